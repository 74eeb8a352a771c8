import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { admit } from '../../../src/commands/admit.ts';
import { partitionDigest } from '../../../src/commands/data-digest.ts';
import { deploy } from '../../../src/commands/deploy/deploy.ts';
import { partitionData } from '../../../src/commands/partition-data.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { encodeEvidence } from '../../../src/evidence/envelope.ts';
import { memoryHost, TEST_COMMIT } from '../../support/memory-host.ts';
import { readAsReader } from '../../systems/directory/models.ts';
import { type Asked, askClinic, Clinic, GOOD, patients, policyOf, RANDOM, specOf } from '../model-test/clinic.ts';
import { errors } from './codes.ts';

/** What somebody who knows the outcome of every patient would predict. */
const perfect = (data: string): string => {
  const rows = data.trim().split('\n').slice(1);
  const answers = rows.map((line) => `${line.split(',')[0]},${line.endsWith(',1') ? 0.9 : 0.1}`);
  return `${['id,score', ...answers].join('\n')}\n`;
};

const BETTER = 'baseline: {release: current}';
const SPEC = specOf();
const AGAINST_CHAMPION = specOf({ tests: ['{metric: roc_auc_score, change: {margin: 0.02}}'], more: BETTER });

let clinic: Clinic;
beforeEach(async () => {
  clinic = await Clinic.open({ programs: { 'perfect.csv': perfect(patients()) } });
});
afterEach(() => clinic.remove());

/** Evidence that names no model says of none that it was tested. */
const UNTESTED = ['gate/model-differs'];

const ward = () => clinic.site.destination('ward');

const hostFor = (spec: string) =>
  memoryHost({
    files: {
      '.github/residency.yml': policyOf(),
      '.github/trust.yml': `version: 1\nsites: {berlin: ["${clinic.site.publicKey}"]}\n`,
      'model-tests.yml': spec,
    },
  });

const at = (step: string) => ({ policy: '.github/residency.yml', step });

/** What a training that went well leaves: signed by the site, over the data that lies there. */
async function trainedHere(model: Digest, spec: string): Promise<Statement> {
  const admission = await admit('train-on-target', at('train'), hostFor(spec), clinic.ports());
  const data = await partitionData('registry/de', join(clinic.site.root, 'unused'), admission, clinic.ports());
  const materials = { 'registry/de': await partitionDigest(data, admission) };
  const code = { commit: TEST_COMMIT, changed: false };
  return admission.statement({ verdict: 'pass', codes: [], subjects: { model }, materials, facts: {}, code });
}

/** The model tested, and what that left given to the gate. */
async function testedAndDeployed(model: Digest, spec: string, inputs: Asked['inputs'] = {}) {
  const training = await trainedHere(model, spec);
  const tested = await askClinic(clinic, { model, spec, evidence: [training], inputs });
  const deployed = await deployment(spec, [training, ...tested.outcome.evidence]);
  return { tested, deployed };
}

function deployment(spec: string, evidence: readonly Statement[]): Promise<Outcome> {
  const inputs = { ...at('deploy'), evidence: encodeEvidence(evidence), release: '.github/release.yml', dryRun: false };
  return deploy(inputs, hostFor(spec), clinic.ports());
}

/** Somebody changes the served model where it is served. */
function sabotage(champion: Digest): void {
  const folder = join(ward(), 'releases', champion.slice('sha256:'.length));
  chmodSync(folder, 0o700);
  chmodSync(join(folder, 'model.json'), 0o600);
  writeFileSync(join(folder, 'model.json'), JSON.stringify(RANDOM));
}

it('a model that was tested is released by the evidence of that test', async () => {
  const model = await clinic.train(GOOD);
  const { tested, deployed } = await testedAndDeployed(model, SPEC);
  expect([tested.outcome.verdict, errors(deployed), deployed.verdict]).toEqual(['pass', [], 'pass']);
  expect(await readAsReader(ward())).toBe(model);
});

it('perfect predictions with a random model leave the gate closed', async () => {
  const model = await clinic.train(RANDOM);
  const { tested, deployed } = await testedAndDeployed(model, SPEC, { predictions: 'perfect.csv' });
  expect([tested.outcome.verdict, tested.codes]).toEqual(['inconclusive', ['model/binding-none']]);
  expect(deployed.verdict).toBe('fail');
  expect(errors(deployed)).toEqual(['gate/not-passed', 'gate/binding-none', ...UNTESTED]);
  expect(readdirSync(ward())).toEqual([]);
});

describe('a champion whose bytes were changed at the destination', () => {
  let champion: Digest;
  let candidate: Digest;
  beforeEach(async () => {
    champion = await clinic.train({ weight: 2, noise: 0.3 });
    candidate = await clinic.train(GOOD);
    await testedAndDeployed(champion, SPEC);
    expect(await readAsReader(ward())).toBe(champion);
  });

  it('is no champion to be better than: the test fails, and its evidence opens nothing', async () => {
    sabotage(champion);
    const { tested, deployed } = await testedAndDeployed(candidate, AGAINST_CHAMPION);
    expect([tested.outcome.verdict, tested.codes]).toEqual(['fail', ['model/baseline-damaged']]);
    expect(deployed.verdict).toBe('fail');
    expect(errors(deployed)).toEqual(['gate/not-passed', ...UNTESTED]);
    expect(readdirSync(join(ward(), 'releases'))).toEqual([champion.slice('sha256:'.length)]);
  });

  it('is replaced by what had been better than the true one, and the damage is told as a warning', async () => {
    const training = await trainedHere(candidate, AGAINST_CHAMPION);
    const tested = await askClinic(clinic, { model: candidate, spec: AGAINST_CHAMPION, evidence: [training] });
    expect(tested.outcome.verdict).toBe('pass');
    sabotage(champion);
    const deployed = await deployment(AGAINST_CHAMPION, [training, ...tested.outcome.evidence]);
    expect([deployed.verdict, await readAsReader(ward())]).toEqual(['pass', candidate]);
    const told = deployed.findings.find(({ code }) => code === 'release/current-damaged');
    expect(told?.severity).toBe('warning');
  });
});
