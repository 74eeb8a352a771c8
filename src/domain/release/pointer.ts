import type { Digest } from '../outcome/digest.ts';

/** A release that is, or was, served. */
export interface Served {
  readonly release: string;
  readonly digest: Digest;
  /** When the test that opened the gate ended, ISO 8601 UTC: what was tested earlier does not replace it. */
  readonly tested: string;
  /** Counts up with every change of what is served, a rollback included; it never goes back. */
  readonly generation: number;
  /**
   * The generation at which this copy was made, where a copy with the plain name lies there damaged and is served:
   * what readers look at is never changed under them.
   */
  readonly copy?: number;
}

/** What a destination says it serves: replaced as one, so that a reader sees one state or the next. */
export interface Pointer {
  readonly generation: number;
  /** Nothing after a first release was withdrawn. */
  readonly serving?: Served;
  /** What was served before, newest first, one entry a digest. */
  readonly earlier: readonly Served[];
}

const MAX_EARLIER = 100;

export const nextGeneration = (pointer: Pointer | undefined): number => (pointer?.generation ?? 0) + 1;

/** The state after a release is promoted. What it replaces becomes the newest of the earlier ones. */
export function promoted(pointer: Pointer | undefined, release: Omit<Served, 'generation'>): Pointer {
  const generation = nextGeneration(pointer);
  const serving = { ...bytesOf(release), generation };
  return { generation, serving, earlier: earlierThan(serving, pointer) };
}

/** The state after what is served was taken back: to an earlier release, or to nothing. What failed is forgotten. */
export function rolledBack(pointer: Pointer, to: Served | undefined): Pointer {
  const generation = nextGeneration(pointer);
  if (to === undefined) return { generation, earlier: [] };
  const serving = { ...bytesOf(to), generation };
  const failed = pointer.serving?.digest;
  return {
    generation,
    serving,
    earlier: pointer.earlier.filter(({ digest }) => digest !== to.digest && digest !== failed),
  };
}

/** What must not be collected: what is served, and the newest before it, so many in all. */
export const kept = (pointer: Pointer | undefined, keep: number): readonly Served[] =>
  reachable(pointer).slice(0, keep);

/** What is served and what was, newest first, one entry a digest. */
export const reachable = (pointer: Pointer | undefined): readonly Served[] => [
  ...(pointer?.serving ? [pointer.serving] : []),
  ...(pointer?.earlier ?? []),
];

const bytesOf = ({ release, digest, tested, copy }: Omit<Served, 'generation'>): Omit<Served, 'generation'> => ({
  release,
  digest,
  tested,
  ...(copy === undefined ? {} : { copy }),
});

const earlierThan = (serving: Served, pointer: Pointer | undefined): readonly Served[] =>
  reachable(pointer)
    .filter(({ digest }) => digest !== serving.digest)
    .slice(0, MAX_EARLIER);

/** A promotion replaces what it expects to find, and nothing else. */
export const isExpected = (
  pointer: Pointer | undefined,
  expected: { readonly generation: number } | undefined,
): boolean => pointer?.serving?.generation === expected?.generation;
