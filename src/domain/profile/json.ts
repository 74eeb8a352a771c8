import type { JsonObject } from '../guardrails/json.ts';
import { INSIDE_FROM, insideOf } from './bins.ts';
import type { Profile, PropertyProfile, TableProfile } from './profile.ts';

/** A profile as it stands in a file (schema/profile.v1.json). */
export function profileText(profile: Profile): string {
  return `${JSON.stringify(profileJson(profile), null, 1).replace(SHORT_LISTS, oneLine)}\n`;
}

/** The same on one line, as it is handed from job to job. */
export const profileLine = (profile: Profile): string => JSON.stringify(profileJson(profile));

/** Lists of numbers and texts stand on one line each: a changed bin is a changed line. */
const SHORT_LISTS = /\[[^[\]{}]*\]/g;
const oneLine = (list: string): string => list.replace(/\n\s*/g, ' ').replace('[ ', '[').replace(/ \]$/, ']');

const profileJson = ({ contract, parts, engines, numbers, tables }: Profile): JsonObject => ({
  version: 1,
  contract: { ...contract },
  parts: [...parts],
  engines: [...engines],
  numbers,
  tables: tables.map(tableJson),
});

const tableJson = ({ schema, rows, unreadable, checks, apart, properties }: TableProfile): JsonObject => ({
  schema,
  rows,
  unreadable,
  checks: checks.map((each) => ({ ...each })),
  apart: apart.map(({ check, passed, total }) => ({ check, passed, ...total })),
  properties: properties.map(propertyJson),
});

function propertyJson({ property, bins, cells }: PropertyProfile): JsonObject {
  const end = INSIDE_FROM + insideOf(bins);
  const [none, wrong] = cells.map((cell) => cell);
  const inside = cells.slice(INSIDE_FROM, end);
  const common = { property, null: none ?? null, 'not-of-type': wrong ?? null };
  if (bins.kind === 'values') return { ...common, values: [...bins.values], rows: inside, other: cells[end] ?? null };
  return { ...common, edges: [...bins.edges], rows: inside, below: cells[end] ?? null, above: cells[end + 1] ?? null };
}
