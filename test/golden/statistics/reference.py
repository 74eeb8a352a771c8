"""Reference answers for src/domain/statistics, as one JSON document on stdout. See README.md."""

import json
import warnings

import mpmath
import numpy as np
import scipy
import sklearn
import statsmodels
from scipy import stats
from sklearn import metrics
from statsmodels.stats.proportion import proportion_confint

mpmath.mp.dps = 50
warnings.simplefilter("ignore")
CONFIDENCES = (0.9, 0.95, 0.975)

DECISION_METRICS = {
    "accuracy_score": metrics.accuracy_score,
    "balanced_accuracy_score": metrics.balanced_accuracy_score,
    "precision_score": lambda t, d, **k: metrics.precision_score(t, d, zero_division=np.nan, **k),
    "recall_score": lambda t, d, **k: metrics.recall_score(t, d, zero_division=np.nan, **k),
    "f1_score": lambda t, d, **k: metrics.f1_score(t, d, zero_division=np.nan, **k),
}
SCORE_METRICS = {
    "roc_auc_score": metrics.roc_auc_score,
    "average_precision_score": metrics.average_precision_score,
    "brier_score_loss": metrics.brier_score_loss,
    "log_loss": lambda t, s, **k: metrics.log_loss(t, s, labels=[0, 1], **k),
}


def number(value):
    return None if np.isnan(value) else float(value)


def all_metrics(truth, score, threshold, weight=None):
    decision = (score >= threshold).astype(int)
    answers = {name: number(of(truth, decision, sample_weight=weight)) for name, of in DECISION_METRICS.items()}
    undefined_on = {"roc_auc_score": len(set(truth)) < 2, "average_precision_score": not truth.any()}
    for name, of in SCORE_METRICS.items():
        undefined = undefined_on.get(name, False)
        answers[name] = None if undefined else number(of(truth, score, sample_weight=weight))
    return answers


def logistic(x):
    return 1 / (1 + np.exp(-x))


def scored(rng, n, share, separation, digits):
    """A sample with a class share, two scores that depend on the class and on each other, rounded so that ties occur."""
    truth = (rng.random(n) < share).astype(int)
    common = rng.normal(size=n)
    one = logistic(separation * truth + 0.8 * common + 0.6 * rng.normal(size=n) - 0.5)
    two = logistic(0.7 * separation * truth + 0.8 * common + 0.8 * rng.normal(size=n) - 0.5)
    return truth, np.round(one, digits), np.round(two, digits)


def samples():
    rng = np.random.default_rng(20261123)
    for name, n, share, separation, digits in (
        ("many distinct scores", 300, 0.4, 1.4, 15),
        ("many ties", 200, 0.3, 1.0, 1),
        ("few events", 120, 0.12, 1.5, 2),
        ("nearly separated", 80, 0.5, 5.0, 3),
        ("no better than chance", 150, 0.5, 0.0, 2),
    ):
        yield name, *scored(rng, n, share, separation, digits), 0.5
    truth, one, two = scored(rng, 60, 0.5, 1.0, 1)
    yield "zeros and ones", truth, np.round(one), np.round(two), 0.5
    yield "nobody is decided positive", truth, one * 0.4, two * 0.4, 0.9
    yield "positives only", np.ones(20, int), one[:20], two[:20], 0.5
    yield "negatives only", np.zeros(20, int), one[:20], two[:20], 0.5


def metric_cases():
    rng = np.random.default_rng(7)
    for name, truth, score, _, threshold in samples():
        weight = rng.integers(0, 4, len(truth)).astype(float)
        weight[0] = 1.0
        fractional = rng.random(len(truth))
        yield {
            "name": name,
            "truth": truth.tolist(),
            "score": score.tolist(),
            "threshold": threshold,
            "expected": all_metrics(truth, score, threshold),
            "weights": [
                {"weight": w.tolist(), "expected": all_metrics(truth, score, threshold, w)}
                for w in (weight, fractional)
                if len(set(truth[w > 0])) == len(set(truth))
            ],
        }


def wilson_cases():
    for successes, n in ((0, 10), (1, 10), (10, 10), (180, 200), (187, 200), (347, 555), (50000, 100000)):
        for confidence in CONFIDENCES:
            low, high = proportion_confint(successes, n, alpha=2 * (1 - confidence), method="wilson")
            yield {"successes": successes, "n": n, "confidence": confidence, "low": low, "high": high}


