import { error, type Finding } from '../../outcome/finding.ts';
import { id, ids } from '../../outcome/labelled.ts';
import { possibleOf } from '../expression/evaluate.ts';
import { textOf, type Value } from '../expression/value.ts';
import type { Ground } from '../ground.ts';
import type { SeenJob } from '../seen.ts';
import { isDataJob, isOpen, type JobRule, jobName, shown } from './rule.ts';

/** The environment of a target guards its secrets and its reviewers; another name is made on the spot, without guards. */
export const environmentOfTarget: JobRule = (seen, ground) => {
  if (!isDataJob(seen)) return [];
  const { environment } = seen.job;
  const values = environment === undefined ? [] : possibleOf(environment.value, seen.scope);
  if (values.length === 0) return lacking(seen, '');
  return values.flatMap((value) => wrongEnvironment(value, seen, ground));
};

function wrongEnvironment(value: Value, seen: SeenJob, { policy }: Ground): readonly Finding[] {
  const { environment } = seen.job;
  if (value.kind === 'plan' && value.path.at(-1)?.toLowerCase() === 'environment') return [];
  const name = textOf(value);
  if (name === undefined && isOpen(seen.running)) return [];
  if (name === '') return lacking(seen, '');
  const known = new Set([...policy.targets.values()].flatMap((target) => target.environment ?? []));
  if (name !== undefined && known.has(name)) return lacking(seen, name);
  const params = { job: jobName(seen), environment: shown(name ?? environment?.value ?? '') };
  const expected = known.size === 0 ? {} : { expected: ids(known) };
  return [error('workflow/unknown-environment', { ...params, ...expected }, environment?.at)];
}

/** A target has an environment, and the job has another one or none. */
function lacking(seen: SeenJob, name: string): readonly Finding[] {
  const [missed] = seen.landings.filter(
    ({ target }) => target.environment !== undefined && target.environment !== name,
  );
  const isMet = seen.landings.some(({ target }) => name !== '' && target.environment === name);
  if (missed?.target.environment === undefined || isMet) return [];
  const { target } = missed;
  const params = { job: jobName(seen), target: id(target.id), environment: id(target.environment ?? '') };
  return [error('workflow/environment-missing', params, (seen.job.environment ?? seen.job.runsOn).at)];
}
