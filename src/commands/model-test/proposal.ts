import { type Finding, Refusal, warning } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { proposalOf } from '../../domain/verdict/proposal.ts';
import { readSpec } from '../../files/model-tests.ts';
import { inProject } from '../project.ts';
import type { Job } from './testing.ts';

/**
 * What a pull request would change of the spec that decides today. It decides nothing about the model; one that nobody
 * could read once it is merged fails. Elsewhere the commit at hand may be older than the trusted text, and proposes
 * nothing.
 */
export async function proposalFindings({ inputs, spec, admission, host }: Job): Promise<readonly Finding[]> {
  const path = inputs.spec ?? admission.step.spec;
  if (admission.situation.event === 'trusted' || path === undefined) return [];
  const proposed = await host.proposed.read(inProject(inputs.policy, path));
  if (proposed === undefined) return [asProposed(warning('model/loosened', { what: id('all tests removed') }))];
  if (proposed.digest === spec.digest) return [];
  try {
    return proposalOf(spec, readSpec(proposed, admission.policy.approvers));
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.findings.map(asProposed);
    throw thrown;
  }
}

const asProposed = (finding: Finding): Finding => ({ ...finding, proposed: true });
