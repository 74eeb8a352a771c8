import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { decodeEvidence } from '../../src/evidence/envelope.ts';
import { gitRepository } from '../support/git-repository.ts';

const POLICY = `
version: 1
locations: {here: {country: NL, operators: [NL]}}
control-plane: {location: github.com, may-hold: public}
targets: {runner: {location: here, runs-on: here, isolation: ephemeral}}
stores: {shelf: {location: here, type: file}}
datasets: {flowers: {classification: public, partitions: {all: {location: here}}}}
steps: {train: {action: train-on-target, reads: [flowers/all], writes: {model: {store: shelf}}}}
rules: []
`;

const SITE = `
version: 1
location: here
repositories: [OWNER/flowers]
partitions: {flowers/all: {path: flowers.csv, format: csv}}
stores: {shelf: shelf}
state: state
`;

/** Writes its process id, ignores being asked to end, and would go on for a minute. */
const PROGRAM = `
import { writeFileSync } from 'node:fs';
process.on('SIGTERM', () => undefined);
setTimeout(() => undefined, 60_000);
writeFileSync(process.argv[2], String(process.pid));
`;

/** At a terminal, where a branch of one's own decides; whatever runs the tests. */
const ATTENDED = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' };

function study() {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'shelf'));
  writeFileSync(join(site, 'site.yml'), SITE);
  writeFileSync(join(site, 'flowers.csv'), 'id\\n1\\n');
  const repository = gitRepository();
  repository.commit({ '.github/residency.yml': POLICY, 'train.mjs': PROGRAM });
  return { site, folder: repository.folder };
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A process that ended and was not waited for still answers.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

it('a signal to the entry ends the training with it, though the program ignores it', async () => {
  const { site, folder } = study();
  const pidFile = join(site, 'pid');
  const evidence = join(site, 'evidence');
  mkdirSync(evidence);
  const args = ['train', '--step', 'train', '--repository', 'OWNER/flowers', '--trusted-ref', 'main'];
  const run = [
    '--site-file',
    join(site, 'site.yml'),
    '--evidence',
    evidence,
    '--run',
    JSON.stringify([process.execPath, 'train.mjs', pidFile]),
  ];
  const entry = spawn(process.execPath, [resolve('dist/cli.js'), ...args, ...run], { cwd: folder, env: ATTENDED });
  let said = '';
  for (const stream of [entry.stdout, entry.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  const ended = new Promise<number | null>((done) => entry.on('close', done));
  for (let wait = 0; wait < 200 && !existsSync(pidFile) && entry.exitCode === null; wait++) await after(50);
  const pid = Number(readFileSync(pidFile, 'utf8'));
  expect(isAlive(pid)).toBe(true);

  const since = performance.now();
  entry.kill('SIGINT');
  expect(await ended).toBe(1);
  expect(performance.now() - since).toBeLessThan(9000);
  expect(isAlive(pid)).toBe(false);
  expect(said).toContain('host/cancelled');
  const file = join(evidence, 'train.jsonl');
  const statements = existsSync(file) ? decodeEvidence(readFileSync(file, 'utf8')) : [];
  expect(statements.map(({ verdict }) => verdict)).not.toContain('pass');
}, 30_000);
