import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileText } from '../../../src/domain/profile/json.ts';
import { readProfile } from '../../../src/files/profile.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { found, PLANTED } from '../../support/canaries/canaries.ts';
import type { TestSite } from '../../support/site.ts';
import { type Bytes, csvOf, holding, IN_FORMATS, kindsIn, linesOf, shown } from './canary-data.ts';
import { contractOf, type Given, validated } from './run.ts';

const ROWS = 60;
const AGGREGATES = '{becomes: internal, min-records: 10}';
const BASELINE = 'profiles/before.json';
const INTO = 'profiles/now.json';

const rowsOf = (row: (at: number) => readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: ROWS }, (_, at) => row(at));

/** All that left the run, and what it wrote into the repository and for the site. */
async function played(format: string, content: Bytes, given: Given) {
  const texts = { repository: '', site: '' };
  const after = ({ root, stateRoot }: TestSite): void => {
    const files = { repository: join(root, INTO), site: join(stateRoot, 'profiles/registry.nl.json') };
    for (const [where, file] of Object.entries(files)) {
      if (existsSync(file)) Object.assign(texts, { [where]: readFileSync(file, 'utf8') });
    }
  };
  const done = await validated({ aggregates: AGGREGATES, ...given, before: holding(format, content), after });
  const view = viewOf(done.host.caps(), 'output');
  return {
    codes: new Set(done.findings.map(({ code }) => code)),
    left: kindsIn([...shown(done, view), JSON.stringify(done.host.said), texts.repository, texts.site]),
    unmasked: kindsIn(shown(done, { cap: 'restricted' })),
    ...texts,
  };
}

describe('drift and profiles: no canary leaves, whatever a value has drifted to', () => {
  const HEAD = ['id', 'name', 'amount', 'code', PLANTED.column];
  const VALUES = [PLANTED.text, PLANTED.number, PLANTED.slice, PLANTED.encoded];
  const rows = rowsOf((at) => [String(at), ...VALUES]);

  const drift = (distance: string, bins = '') =>
    `{type: custom, engine: domicile, implementation: {drift: {distance: ${distance}, max: 0.1, baseline: ${BASELINE}${bins}}}}`;
  const contract = contractOf(
    `      - {name: id, logicalType: integer, quality: [${drift('l-infinity')}]}
      - name: name
        quality: [${drift('psi')}, {metric: invalidValues, mustBeLessThan: 900, arguments: {validValues: [x, "y"]}}]
      - {name: amount, logicalType: number, quality: [${drift('jensen-shannon', ', bins: [0, 5]')}]}
      - {name: code, logicalType: integer, quality: [${drift('psi', ', bins: [0, 5]')}]}`,
    `    quality: [{type: custom, engine: domicile, implementation: {row-count-change: {max-percent: 1, baseline: ${BASELINE}}}}]\n`,
  );

  const numbers = (property: string) => ({
    ...{ property, edges: [0, 5], null: 50, 'not-of-type': 0, rows: [150], below: 0, above: 0 },
  });
  const table = {
    ...{ schema: 'people', rows: 200, unreadable: 0, checks: [], apart: [] },
    properties: [
      ...['id', 'amount', 'code'].map(numbers),
      { property: 'name', values: ['x', 'y'], null: 0, 'not-of-type': 0, rows: [100, 100], other: 0 },
    ],
  };
  const baseline = {
    version: 1,
    contract: { id: 'people', version: '0.9.0', digest: `sha256:${'0'.repeat(64)}` },
    ...{ parts: ['registry/nl'], engines: ['duckdb 1'], numbers: 'all', tables: [table] },
  };
  const given = { contract, data: '', files: { [BASELINE]: JSON.stringify(baseline) }, profile: INTO };

  it.each(Object.entries(IN_FORMATS))('%s', async (_, { format, of }) => {
    const done = await played(format, await of(HEAD, rows), given);
    expect([...done.codes]).toEqual(expect.arrayContaining(['contract/check-failed', 'profile/written']));
    expect(done.left).toEqual([]);
    // Where the values went is told, in the bins of the baseline: they were looked at.
    expect(JSON.parse(done.repository).tables[0].properties).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ property: 'amount', above: ROWS })]),
    );
    expect(done.unmasked).toEqual(['column']);
  });

  it('and one in a profile would be found', () => {
    const profile = readProfile({ path: BASELINE, text: JSON.stringify(baseline) });
    const [first] = profile.tables;
    if (!first) throw new Error('no table');
    const bins = { kind: 'values', values: [PLANTED.text] } as const;
    const properties = [{ property: 'name', bins, cells: [0, 0, 200, 0] }];
    expect(found(profileText({ ...profile, tables: [{ ...first, properties }] }))).toEqual(['text']);
  });
});

describe('names of columns that nobody named: no canary leaves', () => {
  const C = PLANTED.column;
  const ODD = [
    ...[`::error::${C}`, `##[error]${C}`, `::add-mask::${C}`, `$\{{ ${C} }}`, `${C}%0A::error::`],
    ...[`${C}|<img src=x>`, `[${C}](http://127.0.0.1)`, `\`${C}\``, `"${C}"; DROP VIEW source --`, `${C}'`],
    ...[`\u202e${C}`, `${C}\u200b`, `e-mail ${C}`, `${'x'.repeat(300)}${C}`, `${C}]]>`, `../${C}`, `${C}=1`],
  ];
  const contract = contractOf('      - {name: id, logicalType: integer}');
  const given = { contract, data: '', profile: INTO };
  const rows = rowsOf((at) => [String(at), ...ODD.map((_, of) => `person${at}.${of}@example.org`)]);

  it.each(Object.entries(IN_FORMATS))('%s: of columns with personal data', async (_, { format, of }) => {
    const done = await played(format, await of(['id', ...ODD], rows), given);
    expect([...done.codes]).toEqual(expect.arrayContaining(['data/column-unknown', 'personal/undeclared']));
    expect(done.left).toEqual([]);
    expect(done.unmasked).toEqual(['column']);
  });

  const WITHOUT_USE: readonly [string, readonly string[]][] = [
    ['data/column-twice', [C, C.toUpperCase()]],
    ['data/column-unusable', [`${C}\u0007`, 'x']],
    ['data/column-unusable', [`${C}\u0085`, 'x']],
  ];
  describe.each(WITHOUT_USE)('%s', (code, names) => {
    it.each([
      ['csv', csvOf],
      ['json-lines', linesOf],
    ] as const)('%s', async (format, of) => {
      const done = await played(
        format,
        of(
          ['id', ...names],
          rowsOf((at) => [String(at), C, C]),
        ),
        given,
      );
      expect([...done.codes]).toEqual([code]);
      expect(done.left).toEqual([]);
    });
  });
});
