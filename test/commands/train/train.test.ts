import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseMetrics } from '../../../src/commands/train/metrics.ts';
import { variableNames } from '../../../src/commands/train/variables.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Id } from '../../../src/domain/outcome/labelled.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { encodeEvidence } from '../../../src/evidence/envelope.ts';
import { machineTrees } from '../../../src/machine/trees.ts';
import { toJson } from '../../../src/report/formats/json.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { runnerBackend } from '../../../src/systems/runner/backend.ts';
import { makeStudy, policyOf, type Study, type Trained, trainIn } from './study.ts';

let study: Study;
beforeEach(async () => {
  study = await makeStudy();
});
afterEach(() => study.remove());

const sh = (script: string) => ['sh', '-c', script] as const;
const good = 'echo trained > "$DOMICILE_MODEL_DIR/model"';

describe('a training that goes well', () => {
  it('leaves its model in the store, and evidence of how it came about', async () => {
    const { outcome } = await trainIn(study, { run: ['sh', 'train.sh'] });
    expect(outcome).toMatchObject({ verdict: 'pass', findings: [{ code: 'train/no-metrics' }] });
    const [statement] = outcome.evidence;
    const digest = statement?.subjects.model as Digest;
    expect(await machineTrees.digest(join(study.site.store('exchange'), 'sha256', digest.slice(7)))).toBe(digest);
    expect(outcome.outputs.model).toEqual({ kind: 'id', value: digest });
    expect(statement).toMatchObject({
      verdict: 'pass',
      codes: [],
      place: { level: 'site', target: 'runner', location: 'rotterdam' },
      materials: {
        'registry/nl': await machineTrees.digest(study.site.partition('registry/nl'), study.site.digestKey),
      },
      facts: { seed: 7, isolation: 'same-user', exit: 0, phase: 'succeeded' },
      code: { changed: false },
    });
  });

  it('leaves nothing else on the site but its log', async () => {
    const { outcome } = await trainIn(study, { run: sh(`${good}; echo hello`) });
    const state = readdirSync(study.site.stateRoot);
    expect(state).toEqual(['trainings']);
    const [run] = readdirSync(join(study.site.stateRoot, 'trainings'));
    expect(outcome.outputs.run).toEqual({ kind: 'id', value: run });
    expect(readFileSync(join(study.site.stateRoot, 'trainings', run ?? '', 'log'), 'utf8')).toBe('hello\n');
  });

  it('was told where its data, model and metrics are, and its seed', async () => {
    const script = `cat "$DOMICILE_DATA_REGISTRY_NL" > "$DOMICILE_MODEL_DIR/copy"; echo "$DOMICILE_SEED" > "$DOMICILE_MODEL_DIR/seed"; pwd > "$DOMICILE_MODEL_DIR/folder"; echo '{"loss": 0.5}' > "$DOMICILE_METRICS"`;
    const { outcome } = await trainIn(study, { run: sh(script) });
    const digest = outcome.evidence[0]?.subjects.model ?? '';
    const kept = (name: string) =>
      readFileSync(join(study.site.store('exchange'), 'sha256', digest.slice(7), name), 'utf8');
    expect(kept('copy')).toBe(readFileSync(study.site.partition('registry/nl'), 'utf8'));
    expect([kept('seed'), kept('folder')]).toEqual(['7\n', `${study.checkout}\n`]);
    expect(outcome.summary.document.metrics).toEqual([
      {
        name: expect.objectContaining({ kind: 'data', value: 'loss', label: 'restricted' }),
        value: expect.objectContaining({ value: 0.5, records: 0 }),
      },
    ]);
  });

  it('tells that the code is not what the commit holds', async () => {
    writeFileSync(join(study.checkout, 'train.sh'), `${good}; true`);
    const { outcome } = await trainIn(study, { run: ['sh', 'train.sh'] });
    expect(outcome.verdict).toBe('pass');
    expect(outcome.findings.map(({ code }) => code)).toContain('train/code-changed');
    expect(outcome.evidence[0]?.code?.changed).toBe(true);
  });
});

