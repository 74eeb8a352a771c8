import { type Prose, say } from '../../domain/outcome/document.ts';
import { id, type Labelled } from '../../domain/outcome/labelled.ts';
import type { Plot } from '../../domain/outcome/plot.ts';

/** The numbers of a plot, a row each. */
export interface PlotTable {
  readonly head: readonly Prose[];
  readonly rows: readonly (readonly Prose[])[];
}

export function plotTable(plot: Plot): PlotTable {
  switch (plot.kind) {
    case 'curves':
      return {
        head: [say`Of`, plot.x, plot.y, say`95 % interval`, say`Rows`],
        rows: plot.series.flatMap(({ name, points }) =>
          points.map(({ x, y, low, high, n }) => [name, cell(x), cell(y), between(low, high), cell(n)]),
        ),
      };
    case 'bars':
      return {
        head: [say`Of`, plot.x, say`Share`],
        rows: plot.series.flatMap(({ name, bars }) =>
          bars.map(({ from, to, share }) => [name, between(from, to), cell(share)]),
        ),
      };
    case 'intervals':
      return {
        head: [say`Of`, say`Verdict`, say`Observed`, say`95 % interval`, say`Limit`],
        rows: plot.rows.map(({ name, status, estimate, low, high, limit }) => [
          name,
          cell(id(status)),
          cell(estimate),
          between(low, high),
          cell(limit),
        ]),
      };
  }
}

const cell = (value: Labelled | undefined): Prose => (value === undefined ? say`` : say`${value}`);

const between = (low: Labelled | undefined, high: Labelled | undefined): Prose =>
  low === undefined || high === undefined ? say`` : say`${low} to ${high}`;
