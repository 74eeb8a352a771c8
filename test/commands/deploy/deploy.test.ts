import { chmod, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { PUBLIC_ONLY } from '../../../src/domain/policy/surface-caps.ts';
import { generateEd25519, signEd25519 } from '../../../src/evidence/ed25519.ts';
import { encodeEvidence } from '../../../src/evidence/envelope.ts';
import { sha256 } from '../../../src/evidence/sha256.ts';
import type { Store } from '../../../src/ports.ts';
import { toJson } from '../../../src/report/formats/json.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { schemaFaults } from '../../support/report-schema.ts';
import { readAsReader } from '../../systems/directory/models.ts';
import { codesOfNo, errors } from './codes.ts';
import { type Change, TwoWards } from './two-wards.ts';

let world: TwoWards;
let model: Digest;
let evidence: readonly Statement[];

const begin = async () => {
  world = await TwoWards.make();
  model = await world.train('candidate');
  evidence = await world.evidenceOf(model);
};

const end = () => world.remove();

const change = (step: string, made: (statement: Statement) => Statement): readonly Statement[] =>
  evidence.map((each) => (each.step === step ? made(each) : each));

const refusedCodes = (given: readonly Statement[] | string, but: Change = {}) => codesOfNo(world, given, but);

describe('an event that nobody reviewed', () => {
  beforeEach(begin);
  afterEach(end);

  const unreviewed = (event: 'pull-request' | 'fork'): Change => ({
    host: { situation: { event } },
    texts: { '.github/residency.yml': `${world.text('.github/residency.yml')}\n${READS_ALL}` },
  });

  it.each(['pull-request', 'fork'] as const)('a %s releases nothing, though it may read the model', async (event) => {
    expect(await refusedCodes(evidence, unreviewed(event))).toEqual(['placement/event-cannot-release']);
    expect(await readdir(world.ward('berlin'))).toEqual([]);
  });

  it('may ask on a dry run what the gate says', async () => {
    const outcome = await world.deploy('berlin', evidence, { ...unreviewed('pull-request'), inputs: { dryRun: true } });
    expect(outcome.outputs.release).toBeUndefined();
  });
});

const READS_ALL = 'events: {pull-request: {may-read: restricted}, fork: {may-read: restricted}}\n';

describe('a deployment', () => {
  beforeEach(begin);
  afterEach(end);

  it('releases what was tested, to each ward, and says what is served as read back', async () => {
    for (const site of ['rotterdam', 'berlin'] as const) {
      const outcome = await world.deploy(site, evidence);
      expect(errors(outcome)).toEqual([]);
      expect(outcome.verdict).toBe('pass');
      expect(await readAsReader(world.ward(site))).toBe(model);
      const release = `100-${model.slice(7, 19)}`;
      expect(outcome.outputs.release).toEqual({ kind: 'id', value: release });
      expect(outcome.summary.document).toMatchObject({
        release: { id: { value: release }, digest: { value: model } },
        gate: { verdict: 'pass', reasons: [] },
        destinations: {
          [`${site}-ward`]: { verdict: 'pass', before: null, after: { digest: { value: model } }, 'read-back': true },
        },
      });
    }
  });

  it('leaves a statement of the gate and one of the deployment, which can be handed on', async () => {
    const { evidence: left } = await world.deploy('berlin', evidence);
    expect(left).toMatchObject([
      { kind: 'gate', verdict: 'pass', step: 'deploy', instance: 'berlin-ward', subjects: { model } },
      { verdict: 'pass', step: 'deploy', subjects: { model }, facts: { generation: 1, 'replaced-release': 'none' } },
    ]);
    expect(left[1]?.texts.release).toBe(sha256(world.text('.github/release.yml')));
    expect(() => encodeEvidence(left)).not.toThrow();
  });

  it('reports by its schema, open or closed', async () => {
    for (const given of [evidence, evidence.slice(1)]) {
      const report = JSON.parse(toJson(await world.deploy('berlin', given), viewOf(PUBLIC_ONLY, 'log')));
      expect(schemaFaults('deploy', report)).toEqual([]);
      expect(Object.keys(report)).toContain('destinations');
    }
  });

  it('replaces the release before, which stays within reach', async () => {
    const champion = await world.train('champion');
    await world.deploy('berlin', await world.evidenceOf(champion));
    const outcome = await world.deploy('berlin', await world.evidenceOf(model));
    expect(outcome.summary.document).toMatchObject({
      destinations: { 'berlin-ward': { before: { digest: { value: champion } }, after: { generation: { value: 2 } } } },
    });
    expect((await readdir(join(world.ward('berlin'), 'releases'))).length).toBe(2);
  });

  it('does nothing twice', async () => {
    await world.deploy('berlin', evidence);
    const outcome = await world.deploy('berlin', evidence);
    expect(outcome.findings.map(({ code }) => code)).toContain('release/already-current');
    expect(outcome.summary.document).toMatchObject({
      destinations: { 'berlin-ward': { after: { generation: { value: 1 } } } },
    });
  });

  it('does not take what was changed at the ward for what was released', async () => {
    await world.deploy('berlin', evidence);
    const file = join(world.ward('berlin'), 'releases', model.slice(7), 'model.json');
    await writeFile(file, '{"name":"sabotaged"}');
    const next = await world.deploy('berlin', await world.evidenceOf(await world.train('next')));
    expect(next.verdict).toBe('pass');
    expect(next.findings.map(({ code }) => code)).toContain('release/current-damaged');
  });

  it('puts the same release in the place of what was changed, and says so', async () => {
    await world.deploy('berlin', evidence);
    await writeFile(join(world.ward('berlin'), 'releases', model.slice(7), 'model.json'), '{"name":"sabotaged"}');
    const again = await world.deploy('berlin', evidence);
    expect(again.findings.map(({ code }) => code)).toContain('release/current-damaged');
    expect(again.verdict).toBe('pass');
    expect(again.summary.document).toMatchObject({
      destinations: { 'berlin-ward': { before: { digest: { value: model } }, after: { generation: { value: 2 } } } },
    });
    const settled = await world.deploy('berlin', evidence);
    expect(settled.findings.map(({ code }) => code)).toContain('release/already-current');
  });

  it('touches nothing on a dry run, though the gate is open', async () => {
    const before = await world.listing();
    const outcome = await world.deploy('berlin', evidence, { inputs: { dryRun: true } });
    expect(outcome.verdict).toBe('pass');
    expect(outcome.findings.map(({ code }) => code)).toContain('release/dry-run');
    expect(outcome.outputs).toMatchObject({ 'dry-run': { value: 'true' } });
    expect(outcome.evidence.map(({ kind }) => kind)).toEqual(['gate']);
    expect(await world.listing()).toEqual(before);
  });

  it('finds on a dry run what would keep a release from beginning', async () => {
    await rename(world.ward('berlin'), `${world.ward('berlin')}-away`);
    const codes = await refusedCodes(evidence, { inputs: { dryRun: true } });
    await rename(`${world.ward('berlin')}-away`, world.ward('berlin'));
    expect(codes).toEqual(['release/destination-unreadable']);
  });

  it('opens locally without a service, for evidence that was made locally', async () => {
    const host = { run: { host: 'local', run: 'local', attempt: 1 } } as const;
    const local = await world.evidenceOf(model, { run: { host: 'local', run: 'local' } });
    const outcome = await world.deploy('rotterdam', local, { host: { ...host, run: { ...host.run, job: '1' } } });
    expect(errors(outcome)).toEqual([]);
    expect(await readAsReader(world.ward('rotterdam'))).toBe(model);
  });

  it('holds by its defaults where there is no release manifest', async () => {
    const texts = { '.github/release.yml': undefined } as unknown as Record<string, string>;
    expect(errors(await world.deploy('berlin', evidence, { texts }))).toEqual([]);
    expect(await refusedCodes(evidence, { inputs: { release: 'other.yml' } })).toEqual(['file/missing']);
  });

  it.each([
    ['goes back to the release before', false, 'release/rolled-back'],
    ['serves nothing, the release before being damaged too,', true, 'release/withdrawn'],
  ])('%s when the new one is not what is served', async (_, isDamaged, told) => {
    const champion = await world.train('champion');
    await world.deploy('berlin', await world.evidenceOf(champion));
    const change = (digest: string) =>
      writeFile(join(world.ward('berlin'), 'releases', digest.slice(7), 'model.json'), '{"name":"swapped"}');
    if (isDamaged) await change(champion);
    const outcome = await world.deploy('berlin', await world.evidenceOf(model), {
      target: (target) =>
        Object.assign(Object.create(target), {
          current: () => target.current(),
          recover: () => target.recover(),
          rollback: (to: never) => target.rollback(to),
          close: () => target.close(),
          prepare: (release: never, key: string) => target.prepare(release, key),
          // Somebody changes the staged bytes between their check and the switch.
          promote: async (key: string, expected: never) => {
            await change(model);
            return target.promote(key, expected);
          },
        }),
    });
    expect(outcome.verdict).toBe('fail');
    expect(errors(outcome)).toEqual(['release/read-back-differs', told]);
    expect(await readAsReader(world.ward('berlin'))).toBe(isDamaged ? undefined : champion);
    expect(outcome.evidence[1]).toMatchObject({ verdict: 'fail', facts: { generation: isDamaged ? 0 : 3 } });
  });
});

describe('a gate that stays closed touches nothing', () => {
  // One world for all: that nothing in it changes is what each of them shows.
  beforeAll(begin);
  afterAll(end);

  const OTHER = sha256('another model');

  it('a missing step', async () => {
    expect(await refusedCodes(evidence.filter(({ step }) => step !== 'test'))).toEqual(['gate/evidence-missing']);
    expect(await refusedCodes(evidence.filter(({ instance }) => instance !== 'de'))).toEqual(['gate/evidence-missing']);
    expect(await refusedCodes('')).toHaveLength(4);
  });

  it('evidence of another run', async () => {
    const other = await world.evidenceOf(model, { run: { run: '99' } });
    expect(await refusedCodes(other)).toEqual(Array(4).fill('gate/other-run'));
    expect(await refusedCodes([...evidence.slice(0, 3), ...other.slice(3)])).toEqual(['gate/other-run']);
  });

  it('evidence that somebody rewrote', async () => {
    expect(await refusedCodes(encodeEvidence(evidence).replace('"payload":"e', '"payload":"f'))).toEqual([
      'gate/evidence-malformed',
    ]);
    // The run is put right by hand: the site signed another one.
    const other = await world.evidenceOf(model, { run: { run: '99' } });
    const forged = other.map((each) => ({ ...each, run: { ...each.run, run: '100' } }));
    expect(await refusedCodes(forged)).toEqual(Array(4).fill('gate/claim-not-verified'));
  });

  it('a claim that somebody else signed, or with the signature of another', async () => {
    const [, , , test] = evidence as [Statement, Statement, Statement, Statement];
    const claim = test.place.signed?.claim ?? '';
    const stranger = generateEd25519();
    const strange = { claim, key: stranger.publicKey, signature: signEd25519(stranger.privateKey, claim) };
    const other = { claim, key: test.place.signed?.key ?? '', signature: evidence[1]?.place.signed?.signature ?? '' };
    for (const signed of [strange, other]) {
      const forged = change('test', (each) => ({ ...each, place: { ...each.place, signed } }));
      expect(await refusedCodes(forged)).toEqual(['gate/claim-not-verified']);
    }
  });

  it('a store that says it gave the tested model, and did not', async () => {
    const other = await world.train('other');
    const store = (real: Store): Store =>
      Object.assign(Object.create(real), { fetch: (_: Digest, into: string) => real.fetch(other, into) });
    expect(await refusedCodes(evidence, { store })).toEqual(['gate/tested-differs']);
  });

  it('a claim of a key that nobody trusts', async () => {
    const stranger = await TwoWards.make();
    try {
      const trust = stranger.text('.github/trust.yml');
      const codes = await refusedCodes(evidence, { texts: { '.github/trust.yml': trust } });
      // The machine itself is refused first; nothing is asked of the gate.
      expect(codes).toEqual(['proof/key-not-trusted']);
    } finally {
      await stranger.remove();
    }
  });

  it('a test that failed, was undecided, or judged predictions alone', async () => {
    expect(await refusedCodes(change('test', (each) => ({ ...each, verdict: 'fail' })))).toEqual(['gate/not-passed']);
    expect(await refusedCodes(change('test', (each) => ({ ...each, verdict: 'inconclusive' })))).toEqual([
      'gate/not-passed',
    ]);
    expect(
      await refusedCodes(change('test', (each) => ({ ...each, facts: { ...each.facts, binding: 'none' } }))),
    ).toEqual(['gate/binding-none']);
  });

  it('a model that was never stored', async () => {
    const codes = await refusedCodes(
      evidence.map((each) => ('model' in each.subjects ? { ...each, subjects: { model: OTHER } } : each)),
    );
    expect(codes).toEqual(['store/not-found']);
  });

  it('a model that changed in the store after its test', async () => {
    const victim = await world.train('victim');
    const file = join(world.exchange, 'sha256', victim.slice(7), 'model.json');
    await chmod(file, 0o600);
    await writeFile(file, (await readFile(file, 'utf8')).replace('victim', 'sabotaged'));
    expect(await refusedCodes(await world.evidenceOf(victim))).toEqual(['store/digest-differs']);
  });

  it('a test spec or contract that is not the trusted one any more', async () => {
    const texts = { 'model-tests.yml': `${world.text('model-tests.yml')}# easier\n` };
    expect(await refusedCodes(evidence, { texts })).toEqual(['gate/text-not-trusted']);
  });

  it('a policy that changed since', async () => {
    const texts = { '.github/residency.yml': `${world.text('.github/residency.yml')}# a remark\n` };
    expect(await refusedCodes(evidence, { texts })).toEqual(Array(4).fill('gate/policy-differs'));
  });

  it('a policy that now forbids the ward', async () => {
    const rule =
      'rules:\n  - {id: not-in-germany, effect: deny, data: {classification-at-least: confidential}, to: {places: [DE]}}\n';
    const text = world.text('.github/residency.yml').replace('rules:\n', rule);
    const codes = await refusedCodes(evidence, { texts: { '.github/residency.yml': text } });
    expect(new Set(codes)).toEqual(new Set(['placement/destination-denied']));
  });

  it('a policy that does not say same-run, and one that asks for signatures', async () => {
    const text = (rule: string) => world.text('.github/residency.yml').replace(/^release:.*$/m, rule);
    for (const rule of ['', 'release: {evidence: signed}']) {
      const texts = { '.github/residency.yml': text(rule) };
      const codes = await refusedCodes(evidence, { texts });
      expect(codes.filter((code) => code === 'gate/signature-needed')).toHaveLength(4);
    }
  });

  it('a service that does not confirm the jobs', async () => {
    expect(await refusedCodes(evidence, { host: { jobs: [] } })).toEqual(Array(4).fill('gate/job-not-confirmed'));
  });

  it('evidence of a laptop', async () => {
    const local = await world.evidenceOf(model, { run: { host: 'local' } });
    expect(await refusedCodes(local)).toEqual(Array(4).fill('gate/local-evidence'));
  });

  it('evidence that is too old', async () => {
    const clock = { now: () => '2099-01-01T00:00:00.000Z', monotonic: () => 0, sleep: async () => {} };
    const text = world.text('.github/residency.yml').replace('expires: 2027-06-30', 'expires: 2100-01-01');
    const codes = await refusedCodes(evidence, { clock, texts: { '.github/residency.yml': text } });
    expect(codes.filter((code) => code === 'gate/too-old')).toHaveLength(4);
  });
});
