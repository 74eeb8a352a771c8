import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelTestInputs } from '../../../src/commands/model-test/inputs.ts';
import { modelTest } from '../../../src/commands/model-test/model-test.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { encodeEvidence } from '../../../src/evidence/envelope.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import type { Ports } from '../../../src/ports.ts';
import { toJson } from '../../../src/report/formats/json.ts';
import { type View, viewOf } from '../../../src/report/mask.ts';
import { directoryTarget } from '../../../src/systems/directory/target.ts';
import { fileStore } from '../../../src/systems/file-store/file-store.ts';
import { dataEngine } from '../../support/data-engine.ts';
import { type MemoryHost, type MemoryHostOptions, memoryHost, TEST_COMMIT } from '../../support/memory-host.ts';
import { testPorts } from '../../support/ports.ts';
import { makeSite, type TestSite } from '../../support/site.ts';

export const DEFAULT_TESTS = ['{metric: roc_auc_score, min: 0.70}'];

/** Patients of one clinic: a signal `x` that says something of the event, and a few whose event is not known. */
export function patients(rows = 400): string {
  let state = 12345;
  const uniform = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
  const lines = Array.from({ length: rows }, (_, row) => {
    const x = 4 * uniform() - 2;
    const event = uniform() < 1 / (1 + Math.exp(-2 * x)) ? 1 : 0;
    const grade = uniform() < 0.7 ? 2 : 3;
    return [`p${row + 1}`, x.toFixed(6), grade, row % 2, row % 50 === 7 ? '' : event].join(',');
  });
  return `${['pid,x,grade,hormon,status', ...lines].join('\n')}\n`;
}

/** Reads the model and the input as the contract says, and answers with scores. */
const PREDICT = `
import { readFileSync, writeFileSync } from 'node:fs';
const { weight, noise = 0 } = JSON.parse(readFileSync(process.env.DOMICILE_MODEL_DIR + '/model.json', 'utf8'));
const [head, ...lines] = readFileSync(process.env.DOMICILE_INPUT, 'utf8').trim().split('\\n').map((line) => line.split(','));
const [id, x] = ['id', 'x'].map((name) => head.indexOf(name));
const score = (row, line) => 1 / (1 + Math.exp(-(weight * Number(line[x]) + noise * Math.sin(row * 7.3))));
const answers = lines.map((line, row) => line[id] + ',' + score(row, line));
writeFileSync(process.env.DOMICILE_PREDICTIONS, ['id,score', ...answers].join('\\n') + '\\n');
`;

export const GOOD = { weight: 2 };
export const RANDOM = { weight: 0, noise: 3 };

export interface ClinicOptions {
  readonly data?: string;
  /** Files of the checkout beside predict.mjs, or in its place. */
  readonly programs?: Readonly<Record<string, string>>;
  /** Other partitions of the site, by name. */
  readonly more?: Readonly<Record<string, string>>;
}

/** One clinic with data, a store, a ward where models are served, and a project with a predictor. */
export class Clinic {
  readonly site: TestSite;
  /** What lies at the site, as text. */
  readonly data: string;
  readonly checkout: string;

  static async open({ data = patients(), programs = {}, more = {} }: ClinicOptions = {}): Promise<Clinic> {
    const partitions = { 'registry/de': data, ...more };
    const site = await makeSite({ location: 'berlin', partitions, stores: ['exchange'], destinations: ['ward'] });
    return new Clinic(site, data, { 'predict.mjs': PREDICT, ...programs });
  }

  private constructor(site: TestSite, data: string, programs: Readonly<Record<string, string>>) {
    this.site = site;
    this.data = data;
    this.checkout = mkdtempSync(join(tmpdir(), 'clinic-'));
    for (const [name, text] of Object.entries(programs)) writeFileSync(join(this.checkout, name), text);
    const git = (...args: string[]) => execFileSync('git', ['-C', this.checkout, ...args], { stdio: 'ignore' });
    git('init', '-q');
    git('add', '-A');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'clinic');
  }

  /** Puts a model into the store, as a training would. */
  async train(model: object, files: Readonly<Record<string, string>> = {}): Promise<Digest> {
    return fileStore(this.site.store('exchange')).put(this.modelFolder(model, files));
  }

  /** Releases a model at the ward, as a deployment would. */
  async release(model: object): Promise<Digest> {
    const digest = await this.train(model);
    const target = this.ward();
    const release = { id: 'r1', digest, tested: '2026-01-01T00:00:00.000Z', tree: this.modelFolder(model) };
    await target.promote(await target.prepare(release, 'r1'), await target.current());
    await target.close();
    return digest;
  }

  modelFolder(model: object, files: Readonly<Record<string, string>> = {}): string {
    const folder = mkdtempSync(join(this.site.root, 'model-'));
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries({ 'model.json': JSON.stringify(model), ...files })) {
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  /** As evidence has it: keyed with the site's key. */
  async digestOf(origin: string): Promise<Digest> {
    return this.ports().trees.digest(this.site.partition(origin), this.site.digestKey);
  }

  ports(): Ports {
    const { site, checkout } = this;
    return testPorts({ site, checkout }, { dataEngine, deployTarget: async () => this.ward() });
  }

  async remove(): Promise<void> {
    rmSync(this.checkout, { recursive: true, force: true });
    await this.site.remove();
  }

  private ward() {
    return directoryTarget(
      { type: 'directory', destination: 'ward', root: this.site.destination('ward'), holder: 'test' },
      systemClock,
    );
  }
}