describe('a training that does not go well', () => {
  it.each<[string, string, string[]]>([
    ['an exit code', `${good}; exit 3`, ['train/failed']],
    ['a signal', `${good}; kill -9 $$`, ['train/killed']],
    ['no model', 'true', ['train/no-model']],
    ['a link for a model', 'ln -s /etc/passwd "$DOMICILE_MODEL_DIR/m"', ['store/link']],
    ['a child that lives on', `${good}; sleep 65 & exit 0`, ['train/processes-left']],
    ['a child that lives on elsewhere', `${good}; setsid sleep 66 >/dev/null 2>&1 & exit 0`, ['train/processes-left']],
    ['data that it changed', `${good}; echo x >> "$DOMICILE_DATA_REGISTRY_NL"`, ['train/data-changed']],
    ['several things at once', 'sleep 67 & exit 4', ['train/failed', 'train/processes-left']],
  ])('fails with %s, and stores nothing', async (_, script, codes) => {
    const { outcome, codes: found } = await trainIn(study, { run: sh(script) });
    expect(found).toEqual(codes);
    expect(outcome.verdict).toBe('fail');
    expect(outcome.evidence[0]).toMatchObject({ verdict: 'fail', codes, subjects: {} });
    expect(outcome.outputs.model).toBeUndefined();
    expect(existsSync(join(study.site.store('exchange'), 'sha256'))).toBe(false);
  });

  it('fails where there is no such program', async () => {
    expect((await trainIn(study, { run: ['no-such-program'] })).codes).toEqual(['train/not-started']);
  });

  it('ends at the deadline of the policy', async () => {
    const { outcome, codes } = await trainIn(study, {
      run: sh('sleep 68'),
      // The least that a policy can say is a minute: here a minute is a hundredth of a second.
      backend: (options) =>
        runnerBackend({
          ...options,
          programs: {
            start: (program, marker) =>
              options.programs.start({ ...program, timeoutSeconds: program.timeoutSeconds / 6000 }, marker),
          },
        }),
    });
    expect(codes).toEqual(['train/timed-out']);
    expect(outcome.findings[0]?.params).toEqual({ seconds: expect.objectContaining({ value: 600 }) });
  });

  it('ends when it is cancelled, and says so', async () => {
    const { codes } = await trainIn(study, {
      run: sh('sleep 69'),
      meanwhile: async ({ programs }) => {
        await setTimeout(600);
        await programs.cancelAll(200);
      },
    });
    expect(codes).toEqual(['train/cancelled']);
  });

  it('spares its model where the store is gone when it ends', async () => {
    const store = study.site.store('exchange');
    const { codes, outcome } = await trainIn(study, { run: sh(`${good}; rm -r ${store}`) });
    const folder = outcome.findings.find(({ code }) => code === 'train/model-spared')?.params.folder;
    const spared = join(study.site.stateRoot, (folder as Id).value);
    expect(codes).toEqual(['store/not-writable']);
    expect(outcome.outputs.model).toBeUndefined();
    expect(readFileSync(join(spared, 'model/model'), 'utf8')).toBe('trained\n');
    await machineTrees.remove(spared);
  });
});

describe('what is refused before anything runs', () => {
  const never = sh('touch ran');
  afterEach(() => expect(existsSync(join(study.checkout, 'ran'))).toBe(false));

  it.each<[string, Parameters<typeof policyOf>[0], string]>([
    ['two models', { writes: '{model: {store: exchange}, other: {store: exchange}}' }, 'train/one-model'],
    [
      'two partitions under one variable',
      { partitions: 'a-b: {location: rotterdam}, a_b: {location: rotterdam}' },
      'train/name-collision',
    ],
    [
      'a partition that the site does not have',
      { partitions: 'xx: {location: rotterdam}' },
      'proof/partition-not-here',
    ],
  ])('%s', async (_, policy, code) => {
    expect((await trainIn(study, { run: never, policy: policyOf(policy) })).codes).toEqual([code]);
  });

  it('a training that was started before in the same attempt of the same job', async () => {
    const host = { run: { host: 'github' as const, run: '42', job: '1' } };
    const first = await trainIn(study, { run: sh(good), host });
    expect(first.outcome.verdict).toBe('pass');
    expect((await trainIn(study, { run: never, host })).codes).toEqual(['train/already-ended']);
    const again = { run: { ...host.run, attempt: 2 } };
    expect((await trainIn(study, { run: sh(good), host: again })).outcome.verdict).toBe('pass');
  });

  it('a training whose model no store would take', async () => {
    rmSync(study.site.store('exchange'), { recursive: true });
    expect((await trainIn(study, { run: never })).codes).toEqual(['store/not-writable']);
  });

  it('classified data on a site without a key for its digests', async () => {
    const siteFile = JSON.parse(readFileSync(study.site.siteFile, 'utf8')) as Record<string, unknown>;
    delete siteFile['digest-key'];
    writeFileSync(study.site.siteFile, JSON.stringify(siteFile));
    expect((await trainIn(study, { run: never })).codes).toEqual(['proof/digest-key-unusable']);
  });
});

