import type { BoundKind, Constraint } from '../../domain/contract/contract.ts';
import type { Value } from '../../domain/contract/literal.ts';
import { LARGEST_INTEGER, type Reading, readValue } from '../../domain/contract/reading.ts';
import { error, type Finding } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { bool, checked, fail, type Located, located, num, type Shape, wrongValue } from '../shape.ts';
import { maybe } from './described.ts';

type Exclusive = Located<Value> | Located<boolean>;

/** The four keys of limits, as values of this reading. Before 3.1 an exclusive limit was `true` beside the limit. */
export function limitFields(reading: Reading, before31: boolean) {
  const bound = located(boundShape(reading));
  const flag: Shape<Exclusive> = located(bool);
  const exclusive: Shape<Exclusive> = before31 ? flag : bound;
  return {
    minimum: maybe(bound),
    maximum: maybe(bound),
    exclusiveMinimum: maybe(exclusive),
    exclusiveMaximum: maybe(exclusive),
  };
}

/** A limit as the values are read. */
function boundShape(reading: Reading): Shape<Value> {
  if (reading.as === 'integer') return wholeOrNumber;
  if (reading.as !== 'moment') return num();
  return (node, findings) => {
    const value = node.kind === 'scalar' ? readValue(reading, node.source) : undefined;
    return value ?? fail(findings, wrongValue(node, [`a ${reading.format.name} that exists`]));
  };
}

/** Exactly, where it is whole: a number of JavaScript ends at 53 bits. */
const wholeOrNumber: Shape<Value> = checked(num(), (value, node) =>
  node.kind === 'scalar' && /^[-+]?\d+$/.test(node.source) ? BigInt(node.source.replace('+', '')) : value,
);

/** The same limit for whole numbers: at least 1.5 is at least 2, above 1.5 is above 1. */
function sharpened(kind: BoundKind, bound: Value, reading: Reading): Value {
  if (reading.as !== 'integer' || typeof bound !== 'number') return bound;
  const up = kind === 'minimum' || kind === 'exclusiveMaximum';
  return BigInt(up ? Math.ceil(bound) : Math.floor(bound));
}

type Limits = { readonly [K in BoundKind]?: Exclusive };

/** Limits as constraints; tells those that no value can keep. */
export function boundsOf(limits: Limits, reading: Reading, findings: Finding[]): readonly Constraint[] {
  const bounds = [
    ...side('minimum', 'exclusiveMinimum', limits, findings),
    ...side('maximum', 'exclusiveMaximum', limits, findings),
  ].map((each): Bound => ({ ...each, bound: sharpened(each.kind, each.bound, reading) }));
  findings.push(...bounds.flatMap(outOfReach));
  const lower = bounds.filter(({ kind }) => kind.endsWith('inimum'));
  const upper = bounds.filter(({ kind }) => kind.endsWith('aximum'));
  const clash = lower.find((low) => upper.some((high) => low.bound > high.bound));
  if (clash) findings.push(error('contract/limit-impossible', { limit: id(clash.kind) }, clash.at));
  return bounds;
}

/** No whole number is read that is larger, whatever its sign: beyond, a limit keeps all of them or none. */
function outOfReach({ kind, bound, at }: Bound): Finding[] {
  if (typeof bound !== 'bigint' || (bound <= LARGEST_INTEGER && bound >= -LARGEST_INTEGER)) return [];
  const keepsAll = kind.endsWith('aximum') === bound > 0n;
  return [error(keepsAll ? 'contract/limit-empty' : 'contract/limit-impossible', { limit: id(kind) }, at)];
}

type Bound = Extract<Constraint, { kind: BoundKind }>;

/** The limits of one side; `exclusiveX: true` makes the limit beside it exclusive, and means nothing without one. */
function side(plain: BoundKind, exclusive: BoundKind, limits: Limits, findings: Finding[]): readonly Bound[] {
  const limit = limits[plain];
  const strict = limits[exclusive];
  const own: readonly Bound[] = limit ? [{ kind: plain, bound: limit.value, at: limit.at }] : [];
  if (!strict || strict.value === false) return own;
  if (strict.value !== true) return [...own, { kind: exclusive, bound: strict.value, at: strict.at }];
  if (limit) return [{ kind: exclusive, bound: limit.value, at: limit.at }];
  findings.push(error('file/missing-key', { key: id(plain) }, strict.at));
  return [];
}
