import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import type { Rule, Waiver } from '../../domain/policy/policy.ts';
import { idName } from '../names.ts';
import {
  date,
  line,
  listOf,
  nearest,
  object,
  oneOf,
  optional,
  required,
  type Shape,
  text,
  withDefault,
} from '../shape.ts';
import { approvalKeys, approved, signedByThem } from './approvers.ts';
import type { Names } from './names.ts';
import { distinct, origin, reference } from './references.ts';

/** The section `waivers`. Reasons and references are read for being there, and are not kept. */
export const waiversShape = (names: Names): Shape<readonly Waiver[]> =>
  listOf(
    approved(waiver(names), names.approvers, 'waiver', ({ id, rule, expires, scope }, approval, { at }) => ({
      id,
      rule,
      ...scope,
      approval,
      expires,
      at,
    })),
  );

const waiver = (names: Names) =>
  signedByThem(
    object({
      id: required(idName),
      rule: required(idName),
      scope: required(scope(names)),
      // Of Azure Policy's exemptions: the aim is met by other means, or the risk is borne for a time.
      category: required(oneOf('mitigated', 'accepted')),
      reason: required(text),
      reference: optional(line),
      ...approvalKeys(names.approvers),
      expires: required(date),
    }),
  );

const scope = (names: Names) =>
  object({
    steps: required(distinct(reference('step', names.steps), 1)),
    origins: required(distinct(origin(names), 1)),
    targets: withDefault(distinct(reference('target', names.targets), 1), []),
    stores: withDefault(distinct(reference('store', names.stores), 1), []),
    destinations: withDefault(distinct(reference('destination', names.destinations), 1), []),
  });

/** A waiver lifts a deny that is there and lets itself be lifted, somewhere. */
export const waiverFaults = (waivers: readonly Waiver[], rules: readonly Rule[]): readonly Finding[] =>
  waivers.flatMap((each) => [...lifts(each, rules), ...somewhere(each)]);

function lifts({ rule, at }: Waiver, rules: readonly Rule[]): readonly Finding[] {
  const waivable = rules.flatMap((each) => (each.effect === 'deny' && each.waivable ? [each.id] : []));
  if (waivable.includes(rule)) return [];
  const known = rules.find((each) => each.id === rule);
  if (known === undefined) return [unknownDeny(rule, waivable, at)];
  return [error('policy/not-waivable', { rule: id(rule), effect: id(known.effect) }, at)];
}

const unknownDeny = (rule: string, waivable: readonly string[], at: Position): Finding =>
  error(
    'policy/unknown-name',
    { kind: id('waivable deny'), name: id(rule), expected: ids(waivable), ...near(rule, waivable) },
    at,
  );

function near(rule: string, waivable: readonly string[]) {
  const suggestion = nearest(rule, waivable);
  return suggestion === undefined ? {} : { suggestion: id(suggestion) };
}

const somewhere = ({ id: waiver, targets, stores, destinations, at }: Waiver): readonly Finding[] =>
  targets.length + stores.length + destinations.length > 0
    ? []
    : [error('policy/waives-nothing', { waiver: id(waiver) }, at)];
