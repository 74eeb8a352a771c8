import type { FindingCode } from '../../domain/findings/codes.ts';
import { CONTRACT_PROSE } from './contract.ts';
import { DATA_PROSE } from './data.ts';
import { ENGINE_PROSE } from './engine.ts';
import { EVOLUTION_PROSE } from './evolution.ts';
import { FILE_PROSE } from './file.ts';
import { GATE_PROSE } from './gate.ts';
import { GUARDRAIL_PROSE } from './guardrail.ts';
import { HOST_PROSE } from './host.ts';
import { INIT_PROSE } from './init.ts';
import { INPUT_PROSE } from './input.ts';
import { MODEL_PROSE } from './model.ts';
import { PERSONAL_PROSE } from './personal.ts';
import { PLACEMENT_PROSE } from './placement.ts';
import { PLAN_PROSE } from './plan.ts';
import { POLICY_PROSE } from './policy.ts';
import { PROFILE_PROSE } from './profile.ts';
import { PROOF_PROSE } from './proof.ts';
import { RELEASE_PROSE } from './release.ts';
import { STORE_PROSE } from './store.ts';
import { TRAIN_PROSE } from './train.ts';
import { WORKFLOW_PROSE } from './workflow.ts';

/**
 * What a finding code says to people.
 *
 * `what` says what is wrong, where and what was expected; `help` says what to do (empty where nothing can be done).
 * Both are templates: `{key}` stands for the finding's parameter `key`, masked for the surface; lists are joined by
 * commas; a part in `[…]` is left out where its parameter is, so brackets to be shown around one are doubled. `about` is one to three sentences for docs/findings.md: why it matters and how to mend it.
 */
export interface Prose {
  readonly what: string;
  readonly help: string;
  readonly about: string;
}

export const PROSE: Record<FindingCode, Prose> = {
  ...FILE_PROSE,
  ...INPUT_PROSE,
  ...POLICY_PROSE,
  ...PERSONAL_PROSE,
  ...PLACEMENT_PROSE,
  ...PLAN_PROSE,
  ...WORKFLOW_PROSE,
  ...PROOF_PROSE,
  ...ENGINE_PROSE,
  ...CONTRACT_PROSE,
  ...EVOLUTION_PROSE,
  ...DATA_PROSE,
  ...PROFILE_PROSE,
  ...TRAIN_PROSE,
  ...STORE_PROSE,
  ...MODEL_PROSE,
  ...GATE_PROSE,
  ...RELEASE_PROSE,
  ...GUARDRAIL_PROSE,
  ...HOST_PROSE,
  ...INIT_PROSE,
};
