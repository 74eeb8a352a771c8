import type { GATE_CODES } from '../findings/gate.ts';
import { error, type Finding, type Params } from '../outcome/finding.ts';
import { type Id, id } from '../outcome/labelled.ts';
import type { GateQuestion, Need } from './question.ts';

/** `data-validate (nl)`: how a finding names the statement it is about. */
export const nameOf = ({ step, instance }: Pick<Need, 'step' | 'instance'>): Id =>
  id(instance === undefined ? step : `${step} (${instance})`);

/** A reason why the gate is closed; it points at the step of the policy that deploys. */
export const reason = ({ step }: GateQuestion, code: (typeof GATE_CODES)[number], params: Params): Finding =>
  error(code, params, step.at);
