import type { Value } from '../literal.ts';
import type { Reading } from '../reading.ts';
import { literal } from '../sql.ts';

/** What an engine calls the types that values are compared in, and how it is told a moment. */
interface Words {
  readonly integer: string;
  readonly double: string;
  moment(text: string): string;
}

/** A contract's value as the reading's type, in the words of an engine. */
export const constantIn =
  ({ integer, double, moment }: Words) =>
  ({ as }: Reading, value: Value): string => {
    switch (as) {
      case 'text':
      case 'json':
        return literal(String(value));
      case 'integer':
        return `CAST('${String(value)}' AS ${integer})`;
      case 'number':
        return `CAST('${String(value)}' AS ${double})`;
      case 'boolean':
        return value === true ? 'TRUE' : 'FALSE';
      case 'moment':
        return moment(String(value));
    }
  };
