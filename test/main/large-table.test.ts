import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bundled } from '../support/bundle.ts';
import { installedEngine } from '../support/data-engine.ts';
import { gitRepository } from '../support/git-repository.ts';
import { makeSite } from '../support/site.ts';

/** A table whose values fit neither into the engine's memory nor into what the process is seen to take. */
const ROWS = 4_000_000;
const LIMIT = 128e6;
/** Node, the engine's library, what it allocates beside what it counts, and what the allocator has not given back. */
const BESIDE = 300e6;

const POLICY = `version: 1
locations: {clinic: {country: NL, operators: [NL]}}
control-plane: {location: github.com, may-hold: internal}
targets: {runner: {location: clinic, runs-on: x, isolation: ephemeral}}
datasets: {stays: {classification: internal, categories: [], subjects: [], partitions: {all: {location: clinic, contract: contract.odcs.yaml}}}}
steps: {check: {action: data-validate, reads: [stays]}}
rules: [{id: home, effect: allow, data: {classification-at-most: internal}, to: {places: [NL]}, operations: [process, store]}]
`;

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: stays
version: 1.0.0
status: active
schema:
  - name: stays
    quality:
      - {metric: rowCount, mustBe: ${ROWS + 3}}
      - {name: pairs, metric: duplicateValues, mustBe: 3, arguments: {properties: [id, code]}}
      - {name: groups, type: sql, mustBe: 1, query: "SELECT max(n) - 1 FROM (SELECT count(*) AS n FROM stays GROUP BY code)"}
    properties:
      - {name: id, logicalType: integer, required: true, quality: [{metric: duplicateValues, mustBe: 3}, {type: custom, engine: domicile, implementation: {quantile: {at: 0.5, min: 1, max: ${ROWS}}}}]}
      - {name: code, unique: true, logicalTypeOptions: {}}
      - {name: ward, quality: [{metric: invalidValues, mustBe: 0, arguments: {pattern: "^w[0-9]+$"}}]}
`;

function* lines(): Generator<string> {
  yield 'id,code,ward\n';
  const line = (row: number) =>
    `${row},stay-${String((row * 2654435761) % 4294967296).padStart(12, '0')}-${row},w${row % 997}\n`;
  for (let from = 0; from < ROWS; from += 1000) {
    yield Array.from({ length: 1000 }, (_, at) => line(from + at)).join('');
  }
  yield [1, 2, ROWS - 1].map(line).join('');
}

it('a table larger than the memory limit is validated, and the limit held', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'large-'));
  const repository = gitRepository();
  const site = await makeSite({ location: 'clinic', repositories: ['OWNER/x'], partitions: { 'stays/all': 'id\n' } });
  try {
    const cli = await bundled(scratch);
    symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'));
    const file = site.partition('stays/all');
    await pipeline(Readable.from(lines()), createWriteStream(file));
    expect(statSync(file).size).toBeGreaterThan(LIMIT);
    repository.commit({
      '.github/residency.yml': POLICY,
      '.github/trust.yml': `version: 1\nsites: {clinic: ["${site.publicKey}"]}\n`,
      'contract.odcs.yaml': CONTRACT,
    });
    const hook = join(scratch, 'peak.cjs');
    writeFileSync(hook, "process.on('exit', () => console.error('peak ' + 1024 * process.resourceUsage().maxRSS));\n");
    const step = ['--step', 'check', '--repository', 'OWNER/x', '--site-file', site.siteFile, '--evidence', scratch];
    const engine = ['--engine-path', installedEngine(), '--memory', '128MB', '--format', 'json'];
    const { stdout, stderr } = await ran(['-r', hook, cli, 'data-validate', ...step, ...engine], repository.folder);
    if (!stdout.includes('"checks"')) throw new Error(stdout + stderr);
    const report = JSON.parse(stdout) as { checks: { name: string; status: string; observed: number }[] };
    const found = Object.fromEntries(
      report.checks.map(({ name, status, observed }) => [name, `${status} ${observed}`]),
    );
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1]);
    console.info(
      `peak ${Math.round(peak / 1e6)} MB at a limit of ${LIMIT / 1e6} MB, for ${statSync(file).size / 1e6} MB`,
    );
    expect(found).toEqual({
      'stays: rowCount': `pass ${ROWS + 3}`,
      pairs: 'pass 3',
      groups: 'pass 1',
      'id: logicalType': 'pass 0',
      'id: required': 'pass 0',
      'id: quantile': `pass ${ROWS / 2 - 1}`,
      'id: duplicateValues': 'pass 3',
      'code: unique': 'fail 3',
      'ward: invalidValues': 'pass 0',
    });
    expect(peak).toBeLessThan(LIMIT + BESIDE);
  } finally {
    await site.remove();
    rmSync(scratch, { recursive: true, force: true });
  }
}, 300_000);

async function ran(args: readonly string[], cwd: string): Promise<{ stdout: string; stderr: string }> {
  // As at somebody's desk: a service would ask for a branch of a remote.
  const env = { ...process.env, CI: '' };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const told = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (chunk: Buffer) => (told[stream] += chunk.toString()));
  await new Promise((done) => child.on('close', done));
  return told;
}
