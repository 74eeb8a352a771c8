import type { LeftOut } from './bca.ts';
import { repeated } from './bootstrap.ts';
import { drawCounts, uniforms } from './draws.ts';
import { seeded } from './random.ts';
import { BCA_FROM_RESAMPLES, fromReplicates, type ResampleSettings } from './resampled.ts';
import { linearUncertain } from './skewed-mean.ts';
import type { Uncertain, Undefined } from './uncertain.ts';

type OfCounts = (counts: Float64Array) => number;

/** With so many rows that tell, a function of counts is a mean of what rows add to it, to all digits that matter. */
const LINEAR_FROM = 1000;

/**
 * A function of counts, of which `telling` rows are of the kind that it turns on. What a resample of rows is to it is
 * a draw of the counts alone, so that no row is visited; of many rows the jackknife says as much.
 */
export function fromCounts(
  counts: Float64Array,
  of: OfCounts,
  telling: number,
  settings: ResampleSettings,
): Uncertain | Undefined {
  return telling < LINEAR_FROM ? resampledCounts(counts, of, settings) : linearised(counts, of);
}

function linearised(counts: Float64Array, of: OfCounts): Uncertain | Undefined {
  const value = of(counts);
  const n = counts.reduce((sum, each) => sum + each, 0);
  const { values, times } = leaveOneOut(counts, of);
  const influence = values.map((without) => (n - 1) * (value - without));
  return linearUncertain({ value, influence, times }, 'linearised-t', 'records');
}

function resampledCounts(
  counts: Float64Array,
  of: OfCounts,
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
function leaveOneOut(counts: Float64Array, of: OfCounts): Required<LeftOut> {
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
