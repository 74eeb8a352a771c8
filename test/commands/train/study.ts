import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TrainInputs } from '../../../src/commands/train/inputs.ts';
import { train } from '../../../src/commands/train/train.ts';
import { Refusal } from '../../../src/domain/outcome/finding.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import type { TrainBackend } from '../../../src/ports.ts';
import { type RunnerBackendOptions, runnerBackend } from '../../../src/systems/runner/backend.ts';
import { type MemoryHost, type MemoryHostOptions, memoryHost } from '../../support/memory-host.ts';
import { type PortsOptions, type TestPorts, testPorts } from '../../support/ports.ts';
import { makeSite, type TestSite } from '../../support/site.ts';

export const CANARY = 'Canary-Jansen-1937';

/** A small study at one site: restricted data, a store, a project with programs, a policy. */
export interface Study {
  readonly site: TestSite;
  readonly checkout: string;
  remove(): Promise<void>;
}

export interface Given {
  readonly run: readonly [string, ...string[]];
  readonly inputs?: Partial<TrainInputs>;
  readonly policy?: string;
  readonly host?: Partial<MemoryHostOptions>;
  readonly ports?: Partial<PortsOptions>;
  readonly backend?: (options: RunnerBackendOptions) => TrainBackend;
  /** Runs beside the command. */
  readonly meanwhile?: (ports: TestPorts) => Promise<void>;
}

export interface Trained {
  readonly outcome: Outcome;
  readonly codes: readonly string[];
  readonly host: MemoryHost;
  readonly ports: TestPorts;
}

export async function makeStudy(): Promise<Study> {
  const site = await makeSite({
    location: 'rotterdam',
    partitions: { 'registry/nl': `name,age\n${CANARY},61\n` },
    stores: ['exchange'],
  });
  const checkout = await mkdtemp(join(tmpdir(), 'study-'));
  execFileSync('git', ['init', '-q'], { cwd: checkout });
  await write(checkout, 'train.sh', 'echo trained > "$DOMICILE_MODEL_DIR/model"\n');
  execFileSync('git', ['add', '-A'], { cwd: checkout });
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-qm', 'study'], {
    cwd: checkout,
  });
  return {
    site,
    checkout,
    remove: async () => {
      await site.remove();
      await rm(checkout, { recursive: true, force: true });
    },
  };
}

async function write(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Runs the command over a study; a refusal is shown as an outcome with its codes. */
export async function trainIn(study: Study, given: Given): Promise<Trained> {
  const files = {
    '.github/residency.yml': given.policy ?? policyOf({}),
    '.github/trust.yml': `version: 1\nsites: {rotterdam: ["${study.site.publicKey}"]}\n`,
  };
  const host = memoryHost({ files, ...given.host });
  const real = testPorts({ site: study.site, checkout: study.checkout, ...given.ports });
  const { programs } = real;
  const backend = given.backend ?? runnerBackend;
  const ports: TestPorts = {
    ...real,
    trainBackend: async ({ stateRoot }) => backend({ stateRoot, programs, clock: systemClock }),
  };
  const inputs = {
    policy: '.github/residency.yml',
    step: 'train',
    run: given.run,
    seed: 7,
    evidence: '',
    ...given.inputs,
  };
  const [outcome] = await Promise.all([train(inputs, host, ports).catch(asOutcome), given.meanwhile?.(ports)]);
  const codes = outcome.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  return { outcome, codes, host, ports };
}

function asOutcome(thrown: unknown): Outcome {
  if (!(thrown instanceof Refusal)) throw thrown;
  const summary = { title: { parts: [] }, blocks: [], document: {}, cases: [] };
  return { verdict: 'fail', findings: thrown.findings, outputs: {}, summary, evidence: [] };
}

export interface PolicyOptions {
  readonly classification?: string;
  readonly logMayHold?: string;
  readonly writes?: string;
  readonly timeout?: string;
  readonly partitions?: string;
  readonly more?: string;
}

export const policyOf = ({
  classification = 'restricted',
  logMayHold = 'internal',
  writes = '{model: {store: exchange}}',
  timeout = '10m',
  partitions = 'nl: {location: rotterdam, subjects: [NL], records: 2000}',
  more = '',
}: PolicyOptions): string => `version: 1
controller: {country: NL}
locations:
  rotterdam: {country: NL, operators: [NL]}
control-plane: {location: github.com, may-hold: ${logMayHold}}
targets:
  runner: {location: rotterdam, runs-on: {group: rotterdam}, isolation: ephemeral}
stores: {exchange: {location: rotterdam, type: file}}
datasets:
  registry:
    classification: ${classification}
    categories: [health]
    subjects: [NL]
    partitions: {${partitions}}
steps:
  train: {action: train-on-target, reads: [registry], writes: ${writes}, timeout: ${timeout}}
${more}
rules:
  - {id: stays, effect: allow, data: {classification-at-most: restricted, categories: [health], subjects: [NL]}, to: {places: [NL]}, operations: [process, store]}
`;
