// Compares the corpus that Java wrote with what the JavaScript implementations make of it, both ways.
// Usage: node check.mjs FOLDER; FOLDER as org.corymb.badges.corpus.Interop writes it.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import jsonld from 'jsonld';
import jsigs from 'jsonld-signatures';
import {documentLoader, documents, fail, folder, json, named} from './documents.mjs';

const ours = json('keys.json');
const theirKey = named(await Ed25519Multikey.generate({}));
const method = await theirKey.export({publicKey: true, includeContext: true});
documents.set(theirKey.id, method);
documents.set(theirKey.controller, {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: theirKey.controller,
  assertionMethod: [method]
});
documents.set(ours.id, ours.method);
documents.set(ours.controller, ours.document);

const names = readdirSync(folder).filter(name => /^\d+\.json$/.test(name)).sort();
let same = 0, verified = 0, issued = 0;
for (const name of names) {
  const number = name.slice(0, -'.json'.length);
  const credential = json(name);
  const canonical = await jsonld.canonize(credential, {algorithm: 'RDFC-1.0', safe: true, documentLoader});
  if (canonical === readFileSync(join(folder, `${number}.nq`), 'utf8')) {
    same++;
  } else {
    fail(number, 'the canonical forms differ');
    writeFileSync(join(folder, `${number}.theirs.nq`), canonical);
  }
  const result = await jsigs.verify(json(`${number}.signed`), {
    suite: new DataIntegrityProof({cryptosuite}),
    purpose: new jsigs.purposes.AssertionProofPurpose(),
    documentLoader
  });
  result.verified ? verified++ : fail(number, `ours is not verified: ${result.error?.errors ?? result.error}`);
  const signed = await jsigs.sign(credential, {
    suite: new DataIntegrityProof({signer: theirKey.signer(), cryptosuite}),
    purpose: new jsigs.purposes.AssertionProofPurpose(),
    documentLoader
  });
  writeFileSync(join(folder, `${number}.theirs`), JSON.stringify(signed));
  issued++;
}

const badge = json('badge.signed');
const whole = await vc.verifyCredential({
  credential: badge,
  suite: new DataIntegrityProof({cryptosuite}),
  documentLoader,
  now: new Date(Date.parse(badge.validFrom) + 60_000)
});
whole.verified || fail('badge', `ours is not verified as a whole: ${whole.error?.errors ?? whole.error}`);
const unsigned = {...badge, issuer: {...badge.issuer, id: theirKey.controller}};
delete unsigned.proof;
writeFileSync(join(folder, 'badge.theirs'), JSON.stringify(await vc.issue({
  credential: unsigned,
  suite: new DataIntegrityProof({signer: theirKey.signer(), cryptosuite, date: badge.validFrom}),
  documentLoader,
  now: new Date(Date.parse(badge.validFrom) + 60_000)
})));
writeFileSync(join(folder, 'theirs.json'), JSON.stringify({multikey: theirKey.publicKeyMultibase}));
names.length > 0 || fail('corpus', 'nothing was compared');
console.log(`JavaScript: ${names.length} credentials, ${same} canonical forms are the same,`
  + ` ${verified} of ours verified, ${issued} issued for us`);
