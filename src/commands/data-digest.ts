import { isClassified } from '../domain/labels/label.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import { error, refused } from '../domain/outcome/finding.ts';
import type { Ports } from '../ports.ts';
import type { Admission } from './admission.ts';

/**
 * The digest of a partition as evidence carries it: keyed with the site's key where the data is classified, since
 * whoever can guess the data could test the guess against a plain one. Without a key classified data has no digest.
 */
export async function partitionDigest(
  origin: string,
  { placement, site }: Pick<Admission, 'placement' | 'site'>,
  { trees }: Pick<Ports, 'trees'>,
): Promise<Digest> {
  const { path } = site.partition(origin);
  const label = placement.origins.get(origin);
  if (label !== undefined && !isClassified(label.classification)) return trees.digest(path);
  if (site.digestKey === undefined) throw refused(error('proof/digest-key-unusable'));
  return trees.digest(path, site.digestKey);
}
