import type { Constraint } from '../contract/contract.ts';
import type { Decimal, Value } from '../contract/literal.ts';
import { constraintText } from '../contract/says.ts';
import { type Change, sides } from './change.ts';
import { breaksOf, type Shift, shiftOf } from './shift.ts';

type Of<K extends Constraint['kind']> = Extract<Constraint, { kind: K }>;

/** What a constraint is about: both keys of a limit are about one end. */
const ASPECTS: Readonly<Record<Exclude<Constraint['kind'], 'requiredKey'>, string>> = {
  minimum: 'lower limit',
  exclusiveMinimum: 'lower limit',
  maximum: 'upper limit',
  exclusiveMaximum: 'upper limit',
  minLength: 'minLength',
  maxLength: 'maxLength',
  pattern: 'pattern',
  format: 'format',
  integerFormat: 'range of format',
  singlePrecision: 'precision of format',
  multipleOf: 'multipleOf',
  minItems: 'minItems',
  maxItems: 'maxItems',
  uniqueItems: 'uniqueItems',
  minProperties: 'minProperties',
  maxProperties: 'maxProperties',
};

/** What became of each constraint of a property. Values of another type can't be compared: then its type has changed. */
export function constraintChanges(before: readonly Constraint[], after: readonly Constraint[]): readonly Change[] {
  return [...new Set([...before, ...after].map(aspectOf))].flatMap((aspect) => {
    const [was, is] = [before, after].map((all) => strictest(all.filter((each) => aspectOf(each) === aspect)));
    const shift = shiftOf(was, is, constraintShift);
    if (shift === 'same') return [];
    const of = (each: Constraint | undefined) => each && { says: constraintText(each), at: each.at };
    return [{ what: `${aspect} ${WORDS[shift]}`, breaks: breaksOf(shift), ...sides(of(was), of(is)) }];
  });
}

/** Each key that an object must have is a demand of its own. */
const aspectOf = (constraint: Constraint): string =>
  constraint.kind === 'requiredKey' ? `required key ${constraint.key}` : ASPECTS[constraint.kind];

const WORDS: Readonly<Record<Exclude<Shift, 'same'>, string>> = {
  narrower: 'narrowed',
  wider: 'widened',
  other: 'changed',
};

/** Of several on one aspect the one that lets in least; all have to hold. */
const strictest = (constraints: readonly Constraint[]): Constraint | undefined =>
  constraints.reduce<Constraint | undefined>(
    (best, each) => (best && constraintShift(best, each) !== 'narrower' ? best : each),
    undefined,
  );

function constraintShift(before: Constraint, after: Constraint): Shift {
  switch (before.kind) {
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return boundShift(before, after as typeof before);
    case 'minLength':
      return byOrder((after as typeof before).characters - before.characters);
    case 'maxLength':
      return byOrder(before.characters - (after as typeof before).characters);
    case 'integerFormat':
      return rangeShift(before, after as typeof before);
    case 'multipleOf':
      return stepShift(before.step, (after as typeof before).step);
    case 'pattern':
      return before.pattern.source === (after as typeof before).pattern.source ? 'same' : 'other';
    case 'format':
      return before.name === (after as typeof before).name ? 'same' : 'other';
    case 'minItems':
    case 'minProperties':
      return byOrder((after as typeof before).number - before.number);
    case 'maxItems':
    case 'maxProperties':
      return byOrder(before.number - (after as typeof before).number);
    case 'requiredKey':
    case 'uniqueItems':
    case 'singlePrecision':
      return 'same';
  }
}

/** Above zero it got stricter. */
const byOrder = (stricter: number): Shift => (stricter === 0 ? 'same' : stricter > 0 ? 'narrower' : 'wider');

type Bound = Of<'minimum' | 'exclusiveMinimum' | 'maximum' | 'exclusiveMaximum'>;

function boundShift(before: Bound, after: Bound): Shift {
  const isLower = before.kind.endsWith('inimum');
  const [was, is] = [before, after].map(endOf) as [End, End];
  if (was.value < is.value) return isLower ? 'narrower' : 'wider';
  if (was.value > is.value) return isLower ? 'wider' : 'narrower';
  return was.value === is.value ? byOrder(Number(is.isOpen) - Number(was.isOpen)) : 'other';
}

interface End {
  readonly value: Value;
  readonly isOpen: boolean;
}

/** Among whole numbers, above 0 is from 1. */
function endOf({ kind, bound }: Bound): End {
  const isOpen = kind.startsWith('exclusive');
  if (!isOpen || typeof bound !== 'bigint') return { value: bound, isOpen };
  return { value: kind === 'exclusiveMinimum' ? bound + 1n : bound - 1n, isOpen: false };
}

function rangeShift(before: Of<'integerFormat'>, after: Of<'integerFormat'>): Shift {
  const isLess = after.low > before.low || after.high < before.high;
  const isMore = after.low < before.low || after.high > before.high;
  if (isLess) return isMore ? 'other' : 'narrower';
  return isMore ? 'wider' : 'same';
}

/** Multiples of 10 are multiples of 5. */
function stepShift(before: Decimal, after: Decimal): Shift {
  const scale = Math.max(before.scale, after.scale);
  const [was, is] = [before, after].map((each) => each.digits * 10n ** BigInt(scale - each.scale)) as [bigint, bigint];
  if (was === is) return 'same';
  if (is % was === 0n) return 'narrower';
  return was % is === 0n ? 'wider' : 'other';
}
