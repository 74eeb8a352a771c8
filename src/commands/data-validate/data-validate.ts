import type { Command } from '../../ports.ts';
import { admit } from '../admit.ts';
import { mustBeFiles } from './failing-rows.ts';
import { isDrawn } from './histograms.ts';
import type { DataValidateInputs } from './inputs.ts';
import { measure } from './measure.ts';
import { orderOf } from './order.ts';
import { validateOutcome } from './outcome.ts';
import { profileOf, writeProfile } from './profile.ts';
import { proposalFindings } from './proposal.ts';
import { serverFindings } from './servers.ts';

/** Checks a partition where it lies against its trusted contract, by counts alone. */
export const dataValidate: Command<DataValidateInputs> = async (inputs, host, ports) => {
  const admission = await admit('data-validate', inputs, host, ports);
  const order = await orderOf(admission);
  if (inputs.failingRows) mustBeFiles(order.partition.origin, admission);
  const proposal = await proposalFindings(order, inputs, admission, host);
  const servers = serverFindings(order, admission);
  const { profile: into, failingRows } = inputs;
  const profiled = into !== undefined || isDrawn(admission.label);
  const measured = await measure(order, { profiled, failingRows }, admission, ports);
  const written = into === undefined ? [] : await writeProfile(profileOf(order, measured), into, admission, ports);
  return validateOutcome(order, measured, [...servers, ...proposal, ...written], admission);
};
