import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SURFACES } from '../../../src/domain/policy/policy.ts';
import type { SurfaceCaps } from '../../../src/domain/policy/surface-caps.ts';
import { encodeEvidence } from '../../../src/evidence/envelope.ts';
import { familyOf } from '../../../src/machine/process-family.ts';
import { startOf } from '../../../src/machine/process-table.ts';
import { newMarker, startProgram } from '../../../src/machine/run-program.ts';
import { FORMATS, written } from '../../../src/report/formats/formats.ts';
import { findingLines } from '../../../src/report/formats/text.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { CANARY, makeStudy, policyOf, type Study, type Trained, trainIn } from './study.ts';

const HOSTILE = fileURLToPath(new URL('hostile.mjs', import.meta.url));
const SECRETS = {
  GITHUB_TOKEN: 'ghs_canary',
  ACTIONS_RUNTIME_TOKEN: 'runtime-canary',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-canary',
  INPUT_TOKEN: 'input-canary',
};

let study: Study;
let files: readonly string[];

/** A study as it lies on a runner, with the files that steer it. */
async function onARunner(): Promise<void> {
  study = await asOnARunner(await makeStudy());
  files = ['set_output_1', 'set_env_1', 'add_path_1'].map((name) => join(commandFolder(study), name));
  for (const file of files) writeFileSync(file, 'before=1\n');
}

const commandFolder = ({ checkout }: Study) => join(dirname(checkout), '_temp/_runner_file_commands');

/** The working tree and the runner's folder lie side by side, as they do on every runner. */
async function asOnARunner(made: Study): Promise<Study> {
  const checkout = join(made.site.root, 'work/repository');
  mkdirSync(commandFolder({ ...made, checkout }), { recursive: true });
  renameSync(made.checkout, checkout);
  return { ...made, checkout };
}

interface Guards {
  readonly files?: boolean;
  readonly argument?: 'subtle';
  readonly policy?: string;
}

function attack({ files: guarded = true, argument, policy = policyOf({}) }: Guards = {}): Promise<Trained> {
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME, ...SECRETS };
  const names = Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH'].map((name, i) => [name, files[i]]));
  return trainIn(study, {
    run: [process.execPath, HOSTILE, ...(argument ? [argument] : [])],
    policy,
    ports: { environment: { ...environment, ...names }, protectedFiles: guarded ? files : [] },
  });
}

const contents = () => files.map((file) => readFileSync(file, 'utf8'));

function siteLog(): string {
  const runs = join(study.site.stateRoot, 'trainings');
  return readdirSync(runs)
    .map((run) => readFileSync(join(runs, run, 'log'), 'utf8'))
    .join('');
}

/** As the runner reads them: `::` at the start of a line, blanks aside, and `##[` anywhere. */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

const needles = [CANARY, Buffer.from(CANARY).toString('base64'), CANARY.slice(0, 7), CANARY.slice(7)];

/** Those found as they are, or split over lines with one letter on each. */
const found = (text: string) => needles.filter((needle) => text.includes(needle) || lettersOf(text).includes(needle));
const lettersOf = (text: string) => [...text.matchAll(/(?:^|: )(\S)$/gm)].map(([, letter]) => letter).join('');

/** All that is shown anywhere, and all that is left as evidence. */
function shown({ outcome, host }: Trained, caps: SurfaceCaps): string {
  const views = SURFACES.map((surface) => viewOf(caps, surface));
  const reports = FORMATS.flatMap((format) => views.map((view) => written(format, outcome, view)));
  const log = host.said.flatMap((finding) => findingLines(finding, viewOf(caps, 'log')));
  return [...reports, ...log, encodeEvidence(outcome.evidence)].join('\n');
}

const ALL_OPEN: SurfaceCaps = {
  caps: Object.fromEntries(SURFACES.map((surface) => [surface, 'restricted'])) as SurfaceCaps['caps'],
};

