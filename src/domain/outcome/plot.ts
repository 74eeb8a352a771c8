import type { Prose } from './document.ts';
import type { Count, Num } from './labelled.ts';

/**
 * A picture of numbers, for formats that draw. Every number is labelled: a point of which one may not be shown is not
 * drawn, and stands in the table beside the picture as withheld.
 */
export type Plot = CurvePlot | BarPlot | IntervalPlot;

interface Common {
  readonly title: Prose;
  /** What the reader sees, in words. */
  readonly about: Prose;
}

/** Points from 0 to 1 both ways, joined by lines or not. */
export interface CurvePlot extends Common {
  readonly kind: 'curves';
  readonly x: Prose;
  readonly y: Prose;
  readonly isJoined: boolean;
  /** What the diagonal stands for, where there is one. */
  readonly diagonal?: Prose;
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: Prose;
  readonly points: readonly Point[];
}

/** `low` to `high` is an interval of `y`. */
export interface Point {
  readonly x: Num;
  readonly y: Num;
  readonly low?: Num;
  readonly high?: Num;
  /** How many rows it is made of, where that is told. */
  readonly n?: Count;
}

/** Shares in bins that may be of any width: areas are shares, so heights can be compared. */
export interface BarPlot extends Common {
  readonly kind: 'bars';
  readonly x: Prose;
  readonly y: Prose;
  readonly series: readonly { readonly name: Prose; readonly bars: readonly Bar[] }[];
}

export interface Bar {
  readonly from: Num | Count;
  readonly to: Num | Count;
  readonly share: Num;
}

/** Estimates with intervals, one below the other, each beside its own limit: a forest plot. */
export interface IntervalPlot extends Common {
  readonly kind: 'intervals';
  readonly x: Prose;
  readonly rows: readonly IntervalRow[];
}

export interface IntervalRow {
  readonly name: Prose;
  readonly status: PlotStatus;
  readonly estimate: Num;
  readonly low: Num;
  readonly high: Num;
  readonly limit: Num | Count;
}

/** Each has a colour and a shape of its own. */
export type PlotStatus = 'pass' | 'fail' | 'inconclusive' | 'error' | 'waived';
