import { error, refused } from '../../../domain/outcome/finding.ts';
import { chosenNumber, id } from '../../../domain/outcome/labelled.ts';
import type { Answers, Question } from '../../../domain/verdict/answers.ts';
import type { Predictor, Tensors } from '../../../domain/verdict/predictor.ts';
import {
  answerRows,
  missingColumns,
  rowsWithoutNumber,
  type Tensor,
  tensorsOf,
} from '../../../domain/verdict/tensors.ts';
import { type Form, judged, PROBABILITY, probabilitiesOf, VALUE } from '../forms.ts';
import { idsOf, type Opening, type Table } from './predictor.ts';

/** How many rows are asked at once. */
const ROWS_AT_ONCE = 1000;

type Output = Pick<Tensor, 'shape' | 'data'>;

/** Asks a model of tensors, some rows at a time; `run` gives the output for these inputs. */
export async function askTensors(
  table: Table,
  opening: Opening<Predictor & Tensors>,
  run: (inputs: readonly Tensor[]) => Promise<Output>,
): Promise<Answers> {
  const { predictor, staged, question } = opening;
  const missing = missingColumns(predictor.inputs, table.columns);
  if (missing.length > 0) throw refused(...missing.map((name) => error('model/column-missing', { column: id(name) })));
  const numbers: (readonly number[])[] = [];
  for (let from = 0; from < table.rows.length; from += ROWS_AT_ONCE) {
    const rows = table.rows.slice(from, from + ROWS_AT_ONCE);
    const inputs = tensorsOf(predictor.inputs, table.columns, rows);
    mustBeNumbers(inputs, opening);
    const answered = answerRows(await run(inputs), rows.length, question);
    if (answered === undefined) throw refused(error('model/output-of-other-shape', { model: id(staged.name) }));
    numbers.push(...answered);
  }
  const ids = idsOf(table);
  const answers = judged(numbers, formOf(question), {
    model: staged.name,
    ids,
    question,
    over: opening.over(ids.length),
  });
  if ('findings' in answers) throw refused(...answers.findings);
  return answers;
}

/** What to put where a value is missing only those know who trained the model. */
function mustBeNumbers(inputs: readonly Tensor[], { over }: Opening): void {
  const rows = rowsWithoutNumber(inputs);
  if (rows === 0) return;
  throw refused(error('model/input-not-a-number', { count: chosenNumber(rows, over(rows).label) }));
}

function formOf(question: Question): Form {
  if (question.task === 'multiclass') return probabilitiesOf(question.classes.length);
  return question.task === 'binary' ? PROBABILITY : VALUE;
}
