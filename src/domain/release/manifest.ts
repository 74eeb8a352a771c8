import type { Digest } from '../outcome/digest.ts';

/** A length of time as a person wrote it. */
export interface Duration {
  readonly seconds: number;
  /** `7d`, `12h`, `10m`. */
  readonly text: string;
}

/** How releases are made (`.github/release.yml`). Where a model may go stands in the policy. */
export interface ReleaseManifest {
  /** How many releases a destination keeps, the current one included; at least 2, so that there is a way back. */
  readonly keep: number;
  /** Evidence that is older opens no gate. */
  readonly maxEvidenceAge: Duration;
  /** How long a destination belongs to one deployment; after that another one may take over. */
  readonly lease: Duration;
  /** A release to go back to on purpose: it may replace what was tested after it. */
  readonly rollBackTo?: Digest;
}

export const DEFAULT_MANIFEST: ReleaseManifest = {
  keep: 2,
  maxEvidenceAge: { seconds: 7 * 86_400, text: '7d' },
  lease: { seconds: 600, text: '10m' },
};
