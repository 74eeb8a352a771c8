// Random rows of models whose true metrics are known.

export function generator({ seeded }, seed) {
  const random = seeded(seed);
  const words = new Uint32Array(1024);
  let at = words.length;
  const uniform = () => {
    if (at === words.length) {
      random.fill(words, 2 ** 32);
      at = 0;
    }
    return (words[at++] + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia and Tsang's. */
  const gamma = (shape) => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  /** A chance that varies from cluster to cluster: two rows of one are correlated by so much. */
  const chance = (mean, correlation) => {
    const size = 1 / correlation - 1;
    const [a, b] = [gamma(mean * size), gamma((1 - mean) * size)];
    return a / (a + b);
  };
  return { uniform, normal, chance };
}

/** Shapes of clusters: some few large ones, and more small ones. */
export const SHAPES = [
  { count: 25, size: 8, correlation: 0.2 },
  { count: 60, size: 5, correlation: 0.3 },
];

export const inClusters = ({ count, size }) => `${count} groups of about ${size}`;

/** The number of the cluster of each row; sizes from 1 to 2 · size − 1. */
export function clustersLike({ count, size }, { uniform }) {
  const all = [];
  for (let cluster = 0; cluster < count; cluster++) {
    const rows = 1 + Math.floor(uniform() * (2 * size - 1));
    for (let row = 0; row < rows; row++) all.push(cluster);
  }
  return Uint32Array.from(all);
}

/** For each row whether something comes true; the rows of a cluster share its chance. */
export function correlatedHits(cluster, mean, correlation, { uniform, chance }) {
  const shared = new Map();
  return Uint8Array.from(cluster, (each) => {
    if (!shared.has(each)) shared.set(each, chance(mean, correlation));
    return Number(uniform() < shared.get(each));
  });
}

export const range = (n) => Array.from({ length: n }, (_, row) => row);

/** A model that has a recall and a specificity, on rows of which a share is of class 1. */
export function decisionsLike({ share, recall, specificity }, n, { uniform }) {
  const truth = range(n).map(() => Number(uniform() < share));
  return { truth, decision: truth.map((y) => (uniform() < (y ? recall : specificity) ? y : 1 - y)) };
}
