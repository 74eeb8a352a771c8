import { DATE, momentFormat, TIME, timestampFormat } from '../../domain/contract/moment.ts';
import type { Reading } from '../../domain/contract/reading.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { entryOf, type Node } from '../node.ts';
import { fail, type Located, type Read } from '../shape.ts';

export const LOGICAL_TYPES = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
] as const;

export type LogicalType = (typeof LOGICAL_TYPES)[number];

/** What a physical type says about values, for properties without a logical type. */
const PHYSICAL: readonly (readonly [RegExp, LogicalType])[] = [
  [/^(tiny|small|medium|big|huge)?int(eger)?\d*$/i, 'integer'],
  [/^(decimal|numeric|number|float\d*|double( precision)?|real)(\s*\([\d\s,]+\))?$/i, 'number'],
  [/^(var)?char(acter)?( varying)?(\s*\(\d+\))?$|^(text|string|clob|uuid)$/i, 'string'],
  [/^bool(ean)?$/i, 'boolean'],
  [/^date$/i, 'date'],
];

export const logicalTypeOf = (physicalType: string): LogicalType | undefined =>
  PHYSICAL.find(([form]) => form.test(physicalType.trim()))?.[1];

/** How values of a type are read; the options may say in which form dates and times are written. */
export function readingOf(type: Located<LogicalType>, options: Node | undefined, findings: Finding[]): Read<Reading> {
  switch (type.value) {
    case 'string':
      return { as: 'text' };
    case 'integer':
    case 'number':
    case 'boolean':
      return { as: type.value };
    case 'object':
    case 'array':
      return fail(findings, notYet(`logicalType: ${type.value}`, type.at));
    default:
      return momentReading(type.value, options, findings);
  }
}

function momentReading(type: 'date' | 'timestamp' | 'time', options: Node | undefined, findings: Finding[]) {
  const format = scalarOf(options, 'format');
  if (format) {
    const read = momentFormat(format.value);
    if (!('unknown' in read)) return { as: 'moment', format: read } as const;
    return fail(findings, notYet(`${read.unknown} in a date format`, format.at));
  }
  if (type === 'date') return { as: 'moment', format: DATE } as const;
  if (type === 'time') return { as: 'moment', format: TIME } as const;
  const zone = { true: 'demanded', false: 'forbidden' } as const;
  const stated = scalarOf(options, 'timezone')?.value;
  const demand = stated === 'true' || stated === 'false' ? zone[stated] : 'optional';
  return { as: 'moment', format: timestampFormat(demand) } as const;
}

function scalarOf(options: Node | undefined, key: string): Located<string> | undefined {
  const node = options?.kind === 'map' ? entryOf(options, key)?.value : undefined;
  return node?.kind === 'scalar' && node.value !== null ? { value: node.source, at: node.at } : undefined;
}

export const notYet = (what: string, at: Position): Finding => error('contract/not-yet', { key: id(what) }, at);
