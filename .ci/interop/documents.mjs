// The documents that JavaScript may ask for: the contexts that the module badges comes with, and keys of did:key.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

export const folder = process.argv[2];
export const text = name => readFileSync(join(folder, name), 'utf8');
export const json = name => JSON.parse(text(name));
export const documents = new Map(Object.entries(json('documents.json')));

export async function documentLoader(url) {
  const document = documents.get(url) ?? (url.startsWith('did:key:') ? ofKey(url) : undefined);
  if (!document) {
    throw new Error(`${url} is not among the documents`);
  }
  return {contextUrl: null, document, documentUrl: url};
}

function ofKey(url) {
  const [did, fragment] = url.split('#');
  const multibase = did.slice('did:key:'.length);
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id: `${did}#${multibase}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: multibase
  };
  return fragment ? method : {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [method],
    assertionMethod: [method.id]
  };
}

export function named(key) {
  key.controller = `did:key:${key.publicKeyMultibase}`;
  key.id = `${key.controller}#${key.publicKeyMultibase}`;
  return key;
}

export function fail(name, why) {
  console.error(`${name}: ${why}`);
  process.exitCode = 1;
}
