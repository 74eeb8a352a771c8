import type { LeftOut } from './bca.ts';
import { repeated } from './bootstrap.ts';
import { drawCounts, uniforms } from './draws.ts';
import { seeded } from './random.ts';
import { BCA_FROM_RESAMPLES, fromReplicates, type ResampleSettings } from './resampled.ts';
import type { Uncertain, Undefined } from './uncertain.ts';

/** What a resample of rows is to a function of counts: a draw of the counts alone, so that no row is visited. */
export function resampledCounts(
  counts: Float64Array,
  of: (counts: Float64Array) => number,
  { resamples, seed }: ResampleSettings,
): Uncertain | Undefined {
  const uniform = uniforms(seeded(seed));
  const drawn = new Float64Array(counts.length);
  const bootstrap = repeated(resamples, () => {
    drawCounts(counts, drawn, uniform);
    return of(drawn);
  });
  const n = counts.reduce((sum, each) => sum + each, 0);
  const leftOut = resamples >= BCA_FROM_RESAMPLES ? () => leaveOneOut(counts, of) : undefined;
  return fromReplicates(of(counts), bootstrap, leftOut, { n, of: 'records' });
}

/** Rows of a cell are all alike: one of each is left out, for all of them. */
function leaveOneOut(counts: Float64Array, of: (counts: Float64Array) => number): LeftOut {
  const times = counts.filter((each) => each > 0);
  const occurring = Array.from(counts.keys()).filter((cell) => (counts[cell] ?? 0) > 0);
  const without = counts.slice();
  const values = Float64Array.from(occurring, (cell) => {
    without[cell] = (counts[cell] ?? 0) - 1;
    const value = of(without);
    without[cell] = counts[cell] ?? 0;
    return value;
  });
  return { values, times };
}
