"""Reference answers for intervals and tests of hypotheses, one JSON document on stdout. See README.md."""

import json
import warnings

import mpmath
import numpy as np
import scipy
import statsmodels
from scipy import optimize, special, stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

mpmath.mp.dps = 50
warnings.simplefilter("ignore")
CONFIDENCES = (0.9, 0.95, 0.975)


def distributions():
    beta = [(0.3, 2, 3), (0.02, 0.5, 40), (0.999, 500, 0.5), (0.5, 1e6, 1e6 + 1000), (1e-9, 3, 7), (0.95, 90000, 5000)]
    binomial = [(3, 20, 0.3), (0, 50, 0.01), (49, 50, 0.9), (500, 1000, 0.5), (99000, 100000, 0.99)]
    student = [(p, df) for p in (0.6, 0.9, 0.95, 0.975, 0.999) for df in (1, 4, 19, 29, 300, 20000)]
    exact = lambda x, a, b: float(mpmath.betainc(a, b, 0, x, regularized=True))
    return {
        "beta": [[x, a, b, exact(x, a, b) if max(a, b) < 1e5 else special.betainc(a, b, x)] for x, a, b in beta],
        "binomial": [[k, n, p, stats.binom.cdf(k, n, p)] for k, n, p in binomial],
        "student": [[p, df, student_quantile(p, df)] for p, df in student],
    }


def student_quantile(p, df):
    """SciPy's own has ten digits; from there the root of the exact distribution."""
    above = lambda t: mpmath.betainc(mpmath.mpf(df) / 2, mpmath.mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    return float(mpmath.findroot(lambda t: above(t) - (1 - mpmath.mpf(p)), stats.t.ppf(p, df)))


def clopper_pearson():
    for successes, n in ((0, 1), (0, 60), (1, 10), (10, 10), (59, 60), (187, 200), (347, 555), (50000, 100000)):
        for confidence in CONFIDENCES:
            low, high = proportion_confint(successes, n, alpha=2 * (1 - confidence), method="beta")
            # statsmodels does so from 0.15 on, and before leaves NaN.
            low, high = (0.0 if successes == 0 else low), (1.0 if successes == n else high)
            yield {"successes": successes, "n": n, "confidence": confidence, "low": low, "high": high}


def mcnemar_cases():
    for b, c in ((0, 0), (1, 0), (0, 7), (3, 9), (12, 12), (14, 10), (5, 20), (13, 12), (30, 31), (80, 44), (900, 1100)):
        exact = b + c < 25
        p = mcnemar([[40, b], [c, 40]], exact=exact, correction=True).pvalue if b + c else 1.0
        yield {"only-first": b, "only-second": c, "p": p}


def newcombe_10(a, b, c, d, z):
    """Newcombe, Statistics in Medicine 1998, method 10, from its text: Wilson's bounds and φ without correction of φ."""
    n = a + b + c + d
    p1, p2 = (a + b) / n, (a + c) / n
    wilson = lambda k: proportion_confint(k, n, alpha=2 * (1 - stats.norm.cdf(z)), method="wilson")
    (l1, u1), (l2, u2) = wilson(a + b), wilson(a + c)
    root = np.sqrt(float(a + b) * (c + d) * (a + c) * (b + d))
    phi = (a * d - b * c) / root if root else 0.0
    down = np.sqrt((p1 - l1) ** 2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2)
    up = np.sqrt((u1 - p1) ** 2 - 2 * phi * (u1 - p1) * (p2 - l2) + (p2 - l2) ** 2)
    return [[p1, l1, u1], [p2, l2, u2]], phi, [p1 - p2 - down, p1 - p2 + up]


def mover_cases():
    for table in ((36, 12, 2, 0), (180, 9, 5, 6), (400, 30, 41, 84), (50, 3, 0, 7)):
        for confidence in CONFIDENCES:
            each, phi, difference = newcombe_10(*table, stats.norm.ppf(confidence))
            yield {"each": each, "correlation": phi, "difference": difference, "ratio": mover_ratio(each, phi)}


def mover_ratio(each, phi):
    """The ratios at which a bound of first − ratio · second, by MOVER for a weighted difference, is 0."""
    (p1, l1, u1), (p2, l2, u2) = each

    def bound(ratio, upper):
        own, others = (u1 - p1, p2 - l2) if upper else (p1 - l1, u2 - p2)
        reach = np.sqrt(own**2 - 2 * phi * own * ratio * others + (ratio * others) ** 2)
        return p1 - ratio * p2 + (reach if upper else -reach)

    at = p1 / p2
    low = optimize.brentq(lambda r: bound(r, False), 1e-6, at, xtol=1e-15)
    high = optimize.brentq(lambda r: bound(r, True), at, 50, xtol=1e-15)
    return [low, high]


def skewed_means():
    rng = np.random.default_rng(5)
    samples = (rng.normal(size=40), np.abs(rng.normal(size=60)), rng.exponential(size=100), -rng.exponential(size=200))
    for values in samples:
        n, skew = len(values), stats.skew(values, bias=False)
        mean, error = values.mean(), stats.sem(values)
        a = skew / np.sqrt(n)
        transformed = lambda t: t + a * t**2 / 3 + a**2 * t**3 / 27 + a / 6
        for confidence in CONFIDENCES:
            t = stats.t.ppf(confidence, n - 1)
            at = [optimize.brentq(lambda x: transformed(x) - y, -60, 60, xtol=1e-14) for y in (t, -t)]
            yield {"values": values.tolist(), "confidence": confidence,
                   "low": mean - error * at[0], "high": mean - error * at[1]}


def quantiles():
    rng = np.random.default_rng(9)
    for n, share in ((50, 0.5), (51, 0.5), (120, 0.95), (320, 0.99), (7, 0.5)):
        values = rng.exponential(size=n)
        for confidence in CONFIDENCES:
            bounds = [stats.quantile_test(values, p=share, alternative=side).confidence_interval(confidence)
                      for side in ("less", "greater")]
            # "less" has the upper bound, "greater" the lower one.
            yield {"values": values.tolist(), "share": share, "confidence": confidence,
                   "low": finite(bounds[1].low), "high": finite(bounds[0].high)}


def finite(value):
    return None if not np.isfinite(value) else float(value)


def multiple():
    rng = np.random.default_rng(11)
    for p in ([0.01, 0.04, 0.03, 0.005], [0.5], [0.02, 0.02, 1.0, 0.0], rng.random(12).round(3).tolist()):
        yield {"p": p, "holm": multipletests(p, method="holm")[1].tolist(),
               "benjamini-hochberg": multipletests(p, method="fdr_bh")[1].tolist()}


def main():
    document = {
        "versions": {p.__name__: p.__version__ for p in (np, scipy, statsmodels, mpmath)},
        "distributions": distributions(),
        "clopper-pearson": list(clopper_pearson()),
        "mcnemar": list(mcnemar_cases()),
        "mover": list(mover_cases()),
        "skewed-means": list(skewed_means()),
        "quantiles": list(quantiles()),
        "multiple": list(multiple()),
    }
    print(json.dumps(document, allow_nan=False, default=float))


main()
