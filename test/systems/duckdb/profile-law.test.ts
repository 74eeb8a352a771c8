import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { aggregatesOf, aggregatesSql } from '../../../src/domain/contract/aggregates.ts';
import type { Check } from '../../../src/domain/contract/check.ts';
import { checksOf } from '../../../src/domain/contract/checks.ts';
import type { Contract } from '../../../src/domain/contract/contract.ts';
import { judge, runnable } from '../../../src/domain/contract/judge.ts';
import type { Digest } from '../../../src/domain/outcome/digest.ts';
import { addsUp, cellsAsked, tableProfile } from '../../../src/domain/profile/asked.ts';
import { isUnlike, merged } from '../../../src/domain/profile/merge.ts';
import type { Profile } from '../../../src/domain/profile/profile.ts';
import { wholeOf } from '../../../src/domain/profile/whole.ts';
import { readContract } from '../../../src/files/odcs.ts';
import { contractOf } from '../../commands/data-validate/run.ts';
import { withData } from '../../support/data-engine.ts';

const NOW = '2026-11-28T09:00:00Z';

interface Site {
  readonly profile: Profile;
  readonly results: ReturnType<typeof judge>;
  readonly checks: readonly Check[];
}

/** What a site makes of its file, by the real engine. */
const siteOf = (part: string, csv: string, contract: Contract): Promise<Site> =>
  withData(csv, 'csv', async (session) => {
    const all = checksOf(contract);
    const checks = runnable(all, session.columns);
    const asked = [...checks, ...cellsAsked(contract, all, session.columns)];
    const row = await session.one(aggregatesSql(asked, session.stored, session.dialect, NOW));
    const aggregates = aggregatesOf(asked, row);
    const table = tableProfile(contract, { checks, columns: session.columns, aggregates, rejected: 0 });
    const of = { id: contract.id, version: contract.version, digest: `sha256:${'0'.repeat(64)}` as Digest };
    const profile: Profile = { contract: of, parts: [part], engines: ['DuckDB'], numbers: 'all', tables: [table] };
    return { profile, results: judge(all, session.columns, aggregates), checks };
  });

/** The two sites apart and then as one have to be what one site with all rows is, in every number that adds up. */
async function demandWhole(one: string, other: string, union: string, contract: Contract): Promise<void> {
  const sites = [await siteOf('registry/a', one, contract), await siteOf('registry/b', other, contract)] as const;
  const all = await siteOf('registry/all', union, contract);
  const both = merged(sites[0].profile, sites[1].profile);
  if (isUnlike(both)) throw new Error(both.unlike);
  const namesAlone = (tables: Profile['tables']) =>
    tables.map((each) => ({ ...each, apart: each.apart.map(({ check, total }) => ({ check, total })) }));
  expect(namesAlone(both.tables)).toEqual(namesAlone(all.profile.tables));
  // What does not add up is told of each: of 5 here and 5 there neither is twice.
  for (const [nth, { passed }] of (both.tables[0]?.apart ?? []).entries()) {
    expect(passed).toBe(sites.every(({ profile }) => profile.tables[0]?.apart[nth]?.passed));
  }
  const [table] = both.tables;
  if (!table) throw new Error('no table');
  const whole = wholeOf(all.checks, table, table.rows ?? 0);
  const adding = all.checks.filter((check) => addsUp(check) || whole.taken.has(check.name));
  expect(adding.length).toBeGreaterThan(4);
  const columns = union.split('\n')[0]?.replaceAll('"', '').split(',') ?? [];
  expect(judge(adding, columns, whole)).toEqual(all.results.filter(({ check }) => adding.includes(check)).map(asTold));
}

/** A profile tells the number of a mean, and not what it is made of. */
const asTold = (result: ReturnType<typeof judge>[number]) => {
  if (result.status === 'error' || result.check.measures.kind !== 'mean') return result;
  const { sum: _, smallest: __, ...told }: typeof result & { readonly sum?: string } = result;
  return told;
};

const contractIn = (text: string, path = 'contract.odcs.yaml'): Contract => {
  const [table] = readContract({ path, text }).tables;
  if (!table) throw new Error('no table');
  return table;
};

const RANDOM = contractIn(
  contractOf(`      - {name: n, logicalType: integer, required: true, unique: true, logicalTypeOptions: {minimum: -3, maximum: 40}, quality: [{type: custom, engine: domicile, implementation: {mean: {max: 20}}}]}
      - {name: x, logicalType: number, logicalTypeOptions: {exclusiveMinimum: 0, maximum: 0.3}, quality: [{type: custom, engine: domicile, implementation: {mean: {min: 0, max: 0.2}}}]}
      - {name: b, logicalType: boolean}
      - {name: t, quality: [{metric: invalidValues, mustBe: 0, unit: percent, arguments: {validValues: [ä, "b", "'", "null"]}}]}`),
);

const value = {
  n: fc.oneof(
    fc.integer({ min: -5, max: 45 }),
    fc.constantFrom('', '-3', '40', '1.0', '12345678901234567890', 'NaN', 'x'),
  ),
  x: fc.oneof(
    fc.integer({ min: -100, max: 500 }).map((each) => `${each / 1000}`),
    { weight: 1, arbitrary: fc.constant('0.1234567890123') },
    fc.constantFrom('', '0', '-0', '0.3', '0.1', '0.03', 'inf', '1e-400'),
  ),
  b: fc.constantFrom('', 'true', 'FALSE', '1', '0', 'yes'),
  t: fc.constantFrom('', 'ä', 'a\u0308', 'b', "'", 'null', '""', 'B'),
};
const line = fc.record(value).map(({ n, x, b, t }) => `${n},${x},${b},${t}\n`);
const lines = fc.array(line, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));

it('random tables of two sites: apart and merged is as one', async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, async (one, other) => {
      const header = 'n,x,b,t\n';
      await demandWhole(`${header}${one}`, `${header}${other}`, `${header}${one}${other}`, RANDOM);
    }),
    { numRuns: Math.ceil(Number(process.env.LAW_RUNS ?? 100) / 20) },
  );
}, 120_000);

it('the two hospitals: apart and merged is as one', async () => {
  const [one, other] = ['rotterdam', 'gbsg'].map((name) =>
    readFileSync(`examples/two-hospitals/data/${name}.csv`, 'utf8'),
  );
  const path = 'examples/two-hospitals/contracts/gbsg.odcs.yaml';
  if (one === undefined || other === undefined) throw new Error('no data');
  expect(one.split('\n')[0]).not.toBe('');
  const columnsOf = (csv: string) => (csv.split('\n')[0] ?? '').split(',').length;
  expect(columnsOf(one)).toBeGreaterThan(5);
  await demandWhole(...alike(one, other), contractIn(readFileSync(path, 'utf8'), path));
}, 120_000);

/** With the columns that both have, and all rows in one. The example's files have no commas inside of values. */
function alike(one: string, other: string): readonly [string, string, string] {
  const table = (csv: string) =>
    csv
      .trimEnd()
      .split('\n')
      .map((row) => row.trimEnd().split(','));
  const [first, second] = [table(one), table(other)];
  const shared = (first[0] ?? []).filter((name) => second[0]?.includes(name));
  const only = (rows: string[][]): string[] =>
    rows.map((row) => shared.map((name) => row[rows[0]?.indexOf(name) ?? -1]).join(','));
  const [a, b] = [only(first), only(second)];
  return [`${a.join('\n')}\n`, `${b.join('\n')}\n`, `${[...a, ...b.slice(1)].join('\n')}\n`];
}
