import { basename, join } from 'node:path';
import { error, refused } from '../../../domain/outcome/finding.ts';
import { id, known } from '../../../domain/outcome/labelled.ts';
import type { Answers } from '../../../domain/verdict/answers.ts';
import type { BatchPredictor } from '../../../domain/verdict/predictor.ts';
import type { Ports, Scalar } from '../../../ports.ts';

import { MAX_PREDICTIONS_BYTES, readPredictions } from '../predictions.ts';
import { afterProgram, ofRefusal } from './ending.ts';
import { idsOf, type Opening, type OpenPredictor, type Table } from './predictor.ts';

type Batch = Opening<BatchPredictor>;

/** A command that runs once for each question; nothing is loaded before. */
export function openBatch(batch: Batch): OpenPredictor {
  const { staged, stage, ports } = batch;
  let asked = 0;
  return {
    ask: async (table) => {
      const input = join(stage.scratch, `${staged.name}-input-${asked++}.csv`);
      await ports.trees.writeText(input, csvOf(table));
      const answers = await runBatch(batch, input, idsOf(table));
      await ports.trees.remove(input);
      return answers;
    },
    loadMilliseconds: 0,
    peakMemoryBytes: async () => undefined,
    close: async () => [],
  };
}

/**
 * Runs the command on a CSV that lies in the scratch folder: the answers for the ids in their order, or a Refusal with
 * everything that went wrong. Its answer is gone afterwards.
 */
export async function runBatch(batch: Batch, input: string, ids: readonly string[]): Promise<Answers> {
  const { staged, predictor, question, stage, ports } = batch;
  const answer = join(stage.scratch, `${staged.name}-predictions.csv`);
  const result = await ports.programs.run({
    argv: predictor.command,
    cwd: stage.project,
    name: basename(stage.scratch),
    env: {
      DOMICILE_INPUT: input,
      DOMICILE_PREDICTIONS: answer,
      DOMICILE_MODEL_DIR: staged.tree,
      DOMICILE_SEED: String(batch.seed),
    },
    timeoutSeconds: stage.timeoutSeconds,
    logFile: join(stage.logs, `${staged.name}.log`),
  });
  const { at } = predictor;
  const findings = await afterProgram(result, staged, stage, ports);
  if (findings.length > 0) throw refused(...findings.map((each) => ({ ...each, at })));
  const text = await readAnswer(answer, staged.name, ports);
  await ports.trees.remove(answer);
  const answered = readPredictions(text, { model: staged.name, ids, question, over: batch.over(ids.length) });
  if ('findings' in answered) throw refused(...answered.findings.map((each) => ({ ...each, at })));
  return answered;
}

async function readAnswer(path: string, name: string, { trees }: Ports): Promise<string> {
  const text = await trees.readText(path, MAX_PREDICTIONS_BYTES).catch(ofRefusal);
  if (text !== undefined) return text;
  const params = { model: id(name), limit: known(MAX_PREDICTIONS_BYTES) };
  throw refused(error('model/predictions-unreadable', params));
}

/** As the data engine writes it: nothing between the commas where a value is missing. */
function csvOf({ columns, rows }: Table): string {
  const line = (values: readonly Scalar[]) => values.map(field).join(',');
  return `${[columns, ...rows].map(line).join('\n')}\n`;
}

function field(value: Scalar): string {
  if (value === null) return '';
  const text = String(value);
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
