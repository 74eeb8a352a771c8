// Metrics of decisions.
import { clustersLike, correlatedHits, decisionsLike, generator, inClusters, range, SHAPES } from './draws.mjs';

const SETTINGS = { resamples: 2000, seed: 1 };

export function proportions(domicile) {
  const { binaryRows, estimate, metricOf } = domicile;
  const measured = (name, truth, decision, extras) =>
    estimate(metricOf(name, 'binary'), binaryRows(truth, decision, { threshold: 0.5, ...extras }), SETTINGS);
  /** Rows of both classes by turns, decided right or not. */
  const accuracy = (hits, extras) => {
    const truth = Array.from(hits, (_, row) => row % 2);
    return measured(
      'accuracy_score',
      truth,
      truth.map((y, row) => (hits[row] ? y : 1 - y)),
      extras,
    );
  };

  const independent = [
    [50, 0.7, 0.9],
    [200, 0.9, 0.95],
    [555, 0.6, 0.67],
    [1000, 0.95, 0.97],
  ].map(([n, limit, better]) => ({
    what: `accuracy, n ${n}`,
    truths: [limit, better],
    sample: (truth) => {
      const { uniform } = generator(domicile, n);
      return () => accuracy(range(n).map(() => uniform() < truth));
    },
  }));

  const inGroups = SHAPES.flatMap((shape) =>
    [
      [0.7, 0.9],
      [0.9, 0.97],
    ].map(([limit, better]) => ({
      what: `accuracy, ${inClusters(shape)}`,
      truths: [limit, better],
      sample: (truth) => {
        const draws = generator(domicile, shape.count);
        return () => {
          const cluster = clustersLike(shape, draws);
          return accuracy(correlatedHits(cluster, truth, shape.correlation, draws), { cluster });
        };
      },
    })),
  );

  const recallInGroups = SHAPES.map((shape) => ({
    what: `recall, ${inClusters(shape)}`,
    truths: [0.8, 0.92],
    sample: (truth) => {
      const draws = generator(domicile, shape.count + 1);
      return () => {
        const cluster = clustersLike(shape, draws);
        const found = correlatedHits(cluster, truth, shape.correlation, draws);
        const labels = range(cluster.length).map(() => Number(draws.uniform() < 0.5));
        return measured(
          'recall_score',
          labels,
          labels.map((y, row) => y * found[row]),
          { cluster },
        );
      };
    },
  }));

  // All rows are positive or decided so, so that F1 = 2J / (1 + J) of the share J that are both.
  const f1InGroups = SHAPES.map((shape) => ({
    what: `f1, ${inClusters(shape)}`,
    truths: [0.8, 0.92],
    sample: (truth) => {
      const draws = generator(domicile, shape.count + 3);
      return () => {
        const cluster = clustersLike(shape, draws);
        const both = correlatedHits(cluster, truth / (2 - truth), shape.correlation, draws);
        const labels = range(cluster.length).map((row) => (both[row] ? 1 : row % 2));
        return measured(
          'f1_score',
          labels,
          labels.map((y, row) => (both[row] ? 1 : 1 - y)),
          { cluster },
        );
      };
    },
  }));

  const weighted = [
    [200, 0.8, 0.92],
    [1000, 0.9, 0.95],
  ].map(([n, limit, better]) => ({
    what: `accuracy, n ${n}, weights from 0.2 to 5`,
    truths: [limit, better],
    runs: 600,
    sample: (truth) => {
      const { uniform } = generator(domicile, n + 5);
      const weight = Float64Array.from(range(n), () => 5 ** (2 * uniform() - 1));
      return () =>
        accuracy(
          range(n).map(() => uniform() < truth),
          { weight },
        );
    },
  }));

  return [...independent, ...inGroups, ...ofCells(), ...recallInGroups, ...f1InGroups, ...weighted];

  /** Metrics of all four cells, by models of which the cells are known. */
  function ofCells() {
    const asked = [
      ['recall_score', 300, 0.15],
      ['recall_score', 1000, 0.3],
      ['precision_score', 300, 0.3],
      ['f1_score', 100, 0.1],
      ['f1_score', 500, 0.1],
      ['f1_score', 1000, 0.4],
      ['balanced_accuracy_score', 100, 0.05],
      ['balanced_accuracy_score', 500, 0.1],
    ];
    return asked.map(([name, n, share]) => {
      const models = [
        { share, recall: 0.8, specificity: 0.95 },
        { share, recall: 0.95, specificity: 0.99 },
      ];
      const truths = models.map((model) => trueValue(name, model));
      return {
        what: `${name}, n ${n}, ${100 * share} % of class 1`,
        truths,
        sample: (truth) => {
          const draws = generator(domicile, n);
          return () => {
            const { truth: labels, decision } = decisionsLike(models[truths.indexOf(truth)], n, draws);
            return measured(name, labels, decision);
          };
        },
      };
    });
  }

  /** Of one row for each cell, weighted by its share. */
  function trueValue(name, { share, recall, specificity }) {
    const weight = Float64Array.of(
      share * recall,
      share * (1 - recall),
      (1 - share) * specificity,
      (1 - share) * (1 - specificity),
    );
    const rows = binaryRows([1, 1, 0, 0], [1, 0, 0, 1], { threshold: 0.5, weight });
    return domicile.metricValue(metricOf(name, 'binary'), rows);
  }
}
