import { id, known } from '../outcome/labelled.ts';
import type { Reason } from './decision.ts';
import type { Capacity, Requirements, Step, Target } from './policy.ts';

/** What a step requires and a target does not state is not there. */
export const capacityReasons = ({ requires }: Step, target: Target): readonly Reason[] => [
  ...(['cpu', 'memory', 'gpu'] as const).flatMap((key) => shortage(key, requires, target)),
  ...keeping(requires, target),
];

function shortage(key: keyof Capacity, requires: Capacity, { id: target, capacity, at }: Target): readonly Reason[] {
  const needs = requires[key];
  const has = capacity[key] ?? 0;
  if (needs === undefined || has >= needs) return [];
  const params = { target: id(target), resource: id(key), needs: known(needs), has: known(has) };
  return [{ code: 'placement/capacity', layer: 'policy', at, params }];
}

function keeping({ isolation }: Requirements, { id: target, isolation: has, at }: Target): readonly Reason[] {
  if (isolation === undefined || has === 'ephemeral') return [];
  return [{ code: 'placement/not-ephemeral', layer: 'policy', at, params: { target: id(target) } }];
}
