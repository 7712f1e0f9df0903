// Every other cryptosuite that is published for JavaScript: theirs verify ours and refuse what was altered, and issue for us.
// Usage: node suites.mjs FOLDER; FOLDER as org.corymb.badges.corpus.SuiteInterop writes it.
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import {cryptosuite as ecdsaRdfc} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as ecdsaSd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import {cryptosuite as eddsaRdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import jsigs from 'jsonld-signatures';
import {documentLoader, fail, folder, json, named} from './documents.mjs';

const purpose = () => new jsigs.purposes.AssertionProofPurpose();
const readers = {
  'eddsa-rdfc-2022': () => eddsaRdfc,
  'eddsa-jcs-2022': () => eddsaJcs.createVerifyCryptosuite?.() ?? eddsaJcs.cryptosuite,
  'ecdsa-rdfc-2019': () => ecdsaRdfc,
  'ecdsa-sd-2023': () => ecdsaSd.createVerifyCryptosuite()
};

async function verifies(credential) {
  const suite = new DataIntegrityProof({cryptosuite: readers[credential.proof.cryptosuite]()});
  const now = new Date(Date.parse(credential.validFrom) + 60_000);
  return (await vc.verifyCredential({credential, suite, documentLoader, now})).verified;
}

const counts = {};
const count = name => counts[name] = (counts[name] ?? 0) + 1;
for (const name of readdirSync(folder).filter(name => name.endsWith('.suite')).sort()) {
  const credential = json(name);
  credential.proof = [credential.proof].flat()[0];
  await verifies(credential) ? count(`${name.replace(/^\d+-|\.suite$/g, '')} read`) : fail(name, 'ours is not verified');
  const altered = structuredClone(credential);
  altered.credentialSubject.achievement.name += '!';
  !await verifies(altered) || fail(name, 'what was altered is verified');
}

const keys = {
  ed25519: named(await Ed25519Multikey.generate({})),
  p256: named(await EcdsaMultikey.generate({curve: 'P-256'})),
  p384: named(await EcdsaMultikey.generate({curve: 'P-384'}))
};
const mandatoryPointers = ['/issuer', '/validFrom', '/credentialSubject/achievement/name',
  '/credentialSubject/achievement/description', '/credentialSubject/achievement/criteria'];
const writers = {
  'eddsa-jcs-2022': ['ed25519', () => eddsaJcs.createSignCryptosuite?.() ?? eddsaJcs.cryptosuite],
  'ecdsa-rdfc-2019-P256': ['p256', () => ecdsaRdfc],
  'ecdsa-rdfc-2019-P384': ['p384', () => ecdsaRdfc],
  'ecdsa-sd-2023': ['p256', () => ecdsaSd.createSignCryptosuite({mandatoryPointers})]
};

async function sign(unsigned, key, cryptosuite) {
  const document = structuredClone(unsigned);
  document.issuer.id = key.controller;
  if (cryptosuite.name === 'ecdsa-sd-2023') {
    // Their way to name blank nodes also names lists, which makes lists malformed: such badges they cannot issue.
    document.credentialSubject.achievement.resultDescription.forEach(each => delete each.allowedValue);
  }
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite, date: document.validFrom});
  return jsigs.sign(document, {suite, purpose: purpose(), documentLoader});
}

async function derive(base, selectivePointers) {
  const suite = new DataIntegrityProof({cryptosuite: ecdsaSd.createDiscloseCryptosuite({selectivePointers})});
  return jsigs.derive(structuredClone(base), {suite, purpose: purpose(), documentLoader});
}

const shown = [['/credentialSubject/id'], ['/name', '/credentialSubject/creditsEarned'], ['/credentialSubject']];
for (const name of readdirSync(folder).filter(name => name.endsWith('.unsigned')).sort()) {
  const number = name.slice(0, -'.unsigned'.length);
  const unsigned = json(name);
  for (const [suite, [key, cryptosuite]] of Object.entries(writers)) {
    let signed = await sign(unsigned, keys[key], cryptosuite());
    if (suite === 'ecdsa-sd-2023') {
      writeFileSync(join(folder, `${number}.base`), JSON.stringify(signed));
      signed = await derive(signed, shown[number % shown.length]);
    }
    writeFileSync(join(folder, `${number}-${suite}.theirsuite`), JSON.stringify(signed));
    count(`${suite} issued`);
  }
}
Object.keys(counts).length === 9 || fail('suites', `not every suite was compared: ${JSON.stringify(counts)}`);
console.log('JavaScript:', Object.entries(counts).map(([name, number]) => `${name} ${number}`).join(', '));
