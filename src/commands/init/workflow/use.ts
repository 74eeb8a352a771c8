import { DEFAULT_POLICY } from '../../../domain/policy/policy.ts';
import type { Answers } from '../answers.ts';
import { word } from '../yaml-words.ts';

/** An action as a step of a job uses it; `''` is the one that plans. */
export const uses = ({ actions }: Answers, action: string): string =>
  `uses: ${actions}${action === '' ? '' : `/${action}`}@v1`;

/** The input that names the policy, where it is not where every action looks for it. */
export const policyInput = ({ policy }: Answers): string =>
  policy === DEFAULT_POLICY ? '' : `\n          policy: ${word(policy)}`;
