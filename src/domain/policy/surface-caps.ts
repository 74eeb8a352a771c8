import type { Classification } from '../labels/label.ts';
import { type AggregateRule, SURFACES, type Surface } from './policy.ts';

/** What each surface may hold, and whether aggregates may stand there. */
export interface SurfaceCaps {
  readonly caps: Readonly<Record<Surface, Classification>>;
  readonly aggregates?: AggregateRule;
}

/** Before a policy is known nothing above public is shown. */
export const PUBLIC_ONLY: SurfaceCaps = {
  caps: Object.fromEntries(SURFACES.map((surface) => [surface, 'public'])) as Record<Surface, Classification>,
};