def tango_bound(b, c, n, z, upper):
    """The difference at which the score statistic, with the nuisance share at its maximum likelihood, equals z."""
    b, c, n, z = (mpmath.mpf(v) for v in (b, c, n, z))

    def nuisance(d):
        # The log likelihood b·ln(q + d) + c·ln(q) + (n − b − c)·ln(1 − 2q − d) has its maximum where this is 0.
        def slope(q):
            return b * q * (1 - 2 * q - d) + c * (q + d) * (1 - 2 * q - d) - 2 * (n - b - c) * q * (q + d)

        low, high = max(mpmath.mpf(0), -d), (1 - d) / 2
        for _ in range(170):
            middle = (low + high) / 2
            low, high = (middle, high) if slope(middle) > 0 else (low, middle)
        return (low + high) / 2

    def statistic(d):
        variance = n * (2 * nuisance(d) + d * (1 - d))
        return (b - c - n * d) / mpmath.sqrt(variance)

    low, high = ((b - c) / n, mpmath.mpf(1) - mpmath.mpf(10) ** -30) if upper else (
        mpmath.mpf(-1) + mpmath.mpf(10) ** -30, (b - c) / n)
    for _ in range(170):
        middle = (low + high) / 2
        low, high = (middle, high) if statistic(middle) > (-z if upper else z) else (low, middle)
    return float((low + high) / 2)


def tango_cases():
    for b, c, n in ((12, 5, 100), (1, 3, 44), (30, 30, 555), (0, 7, 60), (7, 0, 60), (5, 60, 90)):
        for confidence in CONFIDENCES:
            z = stats.norm.ppf(confidence)
            yield {"only-first": b, "only-second": c, "pairs": n, "confidence": confidence,
                   "low": tango_bound(b, c, n, z, False), "high": tango_bound(b, c, n, z, True)}


def components(truth, score):
    """DeLong's structural components, pair by pair."""
    pos, neg = score[truth == 1], score[truth == 0]
    kernel = (pos[:, None] > neg[None]) + 0.5 * (pos[:, None] == neg[None])
    return kernel.mean(axis=1), kernel.mean(axis=0)


def delong(truth, one, two):
    p1, n1 = components(truth, one)
    p2, n2 = components(truth, two)
    return np.cov(p1, p2) / len(p1) + np.cov(n1, n2) / len(n1)


def logit_bounds(auc, variance, z):
    if auc in (0, 1):
        return auc, auc
    reach, logit = z * np.sqrt(variance) / (auc * (1 - auc)), np.log(auc / (1 - auc))
    return logistic(logit - reach), logistic(logit + reach)


def newcombe_bounds(auc, m, n, z):
    """Newcombe 2006, method 5: where |auc − θ| = z·sqrt(V(θ)), on either side."""
    auc, z = mpmath.mpf(auc), mpmath.mpf(z)
    size = mpmath.mpf(m + n) / 2 - 1

    def gap(theta):
        spread = 1 + size * (1 - theta) / (2 - theta) + size * theta / (1 + theta)
        return (auc - theta) ** 2 - z * z * theta * (1 - theta) * spread / (m * n)

    def between(inside, outside):
        for _ in range(170):
            middle = (inside + outside) / 2
            inside, outside = (middle, outside) if gap(middle) <= 0 else (inside, middle)
        return float((inside + outside) / 2)

    return between(auc, mpmath.mpf(0)), between(auc, mpmath.mpf(1))


def bounds_of(auc, variance, m, n, z):
    low, high = logit_bounds(auc, variance, z)
    if min(m, n) * min(auc, 1 - auc) >= 10:
        return low, high
    safe_low, safe_high = newcombe_bounds(auc, m, n, z)
    return min(low, safe_low), max(high, safe_high)


def mover(auc, bounds, covariance):
    """Zou and Donner 2008: bounds of a difference from each one's bounds and the correlation."""
    difference = auc[0] - auc[1]
    spread = np.sqrt(covariance[0][0] * covariance[1][1])
    r = covariance[0][1] / spread if spread else 0.0
    (l1, u1), (l2, u2) = bounds
    down, across = auc[0] - l1, u2 - auc[1]
    up, back = u1 - auc[0], auc[1] - l2
    low = difference - np.sqrt(max(0, down**2 - 2 * r * down * across + across**2))
    high = difference + np.sqrt(max(0, up**2 - 2 * r * up * back + back**2))
    return low, high