describe('what a program prints', () => {
  const printing = sh(`${good}; echo "::warning::name"; echo "age 61"`);
  const lines = (trained: Trained) =>
    trained.host.said.filter(({ code }) => code === 'train/output').map(({ params }) => params.line);

  it('is not shown where the log may not hold what it reads', async () => {
    const trained = await trainIn(study, { run: printing });
    expect(lines(trained)).toEqual([]);
    expect(trained.host.said.map(({ code }) => code)).toEqual(['train/started', 'train/output-withheld']);
  });

  it('lies whole where the start says, in the state folder of the site', async () => {
    const trained = await trainIn(study, { run: printing });
    const log = trained.host.said.find(({ code }) => code === 'train/started')?.params.log;
    expect(log).toMatchObject({ kind: 'id' });
    expect(readFileSync(join(study.site.stateRoot, (log as Id).value), 'utf8')).toContain('age 61');
  });

  it('is shown, guarded and labelled, where the log may hold it', async () => {
    const policy = policyOf({ classification: 'internal' });
    const trained = await trainIn(study, { run: printing, policy });
    expect(lines(trained)).toEqual([
      { kind: 'data', value: ': :warning::name', label: 'internal' },
      { kind: 'data', value: 'age 61', label: 'internal' },
    ]);
  });

  it('is shown up to a limit, however much it is', async () => {
    const policy = policyOf({ classification: 'internal' });
    const trained = await trainIn(study, { run: sh(`${good}; yes 0123456789 | head -c 20000000`), policy });
    expect(trained.outcome.verdict).toBe('pass');
    expect(lines(trained).length).toBeLessThan(450_000);
    expect(trained.host.said.at(-1)?.code).toBe('train/output-cut');
  });
});

describe('metrics', () => {
  it.each<[string, string, boolean]>([
    ['numbers', '{"loss": 0.5, "n": 3}', true],
    ['nothing', '{}', true],
    ['a text', '{"name": "Jansen"}', false],
    ['a list', '[1]', false],
    ['a list inside', '{"ages": [61]}', false],
    ['no number', '{"loss": 1e999}', false],
    ['NaN', '{"loss": NaN}', false],
    ['a name that is a sentence', '{"Jansen is ill": 1}', false],
    ['too many', JSON.stringify(Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`m${i}`, i]))), false],
    ['no JSON', 'loss=0.5', false],
  ])('of %s', (_, text, usable) => {
    expect(parseMetrics(text) !== undefined).toBe(usable);
  });

  it('that are unusable are told, and nothing of them is shown', async () => {
    const { outcome, codes } = await trainIn(study, {
      run: sh(`${good}; echo '{"n": "Jansen"}' > "$DOMICILE_METRICS"`),
    });
    expect(codes).toEqual([]);
    expect(outcome.findings.map(({ code }) => code)).toEqual(['train/metrics-unusable']);
    expect(JSON.stringify(outcome)).not.toContain('Jansen');
  });
});

