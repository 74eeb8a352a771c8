import type { FindingCode } from '../../domain/findings/codes.ts';
import { error, type Finding, type Params } from '../../domain/outcome/finding.ts';
import { id, ids } from '../../domain/outcome/labelled.ts';
import { entryOf, type MapEntry, type MapNode } from '../node.ts';
import { FAILED, type Read, type Shape } from './core.ts';
import { nearest } from './nearest.ts';
import { wrongType } from './wrong.ts';

type Field<T> =
  | { readonly kind: 'required'; readonly shape: Shape<T> }
  | { readonly kind: 'optional'; readonly shape: Shape<T> }
  | { readonly kind: 'default'; readonly shape: Shape<T>; readonly value: T }
  | { readonly kind: 'refused'; readonly code: FindingCode; readonly params: Params };

type Required<T> = Extract<Field<T>, { kind: 'required' }>;
type Optional<T> = Extract<Field<T>, { kind: 'optional' }>;
type WithDefault<T> = Extract<Field<T>, { kind: 'default' }>;
type RefusedKey = Extract<Field<never>, { kind: 'refused' }>;

export const required = <T>(shape: Shape<T>): Required<T> => ({ kind: 'required', shape });

export const optional = <T>(shape: Shape<T>): Optional<T> => ({ kind: 'optional', shape });

/** What stands for the key where it is left out. */
export const withDefault = <T>(shape: Shape<T>, value: T): WithDefault<T> => ({ kind: 'default', shape, value });

/** A key that will have a meaning: refused, never ignored. */
export const later = (code: FindingCode): RefusedKey => refusedKey(code);

/** A key that somebody may well write here, with its own finding; the finding also gets the key. */
export const refusedKey = (code: FindingCode, params: Params = {}): RefusedKey => ({ kind: 'refused', code, params });

type Fields = Readonly<Record<string, Field<unknown>>>;

type Value<F> = F extends { readonly shape: Shape<infer T> } ? T : never;
type Always<F extends Fields> = {
  [K in keyof F]: F[K] extends Required<unknown> | WithDefault<unknown> ? K : never;
}[keyof F];
type Sometimes<F extends Fields> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];

type Object<F extends Fields> = { readonly [K in Always<F>]: Value<F[K]> } & {
  readonly [K in Sometimes<F>]?: Value<F[K]>;
};

/** A map with these keys and no others. */
export function object<F extends Fields>(fields: F): Shape<Object<F>> {
  const known = Object.keys(fields).filter((key) => fields[key]?.kind !== 'refused');
  return (node, findings) => {
    if (node.kind !== 'map') {
      findings.push(wrongType(node, 'map'));
      return FAILED;
    }
    findings.push(...strangers(node, fields, known));
    const read = (key: string) => readField(fields[key], key, entryMeant(node, key, known), node, findings);
    const values = known.map((key) => [key, read(key)] as const);
    if (values.some(([, value]) => value === FAILED)) return FAILED;
    return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Object<F>;
  };
}

function strangers(node: MapNode, fields: Fields, known: readonly string[]): Finding[] {
  return node.entries.flatMap((entry) => {
    if (known.includes(entry.key)) return [];
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
    if (field?.kind !== 'refused') return [unknownKey(entry, known)];
    return [error(field.code, { key: id(entry.key), ...field.params }, entry.at)];
  });
}

export function unknownKey(entry: MapEntry, known: readonly string[]): Finding {
  const suggestion = nearest(entry.key, known);
  const params = { key: id(entry.key), expected: ids(known), ...(suggestion ? { suggestion: id(suggestion) } : {}) };
  return error('file/unknown-key', params, entry.at);
}

/**
 * The entry of a key, else the one whose key is that key misspelt: a key that is told as unknown is not told as missing,
 * and what it holds is looked at.
 */
export function entryMeant(node: MapNode, key: string, known: readonly string[]): MapEntry | undefined {
  const strange = (entry: MapEntry) => !known.includes(entry.key) && nearest(entry.key, known) === key;
  return entryOf(node, key) ?? node.entries.find(strange);
}

function readField(
  field: Field<unknown> | undefined,
  key: string,
  entry: MapEntry | undefined,
  node: MapNode,
  findings: Finding[],
): Read<unknown> {
  if (!field || field.kind === 'refused') return undefined;
  if (entry) return field.shape(entry.value, findings);
  if (field.kind === 'optional') return undefined;
  if (field.kind === 'default') return field.value;
  findings.push(error('file/missing-key', { key: id(key) }, node.at));
  return FAILED;
}
