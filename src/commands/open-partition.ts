import { join } from 'node:path';
import type { DataEngine, DataSession } from '../ports.ts';
import type { Admission } from './admission.ts';

/** Opens a partition where it lies. What the engine says quotes data, so its words stay in the state of the site. */
export const openPartition = (
  engine: DataEngine,
  partition: string,
  scratch: string,
  { site }: Pick<Admission, 'site'>,
): Promise<DataSession> =>
  engine.open({
    partition,
    files: site.partition(partition),
    scratch,
    errorLog: join(site.stateRoot, 'engine-errors.log'),
  });
