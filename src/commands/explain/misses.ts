import type { Placement } from '../../domain/policy/decision.ts';
import type { World } from '../../domain/policy/nearest/change.ts';
import { type Miss, type Nearest, nearest, nearestFirst } from '../../domain/policy/nearest/nearest.ts';
import type { Planned } from '../plan/deciding.ts';

/** To try changes costs many decisions. Of more misses than this the changes are told where fewer are asked about. */
const MAX_TRIED = 300;

/** Whether what these steps would take is told: a report that takes minutes tells nobody anything. */
export const areTried = (placements: readonly Placement[]): boolean =>
  placements.reduce((sum, { rejected }) => sum + rejected.size, 0) <= MAX_TRIED;

/** For each refused target what it would take, as on the default branch; the nearest miss first. */
export function missesOf(planned: Planned, step: string, placement: Placement): readonly Nearest[] {
  const world = onDefaultBranch(planned);
  return nearestFirst([...placement.rejected.keys()].map((target) => nearest(missOf(step, placement, target), world)));
}

/** Without what it would take: fewest reasons first. */
export const untried = ({ rejected }: Placement): readonly Nearest[] =>
  [...rejected].sort(([, a], [, b]) => a.length - b.length).map(([target]) => ({ target, changes: [], stuck: [] }));

export const missOf = (step: string, { instance }: Placement, target: string): Miss =>
  instance === undefined ? { step, target } : { step, instance, target };

export const onDefaultBranch = ({ policy, situation }: Planned): World => ({
  policy,
  situation: { ...situation, event: 'trusted' },
});
