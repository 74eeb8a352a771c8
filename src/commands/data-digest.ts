import { isClassified } from '../domain/labels/label.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import { error, refused } from '../domain/outcome/finding.ts';
import type { Statement } from '../domain/outcome/statement.ts';
import { keyedSha256 } from '../evidence/sha256.ts';
import type { LocalData } from '../ports.ts';
import type { Admission } from './admission.ts';

/**
 * The digest of a partition as evidence carries it: keyed with the site's key where the data is classified, since
 * whoever can guess the data could test the guess against a plain one. Without a key classified data has no digest.
 */
export const partitionDigest = async (
  data: LocalData,
  admission: Pick<Admission, 'placement' | 'site'>,
): Promise<Digest> => data.digest(digestKey(data.partition, admission));

/**
 * Which objects of which versions the files were fetched from, as facts of evidence. Their ETags are digests of the data,
 * so they are told as the partition's digest is.
 */
export function objectFacts(
  { partition, objects }: LocalData,
  admission: Pick<Admission, 'placement' | 'site'>,
): Statement['facts'] {
  if (objects === undefined) return {};
  const lines = objects.map(({ key, bytes, etag, version }) => JSON.stringify([key, bytes, etag, version ?? null]));
  return {
    [`objects:${partition}`]: objects.length,
    [`object-versions:${partition}`]: keyedSha256(lines.join('\n'), digestKey(partition, admission)),
  };
}

/** Undefined where the data is public. */
export function digestKey(
  origin: string,
  { placement, site }: Pick<Admission, 'placement' | 'site'>,
): Uint8Array | undefined {
  const label = placement.origins.get(origin);
  if (label !== undefined && !isClassified(label.classification)) return undefined;
  if (site.digestKey === undefined) throw refused(error('proof/digest-key-unusable'));
  return site.digestKey;
}
