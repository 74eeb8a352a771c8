import type { Check, Column } from '../../../src/domain/contract/check.ts';
import { foundIn, smallestClass, smallestOfRows } from '../../../src/domain/contract/disclosure.ts';
import type { Result } from '../../../src/domain/contract/judge.ts';

const ROWS = 1000;

type Judged = Exclude<Result, { status: 'error' }>;
type Given = Partial<Pick<Check, 'property' | 'unit' | 'limit'>> & { readonly columns?: readonly string[] };

const column = (name: string): Column => ({ name, reading: { as: 'text' } });

/** A count of rows for which a condition over some columns holds; over none it is of all rows. */
function counted(number: number, { columns, ...given }: Given = {}): Judged {
  const of = columns ? { kind: 'sql' as const, where: '', columns: columns.map(column) } : { kind: 'all' as const };
  const check: Check = {
    name: 'check',
    schema: 'people',
    metric: 'rows',
    measures: { kind: 'rows', of },
    limit: { operator: 'mustBe', value: 0 },
    says: '',
    unit: 'rows',
    severity: 'error',
    at: { file: 'contract.odcs.yaml', line: 1, column: 1 },
    ...given,
  };
  return { check, status: 'fail', number, observed: number };
}

const beside = (result: Judged, other: Judged) => smallestClass(result, foundIn([result, other], ROWS, 0));

describe('the smallest group that a count tells of', () => {
  it.each([
    ['a property', { property: 'x', columns: ['x'] }, { property: 'x', columns: ['y'] }],
    ['a column', { property: 'x', columns: ['x', 'y'] }, { property: 'z', columns: ['z', 'y'] }],
    ['a column, one of them at the table', { property: 'x', columns: ['x'] }, { columns: ['x'] }],
    ['the table', { columns: ['x'] }, { columns: ['y'] }],
  ])('is the difference to another count on %s', (_, one, other) => {
    expect(beside(counted(400, one), counted(397, other))).toBe(3);
  });

  it('is none of counts that have nothing in common', () => {
    const [one, other] = [
      counted(400, { property: 'x', columns: ['x'] }),
      counted(397, { property: 'y', columns: ['y'] }),
    ];
    expect(beside(one, other)).toBe(400);
  });

  it('is what is counted, or what is not', () => {
    const alone = (number: number) => {
      const result = counted(number, { property: 'x', columns: ['x'] });
      return smallestClass(result, foundIn([result], ROWS, 0));
    };
    expect([alone(4), alone(996), alone(0)]).toEqual([4, 4, 'no-classes']);
  });

  it('is, of a share, also what the number of rows tells of', () => {
    const result = counted(400, { property: 'x', columns: ['x'], unit: 'percent' });
    expect(smallestClass(result, foundIn([result], ROWS, 5))).toBe(5);
    expect(smallestClass(counted(400, { property: 'x', columns: ['x'] }), foundIn([result], ROWS, 5))).toBe(400);
  });
});

describe('the smallest group that the number of rows tells of', () => {
  it('is what could not be read, or what is missing of what the contract says', () => {
    const rowCount = counted(ROWS, { limit: { operator: 'mustBeBetween', low: 1002, high: 2000 } });
    expect(smallestOfRows(foundIn([], ROWS, 7))).toBe(7);
    expect(smallestOfRows(foundIn([rowCount], ROWS, 7))).toBe(2);
    expect(smallestOfRows(foundIn([], ROWS, 0))).toBe('no-classes');
  });
});

it('is found for thousands of checks at once', () => {
  const results = Array.from({ length: 20_000 }, (_, at) => counted(at, { property: `p${at}`, columns: [`c${at}`] }));
  const found = foundIn(results, 1e6, 0);
  expect(results.map((result) => smallestClass(result, found)).slice(1)).toEqual(
    results.slice(1).map((_, at) => at + 1),
  );
});
