// A test on several slices passes where all pass: an intersection–union test, without correction.
import { generator, range } from './draws.mjs';

export function slices(domicile) {
  const { binaryRows, estimate, metricOf } = domicile;
  const cases = [
    { what: '10 slices of 200, one at the limit, the others at .99', others: 0.99 },
    { what: '10 slices of 200, all at the limit', others: undefined },
  ];
  return cases.map(({ what, others }) => ({
    what: `accuracy, ${what}`,
    truths: [0.9, 0.97],
    sample: (truth) => {
      const { uniform } = generator(domicile, 10);
      const slice = (share) => {
        const labels = range(200).map((row) => row % 2);
        const decision = labels.map((y) => (uniform() < share ? y : 1 - y));
        return estimate(metricOf('accuracy_score', 'binary'), binaryRows(labels, decision, { threshold: 0.5 }), {});
      };
      return () => weakest(range(10).map((at) => slice(at === 0 ? truth : (others ?? truth))));
    },
  }));
}

/** All must pass: so the lowest bound decides, and by estimate the lowest estimate. */
const weakest = (measured) => ({
  kind: 'estimate',
  value: Math.min(...measured.map(({ value }) => value)),
  method: measured[0].method,
  bounds: (confidence) => ({ low: Math.min(...measured.map((each) => each.bounds(confidence).low)) }),
});
