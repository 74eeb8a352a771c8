import type { Placement } from '../../domain/policy/decision.ts';
import type { World } from '../../domain/policy/nearest/change.ts';
import { type Miss, type Nearest, nearest, nearestFirst } from '../../domain/policy/nearest/nearest.ts';
import type { Planned } from '../plan/deciding.ts';

/** For each refused target what it would take, as on the default branch; the nearest miss first. */
export function missesOf(planned: Planned, step: string, placement: Placement): readonly Nearest[] {
  const world = onDefaultBranch(planned);
  return nearestFirst([...placement.rejected.keys()].map((target) => nearest(missOf(step, placement, target), world)));
}

export const missOf = (step: string, { instance }: Placement, target: string): Miss =>
  instance === undefined ? { step, target } : { step, instance, target };

export const onDefaultBranch = ({ policy, situation }: Planned): World => ({
  policy,
  situation: { ...situation, event: 'trusted' },
});
