import { studentQuantile } from './beta.ts';
import { MIN_CLUSTERS } from './clusters.ts';
import { scaledRows } from './sample-size.ts';
import { type CountOf, type Interval, type Method, notDefined, type Uncertain, type Undefined } from './uncertain.ts';

/** Of fewer rows nothing is said: too much of the tail of a loss has not been seen (bench/gate.mjs). */
export const MIN_ROWS_OF_MEAN = 30;

/** With fewer rows for the square of the skewness the correction is too small (bench/gate.mjs). */
const ROWS_PER_SQUARED_SKEWNESS = 15;

/** An estimate that is, to first order, `value` + the mean of what each independent unit (row or cluster) adds. */
export interface Linear {
  readonly value: number;
  readonly influence: Float64Array;
  /** How many units add each of these; one without. */
  readonly times?: Float64Array;
  /** Of Student's t, where it is less than one below the number of units. */
  readonly freedom?: number;
  /** How skewed what the units add must be, whatever was seen of it. */
  readonly skewness?: number;
}

export interface MeanEstimate {
  readonly value: number;
  readonly standardError: number;
  readonly skewness: number;
  readonly units: number;
  readonly freedom: number;
}

/** The mean with Student's t, corrected for skewness; undefined where units are few or too skewed, or do not differ. */
export function linearUncertain(linear: Linear, method: Method, of: CountOf): Uncertain | Undefined {
  const estimate = meanEstimate(linear);
  const { value, standardError, skewness, units } = estimate;
  if (of === 'clusters' && units < MIN_CLUSTERS) return notDefined('too-few-clusters', value);
  if (of !== 'clusters' && units < MIN_ROWS_OF_MEAN) return notDefined('too-few-records', value);
  if (!(standardError > 1e-14 * Math.abs(value))) return notDefined('degenerate', value);
  if (isTooSkewed({ skewness: Math.max(Math.abs(skewness), linear.skewness ?? 0), units }))
    return notDefined('too-skewed', value);
  return {
    kind: 'estimate',
    value,
    method,
    n: units,
    of,
    bounds: (confidence) => skewedBounds(estimate, confidence),
    needed: (limit, confidence) => scaledRows(units, standardError, value - limit, confidence),
  };
}

export const isTooSkewed = ({ skewness, units }: Pick<MeanEstimate, 'skewness' | 'units'>): boolean =>
  skewness * skewness * ROWS_PER_SQUARED_SKEWNESS > units;

/** Sample moments without bias to first order. */
export function meanEstimate({ value, influence, times, freedom }: Linear): MeanEstimate {
  let [n, sum] = [0, 0];
  for (let at = 0; at < influence.length; at++) {
    const count = times?.[at] ?? 1;
    n += count;
    sum += count * (influence[at] ?? 0);
  }
  const mean = sum / n;
  let [squares, cubes] = [0, 0];
  for (let at = 0; at < influence.length; at++) {
    const off = (influence[at] ?? 0) - mean;
    const square = (times?.[at] ?? 1) * off * off;
    squares += square;
    cubes += square * off;
  }
  const deviation = Math.sqrt(squares / n);
  return {
    value,
    standardError: Math.sqrt(squares / (n - 1) / n),
    skewness: deviation > 0 ? (cubes / n / deviation ** 3) * (Math.sqrt(n * (n - 1)) / (n - 2)) : 0,
    units: n,
    freedom: freedom ?? n - 1,
  };
}

/**
 * Student's t after Hall's transformation, which takes the skewness out of it (Hall, JRSS B 1992). A plain t lets
 * up to twice as many models pass whose loss is at the limit, a bootstrap half as many again.
 */
export function skewedBounds(estimate: MeanEstimate, confidence: number): Interval {
  const { value, standardError, skewness, units, freedom } = estimate;
  const t = studentQuantile(confidence, freedom);
  const a = skewness / Math.sqrt(units);
  const untransformed = (to: number) => (Math.abs(a) < 1e-9 ? to : (3 / a) * (Math.cbrt(1 + a * (to - a / 6)) - 1));
  return { low: value - standardError * untransformed(t), high: value - standardError * untransformed(-t) };
}
