import { CLOUDS } from '../../domain/gate/platform.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Location, Target } from '../../domain/policy/policy.ts';

interface Places {
  readonly locations: readonly Location[];
  readonly targets: readonly Target[];
}

/** A proof that nobody can give would only be found out on the machine: no cloud signs for a place of one's own. */
export function platformFaults({ locations, targets }: Places): readonly Finding[] {
  const clouds = locations.filter(({ provider }) => CLOUDS.some((each) => each === provider)).map((each) => each.id);
  const asking = targets.filter(({ proof, location }) => proof === 'platform' && !clouds.includes(location));
  return asking.map(({ id: target, location, at }) =>
    error('policy/proof-without-cloud', { target: id(target), location: id(location), expected: ids(CLOUDS) }, at),
  );
}
