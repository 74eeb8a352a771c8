import { readdirSync, writeFileSync } from 'node:fs';
import type { DataEngine } from '../../../src/ports.ts';
import { written } from '../../../src/report/formats/formats.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { dataEngine } from '../../support/data-engine.ts';
import type { TestSite } from '../../support/site.ts';
import { contractOf, type Given, SMALL, type Validated, validated } from './run.ts';
import { shownOf } from './shown.ts';

/** The real engine, asked for what tells a value in its error. */
const brokenEngine = (engine: DataEngine): DataEngine => ({
  ...engine,
  open: async (source) => {
    const session = await engine.open(source);
    const one = () => session.columnsOf('SELECT error(a) FROM source') as never;
    return new Proxy(session, { get: (target, key) => (key === 'one' ? one : bound(target, key)) });
  },
});

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}

describe('counts', () => {
  const many = `a\n${Array.from({ length: 100 }, (_, index) => (index < 3 ? 'x' : index)).join('\n')}\n`;

  it('of fewer rows than the policy says, and of few among many, are withheld', async () => {
    const { outcome, host } = await validated({
      ...SMALL,
      data: many,
      aggregates: '{becomes: internal, min-records: 50}',
    });
    if (!outcome) throw new Error('refused');
    const json = JSON.parse(written('json', outcome, viewOf(host.caps(), 'output')));
    expect(json).toMatchObject({ verdict: 'fail', rows: 100 });
    expect(json.checks[0]).toMatchObject({ name: 'a: logicalType', status: 'fail', observed: null, limit: 'mustBe 0' });
    const few = await validated({ ...SMALL, aggregates: '{becomes: internal, min-records: 50}' });
    if (!few.outcome) throw new Error('refused');
    expect(JSON.parse(written('json', few.outcome, viewOf(few.host.caps(), 'output')))).toMatchObject({
      verdict: 'pass',
      rows: null,
    });
  });

  it('that give each other away are withheld together', async () => {
    // Twenty nulls, and one n/a: each count is over ten rows, and their difference is one row.
    const rows = Array.from({ length: 100 }, (_, index) => (index < 20 ? ',x' : index === 20 ? 'n/a,x' : `v${index},`));
    const missing = (values: string, limit: number) =>
      `{metric: missingValues, mustBeLessThan: ${limit}, arguments: {missingValues: [${values}]}}`;
    const contract = contractOf(`      - {name: a, quality: [${missing('null', 50)}, ${missing('null, n/a', 50)}]}
      - {name: b, quality: [${missing('null', 90)}]}`);
    const aggregates = '{becomes: internal, min-records: 50}';
    const { outcome, host } = await validated({ contract, data: `a,b\n${rows.join('\n')}\n`, aggregates });
    if (!outcome) throw new Error('refused');
    const { checks } = JSON.parse(written('json', outcome, viewOf(host.caps(), 'output')));
    expect(checks.map(({ observed }: { observed: number | null }) => observed)).toEqual([null, null, 79]);
  });

  describe('of rows', () => {
    const aggregates = '{becomes: internal, min-records: 50}';
    const told = async (rowCount: string, rows: number, broken: number) => {
      const lines = Array.from({ length: rows }, (_, row) => `${row},1`).concat(Array(broken).fill('1,2,3'));
      const quality = `    quality: [{name: size, metric: rowCount, ${rowCount}}]\n`;
      const share =
        '{name: b, quality: [{metric: missingValues, mustBe: 100, unit: percent, arguments: {missingValues: [1]}}]}';
      const contract = contractOf(`      - {name: a, logicalType: integer}\n      - ${share}`, quality);
      const { outcome, host } = await validated({ contract, data: `a,b\n${lines.join('\n')}\n`, aggregates });
      if (!outcome) throw new Error('refused');
      const shown = written('json', outcome, viewOf(host.caps(), 'output'));
      const { rows: all, checks, findings } = JSON.parse(shown);
      const params = findings.flatMap((each: { params: Record<string, unknown> }) => Object.values(each.params));
      const text = written('markdown', outcome, viewOf(host.caps(), 'output'));
      return {
        rows: all,
        observed: checks.map(({ observed }: { observed: number | null }) => observed),
        isTold: params.includes(rows) || params.includes(broken) || text.includes(`${rows} rows`),
      };
    };

    it('are withheld where one could not be read: the contract says how many there should be', async () => {
      expect(await told('mustBe: 120', 119, 1)).toEqual({ rows: null, observed: [null, 0, null], isTold: false });
      expect(await told('mustBeLessThan: 500', 119, 1)).toEqual({
        rows: null,
        observed: [null, 0, null],
        isTold: false,
      });
    });

    it('are withheld where they miss the contract by a few', async () => {
      expect(await told('mustBe: 120', 119, 0)).toEqual({ rows: null, observed: [null, 0, null], isTold: false });
      expect(await told('mustBeBetween: [125, 900]', 119, 0)).toMatchObject({ rows: null, isTold: false });
    });

    it('are told where they keep it, miss it by many, or many could not be read', async () => {
      expect(await told('mustBe: 119', 119, 0)).toMatchObject({ rows: 119, observed: [119, 0, 100] });
      expect(await told('mustBe: 130', 119, 0)).toMatchObject({ rows: 119, observed: [119, 0, 100] });
      expect(await told('mustBe: 131', 119, 12)).toMatchObject({ rows: 119, observed: [119, 0, 100] });
    });
  });

  it('leave nothing behind at the site', async () => {
    const left: string[] = [];
    const after = (site: TestSite): void => void left.push(...readdirSync(site.stateRoot));
    await validated({ ...SMALL, after });
    expect(left).toEqual([]);
  });

  it('leave the engine’s own words at the site where it failed', async () => {
    const left: string[] = [];
    const after = (site: TestSite): void => void left.push(...readdirSync(site.stateRoot));
    const failing: Given['ports'] = (real) => ({ ...real, dataEngine: async () => brokenEngine(await dataEngine()) });
    await validated({ ...SMALL, after, ports: failing });
    expect(left).toEqual(['engine-errors.log']);
  });
});

