import { error, type Finding } from '../../domain/outcome/finding.ts';
import { chosenNumber, id, type Over } from '../../domain/outcome/labelled.ts';
import { type Answers, likeliest, type Question, SUM_TOLERANCE } from '../../domain/verdict/answers.ts';

export const MAX_PREDICTIONS_BYTES = 64 * 1024 * 1024;

/** What was asked: every row by its id, and what the model is called in findings. */
export interface Asked {
  readonly model: string;
  readonly ids: readonly string[];
  readonly question: Question;
  readonly over: Over;
}

/** Answers in the order of the ids; or everything that is wrong with them. */
export type Answer = Answers | { readonly findings: readonly Finding[] };

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const FIELD = /(?:^|,)(?:"([^"]*(?:""[^"]*)*)"|([^",]*))/gy;

/** Reads predictions strictly: a header, each asked row just once, an answer of the task's kind for it. */
export function readPredictions(text: string, asked: Asked): Answer {
  if (hasMoreLinesThan(text, 2 * asked.ids.length + SPARE_LINES)) return malformedAt(0, asked);
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const header = fieldsOf(lines[0] ?? '');
  const form = header === null ? undefined : formOf(header, asked.question);
  if (header === null || form === undefined) return malformedAt(0, asked);
  const rows = lines.map(fieldsOf);
  const malformed = rows.findIndex((fields) => fields?.length !== header.length);
  return malformed >= 0 ? malformedAt(malformed, asked) : joined(rows.slice(1) as readonly Fields[], form, asked);
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
interface Form {
  /** The numbers of a line, NaN for what is none. */
  readonly numbers: (fields: Fields) => readonly number[];
  /** The finding of the first thing that is wrong with them. */
  readonly wrong: (numbers: readonly number[]) => Finding['code'] | undefined;
  readonly answers: (numbers: Float64Array) => Answers;
}

function formOf(header: Fields, question: Question): Form | undefined {
  const is = (...names: readonly string[]) =>
    header.length === names.length + 1 && ['id', ...names].every((name, at) => header[at] === name);
  switch (question.task) {
    case 'binary':
      return is('score') ? PROBABILITY : undefined;
    case 'regression':
      return is('prediction') ? VALUE : undefined;
    case 'multiclass':
      if (is(...question.classes)) return probabilitiesOf(question.classes.length);
      return is('class') ? classAmong(question.classes) : undefined;
  }
}

const numbersBehindId = (fields: Fields): readonly number[] => fields.slice(1).map(toNumber);

const toNumber = (field: string): number => (NUMBER.test(field.trim()) ? Number(field) : Number.NaN);

const notFinite = (numbers: readonly number[]): Finding['code'] | undefined =>
  numbers.every(Number.isFinite) ? undefined : 'model/score-not-a-number';

const outside = (numbers: readonly number[]): Finding['code'] | undefined =>
  numbers.every((each) => each >= 0 && each <= 1) ? undefined : 'model/score-out-of-range';

const PROBABILITY: Form = {
  numbers: numbersBehindId,
  wrong: (numbers) => notFinite(numbers) ?? outside(numbers),
  answers: (scores) => ({ scores }),
};

const VALUE: Form = { numbers: numbersBehindId, wrong: notFinite, answers: (values) => ({ values }) };

const probabilitiesOf = (classes: number): Form => ({
  numbers: numbersBehindId,
  wrong: (numbers) =>
    notFinite(numbers) ??
    outside(numbers) ??
    (Math.abs(numbers.reduce((sum, each) => sum + each, -1)) > SUM_TOLERANCE ? 'model/scores-not-one' : undefined),
  answers: (classScores) => ({ decided: likeliest(classScores, classes), classScores }),
});

const classAmong = (classes: readonly string[]): Form => ({
  numbers: (fields) => [classes.indexOf(fields[1] ?? '')],
  wrong: ([place = -1]) => (place < 0 ? 'model/predicted-class-unknown' : undefined),
  answers: (places) => ({ decided: Uint16Array.from(places) }),
});

const malformedAt = (line: number, { model, over }: Asked): Answer => ({
  findings: [error('model/predictions-malformed', { model: id(model), line: chosenNumber(line + 1, over.label) })],
});

const WRONG_VALUES = [
  'model/score-not-a-number',
  'model/score-out-of-range',
  'model/scores-not-one',
  'model/predicted-class-unknown',
] as const;

function joined(lines: readonly Fields[], form: Form, asked: Asked): Answer {
  const wanted = new Set(asked.ids);
  const rows = lines.map((fields) => ({ row: fields[0] ?? '', numbers: form.numbers(fields) }));
  const answers = new Map(rows.map(({ row, numbers }) => [row, numbers]));
  const wrong = rows.map(({ numbers }) => form.wrong(numbers));
  const findings = [
    ...tell('model/predictions-missing', asked.ids.filter((row) => !answers.has(row)).length, asked),
    ...tell('model/predictions-unknown', rows.filter(({ row }) => !wanted.has(row)).length, asked),
    ...tell('model/predictions-twice', rows.length - answers.size, asked),
    ...WRONG_VALUES.flatMap((code) => tell(code, wrong.filter((each) => each === code).length, asked)),
  ];
  if (findings.length > 0) return { findings };
  return form.answers(Float64Array.from(asked.ids.flatMap((row) => answers.get(row) ?? [])));
}

const tell = (code: Finding['code'], number: number, { model, over }: Asked): readonly Finding[] =>
  number > 0 ? [error(code, { model: id(model), count: chosenNumber(number, over.label) })] : [];
