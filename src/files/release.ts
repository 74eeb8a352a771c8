import type { Digest } from '../domain/outcome/digest.ts';
import { DEFAULT_MANIFEST, type ReleaseManifest } from '../domain/release/manifest.ts';
import { duration } from './duration.ts';
import {
  int,
  later,
  mapped,
  object,
  optional,
  pattern,
  readYaml,
  required,
  type Shape,
  type SourceText,
  version,
  withDefault,
} from './shape.ts';

const MAX_AGE_SECONDS = 90 * 86_400;
const MAX_LEASE_SECONDS = 86_400;

const digest: Shape<Digest> = mapped(
  pattern(/sha256:[0-9a-f]{64}/, 'the digest of a release, sha256:<hex>'),
  (text) => text as Digest,
);

const releaseShape = object({
  version: required(version(1)),
  keep: withDefault(int({ min: 2, max: 100 }), DEFAULT_MANIFEST.keep),
  'max-evidence-age': withDefault(duration({ seconds: MAX_AGE_SECONDS, text: '90d' }), DEFAULT_MANIFEST.maxEvidenceAge),
  lease: withDefault(duration({ seconds: MAX_LEASE_SECONDS, text: '1d' }), DEFAULT_MANIFEST.lease),
  'roll-back-to': optional(digest),
  probes: later('release/not-yet'),
  weights: later('release/not-yet'),
  waves: later('release/not-yet'),
  pauses: later('release/not-yet'),
});

/** Throws `badInput` with all that is wrong. */
export function readReleaseManifest(source: SourceText): ReleaseManifest {
  const file = readYaml(releaseShape, source);
  const { keep, lease, 'max-evidence-age': maxEvidenceAge, 'roll-back-to': rollBackTo } = file;
  return { keep, lease, maxEvidenceAge, ...(rollBackTo === undefined ? {} : { rollBackTo }) };
}
