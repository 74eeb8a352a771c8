import { badInput, error } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Partition } from '../../domain/policy/policy.ts';
import type { Admission } from '../admission.ts';

/** A partition that has a contract to be checked against. */
export interface Contracted {
  readonly partition: Partition;
  /** Its path, relative to the project. */
  readonly contract: string;
}

/** The partitions that this job reads. All that lack a contract are reported at once. */
export function partitionsOf({ policy, placement }: Admission): readonly Contracted[] {
  const partitions = [...policy.datasets.values()]
    .flatMap((dataset) => [...dataset.partitions.values()])
    .filter(({ origin }) => placement.origins.has(origin));
  const lacking = partitions.filter(({ contract }) => contract === undefined);
  if (lacking.length > 0) {
    throw badInput(...lacking.map(({ origin, at }) => error('contract/none', { partition: id(origin) }, at)));
  }
  return partitions.flatMap((partition) =>
    partition.contract === undefined ? [] : [{ partition, contract: partition.contract }],
  );
}
