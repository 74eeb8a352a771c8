import type { Command } from '../../ports.ts';
import { admit } from '../admit.ts';
import { mustBeFiles } from './failing-rows.ts';
import { isDrawn } from './histograms.ts';
import type { DataValidateInputs } from './inputs.ts';
import { judgedTables } from './judged.ts';
import { measure } from './measure.ts';
import { orderOf } from './order.ts';
import { validateOutcome } from './outcome.ts';
import { NONE, profileOf, writeProfile } from './profile.ts';
import { proposalFindings } from './proposal.ts';
import { raised } from './raised.ts';
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
  const judged = judgedTables(order, measured);
  const shown = raised(admission, judged);
  const written = into === undefined ? NONE : await writeProfile(profileOf(order, measured), into, shown, ports);
  const others = [...servers, ...proposal, ...written.findings];
  return { ...validateOutcome({ order, measured, judged }, others, admission, shown), outputs: written.outputs };
};
