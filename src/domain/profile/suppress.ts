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

/**
 * Of a check is told that no row is counted, which is no group, and no other number: several about one column, with its
 * cells, would tell more than each alone.
 */
function suppressedTable(table: TableProfile, minRecords: number): TableProfile {
  const { rows, unreadable, checks, apart, properties } = table;
  const isEnough = rows !== null && rows >= Math.max(minRecords, MIN_GROUP) && !isSmall(unreadable);
  return {
    ...table,
    rows: isEnough ? rows : null,
    unreadable: isEnough ? unreadable : null,
    checks: checks.map((each) => ({ ...each, rows: isEnough && each.rows === 0 ? 0 : null })),
    apart: apart.map(({ check, passed }) => ({ check, passed })),
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
 * is no such cell, or where it covers nothing, all of them go.
 */
export function withoutSmall(cells: readonly Told[], bins: Bins): readonly Told[] {
  const small = cells.flatMap((cell) => (cell !== null && isSmall(cell) ? [cell] : []));
  if (small.length === 0) return cells;
  const [cover, next] = largeInside(cells, bins);
  if (cover === undefined || !covers(cover.cell, small, next?.cell)) return cells.map(() => null);
  return cells.map((cell, at) => (at === cover.at || isSmall(cell) ? null : cell));
}

/**
 * Whether the small cells could be others, for one who knows the sum of what is left out, and that the cover is at least
 * a group, and no larger than the next cell that is told.
 */
function covers(cover: number, small: readonly number[], next = Number.POSITIVE_INFINITY): boolean {
  const sum = small.reduce((all, each) => all + each, cover);
  const least = Math.max(MIN_GROUP, sum - small.length * (MIN_GROUP - 1));
  const most = Math.min(next - 1, sum - small.length);
  return most > least;
}

/** The cells inside the bins that are no small groups, from the smallest on. */
function largeInside(cells: readonly Told[], bins: Bins): readonly { readonly cell: number; readonly at: number }[] {
  const inside = cells.flatMap((cell, at) => {
    const isInside = at >= INSIDE_FROM && at < INSIDE_FROM + insideOf(bins);
    return isInside && cell !== null && cell >= MIN_GROUP ? [{ cell, at }] : [];
  });
  return inside.sort((one, other) => one.cell - other.cell);
}

const isSmall = (cell: Told): boolean => cell !== null && cell > 0 && cell < MIN_GROUP;
