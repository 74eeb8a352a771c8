import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** What a report breaks of its schema in `schema/report-<name>.v1.json`; nothing where it keeps it. */
export function schemaFaults(name: string, report: unknown): string[] {
  const schema = JSON.parse(readFileSync(`schema/report-${name}.v1.json`, 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
