import type { Digest } from '../../../src/domain/outcome/digest.ts';
import type { Statement } from '../../../src/domain/outcome/statement.ts';
import { keyedSha256 } from '../../../src/evidence/sha256.ts';
import { askClinic, Clinic, GOOD, jsonOf, patients, policyOf, specOf, trained } from './clinic.ts';

const [HEAD = '', ...LINES] = patients(600).trimEnd().split('\n');

/** Some of six hundred patients, of whom the first four hundred are the test data, under ids that `name` makes. */
function earlier(from: number, name: (id: string) => string): string {
  const kept = LINES.slice(from).map((line) => {
    const [id = '', ...rest] = line.split(',');
    return [name(id), ...rest].join(',');
  });
  return `${[HEAD, ...kept].join('\n')}\n`;
}

describe('columns', () => {
  const COLUMNS: readonly (readonly [name: string, gives: boolean, value: (event: string, row: number) => string])[] = [
    ['died', true, (event) => event],
    ['fate', true, (event) => (event === '1' ? 'dead' : 'alive')],
    ['days', true, (event, row) => String(event === '1' ? row : 1000 + row)],
    ['cause', true, (event, row) => (event === '1' ? `${row}` : '')],
    ['number', false, (_, row) => String(row)],
    ['name', false, (_, row) => `n${row}`],
    ['town', false, () => 'a'],
  ];

  it('that give the label away are told, by names that stay with the data', async () => {
    const lines = LINES.slice(0, 400).map((line, row) =>
      [line, ...COLUMNS.map(([, , value]) => value(line.split(',').at(-1) ?? '', row))].join(','),
    );
    const data = `${[[HEAD, ...COLUMNS.map(([name]) => name)].join(','), ...lines].join('\n')}\n`;
    const clinic = await Clinic.open({ data });
    const answered = await askClinic(clinic, { spec: specOf({ tests: ['{leakage: columns}'] }) });
    await clinic.remove();
    expect(answered.codes).toEqual(['model/column-gives-label', 'model/test-failed']);
    expect(jsonOf(answered).tests).toMatchObject([{ metric: 'label_columns', status: 'fail', limit: 0, observed: 4 }]);
    const told = answered.outcome.findings.find(({ code }) => code === 'model/column-gives-label');
    expect(told?.params.columns).toEqual(
      COLUMNS.filter(([, gives]) => gives).map(([value]) => ({ kind: 'data', value, label: 'restricted' })),
    );
  });
});

describe('rows that the model was trained on', () => {
  const KEYS = ['{leakage: keys}'];
  const ROWS = ['{leakage: rows, max: 0.01}'];
  const READS = 'reads: [model, registry/de';
  const POLICY = policyOf()
    .replace(
      '{de: {location',
      '{others: {location: berlin}, both: {location: berlin}, renamed: {location: berlin}, de: {location',
    )
    .replace(READS, `${READS}, registry/others, registry/both, registry/renamed`);

  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await Clinic.open({
      more: {
        'registry/others': earlier(400, (id) => id),
        'registry/both': earlier(300, (id) => id),
        'registry/renamed': earlier(300, (id) => `q${id}`),
      },
    });
  });
  afterAll(() => clinic.remove());

  async function ask(
    tests: readonly string[],
    change: Partial<Statement>,
    more: readonly Statement[] = [],
    policy = POLICY,
  ) {
    const model = await clinic.train(GOOD);
    const evidence = [trained(model, change), ...more];
    const answered = await askClinic(clinic, { model, evidence, policy, spec: specOf({ tests }) });
    return { ...answered, tests: jsonOf(answered).tests };
  }

  const readOf = async (...origins: readonly string[]): Promise<Partial<Statement>> => ({
    materials: Object.fromEntries(
      await Promise.all(origins.map(async (origin) => [origin, await clinic.digestOf(origin)] as const)),
    ),
  });

  test.each([
    ['of other patients', ['registry/others'], [...KEYS, ...ROWS], ['pass', 'pass']],
    ['of a quarter of the same', ['registry/both'], ['{leakage: keys, max: 0.25}', ...ROWS], ['pass', 'fail']],
    ['in one of two partitions', ['registry/others', 'registry/both'], KEYS, ['fail']],
    ['of the same under other ids', ['registry/renamed'], [...KEYS, ...ROWS], ['pass', 'fail']],
  ])('are found: %s', async (_, origins, tests, statuses) => {
    const answered = await ask(tests, await readOf(...origins));
    expect(answered.tests.map(({ status }: { status: string }) => status)).toEqual(statuses);
  });

  const STRANGE = keyedSha256('x', undefined);
  test.each([
    ['evidence that names no data', {}],
    ['data of another site', { 'registry/nl': STRANGE }],
    ['data that is not what it was', { 'registry/others': STRANGE }],
    ['a model that nobody says the data of', { base: STRANGE }],
  ])('cannot be told by %s', async (_, materials) => {
    const { codes, tests } = await ask(KEYS, { materials: materials as Record<string, Digest> });
    expect(codes).toEqual(['model/training-not-here']);
    expect(tests).toMatchObject([{ status: 'error', observed: null }]);
  });

  it('cannot be told by data that the step does not read', async () => {
    const change = await readOf('registry/others');
    const { codes } = await ask(KEYS, change, [], POLICY.replace('registry/others, registry/both', 'registry/both'));
    expect(codes).toEqual(['model/training-not-here']);
  });

  it('are all rows, where it read this very partition', async () => {
    expect((await ask(KEYS, { materials: { 'registry/de': STRANGE } })).tests).toMatchObject([{ status: 'fail' }]);
  });

  it('are looked for in what a model was trained on that the training read', async () => {
    const first = trained(STRANGE, {
      step: 'pretrain',
      subjects: { base: STRANGE },
      ...(await readOf('registry/both')),
    });
    expect((await ask(KEYS, { materials: { base: STRANGE } }, [first])).tests).toMatchObject([{ status: 'fail' }]);
  });

  it('need the column of ids that the spec names', async () => {
    const change = await readOf('registry/others');
    expect((await ask(['{leakage: keys, training-id: patient}'], change)).codes).toEqual(['model/column-missing']);
  });
});
