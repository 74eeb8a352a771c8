import type { DataContract } from '../../domain/contract/contract.ts';
import { evolutionOf } from '../../domain/evolution/findings.ts';
import { type Finding, Refusal } from '../../domain/outcome/finding.ts';
import { readContract } from '../../files/odcs.ts';
import type { Host, Text } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { inProject } from '../project.ts';
import type { DataValidateInputs } from './inputs.ts';
import type { Order } from './order.ts';

/**
 * What a pull request would change of the contract that decides today. It decides nothing about the data; one that
 * breaks somebody without a new major version fails, and so does one that nobody could read once it is merged. Elsewhere
 * the commit at hand may be older than the trusted text, and proposes nothing.
 */
export async function proposalFindings(
  { partition, text, contract }: Order,
  { policy }: DataValidateInputs,
  { situation }: Pick<Admission, 'situation'>,
  host: Host,
): Promise<readonly Finding[]> {
  if (situation.event === 'trusted' || partition.contract === undefined) return [];
  const proposed = await host.proposed.read(inProject(policy, partition.contract));
  return proposed === undefined || proposed.digest === text.digest ? [] : changesTo(contract, proposed);
}

function changesTo(trusted: DataContract, proposed: Text): readonly Finding[] {
  try {
    return evolutionOf(trusted, readContract(proposed), 'both').findings;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.findings;
    throw thrown;
  }
}
