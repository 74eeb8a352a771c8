import { id, known } from '../outcome/labelled.ts';
import type { Reason } from './decision.ts';
import type { Capacity, Requirements, Step, Target } from './policy.ts';
import { sizeText } from './size.ts';

/** What a step requires and a target does not state is not there. */
export const capacityReasons = ({ requires }: Step, target: Target): readonly Reason[] => [
  ...(['cpu', 'memory', 'gpu'] as const).flatMap((key) => shortage(key, requires, target)),
  ...keeping(requires, target),
];

function shortage(key: keyof Capacity, requires: Capacity, { id: target, capacity, at }: Target): readonly Reason[] {
  const needs = requires[key];
  const has = capacity[key] ?? 0;
  if (needs === undefined || has >= needs) return [];
  const numbers = { resource: id(key), needs: known(needs), has: known(has) };
  const params = { target: id(target), ...numbers, required: id(amount(key, needs)), stated: id(amount(key, has)) };
  return [{ code: 'placement/capacity', layer: 'policy', at, params }];
}

function amount(key: keyof Capacity, number: number): string {
  if (number === 0) return `no ${key}`;
  return `${key === 'memory' ? sizeText(number) : number} ${key}`;
}

function keeping({ isolation }: Requirements, { id: target, isolation: has, at }: Target): readonly Reason[] {
  if (isolation === undefined || has === 'ephemeral') return [];
  return [{ code: 'placement/not-ephemeral', layer: 'policy', at, params: { target: id(target) } }];
}
