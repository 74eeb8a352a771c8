import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const STUDY = resolve('examples/two-hospitals');

interface FollowUp {
  readonly days: number;
  readonly event: boolean;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

type Outcome = {
  label(followUp: FollowUp): number | null;
  rotterdamFollowUp(table: Table): readonly FollowUp[];
};
type Features = { featureColumns(table: Table, names: readonly string[]): readonly (readonly number[])[] };

const load = async <Module>(file: string): Promise<Module> => import(`${STUDY}/study/${file}`);

function tableOf(...rows: readonly Readonly<Record<string, string>>[]): Table {
  return { columns: Object.keys(rows[0] ?? {}), rows };
}

describe('the outcome: relapse or death within 1,095.75 days', () => {
  it.each([
    { days: 400, event: true, expected: 1 },
    { days: 1095, event: true, expected: 1 },
    { days: 1096, event: true, expected: 0 },
    { days: 1096, event: false, expected: 0 },
    { days: 1095, event: false, expected: null },
    { days: 8, event: false, expected: null },
  ])('$days days, event $event: $expected', async ({ expected, ...followUp }) => {
    const { label } = await load<Outcome>('outcome.mjs');
    expect(label(followUp)).toBe(expected);
  });

  it.each([
    { case: 'relapse', recur: '1', rtime: '300', death: '1', dtime: '900', expected: { days: 300, event: true } },
    { case: 'death', recur: '0', rtime: '900', death: '1', dtime: '900', expected: { days: 900, event: true } },
    { case: 'late death', recur: '0', rtime: '300', death: '1', dtime: '900', expected: { days: 300, event: false } },
    { case: 'well', recur: '0', rtime: '900', death: '0', dtime: '900', expected: { days: 900, event: false } },
  ])('Rotterdam: $case', async ({ expected, ...row }) => {
    const { rotterdamFollowUp } = await load<Outcome>('outcome.mjs');
    expect(rotterdamFollowUp(tableOf(row))).toEqual([expected]);
  });
});

describe('tumour size: classes in Rotterdam, millimetres in Germany', () => {
  it.each([
    { sizes: ['<=20', '20-50', '>50'], expected: [0, 1, 0] },
    { sizes: ['20', '21', '50'], expected: [0, 1, 1] },
    { sizes: ['50', '51', '5'], expected: [1, 0, 0] },
  ])('$sizes', async ({ sizes, expected }) => {
    const { featureColumns } = await load<Features>('features.mjs');
    const table = tableOf(...sizes.map((size) => ({ size })));
    expect(featureColumns(table, ['size-20-50'])).toEqual([expected]);
  });

  it.each([[['<=20', '35']], [['-3']], [['']], [['2.5']], [['2000']]])('refuses %j', async (sizes) => {
    const { featureColumns } = await load<Features>('features.mjs');
    const table = tableOf(...sizes.map((size) => ({ size })));
    expect(() => featureColumns(table, ['size-20-50'])).toThrow();
  });
});

/** Found with scikit-learn, NumPy and SciPy, from the files and the text of the README alone. */
const EXPECTED = [
  'Rotterdam: 2982 patients, 2941 with a label, 919 events',
  '  event rate: complete cases 0.3125, Kaplan-Meier 0.3101',
  'Germany: 686 patients, 555 with a label, 224 events',
  '  event rate: complete cases 0.4036, Kaplan-Meier 0.3574',
  '  without a label at five years: 0.4082',
  '  grade 1: 0.0000 and 0.1181',
  '  nodes 0: 0.4816 and 0.0000',
  'Ids of German patients that also occur in Rotterdam: 682',
  '  small: 0.6293 (0.5839 to 0.6726), 0.5913; 0.6271',
  '  champion: 0.7123 (0.6666 to 0.7540), 0.6742; 0.7100',
  '  candidate: 0.7518 (0.7086 to 0.7905), 0.7159; 0.7483',
];

it('the figures of the study are those that independent packages give', async () => {
  const { stdout } = await promisify(execFile)('node', [`${STUDY}/study.mjs`]);
  const lines = stdout.split('\n');
  expect(EXPECTED.filter((line) => !lines.includes(line))).toEqual([]);
  const forest = lines.find((line) => line.startsWith('  forest: '))?.match(/[\d.]+/g) ?? [];
  expect(Number(forest[0])).toBeCloseTo(0.7, 2);
  expect(Number(forest[3])).toBeLessThan(0.7);
  expect(Number(forest[2])).toBeGreaterThan(0.7);
});
