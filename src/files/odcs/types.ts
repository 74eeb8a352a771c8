import { DATE, type MomentFormat, timeFormat, timestampFormat, type ZoneDemand } from '../../domain/contract/moment.ts';
import { momentFormat } from '../../domain/contract/moment-format.ts';
import type { Reading } from '../../domain/contract/reading.ts';
import { error, type Finding, type Position } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { entryOf, type Node } from '../node.ts';
import { FAILED, fail, isRead, type Located, type Read } from '../shape.ts';

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
      return { as: 'json', of: type.value };
    default:
      return momentReading(type.value, options, findings);
  }
}

type MomentType = 'date' | 'timestamp' | 'time';

function momentReading(type: MomentType, options: Node | undefined, findings: Finding[]): Read<Reading> {
  const written = scalarOf(options, 'format');
  const demand = type === 'date' ? undefined : demandOf(scalarOf(options, 'timezone'));
  const format = written ? formatOf(written, demand, findings) : DEFAULTS[type](demand ?? UNSAID[type]);
  const zone = scalarOf(options, 'defaultTimezone');
  if (!isRead(format) || !zone || UTC.includes(zone.value)) return isRead(format) ? { as: 'moment', format } : FAILED;
  return localReading(format, zone, findings);
}

const UTC = ['UTC', 'Etc/UTC', 'Z'];

const DEFAULTS: Readonly<Record<MomentType, (demand: ZoneDemand) => MomentFormat>> = {
  date: () => DATE,
  time: timeFormat,
  timestamp: timestampFormat,
};

/** What is asked of the zone where the contract says nothing of it. */
const UNSAID: Readonly<Record<MomentType, ZoneDemand>> = {
  date: 'forbidden',
  time: 'forbidden',
  timestamp: 'optional',
};

const demandOf = (timezone: Located<string> | undefined): ZoneDemand | undefined =>
  (({ true: 'demanded', false: 'forbidden' }) as const)[timezone?.value as 'true' | 'false'];

/** A format says itself whether there is a zone; it may not contradict `timezone`. */
function formatOf(written: Located<string>, demand: ZoneDemand | undefined, findings: Finding[]): Read<MomentFormat> {
  const format = momentFormat(written.value);
  if ('unknown' in format) return fail(findings, notYet(`${format.unknown} in a date format`, written.at));
  if (demand === undefined || (format.zone === 'demanded') === (demand === 'demanded')) return format;
  const params = { format: id(written.value), timezone: id(String(demand === 'demanded')) };
  return fail(findings, error('contract/timezone-contradicts', params, written.at));
}

/**
 * Where each value has its zone, a default says nothing. Where none has, all are read on the same clock, and limits, too.
 * Between them nobody could compare without a table of the world's zones.
 */
function localReading(format: MomentFormat, zone: Located<string>, findings: Finding[]): Read<Reading> {
  if (!isZone(zone.value)) return fail(findings, error('contract/timezone-unknown', { zone: id(zone.value) }, zone.at));
  if (format.zone === 'forbidden') return { as: 'moment', format: { ...format, local: true } };
  if (!new RegExp(`^(?:${format.regex})$`).test(WITHOUT_ZONE)) return { as: 'moment', format };
  return fail(findings, notYet(`the default time zone ${zone.value} beside values with a zone of their own`, zone.at));
}

/** Only the default form of timestamps leaves the zone open. */
const WITHOUT_ZONE = '2020-01-01T00:00:00';

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function scalarOf(options: Node | undefined, key: string): Located<string> | undefined {
  const node = options?.kind === 'map' ? entryOf(options, key)?.value : undefined;
  return node?.kind === 'scalar' && node.value !== null ? { value: node.source, at: node.at } : undefined;
}

export const notYet = (what: string, at: Position): Finding => error('contract/not-yet', { key: id(what) }, at);
