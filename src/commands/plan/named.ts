import type { Placement } from '../../domain/policy/decision.ts';

/** A step, with its partition or destination: `train`, `data-validate/nl`. */
export const named = (step: string, { instance }: Pick<Placement, 'instance'>): string =>
  instance === undefined ? step : `${step}/${instance}`;