describe('public data that a rule keeps from the control plane', () => {
  it('is kept from every surface with what was measured on it, and its digests stay plain', async () => {
    const deny = '  - {id: at-home, effect: deny, to: {places-outside: [NL]}}\n';
    const policy = `${policyOf({ classification: 'public' })}${deny}`;
    const measuring = sh(`${good}; echo hello; echo '{"age": 61}' > "$DOMICILE_METRICS"`);
    const { outcome, host } = await trainIn(study, { run: measuring, policy });
    expect(outcome.verdict).toBe('pass');
    expect(host.said.map(({ code }) => code)).toEqual(['train/started', 'train/output-withheld']);
    const open = { cap: 'restricted' } as const;
    expect(JSON.parse(toJson(outcome, open)).metrics).toEqual([{ name: 'age', value: 61 }]);
    expect(JSON.parse(toJson(outcome, viewOf(host.caps(), 'log'))).metrics).toEqual([{ name: null, value: null }]);
    const shown = await trainIn(study, { run: measuring, policy: policyOf({ classification: 'public' }) });
    const plain = await machineTrees.digest(study.site.partition('registry/nl'));
    expect(outcome.evidence[0]?.materials).toMatchObject({ 'registry/nl': plain });
    expect(outcome.evidence[0]?.materials).toEqual(shown.outcome.evidence[0]?.materials);
  });
});

describe('a training that reads an artifact', () => {
  const TUNE =
    '  tune: {action: train-on-target, reads: [registry, model], writes: {tuned: {store: exchange}}, timeout: 10m}';
  const policy = policyOf({ more: TUNE });
  const tune = sh('cp "$DOMICILE_ARTIFACT_MODEL/model" "$DOMICILE_MODEL_DIR/tuned"');

  it('is given the bytes that evidence of this run names', async () => {
    const first = await trainIn(study, { run: sh(good), policy });
    const inputs = { step: 'tune', evidence: encodeEvidence(first.outcome.evidence) };
    const second = await trainIn(study, { run: tune, policy, inputs });
    expect(second.outcome.verdict).toBe('pass');
    expect(second.outcome.evidence[0]?.materials.model).toBe(first.outcome.evidence[0]?.subjects.model);
  });

  it.each([
    ['no evidence', (): string => ''],
    [
      'evidence of another run',
      (evidence: readonly Statement[]) =>
        encodeEvidence(evidence.map((each) => ({ ...each, run: { ...each.run, run: '2' } }))),
    ],
    [
      'evidence that it failed',
      (evidence: readonly Statement[]) => encodeEvidence(evidence.map((each) => ({ ...each, verdict: 'fail' }))),
    ],
    [
      'evidence that it failed the last time, after a pass',
      (evidence: readonly Statement[]) =>
        encodeEvidence([
          ...evidence,
          ...evidence.map((each) => ({ ...each, verdict: 'fail' as const, at: '2099-01-01T00:00:00.000Z' })),
        ]),
    ],
  ])('is refused with %s', async (_, evidence) => {
    const first = await trainIn(study, { run: sh(good), policy });
    const inputs = { step: 'tune', evidence: evidence(first.outcome.evidence) };
    expect((await trainIn(study, { run: tune, policy, inputs })).codes).toEqual(['train/no-artifact']);
  });

  it('is refused where no evidence names it, though every object has such a property', async () => {
    const named = (text: string) => text.replace('reads: [registry, model]', 'reads: [registry, constructor]');
    const odd = policyOf({ writes: '{constructor: {store: exchange}}', more: named(TUNE) });
    const first = await trainIn(study, { run: sh(good), policy: odd });
    const silent = first.outcome.evidence.map((each) => ({ ...each, subjects: {} }));
    const tuning = (evidence: readonly Statement[]) =>
      trainIn(study, { run: ['true'], policy: odd, inputs: { step: 'tune', evidence: encodeEvidence(evidence) } });
    expect((await tuning(silent)).codes).toEqual(['train/no-artifact']);
    expect((await tuning(first.outcome.evidence)).codes).toEqual(['train/no-model']);
  });
});

it('variables are upper case, all else an underscore', () => {
  const { variables } = variableNames(['tumour-registry/nl'], ['base-model']);
  expect([...variables.values()]).toEqual(['DOMICILE_DATA_TUMOUR_REGISTRY_NL', 'DOMICILE_ARTIFACT_BASE_MODEL']);
});
