import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { lockedPackage } from '../../src/systems/duckdb/platform.ts';
import { gitRepository, type TestRepository } from '../support/git-repository.ts';
import { makeSite, type TestSite } from '../support/site.ts';

/**
 * Each file that a user writes, spoiled in each way, on the way that it takes: one finding with its place and help, exit
 * 2, and not a byte changed in the work tree, at the site, among the outputs.
 */
const CLI = resolve('dist/cli.js');

const POLICY = `version: 1
locations:
  clinic: {country: NL, operators: [NL]}
control-plane: {location: local, may-hold: internal}
targets:
  laptop: {location: clinic, runs-on: {group: clinic}, isolation: ephemeral}
stores:
  shelf: {location: clinic, type: file}
destinations:
  ward: {location: clinic, type: directory}
datasets:
  patients: {classification: restricted, categories: [health], subjects: [NL], partitions: {all: {location: clinic, contract: contract.odcs.yaml}}}
steps:
  check: {action: data-validate, reads: [patients]}
  train: {action: train-on-target, reads: [patients], writes: {model: {store: shelf}}}
  test: {action: model-test, reads: [model, patients]}
  deploy: {action: deploy-hybrid, reads: [model], destinations: [ward], gate: {needs: [check, test]}}
rules:
  - {id: at-home, effect: allow, data: {categories: [health], subjects: [NL]}, to: {places: [NL]}, operations: [process, store]}
tests: [{name: checked at home, given: {step: check}, expect: {target: laptop}}]
`;

const CONTRACT = `version: 1.0.0
apiVersion: v3.1.0
kind: DataContract
id: patients
status: active
schema:
  - name: patients
    properties: [{name: id, logicalType: integer, required: true}]
`;

const SPEC = `version: 1
task: binary
data: {dataset: patients/all, id: id, label: CAST(id AS INTEGER), withhold: []}
predictor: {command: [node, predict.mjs], batch: csv}
tests: [{metric: roc_auc_score, min: 0.70}]
`;

/** A file, where it lies, what reads it, and a value in it that is none. */
interface Subject {
  readonly path: string;
  readonly good: string;
  readonly command: readonly string[];
  readonly wrongValue: readonly [string, string];
  /** What is said where it is not there; nothing where it need not be. */
  readonly missing?: string;
}

const { name: engine } = lockedPackage();
const ENGINE = ['--engine-path', dirname(createRequire(import.meta.url).resolve(`${engine}/package.json`))];

let repository: TestRepository;
let site: TestSite;
let evidence: string;
let subjects: Readonly<Record<string, Subject>>;

const step = (command: string, name: string, ...more: readonly string[]): readonly string[] => [
  command,
  '--step',
  name,
  '--site-file',
  site.siteFile,
  '--evidence',
  evidence,
  ...more,
];

beforeAll(async () => {
  site = await makeSite({
    location: 'clinic',
    repositories: ['OWNER/clinic'],
    partitions: { 'patients/all': 'id\n1\n2\n' },
    stores: ['shelf'],
    destinations: ['ward'],
  });
  evidence = mkdtempSync(join(tmpdir(), 'evidence-'));
  repository = gitRepository();
  const trust = `version: 1\nsites: {clinic: ["${site.publicKey}"]}\n`;
  subjects = {
    policy: {
      path: '.github/residency.yml',
      good: POLICY,
      command: ['plan'],
      wrongValue: ['restricted', 'secret'],
      missing: 'policy/none-on-trusted-ref',
    },
    trust: {
      path: '.github/trust.yml',
      good: trust,
      command: step('data-validate', 'check', ...ENGINE),
      wrongValue: ['ed25519:', 'rsa:'],
      missing: 'file/missing',
    },
    contract: {
      path: 'contract.odcs.yaml',
      good: CONTRACT,
      command: step('data-validate', 'check', ...ENGINE),
      wrongValue: ['integer', 'whole'],
      missing: 'file/missing',
    },
    tests: {
      path: 'model-tests.yml',
      good: SPEC,
      command: step('model-test', 'test', ...ENGINE),
      wrongValue: ['roc_auc_score', 'roc_auc'],
      missing: 'file/missing',
    },
    release: {
      path: '.github/release.yml',
      good: 'version: 1\nkeep: 3\n',
      command: step('deploy', 'deploy'),
      wrongValue: ['keep: 3', 'keep: -3'],
    },
    site: {
      path: site.siteFile,
      good: stringify(JSON.parse(readFileSync(site.siteFile, 'utf8'))),
      command: step('data-validate', 'check', ...ENGINE),
      wrongValue: ['format: csv', 'format: xls'],
      missing: 'input/not-there',
    },
  };
  writeGood();
});

