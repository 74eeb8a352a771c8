import { type Block, say } from '../../domain/outcome/document.ts';
import { count, known, number, type Over } from '../../domain/outcome/labelled.ts';
import type { CurvePlot, Plot, Point, Series } from '../../domain/outcome/plot.ts';
import { bothModels, shareTold } from '../../domain/plots/both-models.ts';
import {
  type CurvePoint,
  calibrationPoints,
  precisionRecallCurve,
  rocCurve,
  sharesOfClass,
} from '../../domain/plots/curves.ts';
import type { ScoreBin } from '../../domain/plots/score-bins.ts';
import type { Admission } from '../admission.ts';
import { type Drawable, drawableOf } from './plots-floor.ts';
import type { Job, Measured } from './testing.ts';

/** Curves of a binary task, of bins that hold no few rows; none where such bins would tell more than the numbers do. */
export function scorePlots({ sample }: Measured, { spec, admission }: Job): readonly Block[] {
  const drawable = drawableOf(sample, spec, admission);
  if (drawable === undefined) return [];
  const plots = [roc, precisionRecall, calibration, distribution].map((make) => make(drawable, admission));
  return [...plots.map((plot): Block => ({ block: 'plot', plot })), ...bothTable(drawable, admission)];
}

type Curve = (bins: readonly ScoreBin[]) => readonly CurvePoint[];

const roc = (drawable: Drawable, admission: Admission): Plot =>
  curvePlot(drawable, rocCurve, admission, {
    title: say`Receiver operating characteristic`,
    about: say`At the ends of bins of scores, so that no single row is seen; bands are pointwise 95 % intervals (Wilson).`,
    x: say`false positive rate`,
    y: say`true positive rate`,
    isJoined: true,
    diagonal: say`chance`,
  });

const precisionRecall = (drawable: Drawable, admission: Admission): Plot =>
  curvePlot(drawable, precisionRecallCurve, admission, {
    title: say`Precision and recall`,
    about: say`At the ends of the same bins; bands are pointwise 95 % intervals of the precision (Wilson).`,
    x: say`recall`,
    y: say`precision`,
    isJoined: true,
  });

const calibration = (drawable: Drawable, admission: Admission): Plot =>
  curvePlot(drawable, calibrationPoints, admission, {
    title: say`Calibration`,
    about: say`The mean score of each bin and the share of class 1 in it, with 95 % intervals (Wilson).`,
    x: say`mean score`,
    y: say`share of class 1`,
    isJoined: false,
    diagonal: say`as the scores say`,
  });

function curvePlot(
  { model, champion }: Drawable,
  curve: Curve,
  admission: Admission,
  rest: Omit<CurvePlot, 'kind' | 'series'>,
): Plot {
  const series = (bins: readonly ScoreBin[], name: Series['name']): Series => {
    const over = overBins(bins, admission);
    return { name, points: curve(bins).map((point) => pointOf(point, over)) };
  };
  return {
    kind: 'curves',
    ...rest,
    series: [series(model.bins, say`model`), ...(champion === undefined ? [] : [series(champion.bins, say`champion`)])],
  };
}

const pointOf = ({ x, y, interval, n }: CurvePoint, over: Over): Point => ({
  x: number(x, over),
  y: number(y, over),
  ...(interval === undefined ? {} : { low: number(interval.low, over), high: number(interval.high, over) }),
  n: count(n, over),
});

/** From neighbouring points the bin between them follows: the smallest is what all are over. */
const overBins = (bins: readonly ScoreBin[], admission: Admission): Over =>
  admission.over(
    Math.min(...bins.map(({ rows }) => rows)),
    Math.min(...bins.map(({ rows, positives }) => Math.min(positives, rows - positives))),
  );

function distribution({ model: { bins } }: Drawable, admission: Admission): Plot {
  const over = overBins(bins, admission);
  return {
    kind: 'bars',
    title: say`Scores of each class`,
    about: say`The share of a class in each bin is the area of its bar.`,
    x: say`score`,
    y: say`density`,
    series: ([0, 1] as const).map((of) => ({
      name: say`class ${known(of)}`,
      bars: sharesOfClass(bins, of).map((share, index) => ({
        from: known(bins[index]?.from ?? 0, EDGE_DIGITS),
        to: known(bins[index]?.to ?? 1, EDGE_DIGITS),
        share: number(share, over),
      })),
    })),
  };
}

const EDGE_DIGITS = 3;

/** In place of a scatter plot of both models' scores. */
function bothTable({ model, champion, crossed, floor }: Drawable, admission: Admission): readonly Block[] {
  if (champion === undefined || !crossed) return [];
  const both = bothModels(model, champion, floor);
  if (shareTold(both) === 0) return [];
  const { bands, championBands, cells } = both;
  const range = ({ from, to }: { readonly from: number; readonly to: number }) =>
    say`${known(from, EDGE_DIGITS)} to ${known(to, EDGE_DIGITS)}`;
  const rows = bands.map((band, row) => [
    range(band),
    ...championBands.map((_, column) => {
      const cell = cells[row]?.[column];
      if (cell === undefined) return say`few or none`;
      const over = admission.over(cell.rows, Math.min(cell.positives, cell.rows - cell.positives));
      return say`${count(cell.rows, over)} rows, ${number(cell.positives / cell.rows, over)} of class 1`;
    }),
  ]);
  const head = [say`Score of the model`, ...championBands.map((band) => say`Champion: ${range(band)}`)];
  return [
    {
      block: 'details',
      summary: say`Scores of the model and the champion on the same rows`,
      blocks: [{ block: 'table', head, rows }],
    },
  ];
}
