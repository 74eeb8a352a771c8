import type { Answers } from '../../../domain/verdict/answers.ts';
import type { DataSession, Scalar } from '../../../ports.ts';
import type { TestSet } from '../test-set.ts';
import type { Job } from '../testing.ts';
import { runBatch } from './batch.ts';
import { openingOf, withPredictor } from './open.ts';
import type { Table } from './predictor.ts';
import type { Stage, Staged } from './stage.ts';

export interface AllRows {
  readonly set: Pick<TestSet, 'ids'>;
  /** The statement that gives the predictor's input, in the order of the test set. */
  readonly input: string;
  readonly session: DataSession;
}

/** Answers for all rows of the test set. A command that reads a CSV gets it as the data engine writes it. */
export async function scoreAll(staged: Staged, stage: Stage, job: Job, rows: AllRows): Promise<Answers> {
  const { predictor } = job.spec;
  const { set, input, session } = rows;
  if (predictor.kind === 'batch') {
    const file = await session.exportCsv(input, `${staged.name}-input.csv`);
    return runBatch({ ...openingOf(staged, job, stage), predictor }, file, set.ids);
  }
  const table = tableOf(await session.columnsOf(input));
  return withPredictor(staged, job, stage, (open) => open.ask(table));
}

function tableOf({ id = [], ...others }: Readonly<Record<string, readonly Scalar[]>>): Table {
  const columns = Object.values(others);
  return {
    columns: ['id', ...Object.keys(others)],
    rows: id.map((name, row) => [name, ...columns.map((values) => values[row] ?? null)]),
  };
}
