import { join } from 'node:path';
import { error, refused } from '../../domain/outcome/finding.ts';
import { id } from '../../domain/outcome/labelled.ts';
import type { Statement } from '../../domain/outcome/statement.ts';
import type { Host, Ports } from '../../ports.ts';
import type { Admission } from '../admission.ts';
import { storeOf } from '../store-of.ts';
import type { ArtifactRead, Champion } from './order.ts';
import type { Staged } from './predictor/stage.ts';
import { writtenDigest } from './written.ts';

/** Where the bytes come from, and into which folder they go. */
export interface Fetching {
  readonly scratch: string;
  readonly statements: readonly Statement[];
  readonly admission: Admission;
  readonly host: Host;
  readonly ports: Ports;
}

/** An artifact as its writer left it, verified on the way, read-only. */
export async function stageArtifact(read: ArtifactRead, name: Staged['name'], fetching: Fetching): Promise<Staged> {
  const { scratch, statements, admission, host, ports } = fetching;
  const digest = writtenDigest(read, statements, host.run);
  const tree = join(scratch, name);
  const store = await storeOf(read.store, admission, ports);
  await store.fetch(digest, tree);
  return { name, tree, digest };
}

/** What is compared with; undefined where there is nothing. One that was tampered with is a refusal. */
export async function stageChampion(champion: Champion, fetching: Fetching): Promise<Staged | undefined> {
  switch (champion.kind) {
    case 'missing':
      return undefined;
    case 'artifact':
      return stageArtifact(champion.read, 'champion', fetching);
    case 'release':
      return stageServed(champion.destination, fetching);
  }
}

/** Read back from the destination by the digest under which it was released. */
async function stageServed(destination: string, { scratch, admission, host, ports }: Fetching) {
  const target = await ports.deployTarget({
    type: 'directory',
    destination,
    root: admission.site.destinationRoot(destination),
    holder: `${host.run.repository} run ${host.run.run} ${admission.step.id}`,
  });
  const served = await target.current();
  if (served === undefined) return undefined;
  if (!served.whole) throw refused(error('model/baseline-damaged', { destination: id(destination) }));
  const tree = join(scratch, 'champion');
  await target.fetch(served.digest, tree);
  return { name: 'champion' as const, tree, digest: served.digest };
}
