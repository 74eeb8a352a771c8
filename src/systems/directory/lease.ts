import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { error, refused } from '../../domain/outcome/finding.ts';
import { instant } from '../../domain/outcome/instant.ts';
import { id } from '../../domain/outcome/labelled.ts';
import { isDueForRenewal, isFree, type Lease, type Liveness } from '../../domain/release/lease.ts';
import { shownHolder } from '../../domain/release/release-id.ts';
import { canonicalJson } from '../../evidence/canonical.ts';
import { count, matching, objectOf, oneOf } from '../../evidence/strict.ts';
import { errnoOf } from '../../machine/errno.ts';
import { thisMachine } from '../../machine/this-machine.ts';
import { type Folder, namesIn, removeAll, writeNew } from './folder.ts';
import { readState, time } from './state-files.ts';

const ATTEMPTS = 5;
const NUMBER = /^[1-9]\d{0,14}$/;

const line = matching(/^[^\p{C}]{1,300}$/u, 'one line');
const leaseShape = objectOf({
  number: count,
  holder: line,
  token: line,
  machine: line,
  process: count,
  expires: time,
  released: oneOf(true, false),
});

/**
 * Takes the lease. Its number is one above the highest; the link that makes it succeeds for one of all that try, and
 * the highest is never removed, so whoever was overtaken can see it.
 */
export async function takeLease(folder: Folder): Promise<Lease> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const highest = await mustBeFree(folder);
    const lease = await newLease(folder, (highest?.number ?? 0) + 1);
    if (await claim(folder, lease)) {
      await forgetOthers(folder, lease);
      return lease;
    }
  }
  throw held(folder, await highestLease(folder));
}

/** Throws where another deployment has the lease; else the highest there was. */
export async function mustBeFree(folder: Folder): Promise<Lease | undefined> {
  const highest = await highestLease(folder);
  const asking = { holder: folder.holder, now: folder.clock.now() };
  if (!isFree(highest, asking, await livenessOf(highest))) throw held(folder, highest);
  return highest;
}

/** Throws where another deployment has taken over, or may have. */
export async function mustHold(folder: Folder, lease: Lease): Promise<void> {
  const highest = await highestLease(folder);
  const mine = highest?.token === lease.token && !highest.released;
  if (mine && instant(highest.expires) > instant(folder.clock.now())) return;
  throw lost(folder);
}

/** Keeps the lease for longer where half of it has passed. */
export async function renewed(folder: Folder, lease: Lease): Promise<Lease> {
  if (!isDueForRenewal(lease, folder.clock.now(), folder.leaseSeconds)) return lease;
  await mustHold(folder, lease);
  return rewrite(folder, { ...lease, expires: expiry(folder) });
}

/** Gives it back, unless someone else has it by now. */
export async function giveBack(folder: Folder, lease: Lease): Promise<void> {
  const highest = await highestLease(folder);
  if (highest?.token === lease.token) await rewrite(folder, { ...lease, released: true });
}

const lost = (folder: Folder) => refused(error('release/lease-lost', { destination: id(folder.id) }));

const held = (folder: Folder, lease: Lease | undefined) =>
  refused(
    error('release/lease-held', {
      destination: id(folder.id),
      holder: shownHolder(lease?.holder),
      until: id(lease?.expires ?? 'soon'),
    }),
  );

const newLease = async (folder: Folder, number: number): Promise<Lease> => ({
  number,
  holder: folder.holder,
  token: randomUUID(),
  machine: await thisMachine(),
  process: process.pid,
  expires: expiry(folder),
  released: false,
});

const expiry = ({ clock, leaseSeconds }: Folder): string =>
  new Date(Date.parse(clock.now()) + leaseSeconds * 1000).toISOString();

async function highestLease(folder: Folder): Promise<Lease | undefined> {
  const numbers = (await namesIn(folder.layout.leases)).filter((name) => NUMBER.test(name)).map(Number);
  const highest = Math.max(0, ...numbers);
  if (highest === 0) return undefined;
  const value = await readState(folder, fileOf(folder, highest), 'lease', leaseShape);
  return value as unknown as Lease | undefined;
}

/** Complete before it has its name, and its name only if nobody else has it. */
async function claim(folder: Folder, lease: Lease): Promise<boolean> {
  const { disk, layout } = folder;
  const draft = await writeDraft(folder, lease);
  const won = await disk.link(draft, fileOf(folder, lease.number)).then(
    () => true,
    (thrown) => {
      if (errnoOf(thrown) === 'EEXIST') return false;
      throw thrown;
    },
  );
  await removeAll(disk, draft);
  await disk.sync(layout.leases);
  return won;
}

async function rewrite(folder: Folder, lease: Lease): Promise<Lease> {
  const { disk, layout } = folder;
  const draft = await writeDraft(folder, lease);
  await disk.rename(draft, fileOf(folder, lease.number));
  await disk.sync(layout.leases);
  return lease;
}

/** Older leases, and drafts of those that did not get theirs. */
async function forgetOthers(folder: Folder, lease: Lease): Promise<void> {
  const older = (await namesIn(folder.layout.leases)).filter((name) => Number.parseInt(name, 10) < lease.number);
  for (const name of older) await removeAll(folder.disk, join(folder.layout.leases, name));
}

/** What a full disk left of it goes at once. */
async function writeDraft(folder: Folder, lease: Lease): Promise<string> {
  const draft = join(folder.layout.leases, `${lease.number}.${lease.token}`);
  try {
    await writeNew(folder, draft, `${canonicalJson(lease)}\n`);
    return draft;
  } catch (thrown) {
    await removeAll(folder.disk, draft);
    throw thrown;
  }
}

const fileOf = ({ layout }: Folder, number: number): string => join(layout.leases, String(number));

/** Asks the system about a process of this very machine; of others nobody here can say. */
async function livenessOf(lease: Lease | undefined): Promise<Liveness> {
  if (lease === undefined || lease.machine !== (await thisMachine())) return 'not-seen-from-here';
  try {
    process.kill(lease.process, 0);
    return 'alive';
  } catch (thrown) {
    return errnoOf(thrown) === 'ESRCH' ? 'gone' : 'alive';
  }
}
