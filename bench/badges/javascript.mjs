// The same badge through Digital Bazaar's implementation. Usage: node javascript.mjs BADGE CONTEXTS-FOLDER
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';

const badge = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const folder = process.argv[3];
const documents = new Map(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).contexts
  .map(({url, file}) => [url, JSON.parse(readFileSync(join(folder, file), 'utf8'))]));
const key = await Ed25519Multikey.generate({});
key.controller = `did:key:${key.publicKeyMultibase}`;
key.id = `${key.controller}#${key.publicKeyMultibase}`;
const method = await key.export({publicKey: true, includeContext: true});
documents.set(key.id, method);
documents.set(key.controller, {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: key.controller,
  assertionMethod: [method]
});
const documentLoader = async url => ({contextUrl: null, document: documents.get(url), documentUrl: url});
const now = new Date(Date.parse(badge.validFrom) + 60_000);
const unsigned = {...badge, issuer: {...badge.issuer, id: key.controller}};
delete unsigned.proof;
const issue = () => vc.issue({
  credential: {...unsigned}, now, documentLoader,
  suite: new DataIntegrityProof({signer: key.signer(), cryptosuite, date: badge.validFrom})
});
const signed = await issue();
const verify = async () => {
  const {verified, error} = await vc.verifyCredential({
    credential: signed, now, documentLoader, suite: new DataIntegrityProof({cryptosuite})
  });
  if (!verified) {
    throw error;
  }
};

async function rate(work) {
  const rounds = [];
  for (let round = 0; round < 7; round++) {
    const began = process.hrtime.bigint();
    let count = 0;
    while (process.hrtime.bigint() - began < 2_000_000_000n) {
      await work();
      count++;
    }
    rounds.push(count / (Number(process.hrtime.bigint() - began) / 1e9));
  }
  return rounds.slice(2).sort((a, b) => a - b)[2];
}

console.log(JSON.stringify({issue: await rate(issue), verify: await rate(verify)}));
