import { join } from 'node:path';
import { filesOfAll, filesOfTable, isByTable } from '../domain/data/tables.ts';
import type { DataEngine, DataSession, LocalData, Ports } from '../ports.ts';
import type { Admission } from './admission.ts';

/** The files of a partition, of all its tables, where its site keeps them, or fetched into a new folder. */
export const partitionData = (
  partition: string,
  into: string,
  { site }: Pick<Admission, 'site'>,
  ports: Pick<Ports, 'localData'>,
): Promise<LocalData> => ports.localData({ partition, files: filesOfAll(site.partition(partition)), into });

/** Whether the site says of each table of a partition where it lies. */
export const hasTables = (partition: string, { site }: Pick<Admission, 'site'>): boolean =>
  site.table(partition) === undefined && isByTable(site.partition(partition));

/** The same of one table. */
export const tableData = (
  partition: string,
  table: string,
  into: string,
  { site }: Pick<Admission, 'site'>,
  ports: Pick<Ports, 'localData'>,
): Promise<LocalData> => ports.localData({ partition, files: filesOfTable(site.partition(partition), table), into });

/** Opens them. What the engine says quotes data, so its words stay in the state of the site. */
export const openData = (
  engine: DataEngine,
  data: LocalData,
  scratch: string,
  { site }: Pick<Admission, 'site'>,
): Promise<DataSession> => engine.open({ data, scratch, errorLog: join(site.stateRoot, 'engine-errors.log') });
