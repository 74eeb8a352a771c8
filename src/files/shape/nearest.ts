/**
 * The known word that was probably meant: at most a third of its letters differ, or the word is a part of it as
 * `roc_auc` is of `roc_auc_score`; undefined if none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  return misspelt(word, words) ?? cutShort(word, words);
}

function misspelt(word: string, known: readonly string[]): string | undefined {
  const near = known
    .filter((each) => Math.abs(each.length - word.length) <= limit(each))
    .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, distance }) => distance <= limit(each))
    .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1));
  return near[0]?.each;
}

/** The shortest that has these parts, whole and in a row. */
function cutShort(word: string, known: readonly string[]): string | undefined {
  if (word.length < 2) return undefined;
  const parts = inParts(word);
  const longer = known.filter((each) => inParts(each).includes(parts));
  return longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

const inParts = (word: string): string => `_${word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}_`;

const limit = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** Edit distance where two swapped neighbours count once (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const plain = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(swapped ? Math.min(plain, at(before, j - 2) + 1) : plain);
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
