import type { Answers } from '../answers.ts';
import { policyInput, uses } from './use.ts';

/** Decides where each of the others runs. */
export const planJob = (answers: Answers): string => `\
  plan:
    runs-on: ubuntu-latest # sees no data
    timeout-minutes: 10
    permissions:
      contents: read # reads the policy at the tip of the default branch
      actions: read # asks which jobs this run has
    outputs:
      plan: \${{ steps.plan.outputs.plan }}
    steps:
      - id: plan
        ${uses(answers, '')}${withPolicy(answers)}
`;

const withPolicy = (answers: Answers): string => {
  const input = policyInput(answers);
  return input === '' ? '' : `\n        with:${input}`;
};

/** The one to require of a branch. */
export const passedJob = (jobs: readonly string[]): string => `\
  # Make this one the required check: a skipped job counts as success, so it asks for success itself.
  passed:
    if: always()
    needs: [${jobs.join(', ')}]
    runs-on: ubuntu-latest # sees no data
    timeout-minutes: 5
    permissions: {}
    steps:
      - env:
          ALL_SUCCEEDED: \${{ ${jobs.map((job) => `needs.${job}.result == 'success'`).join(' && ')} }}
        run: test "$ALL_SUCCEEDED" = true
`;
