import type { Texts } from '../ports.ts';

/** The texts that decide, of which one of two sources is chosen: once, and before anything is judged by the first. */
export interface Deciding {
  /** Those of the source that is chosen at the time of each question. */
  readonly texts: Texts;
  /** Chooses the other source, or stays with the first; only the first call counts. Whether this call changed it. */
  choose(other: Texts | undefined): boolean;
  /** From here on the choice stands. */
  settle(): void;
}

export function deciding(first: Texts): Deciding {
  let chosen = first;
  let isSettled = false;
  return {
    texts: {
      source: () => chosen.source(),
      read: (path) => chosen.read(path),
      list: (folder) => chosen.list(folder),
    },
    choose(other) {
      if (chosen !== first) return false;
      if (isSettled && other !== undefined)
        throw new Error('judged by one branch already, and asked to follow another');
      chosen = other ?? first;
      isSettled = true;
      return chosen !== first;
    },
    settle() {
      isSettled = true;
    },
  };
}
