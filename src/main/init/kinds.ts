import type { Meaning } from '../../commands/init/words.ts';
import { type Kind, wrong, wrongValue } from '../inputs/input.ts';

type Reader<T> = (text: string, name: string) => Meaning<T>;

/** What stands for an empty list, which is a statement too. */
export const NONE = 'none';

/** One word. */
export const one = <T>(value: string, reader: Reader<T>): Kind<T> => ({
  value,
  parse: (text, name) => {
    const read = reader(text.trim(), name);
    return 'finding' in read ? wrong(read.finding) : read;
  },
});

/** Several words with commas between, or `none`; each once. All that are wrong are told. */
export const listed = <T>(value: string, reader: Reader<T>, min = 0): Kind<readonly T[]> => ({
  value,
  parse: (text, name) => {
    const given = text.split(',').map((each) => each.trim());
    const words = min === 0 && text.trim() === NONE ? [] : [...new Set(given.filter((each) => each !== ''))];
    if (words.length < min) return wrongValue(name, value);
    const read = words.map((each) => reader(each, name));
    const findings = read.flatMap((each) => ('finding' in each ? [each.finding] : []));
    return findings.length > 0
      ? wrong(...findings)
      : { value: read.flatMap((each) => ('value' in each ? [each.value] : [])) };
  },
});