def auc_cases():
    for name, truth, one, two, _ in samples():
        m, n = int(truth.sum()), int((1 - truth).sum())
        if min(m, n) < 10:
            continue
        covariance = delong(truth, one, two)
        auc = [metrics.roc_auc_score(truth, s) for s in (one, two)]
        rank_sum = stats.mannwhitneyu(one[truth == 1], one[truth == 0]).statistic / (m * n)
        assert abs(rank_sum - auc[0]) < 1e-12
        case = {"name": name, "truth": truth.tolist(), "first": one.tolist(), "second": two.tolist(),
                "auc": auc, "covariance": covariance.tolist(), "bounds": []}
        for confidence in CONFIDENCES:
            z = stats.norm.ppf(confidence)
            each = [bounds_of(auc[i], covariance[i][i], m, n, z) for i in (0, 1)]
            case["bounds"].append({"confidence": confidence, "each": each,
                                   "difference": mover(auc, each, covariance)})
        yield case


def xoshiro128(seed):
    """xoshiro128** with SplitMix64 seeding, words of 32 bits."""
    mask64, mask32 = (1 << 64) - 1, (1 << 32) - 1
    state = []
    for step in (1, 2):
        z = (seed + step * 0x9E3779B97F4A7C15) & mask64
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask64
        z ^= z >> 31
        state += [z & mask32, z >> 32]

    def rotate(word, by):
        return ((word << by) | (word >> (32 - by))) & mask32

    while True:
        yield (rotate((state[1] * 5) & mask32, 7) * 9) & mask32
        shifted = (state[1] << 9) & mask32
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= shifted
        state[3] = rotate(state[3], 11)


def indices(words, limit, count):
    """Lemire's way to integers below a limit without bias."""
    drawn = []
    while len(drawn) < count:
        product = next(words) * limit
        if (product & 0xFFFFFFFF) >= (1 << 32) % limit:
            drawn.append(product >> 32)
    return np.array(drawn)


def random_cases():
    for seed, limit in ((0, 10), (7, 555), (123456789, 1 << 32), (7, 3 * (1 << 30) + 1), (2**53 - 1, 100000)):
        yield {"seed": seed, "limit": limit, "drawn": indices(xoshiro128(seed), limit, 20).tolist()}


def bootstrap_cases(resamples=2000, seed=7):
    rng = np.random.default_rng(3)
    # Many digits: whether a replicate that equals the estimate but for rounding counts half is not what is compared.
    truth, one, two = scored(rng, 90, 0.4, 1.2, 15)
    n = len(truth)

    def value(name, score, rows):
        if name in DECISION_METRICS:
            return DECISION_METRICS[name](truth[rows], (score[rows] >= 0.5).astype(int))
        return SCORE_METRICS[name](truth[rows], score[rows])

    for name in ("balanced_accuracy_score", "f1_score", "average_precision_score", "brier_score_loss", "log_loss"):
        for paired in (False, True):
            def statistic(rows):
                rows = np.asarray(rows, dtype=int)
                return value(name, one, rows) - (value(name, two, rows) if paired else 0)

            words = xoshiro128(seed)
            replicates = np.array([statistic(indices(words, n, n)) for _ in range(resamples)])
            result = {"metric": name, "paired": paired, "value": statistic(np.arange(n)), "bounds": []}
            given = stats._resampling.BootstrapResult(None, replicates, replicates.std(ddof=1))
            for confidence in CONFIDENCES:
                level = 2 * confidence - 1
                bca = stats.bootstrap((np.arange(n),), statistic, n_resamples=0, bootstrap_result=given,
                                      vectorized=False, confidence_level=level, method="BCa").confidence_interval
                result["bounds"].append({"confidence": confidence, "bca": list(bca)})
            yield {"truth": truth.tolist(), "first": one.tolist(), "second": two.tolist(), "seed": seed,
                   "resamples": resamples, **result}


def normal_cases():
    points = [-38, -20, -8.5, -3.0001, -3, -2.9999, -1.5, -1e-9, 0, 1e-9, 0.3, 1, 2.5, 3, 4, 8]
    shares = [1e-300, 1e-20, 1e-5, 0.025, 0.05, 0.2, 0.4999, 0.5, 0.5001, 0.8, 0.95, 0.975, 0.99999, 1 - 1e-13]
    return {"cdf": [[z, stats.norm.cdf(z)] for z in points], "ppf": [[p, stats.norm.ppf(p)] for p in shares]}


def main():
    document = {
        "versions": {p.__name__: p.__version__ for p in (np, scipy, sklearn, statsmodels, mpmath)},
        "normal": normal_cases(),
        "metrics": list(metric_cases()),
        "wilson": list(wilson_cases()),
        "tango": list(tango_cases()),
        "auc": list(auc_cases()),
        "random": list(random_cases()),
        "bootstrap": list(bootstrap_cases()),
    }
    print(json.dumps(document, allow_nan=False, default=float))


main()
