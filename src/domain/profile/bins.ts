import type { Constraint, Contract, Property, Quality } from '../contract/contract.ts';

/** Into which cells the values of a column are put: fixed before any data is looked at. */
export type Bins =
  /** From each edge to the next, without that; the last bin holds its upper edge. */
  | { readonly kind: 'edges'; readonly edges: readonly number[] }
  /** One for each value, as its text. */
  | { readonly kind: 'values'; readonly values: readonly string[] };

/** The cells in their order: null, not of the type, those inside the bins, those outside of them. */
export const INSIDE_FROM = 2;

export const insideOf = (bins: Bins): number => (bins.kind === 'edges' ? bins.edges.length - 1 : bins.values.length);

export const cellsOf = (bins: Bins): number => INSIDE_FROM + insideOf(bins) + (bins.kind === 'edges' ? 2 : 1);

/** What each cell is called. */
export function cellNames(bins: Bins): readonly string[] {
  const common = ['null', 'not of the type'];
  if (bins.kind === 'values') return [...common, ...bins.values, 'other'];
  const { edges } = bins;
  const between = edges.slice(1).map((high, at) => `${edges[at]} to ${high}`);
  return [...common, ...between, `below ${edges[0]}`, `above ${edges.at(-1)}`];
}

export const sameBins = (one: Bins, other: Bins): boolean => keyOf(one) === keyOf(other);

const keyOf = (bins: Bins): string => JSON.stringify(bins.kind === 'edges' ? bins.edges : bins.values);

const BINS = 10;

/**
 * What the contract alone says of a property's bins: those of a drift rule, its valid values, the two truth values, or
 * ten of one width between its limits. Undefined where it says nothing: quantiles would be data.
 */
export function binsOf(property: Property): Bins | undefined {
  const { reading, constraints, quality } = property;
  const edges = quality.flatMap(edgesOf)[0];
  if (edges) return { kind: 'edges', edges };
  if (reading.as === 'boolean') return { kind: 'values', values: ['false', 'true'] };
  if (reading.as === 'moment') return undefined;
  const values = quality.flatMap(validOf)[0];
  if (values) return { kind: 'values', values };
  const [low, high] = [limitOf(constraints, 'minimum'), limitOf(constraints, 'maximum')];
  if (low === undefined || high === undefined || !(high > low)) return undefined;
  return { kind: 'edges', edges: between(low, high, reading.as === 'integer' ? Math.min(BINS, high - low) : BINS) };
}

function edgesOf(rule: Quality): (readonly number[])[] {
  return rule.kind === 'own' && rule.own.rule === 'drift' && rule.own.edges ? [rule.own.edges] : [];
}

function validOf(rule: Quality): (readonly string[])[] {
  if (rule.kind !== 'library' || rule.metric.metric !== 'invalidValues' || !rule.metric.valid) return [];
  const { values } = rule.metric.valid;
  return values.length > 0 ? [[...new Set(values.map(String))]] : [];
}

/** A limit that a double holds; nearly all are. */
function limitOf(constraints: readonly Constraint[], which: 'minimum' | 'maximum'): number | undefined {
  const names: readonly string[] =
    which === 'minimum' ? ['minimum', 'exclusiveMinimum'] : ['maximum', 'exclusiveMaximum'];
  const [found] = constraints.flatMap((each) => (names.includes(each.kind) && 'bound' in each ? [each.bound] : []));
  const limit = typeof found === 'bigint' || typeof found === 'number' ? Number(found) : undefined;
  return limit !== undefined && Number.isFinite(limit) ? limit : undefined;
}

/** Ends are the limits themselves. Edges that a double can't tell apart are one. */
function between(low: number, high: number, bins: number): readonly number[] {
  const edges = Array.from({ length: bins + 1 }, (_, at) => (at === bins ? high : low + (at * (high - low)) / bins));
  return [...new Set(edges.filter(Number.isFinite))].sort((a, b) => a - b);
}

/** The properties that a profile tells the cells of. */
export const binned = ({ properties }: Contract): readonly { readonly property: Property; readonly bins: Bins }[] =>
  properties.flatMap((property) => {
    const bins = binsOf(property);
    return bins ? [{ property, bins }] : [];
  });
