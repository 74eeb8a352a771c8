import { checked, fail, line, pattern, type Shape, wrongValue } from './shape.ts';

/** The grammar of every id that users choose; evidence and outputs hold no longer one. */
export const idName: Shape<string> = pattern(
  /[A-Za-z][A-Za-z0-9_-]{0,99}/,
  'an id (a letter, then letters, digits, - and _; at most 100)',
);

/** `dataset/partition`. */
export const originName: Shape<string> = pattern(
  /[A-Za-z][A-Za-z0-9_-]{0,99}\/[A-Za-z][A-Za-z0-9_-]{0,99}/,
  'a partition as dataset/partition',
);

/** A public key, 32 raw bytes. */
const ED25519 = { regex: /ed25519:[A-Za-z0-9+/]{43}=/, called: 'ed25519: and 44 characters of base64' };

export const ed25519Key: Shape<string> = pattern(ED25519.regex, ED25519.called);

/** Such a key, or one word in its place. */
export const ed25519KeyOr = (word: string): Shape<string> =>
  pattern(new RegExp(`${word}|${ED25519.regex.source}`), `${word}, or ${ED25519.called}`);

/** As `sha256sum` prints it. */
export const sha256Text: Shape<string> = pattern(/[0-9a-f]{64}/, 'a SHA-256, 64 small hexadecimal digits');

/** An Ed25519 signature, 64 raw bytes. */
export const signatureText: Shape<string> = pattern(/[A-Za-z0-9+/]{86}==/, 'a signature, 88 characters of base64');

/** A path inside the project, `/`-separated, that leads nowhere else. */
export const projectPath: Shape<string> = checked(line, (value, node, findings) =>
  isInside(value)
    ? value
    : fail(findings, wrongValue(node, ['a path inside the project, such as contracts/patients.odcs.yaml'])),
);

const isInside = (path: string): boolean =>
  !/[\\:]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** Scheme, host and port as browsers write them: what is compared is compared letter by letter. */
export const webOrigin: Shape<string> = checked(line, (value, node, findings) =>
  /^https?:\/\//.test(value) && originOf(value) === value
    ? value
    : fail(findings, wrongValue(node, ['http:// or https://, a host and a port, such as http://127.0.0.1:8080'])),
);

const originOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined);
