import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled } from '../../../src/domain/outcome/labelled.ts';
import { readProfile } from '../../../src/files/profile.ts';
import { contractOf, type Given, validated } from './run.ts';

const INTO = 'profiles/nl.json';

const PROPERTIES = `      - {name: age, logicalType: integer, logicalTypeOptions: {minimum: 0, maximum: 100}}
      - {name: sex, quality: [{metric: invalidValues, mustBeLessThan: 1000, arguments: {validValues: [f, m]}}]}`;

const person = (age: number, sex: string) => `${age},${sex}\n`;
const people = (young: number, old: number, sex = 'f') =>
  `age,sex\n${person(15, sex).repeat(young)}${person(75, 'm').repeat(old)}`;

/** That no row is counted is told, and nothing else. */
const CHECKS_LEFT = [
  { check: 'age: logicalType', rows: 0 },
  { check: 'age: minimum', rows: 0 },
  { check: 'age: maximum', rows: 0 },
  { check: 'sex: invalidValues', rows: 0 },
];

const AGGREGATES = '{becomes: internal, min-records: 50}';

/** What was written to the repository, and what stays on the site. */
async function profiled(given: Omit<Given, 'after' | 'profile'>) {
  const texts: { repository?: string; site?: string } = {};
  const run = await validated({
    ...given,
    profile: INTO,
    after: ({ root, stateRoot }) => {
      const files = { repository: join(root, INTO), site: join(stateRoot, 'profiles/registry.nl.json') } as const;
      for (const [where, file] of Object.entries(files)) {
        if (existsSync(file)) Object.assign(texts, { [where]: readFileSync(file, 'utf8') });
      }
    },
  });
  const read = (text: string | undefined) => (text === undefined ? undefined : readProfile({ path: INTO, text }));
  return { ...run, repository: read(texts.repository), site: read(texts.site), text: texts.repository ?? '' };
}

const cellsIn = (profile: ReturnType<typeof readProfile> | undefined, property: string) =>
  profile?.tables[0]?.properties.find((each) => each.property === property)?.cells;

const contract = contractOf(PROPERTIES);

