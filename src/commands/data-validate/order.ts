import type { Contract } from '../../domain/contract/contract.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import { instancesOf } from '../../domain/policy/instances.ts';
import type { Partition } from '../../domain/policy/policy.ts';
import { readContract } from '../../files/odcs.ts';
import type { Text } from '../../ports.ts';
import type { Admission } from '../admission.ts';

/** What is to be checked against what. */
export interface Order {
  readonly partition: Partition;
  /** The trusted text of the contract. */
  readonly text: Text;
  readonly contract: Contract;
}

export async function orderOf(admission: Admission): Promise<Order> {
  const partition = partitionOf(admission);
  if (partition.contract === undefined) {
    throw badInput(error('contract/none', { partition: id(partition.origin) }, partition.at));
  }
  const text = await admission.trusted(partition.contract, partition.at);
  return { partition, text, contract: readContract(text) };
}

function partitionOf({ policy, step, placement }: Admission): Partition {
  const reads = instancesOf(step).find(({ name }) => name === placement.instance)?.reads ?? [];
  const origins = new Set(reads.flatMap((read) => (read.kind === 'partition' ? [read.origin] : [])));
  const [origin, ...more] = origins;
  const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
  const partition = partitions.find((each) => each.origin === origin);
  if (partition && more.length === 0) return partition;
  throw badInput(error('data/several-partitions', { step: id(step.id), number: known(origins.size) }, step.at));
}
