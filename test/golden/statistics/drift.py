"""Reference answers for src/domain/statistics/drift.ts, as JSON lines on stdout. See README.md."""

import json

import numpy as np
from scipy.spatial import distance
from scipy.special import rel_entr

ZERO_SHARE = 1e-4
rng = np.random.default_rng(7)


def answers(before, after):
    a, b = (np.array(counts) / np.sum(counts) for counts in (before, after))
    filled_a, filled_b = (np.where(shares == 0, ZERO_SHARE, shares) for shares in (a, b))
    return {
        "before": [int(each) for each in before],
        "after": [int(each) for each in after],
        # Jeffreys' divergence is the PSI; SciPy has both halves.
        "psi": float(np.sum(rel_entr(filled_a, filled_b) + rel_entr(filled_b, filled_a))),
        "jensen-shannon": float(distance.jensenshannon(a, b, base=2) ** 2),
        "l-infinity": float(distance.chebyshev(a, b)),
    }


CASES = [([1, 0], [0, 1]), ([5, 5], [5, 5]), ([10, 0, 90], [0, 0, 100]), ([1, 2, 3], [3, 2, 1])]
CASES += [(rng.integers(0, 50, size), rng.integers(0, 50, size)) for size in (3, 5, 8, 13, 13, 13)]

if __name__ == "__main__":
    for case in CASES:
        print(json.dumps(answers(*case)))
