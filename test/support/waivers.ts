import type { Deny, Policy, Waiver } from '../../src/domain/policy/policy.ts';
import { at } from './policy-parts.ts';

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
