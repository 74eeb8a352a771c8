import fc, { type Arbitrary } from 'fast-check';
import { statable } from '../../src/domain/places/regimes.ts';
import type {
  Approval,
  ApprovalRule,
  Derived,
  Exception,
  Policy,
  Safeguard,
  Waiver,
} from '../../src/domain/policy/policy.ts';
import {
  ASSERTED,
  arbLabel,
  at,
  DESTINATIONS,
  LOCATIONS,
  PARTITIONS,
  position,
  STORES,
  some,
  TARGETS,
} from './policy-parts.ts';

/** What somebody answers for, and that ends: approved as demanded or not, over or not. */

/** Mostly as the policy demands it, which mostly demands no signature. */
export const arbApproval: Arbitrary<Approval> = fc
  .record({
    by: fc.constantFrom<readonly string[]>(['board'], ['board'], ['board', 'dpo'], ['stranger'], []),
    standing: fc.constantFrom<Approval['standing']>('asserted', 'asserted', 'signed', 'signed', 'not-signed'),
  })
  .map((said) => ({ ...ASSERTED, ...said }));

export const arbApprovals: Arbitrary<ApprovalRule> = fc.constantFrom<ApprovalRule>(
  'asserted',
  'asserted',
  'asserted',
  { signedBy: ['board'] },
  { signedBy: ['board', 'dpo'] },
  { signedBy: [] },
);

const expires = fc.constantFrom('2026-01-01', '2026-06-30', '2099-12-31', '2099-12-31');

/**
 * Whether an entry has an effect, in the words of the design: through its last day, approved by all who are named, and
 * where signatures are demanded, signed, by one at least of those who may.
 */
export function isAlive({ approval, expires }: Exception, { approvals }: Policy, now: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(now)?.[0] ?? '9999';
  const isSaid = approval.by.length > 0 && approval.standing !== 'not-signed';
  const isSigned = approvals === 'asserted' || approval.by.some((each) => approvals.signedBy.includes(each));
  return expires >= day && isSaid && isSigned && (approvals === 'asserted' || approval.standing === 'signed');
}

/** One of a few names, each entry under its own. */
const entry = (...ids: readonly string[]) =>
  fc.record({ id: fc.constantFrom(...ids), approval: arbApproval, expires, at: position });

export const arbDerived: Arbitrary<Derived> = fc
  .tuple(entry('less', 'lesser'), fc.nat(2), arbLabel)
  .map(([base, writer, becomes]) => ({ ...base, becomes, step: `s${writer}`, output: `m${writer}` }));

/** All of them now and then: a narrow scope is seldom met. */
const scope = <Item>(items: readonly Item[]) => fc.oneof(fc.constant(items), some(items));

/** A waiver of one of these rules, in force. */
export const arbWaiverOf = (...rules: readonly string[]): Arbitrary<Waiver> =>
  fc
    .record({
      rule: fc.constantFrom(...rules),
      steps: scope(['s0', 's1', 's2']),
      origins: scope([...PARTITIONS, 'registry', 'less']),
      targets: scope(TARGETS),
      stores: scope(STORES),
      destinations: scope(DESTINATIONS),
    })
    .map((asked) => ({ id: 'w', ...asked, approval: ASSERTED, expires: '2099-12-31', at: at(8) }));

export const arbWaiver: Arbitrary<Waiver> = fc
  .tuple(arbWaiverOf('d1', 'd2', 'd3', 'group'), entry('w1', 'w2'))
  .map(([waiver, base]) => ({ ...waiver, ...base }));

/** Presets that know safeguards, or demand attestations. */
export const SAFEGUARDED = ['eu-gdpr', 'ru-152fz', 'us-hipaa', 'de-sgbv393', 'us-ca-ccpa', 'in-rbi-payments'] as const;

const IDS = [...new Set(SAFEGUARDED.flatMap(statable)), 'idta'];

export const arbSafeguard: Arbitrary<Safeguard> = fc
  .record({
    base: entry(...IDS),
    preset: fc.constantFrom(undefined, undefined, ...SAFEGUARDED),
    covers: fc.record({
      locations: scope<string>(LOCATIONS),
      targets: scope<string>(TARGETS),
      stores: scope<string>(STORES),
      destinations: scope<string>(DESTINATIONS),
    }),
    origins: fc.oneof(fc.constant(undefined), some([...PARTITIONS, 'registry'], 1)),
  })
  .map(({ base, preset, covers, origins }) => ({
    ...base,
    covers,
    ...(preset === undefined ? {} : { preset }),
    ...(origins === undefined ? {} : { origins }),
  }));
