import { written } from '../../../src/report/formats/formats.ts';
import { viewOf } from '../../../src/report/mask.ts';
import { contractOf, type Given, validated } from './run.ts';

/** What the report tells of each check, by its name; null where it is withheld. */
async function observedIn(given: Given): Promise<Readonly<Record<string, number | null>>> {
  const { outcome, host } = await validated({ aggregates: '{becomes: internal, min-records: 50}', ...given });
  if (!outcome) throw new Error('refused');
  const { checks } = JSON.parse(written('json', outcome, viewOf(host.caps(), 'output')));
  return Object.fromEntries(checks.map(({ name, observed }: { name: string; observed: number }) => [name, observed]));
}

const rule = (implementation: string, more = '') =>
  `{type: custom, engine: domicile, ${more}implementation: ${implementation}}`;

const column = (values: readonly number[]): string => `x\n${values.join('\n')}\n`;
const repeated = (value: number, times: number): number[] => Array(times).fill(value);

describe('a mean', () => {
  const meanOf = async (values: readonly number[]): Promise<number | null | undefined> => {
    const contract = contractOf(
      `      - {name: x, logicalType: number, quality: [${rule('{mean: {max: 1000}}', 'name: mean, ')}]}`,
    );
    return (await observedIn({ contract, data: column(values) })).mean;
  };

  it('of zeros and ones is withheld where it tells of a few ones, or of a few zeros', async () => {
    expect(await meanOf([...repeated(0, 97), ...repeated(1, 3)])).toBeNull();
    expect(await meanOf([...repeated(0, 9), ...repeated(1, 91)])).toBeNull();
    expect(await meanOf([...repeated(0, 80), ...repeated(1, 20)])).toBe(0.2);
  });

  it('is withheld where one value makes it what it is, or every row has that value', async () => {
    expect(await meanOf([...repeated(0, 99), 12_345])).toBeNull();
    expect(await meanOf(repeated(37, 100))).toBeNull();
    expect(await meanOf(Array.from({ length: 100 }, (_, each) => each))).toBe(49.5);
  });
});

describe('a count', () => {
  const cells = { null: 0, 'not-of-type': 0, rows: [500, 300, 100], below: 0, above: 0 };
  const profile = {
    version: 1,
    contract: { id: 'people', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` },
    parts: ['registry/nl'],
    engines: ['duckdb 1'],
    numbers: 'all',
    tables: [
      {
        ...{ schema: 'people', rows: 900, unreadable: 0, checks: [], apart: [] },
        properties: [{ property: 'x', edges: [0, 40, 60, 110], ...cells }],
      },
    ],
  };

  it('is withheld where it differs by a few rows from a cell that stands beside a drift', async () => {
    const counted = (keep: string, name: string) => rule(`{rows: "${keep}"}`, `name: ${name}, mustBeLessThan: 900, `);
    const drift = rule('{drift: {distance: psi, max: 9, baseline: p.json}}');
    const contract = contractOf(`      - name: x
        logicalType: integer
        quality: [${drift}, ${counted('x BETWEEN 40 AND 59', 'young or old')}, ${counted('x > 25', 'young')}]`);
    const data = column([...repeated(20, 450), ...repeated(30, 50), ...repeated(50, 300), ...repeated(70, 5)]);
    const told = await observedIn({ contract, data, files: { 'p.json': JSON.stringify(profile) } });
    expect(told).toMatchObject({ 'young or old': null, young: 450 });
  });
});
