import type { VerifyInputs } from '../../../src/commands/verify/verify.ts';
import { verify } from '../../../src/commands/verify/verify.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Outcome } from '../../../src/domain/outcome/outcome.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { encodeEvidence } from '../../../src/evidence/envelope.ts';
import { systemClock } from '../../../src/machine/clock.ts';
import type { Ports } from '../../../src/ports.ts';
import { platforms } from '../../../src/systems/platform/platforms.ts';
import type { MemoryHostOptions } from '../../support/memory-host.ts';
import { TwoWards } from './two-wards.ts';

/** A laptop: no store, no destination, no prover, no service. */
const LAPTOP: Partial<MemoryHostOptions> = {
  run: { host: 'local', run: 'local', job: 'local' },
  jobs: undefined as never,
};
const ports = { clock: systemClock, platforms: platforms() } as unknown as Ports;

describe('verifying evidence', () => {
  let world: TwoWards;
  let model: Digest;
  let evidence: readonly Statement[];

  beforeAll(async () => {
    world = await TwoWards.make();
    model = await world.train('candidate');
    evidence = await world.evidenceOf(model);
  });

  afterAll(() => world.remove());

  const ask = (given: readonly Statement[], host: Partial<MemoryHostOptions> = LAPTOP): Promise<Outcome> => {
    const inputs: VerifyInputs = {
      policy: '.github/residency.yml',
      step: 'deploy',
      instance: 'berlin-ward',
      evidence: encodeEvidence(given),
      release: '.github/release.yml',
    };
    return verify(inputs, world.host({ job: 'local', host }), ports);
  };

  const errors = ({ findings }: Outcome) =>
    findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

  it('says all that can be said offline, and that the jobs cannot be asked for', async () => {
    const before = await world.listing();
    const outcome = await ask(evidence);
    expect(outcome.verdict).toBe('inconclusive');
    expect(errors(outcome)).toEqual(['gate/jobs-not-known']);
    expect(outcome.findings.map(({ code }) => code)).toContain('gate/model-not-fetched');
    expect(await world.listing()).toEqual(before);
  });

  it('passes local evidence', async () => {
    const local = await world.evidenceOf(model, { run: { host: 'local', run: 'local' } });
    expect((await ask(local)).verdict).toBe('pass');
  });

  it('says what is wrong, each reason', async () => {
    const failed = evidence.map((each) => (each.step === 'test' ? { ...each, verdict: 'fail' as const } : each));
    const outcome = await ask(failed.filter(({ instance }) => instance !== 'de'));
    expect(outcome.verdict).toBe('fail');
    expect(errors(outcome)).toEqual(['gate/evidence-missing', 'gate/not-passed', 'gate/jobs-not-known']);
    expect(outcome.summary.cases.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'data-validate (nl) pass',
      'data-validate (de) fail',
      'train pass',
      'test fail',
    ]);
  });

  it('within a run asks for its jobs', async () => {
    expect((await ask(evidence, { run: { host: 'github', run: '100', attempt: 2 } })).verdict).toBe('pass');
    const other = await ask(evidence, { run: { host: 'github', run: '101' } });
    expect(new Set(errors(other))).toEqual(new Set(['gate/other-run']));
  });
});
