// @digitalcredentials/verifier-core verifies our badges with eddsa-rdfc-2022 and refuses altered ones. It has no loader of
// the caller's and no clock: both are put in its way, so that nothing is fetched from the network.
// Usage: node verifier-core.mjs FOLDER; FOLDER as org.corymb.badges.corpus.SuiteInterop writes it.
import {readdirSync} from 'node:fs';
import {documents, fail, folder, json} from './documents.mjs';

const asked = new Set();
globalThis.fetch = async request => {
  const url = request.url ?? String(request);
  asked.add(url);
  const document = documents.get(url);
  return new Response(JSON.stringify(document ?? {}), {
    status: document ? 200 : 404, headers: {'content-type': 'application/ld+json'}
  });
};
const RealDate = Date;
const names = readdirSync(folder).filter(name => /eddsa-rdfc-2022.*\.suite$/.test(name)).sort();
const now = RealDate.parse(names.length ? json(names[0]).validFrom : 0) + 60_000;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    parts.length ? super(...parts) : super(now);
  }
  static now() {
    return now;
  }
};
const {verifyCredential} = await import('@digitalcredentials/verifier-core');

async function signature(credential) {
  const report = await verifyCredential({credential, knownDIDRegistries: []});
  const step = report.log?.find(({id}) => id === 'valid_signature');
  return {valid: step?.valid === true, why: JSON.stringify(report.errors ?? report.log)};
}

let verified = 0, refused = 0;
for (const name of names) {
  const credential = json(name);
  credential.proof = [credential.proof].flat()[0];
  const altered = structuredClone(credential);
  altered.credentialSubject.achievement.name += '!';
  const whole = await signature(credential);
  whole.valid ? verified++ : fail(name, `ours is not verified: ${whole.why}`);
  (await signature(altered)).valid ? fail(name, 'what was altered is verified') : refused++;
}
verified > 0 || fail('verifier-core', 'nothing was compared');
console.log(`verifier-core: ${verified} of ours verified, ${refused} altered refused, asked for ${[...asked].join(' ') || 'nothing'}`);
