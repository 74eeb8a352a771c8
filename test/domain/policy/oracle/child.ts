import fc from 'fast-check';
import { arbCommon, compare, emptyTally } from '../../../support/oracle.ts';

/** The oracle beside the engine that it is bundled with: how many policies it takes to find them apart, or `none`. */
const POLICIES = 1500;
const CHUNK = 50;

function policiesUntilFound(): number | undefined {
  const tally = emptyTally();
  for (let seen = 0; seen < POLICIES; seen += CHUNK) {
    const policies = fc.sample(arbCommon, { numRuns: CHUNK, seed: 20261128 + seen });
    const found = policies.findIndex((policy) => {
      compare(policy, tally);
      return tally.disagreements.length > 0;
    });
    if (found >= 0) return seen + found + 1;
  }
  return undefined;
}

process.stdout.write(String(policiesUntilFound() ?? 'none'));
