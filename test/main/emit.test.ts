import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundled } from '../support/bundle.ts';
import { NEEDED } from '../support/emit.ts';
import { schemaFaults } from '../support/emit-schema.ts';
import { gitRepository } from '../support/git-repository.ts';
import { schemaFaults as reportFaults } from '../support/report-schema.ts';

/** `emit` at a terminal, as a process: what stands on which stream, and how it ends. */

mkdirSync('.domicile', { recursive: true });
const folder = mkdtempSync(resolve('.domicile/emit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = await bundled(folder);
const repository = gitRepository();
repository.commit({
  '.github/residency.yml': readFileSync('test/golden/guardrails/aws-one-target/residency.yml', 'utf8'),
});

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: repository.folder,
    env: { PATH: process.env.PATH ?? '', HOME: repository.folder },
    encoding: 'utf8',
  });
  return { exit: status, stdout, stderr };
}

const emit = (...args: readonly string[]) => run('emit', 'aws-trust', ...(NEEDED['aws-trust'] ?? []), ...args);

const file = (name: string): string => join(folder, name);

describe('domicile emit', () => {
  it('prints the document and nothing else, the same bytes each time; the report stands beside it', () => {
    const { exit, stdout, stderr } = emit();
    expect([exit, schemaFaults('aws-trust', JSON.parse(stdout))]).toEqual([0, []]);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stderr).toContain('Made for: aws-eu.');
    expect(emit().stdout).toBe(stdout);
    expect(JSON.parse(emit('--format', 'json').stderr)).toMatchObject({ verdict: 'pass', made: ['aws-eu'] });
  });

  it('prints one part as the cloud takes it', () => {
    const { stdout } = emit('--target', 'aws-eu', '--part', 'trust');
    expect(Object.keys(JSON.parse(stdout))).toEqual(['Version', 'Statement']);
  });

  it('writes a file that it then finds unchanged, and the drift of one that somebody changed', () => {
    expect(emit('--out', file('made.json')).exit).toBe(0);
    expect(readFileSync(file('made.json'), 'utf8')).toBe(emit().stdout);
    expect(emit('--check', file('made.json')).exit).toBe(0);
    const changed = readFileSync(file('made.json'), 'utf8').replace('environment:fra', 'environment:test');
    writeFileSync(file('changed.json'), changed);
    const { exit, stdout, stderr } = emit('--check', file('changed.json'), '--format', 'json');
    expect([exit, reportFaults('emit', JSON.parse(stdout))]).toEqual([1, []]);
    expect(JSON.parse(stdout).drift).toMatchObject([{ reach: 'widens' }]);
    expect(stderr).toContain(`${file('changed.json')}:`);
  });

  it('leaves the file alone where nothing can be made', () => {
    writeFileSync(file('kept.json'), 'kept');
    repository.commit({
      '.github/residency.yml': readFileSync('test/golden/guardrails/aws-no-environment/residency.yml', 'utf8'),
    });
    const { exit, stdout } = emit('--out', file('kept.json'), '--format', 'json');
    expect([exit, reportFaults('emit', JSON.parse(stdout)), readFileSync(file('kept.json'), 'utf8')]).toEqual([
      1,
      [],
      'kept',
    ]);
    expect(emit('--out', file('none.json')).exit).toBe(1);
    expect(existsSync(file('none.json'))).toBe(false);
    expect(emit('--out', file('no/such/folder.json'), '--target', 'aws-eu').exit).toBe(1);
  });
});

describe('a command of two words', () => {
  it.each([
    [['emit', '--help'], 0, 'emit azure-federated'],
    [['help', 'emit'], 0, 'emit runner-groups'],
    [['emit', 'aws-trust', '--help'], 0, '--account <account>'],
    [['help', 'emit', 'aws-trust'], 0, '--account <account>'],
    [['emit'], 2, 'emit aws-trust'],
    [['emit', 'aws-truts'], 2, 'did you mean emit aws-trust?'],
    [['emit', 'aws-trust'], 2, 'input account is missing'],
    [['emit', 'aws-trust', 'more'], 2, 'more'],
  ])('%j', (args, exit, words) => {
    const ended = run(...args);
    expect([ended.exit, ended.stdout]).toEqual([exit, expect.stringContaining(words)]);
  });
});
