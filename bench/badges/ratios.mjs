// Puts the figures beside each other. Usage: node ratios.mjs JMH.json OPENSSL.txt JAVASCRIPT.json
import {readFileSync} from 'node:fs';

const [jmhFile, opensslFile, javascriptFile] = process.argv.slice(2);
const openssl = readFileSync(opensslFile, 'utf8');
const rates = pattern => {
  const found = [...openssl.matchAll(new RegExp(`${pattern}.*?([\\d.]+)\\s+([\\d.]+)\\s*$`, 'gm'))];
  const middle = index => found.map(match => Number(match[index])).sort((a, b) => a - b)[found.length >> 1];
  return {sign: middle(1), verify: middle(2)};
};
const bare = {ED25519: rates('Ed25519'), P256: rates('nistp256'), RSA: rates('rsa +2048')};
const javascript = JSON.parse(readFileSync(javascriptFile, 'utf8'));
const rows = JSON.parse(readFileSync(jmhFile, 'utf8')).map(({benchmark, params, primaryMetric, secondaryMetrics}) => {
  const rounds = primaryMetric.rawData.flat().sort((a, b) => a - b);
  return {
    name: benchmark.split('.').slice(-2).join('.'),
    param: Object.values(params ?? {})[0] ?? '',
    rate: rounds[rounds.length >> 1],
    bytes: secondaryMetrics['gc.alloc.rate.norm']?.score
  };
});
const times = (value, against) => against ? `${(value / against).toFixed(2)}` : '';

console.log('| what | with | a second | allocated | of openssl | times Digital Bazaar |');
console.log('|---|---|---|---|---|---|');
for (const {name, param, rate, bytes} of rows) {
  const [group, what] = name.split('.');
  const side = /^(issue|sign)/.test(what) ? 'sign' : /^verify/.test(what) ? 'verify' : null;
  const curve = group === 'EmbeddedProofs' ? 'ED25519' : param;
  const against = side && bare[curve] ? bare[curve][side] : null;
  const other = group === 'EmbeddedProofs' && side ? javascript[side === 'sign' ? 'issue' : 'verify'] : null;
  console.log(`| ${name} | ${param} | ${Math.round(rate)} | ${(bytes / 1000).toFixed(1)} kB |`
    + ` ${times(rate, against)} | ${times(rate, other)} |`);
}
for (const [name, {sign, verify}] of Object.entries(bare)) {
  console.log(`| openssl, ${name} | | ${Math.round(sign)} sign, ${Math.round(verify)} verify | | 1.00 | |`);
}
console.log(`| Digital Bazaar | Node ${process.versions.node} | ${Math.round(javascript.issue)} issue,`
  + ` ${Math.round(javascript.verify)} verify | | | 1.00 |`);
