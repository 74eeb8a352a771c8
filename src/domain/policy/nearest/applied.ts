import { spotOf } from '../context.ts';
import type { Derived, Policy, Rule, Step, Target } from '../policy.ts';
import type { Change, World } from './change.ts';
import { allowFor, narrowed, widened } from './changed-rules.ts';
import { withException } from './exceptions.ts';

/** The world with a change made, so that the engine itself can say what it would then decide. */
export function applied(change: Change, { policy, situation }: World): World {
  if (change.kind === 'merge') return { policy, situation: { ...situation, event: 'trusted' } };
  return { policy: { ...policy, ...changedPart(policy, change) }, situation };
}

type PolicyChange = Exclude<Change, { readonly kind: 'merge' }>;

function changedPart(policy: Policy, change: PolicyChange): Partial<Policy> {
  const { targets, locations, steps, derived, rules } = policy;
  switch (change.kind) {
    case 'capacity':
      return { targets: withEntry(targets, change.target, (target) => enlarged(target, change)) };
    case 'ephemeral':
      return { targets: withEntry(targets, change.target, (target) => ({ ...target, isolation: 'ephemeral' })) };
    case 'operators':
      return { locations: withEntry(locations, change.location, (each) => ({ ...each, operators: change.operators })) };
    case 'run-by':
      return { locations: withEntry(locations, change.location, (each) => ({ ...each, runBy: 'self' })) };
    case 'store':
      return { steps: withEntry(steps, change.step, (step) => writingTo(step, change)) };
    case 'renewal':
      return { derived: derived.map((each) => (each.id === change.entry ? renewed(each) : each)) };
    case 'waiver':
    case 'safeguard':
    case 'attestation':
      return withException(policy, change);
    case 'new-allow': {
      const { flow } = change;
      return { rules: [...rules, allowFor(flow, spotOf(policy, flow.location), policy.controlPlane.at)] };
    }
    default:
      return { rules: rules.flatMap((rule) => (rule.id === change.rule ? changedRule(rule, change, policy) : [rule])) };
  }
}

function changedRule(rule: Rule, change: PolicyChange & { kind: 'allow' | 'deny' }, policy: Policy): readonly Rule[] {
  if (change.kind === 'allow') {
    return rule.effect === 'allow' ? [widened(rule, change.flow, spotOf(policy, change.flow.location))] : [rule];
  }
  return rule.effect === 'deny' ? narrowed(rule, spotOf(policy, change.location)) : [rule];
}

/** In the place of the old one: the order of entries stays. */
function withEntry<Entry>(
  entries: ReadonlyMap<string, Entry>,
  key: string,
  change: (entry: Entry) => Entry,
): ReadonlyMap<string, Entry> {
  const entry = entries.get(key);
  return entry === undefined ? entries : new Map(entries).set(key, change(entry));
}

const enlarged = (target: Target, { resource, needs }: PolicyChange & { kind: 'capacity' }): Target => ({
  ...target,
  capacity: { ...target.capacity, [resource]: needs },
});

function writingTo(step: Step, { output, store }: PolicyChange & { kind: 'store' }): Step {
  return { ...step, writes: withEntry(step.writes, output, (write) => ({ ...write, store })) };
}

const renewed = (entry: Derived): Derived => ({ ...entry, expires: '9999-12-31' });
