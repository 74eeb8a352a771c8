import type { X509Certificate } from 'node:crypto';
import type { PlatformFacts, PlatformPins } from '../../domain/gate/platform.ts';
import type { PlatformProof } from '../../domain/outcome/statement.ts';
import { nonceFor } from '../../evidence/platform-proof.ts';
import { answerOf, invalid, objectIn, textIn, unreachable } from '../platform/asking.ts';
import { certificatesIn, leadsTo, signedBy } from '../platform/signed-document.ts';

type AzureProof = Extract<PlatformProof, { provider: 'azure' }>;

const DOCUMENT_PATH = '/metadata/attested/document?api-version=2020-09-01';
const INSTANCE_PATH = '/metadata/instance/compute?api-version=2021-02-01&format=json';
const HEADERS = { metadata: 'true' };
const BASE64 = /^[A-Za-z0-9+/]{100,12000}={0,2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const REGION = /^[a-z0-9]{1,50}$/;
/** Azure, its clouds for China and for the government of the United States. */
const SIGNER = /^CN=([a-z0-9-]+\.)*metadata\.azure\.(com|cn|us)$/m;
/** `11/28/26 00:16:17 -0000`: month, day and year of this century. */
const TIME = /^(\d{2})\/(\d{2})\/(\d{2}) (\d{2}:\d{2}:\d{2}) [+-]0000$/;

/** The attested document of this machine, and its region in the instance metadata, which nobody signs. */
export async function askAzure(address: string, claim: string): Promise<AzureProof> {
  const path = `${DOCUMENT_PATH}&nonce=${nonceFor('azure', claim)}`;
  const attested = objectIn((await answerOf('azure', { address, path, headers: HEADERS })).body) ?? {};
  const document = textIn(attested, 'signature');
  if (attested.encoding !== 'pkcs7' || !BASE64.test(document)) throw unreachable('azure', 'no signed document');
  const instance = objectIn((await answerOf('azure', { address, path: INSTANCE_PATH, headers: HEADERS })).body) ?? {};
  const [vm, region] = [textIn(instance, 'vmId').toLowerCase(), textIn(instance, 'location')];
  if (!UUID.test(vm) || !REGION.test(region)) throw unreachable('azure', 'no instance metadata');
  return { provider: 'azure', claim, document, vm, region };
}

/** The region counts only where the document is of the same machine. */
export async function readAzure({ document, vm, region }: AzureProof, pins: PlatformPins): Promise<PlatformFacts> {
  const pinned = certificatesIn(pins.certificates, 'azure');
  const isTrusted = (signer: X509Certificate, others: readonly X509Certificate[]) =>
    SIGNER.test(signer.subject) && leadsTo(signer, others, pinned);
  const { text } = await signedBy(document, { provider: 'azure', among: 'its own', isTrusted });
  const stated = objectIn(text);
  if (stated === undefined) throw invalid('azure', 'what is signed is no document');
  if (textIn(stated, 'vmId').toLowerCase() !== vm) throw invalid('azure', 'the region is of another machine');
  const times = objectIn(JSON.stringify(stated.timeStamp ?? {})) ?? {};
  return {
    region,
    account: textIn(stated, 'subscriptionId').toLowerCase(),
    nonce: textIn(stated, 'nonce'),
    made: { at: timeOf(textIn(times, 'createdOn')), until: timeOf(textIn(times, 'expiresOn')) },
    up: undefined,
  };
}

function timeOf(text: string): number {
  const [, month, day, year, time] = TIME.exec(text) ?? [];
  return Date.parse(`20${year}-${month}-${day}T${time}Z`);
}
