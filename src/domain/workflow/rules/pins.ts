import { error, warning } from '../../outcome/finding.ts';
import { id } from '../../outcome/labelled.ts';
import type { Said } from '../workflow.ts';
import {
  type CallRule,
  isBesideOurs,
  isDataJob,
  isOurs,
  type JobRule,
  jobName,
  shown,
  type WholeRule,
} from './rule.ts';

const BY_COMMIT = /@[0-9a-f]{40}$/i;
const BY_DIGEST = /@sha256:[0-9a-f]{64}$/;

/** A tag can be moved to other code, which then runs beside the data. */
export const pinned: JobRule = (seen) => {
  if (!isDataJob(seen)) return [];
  const uses = seen.job.steps
    .filter((step) => !isOurs(seen, step))
    .flatMap((step) => step.uses ?? [])
    .filter((said) => !isPinned(said));
  const images = seen.job.images.filter(({ value }) => !BY_DIGEST.test(value.trim()));
  return [...uses, ...images].map(({ value, at }) =>
    error('workflow/unpinned', { job: jobName(seen), uses: shown(value) }, at),
  );
};

/** What lies in this repository is as reviewed as the workflow. */
function isPinned({ value }: Said): boolean {
  const uses = value.trim();
  if (uses.startsWith('./')) return true;
  return uses.startsWith('docker://') ? BY_DIGEST.test(uses) : BY_COMMIT.test(uses);
}

const VERSION = /^(?:v\d+(?:\.\d+){0,2}|[0-9a-f]{40})$/i;

/** A branch of ours is what somebody pushed last. */
export const oursByVersion: JobRule = (seen) =>
  seen.ours
    .filter(({ ours }) => !VERSION.test(ours.ref))
    .map(({ ours }) => warning('workflow/no-version', { ref: shown(ours.ref) }, ours.at));

/** Where Domicile comes from several owners, one of them is not who you think. */
export const oneOwner: WholeRule = (all) => {
  const ours = all.flatMap((seen) => seen.ours.map((each) => each.ours));
  const usual = mostOften(ours.map(({ repository }) => repository));
  return ours
    .filter(({ repository }) => repository !== usual)
    .map(({ repository, at }) =>
      error('workflow/other-owner', { repository: id(repository), usual: id(usual ?? '') }, at),
    );
};

/** Of those that come equally often the first by name. */
function mostOften(names: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const name of names.toSorted()) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** A workflow of another repository that is handed what is ours, by a name that can be moved. */
export const pinnedCalls: CallRule = ({ job, running }, all) =>
  !job.uses.value.trim().startsWith('./') && !BY_COMMIT.test(job.uses.value.trim()) && isBesideOurs(running, all)
    ? [error('workflow/unpinned', { job: jobName({ job, running }), uses: shown(job.uses.value) }, job.uses.at)]
    : [];
