import type { FindingCode } from '../domain/findings/codes.ts';
import { error, type Finding, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import { errnoOf } from './errno.ts';

/** What the system refuses for the same reason whether we read or write, and what mends it. */
const BY_REASON: Readonly<Record<string, FindingCode>> = {
  ENOSPC: 'store/disk-full',
  EDQUOT: 'store/disk-full',
  EROFS: 'store/read-only',
  EACCES: 'store/no-access',
  EPERM: 'store/no-access',
};

/** Reading that fails becomes a finding that does not name the path. */
export const reading = <T>(work: Promise<T>): Promise<T> =>
  told(work, (reason) =>
    reason === 'ENOENT'
      ? error('store/missing-file')
      : error(BY_REASON[reason] ?? 'store/read-failed', { reason: id(reason) }),
  );

/** Writing that fails, likewise. */
export const writing = <T>(work: Promise<T>): Promise<T> =>
  told(work, (reason) => error(BY_REASON[reason] ?? 'store/write-failed', { reason: id(reason) }));

/** Any error of the system as a finding; what is one already stays as it is. */
async function told<T>(work: Promise<T>, as: (reason: string) => Finding): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const reason = errnoOf(thrown);
    throw reason === undefined ? thrown : refused(as(reason));
  }
}
