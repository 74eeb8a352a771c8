import { join } from 'node:path';
import { byAge, saidBy } from '../../domain/gate/age.ts';
import type { Digest } from '../../domain/outcome/digest.ts';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { RunIdentity, Statement } from '../../domain/outcome/statement.ts';
import { own } from '../../domain/own.ts';
import type { LocalData, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { partitionDigest } from '../data-digest.ts';
import { partitionData } from '../partition-data.ts';
import { storeOf } from '../store-of.ts';
import type { ArtifactRead, Order } from './order.ts';

/** What a program is given to read: where it lies on this machine, and by which digest it was. */
export interface Given {
  readonly name: string;
  readonly path: string;
  readonly digest: Digest;
  /** A partition, whose files stay where they are and may change. */
  readonly data?: LocalData;
}

/** The partitions where they lie, and copies of the artifacts, all hashed. */
export async function gather(
  order: Order,
  statements: readonly Statement[],
  scratch: string,
  admission: Admission,
  ports: Ports,
): Promise<readonly Given[]> {
  const partitions = order.origins.map((name) => partition(name, scratch, admission, ports));
  const artifacts = order.artifacts.map((read) => fetchArtifact(read, statements, scratch, admission, ports));
  return Promise.all([...partitions, ...artifacts]);
}

async function partition(name: string, scratch: string, admission: Admission, ports: Ports): Promise<Given> {
  const data = await partitionData(name, join(scratch, `partition-${name.replace('/', '-')}`), admission, ports);
  if (data.path === undefined) throw refused(error('data/pattern-of-files', { partition: id(name) }));
  return { name, path: data.path, digest: await partitionDigest(data, admission), data };
}

/** Names of partitions whose bytes are no longer those that were given: what was trained on then, nobody knows. */
export async function changedSince(given: readonly Given[], admission: Admission): Promise<readonly string[]> {
  const changed = given.map(async ({ name, digest, data }) =>
    data === undefined || (await partitionDigest(data, admission)) === digest ? [] : [name],
  );
  return (await Promise.all(changed)).flat();
}

async function fetchArtifact(
  read: ArtifactRead,
  statements: readonly Statement[],
  scratch: string,
  admission: Admission,
  ports: Ports,
): Promise<Given> {
  const { run } = admission.statement({ verdict: 'pass', codes: [], subjects: {}, materials: {}, facts: {} });
  const digest = writtenBy(read, statements, run);
  if (digest === undefined) {
    throw refused(error('train/no-artifact', { artifact: id(read.artifact), step: id(read.writer) }));
  }
  const path = join(scratch, `artifact-${read.artifact}`);
  const store = await storeOf(read.store, admission, ports);
  await store.fetch(digest, path);
  return { name: read.artifact, path, digest };
}

/** What its writer said last, in this run; nothing where that was no pass, or where two claim to be the last. */
function writtenBy({ artifact, writer }: ArtifactRead, statements: readonly Statement[], run: RunIdentity) {
  const [newest, second] = saidBy(writer, statements, run);
  if (newest?.verdict !== 'pass' || (second !== undefined && byAge(newest, second) === 0)) return undefined;
  return own(newest.subjects, artifact);
}
