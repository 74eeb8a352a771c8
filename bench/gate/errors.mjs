// Metrics of a regression.
import { clustersLike, generator, inClusters, range, SHAPES } from './draws.mjs';

const SETTINGS = { resamples: 2000, seed: 1 };

/** Errors of a size of 1, and the metrics of them that are known. */
const LAWS = {
  normal: { draw: ({ normal }) => normal(), mae: Math.sqrt(2 / Math.PI), mse: 1, median: 0.6744897501960817 },
  // Twice as heavy in its tails: of a Laplace distribution.
  laplace: {
    draw: ({ uniform }) => (uniform() < 0.5 ? -1 : 1) * -Math.log(uniform()),
    mae: 1,
    mse: 2,
    median: Math.LN2,
  },
};

export function errors(domicile) {
  const { compare, estimate, metricOf, regressionRows } = domicile;
  const measured = (name, truth, predicted, extras) =>
    estimate(metricOf(name, 'regression'), regressionRows(truth, predicted, extras), SETTINGS);

  const independent = [50, 200, 1000].flatMap((n) =>
    Object.entries(LAWS).flatMap(([law, { draw, mae, mse, median }]) =>
      [
        ['mean_absolute_error', mae, 1],
        ['root_mean_squared_error', Math.sqrt(mse), 1],
        ['median_absolute_error', median, 1],
      ].map(([name, limit]) => ({
        what: `${name}, ${law} errors, n ${n}`,
        side: 'high',
        truths: [limit, 0.75 * limit],
        sample: (truth) => {
          const draws = generator(domicile, n);
          return () => {
            const values = range(n).map(() => 10 * draws.uniform());
            return measured(
              name,
              values,
              values.map((y) => y + (truth / limit) * draw(draws)),
            );
          };
        },
      })),
    ),
  );

  // The rows of a cluster are off by a common shift.
  const inGroups = SHAPES.map((shape) => ({
    what: `mean_absolute_error, ${inClusters(shape)}`,
    side: 'high',
    truths: [LAWS.normal.mae, 0.65 * LAWS.normal.mae],
    sample: (truth) => {
      const draws = generator(domicile, shape.count + 6);
      const size = truth / LAWS.normal.mae;
      return () => {
        const cluster = clustersLike(shape, draws);
        const shift = range(shape.count).map(draws.normal);
        const own = (each) =>
          Math.sqrt(shape.correlation) * shift[each] + Math.sqrt(1 - shape.correlation) * draws.normal();
        const values = range(cluster.length).map(() => 10 * draws.uniform());
        return measured(
          'mean_absolute_error',
          values,
          values.map((y, row) => y + size * own(cluster[row])),
          { cluster },
        );
      };
    },
  }));

  // The truth has a variance of 1, of which the model explains a share.
  const fits = [100, 400].map((n) => ({
    what: `r2_score, n ${n}`,
    truths: [0.6, 0.75],
    runs: 1000,
    sample: (truth) => {
      const { normal } = generator(domicile, n + 8);
      return () => {
        const predicted = range(n).map(() => Math.sqrt(truth) * normal());
        return measured(
          'r2_score',
          predicted.map((each) => each + Math.sqrt(1 - truth) * normal()),
          predicted,
        );
      };
    },
  }));

  const changes = [60, 300].map((n) => ({
    what: `change of mean_absolute_error, n ${n}`,
    side: 'high',
    truths: [0.1, 0],
    sample: (truth) => {
      const { normal } = generator(domicile, n + 9);
      const size = 1 + truth / LAWS.normal.mae;
      return () => {
        const values = range(n).map(() => normal());
        const [ours, theirs] = [[], []];
        for (const y of values) {
          const [common, one, other] = [normal(), normal(), normal()];
          ours.push(y + size * (0.8 * common + 0.6 * one));
          theirs.push(y + 0.8 * common + 0.6 * other);
        }
        const [candidate, champion] = [ours, theirs].map((predicted) => regressionRows(values, predicted));
        return compare(
          metricOf('mean_absolute_error', 'regression'),
          { candidate, champion, sameModel: false },
          SETTINGS,
        );
      };
    },
  }));

  return [...independent, ...inGroups, ...fits, ...changes];
}
