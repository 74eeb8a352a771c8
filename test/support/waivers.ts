import fc from 'fast-check';
import type { Deny, Policy, Waiver } from '../../src/domain/policy/policy.ts';
import { ASSERTED, at, DESTINATIONS, PARTITIONS, STORES, some, TARGETS } from './policy-parts.ts';

export const arbWaiver = fc
  .record({
    steps: some(['s0', 's1', 's2'], 1),
    origins: some([...PARTITIONS, 'registry'], 1),
    targets: some(TARGETS),
    stores: some(STORES),
    destinations: some(DESTINATIONS),
  })
  .map((scope): Waiver => ({ id: 'w', rule: 'wide', ...scope, approval: ASSERTED, expires: '2099-12-31', at: at(8) }));

/** A deny of everything, that a waiver could lift. */
export const wide: Deny = {
  id: 'wide',
  effect: 'deny',
  layer: 'policy',
  waivable: true,
  operations: ['process', 'store'],
  at: at(9),
};

export const denied = (policy: Policy, deny: Deny = wide): Policy => ({ ...policy, rules: [...policy.rules, deny] });
export const waived = (policy: Policy, waiver: Waiver): Policy => ({ ...policy, waivers: [...policy.waivers, waiver] });
