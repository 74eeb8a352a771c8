import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { error, Refusal, refused } from '../../domain/outcome/finding.ts';
import { count, matching, objectOf, oneOf, type Shape } from '../../evidence/strict.ts';
import { writeAtomically } from '../../machine/atomic.ts';
import { tolerating } from '../../machine/errno.ts';
import type { FamilyMark } from '../../machine/process-family.ts';
import { readSmallText } from '../../machine/regular-file.ts';
import { reading, writing } from '../../machine/trouble.ts';
import type { Phase, ProgramResult } from '../../ports.ts';
import { PHASES } from './phases.ts';

const MAX_ENTRY_BYTES = 64 * 1024;
const ENTRY = 'journal.json';

/** What is known of one training, on the disk, so that another process can find and end it. */
export interface Entry {
  readonly version: 1;
  readonly phase: Phase;
  /** Before the program runs its leader is not known yet, but the marker is. */
  readonly marker: string;
  readonly leader?: FamilyMark['leader'];
  readonly started?: FamilyMark['started'];
  /** The process of ours that watches the program; when it is gone, nobody can say how the program ends. */
  readonly watcher: { readonly pid: number; readonly started: string };
  readonly modelDir: string;
  readonly result?: ProgramResult;
}

const line = matching(/^[^\p{C}]+$/u, 'one line');
const anything: Shape = () => [];
const entryShape = objectOf(
  {
    version: oneOf(1),
    phase: oneOf(...PHASES),
    marker: line,
    watcher: objectOf({ pid: count, started: line }),
    modelDir: line,
  },
  { leader: count, started: line, result: anything },
);

/** In the state folder of the site. */
export const TRAININGS = 'trainings';

/** A journal of trainings: a folder each, named after its key. */
export interface Journal {
  refOf(key: string): string;
  folder(ref: string): string;
  /** False where an entry of that name is there already. */
  create(ref: string, entry: Entry): Promise<boolean>;
  write(ref: string, entry: Entry): Promise<void>;
  read(ref: string): Promise<Entry | undefined>;
  list(): Promise<readonly { readonly ref: string; readonly ageMs: number }[]>;
}

export function journalIn(stateRoot: string): Journal {
  const root = join(stateRoot, TRAININGS);
  const folder = (ref: string) => join(root, ref);
  const write = (ref: string, entry: Entry) => writeAtomically(join(folder(ref), ENTRY), JSON.stringify(entry));
  return {
    refOf: (key) => createHash('sha256').update(key).digest('hex').slice(0, 32),
    folder,
    write,
    async create(ref, entry) {
      await writing(mkdir(root, { recursive: true, mode: 0o700 }));
      // The folder is made by one only, even of several that come at once.
      const made = await tolerating(
        ['EEXIST'],
        mkdir(folder(ref), { mode: 0o700 }).then(() => true),
      );
      if (made) await write(ref, entry);
      return made ?? false;
    },
    async read(ref) {
      const path = join(folder(ref), ENTRY);
      const there = await tolerating(['ENOENT', 'ENOTDIR'], lstat(path));
      return there && parse(await readSmallText(path, MAX_ENTRY_BYTES).catch(damaged));
    },
    async list() {
      const refs = (await reading(tolerating(['ENOENT'], readdir(root)))) ?? [];
      const stats = await Promise.all(refs.map((ref) => tolerating(['ENOENT'], stat(folder(ref)))));
      return refs.flatMap((ref, index) => {
        const found = stats[index];
        return found ? [{ ref, ageMs: Date.now() - found.mtimeMs }] : [];
      });
    },
  };
}

/** We write entries whole or not at all: what is none was damaged, and its program may be alive. */
function parse(text: string): Entry {
  const value = parsed(text);
  if (entryShape(value, '').length > 0) return damaged();
  // Safe: the shape has just been shown.
  return value as Entry;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(thrown?: unknown): never {
  if (thrown !== undefined && !(thrown instanceof Refusal)) throw thrown;
  throw refused(error('train/journal-damaged'));
}
