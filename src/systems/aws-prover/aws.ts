import type { PlatformFacts, PlatformPins } from '../../domain/gate/platform.ts';
import type { PlatformProof } from '../../domain/outcome/statement.ts';
import { answerOf, invalid, objectIn, textIn, unreachable } from '../platform/asking.ts';
import { certificatesIn, isValidNow, signedBy } from '../platform/signed-document.ts';

type AwsProof = Extract<PlatformProof, { provider: 'aws' }>;

const TOKEN_PATH = '/latest/api/token';
/** PKCS #7 with RSA 2048 and SHA-256, the document inside; the older signatures beside it use 1024 bits, or SHA-1. */
const DOCUMENT_PATH = '/latest/dynamic/instance-identity/rsa2048';
const TOKEN_SECONDS = '60';
const BASE64 = /^[A-Za-z0-9+/]{100,12000}={0,2}$/;

/** The identity document of this instance, by IMDSv2: a session token first, which no forwarded request gets. */
export async function askAws(address: string): Promise<AwsProof> {
  const token = await answerOf('aws', {
    method: 'PUT',
    address,
    path: TOKEN_PATH,
    headers: { 'x-aws-ec2-metadata-token-ttl-seconds': TOKEN_SECONDS },
  });
  if (!/^[\x21-\x7e]{1,500}$/.test(token.body)) throw unreachable('aws', 'no session token');
  const { body } = await answerOf('aws', {
    address,
    path: DOCUMENT_PATH,
    headers: { 'x-aws-ec2-metadata-token': token.body },
  });
  const document = body.replaceAll(/\s/g, '');
  if (!BASE64.test(document)) throw unreachable('aws', 'no signed document');
  return { provider: 'aws', document };
}

/** The document names its region and zone; a zone of another name than its region's lies elsewhere, and counts as a region. */
export async function readAws({ document }: AwsProof, pins: PlatformPins): Promise<PlatformFacts> {
  const pinned = certificatesIn(pins.certificates, 'aws');
  const { text } = await signedBy(document, { provider: 'aws', among: pinned, isTrusted: isValidNow });
  const stated = objectIn(text);
  if (stated === undefined) throw invalid('aws', 'what is signed is no document');
  return {
    region: regionOf(textIn(stated, 'region'), textIn(stated, 'availabilityZone')),
    account: textIn(stated, 'accountId'),
    nonce: undefined,
    made: undefined,
    up: Date.parse(textIn(stated, 'pendingTime')),
  };
}

/** `eu-central-1a` is in `eu-central-1`; `us-west-2-lax-1a` is in Los Angeles, which the catalogue knows as `us-west-2-lax-1`. */
function regionOf(region: string, zone: string): string {
  const place = zone.replace(/[a-z]$/, '');
  return region !== '' && place.startsWith(region) ? place : '';
}
