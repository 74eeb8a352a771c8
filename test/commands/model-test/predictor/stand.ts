import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opening, OpenPredictor, Table } from '../../../../src/commands/model-test/predictor/predictor.ts';
import { Refusal } from '../../../../src/domain/outcome/finding.ts';
import type { Predictor } from '../../../../src/domain/verdict/predictor.ts';
import { systemClock } from '../../../../src/machine/clock.ts';
import { machinePrograms } from '../../../../src/machine/programs.ts';
import { machineTrees } from '../../../../src/machine/trees.ts';
import type { Ports } from '../../../../src/ports.ts';
import { inference, onnx } from '../../../support/models.ts';

/** A model in a folder and a place to run a predictor on it, with the real programs and files of this machine. */
export interface Stand {
  readonly folder: string;
  readonly model: string;
  opening<P extends Predictor>(predictor: P, more?: Partial<Omit<Opening, 'predictor'>>): Promise<Opening<P>>;
  remove(): void;
}

export function makeStand(): Stand {
  const folder = mkdtempSync(join(tmpdir(), 'stand-'));
  const model = join(folder, 'model');
  for (const each of ['model', 'scratch', 'logs', 'project']) mkdirSync(join(folder, each));
  writeFileSync(join(model, 'model.json'), '{"weight": 2}');
  const trees = machineTrees;
  const programs = machinePrograms({
    environment: { PATH: process.env.PATH ?? '', HOME: folder },
    protectedFiles: [],
    graceMs: 1000,
    settleMs: 300,
  });
  return {
    folder,
    model,
    opening: async (predictor, more = {}) => ({
      staged: { name: 'model', tree: model, digest: await trees.digest(model) },
      predictor,
      question: { task: 'binary' },
      over: (records) => ({ label: 'restricted', records, smallestClass: 'no-classes' }),
      endpoints: [],
      seed: 7,
      stage: {
        scratch: join(folder, 'scratch'),
        logs: join(folder, 'logs'),
        project: join(folder, 'project'),
        timeoutSeconds: 20,
      },
      ports: { clock: systemClock, programs, trees, inference, onnx } as unknown as Ports,
      ...more,
    }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const AT = { file: 'model-tests.yml', line: 5, column: 12 };

/** Rows `p1`, `p2`, … with one column `x`. */
export const tableOf = (xs: readonly (string | null)[]): Table => ({
  columns: ['id', 'x'],
  rows: xs.map((x, row) => [`p${row + 1}`, x]),
});

/** The codes of all that went wrong with a question and at the end. */
export async function codesOf(opened: Promise<OpenPredictor>, table: Table): Promise<readonly string[]> {
  try {
    const predictor = await opened;
    const asked = await predictor.ask(table).then(() => [], codesIn);
    return [...asked, ...(await predictor.close()).map(({ code }) => code)];
  } catch (thrown) {
    return codesIn(thrown);
  }
}

function codesIn(thrown: unknown): readonly string[] {
  if (!(thrown instanceof Refusal)) throw thrown;
  return thrown.findings.map(({ code }) => code);
}
