import type { Digest } from '../outcome/digest.ts';
import { data, id, type Labelled } from '../outcome/labelled.ts';

const SHORT_DIGEST_CHARACTERS = 12;

const shortOf = (digest: Digest): string => digest.slice('sha256:'.length).slice(0, SHORT_DIGEST_CHARACTERS);

/** The same bytes of the same run are the same release, however often the job runs. */
export const releaseIdOf = (run: string, digest: Digest | undefined): string =>
  `${run}-${digest === undefined ? 'none' : shortOf(digest)}`;

const RUN = /^(?:local|\d{1,20})$/;

/** Whether a release is called as a deployment calls it: a run, and the digest of the bytes. */
export function isReleaseId(release: string, digest: Digest): boolean {
  const suffix = `-${shortOf(digest)}`;
  return release.endsWith(suffix) && RUN.test(release.slice(0, -suffix.length));
}

/** What a destination says it serves. Others may write there: a name that no deployment gives may be anything. */
export const shownRelease = ({ release, digest }: { readonly release: string; readonly digest: Digest }): Labelled =>
  isReleaseId(release, digest) ? id(release) : data(release, 'restricted');

const HELD_BY = /^\S+ run (local|\d{1,20})(?: |$)/;

/** Of who holds a lease, the run alone: the rest may be anybody's words. */
export function shownHolder(holder: string | undefined): Labelled {
  const [, run] = HELD_BY.exec(holder ?? '') ?? [];
  return id(run === undefined ? 'another deployment' : `run ${run}`);
}
