// Signed tokens, both ways, with jose: RS256, ES256, ES384, EdDSA.
// Usage: node tokens.mjs FOLDER; FOLDER as org.corymb.badges.corpus.TokenInterop writes it.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {SignJWT, exportJWK, generateKeyPair, importJWK, jwtVerify} from 'jose';
import {fail, folder, json} from './documents.mjs';

const claims = ['iss', 'jti', 'sub', 'nbf', 'exp'];
const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
const changed = token => {
  const at = token.lastIndexOf('.') + 9;
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
};

let read = 0, refused = 0;
const tokens = json('tokens.json');
for (const {algorithm, token, key, credential} of tokens) {
  const options = {algorithms: [algorithm], currentDate: new Date(Date.parse(credential.validFrom) + 60_000)};
  const publicKey = await importJWK(key, algorithm);
  const {payload} = await jwtVerify(token, publicKey, options);
  isDeepStrictEqual(without(payload, claims), credential) ? read++ : fail(algorithm, 'the payload is not the credential');
  await jwtVerify(changed(token), publicKey, options).then(
    () => fail(algorithm, 'a changed signature is accepted'), () => refused++);
}
read > 0 && read === refused || fail('tokens', 'not every token was compared');

const issuer = 'https://issuer.example.org/profile';
const keys = [], issued = [];
for (const algorithm of ['RS256', 'ES256', 'ES384', 'EdDSA']) {
  const pair = await generateKeyPair(algorithm, {extractable: true});
  const jwk = {...await exportJWK(pair.publicKey), kid: `https://issuer.example.org/keys/${algorithm}`};
  keys.push(jwk);
  for (const {credential} of tokens.slice(0, 8)) {
    const claims = {...credential, issuer: {...credential.issuer, id: issuer}};
    const header = {alg: algorithm, typ: 'JWT', ...(issued.length % 2 ? {jwk: without(jwk, ['kid'])} : {kid: jwk.kid})};
    const token = await new SignJWT(claims).setProtectedHeader(header).setIssuer(issuer).setJti(claims.id)
      .setSubject(claims.credentialSubject.id).setNotBefore(Math.floor(Date.parse(claims.validFrom) / 1000))
      .sign(pair.privateKey);
    issued.push({algorithm, token, changed: changed(token)});
  }
}
writeFileSync(join(folder, 'theirtokens.json'), JSON.stringify({keys, tokens: issued}));
console.log(`jose: ${read} tokens of ours verified, ${refused} changed ones refused, ${issued.length} issued for us`);
