import { error } from '../../domain/outcome/finding.ts';
import { chosenNumber, id } from '../../domain/outcome/labelled.ts';
import type { Question } from '../../domain/verdict/answers.ts';
import {
  type Answer,
  type Asked,
  type Form,
  ONE_CLASS,
  PROBABILITY,
  probabilitiesOf,
  tell,
  VALUE,
  wrongValues,
} from './forms.ts';

export const MAX_PREDICTIONS_BYTES = 64 * 1024 * 1024;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const FIELD = /(?:^|,)(?:"([^"]*(?:""[^"]*)*)"|([^",]*))/gy;

/** Reads predictions strictly: a header, each asked row just once, an answer of the task's kind for it. */
export function readPredictions(text: string, asked: Asked): Answer {
  if (hasMoreLinesThan(text, 2 * asked.ids.length + SPARE_LINES)) return malformedAt(0, asked);
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const header = fieldsOf(lines[0] ?? '');
  const behind = header === null ? undefined : behindIn(header, asked.question);
  if (header === null || behind === undefined) return malformedAt(0, asked);
  const rows = lines.map(fieldsOf);
  const malformed = rows.findIndex((fields) => fields?.length !== header.length);
  return malformed >= 0 ? malformedAt(malformed, asked) : joined(rows.slice(1) as readonly Fields[], behind, asked);
}

const MAX_LINE_CHARACTERS = 64 * 1024;
/** An answer with some rows twice is told as that; one with many more lines than rows is not read. */
const SPARE_LINES = 100;

function hasMoreLinesThan(text: string, most: number): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) lines++;
  return lines > most;
}

type Fields = readonly string[];

/** The fields of a line of CSV; null where it is none. */
function fieldsOf(line: string): Fields | null {
  if (line.length > MAX_LINE_CHARACTERS) return null;
  if (!line.includes('"')) return line.split(',');
  const found = [...line.matchAll(FIELD)];
  const length = found.reduce((sum, [whole]) => sum + whole.length, 0);
  return length === line.length
    ? found.map(([, inQuotes, bare = '']) => inQuotes?.replaceAll('""', '"') ?? bare)
    : null;
}

/** What stands in the columns behind the id. */
interface Behind {
  readonly form: Form;
  /** The numbers of a line, NaN for what is none. */
  readonly numbers: (fields: Fields) => readonly number[];
}

function behindIn(header: Fields, question: Question): Behind | undefined {
  const is = (...names: readonly string[]) =>
    header.length === names.length + 1 && ['id', ...names].every((name, at) => header[at] === name);
  switch (question.task) {
    case 'binary':
      return is('score') ? { form: PROBABILITY, numbers } : undefined;
    case 'regression':
      return is('prediction') ? { form: VALUE, numbers } : undefined;
    case 'multiclass': {
      const { classes } = question;
      if (is(...classes)) return { form: probabilitiesOf(classes.length), numbers };
      return is('class') ? { form: ONE_CLASS, numbers: (fields) => [classes.indexOf(fields[1] ?? '')] } : undefined;
    }
  }
}

const numbers = (fields: Fields): readonly number[] => fields.slice(1).map(toNumber);

const toNumber = (field: string): number => (NUMBER.test(field.trim()) ? Number(field) : Number.NaN);

const malformedAt = (line: number, { model, over }: Asked): Answer => ({
  findings: [error('model/predictions-malformed', { model: id(model), line: chosenNumber(line + 1, over.label) })],
});

function joined(lines: readonly Fields[], { form, numbers: read }: Behind, asked: Asked): Answer {
  const wanted = new Set(asked.ids);
  const rows = lines.map((fields) => ({ row: fields[0] ?? '', numbers: read(fields) }));
  const answers = new Map(rows.map(({ row, numbers: of }) => [row, of]));
  const findings = [
    ...tell('model/predictions-missing', asked.ids.filter((row) => !answers.has(row)).length, asked),
    ...tell('model/predictions-unknown', rows.filter(({ row }) => !wanted.has(row)).length, asked),
    ...tell('model/predictions-twice', rows.length - answers.size, asked),
    ...wrongValues(
      rows.map(({ numbers: of }) => of),
      form,
      asked,
    ),
  ];
  if (findings.length > 0) return { findings };
  return form.answers(Float64Array.from(asked.ids.flatMap((row) => answers.get(row) ?? [])));
}
