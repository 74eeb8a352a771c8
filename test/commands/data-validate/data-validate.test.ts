import { createHmac } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/domain/outcome/finding.ts';
import { machineTrees } from '../../../src/machine/trees.ts';
import type { DataEngine, Ports } from '../../../src/ports.ts';
import { written } from '../../../src/report/formats/formats.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { dataEngine } from '../../support/data-engine.ts';
import type { TestSite } from '../../support/site.ts';
import { type Given, type Validated, validated } from './run.ts';

const EXAMPLE = 'examples/two-hospitals';
const example = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8');
const DUTCH = { contract: example('contracts/rotterdam.odcs.yaml'), data: example('data/rotterdam.csv') };
const GERMAN = { contract: example('contracts/gbsg.odcs.yaml'), data: example('data/gbsg.csv') };

const codes = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ code }) => code))];
const errors = ({ findings }: Validated): readonly Finding[] => findings.filter(({ severity }) => severity === 'error');

const contractOf = (properties: string, quality = ''): string => `apiVersion: v3.1.0
kind: DataContract
id: people
version: 1.0.0
status: active
schema:
  - name: people
${quality}    properties:
${properties}
`;

const SMALL = { contract: contractOf('      - {name: a, logicalType: integer}'), data: 'a\n1\n2\n' };

describe('the two hospitals', () => {
  it('keep their contracts', async () => {
    for (const given of [DUTCH, GERMAN]) {
      const { outcome, findings } = await validated(given);
      expect({ verdict: outcome?.verdict, findings }).toEqual({ verdict: 'pass', findings: [] });
    }
  });

  it('are not taken for each other: raw millimetres break the contract of the classes, and the reverse', async () => {
    const german = await validated({ contract: DUTCH.contract, data: GERMAN.data });
    expect(german.outcome?.verdict).toBe('fail');
    const failed = errors(german).filter(({ code }) => code === 'contract/check-failed');
    expect(failed.map(({ params }) => params.check)).toContainEqual({ kind: 'id', value: 'size: invalidValues' });
    const dutch = await validated({ contract: GERMAN.contract, data: DUTCH.data });
    expect(errors(dutch).map(({ params }) => params.check)).toContainEqual({ kind: 'id', value: 'size: logicalType' });
  });

  it('leave a statement of counts and keyed digests', async () => {
    const site: TestSite[] = [];
    const before = (each: TestSite): void => void site.push(each);
    const digest: string[] = [];
    const { outcome } = await validated({
      ...DUTCH,
      before: async (each) => {
        before(each);
        digest.push(await machineTrees.digest(each.partition('registry/nl'), each.digestKey));
      },
    });
    expect(outcome?.evidence).toHaveLength(1);
    const [statement] = outcome?.evidence ?? [];
    expect(statement).toMatchObject({
      step: 'check',
      action: 'data-validate',
      instance: 'nl',
      verdict: 'pass',
      codes: [],
      subjects: { 'registry/nl': digest[0] },
      materials: {},
      facts: { checks: 53, passed: 53, contract: 'contract.odcs.yaml', engine: 'duckdb v1.5.5' },
    });
    expect(statement?.texts.contract).toMatch(/^sha256:/);
    // A plain digest would let anybody test a guess at the data.
    const plain = createHmac('sha256', '').update(DUTCH.data).digest('hex');
    expect(statement?.subjects['registry/nl']).not.toContain(plain);
  });
});

describe('checks that only warn', () => {
  it('are not what passed, by the evidence', async () => {
    const contract = contractOf(`      - {name: a, required: true}
    quality:
      - {metric: rowCount, mustBe: 2, severity: warning}
      - {metric: rowCount, mustBe: 2, severity: info}`);
    const { outcome } = await validated({ contract, data: 'a\n1\n2\n' });
    expect(outcome?.verdict).toBe('pass');
    expect(outcome?.evidence[0]?.facts).toMatchObject({ checks: 3, passed: 1 });
  });

  it('open nothing where the one check that counts did not run', async () => {
    const contract = contractOf(`      - {name: b, required: true}
    quality: [{metric: rowCount, mustBe: 2, severity: warning}]`);
    const { outcome } = await validated({ contract, data: 'a\n1\n2\n' });
    expect(outcome?.verdict).toBe('fail');
    expect(outcome?.evidence[0]?.facts).toMatchObject({ checks: 2, passed: 0 });
  });
});

