// Metrics of scores.
import { clustersLike, generator, inClusters, range, SHAPES } from './draws.mjs';

const SETTINGS = { resamples: 2000, seed: 1 };

export function scores(domicile) {
  const { binaryRows, estimate, metricOf, normalQuantile } = domicile;
  const measured = (name, rows) => estimate(metricOf(name, 'binary'), rows, SETTINGS);
  const apart = (auc) => normalQuantile(auc) * Math.SQRT2;

  const independent = [
    [15, 60],
    [20, 200],
    [224, 331],
  ].flatMap(([positives, negatives]) =>
    [0.7, 0.9, 0.99].map((limit) => ({
      what: `AUC, ${positives} + ${negatives}`,
      truths: [limit, 1 - (1 - limit) / 4],
      sample: (truth) => {
        const { normal } = generator(domicile, positives);
        const labels = range(positives + negatives).map((row) => Number(row < positives));
        return () =>
          measured(
            'roc_auc_score',
            binaryRows(
              labels,
              labels.map((y) => y * apart(truth) + normal()),
            ),
          );
      },
    })),
  );

  const inGroups = SHAPES.flatMap((shape) =>
    [0.75, 0.95].map((limit) => ({
      what: `AUC, ${inClusters(shape)}`,
      truths: [limit, 1 - (1 - limit) / 4],
      sample: (truth) => {
        const draws = generator(domicile, shape.count + 2);
        return () => {
          const cluster = clustersLike(shape, draws);
          const { labels, score } = correlatedScores(cluster, apart(truth), shape, draws);
          return measured('roc_auc_score', binaryRows(labels, score, { cluster }));
        };
      },
    })),
  );

  return [...independent, ...inGroups, ...losses()];

  /** Rows of a cluster tend to be of one class and share part of their score. */
  function correlatedScores(cluster, distance, { count, correlation }, { normal }) {
    const own = range(count).map(() => [normal(), normal()]);
    const labels = Array.from(cluster, (each) => Number(own[each][0] + normal() > 0));
    const noise = (each) => Math.sqrt(correlation) * own[each][1] + Math.sqrt(1 - correlation) * normal();
    return { labels, score: labels.map((y, row) => y * distance + noise(cluster[row])) };
  }

  /** A model whose probabilities are right: q is one of two, so that its losses are known. */
  function losses() {
    const [sure, unsure] = [0.02, 0.35];
    const lossAt = {
      brier_score_loss: (q) => q * (1 - q),
      log_loss: (q) => -q * Math.log(q) - (1 - q) * Math.log(1 - q),
    };
    return [50, 100, 200, 1000].flatMap((n) =>
      Object.entries(lossAt).map(([name, loss]) => {
        const ofMix = (share) => share * loss(unsure) + (1 - share) * loss(sure);
        const mixes = [0.5, 0.25];
        const truths = mixes.map(ofMix);
        return {
          what: `${name}, n ${n}`,
          side: 'high',
          truths,
          sample: (truth) => {
            const { uniform } = generator(domicile, n);
            const share = mixes[truths.indexOf(truth)];
            return () => {
              const score = range(n).map(() => (uniform() < share ? unsure : sure));
              const labels = score.map((q) => Number(uniform() < q));
              return measured(name, binaryRows(labels, score));
            };
          },
        };
      }),
    );
  }
}
