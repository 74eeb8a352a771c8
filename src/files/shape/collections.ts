import type { Finding, Position } from '../../domain/outcome/finding.ts';
import type { MapEntry } from '../node.ts';
import { FAILED, fail, isRead, type Read, type Shape } from './core.ts';
import { wrongType, wrongValue } from './wrong.ts';

interface ListOptions {
  /** The fewest items that make sense; 0 by default. */
  readonly min?: number;
  readonly max?: number;
}

/** A list of one kind of thing. */
export const listOf =
  <T>(shape: Shape<T>, { min = 0, max = Number.POSITIVE_INFINITY }: ListOptions = {}): Shape<readonly T[]> =>
  (node, findings) => {
    if (node.kind !== 'list') return fail(findings, wrongType(node, 'list'));
    if (node.items.length < min) return fail(findings, wrongValue(node, [`at least ${min} in this list`]));
    if (node.items.length > max) return fail(findings, wrongValue(node, [`at most ${max} in this list`]));
    return allRead(node.items.map((item) => shape(item, findings)));
  };

/** An entry of a map that the user names. `at` is where its name stands. */
export interface NamedValue<T> {
  readonly key: string;
  readonly at: Position;
  readonly value: T;
}

/** A map whose keys the user chooses; `key` says which may be chosen. In the order of the file. */
export const mapOf =
  <T>(key: Shape<string>, value: Shape<T>, { min = 0 }: ListOptions = {}): Shape<readonly NamedValue<T>[]> =>
  (node, findings) => {
    if (node.kind !== 'map') return fail(findings, wrongType(node, 'map'));
    if (node.entries.length < min) return fail(findings, wrongValue(node, [`at least ${min} in this map`]));
    return allRead(node.entries.map((entry) => named(entry, key, value, findings)));
  };

function named<T>(entry: MapEntry, key: Shape<string>, value: Shape<T>, findings: Finding[]): Read<NamedValue<T>> {
  const name = key({ kind: 'scalar', value: entry.key, source: entry.key, at: entry.at }, findings);
  const read = value(entry.value, findings);
  return isRead(name) && isRead(read) ? { key: name, at: entry.at, value: read } : FAILED;
}

function allRead<T>(values: readonly Read<T>[]): Read<readonly T[]> {
  const good = values.filter(isRead);
  return good.length === values.length ? good : FAILED;
}
