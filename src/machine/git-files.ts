import { gitBlobs, gitEntries } from './git-objects.ts';
import { GitTrouble } from './git-process.ts';

const MAX_BLOB_BYTES = 4 * 1024 * 1024;
/** So many of the largest fit what one question brings back. */
const BLOBS_AT_ONCE = 7;

interface Asked {
  readonly path: string;
  readonly resolve: (text: string | undefined) => void;
  readonly reject: (thrown: unknown) => void;
}

/** Files that are asked for at the same time, by repository and commit. */
const waiting = new Map<string, Asked[]>();

/**
 * The bytes of a file as a commit holds it, as text; undefined if the commit has no such file. Each question to git is
 * a process, so what is asked at once is answered by two.
 */
export function gitShow(repository: string, commit: string, path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const key = JSON.stringify([repository, commit]);
    const asked = waiting.get(key);
    if (asked) asked.push({ path, resolve, reject });
    else {
      waiting.set(key, [{ path, resolve, reject }]);
      setImmediate(() => {
        const all = waiting.get(key) ?? [];
        waiting.delete(key);
        answer(repository, commit, all).catch((thrown: unknown) => {
          for (const each of all) each.reject(thrown);
        });
      });
    }
  });
}

async function answer(repository: string, commit: string, asked: readonly Asked[]): Promise<void> {
  const paths = [...new Set(asked.map(({ path }) => path))];
  const entries = new Map((await gitEntries(repository, commit, paths)).map((entry) => [entry.path, entry]));
  const good = [...entries.values()].filter(({ mode, size }) => isFile(mode) && size <= MAX_BLOB_BYTES);
  const texts = await textsOf(repository, [...new Set(good.map(({ id }) => id))]);
  for (const { path, resolve, reject } of asked) {
    const entry = entries.get(path);
    if (entry === undefined) resolve(undefined);
    // A link's or folder's content is not what its reader takes it for.
    else if (!isFile(entry.mode)) reject(new GitTrouble('not-a-file'));
    else if (!good.includes(entry)) reject(new GitTrouble('too-large'));
    else resolve(texts.get(entry.id));
  }
}

const isFile = (mode: string): boolean => /^100\d+$/.test(mode);

/** `git show` would apply text filters that the repository configures; a blob is what was committed. */
async function textsOf(repository: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += BLOBS_AT_ONCE) {
    const some = ids.slice(from, from + BLOBS_AT_ONCE);
    const blobs = await gitBlobs(repository, some);
    for (const [index, id] of some.entries()) texts.set(id, (blobs[index] ?? Buffer.alloc(0)).toString('utf8'));
  }
  return texts;
}
