import { isClassified } from '../domain/labels/label.ts';
import type { Digest } from '../domain/outcome/digest.ts';
import { error, Refusal, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
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
  const label = placement.origins.get(origin);
  const isPublic = label !== undefined && !isClassified(label.classification);
  if (!isPublic && site.digestKey === undefined) throw refused(error('proof/digest-key-unusable'));
  const { path } = site.partition(origin);
  return isData(origin, trees.digest(path, isPublic ? undefined : site.digestKey));
}

/** Where there is no file it is the data that is missing, whatever the reader of trees calls it. */
async function isData<T>(origin: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const codes = thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : [];
    if (!codes.includes('store/missing-file')) throw thrown;
    throw refused(error('data/missing', { partition: id(origin) }));
  }
}
