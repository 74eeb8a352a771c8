import { createHmac } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/domain/outcome/finding.ts';
import { machineTrees } from '../../../src/machine/trees.ts';
import type { DataEngine, Ports } from '../../../src/ports.ts';
import { dataEngine } from '../../support/data-engine.ts';
import type { TestSite } from '../../support/site.ts';
import { contractOf, type Given, SMALL, type Validated, validated } from './run.ts';

const EXAMPLE = 'examples/two-hospitals';
const example = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8');
const DUTCH = { contract: example('contracts/rotterdam.odcs.yaml'), data: example('data/rotterdam.csv') };
const GERMAN = { contract: example('contracts/gbsg.odcs.yaml'), data: example('data/gbsg.csv') };

const codes = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ code }) => code))];
const errors = ({ findings }: Validated): readonly Finding[] => findings.filter(({ severity }) => severity === 'error');

it('calls a rule in words by its name, else by the first line of its description', async () => {
  const rules = [
    '{type: text, name: seen, description: x}',
    '{type: text, description: "by two\\nof us"}',
    '{type: text}',
  ];
  const { findings } = await validated({
    ...SMALL,
    contract: contractOf('      - {name: a, logicalType: integer}', `    quality: [${rules.join(', ')}]\n`),
  });
  const words = findings.filter(({ code }) => code === 'contract/not-machine-checkable');
  expect(words.map(({ params }) => (params.rule as { value: unknown }).value)).toEqual([
    'seen',
    'by two',
    'without a name',
  ]);
});

it('names the function of a query that may not stand there', async () => {
  const query = '{type: sql, mustBe: 0, query: "SELECT count(*) FROM {object} WHERE Read_Text(a) IS NULL"}';
  const { findings } = await validated({
    ...SMALL,
    contract: contractOf('      - {name: a, logicalType: integer}', `    quality: [${query}]\n`),
  });
  expect(findings).toMatchObject([
    { code: 'data/expression-refused', params: { construct: { kind: 'id', value: 'the function read_text' } } },
  ]);
});

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
