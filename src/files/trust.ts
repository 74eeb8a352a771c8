import { ed25519Key, idName } from './names.ts';
import { later, listOf, mapOf, object, readYaml, required, type SourceText, version } from './shape.ts';

/** Whose signatures count: `.github/trust.yml` of the project, read from the trusted ref. */
export interface TrustFile {
  /** By location: public keys of the site's signer, `ed25519:<base64>`. */
  readonly sites: ReadonlyMap<string, readonly string[]>;
}

const trustShape = object({
  version: required(version(1)),
  sites: required(mapOf(idName, listOf(ed25519Key, { min: 1 }))),
  steps: later('policy/not-yet'),
});

/** Throws `badInput` with all that is wrong. */
export function readTrust(source: SourceText): TrustFile {
  const { sites } = readYaml(trustShape, source);
  return { sites: new Map(sites.map(({ key, value }) => [key, value])) };
}
