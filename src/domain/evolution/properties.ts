import type { Property } from '../contract/contract.ts';
import type { Reading } from '../contract/reading.ts';
import { typeText } from '../contract/says.ts';
import { type Change, type Pair, paired, sides } from './change.ts';
import { constraintChanges } from './constraints.ts';
import { ruleChanges } from './rules.ts';
import { breaksOf, type Shift, shiftOf } from './shift.ts';

/** What became of a column. A new one that may be null breaks nobody: whoever adds it to the contract has it. */
export function propertyChanges({ before, after }: Pair<Property>): readonly Change[] {
  if (!after) return [{ what: 'column removed', breaks: 'readers', ...sides(before && named(before), undefined) }];
  if (!before) {
    const breaks = after.requiredAt || after.key ? 'writers' : 'nobody';
    return [
      {
        what: breaks === 'nobody' ? 'column added' : 'required column added',
        breaks,
        ...sides(undefined, named(after)),
      },
    ];
  }
  const isOfOneType = typeShift(before, after) === 'same';
  return [
    ...nameChanges(before, after),
    ...typeChanges(before, after),
    ...flagChanges('required', before.requiredAt, after.requiredAt),
    ...flagChanges('unique', before.uniqueAt, after.uniqueAt),
    ...unitChanges(before, after),
    ...(isOfOneType ? constraintChanges(before.constraints, after.constraints) : []),
    ...ruleChanges(before.quality, after.quality),
    ...partChanges(before, after),
  ];
}

/** Parts are known by the way to them. */
const partChanges = (before: Property, after: Property): readonly Change[] => {
  const [was, is] = [before, after].map(({ parts }) => parts.map(({ property }) => property)) as [
    Property[],
    Property[],
  ];
  return paired(was, is, ({ name }) => name).flatMap((pair) =>
    propertyChanges(pair).map((change) => ({ property: (pair.after ?? pair.before)?.name ?? '', ...change })),
  );
};

const named = ({ column, at }: Property) => ({ says: column, at });

function nameChanges(before: Property, after: Property): readonly Change[] {
  if (before.column !== after.column) {
    return [{ what: 'column renamed', breaks: 'both', ...sides(named(before), named(after)) }];
  }
  if (before.name === after.name) return [];
  const [was, is] = [before, after].map(({ name, at }) => ({ says: name, at }));
  return [{ what: 'property renamed, its column stays', breaks: 'nobody', ...sides(was, is) }];
}

function typeChanges(before: Property, after: Property): readonly Change[] {
  const shift = typeShift(before, after);
  if (shift === 'same') return [];
  const [was, is] = [before, after].map((each) => ({
    says: `${typeText(each)}${zoneText(each)}`,
    at: each.typeAt ?? each.at,
  }));
  const word = { narrower: 'narrowed', wider: 'widened', other: 'changed' }[shift];
  return [{ what: `type ${word}`, breaks: breaksOf(shift), ...sides(was, is) }];
}

/** What else of a moment's form could have changed: whether a zone must stand there, may, or must not. */
function zoneText({ reading }: Property): string {
  if (reading.as !== 'moment' || reading.format.name !== 'timestamp') return '';
  return { optional: '', demanded: ', timezone: true', forbidden: ', timezone: false' }[reading.format.zone];
}

/** Text is whatever stands there, and a whole number is a number. */
function typeShift({ reading: before }: Property, { reading: after }: Property): Shift {
  if (isSame(before, after)) return 'same';
  if (before.as === 'text') return 'narrower';
  if (after.as === 'text') return 'wider';
  if (before.as === 'integer' && after.as === 'number') return 'wider';
  return before.as === 'number' && after.as === 'integer' ? 'narrower' : 'other';
}

const isSame = (before: Reading, after: Reading): boolean => JSON.stringify(before) === JSON.stringify(after);

function flagChanges(flag: string, before: Change['from'], after: Change['to']): readonly Change[] {
  const shift = shiftOf(before, after, () => 'same');
  if (shift === 'same') return [];
  const [was, is] = [before, after].map((at) => at && { says: `${flag}: true`, at });
  return [
    { what: `${flag} ${shift === 'narrower' ? 'added' : 'removed'}`, breaks: breaksOf(shift), ...sides(was, is) },
  ];
}

/** The same numbers mean something else: no check of values would notice. */
function unitChanges({ unit: before }: Property, { unit: after }: Property): readonly Change[] {
  if (before?.value === after?.value) return [];
  const [was, is] = [before, after].map((unit) => unit && { says: `unit: ${unit.value}`, at: unit.at });
  const isStatedLater = before === undefined;
  return [
    {
      what: isStatedLater ? 'unit stated' : 'unit changed',
      breaks: isStatedLater ? 'nobody' : 'both',
      ...sides(was, is),
    },
  ];
}