export interface Asked {
  /** What the training left; by default a good model. */
  readonly model?: Digest;
  readonly spec?: string;
  readonly inputs?: Partial<ModelTestInputs>;
  readonly policy?: string;
  readonly evidence?: readonly Statement[];
  readonly ports?: Partial<Ports>;
  /** Other texts of the trusted ref, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The run is of a pull request, and this is its spec. */
  readonly proposed?: string;
}

export interface Answered {
  readonly outcome: Outcome;
  /** Codes of what made it fail. */
  readonly codes: readonly string[];
  readonly host: MemoryHost;
}

/** Runs the command over a clinic; a refusal is shown as an outcome with its codes. */
export async function askClinic(clinic: Clinic, asked: Asked = {}): Promise<Answered> {
  const model = asked.model ?? (await clinic.train(GOOD));
  const files = {
    '.github/residency.yml': asked.policy ?? policyOf(),
    '.github/trust.yml': `version: 1\nsites: {berlin: ["${clinic.site.publicKey}"]}\n`,
    'model-tests.yml': asked.spec ?? specOf(),
    ...asked.files,
  };
  const host = memoryHost({ files, ...(asked.proposed === undefined ? {} : proposing(asked.proposed)) });
  const inputs: ModelTestInputs = {
    policy: '.github/residency.yml',
    step: 'test',
    spec: 'model-tests.yml',
    evidence: encodeEvidence(asked.evidence ?? [trained(model)]),
    ...asked.inputs,
  };
  const outcome = await modelTest(inputs, host, { ...clinic.ports(), ...asked.ports }).catch(asOutcome);
  const codes = outcome.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { outcome, codes, host };
}

const proposing = (spec: string): Partial<MemoryHostOptions> => ({
  proposed: { 'model-tests.yml': spec },
  situation: { event: 'pull-request' },
});

function asOutcome(thrown: unknown): Outcome {
  if (!(thrown instanceof Refusal)) throw thrown;
  const summary = { title: { parts: [] }, blocks: [], document: {}, cases: [] };
  return { verdict: 'fail', findings: thrown.findings, outputs: {}, summary, evidence: [] };
}

/** What a training leaves as evidence. */
export const trained = (model: Digest, changes: Partial<Statement> = {}): Statement => ({
  step: 'train',
  action: 'train-on-target',
  verdict: 'pass',
  codes: [],
  run: {
    host: 'local',
    repository: 'OWNER/two-hospitals',
    run: '1',
    attempt: 1,
    job: 'train',
    commit: TEST_COMMIT,
  },
  texts: { policy: `sha256:${'1'.repeat(64)}` as Digest, 'policy-commit': TEST_COMMIT },
  place: { target: 'runner', location: 'berlin', level: 'site' },
  subjects: { model },
  materials: {},
  facts: {},
  at: '2026-11-23T08:00:00.000Z',
  ...changes,
});

export interface SpecOptions {
  readonly tests?: readonly string[];
  readonly data?: string;
  readonly command?: string;
  readonly more?: string;
}

export const specOf = ({
  tests = DEFAULT_TESTS,
  data = '{dataset: registry/de, id: pid, label: "CAST(status AS INTEGER)", withhold: [status]}',
  command = '[node, predict.mjs]',
  more = '',
}: SpecOptions = {}): string => `version: 1
task: binary
data: ${data}
predictor: {command: ${command}, batch: csv}
threshold: 0.5
statistics: {resamples: 400, seed: 7}
${more}
tests:
${tests.map((test) => `  - ${test}`).join('\n')}
`;

export interface PolicyOptions {
  readonly classification?: string;
  readonly timeout?: string;
  readonly steps?: string;
}

export const policyOf = ({
  classification = 'restricted',
  timeout = '10m',
  steps = '',
}: PolicyOptions = {}): string => `version: 1
controller: {country: DE}
locations:
  berlin: {country: DE, operators: [DE]}
control-plane: {location: github.com, may-hold: internal, aggregates: {becomes: internal, min-records: 50}}
targets:
  runner: {location: berlin, runs-on: {group: berlin}, isolation: ephemeral}
stores: {exchange: {location: berlin, type: file}}
destinations: {ward: {location: berlin, type: directory}}
datasets:
  registry:
    classification: ${classification}
    categories: [health]
    subjects: [DE]
    partitions: {de: {location: berlin}}
steps:
  train: {action: train-on-target, reads: [registry/de], writes: {model: {store: exchange}}}
${steps}
  test: {action: model-test, reads: [model, registry/de], timeout: ${timeout}}
  deploy: {action: deploy-hybrid, reads: [model], destinations: [ward], gate: {needs: [test]}}
rules:
  - {id: stays, effect: allow, data: {classification-at-most: restricted, categories: [health], subjects: [DE]}, to: {places: [DE]}, operations: [process, store]}
`;

/** The report for machines, as the summary's surface would hold it. */
// biome-ignore lint/suspicious/noExplicitAny: a parsed report
export const jsonOf = ({ outcome, host }: Answered): any => jsonIn(outcome, viewOf(host.caps(), 'summary'));

/** And as another surface would. */
// biome-ignore lint/suspicious/noExplicitAny: a parsed report
export const jsonIn = (outcome: Outcome, view: View): any => JSON.parse(toJson(outcome, view));
