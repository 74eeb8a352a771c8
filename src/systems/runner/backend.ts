import { join } from 'node:path';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, Refusal, refused } from '../../domain/outcome/finding.ts';
import { startOf } from '../../machine/process-table.ts';
import type { MachinePrograms, StartedProgram } from '../../machine/programs.ts';
import { markerOf } from '../../machine/run-program.ts';
import { machineTrees } from '../../machine/trees.ts';
import { writing } from '../../machine/trouble.ts';
import type { Clock, Phase, ProgramResult, TrainBackend, TrainSpec } from '../../ports.ts';
import { type Entry, type Journal, journalIn, TRAININGS } from './journal.ts';
import { readPage } from './log-pages.ts';
import { endOrphan, sweep } from './orphans.ts';
import { isLast, phaseOf } from './phases.ts';

const WATCH_EVERY_MS = 1000;

export interface RunnerBackendOptions {
  readonly stateRoot: string;
  readonly programs: Pick<MachinePrograms, 'start'>;
  readonly clock: Clock;
  /** Called before anything is started, so that whoever comes after us can find and end it. */
  readonly beforeSubmission?: (key: string) => Promise<void>;
}

/** In the folder of each training. */
const LOG = 'log';

/** Training as a process of this machine, watched by this process, with a journal for the ones that come after. */
export function runnerBackend(options: RunnerBackendOptions): TrainBackend {
  const journal = journalIn(options.stateRoot);
  const running = new Map<string, StartedProgram>();
  const phase = (ref: string) => phaseNow(journal, ref, running.has(ref));
  return {
    submit: async (spec, key) => {
      const ref = journal.refOf(key);
      const started = await writing(submitOnce(options, journal, spec, key));
      if (started !== undefined) running.set(ref, started);
      return ref;
    },
    find: async (key) => {
      const known = (await journal.list()).some(({ ref }) => ref === journal.refOf(key));
      return known ? journal.refOf(key) : undefined;
    },
    watch: (ref) => watch(() => phase(ref), running.get(ref)?.result, options.clock),
    logs: async (ref, cursor) => readPage(join(journal.folder(ref), LOG), cursor, isLast(await phase(ref))),
    logPlace: (ref) => `${TRAININGS}/${ref}/${LOG}`,
    cancel: async (ref, graceSeconds) => {
      const ours = running.get(ref);
      if (ours === undefined) return endOrphan(journal, ref, graceSeconds * 1000);
      ours.cancel?.(graceSeconds * 1000);
      await ours.result.catch(() => undefined);
      return phase(ref);
    },
    end: async (ref) => {
      const result = (await journal.read(ref))?.result;
      return { phase: await phase(ref), isolation: 'same-user', ...(result ? { result } : {}) };
    },
    collect: (ref, into) => collect(journal, ref, into),
  };
}

/** Writes down first, starts then: whatever happens in between can be found. Undefined where it was submitted before. */
async function submitOnce(
  { programs, beforeSubmission }: RunnerBackendOptions,
  journal: Journal,
  spec: TrainSpec,
  key: string,
): Promise<StartedProgram | undefined> {
  await sweep(journal);
  await beforeSubmission?.(key);
  const ref = journal.refOf(key);
  const entry = await firstEntry(spec, ref);
  if (!(await journal.create(ref, entry))) return undefined;
  const started = await programs.start({ ...spec.program, logFile: join(journal.folder(ref), LOG) }, entry.marker);
  const { leader, started: since } = started.mark ?? {};
  const running: Entry = {
    ...entry,
    phase: 'running',
    ...(leader ? { leader } : {}),
    ...(since ? { started: since } : {}),
  };
  await journal.write(ref, running).catch(async (thrown) => {
    // Nobody could find it: it must not live on.
    started.cancel?.(0);
    await started.result;
    throw thrown;
  });
  const result = started.result.then(async (end) => {
    await writing(journal.write(ref, { ...running, phase: phaseOf(end), result: end }));
    return end;
  });
  // Whoever watches sees it fail; until somebody does, it must not end this process.
  result.catch(() => undefined);
  return { ...started, result };
}

/** The marker follows from the name: a journal that is damaged does not hide whom it was about. */
async function firstEntry(spec: TrainSpec, ref: string): Promise<Entry> {
  const watcher = { pid: process.pid, started: (await startOf(process.pid)) ?? 'unknown' };
  return { version: 1, phase: 'queued', marker: markerOf(ref), watcher, modelDir: spec.modelDir };
}

/** What was not written down, or whose watcher is gone before it wrote the end, nobody knows. */
async function phaseNow(journal: Journal, ref: string, isOurs: boolean): Promise<Phase> {
  const entry = await journal.read(ref);
  // We wrote it down before we started it: somebody removed that, and the program may be alive.
  if (entry === undefined && isOurs) throw refused(error('train/journal-damaged'));
  if (entry === undefined) return 'lost';
  if (isLast(entry.phase)) return entry.phase;
  return (await startOf(entry.watcher.pid)) === entry.watcher.started ? entry.phase : 'lost';
}

async function* watch(
  phase: () => Promise<Phase>,
  result: Promise<ProgramResult> | undefined,
  clock: Clock,
): AsyncIterable<Phase> {
  for (;;) {
    const now = await phase();
    yield now;
    if (isLast(now)) return;
    // An end that cannot be written down shows as an error here, and is never taken for success.
    await (result ? Promise.race([result, clock.sleep(WATCH_EVERY_MS)]) : clock.sleep(WATCH_EVERY_MS));
  }
}

async function collect(journal: Journal, ref: string, into: string): Promise<Digest> {
  const entry = await journal.read(ref);
  if (entry?.phase !== 'succeeded') throw refused(error('train/lost'));
  try {
    const digest = await machineTrees.digest(entry.modelDir);
    await machineTrees.stage(entry.modelDir, into, digest);
    return digest;
  } catch (thrown) {
    throw isNothing(thrown) ? refused(error('train/no-model')) : thrown;
  }
}

/** The folder is empty, or the program removed it. */
const isNothing = (thrown: unknown): boolean =>
  thrown instanceof Refusal &&
  thrown.findings.every(({ code }) => code === 'store/empty' || code === 'store/missing-file');
