import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const openssl = (args: readonly string[], input = ''): Buffer =>
  execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'ignore'] });

let folder: string | undefined;
let made = 0;

/** A certificate with its key, made by openssl for a test. */
export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
  readonly pem: string;
}

interface CertificateOptions {
  readonly name: string;
  /** Its own, where nobody issued it. */
  readonly issuer?: Certificate;
  readonly ca?: boolean;
  readonly bits?: number;
  /** Does not say which key signed it, only whose. */
  readonly anonymous?: boolean;
  /** Of yesterday only. */
  readonly expired?: boolean;
}

export function certificate({
  name,
  issuer,
  ca = false,
  bits = 2048,
  expired,
  anonymous,
}: CertificateOptions): Certificate {
  folder ??= mkdtempSync(join(tmpdir(), 'certificates-'));
  const base = join(folder, String(made++));
  const [certFile, keyFile, requestFile, extFile] = [`${base}.crt`, `${base}.key`, `${base}.csr`, `${base}.ext`];
  const key = anonymous ? 'authorityKeyIdentifier=none\n' : '';
  writeFileSync(extFile, `basicConstraints=critical,CA:${ca ? 'TRUE' : 'FALSE'}\n${key}`);
  openssl([
    'req',
    '-new',
    '-newkey',
    `rsa:${bits}`,
    '-nodes',
    '-keyout',
    keyFile,
    '-subj',
    `/CN=${name}`,
    '-out',
    requestFile,
  ]);
  const signing =
    issuer === undefined
      ? ['-signkey', keyFile]
      : ['-CA', issuer.certFile, '-CAkey', issuer.keyFile, '-CAcreateserial'];
  const days = expired ? '-1' : '2';
  openssl(['x509', '-req', '-in', requestFile, '-days', days, '-extfile', extFile, ...signing, '-out', certFile]);
  return { certFile, keyFile, pem: readFileSync(certFile, 'utf8') };
}

export interface Signing {
  readonly by: Certificate;
  /** Whether the document brings its signer's certificate. */
  readonly brings?: boolean;
  /** Others that it brings. */
  readonly others?: readonly Certificate[];
  readonly digest?: string;
  readonly second?: Certificate;
  readonly detached?: boolean;
  /** In pieces of no stated length, as AWS writes them (`MIAGCSqG…`). */
  readonly streamed?: boolean;
}

/** A text inside a PKCS #7 document, as base64. */
export function pkcs7(
  text: string,
  { by, brings = true, others = [], digest = 'sha256', second, detached, streamed }: Signing,
): string {
  const more = others.length === 0 ? [] : ['-certfile', fileOf(others)];
  const also = second === undefined ? [] : ['-signer', second.certFile, '-inkey', second.keyFile];
  const how = [
    '-md',
    digest,
    '-binary',
    '-outform',
    'DER',
    ...(detached ? [] : ['-nodetach']),
    ...(streamed ? ['-stream'] : []),
    ...(brings ? [] : ['-nocerts']),
  ];
  return openssl(
    ['smime', '-sign', ...how, '-signer', by.certFile, '-inkey', by.keyFile, ...also, ...more],
    text,
  ).toString('base64');
}

/** One file of several certificates: openssl takes only one. */
function fileOf(certificates: readonly Certificate[]): string {
  folder ??= mkdtempSync(join(tmpdir(), 'certificates-'));
  const file = join(folder, `${made++}.pem`);
  writeFileSync(file, certificates.map(({ pem }) => pem).join(''));
  return file;
}
