import { type Recovery, recoveryOf } from '../../domain/release/journal.ts';
import type { Lease } from '../../domain/release/lease.ts';
import type { Served } from '../../domain/release/pointer.ts';
import type { Recovered } from '../../ports.ts';
import { clearJournal } from './fenced.ts';
import { type Folder, sweep } from './folder.ts';
import { isWhole, observe } from './observe.ts';
import { readJournal, readPointer } from './state-files.ts';
import { takeBack } from './switch.ts';

/**
 * Brings a destination from wherever an interrupted deployment left it to the old release or the new one.
 * `next` is emptied before anything is read: a deployment that was overtaken cannot switch after that.
 */
export async function mend(folder: Folder, lease: Lease): Promise<Recovered> {
  await sweep(folder, folder.layout.next);
  const recovery = recoveryOf(await readJournal(folder), await readPointer(folder));
  const done = await carryOut(folder, lease, recovery);
  await clearJournal(folder, lease);
  await sweep(folder, folder.layout.incoming);
  await sweep(folder, folder.layout.trash);
  return done;
}

async function carryOut(folder: Folder, lease: Lease, recovery: Recovery): Promise<Recovered> {
  switch (recovery.do) {
    case 'nothing':
      return 'nothing';
    case 'keep-old':
      return 'kept-old';
    case 'verify-new':
      if ((await observe(folder))?.whole) return 'kept-new';
      await takeBack(folder, lease, await ifWhole(folder, recovery.before));
      return 'took-back';
    case 'take-back':
      await takeBack(folder, lease, await ifWhole(folder, recovery.to));
      return 'took-back';
  }
}

/** Serving nothing is better than serving what nobody tested. */
async function ifWhole(folder: Folder, served: Served | undefined): Promise<Served | undefined> {
  return served !== undefined && (await isWhole(folder, served)) ? served : undefined;
}
