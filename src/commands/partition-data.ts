import { join } from 'node:path';
import type { DataEngine, DataSession, LocalData, Ports } from '../ports.ts';
import type { Admission } from './admission.ts';

/** The files of a partition where its site keeps them, or fetched into a new folder. */
export const partitionData = (
  partition: string,
  into: string,
  { site }: Pick<Admission, 'site'>,
  ports: Pick<Ports, 'localData'>,
): Promise<LocalData> => ports.localData({ partition, files: site.partition(partition), into });

/** Opens them. What the engine says quotes data, so its words stay in the state of the site. */
export const openData = (
  engine: DataEngine,
  data: LocalData,
  scratch: string,
  { site }: Pick<Admission, 'site'>,
): Promise<DataSession> => engine.open({ data, scratch, errorLog: join(site.stateRoot, 'engine-errors.log') });
