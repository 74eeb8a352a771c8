import type { Classification } from '../labels/label.ts';

/**
 * A value with what it may reveal. Prose, tables, outputs and JSON reports are built from these alone,
 * so that one place, the host, can decide what may stand on a surface.
 *
 * - `id`: an id, place, code, digest or number that stands in a committed text or is Domicile's own. Always shown.
 * - `path`: a path inside the repository, `/`-separated. Always shown.
 * - `count`, `number`: an aggregate over `records` records of data with classification `label`.
 * - `word`: words of ours that tell of an aggregate (a method, a reason). Shown where the aggregate may be.
 * - `data`: a value, name or text that came from data, a model or a tool. Shown only where its label may stand.
 */
export type Labelled = Id | Path | Count | Num | Word | Data;

export interface Id {
  readonly kind: 'id';
  readonly value: string;
}

export interface Path {
  readonly kind: 'path';
  readonly value: string;
}

export interface Count extends Aggregate {
  readonly kind: 'count';
}

export interface Num extends Aggregate {
  readonly kind: 'number';
  /** Decimals to print, and to round to in JSON where the number stands only because of the policy's `aggregates`. */
  readonly digits?: number;
  /** Printed in place of the digits: a picture of the number, made by us of it and of numbers over the same records. */
  readonly picture?: string;
}

export interface Word extends Over {
  readonly kind: 'word';
  readonly value: string;
}

export interface Data {
  readonly kind: 'data';
  readonly value: string;
  readonly label: Classification;
}

interface Aggregate extends Over {
  readonly value: number;
}

export const id = (value: string): Id => ({ kind: 'id', value });

export const ids = (values: Iterable<string>): Id[] => [...values].map(id);

export const path = (value: string): Path => ({ kind: 'path', value });

export const data = (value: string, label: Classification): Data => ({ kind: 'data', value, label });

/** What an aggregate is over. */
export interface Over {
  readonly label: Classification;
  /** How many records. */
  readonly records: number;
  /** The smallest number of records that it sets apart from the others; that there is none has to be said. */
  readonly smallestClass: SmallestClass;
}

export type SmallestClass = number | 'no-classes';

export const count = (value: number, over: Over): Count => ({ kind: 'count', value, ...over });

export const number = (value: number, over: Over, digits = 3): Num => ({ kind: 'number', value, digits, ...over });

export const word = (value: string, over: Over): Word => ({ kind: 'word', value, ...over });

/** A number that is shown as a picture, such as a bar. */
export const pictured = (value: number, picture: string, over: Over): Num => ({
  kind: 'number',
  value,
  picture,
  ...over,
});

/** A number that a program over the data may choose at will, and so say with it what it likes: never an aggregate. */
export const chosenNumber = (value: number, label: Classification = 'restricted'): Count =>
  count(value, { label, records: 0, smallestClass: 0 });

/** A number that is what single rows hold: data, though it is a number. */
export const valueOfRows = (value: number, label: Classification): Num =>
  number(value, { label, records: 0, smallestClass: 0 });

/** A number that is Domicile's own or stands in a committed text (a limit, a size, a duration): it reveals no data. */
export const known = (value: number, digits?: number): Num | Count => ({
  kind: digits === undefined ? 'count' : 'number',
  value,
  ...(digits === undefined ? {} : { digits }),
  label: 'public',
  records: Number.MAX_SAFE_INTEGER,
  smallestClass: 'no-classes',
});
