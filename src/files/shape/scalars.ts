import { error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { checked, FAILED, fail, mapped, type Shape } from './core.ts';
import { notAmong, wrongType, wrongValue } from './wrong.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes in quotes can write what the file itself may not hold
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Text that says something, on one line or several. A number or `true` is not text: it needs quotes. */
export const text: Shape<string> = (node, findings) => {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return fail(findings, wrongType(node, 'text'));
  if (node.value.trim() === '') return fail(findings, wrongValue(node, ['text that is not empty']));
  if (CONTROL.test(node.value)) return fail(findings, wrongValue(node, ['text without control characters']));
  return node.value;
};

/** Text on one line, without blanks around it. */
export const line: Shape<string> = checked(text, (value, node, findings) =>
  value === value.trim() && !/[\t\n]/.test(value)
    ? value
    : fail(findings, wrongValue(node, ['one line of text without blanks around it'])),
);

/** Text that matches a whole pattern; `called` is what people call such a text, for the finding. */
export function pattern(regex: RegExp, called: string): Shape<string> {
  const whole = new RegExp(`^(?:${regex.source})$`, regex.flags);
  return (node, findings) => {
    if (node.kind !== 'scalar') return fail(findings, wrongType(node, 'text'));
    if (!whole.test(node.source)) return fail(findings, wrongValue(node, [called]));
    return text(node, findings);
  };
}

/** One of these words. */
export const oneOf = <const W extends string>(...words: readonly W[]): Shape<W> =>
  checked(text, (value, node, findings) => {
    const word = words.find((each) => each === value);
    return word ?? fail(findings, notAmong(node, words));
  });

export const bool: Shape<boolean> = (node, findings) =>
  node.kind === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : fail(findings, wrongType(node, 'true-or-false'));

interface Range {
  readonly min?: number;
  readonly max?: number;
  /** The limits themselves don't count. */
  readonly exclusive?: boolean;
}

/** A finite number; not NaN, not infinite. */
export const num =
  (range: Range = {}): Shape<number> =>
  (node, findings) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'number') return fail(findings, wrongType(node, 'number'));
    if (!Number.isFinite(node.value) || !isWithin(node.value, range))
      return fail(findings, wrongValue(node, [inWords('a number', range)]));
    return node.value;
  };

/** A whole number, written as one: `5`, not `5.0`, `0x5` or `5e0`. */
export const int = (range: Range = {}): Shape<number> =>
  checked(num(), (value, node, findings) => {
    const whole = node.kind === 'scalar' && /^[-+]?(0|[1-9]\d*)$/.test(node.source) && Number.isSafeInteger(value);
    return whole && isWithin(value, range)
      ? value
      : fail(findings, wrongValue(node, [inWords('a whole number', range)]));
  });

/** A day of the calendar, `YYYY-MM-DD`. The reader knows no clock: whether it is past is not its business. */
export const date: Shape<string> = checked(text, (value, node, findings) =>
  isDay(value) ? value : fail(findings, wrongValue(node, ['a date like 2027-06-30'])),
);

/** The `version` of a file format. */
export const version = (known: number): Shape<number> =>
  mapped(
    checked(int(), (value, node, findings) => {
      if (value === known) return value;
      findings.push(error('file/wrong-version', { got: id(String(value)), expected: id(String(known)) }, node.at));
      return FAILED;
    }),
    () => known,
  );

function isWithin(
  value: number,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, exclusive = false }: Range,
): boolean {
  return exclusive ? value > min && value < max : value >= min && value <= max;
}

function inWords(what: string, { min, max, exclusive = false }: Range): string {
  const least = min === undefined ? [] : [exclusive ? `above ${min}` : `at least ${min}`];
  const most = max === undefined ? [] : [exclusive ? `below ${max}` : `at most ${max}`];
  return [what, [...least, ...most].join(' and ')].filter((part) => part !== '').join(' ');
}

function isDay(value: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
