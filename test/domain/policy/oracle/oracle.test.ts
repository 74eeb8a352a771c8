import fc from 'fast-check';
import { arbCommon, compare, emptyTally, type Tally } from '../../../support/oracle.ts';

/** All figures, for whoever asked for a long look. */
const told = ({ seen, disagreements, ...figures }: Tally): string =>
  JSON.stringify(
    { ...figures, disagreements: disagreements.length, selectors: Object.fromEntries(seen) },
    undefined,
    1,
  );

/** `ORACLE_COMPARISONS=10000` for the long look of `npm run oracle`. */
const WANTED = Number(process.env.ORACLE_COMPARISONS ?? 300);
const SEED = Number(
  process.env.ORACLE_SEED ?? (process.env.ORACLE_COMPARISONS ? Math.floor(Math.random() * 2 ** 31) : 20261128),
);

describe(`Cedar, asked the same with seed ${SEED},`, () => {
  const tally = emptyTally();
  const policies = fc.sample(arbCommon, { numRuns: WANTED, seed: SEED });
  for (const policy of policies) {
    if (tally.compared >= WANTED) break;
    compare(policy, tally);
  }
  if (process.env.ORACLE_COMPARISONS) console.log(`seed ${SEED}: ${told(tally)}`);
  const share = (part: number) => part / tally.compared;

  it('decides alike', () => {
    expect(tally.disagreements).toEqual([]);
    expect(tally.compared).toBeGreaterThanOrEqual(WANTED);
  });

  it('is asked as much that is allowed as that is denied, and of locations that could be in several places', () => {
    expect(share(tally.allowed)).toBeGreaterThanOrEqual(0.3);
    expect(share(tally.denied)).toBeGreaterThanOrEqual(0.3);
    expect(share(tally.several)).toBeGreaterThanOrEqual(0.1);
  });

  it('is asked with every selector in both verdicts', () => {
    const once = [...tally.seen].filter(([, { allowed, denied }]) => allowed === 0 || denied === 0);
    expect(once).toEqual([]);
  });
});
