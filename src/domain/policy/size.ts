/** Sizes as people write them: `8GB` is decimal, `8GiB` binary. */
export const BYTES: Readonly<Record<string, number>> = {
  TiB: 2 ** 40,
  TB: 1e12,
  GiB: 2 ** 30,
  GB: 1e9,
  MiB: 2 ** 20,
  MB: 1e6,
};

/** Bytes in the largest unit of which they are a whole number, as a policy would state them: `16GB`. */
export function sizeText(bytes: number): string {
  const [unit, each] = Object.entries(BYTES).find(([, size]) => bytes % size === 0) ?? [' bytes', 1];
  return `${bytes / each}${unit}`;
}
