import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Refusal } from '../../src/domain/outcome/finding.ts';
import { systemClock } from '../../src/machine/clock.ts';
import { machinePrograms } from '../../src/machine/programs.ts';
import { markerOf } from '../../src/machine/run-program.ts';
import type { Phase, TrainBackend, TrainSpec } from '../../src/ports.ts';
import { runnerBackend } from '../../src/systems/runner/backend.ts';
import { type Entry, journalIn } from '../../src/systems/runner/journal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'));
  mkdirSync(join(folder, 'model'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stateRoot = () => join(folder, 'state');
const programs = () =>
  machinePrograms({ environment: { PATH: process.env.PATH }, protectedFiles: [], graceMs: 300, settleMs: 300 });
const backend = (keys: string[] = []): TrainBackend =>
  runnerBackend({
    stateRoot: stateRoot(),
    programs: programs(),
    clock: systemClock,
    beforeSubmission: async (key) => void keys.push(key),
  });

const spec = (script: string, timeoutSeconds = 20): TrainSpec => ({
  program: { argv: ['sh', '-c', script], cwd: folder, env: {}, timeoutSeconds },
  modelDir: join(folder, 'model'),
  metricsFile: join(folder, 'metrics.json'),
});

async function lastPhase(of: TrainBackend, ref: string): Promise<Phase | undefined> {
  let last: Phase | undefined;
  for await (const phase of of.watch(ref)) last = phase;
  return last;
}

const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => ['none'],
    (thrown: unknown) => (thrown instanceof Refusal ? thrown.findings.map(({ code }) => code) : [String(thrown)]),
  );
const isAlive = (mark: string) => execFileSync('ps', ['-A', '-o', 'args=']).toString().includes(`sleep ${mark}`);
const unique = () => `4${process.pid}.${Math.random().toString().slice(2, 8)}`;

describe('how a training ends', () => {
  it.each<[string, string, Phase]>([
    ['well', 'exit 0', 'succeeded'],
    ['with a code', 'exit 3', 'failed'],
    ['by a signal', 'kill -9 $$', 'failed'],
    ['at its deadline', 'sleep 60', 'timed-out'],
    ['with somebody left behind', 'sleep 61 & exit 0', 'failed'],
  ])('%s', async (_, script, phase) => {
    const own = backend();
    const ref = await own.submit(spec(script, 2), 'key');
    expect(await lastPhase(own, ref)).toBe(phase);
    expect(await own.end(ref)).toMatchObject({ phase, isolation: 'same-user', result: { ended: true } });
  });

  it('is known to another process too', async () => {
    const own = backend();
    await lastPhase(own, await own.submit(spec('exit 3'), 'key'));
    const other = backend();
    const ref = await other.find('key');
    expect(await lastPhase(other, ref ?? '')).toBe('failed');
    expect((await other.end(ref ?? '')).result?.exit).toBe(3);
  });
});

describe('a key', () => {
  it('is one training, however often it is submitted and by whom', async () => {
    const script = `echo ran >> ${join(folder, 'runs')}`;
    const refs = await Promise.all([1, 2, 3].map(() => backend().submit(spec(script), 'key')));
    const own = backend();
    await after(300);
    await own.submit(spec(script), 'key');
    expect(new Set(refs).size).toBe(1);
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('ran\n');
  });

  it('is told before anything is started', async () => {
    const keys: string[] = [];
    const own = backend(keys);
    expect(await own.find('key')).toBeUndefined();
    await lastPhase(own, await own.submit(spec('exit 0'), 'key'));
    expect(keys).toEqual(['key']);
  });
});

/** A training whose watcher, another process of ours, died: it stands in the journal, and the program runs on. */
async function orphan(script: string, known: 'leader known' | 'marker only') {
  const journal = journalIn(stateRoot());
  const ref = journal.refOf('key');
  const marker = markerOf(ref);
  const first: Entry = {
    version: 1,
    phase: 'queued',
    marker,
    watcher: { pid: 2 ** 22 + 1, started: '1' },
    modelDir: join(folder, 'model'),
  };
  await journal.create(ref, first);
  const { mark } = await programs().start(
    { ...spec(script).program, logFile: join(journal.folder(ref), 'log') },
    marker,
  );
  if (known === 'leader known' && mark?.started !== undefined) {
    await journal.write(ref, { ...first, phase: 'running', leader: mark.leader, started: mark.started });
  }
  return ref;
}

describe('a training whose watcher died', () => {
  it.each(['leader known', 'marker only'] as const)('is lost, and can be found by key and ended: %s', async (known) => {
    const [mine, away] = [unique(), unique()];
    const ref = await orphan(`setsid sleep ${away} & sleep ${mine}`, known);
    await after(200);
    const post = backend();
    expect(await post.find('key')).toBe(ref);
    expect(await lastPhase(post, ref)).toBe('lost');
    expect(await codesOf(post.collect(ref, join(folder, 'into')))).toEqual(['train/lost']);
    expect(await post.cancel(ref, 0.2)).toBe('cancelled');
    expect([isAlive(mine), isAlive(away)]).toEqual([false, false]);
    expect(await post.cancel(ref, 0.2)).toBe('cancelled');
  });

  it('is ended by the next training', async () => {
    const mine = unique();
    await orphan(`sleep ${mine}`, 'leader known');
    const own = backend();
    await lastPhase(own, await own.submit(spec('exit 0'), 'another key'));
    expect(isAlive(mine)).toBe(false);
  });

  it('is lost where nothing was written down', async () => {
    const journal = journalIn(stateRoot());
    mkdirSync(journal.folder(journal.refOf('key')), { recursive: true });
    const own = backend();
    const ref = await own.find('key');
    expect(await lastPhase(own, ref ?? '')).toBe('lost');
    expect((await own.end(ref ?? '')).result).toBeUndefined();
  });
});

it('forgets what is old, and nothing else', async () => {
  const journal = journalIn(stateRoot());
  const own = backend();
  for (const key of ['old', 'new']) await lastPhase(own, await own.submit(spec('exit 0'), key));
  utimesSync(journal.folder(journal.refOf('old')), 1, 1);
  await own.submit(spec('exit 0'), 'next');
  expect(await own.find('old')).toBeUndefined();
  expect(await own.find('new')).toBeDefined();
});

describe('the log', () => {
  const allLines = async (own: TrainBackend, ref: string) => {
    const lines: string[] = [];
    for (let cursor = 0, next = -1; ; cursor = next) {
      const page = await own.logs(ref, cursor);
      next = page.cursor;
      lines.push(...page.lines);
      if (next === cursor) return lines;
    }
  };

  it('comes in pages, each line once, guarded', async () => {
    const own = backend();
    const script =
      'i=0; while [ $i -lt 20000 ]; do echo "line $i äöü äöü"; i=$((i+1)); done; echo "::warning::x"; printf end';
    const ref = await own.submit(spec(script), 'key');
    await lastPhase(own, ref);
    const lines = await allLines(own, ref);
    expect(lines).toHaveLength(20_002);
    expect(lines[19_999]).toBe('line 19999 äöü äöü');
    expect(lines.slice(-2)).toEqual([': :warning::x', 'end']);
  });

  it('is not waited for where the program put a pipe in its place', async () => {
    const own = backend();
    const ref = await own.submit(
      spec('rm state/trainings/*/log; mkfifo state/trainings/$(ls state/trainings)/log'),
      'key',
    );
    await lastPhase(own, ref);
    expect(await codesOf(own.logs(ref, 0))).toEqual(['store/special-file']);
  });

  it('gives a line once it has its end, while the program runs', async () => {
    const own = backend();
    const ref = await own.submit(spec('echo one; printf tw; sleep 0.6; echo o'), 'key');
    await after(300);
    const first = await own.logs(ref, 0);
    expect(first.lines).toEqual(['one']);
    await lastPhase(own, ref);
    expect((await own.logs(ref, first.cursor)).lines).toEqual(['two']);
  });
});

describe('the model', () => {
  it('is copied and hashed', async () => {
    const own = backend();
    const ref = await own.submit(spec('echo m > model/m'), 'key');
    await lastPhase(own, ref);
    expect(await own.collect(ref, join(folder, 'into'))).toMatch(/^sha256:/);
    expect(readFileSync(join(folder, 'into/m'), 'utf8')).toBe('m\n');
  });

  it.each([
    ['an empty folder', 'true', 'train/no-model'],
    ['no folder', 'rm -r model', 'train/no-model'],
    ['a link', 'ln -s /etc/passwd model/m', 'store/link'],
    ['a failed training', 'echo m > model/m; exit 1', 'train/lost'],
  ])('is none: %s', async (_, script, code) => {
    const own = backend();
    const ref = await own.submit(spec(script), 'key');
    await lastPhase(own, ref);
    expect(await codesOf(own.collect(ref, join(folder, 'into')))).toEqual([code]);
  });
});

describe('a training whose journal was damaged', () => {
  const damages: [string, (file: string) => void][] = [
    ['cut off', (file) => writeFileSync(file, '{"version":1,"pha')],
    ['without its marker', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"marker"', '"mark"'))],
    ['with a phase of its own', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('running', 'done'))],
    [
      'a link',
      (file) => {
        rmSync(file);
        symlinkSync('/dev/zero', file);
      },
    ],
    [
      'a pipe',
      (file) => {
        rmSync(file);
        execFileSync('mkfifo', [file]);
      },
    ],
  ];
  const journalOf = (ref: string) => join(stateRoot(), 'trainings', ref, 'journal.json');

  it.each(damages)('is an error to whoever watches it, and is ended by its post: %s', async (_, damage) => {
    const mine = unique();
    const ref = await orphan(`sleep ${mine}`, 'leader known');
    damage(journalOf(ref));
    const post = backend();
    expect(await codesOf(lastPhase(post, ref))).toEqual(['train/journal-damaged']);
    expect(await codesOf(post.collect(ref, join(folder, 'into')))).toEqual(['train/journal-damaged']);
    expect(isAlive(mine)).toBe(true);
    // Nobody can say that this was all of it: never more than lost.
    expect(await post.cancel(ref, 0.2)).toBe('lost');
    expect(isAlive(mine)).toBe(false);
  });

  it('is an error where the program itself removed it, and the program is ended', async () => {
    const mine = unique();
    const own = backend();
    const ref = await own.submit(spec(`sleep 0.3; rm -r state/trainings/*; sleep ${mine}`), 'key');
    expect(await codesOf(lastPhase(own, ref))).toEqual(['train/journal-damaged']);
    expect(isAlive(mine)).toBe(true);
    expect(await codesOf(own.cancel(ref, 0))).toEqual(['train/journal-damaged']);
    expect(isAlive(mine)).toBe(false);
    expect(await backend().cancel(ref, 0)).toBe('lost');
  });

  it('is ended where it cannot be written down that it runs', async () => {
    const mine = unique();
    const gone = () => rmSync(join(stateRoot(), 'trainings'), { recursive: true });
    const start: ReturnType<typeof programs>['start'] = async (...given) =>
      programs()
        .start(...given)
        .finally(gone);
    const own = runnerBackend({ stateRoot: stateRoot(), programs: { start }, clock: systemClock });
    expect(await codesOf(own.submit(spec(`sleep ${mine}`), 'key'))).toEqual(['store/write-failed']);
    expect(isAlive(mine)).toBe(false);
  });

  it('is ended by the next training, too', async () => {
    const mine = unique();
    const ref = await orphan(`sleep ${mine}`, 'leader known');
    damages[0]?.[1](journalOf(ref));
    const own = backend();
    await lastPhase(own, await own.submit(spec('exit 0'), 'another key'));
    expect(isAlive(mine)).toBe(false);
  });
});
