import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

const compiled = new Map<string, ValidateFunction>();

/** What a document that `emit` makes breaks of `schema/emit-<kind>.v1.json`; nothing where it keeps it. */
export function schemaFaults(kind: string, document: unknown): string[] {
  const validate = compiled.get(kind) ?? compile(kind);
  return validate(document)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

function compile(kind: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(`schema/emit-${kind}.v1.json`, 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  compiled.set(kind, validate);
  return validate;
}
