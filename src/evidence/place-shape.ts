import { anyOf, listOf, matching, objectOf, oneOf } from './strict.ts';

const CLAIM = /^\{[^\p{C}]{0,4000}\}$/u;
const KEY = /^ed25519:[A-Za-z0-9+/]{43}=$/;
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;
/** One line, nothing that controls a terminal. */
const NAME = /^[^\p{C}\u2028\u2029]{0,300}$/u;

const claim = matching(CLAIM, 'a claim');
const name = matching(NAME, 'one line');

const signed = objectOf({
  claim,
  key: matching(KEY, 'ed25519:<base64>'),
  signature: matching(SIGNATURE, 'a signature in base64'),
});

const service = objectOf({
  job: matching(/^\d{1,20}$/, "a job's id"),
  runner: name,
  group: name,
  labels: listOf(name),
});

const BASE64 = /^[A-Za-z0-9+/]{100,12000}={0,2}$/;
const document = matching(BASE64, 'a signed document in base64');

const aws = objectOf({ provider: oneOf('aws'), document });
const gcp = objectOf({ provider: oneOf('gcp'), claim, token: matching(/^[\w.-]{1,14000}$/, 'a token') });
const azure = objectOf({
  provider: oneOf('azure'),
  claim,
  document,
  vm: matching(/^[0-9a-f-]{36}$/, "a machine's id"),
  region: matching(/^[a-z0-9]{1,50}$/, 'a region'),
});

/** Where a step ran, and what shows it. */
export const place = objectOf(
  {
    target: matching(/^[A-Za-z][A-Za-z0-9_-]{0,99}$/, 'an id'),
    location: matching(/^[A-Za-z][A-Za-z0-9._/-]{0,99}$/, 'a location'),
    level: oneOf('declared', 'service', 'site', 'platform'),
  },
  { signed, service, platform: anyOf(aws, gcp, azure) },
);