describe('what stops it', () => {
  const partition = (rest: string): string => `{location: rotterdam${rest}}`;
  const cases: readonly [string, Partial<Given>, string, string][] = [
    ['no contract', { partition: partition('') }, 'input', 'contract/none'],
    ['a contract that is not there', { partition: partition(', contract: other.yaml') }, 'input', 'file/missing'],
    ['a contract that is no YAML', { contract: 'a: [' }, 'input', 'file/bracket-open'],
    ['a contract of 2 MiB', { contract: `# ${'x'.repeat(2 ** 21)}\n` }, 'input', 'file/too-large'],
    ['an alias', { contract: 'a: &x 1\nb: *x\n' }, 'input', 'file/alias'],
    ['data that is gone', { before: (site) => rmSync(site.partition('registry/nl')) }, 'refusal', 'data/missing'],
    ['data without a header', { data: '' }, 'refusal', 'data/unreadable'],
  ];

  it.each(cases)('%s', async (_, given, kind, code) => {
    const { refusal, findings } = await validated({ ...SMALL, ...given });
    expect({ kind: refusal?.kind, codes: codes(findings) }).toMatchObject({
      kind,
      codes: expect.arrayContaining([code]),
    });
  });

  it('a contract that is not there is told where the policy names it', async () => {
    const { findings } = await validated({ ...SMALL, partition: partition(', contract: other.yaml') });
    expect(findings[0]?.at).toEqual({ file: '.github/residency.yml', line: 10, column: 18 });
  });

  it('classified data at a site without a digest key', async () => {
    const before = (site: TestSite): void => {
      const file = JSON.parse(readFileSync(site.siteFile, 'utf8'));
      delete file['digest-key'];
      writeFileSync(site.siteFile, JSON.stringify(file));
    };
    expect(codes((await validated({ ...SMALL, before })).findings)).toEqual(['proof/digest-key-unusable']);
  });

  it('data that changes while it is read', async () => {
    const writing = (site: TestSite): Promise<DataEngine> =>
      dataEngine().then((engine) => ({
        ...engine,
        open: async (source) => {
          const session = await engine.open(source);
          appendFileSync(site.partition('registry/nl'), '3\n');
          return session;
        },
      }));
    const ports = (real: Ports, site: TestSite): Ports => ({ ...real, dataEngine: () => writing(site) });
    expect(codes((await validated({ ...SMALL, ports })).findings)).toEqual(['data/changed']);
  });

  it('a step that would read several partitions at once', async () => {
    // The second entry stands beside the first in the dataset's map of partitions.
    const partition = '{location: rotterdam, contract: contract.odcs.yaml}, be: {location: rotterdam}';
    const { refusal, findings } = await validated({ ...SMALL, partition, each: false });
    expect({ kind: refusal?.kind, codes: codes(findings) }).toEqual({
      kind: 'input',
      codes: ['data/several-partitions'],
    });
  });

  it('runs for one of several partitions', async () => {
    const partition = '{location: rotterdam, contract: contract.odcs.yaml}, be: {location: rotterdam}';
    expect((await validated({ ...SMALL, partition })).outcome?.verdict).toBe('pass');
  });
});

it('a failed check says what the contract says there, not the count that it means', async () => {
  const contract =
    contractOf(`      - {name: a, logicalType: integer, required: true, unique: true, logicalTypeOptions: {minimum: 18}}
      - {name: b, logicalType: date}
    quality: [{metric: rowCount, mustBeGreaterThan: 10}]`);
  const { findings } = await validated({ contract, data: 'a,b\n17,x\n17,\n,\nx,\n' });
  const said = findings.filter(({ code }) => code === 'contract/check-failed').map(({ params }) => params.says);
  expect(said.map((each) => each && 'value' in each && each.value)).toEqual([
    'mustBeGreaterThan 10',
    'logicalType: integer',
    'required: true',
    'unique: true',
    'minimum: 18',
    'logicalType: date',
  ]);
});

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

  /** All that the host would print, in each format, and what an error carries. */
  const reportOf = ({ outcome, host }: Validated) =>
    JSON.parse(outcome ? written('json', outcome, viewOf(host.caps(), 'output')) : 'null');

  function shownOf({ outcome, refusal, host, findings }: Validated): string {
    const surfaces = outcome
      ? (['text', 'markdown', 'json', 'junit', 'sarif', 'github'] as const).map((format) =>
          written(format, outcome, viewOf(host.caps(), 'summary')),
        )
      : [];
    const labelled = JSON.stringify(
      findings.map(({ params }) =>
        Object.values(params)
          .flat()
          .filter(({ kind }) => kind !== 'data'),
      ),
    );
    const error = refusal ? `${refusal.message} ${refusal.stack} ${String(refusal.cause)}` : '';
    return [...surfaces, labelled, error, JSON.stringify(outcome?.evidence), JSON.stringify(host.said)].join('\n');
  }
});