describe('values of the data', () => {
  const CANARY = 'Canary-Jansen-1937';
  const number = '74193751';
  const rules = (rest: string): string => contractOf(`      - {name: a, ${rest}}`);
  const whole = `a\n${CANARY}\n${number}\n`;

  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

  /** A contract that is broken in every way, over data whose every value is a canary. */
  const cases: readonly [string, Partial<Given>][] = [
    ['a wrong type', { contract: rules('logicalType: integer') }],
    ['a value outside', { contract: rules('logicalType: integer, logicalTypeOptions: {maximum: 1}') }],
    ['a pattern', { contract: rules('logicalType: string, logicalTypeOptions: {pattern: ^x$}') }],
    ['a length', { contract: rules('logicalType: string, logicalTypeOptions: {maxLength: 1}') }],
    [
      'valid values',
      { contract: rules('quality: [{metric: invalidValues, mustBe: 0, arguments: {validValues: [x]}}]') },
    ],
    [
      'missing values',
      { contract: rules('quality: [{metric: missingValues, mustBe: 5, arguments: {missingValues: [x]}}]') },
    ],
    ['duplicates', { contract: rules('unique: true'), data: `a\n${CANARY}\n${CANARY}\n` }],
    ['nulls', { contract: rules('required: true'), data: `a,b\n,${CANARY}\n` }],
    ['a date', { contract: rules('logicalType: date') }],
    ['a multiple', { contract: rules('logicalType: number, logicalTypeOptions: {multipleOf: 0.5}') }],
    ['a column that the contract does not name', { data: `a,${CANARY}\n1,2\n` }],
    ['a missing column', { data: `${CANARY}\n1\n` }],
    ['two columns of one name', { data: `a,${CANARY},${CANARY}\n1,2,3\n` }],
    ['a row of another length', { data: `a,b\n${CANARY}\n1,2\n` }],
    ['a quote that never ends', { data: `a,b\n"${CANARY},1\n2,3\n` }],
    [
      'text that is not UTF-8',
      { before: (site) => writeFileSync(site.partition('registry/nl'), latin(`a\n${CANARY}é\n1\n`)) },
    ],
    ['a header that is not a name', { data: `"${CANARY}\n",b\n1,2\n` }],
    [
      'an engine that fails',
      { ports: (real) => ({ ...real, dataEngine: async () => brokenEngine(await dataEngine()) }) },
    ],
  ];

  it.each(cases)('never leave: %s', async (_, given) => {
    const done = await validated({ ...SMALL, data: whole, ...given });
    expect(done.findings).not.toEqual([]);
    const shown = shownOf(done);
    expect(shown).not.toContain(CANARY);
    expect(shown).not.toContain(number);
  });

  describe('that are public', () => {
    const given = { ...SMALL, classification: 'public', data: `a,${CANARY}\n1,2\n` };
    const AT_HOME = '{id: at-home, effect: deny, to: {places-outside: [NL]}}';

    it('are shown', async () => {
      const done = await validated(given);
      expect(shownOf(done)).toContain(CANARY);
      expect(reportOf(done)).toMatchObject({ verdict: 'pass', rows: 1 });
    });

    it('are withheld with their names and numbers where a rule keeps them from the control plane', async () => {
      const done = await validated({ ...given, deny: AT_HOME });
      expect(done.outcome?.verdict).toBe('pass');
      expect(shownOf(done)).not.toContain(CANARY);
      expect(reportOf(done)).toMatchObject({ verdict: 'pass', rows: null });
    });

    it('have a plain digest all the same', async () => {
      const digests = await Promise.all(
        [given, { ...given, deny: AT_HOME }].map(
          async (each) => (await validated(each)).outcome?.evidence[0]?.subjects,
        ),
      );
      expect(digests[0]).toEqual(digests[1]);
    });
  });

  it('are where this test looks, when they are let out', async () => {
    const done = await validated({ ...SMALL, data: `a,${CANARY}\n1,2\n` });
    const open = { cap: 'restricted' } as const;
    expect(done.outcome && written('json', done.outcome, open)).toContain(CANARY);
  });

  const reportOf = ({ outcome, host }: Validated) =>
    JSON.parse(outcome ? written('json', outcome, viewOf(host.caps(), 'output')) : 'null');
});
