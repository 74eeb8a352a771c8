import type { Answers } from '../../../domain/verdict/answers.ts';
import type { OpenPredictor, Table } from '../predictor/predictor.ts';

/** How many rows are answered otherwise when they are asked once more: backwards, in two parts, under other numbers. */
export async function changedAnswers(asked: Table, tolerance: number, predictor: OpenPredictor): Promise<number> {
  const first = await predictor.ask(asked);
  const backwards = asked.rows.toReversed().map(([, ...row], at) => [String(asked.rows.length + at + 1), ...row]);
  const half = Math.ceil(backwards.length / 2);
  const parts: Answers[] = [];
  for (const rows of [backwards.slice(0, half), backwards.slice(half)]) {
    if (rows.length > 0) parts.push(await predictor.ask({ columns: asked.columns, rows }));
  }
  const again = parts.flatMap((answers) => perRow(answers)).toReversed();
  return perRow(first).filter((answer, row) => !isSame(answer, again[row], tolerance)).length;
}

/** All numbers of each row's answer: a score, a value, or the class and what it is decided by. */
function perRow(answers: Answers): readonly (readonly number[])[] {
  if ('scores' in answers) return Array.from(answers.scores, (score) => [score]);
  if ('values' in answers) return Array.from(answers.values, (value) => [value]);
  const { decided, classScores } = answers;
  const width = classScores ? classScores.length / decided.length : 0;
  return Array.from(decided, (each, row) => [each, ...(classScores?.subarray(row * width, (row + 1) * width) ?? [])]);
}

const isSame = (first: readonly number[], again: readonly number[] | undefined, tolerance: number): boolean =>
  again?.length === first.length && first.every((each, at) => Math.abs(each - (again[at] ?? Number.NaN)) <= tolerance);
