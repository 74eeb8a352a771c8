import { claimsOf, type KeySet, keySetOf } from '../../src/evidence/jwt.ts';
import { Issuer } from '../support/token-service.ts';

const issuer = new Issuer('key-1');
const other = new Issuer('key-2');
const keysOf = (...issuers: Issuer[]): KeySet =>
  issuers.flatMap(({ keySet }) => keySetOf(JSON.stringify(keySet)) ?? []);
const KEYS = keysOf(other, issuer);
const CLAIMS = { aud: 'me', n: 1 };

it('the claims of a token that a known key signed', () => {
  expect(claimsOf(issuer.sign(CLAIMS), KEYS)).toEqual(CLAIMS);
});

describe('no claims, where', () => {
  const short = new Issuer('short', 1024);
  const [head, body, signature] = issuer.sign(CLAIMS).split('.');
  const stranger = issuer.sign({ aud: 'you' }).split('.')[1];

  it.each<[string, string, KeySet]>([
    ['the key is not known', new Issuer('key-3').sign(CLAIMS), KEYS],
    ['another key has that name', new Issuer('key-1').sign(CLAIMS), KEYS],
    ['two keys have that name', issuer.sign(CLAIMS), keysOf(issuer, issuer)],
    ['no key has a name', issuer.sign(CLAIMS, { kid: undefined }), KEYS],
    ['the key is short', short.sign(CLAIMS), keysOf(short)],
    ['the key is no RSA key', issuer.sign(CLAIMS), [{ kty: 'oct', k: 'AAAA', kid: 'key-1' }]],
    ['another algorithm is named', issuer.sign(CLAIMS, { alg: 'HS256' }), KEYS],
    ['no algorithm is named', issuer.sign(CLAIMS, { alg: 'none' }), KEYS],
    ['the header asks for what we do not know', issuer.sign(CLAIMS, { crit: ['b64'] }), KEYS],
    ['the body is another’s', `${head}.${stranger}.${signature}`, KEYS],
    ['the signature is missing', `${head}.${body}.`, KEYS],
    ['there is a part too many', `${head}.${body}.${signature}.x`, KEYS],
    ['there is nothing', '', KEYS],
    ['the body is a list', issuer.sign([1] as never), KEYS],
    ['it is larger than any', issuer.sign({ a: 'x'.repeat(20_000) }), KEYS],
  ])('%s', (_, token, keys) => {
    expect(claimsOf(token, keys)).toBeUndefined();
  });
});

it.each(['', '[]', '{}', '{"keys":1}'])('a key set that is none: %s', (text) => {
  expect(keySetOf(text)).toBeUndefined();
});