describe('a profile', () => {
  it('has all numbers on the site, and in the repository no small group nor what gives it away', async () => {
    const data = `${people(60, 40)}${person(95, 'f').repeat(3)}`;
    const { repository, site, findings } = await profiled({ contract, data, aggregates: AGGREGATES });
    expect(cellsIn(site, 'age')).toEqual([0, 0, 0, 60, 0, 0, 0, 0, 0, 40, 0, 3, 0, 0]);
    expect(cellsIn(repository, 'age')).toEqual([0, 0, 0, 60, 0, 0, 0, 0, 0, null, 0, null, 0, 0]);
    expect(cellsIn(repository, 'sex')).toEqual([0, 0, 63, 40, 0]);
    expect(repository).toMatchObject({
      numbers: 'suppressed',
      parts: ['registry/nl'],
      tables: [{ checks: CHECKS_LEFT }],
    });
    expect(findings.map(({ code }) => code)).toContain('profile/written');
  });

  it('has nothing of fewer records than the policy asks for', async () => {
    const { repository } = await profiled({ contract, data: people(20, 20), aggregates: AGGREGATES });
    expect(repository?.tables[0]).toMatchObject({ rows: null });
    expect(cellsIn(repository, 'sex')).toEqual([null, null, null, null, null]);
  });

  it.each<[string, (root: string) => void]>([
    ['a folder', (root) => symlinkSync(join(root, 'elsewhere'), join(root, 'profiles'))],
    [
      'the file itself',
      (root) => {
        mkdirSync(join(root, 'profiles'));
        symlinkSync(join(root, 'elsewhere/nl.json'), join(root, INTO));
      },
    ],
  ])('is not written behind a link in the branch that is checked out: %s', async (_, link) => {
    let left = '';
    const { outcome, findings } = await validated({
      ...{ contract, data: people(60, 40), aggregates: AGGREGATES, profile: INTO },
      before: ({ root }) => {
        mkdirSync(join(root, 'elsewhere'));
        writeFileSync(join(root, 'elsewhere/nl.json'), 'of the machine');
        link(root);
      },
      after: ({ root }) => {
        left = readFileSync(join(root, 'elsewhere/nl.json'), 'utf8');
      },
    });
    expect(outcome?.verdict).toBe('fail');
    expect(findings.map(({ code }) => code)).toContain('profile/behind-link');
    expect(left).toBe('of the machine');
  });

  it('is not written where no number of the data may stand, and that fails', async () => {
    const { repository, site, outcome, findings } = await profiled({ contract, data: people(60, 40) });
    expect(repository).toBeUndefined();
    expect(site).toBeDefined();
    expect(outcome?.verdict).toBe('fail');
    expect(findings.map(({ code }) => code)).toContain('profile/may-not-stand');
  });

  it('is handed on to the job that judges all partitions, with what may stand in outputs', async () => {
    const data = `${people(60, 40)}${person(95, 'f').repeat(3)}`;
    const { outcome, repository } = await profiled({ contract, data, aggregates: AGGREGATES });
    const { profile, ...named } = outcome?.outputs ?? {};
    expect(Object.keys(named)).toEqual(['profile-nl']);
    expect(named['profile-nl']).toEqual(profile);
    expect(profile?.kind).toBe('word');
    expect(readProfile({ path: INTO, text: String(profile?.value) })).toEqual(repository);
  });

  it('is not handed on where no number may stand, or where it is larger than an output may be', async () => {
    const none = await profiled({ contract, data: people(60, 40) });
    expect(none.outcome?.outputs).toEqual({});
    const columns = Array.from({ length: 200 }, (_, at) => `c${at}`);
    const wide = columns.map(
      (name) => `      - {name: ${name}, logicalType: integer, logicalTypeOptions: {minimum: 0, maximum: 100}}`,
    );
    const data = `${columns.join()}\n${`${columns.map(() => 5).join()}\n`.repeat(60)}`;
    const large = await profiled({ contract: contractOf(wide.join('\n')), data, aggregates: AGGREGATES });
    expect(large.outcome?.outputs).toEqual({});
    expect(large.findings.map(({ code }) => code)).toContain('profile/not-handed-on');
    expect(large.repository).toBeDefined();
  });

  it('of data about people that its label does not tell of is written as of such data', async () => {
    const mails = Array.from({ length: 40 }, (_, at) => `${at},person${at}@clinic.example.org`);
    const data = `age,mail\n${mails.join('\n')}\n`;
    const { repository, findings } = await profiled({ contract, data, classification: 'public' });
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['personal/undeclared', 'profile/may-not-stand']),
    );
    expect(repository).toBeUndefined();
  });

  it('has all numbers of public data', async () => {
    const { repository } = await profiled({ contract, data: people(3, 1), classification: 'public' });
    expect(repository).toMatchObject({
      numbers: 'all',
      tables: [{ rows: 4, apart: [], checks: [{ check: 'age: logicalType', rows: 0 }, {}, {}, { rows: 0 }] }],
    });
  });
});

const against = (distance: string, max: number) =>
  contractOf(
    PROPERTIES.replace(
      'maximum: 100}',
      `maximum: 100}, quality: [{type: custom, engine: domicile, implementation: {drift: {distance: ${distance}, max: ${max}, baseline: ${INTO}}}}]`,
    ),
  );

let baselineText: Promise<string> | undefined;

/** Made once, of 600 young and 400 old. */
function baseline(): Promise<string> {
  baselineText ??= profiled({ contract, data: people(600, 400), aggregates: AGGREGATES }).then(({ text }) => text);
  return baselineText;
}

