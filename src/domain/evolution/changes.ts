import type { Contract, DataContract, Property } from '../contract/contract.ts';
import { type Change, type Pair, paired, sides } from './change.ts';
import { propertyChanges } from './properties.ts';
import { referenceChanges } from './references.ts';
import { ruleChanges } from './rules.ts';
import { breaksOf, shiftOf } from './shift.ts';

/** Everything that two versions of a contract assert differently, in the order of the new one. */
export function changesOf(before: DataContract, after: DataContract): readonly Change[] {
  const renamed: readonly Change[] =
    before.id === after.id ? [] : [{ what: 'contract renamed', was: before.id, is: after.id, breaks: 'both' }];
  const tables = paired(before.tables, after.tables, ({ table }) => table).flatMap(tableChanges);
  return [...renamed, ...tables].map((change) => ({ near: after.versionAt, ...change }));
}

function tableChanges({ before, after }: Pair<Contract>): readonly Change[] {
  const table = (after ?? before)?.table ?? '';
  const of = (contract: Contract | undefined) => contract && { says: contract.physicalName, at: contract.at };
  const both = sides(of(before), of(after));
  if (!after) return [{ what: 'table removed', table, breaks: 'readers', ...both }];
  if (!before) return [{ what: 'table added', table, breaks: 'nobody', ...both }];
  const moved: readonly Change[] =
    before.physicalName === after.physicalName ? [] : [{ what: 'table renamed', breaks: 'both', ...both }];
  return [
    ...moved,
    ...keyChanges(before, after),
    ...apartChanges(before, after),
    ...ruleChanges(before.quality, after.quality),
    ...columns(before, after),
    ...referenceChanges(before.references, after.references),
  ].map((change) => ({ table, near: after.at, ...change }));
}

const columns = (before: Contract, after: Contract): readonly Change[] =>
  propertyPairs(before.properties, after.properties).flatMap((pair) =>
    propertyChanges(pair).map((change) => ({
      property: (pair.after ?? pair.before)?.name ?? '',
      near: pair.after?.at ?? after.at,
      ...change,
    })),
  );

/** By the column, which is what data has; a property whose column is another now is known by its name. */
function propertyPairs(before: readonly Property[], after: readonly Property[]): readonly Pair<Property>[] {
  const taken = new Set(after.map(({ column }) => column));
  const moved = new Map(
    before.filter(({ column }) => !taken.has(column)).map((property) => [property.name, property.column] as const),
  );
  const old = new Set(before.map(({ column }) => column));
  return paired(before, after, (property) =>
    after.includes(property) && !old.has(property.column)
      ? (moved.get(property.name) ?? property.column)
      : property.column,
  );
}

function keyChanges(before: Contract, after: Contract): readonly Change[] {
  const [was, is] = [keyOf(before), keyOf(after)];
  const shift = shiftOf(was, is, (old, now) => (old.columns === now.columns ? 'same' : 'other'));
  if (shift === 'same') return [];
  const word = { narrower: 'added', wider: 'removed', other: 'changed' }[shift];
  return [{ what: `primary key ${word}`, breaks: breaksOf(shift), ...sides(was, is) }];
}

/** What is asked of each partition alone lets in what two of them share. */
function apartChanges(before: Contract, after: Contract): readonly Change[] {
  const [was, is] = [before, after].map(({ apartByPartition: at }) => at && { says: 'apart: by-partition', at });
  const shift = shiftOf(is, was, () => 'same');
  if (shift === 'same') return [];
  return [{ what: `apart: by-partition ${is ? 'added' : 'removed'}`, breaks: breaksOf(shift), ...sides(was, is) }];
}

/** The order of its columns means nothing to the data. */
function keyOf({ properties }: Contract) {
  const parts = properties.flatMap(({ column, key }) => (key ? [{ column, at: key.at }] : []));
  const [first] = parts;
  if (!first) return undefined;
  const columns = parts.map(({ column }) => column).sort();
  return { says: `primaryKey: ${columns.join(', ')}`, at: first.at, columns: JSON.stringify(columns) };
}
