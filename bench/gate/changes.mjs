// Not worse than the champion by more than a margin.
import { clustersLike, correlatedHits, generator, inClusters, range, SHAPES } from './draws.mjs';

const SETTINGS = { resamples: 2000, seed: 1 };
const RIGHT = 0.8;

export function changes(domicile) {
  const { binaryRows, compare, metricOf, normalQuantile } = domicile;
  const measured = (name, candidate, champion, scale) =>
    compare(metricOf(name, 'binary'), { candidate, champion, sameModel: false }, SETTINGS, scale);
  const rowsOf = (truth, decision, extras) => binaryRows(truth, decision, { threshold: 0.5, ...extras });

  const ofDecisions = ['accuracy_score', 'recall_score', 'balanced_accuracy_score'].flatMap((name) =>
    [60, 300].map((n) => ({
      what: `change of ${name}, n ${n}`,
      truths: [-0.06, 0.02],
      sample: (truth) => {
        const { uniform } = generator(domicile, n);
        const labels = range(n).map((row) => row % 2);
        return () => {
          const { champion, candidate } = pairOfHits(truth, n, uniform);
          const decided = (hits) =>
            rowsOf(
              labels,
              labels.map((y, row) => (hits[row] ? y : 1 - y)),
            );
          return measured(name, decided(candidate), decided(champion));
        };
      },
    })),
  );

  /** A tenth of the rows is decided otherwise, worse or better. */
  function pairOfHits(difference, n, uniform) {
    const [worse, better] = [(0.1 - difference) / 2, (0.1 + difference) / 2];
    const champion = range(n).map(() => uniform() < RIGHT);
    const candidate = champion.map((isRight) =>
      isRight ? uniform() >= worse / RIGHT : uniform() < better / (1 - RIGHT),
    );
    return { champion, candidate };
  }

  const relative = [200, 1000].map((n) => ({
    what: `relative change of accuracy, n ${n}`,
    truths: [-0.06, 0.02],
    sample: (truth) => {
      const { uniform } = generator(domicile, n + 1);
      const labels = range(n).map((row) => row % 2);
      return () => {
        const { champion, candidate } = pairOfHits(truth * RIGHT, n, uniform);
        const decided = (hits) =>
          rowsOf(
            labels,
            labels.map((y, row) => (hits[row] ? y : 1 - y)),
          );
        return measured('accuracy_score', decided(candidate), decided(champion), 'relative');
      };
    },
  }));

  // Every row that differs is one that the champion has right.
  const fewDiffer = [20, 50, 100, 300].flatMap((n) =>
    ['accuracy_score', 'recall_score', 'f1_score', 'balanced_accuracy_score'].map((name) => ({
      what: `change of ${name}, n ${n}, few differ`,
      truths: [-0.02],
      sample: (truth) => {
        const { uniform } = generator(domicile, n);
        const labels = range(n).map((row) => row % 2);
        return () =>
          measured(
            name,
            rowsOf(
              labels,
              labels.map((y) => (uniform() < -truth ? 1 - y : y)),
            ),
            rowsOf(labels, labels),
          );
      },
    })),
  );

  const ofAucs = [
    [20, 200, 0.73, 0.75, 0.7],
    [224, 331, 0.85, 0.9, 0.9],
    [40, 400, 0.93, 0.95, 0.8],
  ].map(([positives, negatives, candidate, champion, correlation]) => ({
    what: `change of AUC, ${positives} + ${negatives}, correlation ${correlation}`,
    truths: [candidate - champion, 0.03],
    sample: (truth) => {
      const { normal } = generator(domicile, 7);
      const labels = range(positives + negatives).map((row) => Number(row < positives));
      const [ours, theirs] = [champion + truth, champion].map((auc) => normalQuantile(auc) * Math.SQRT2);
      return () => {
        const pairs = labels.map((y) => {
          const [a, b] = [normal(), normal()];
          return [y * ours + a, y * theirs + correlation * a + Math.sqrt(1 - correlation ** 2) * b];
        });
        const [first, second] = [0, 1].map((at) =>
          binaryRows(
            labels,
            pairs.map((pair) => pair[at]),
          ),
        );
        return measured('roc_auc_score', first, second);
      };
    },
  }));

  const inGroups = SHAPES.map((shape) => ({
    what: `change of accuracy, ${inClusters(shape)}`,
    truths: [-0.06, 0.02],
    sample: (truth) => {
      const draws = generator(domicile, shape.count + 4);
      return () => {
        const cluster = clustersLike(shape, draws);
        const champion = correlatedHits(cluster, RIGHT, shape.correlation, draws);
        const isWorse = correlatedHits(cluster, (0.1 - truth) / 2 / RIGHT, shape.correlation, draws);
        const isBetter = correlatedHits(cluster, (0.1 + truth) / 2 / (1 - RIGHT), shape.correlation, draws);
        const candidate = champion.map((hit, row) => (hit ? 1 - isWorse[row] : isBetter[row]));
        const labels = range(cluster.length).map((row) => row % 2);
        const decided = (hits) =>
          rowsOf(
            labels,
            labels.map((y, row) => (hits[row] ? y : 1 - y)),
            { cluster },
          );
        return measured('accuracy_score', decided(candidate), decided(champion));
      };
    },
  }));

  // The truth's own probability is .2 or .7; a model is off by some on every row, which adds its square to the score.
  const ofLosses = [100, 400].map((n) => ({
    what: `change of Brier score, n ${n}`,
    side: 'high',
    truths: [0.03, 0.005],
    sample: (truth) => {
      const { uniform } = generator(domicile, n + 2);
      return () => {
        const chance = range(n).map(() => (uniform() < 0.5 ? 0.2 : 0.7));
        const labels = chance.map((q) => Number(uniform() < q));
        const off = chance.map((q) => q + (uniform() < 0.5 ? 1 : -1) * Math.sqrt(truth));
        return measured('brier_score_loss', binaryRows(labels, off), binaryRows(labels, chance));
      };
    },
  }));

  return [...ofDecisions, ...relative, ...fewDiffer, ...ofAucs, ...inGroups, ...ofLosses];
}