describe('drift', () => {
  it.each([
    ['psi', 0, 60, 'pass'],
    ['jensen-shannon', 0, 60, 'pass'],
    ['l-infinity', 0.3, 90, 'fail'],
    ['psi', 0.2, 90, 'fail'],
    ['jensen-shannon', 0.05, 90, 'fail'],
  ] as const)('by %s, at most %d, with %d of 100 young: %s', async (distance, max, young, verdict) => {
    const files = { [INTO]: await baseline() };
    const data = people(young, 100 - young);
    const { outcome } = await validated({ contract: against(distance, max), data, files, aggregates: AGGREGATES });
    expect(outcome?.verdict).toBe(verdict);
    const drift = outcome?.summary.document.drift as readonly Record<string, Labelled>[];
    expect(drift).toMatchObject([
      { property: { value: 'age' }, statistic: { value: distance }, status: { value: verdict } },
    ]);
  });

  it.each([
    ['is not there', {}, 'file/missing'],
    ['is of another contract', { '"id": "people"': '"id": "others"' }, 'profile/of-other-contract'],
    ['lacks the property', { '"age"': '"years"' }, 'profile/lacks'],
    ['lacks the table', { '"schema": "people"': '"schema": "others"' }, 'profile/lacks'],
    ['does not add up', { '600': '601' }, 'file/wrong-value'],
    ['has a key that nobody knows', { '"apart"': '"aparts"' }, 'file/unknown-key'],
  ])('is refused where the baseline %s', async (_, changes, code) => {
    const text = Object.entries(changes).reduce((made, [from, to]) => made.replaceAll(from, to), await baseline());
    const files: Record<string, string> = code === 'file/missing' ? {} : { [INTO]: text };
    const { refusal, findings } = await validated({ contract: against('psi', 1), data: people(60, 40), files });
    expect(refusal?.kind).toBe('input');
    expect(findings.map((each) => each.code)).toContain(code);
  });

  it.each([
    [[995, 5], [5, 995], 0.2, 'profile/leaves-out'],
    [[600, 5], [0, 605], 0.2, 'profile/leaves-out'],
    [[600, 5], [595, 10], 12, undefined],
  ] as const)(
    'of what small groups were left out of, %j to %j at most %d: %s',
    async ([young, old], [nowYoung, nowOld], max, code) => {
      const { text } = await profiled({ contract, data: people(young, old), aggregates: AGGREGATES });
      const files = { [INTO]: text };
      const given = { contract: against('psi', max), data: people(nowYoung, nowOld), files, aggregates: AGGREGATES };
      const { outcome, findings } = await validated(given);
      expect(findings.filter(({ severity }) => severity === 'error').map((each) => each.code)).toEqual(
        code ? [code] : [],
      );
      expect(outcome?.verdict).toBe(code ? 'fail' : 'pass');
    },
  );

  it('is refused where small groups were left out of the baseline until nothing could move', async () => {
    const { text } = await profiled({ contract, data: people(20, 20), aggregates: AGGREGATES });
    const files = { [INTO]: text };
    const { findings } = await validated({ contract: against('psi', 1), data: people(60, 40), files });
    expect(findings).toMatchObject([{ code: 'profile/leaves-out', at: { file: 'contract.odcs.yaml' } }]);
  });
});

describe('row-count-change', () => {
  const rule = `    quality:\n      - {type: custom, engine: domicile, implementation: {row-count-change: {max-percent: 20, baseline: ${INTO}}}}\n`;

  it.each([
    [1200, 'pass'],
    [800, 'pass'],
    [1201, 'fail'],
    [799, 'fail'],
  ])('of 1000 rows to %d: %s', async (rows, verdict) => {
    const files = { [INTO]: await baseline() };
    const { outcome } = await validated({ contract: contractOf(PROPERTIES, rule), data: people(rows, 0), files });
    expect(outcome?.verdict).toBe(verdict);
  });

  it('withholds the number of rows where few came or went, since the baseline is for all to read', async () => {
    const files = { [INTO]: await baseline() };
    const { outcome } = await validated({ contract: contractOf(PROPERTIES, rule), data: people(1003, 0), files });
    expect(outcome?.summary.document.rows).toMatchObject({ value: 1003, smallestClass: 3 });
  });
});
