import { type Bins, INSIDE_FROM, insideOf } from './bins.ts';
import type { Profile, PropertyProfile, TableProfile, Told } from './profile.ts';

/** From one to this many less one rows are a small group of persons. */
export const MIN_GROUP = 10;

/** A profile for those who may see aggregates alone: no small group stands in it, and none can be worked out of it. */
export const suppressed = (profile: Profile, minRecords: number): Profile => ({
  ...profile,
  numbers: 'suppressed',
  tables: profile.tables.map((table) => suppressedTable(table, minRecords)),
});

/** Counts of checks are left out: several about one column, with its cells, would tell more than each alone. */
function suppressedTable(table: TableProfile, minRecords: number): TableProfile {
  const { rows, unreadable, properties } = table;
  const isEnough = rows !== null && rows >= Math.max(minRecords, MIN_GROUP) && !isSmall(unreadable);
  return {
    ...table,
    rows: isEnough ? rows : null,
    unreadable: isEnough ? unreadable : null,
    checks: [],
    properties: properties.map((each) => (isEnough ? suppressedProperty(each) : allLeftOut(each))),
  };
}

const suppressedProperty = (property: PropertyProfile): PropertyProfile => ({
  ...property,
  cells: withoutSmall(property.cells, property.bins),
});

const allLeftOut = (property: PropertyProfile): PropertyProfile => ({
  ...property,
  cells: property.cells.map(() => null),
});

/**
 * The cells without the small ones. All rows less the others would tell a small one, so a large cell goes with them: the
 * smallest of those inside the bins, since what is outside, null, or not of the type may be told by a check. Where there
 * is no such cell all of them go.
 */
export function withoutSmall(cells: readonly Told[], bins: Bins): readonly Told[] {
  if (!cells.some(isSmall)) return cells;
  const cover = smallestLarge(cells, bins);
  return cells.map((cell, at) => (cover === undefined || at === cover || isSmall(cell) ? null : cell));
}

function smallestLarge(cells: readonly Told[], bins: Bins): number | undefined {
  const inside = cells.flatMap((cell, at) => {
    const isInside = at >= INSIDE_FROM && at < INSIDE_FROM + insideOf(bins);
    return isInside && cell !== null && cell >= MIN_GROUP ? [{ cell, at }] : [];
  });
  return inside.reduce<{ cell: number; at: number } | undefined>(
    (least, each) => (least === undefined || each.cell < least.cell ? each : least),
    undefined,
  )?.at;
}

const isSmall = (cell: Told): boolean => cell !== null && cell > 0 && cell < MIN_GROUP;
