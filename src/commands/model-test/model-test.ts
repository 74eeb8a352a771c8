import type { Spec } from '../../domain/verdict/spec.ts';
import { decodeEvidence } from '../../evidence/envelope.ts';
import { readSpec } from '../../files/model-tests.ts';
import type { Command, Host, Text } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { admit } from '../admit.ts';
import { verifiedEntries } from '../approvals.ts';
import type { ModelTestInputs } from './inputs.ts';
import { orderOf } from './order.ts';
import { modelTestOutcome } from './outcome.ts';
import { proposalFindings } from './proposal.ts';
import { type Job, runTests } from './testing.ts';

/** Tests a model where the test data lies: proves the place, runs the model itself, and judges it by the trusted spec. */
export const modelTest: Command<ModelTestInputs> = async (inputs, host, ports) => {
  const statements = decodeEvidence(inputs.evidence);
  const admission = await admit('model-test', inputs, host, ports);
  const spec = await specOf(inputs, admission, host);
  const order = orderOf(spec, admission);
  const job: Job = { inputs, spec, order, statements, admission, host, ports };
  const code = await ports.checkout.state();
  const scratch = await ports.trees.scratch(admission.site.stateRoot, 'model-test');
  try {
    const proposal = await proposalFindings(job);
    return modelTestOutcome(await runTests(job, scratch), job, { code, proposal });
  } finally {
    await ports.trees.remove(scratch);
  }
};

async function specOf(inputs: ModelTestInputs, admission: Admission, host: Host): Promise<Spec> {
  const { approvers } = admission.policy;
  const spec = readSpec(await specText(inputs, admission), approvers);
  return { ...spec, waivers: await verifiedEntries(spec.waivers, approvers, host) };
}

/** Who calls for other tests names them in an input; the policy names its own at the step. */
function specText({ spec }: ModelTestInputs, { step, trusted }: Admission): Promise<Text> {
  if (spec !== undefined) return trusted(spec);
  if (step.spec === undefined) throw new Error('a model-test step without tests');
  return trusted(step.spec, step.at);
}
