import { error, type Finding } from '../../domain/outcome/finding.ts';
import { chosenNumber, id, type Over } from '../../domain/outcome/labelled.ts';

/** What was asked: every row by its id, and what the model is called in findings. */
export interface Asked {
  readonly model: string;
  readonly ids: readonly string[];
  readonly over: Over;
}

/** Scores in the order of the ids; or everything that is wrong with the answer. */
export type Answer = { readonly scores: Float64Array } | { readonly findings: readonly Finding[] };

const HEADER = 'id,score';
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const LINE = /^(?:"([^"]*(?:""[^"]*)*)"|([^",]*)),(?:"([^",]*)"|([^",]*))$/;

/** Reads predictions strictly: a header, each asked row just once, a number from 0 to 1 for it. */
export function readPredictions(text: string, asked: Asked): Answer {
  if (hasMoreLinesThan(text, 2 * asked.ids.length + SPARE_LINES)) return malformedAt(0, asked);
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const fields = lines.map((line) => (line.length > MAX_LINE_CHARACTERS ? null : LINE.exec(line)));
  const malformed = lines[0] === HEADER ? fields.indexOf(null) : 0;
  if (malformed >= 0) return malformedAt(malformed, asked);
  return joined(
    fields.slice(1).map((each) => ({
      row: each?.[1]?.replaceAll('""', '"') ?? each?.[2] ?? '',
      score: each?.[3] ?? each?.[4] ?? '',
    })),
    asked,
  );
}

const MAX_LINE_CHARACTERS = 64 * 1024;
/** An answer with some rows twice is told as that; one with many more lines than rows is not read. */
const SPARE_LINES = 100;

function hasMoreLinesThan(text: string, most: number): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= most; at = text.indexOf('\n', at + 1)) lines++;
  return lines > most;
}

const malformedAt = (line: number, { model, over }: Asked): Answer => ({
  findings: [error('model/predictions-malformed', { model: id(model), line: chosenNumber(line + 1, over.label) })],
});

interface Line {
  readonly row: string;
  readonly score: string;
}

function joined(lines: readonly Line[], asked: Asked): Answer {
  const wanted = new Set(asked.ids);
  const answers = new Map(lines.map(({ row, score }) => [row, toNumber(score)]));
  const scores = Float64Array.from(asked.ids, (row) => answers.get(row) ?? Number.NaN);
  const findings = [
    ...tell('model/predictions-missing', asked.ids.filter((row) => !answers.has(row)).length, asked),
    ...tell('model/predictions-unknown', lines.filter(({ row }) => !wanted.has(row)).length, asked),
    ...tell('model/predictions-twice', lines.length - answers.size, asked),
    ...tell('model/score-not-a-number', lines.filter(({ score }) => !Number.isFinite(toNumber(score))).length, asked),
    ...tell('model/score-out-of-range', lines.filter(({ score }) => isOutside(toNumber(score))).length, asked),
  ];
  return findings.length > 0 ? { findings } : { scores };
}

const toNumber = (score: string): number => (NUMBER.test(score.trim()) ? Number(score) : Number.NaN);

/** NaN and infinities are told as what they are. */
const isOutside = (score: number): boolean => Number.isFinite(score) && (score < 0 || score > 1);

const tell = (code: Finding['code'], number: number, { model, over }: Asked): readonly Finding[] =>
  number > 0 ? [error(code, { model: id(model), count: chosenNumber(number, over.label) })] : [];
