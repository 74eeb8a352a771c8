import type { PlatformPins } from '../domain/gate/platform.ts';
import { ed25519Key, idName } from './names.ts';
import { platformPins } from './platform-pins.ts';
import { later, listOf, mapOf, object, readYaml, required, type SourceText, version, withDefault } from './shape.ts';

/** Whose signatures count: `.github/trust.yml` of the project, read from the trusted ref. */
export interface TrustFile {
  /** By location: public keys of the site's signer, `ed25519:<base64>`. */
  readonly sites: ReadonlyMap<string, readonly string[]>;
  /** By location: whose machines its cloud may vouch for. */
  readonly platforms: ReadonlyMap<string, PlatformPins>;
}

const trustShape = object({
  version: required(version(1)),
  sites: required(mapOf(idName, listOf(ed25519Key, { min: 1 }))),
  platforms: withDefault(mapOf(idName, platformPins), []),
  steps: later('policy/not-yet'),
});

/** Throws `badInput` with all that is wrong. */
export function readTrust(source: SourceText): TrustFile {
  const { sites, platforms } = readYaml(trustShape, source);
  return {
    sites: new Map(sites.map(({ key, value }) => [key, value])),
    platforms: new Map(platforms.map(({ key, value }) => [key, value])),
  };
}
