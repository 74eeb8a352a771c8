import type { Constraint, Limit, Property } from './contract.ts';
import { decimalText, type Value } from './literal.ts';

/** What a count has to be, in the standard's own words. */
export function limitText(limit: Limit): string {
  return 'value' in limit ? `${limit.operator} ${limit.value}` : `${limit.operator} ${limit.low} and ${limit.high}`;
}

/** A constraint as the contract has it: `minimum: 18`, not the count of rows below it. */
export function constraintText(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'minLength':
    case 'maxLength':
      return `${constraint.kind}: ${constraint.characters}`;
    case 'pattern':
      return `pattern: ${constraint.pattern.source}`;
    case 'multipleOf':
      return `multipleOf: ${decimalText(constraint.step)}`;
    case 'integerFormat':
      return `format: from ${constraint.low} to ${constraint.high}`;
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return `${constraint.kind}: ${constraint.number}`;
    case 'uniqueItems':
      return 'uniqueItems: true';
    case 'requiredKey':
      return `required: ${constraint.key}`;
    case 'singlePrecision':
      return 'format: f32';
    case 'format':
      return `format: ${constraint.name}`;
    default:
      return `${constraint.kind}: ${boundText(constraint.bound)}`;
  }
}

/** A moment is held to the microsecond; people read it without the zeros at its end. */
const boundText = (bound: Value): string =>
  String(bound).replace(/^(\d+-\d\d-\d\d)( \d\d:\d\d:\d\d)\.000000$/, (_, day: string, time: string) =>
    time === ' 00:00:00' ? day : day + time,
  );

export function typeText({ reading }: Property): string {
  if (reading.as !== 'moment') return `logicalType: ${typeName(reading)}`;
  const { name } = reading.format;
  return ['date', 'time', 'timestamp'].includes(name) ? `logicalType: ${name}` : `format: ${name}`;
}

function typeName(reading: Exclude<Property['reading'], { as: 'moment' }>): string {
  if (reading.as === 'json') return reading.of;
  return reading.as === 'text' ? 'string' : reading.as;
}
