import type { Check } from '../../domain/contract/check.ts';
import { checksOf } from '../../domain/contract/checks.ts';
import type { Contract, DataContract } from '../../domain/contract/contract.ts';
import { canStandInPath, TABLE_PLACEHOLDER } from '../../domain/data/tables.ts';
import { badInput, error } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import { instancesOf } from '../../domain/policy/instances.ts';
import type { Partition } from '../../domain/policy/policy.ts';
import { readContract } from '../../files/odcs.ts';
import type { Text } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { hasTables } from '../partition-data.ts';
import { withBaselines } from './baselines.ts';

/** What is to be checked against what. */
export interface Order {
  readonly partition: Partition;
  /** The trusted text of the contract. */
  readonly text: Text;
  readonly contract: DataContract;
  /** Each table with what is asserted of it. */
  readonly tables: readonly TableOrder[];
}

export interface TableOrder {
  readonly contract: Contract;
  readonly checks: readonly Check[];
}

export async function orderOf(admission: Admission): Promise<Order> {
  const partition = partitionOf(admission);
  if (partition.contract === undefined) {
    throw badInput(error('contract/none', { partition: id(partition.origin) }, partition.at));
  }
  const text = await admission.trusted(partition.contract, partition.at);
  const contract = readContract(text);
  refuseUnreachable(contract, partition, hasTables(partition.origin, admission));
  return { partition, text, contract, tables: await tableOrders(contract, admission) };
}

/** What is asserted of each table, with what the baselines say. */
export const tableOrders = (contract: DataContract, admission: Trusted): Promise<readonly TableOrder[]> =>
  Promise.all(contract.tables.map((table) => tableOrder(table, contract)).map(resolved(contract, admission)));

type Trusted = Pick<Admission, 'trusted'>;

const resolved =
  (contract: DataContract, admission: Trusted) =>
  async (table: TableOrder): Promise<TableOrder> => ({
    ...table,
    checks: await withBaselines(table.checks, contract, admission),
  });

/** Data that nothing is asserted of is not checked, and never passes. */
function tableOrder(contract: Contract, { tables }: DataContract): TableOrder {
  const checks = checksOf(contract);
  if (checks.length === 0) throw badInput(error('contract/no-checks', { contract: id(contract.id) }, contract.at));
  return { contract, checks: tables.length === 1 ? checks : checks.map((check) => inTable(check, contract)) };
}

/** Among several tables a check is called after its own, too. */
const inTable = (check: Check, { table }: Contract): Check => ({
  ...check,
  name: check.name.startsWith(`${table}: `) ? check.name : `${table}.${check.name}`,
});

function refuseUnreachable({ tables }: DataContract, { origin }: Partition, isByTable: boolean): void {
  const [, second] = tables;
  if (second && !isByTable) {
    const params = { partition: id(origin), number: known(tables.length), placeholder: id(TABLE_PLACEHOLDER) };
    throw badInput(error('data/several-tables', params, second.at));
  }
  const unusable = isByTable ? tables.filter(({ physicalName }) => !canStandInPath(physicalName)) : [];
  if (unusable.length === 0) return;
  throw badInput(
    ...unusable.map(({ physicalName, at }) => error('contract/table-name-unusable', { table: id(physicalName) }, at)),
  );
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