describe('a hostile training program', () => {
  let attacked: Trained;
  beforeAll(async () => {
    await onARunner();
    attacked = await attack();
  });
  afterAll(() => study.remove());

  it('fails, and leaves no model', () => {
    expect(attacked.codes).toEqual(['train/processes-left', 'train/tampered']);
    expect(attacked.outcome.outputs.model).toBeUndefined();
  });

  it('changes nothing that the runner reads, now or later', async () => {
    await after(2500);
    expect(contents()).toEqual(files.map(() => 'before=1\n'));
    expect(existsSync(join(study.checkout, '../lived-on'))).toBe(false);
  });

  it('finds no token and no input', () => {
    expect(siteLog()).not.toMatch(/found|ghs_canary|runtime-canary|oidc-canary|input-canary/);
  });

  it('shows its data on no surface and in no evidence', () => {
    expect(found(shown(attacked, attacked.host.caps()))).toEqual([]);
  });

  it('writes data and commands into the log on the site alone', () => {
    expect(found(siteLog()).length).toBe(needles.length);
    expect(
      siteLog()
        .split(/[\r\n]/)
        .filter(isCommand).length,
    ).toBeGreaterThan(3);
  });
});

describe('a subtler one, that fails by the names in its model only', () => {
  beforeAll(onARunner);
  afterAll(() => study.remove());

  it('shows its data on no surface either', async () => {
    const attacked = await attack({ argument: 'subtle' });
    expect(attacked.codes).toEqual(['store/link']);
    expect(found(shown(attacked, attacked.host.caps()))).toEqual([]);
    expect(found(shown(attacked, ALL_OPEN))).toContain(CANARY);
  });
});

describe('where the log may hold what the program reads', () => {
  let attacked: Trained;
  beforeAll(async () => {
    await onARunner();
    attacked = await attack({ policy: policyOf({ classification: 'internal' }) });
  });
  afterAll(() => study.remove());

  it('its lines are shown, and none is a command', () => {
    const view = viewOf(attacked.host.caps(), 'log');
    const lines = attacked.host.said
      .flatMap((said) => findingLines(said, view))
      .flatMap((line) => line.split(/[\r\n]/));
    expect(lines.filter(isCommand)).toEqual([]);
    expect(lines.some((line) => line.includes('set-output'))).toBe(true);
  });

  it('the same search finds the data', () => {
    expect(found(shown(attacked, ALL_OPEN)).length).toBe(needles.length);
  });
});

describe('with a guard off', () => {
  beforeEach(onARunner);
  afterEach(() => study.remove());

  it('the runner would read what the program wrote', async () => {
    const { codes } = await attack({ files: false });
    expect(codes).toEqual(['train/processes-left']);
    expect(contents().join('')).toContain('verdict=pass');
  });

  it('the program would find tokens and inputs', async () => {
    const logFile = join(study.site.root, 'log');
    const argv = ['sh', '-c', 'env'] as const;
    const environment = { PATH: process.env.PATH ?? '', ...SECRETS };
    const started = await startProgram(
      { argv, cwd: study.checkout, env: {}, timeoutSeconds: 10, logFile },
      { environment, marker: newMarker(), graceMs: 100, settleMs: 100 },
    );
    await started.result;
    for (const secret of Object.values(SECRETS)) expect(readFileSync(logFile, 'utf8')).toContain(secret);
  });

  it('nobody would know the child that left, without its marker', async () => {
    const marker = newMarker();
    const argv = ['sh', '-c', '(setsid sh -c "sleep 71" >/dev/null 2>&1 &); sleep 72'] as const;
    const program = { argv, cwd: study.checkout, env: {}, timeoutSeconds: 20, logFile: join(study.site.root, 'log') };
    const started = await startProgram(program, {
      environment: { PATH: process.env.PATH ?? '' },
      marker,
      graceMs: 100,
      settleMs: 100,
    });
    if (!('mark' in started)) throw new Error('not started');
    await after(200);
    const { leader } = started.mark;
    const mark = { leader, started: await startOf(leader) };
    const [known, unknown] = [
      await familyOf({ ...mark, marker }).alive(),
      await familyOf({ ...mark, marker: 'NONE=1' }).alive(),
    ];
    expect(known.length).toBeGreaterThan(unknown.length);
    started.cancel(100);
    expect((await started.result).ended).toBe(true);
  });
});
