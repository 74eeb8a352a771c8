import { join } from 'node:path';
import type { ObjectPlace } from '../domain/data/form.ts';
import { isAnyTable } from '../domain/data/table.ts';
import { filesOfAll, filesOfTable, isByTable } from '../domain/data/tables.ts';
import { liesAt } from '../domain/data/whereabouts.ts';
import { error, refused } from '../domain/outcome/finding.ts';
import { id } from '../domain/outcome/labelled.ts';
import type { DataEngine, DataSession, LocalData, Ports } from '../ports.ts';
import type { Admission } from './admission.ts';

/**
 * The files of a partition, of all its tables, where its site keeps them, or fetched into a new folder from a bucket in
 * their own place.
 */
export async function partitionData(
  partition: string,
  into: string,
  { site, policy }: Pick<Admission, 'site' | 'policy'>,
  ports: Pick<Ports, 'localData'>,
): Promise<LocalData> {
  const files = filesOfAll(site.partition(partition));
  if (files.objects) mustLieThere(partition, files.objects, policy);
  return ports.localData({ partition, files, into });
}

/** Before anything is asked of the bucket: what would come from elsewhere would have crossed a border. */
function mustLieThere(origin: string, objects: ObjectPlace, policy: Admission['policy']): void {
  const partitions = [...policy.datasets.values()].flatMap((dataset) => [...dataset.partitions.values()]);
  const name = partitions.find((each) => each.origin === origin)?.location ?? '';
  const location = policy.locations.get(name);
  if (location !== undefined && liesAt(objects, location, policy)) return;
  const params = { partition: id(origin), region: id(objects.region), location: id(name) };
  throw refused(error('data/bucket-elsewhere', params));
}

/** Whether the site says of each table of a partition where it lies. */
export function hasTables(partition: string, { site }: Pick<Admission, 'site'>): boolean {
  const table = site.table(partition);
  return table ? isAnyTable(table) : isByTable(site.partition(partition));
}

/** Of the files of a partition, which are on this machine now, those of one table. */
export const tableData = (
  { partition, objects, path }: LocalData,
  table: string,
  into: string,
  { site }: Pick<Admission, 'site'>,
  ports: Pick<Ports, 'localData'>,
): Promise<LocalData> => {
  const files = filesOfTable(site.partition(partition), table, objects && path);
  return ports.localData({ partition, files, into });
};

/** Opens them. What the engine says quotes data, so its words stay in the state of the site. */
export const openData = (
  engine: DataEngine,
  data: LocalData,
  scratch: string,
  { site, target: { capacity } }: Pick<Admission, 'site' | 'target'>,
): Promise<DataSession> =>
  engine.open({ data, scratch, capacity, errorLog: join(site.stateRoot, 'engine-errors.log') });
