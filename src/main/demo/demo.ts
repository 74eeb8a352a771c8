import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type ClosedGate, closeForChanges, closeForWorse } from './gates.ts';
import { buildAndTest, type PipelineRun, release } from './pipeline.ts';
import type { Play } from './play.ts';
import { type Programs, raiseTheBar, setStage } from './stage.ts';
import type { Ended } from './step.ts';

export interface DemoOptions {
  /** The bundle's `cli.js`: every step is a process of its own. */
  readonly cli: string;
  /** The folder of the demo; what lay there before is removed. */
  readonly root: string;
  readonly programs: Programs;
  readonly tell: (line: string) => void;
}

/** All that the demo showed. */
export interface Shown {
  readonly champion: PipelineRun;
  readonly candidate: PipelineRun;
  readonly released: ReadonlyMap<string, Ended>;
  readonly others: readonly PipelineRun[];
  readonly gates: readonly ClosedGate[];
  readonly surprises: readonly string[];
  readonly seconds: number;
}

/** The example on real data: a champion, its successor, models that must not pass, and three gates that must close. */
export async function demo({ cli, root, programs, tell }: DemoOptions): Promise<Shown> {
  const started = performance.now();
  tell(`Setting up two hospitals in ${root}`);
  const stage = await setStage(root, cli, programs);
  const play: Play = { stage, programs, enginePath: enginePath(cli), tell, surprises: [] };

  const champion = await buildAndTest(play, 'champion', 'pass');
  await release(play, champion);
  await raiseTheBar(stage, programs);
  const others = await otherVerdicts(play);
  const worse = await closeForWorse(play, worst(others));
  const candidate = await buildAndTest(play, 'candidate', 'pass');
  const released = await release(play, candidate);
  const gates = [worse, ...(await closeForChanges(play, candidate))];

  const seconds = (performance.now() - started) / 1000;
  return { champion, candidate, released, others, gates, surprises: play.surprises, seconds };
}

/** The trees are a package of Node; the other pair of programs has no twin of them. */
async function otherVerdicts(play: Play): Promise<readonly PipelineRun[]> {
  // Its area is not shown to be large enough, and more positive lymph nodes lower the risk that it tells some patients.
  const errors = ['model/test-failed', 'model/test-inconclusive'];
  const forest = play.programs === 'node' ? [await buildAndTest(play, 'forest', { errors })] : [];
  return [...forest, await buildAndTest(play, 'small', { errors: ['model/test-failed'] })];
}

function worst(runs: readonly PipelineRun[]): PipelineRun {
  const last = runs.at(-1);
  if (last === undefined) throw new Error('no model failed');
  return last;
}

/** The data engine, where `npm ci` put it; elsewhere the steps get it by themselves. */
export function enginePath(cli: string): string | undefined {
  const name = `@duckdb/node-bindings-${process.platform}-${process.arch}`;
  try {
    return dirname(createRequire(cli).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
