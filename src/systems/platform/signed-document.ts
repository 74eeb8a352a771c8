import { X509Certificate } from 'node:crypto';
import type { CloudProvider } from '../../domain/gate/platform.ts';
import { invalid } from './asking.ts';

/** SHA-256, SHA-384, SHA-512 (RFC 5754). */
const DIGESTS: readonly string[] = ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'];
const MIN_RSA_BITS = 2048;
const MAX_CHAIN = 5;
const MAX_CERTIFICATES = 10;

export interface Trust {
  readonly provider: CloudProvider;
  /** Where the signer's certificate is looked for: among these alone, or among those that the document brings. */
  readonly among: readonly X509Certificate[] | 'its own';
  readonly isTrusted: (signer: X509Certificate, others: readonly X509Certificate[]) => boolean;
}

/** The text inside a PKCS #7 document (RFC 5652) with exactly one signer, whose signature holds and who is trusted. */
export async function signedBy(document: string, { provider, among, isTrusted }: Trust): Promise<{ text: string }> {
  // The library is large, and few machines are in a cloud.
  const { Certificate, ContentInfo, SignedData } = await import('pkijs');
  const read = () => {
    const content = ContentInfo.fromBER(Buffer.from(document, 'base64'));
    const signed = new SignedData({ schema: content.content });
    const own = (signed.certificates ?? []).flatMap((each) => (each instanceof Certificate ? [each] : []));
    return { signed, own: own.map((each) => new X509Certificate(Buffer.from(each.toSchema().toBER()))) };
  };
  const { signed, own } = orInvalid(read, provider);
  if (own.length > MAX_CERTIFICATES) throw invalid(provider, 'it brings too many certificates');
  const [info, second] = signed.signerInfos;
  if (info === undefined || second !== undefined) throw invalid(provider, 'it takes exactly one signer');
  if (!DIGESTS.includes(info.digestAlgorithm.algorithmId)) throw invalid(provider, 'signed with a weak digest');
  const known = among === 'its own' ? own : among;
  signed.certificates = known.map(({ raw }) => Certificate.fromBER(raw));
  const verified = await signed.verify({ signer: 0, checkChain: false, extendedMode: true }).catch(() => undefined);
  if (verified?.signatureVerified !== true || !verified.signerCertificate) throw notSigned(provider);
  const signer = new X509Certificate(Buffer.from(verified.signerCertificate.toSchema().toBER()));
  if (!isStrong(signer) || !isTrusted(signer, own)) throw notSigned(provider);
  const inside = signed.encapContentInfo.eContent;
  if (inside === undefined) throw invalid(provider, 'nothing is signed');
  return { text: Buffer.from(inside.getValue()).toString('utf8') };
}

const notSigned = (provider: CloudProvider) =>
  invalid(provider, 'not signed by a certificate that the trust file leads to');

/** Certificates of the trust file, each PEM text one. */
export const certificatesIn = (pems: readonly string[], provider: CloudProvider): readonly X509Certificate[] =>
  pems.map((pem) => orInvalid(() => new X509Certificate(pem), provider, 'a certificate of the trust file is none'));

/** Whether a certificate was issued, step by step, by one that is pinned, and each step holds now. */
export function leadsTo(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  pinned: readonly X509Certificate[],
  steps = MAX_CHAIN,
): boolean {
  if (!isValidNow(certificate)) return false;
  if (pinned.some(({ fingerprint256 }) => fingerprint256 === certificate.fingerprint256)) return true;
  if (steps === 0) return false;
  const issuers = [...pinned, ...others].filter((each) => issued(each, certificate));
  return issuers.some((issuer) => leadsTo(issuer, others, pinned, steps - 1));
}

const issued = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

export function isValidNow({ validFrom, validTo }: X509Certificate): boolean {
  const now = Date.now();
  return Date.parse(validFrom) <= now && now <= Date.parse(validTo);
}

function isStrong({ publicKey }: X509Certificate): boolean {
  return publicKey.asymmetricKeyType !== 'rsa' || (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS;
}

function orInvalid<T>(read: () => T, provider: CloudProvider, reason = 'what came is no signed document'): T {
  try {
    return read();
  } catch {
    throw invalid(provider, reason);
  }
}
