/** `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}` & { readonly brand: 'digest' };

const DIGEST = /^sha256:[0-9a-f]{64}$/;

export const isDigest = (text: string): text is Digest => DIGEST.test(text);
