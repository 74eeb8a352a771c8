import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { say } from '../../../src/domain/outcome/document.ts';
import { error, type Finding, note, Refusal } from '../../../src/domain/outcome/finding.ts';
import { data, id } from '../../../src/domain/outcome/labelled.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { SURFACES } from '../../../src/domain/policy/policy.ts';
import { PUBLIC_ONLY, type SurfaceCaps } from '../../../src/domain/policy/surface-caps.ts';
import { sha256 } from '../../../src/evidence/sha256.ts';
import { markableFiles, type RememberingTexts, remembering } from '../../../src/hosts/github/placed.ts';
import { publish } from '../../../src/hosts/github/publish.ts';

const CANARY = 'Canary-Weber';
const COMMIT = 'c'.repeat(40);

const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  verdict: 'pass',
  findings: [],
  outputs: {},
  summary: { title: say`T`, blocks: [], document: {}, cases: [] },
  evidence: [],
  ...changes,
});

// The toolkit asks for its files once a process.
const files = mkdtempSync(join(tmpdir(), 'command-files-'));
process.env.GITHUB_OUTPUT = join(files, 'output');
process.env.GITHUB_STEP_SUMMARY = join(files, 'summary');
const readAndClear = (name: string): string => {
  const text = readFileSync(join(files, name), 'utf8');
  writeFileSync(join(files, name), '');
  return text;
};

beforeEach(() => {
  for (const name of ['output', 'summary']) writeFileSync(join(files, name), '');
});

/** Everything that a publication wrote, by surface. */
async function published(told: Outcome, ending: 'decided' | 'input', caps: SurfaceCaps = PUBLIC_ONLY) {
  const temp = mkdtempSync(join(tmpdir(), 'publish-'));
  const { write } = process.stdout;
  const chunks: string[] = [];
  process.stdout.write = (chunk) => chunks.push(String(chunk)) > 0;
  try {
    await publish(told, ending, { caps, temp, atHand: { texts: [], commit: COMMIT, workspace: '' } });
  } finally {
    process.stdout.write = write;
  }
  const [folder] = readdirSync(temp).filter((name) => name.startsWith('domicile-report-'));
  const reports =
    folder === undefined
      ? []
      : readdirSync(join(temp, folder)).map((name) => readFileSync(join(temp, folder, name), 'utf8'));
  const artifact = reports.join('\n');
  return { log: chunks.join(''), output: readAndClear('output'), summary: readAndClear('summary'), artifact };
}

const canaries = outcome({
  findings: [error('host/our-bug', { error: data(CANARY, 'restricted') })],
  outputs: { name: data(CANARY, 'restricted') },
  summary: {
    title: say`${data(CANARY, 'restricted')}`,
    blocks: [],
    document: { name: data(CANARY, 'restricted') },
    cases: [],
  },
});

const only = (surfaces: readonly string[]): SurfaceCaps => ({
  caps: Object.fromEntries(
    SURFACES.map((surface) => [surface, surfaces.includes(surface) ? 'restricted' : 'public']),
  ) as SurfaceCaps['caps'],
});

describe('each surface has its own cap', () => {
  const WHERE = [
    [['log'], 'log'],
    [['annotation'], 'log'],
    [['summary'], 'summary'],
    [['output'], 'output'],
    [['artifact'], 'artifact'],
  ] as const;

  it.each(WHERE)('%s: shown in the %s alone', async (surfaces, where) => {
    const told = await published(canaries, 'decided', only(surfaces));
    for (const [name, text] of Object.entries(told)) {
      expect([name, text.includes(CANARY)]).toEqual([name, name === where]);
    }
  });

  it('says which outputs were left out', async () => {
    const { output, log } = await published(canaries, 'decided');
    expect(output).not.toContain('name<<');
    expect(log).toContain('host/output-withheld');
  });
});

const statement = (instance: string): Statement => ({
  step: 'data-validate',
  action: 'data-validate',
  instance,
  verdict: 'pass',
  codes: [],
  run: { host: 'github', repository: 'OWNER/x', run: '1', attempt: 1, job: '1', commit: COMMIT },
  texts: { policy: sha256('p'), 'policy-commit': COMMIT },
  place: { target: 't', location: 'l', level: 'site' },
  subjects: { 'registry/nl': sha256('d') },
  materials: {},
  facts: {},
  at: '2026-11-23T12:00:00.000Z',
});

describe('outputs', () => {
  it('hold evidence twice: whole, and by instance', async () => {
    const { output } = await published(outcome({ evidence: [statement('nl')] }), 'decided');
    expect(output).toMatch(/^evidence<</m);
    expect(output).toMatch(/^evidence-nl<</m);
    expect(output).toMatch(/^verdict<<.*\npass\n/m);
  });

  it('that the next job could not take fail the step before anything is written', async () => {
    const large = outcome({ outputs: { plan: id('x'.repeat(30_001)) } });
    const work = published(large, 'decided');
    await expect(work).rejects.toThrow(Refusal);
    await expect(work).rejects.toThrow('host/output-too-large');
  });

  it('are not written after a mistake of the user', async () => {
    const { output, artifact, summary } = await published(outcome({ verdict: 'fail' }), 'input');
    expect([output, artifact]).toEqual(['', '']);
    expect(summary).not.toBe('');
  });
});

it('keeps the summary within what GitHub takes', async () => {
  const items = Array.from({ length: 20_000 }, () => say`${data('x'.repeat(100), 'public')}`);
  const told = outcome({ summary: { title: say`T`, blocks: [{ block: 'list', items }], document: {}, cases: [] } });
  const { summary } = await published(told, 'decided');
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000_000);
});

it('shows at most ten annotations of a kind, and counts the rest', async () => {
  const many = (make: (code: 'host/cancelled') => Finding, times: number) =>
    Array.from({ length: times }, () => make('host/cancelled'));
  const findings = [...many((code) => error(code), 25), ...many((code) => note(code), 10)];
  const { log } = await published(outcome({ findings }), 'decided');
  expect(log.match(/^::error /gm)).toHaveLength(10);
  expect(log).toMatch(/^::error title=host\/more-findings::16 /m);
  expect(log.match(/^::notice /gm)).toHaveLength(10);
});

describe('a line is marked only where the reader sees the same text', () => {
  const at = (file: string) => ({ file, line: 1, column: 1 });
  const giving = async (text: string, commit: string): Promise<RememberingTexts> => {
    const texts = remembering({
      source: async () => ({ ref: 'main', commit, source: 'api' }),
      read: async (path) => ({ path, text, digest: sha256(text) as Digest }),
      list: async () => undefined,
    });
    await texts.read('a.yml');
    return texts;
  };

  it.each([
    ['the commit at hand is the trusted one', COMMIT, undefined, ['a.yml']],
    ['the workspace has the same bytes', 'd'.repeat(40), 'trusted', ['a.yml']],
    ['the workspace has other bytes', 'd'.repeat(40), 'changed', []],
    ['there is no checkout', 'd'.repeat(40), undefined, []],
  ])('%s', async (_, commit, inWorkspace, expected) => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
    if (inWorkspace !== undefined) writeFileSync(join(workspace, 'a.yml'), inWorkspace);
    const findings = [error('host/cancelled', {}, at('a.yml')), error('host/cancelled', {}, at('never-read.yml'))];
    const atHand = { texts: [await giving('trusted', commit)], commit: COMMIT, workspace };
    expect([...(await markableFiles(findings, atHand))]).toEqual(expected);
  });
});