afterAll(() => site.remove());

function writeGood(): void {
  const files = Object.values(subjects).filter(({ path }) => path !== site.siteFile);
  repository.commit(Object.fromEntries(files.map(({ path, good }) => [path, good])));
}

/** What a subject is replaced by, and which finding tells of it; without a text the file is taken away. */
const KINDS: Readonly<Record<string, (subject: Subject) => readonly [string | undefined, string | undefined]>> = {
  missing: ({ missing }) => [undefined, missing],
  empty: () => ['', 'file/empty'],
  'not YAML': () => ['version: [1\n', 'file/bracket-open'],
  'an unknown key': ({ good }) => [`${good}colour: red\n`, 'file/unknown-key'],
  'a wrong type': () => ['just some words\n', 'file/wrong-type'],
  'a wrong value': ({ good, wrongValue: [from, to] }) => [good.replace(from, to), 'a finding of its own'],
  '2 MiB': ({ good }) => [`${good}# ${'x'.repeat(2 * 1024 * 1024)}\n`, 'file/too-large'],
  'deep nesting': ({ good }) => [`${good}x: ${'['.repeat(20_000)}\n`, 'file/too-deep'],
  'a key twice': ({ good }) => [`${good}version: 1\n`, 'file/duplicate-key'],
  'an alias': ({ good }) => [`${good}colour: *one\n`, 'file/alias'],
};

interface Told {
  readonly code: string;
  readonly at?: string;
  readonly help?: string;
}

function start(command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, ...command, '--repository', 'OWNER/clinic', '--format', 'json'],
    { cwd: repository.folder, env: { PATH: process.env.PATH ?? '', HOME: repository.folder }, encoding: 'utf8' },
  );
  return { status, stderr, findings: (JSON.parse(stdout) as { readonly findings: readonly Told[] }).findings };
}

/** Every file below with its size, but for what git keeps to itself. */
const listing = (): readonly string[] =>
  [repository.folder, site.root, evidence].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !/^\.git(?:\/|$)/.test(path))
      .map((path) => join(folder, path))
      .map((path) => `${path} ${statSync(path).size}`)
      .sort(),
  );

function spoil({ path }: Subject, text: string | undefined): void {
  const file = resolve(repository.folder, path);
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
  repository.commit({});
}

function mend({ path, good }: Subject): void {
  writeFileSync(resolve(repository.folder, path), good);
  repository.commit({});
}

const FILES = ['policy', 'trust', 'contract', 'tests', 'release', 'site'];
const CASES = FILES.flatMap((name) => Object.keys(KINDS).map((kind) => [name, kind] as const));

it.each(FILES)('the %s is read when it is good', (name) => {
  const subject = subjects[name] as Subject;
  mend(subject);
  expect(start(subject.command).findings.filter(({ code }) => /^(?:file|policy|input)\//.test(code))).toEqual([]);
});

it.each(CASES)('the %s: %s', (name, kind) => {
  const subject = subjects[name] as Subject;
  const [text, code] = KINDS[kind]?.(subject) ?? [];
  if (code === undefined) return;
  spoil(subject, text);
  const before = listing();
  const { status, stderr, findings } = start(subject.command);
  const after = listing();
  mend(subject);
  expect({ status, findings }).toMatchObject({ status: 2, findings: [{ help: expect.any(String) }] });
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(findings).toHaveLength(1);
  if (kind !== 'a wrong value') expect(findings[0]?.code).toBe(code);
  if (kind !== 'missing') expect(findings[0]?.at).toMatch(/:\d+:\d+$/);
  expect(after).toEqual(before);
});
