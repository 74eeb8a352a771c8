import { error, type Refusal, refused } from '../../domain/outcome/finding.ts';
import { id, known } from '../../domain/outcome/labelled.ts';
import type { Lease } from '../../domain/release/lease.ts';
import { isExpected, type Pointer, promoted, rolledBack, type Served } from '../../domain/release/pointer.ts';
import { shownRelease } from '../../domain/release/release-id.ts';
import type { Observed } from '../../ports.ts';
import { clearJournal, replaceHeld, writeJournal } from './fenced.ts';
import type { Folder } from './folder.ts';
import { isWhole, observe } from './observe.ts';
import { pointerText, readJournal, readPointer } from './state-files.ts';

/** Serves what was prepared, if what was expected is still served, and reads it back. */
export async function promoteRelease(
  folder: Folder,
  lease: Lease,
  key: string,
  expected: Observed | undefined,
): Promise<Observed> {
  const journal = await readJournal(folder);
  if (journal?.state !== 'prepared' || journal.key !== key) throw new Error('promotion of what was not prepared');
  const pointer = await readPointer(folder);
  if (!isExpected(pointer, expected)) throw movedOn(folder, expected, pointer);
  const next = promoted(pointer, journal);
  const before = pointer?.serving;
  await writeJournal(folder, lease, {
    ...journal,
    state: 'promoting',
    generation: next.generation,
    ...(before ? { before } : {}),
  });
  await switchTo(folder, lease, next, pointer);
  const served = await mustBeServed(folder, next);
  await clearJournal(folder, lease);
  return served;
}

/** Serves an earlier release again, or nothing. The release must be there, whole. */
export async function takeBack(folder: Folder, lease: Lease, to: Served | undefined): Promise<Observed | undefined> {
  const pointer = await readPointer(folder);
  if (pointer === undefined || pointer.serving?.generation === to?.generation) return observe(folder);
  if (to !== undefined && !(await isWhole(folder, to))) {
    throw refused(error('release/current-damaged', { destination: id(folder.id), release: shownRelease(to) }));
  }
  const next = rolledBack(pointer, to);
  const goal = to === undefined ? {} : { to: plain(to) };
  await writeJournal(folder, lease, { state: 'rolling-back', generation: next.generation, ...goal });
  await switchTo(folder, lease, next, pointer);
  const served = next.serving === undefined ? undefined : await mustBeServed(folder, next);
  await clearJournal(folder, lease);
  return served;
}

const plain = ({ release, digest, tested, generation, copy }: Served): Served => ({
  release,
  digest,
  tested,
  generation,
  ...(copy === undefined ? {} : { copy }),
});

/** The one step that readers see. */
function switchTo(folder: Folder, lease: Lease, next: Pointer, seen: Pointer | undefined): Promise<void> {
  const { current, root } = folder.layout;
  const file = { name: 'current', target: current, parent: root, text: pointerText(next) } as const;
  return replaceHeld(folder, lease, file, async () => {
    const now = await readPointer(folder);
    if (now?.generation !== seen?.generation) throw movedOn(folder, seen, now);
  });
}

async function mustBeServed(folder: Folder, { serving, generation }: Pointer): Promise<Observed> {
  const served = await observe(folder);
  if (served?.whole && served.generation === generation && served.digest === serving?.digest) return served;
  throw refused(
    error('release/read-back-differs', {
      destination: id(folder.id),
      expected: id(serving?.digest ?? 'nothing'),
      got: id(served?.whole ? served.digest : 'other bytes'),
    }),
  );
}

const movedOn = (folder: Folder, expected: { generation: number } | undefined, got: Pointer | undefined): Refusal =>
  refused(
    error('release/moved-on', {
      destination: id(folder.id),
      expected: known(expected?.generation ?? 0),
      got: known(got?.generation ?? 0),
    }),
  );
