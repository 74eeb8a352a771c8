import type { Count } from '../../../src/domain/outcome/labelled.ts';
import { contractOf, validated } from './run.ts';

interface Told {
  readonly observed: Count;
  readonly duplicates?: { readonly groups: Count; readonly members: Count };
}

async function duplicatesOf(values: readonly (string | number)[]): Promise<Told | undefined> {
  const contract = contractOf('      - {name: a, logicalType: integer, unique: true}');
  const { outcome } = await validated({ contract, data: `a,b\n${values.map((each) => `${each},1\n`).join('')}` });
  const checks = (outcome?.summary.document.checks ?? []) as unknown as readonly (Told & { readonly metric: Count })[];
  return checks.find(({ metric }) => String(metric.value) === 'unique');
}

/** As values, and how small a group of rows they tell of. */
const inShort = (told: Told | undefined) =>
  [told?.observed, told?.duplicates?.groups, told?.duplicates?.members].map((each) => [
    each?.value,
    each?.smallestClass,
  ]);

const twice = (times: number): readonly number[] => Array.from({ length: 2 * times }, (_, at) => Math.floor(at / 2));

describe('duplicates', () => {
  it('are told as rows that occur again, as groups, and as members of groups', async () => {
    const [surplus, groups, members] = inShort(await duplicatesOf([5, '05', '5.0', 7, 7, 8, '', '']));
    expect([surplus?.[0], groups?.[0], members?.[0]]).toEqual([3, 2, 5]);
  });

  it('are told of integers of more than 64 bits, and of what is none, by value and by text', async () => {
    const long = '170141183460469231731687303715884105727';
    const values = [
      long,
      `+${long}`,
      `${long}.0`,
      '9223372036854775808',
      '9223372036854775807',
      'x',
      'x',
      'y',
      5,
      '5.0',
    ];
    const [surplus, groups, members] = inShort(await duplicatesOf(values));
    expect([surplus?.[0], groups?.[0], members?.[0]]).toEqual([4, 3, 7]);
  });

  it('are not told apart where they are few', async () => {
    expect(inShort(await duplicatesOf([...twice(5), ...twice(50).map((each) => each + 100)].slice(0, 18)))).toEqual([
      [9, 9],
      [9, 9],
      [18, 9],
    ]);
    const many = inShort(await duplicatesOf([...twice(12), ...Array.from({ length: 20 }, (_, at) => 1000 + at)]));
    expect(many.map(([value]) => value)).toEqual([12, 12, 24]);
    expect(many.every(([, smallest]) => Number(smallest) >= 10)).toBe(true);
  });

  it('have no groups where there are none', async () => {
    expect((await duplicatesOf([1, 2, '', '']))?.duplicates).toBeUndefined();
  });
});
