import { CONTRACT_CODES } from './contract.ts';
import { DATA_CODES } from './data.ts';
import { ENGINE_CODES } from './engine.ts';
import { EVOLUTION_CODES } from './evolution.ts';
import { FILE_CODES } from './file.ts';
import { GATE_CODES } from './gate.ts';
import { GUARDRAIL_CODES } from './guardrail.ts';
import { HOST_CODES } from './host.ts';
import { INIT_CODES } from './init.ts';
import { INPUT_CODES } from './input.ts';
import { MODEL_CODES } from './model.ts';
import { PERSONAL_CODES } from './personal.ts';
import { PLACEMENT_CODES } from './placement.ts';
import { PLAN_CODES } from './plan.ts';
import { POLICY_CODES } from './policy.ts';
import { PROFILE_CODES } from './profile.ts';
import { PROOF_CODES } from './proof.ts';
import { RELEASE_CODES } from './release.ts';
import { STORE_CODES } from './store.ts';
import { TRAIN_CODES } from './train.ts';
import { WORKFLOW_CODES } from './workflow.ts';

/** Every finding code: `area/what-is-wrong`, stable for ever. One heading each in docs/findings.md. */
export const FINDING_CODES = [
  ...FILE_CODES,
  ...INPUT_CODES,
  ...POLICY_CODES,
  ...PERSONAL_CODES,
  ...PLACEMENT_CODES,
  ...PLAN_CODES,
  ...WORKFLOW_CODES,
  ...PROOF_CODES,
  ...ENGINE_CODES,
  ...CONTRACT_CODES,
  ...EVOLUTION_CODES,
  ...DATA_CODES,
  ...PROFILE_CODES,
  ...TRAIN_CODES,
  ...STORE_CODES,
  ...MODEL_CODES,
  ...GATE_CODES,
  ...RELEASE_CODES,
  ...GUARDRAIL_CODES,
  ...HOST_CODES,
  ...INIT_CODES,
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];
