import type { AnyEntry } from '../command-entry.ts';
import { APPROVE } from '../commands/approve.ts';
import { CONTRACT_DIFF } from '../commands/contract-diff.ts';
import { DATA_VALIDATE } from '../commands/data-validate.ts';
import { DEPLOY } from '../commands/deploy.ts';
import { DIFF } from '../commands/diff.ts';
import { EMIT } from '../commands/emit.ts';
import { EXPLAIN } from '../commands/explain.ts';
import { LINT } from '../commands/lint.ts';
import { MODEL_TEST } from '../commands/model-test.ts';
import { PLAN } from '../commands/plan.ts';
import { PROFILE_JUDGE } from '../commands/profile-judge.ts';
import { TEST_POLICY } from '../commands/test-policy.ts';
import { TRAIN } from '../commands/train.ts';
import { VERIFY } from '../commands/verify.ts';

/** The commands of the command line, in the order of a pipeline. */
export const COMMANDS: readonly AnyEntry[] = [
  PLAN,
  EXPLAIN,
  DIFF,
  CONTRACT_DIFF,
  LINT,
  TEST_POLICY,
  APPROVE,
  DATA_VALIDATE,
  PROFILE_JUDGE,
  TRAIN,
  MODEL_TEST,
  DEPLOY,
  VERIFY,
  ...EMIT,
];
