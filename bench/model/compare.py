"""The same as bench/model.mjs asks of Domicile, by scikit-learn, Fairlearn and SciPy: `python compare.py FOLDER`.

Twenty metrics of two models on all rows and on each slice, with what these packages have of intervals: Wilson (SciPy) for
proportions, a normal interval for means, DeLong in the form with mid-ranks (SciPy's rankdata) for the AUC and its change.
The bootstrap of the other metrics is left out: SciPy's takes hours on so many rows. Answers with milliseconds as JSON.
"""

import json
import sys
import time

import numpy as np
from fairlearn.metrics import false_positive_rate, selection_rate, true_negative_rate, true_positive_rate
from scipy import stats
from sklearn import metrics

folder = sys.argv[1]
truth = np.fromfile(f"{folder}/truth.bin", np.uint8).astype(np.int64)
models = [np.fromfile(f"{folder}/{name}.bin", np.float64) for name in ("candidate", "champion")]
columns = np.fromfile(f"{folder}/slices.bin", np.uint8).reshape(-1, len(truth))

DECISIONS = {
    "accuracy_score": metrics.accuracy_score,
    "balanced_accuracy_score": metrics.balanced_accuracy_score,
    "precision_score": metrics.precision_score,
    "recall_score": metrics.recall_score,
    "f1_score": metrics.f1_score,
    "fbeta_score": lambda t, d: metrics.fbeta_score(t, d, beta=2),
    "jaccard_score": metrics.jaccard_score,
    "matthews_corrcoef": metrics.matthews_corrcoef,
    "cohen_kappa_score": metrics.cohen_kappa_score,
    "zero_one_loss": metrics.zero_one_loss,
    "hamming_loss": metrics.hamming_loss,
    "true_positive_rate": true_positive_rate,
    "true_negative_rate": true_negative_rate,
    "false_positive_rate": false_positive_rate,
    "selection_rate": selection_rate,
}
COUNTED = {
    "accuracy_score": lambda t, d: len(t),
    "zero_one_loss": lambda t, d: len(t),
    "hamming_loss": lambda t, d: len(t),
    "selection_rate": lambda t, d: len(t),
    "recall_score": lambda t, d: t.sum(),
    "true_positive_rate": lambda t, d: t.sum(),
    "true_negative_rate": lambda t, d: (1 - t).sum(),
    "false_positive_rate": lambda t, d: (1 - t).sum(),
    "precision_score": lambda t, d: d.sum(),
}


def calibration_error(t, s, bins=15):
    at = np.minimum((s * bins).astype(int), bins - 1)
    return np.abs(np.bincount(at, t - s, bins)).sum() / len(t)


def placements(t, s):
    ranks = stats.rankdata(s)
    pos, neg = ranks[t == 1], ranks[t == 0]
    m, n = len(pos), len(neg)
    return (pos - stats.rankdata(s[t == 1])) / n, 1 - (neg - stats.rankdata(s[t == 0])) / m


def delong(t, one, two):
    (p1, n1), (p2, n2) = placements(t, one), placements(t, two)
    return p1.mean(), p2.mean(), np.cov(p1, p2) / len(p1) + np.cov(n1, n2) / len(n1)


def all_of(t, scores):
    decided = [(s >= 0.5).astype(np.int64) for s in scores]
    answers = {}
    for name, of in DECISIONS.items():
        values = [of(t, d) for d in decided]
        answers[name] = values
        if name in COUNTED:
            for value, d in zip(values, decided):
                n = int(COUNTED[name](t, d))
                stats.binomtest(round(value * n), n).proportion_ci(0.9, "wilson")
    for name, of in (("brier_score_loss", metrics.brier_score_loss), ("log_loss", metrics.log_loss)):
        answers[name] = [of(t, s) for s in scores]
    losses = [(s - t) ** 2 for s in scores]
    logs = [-np.log(np.where(t == 1, s, 1 - s)) for s in scores]
    for first, second in (losses, logs):
        for each in (first, second, first - second):
            stats.norm.interval(0.9, each.mean(), stats.sem(each))
    answers["average_precision_score"] = [metrics.average_precision_score(t, s) for s in scores]
    answers["expected_calibration_error"] = [calibration_error(t, s) for s in scores]
    answers["roc_auc_score"] = [metrics.roc_auc_score(t, s) for s in scores]
    delong(t, *scores)
    return answers


def timed(of):
    start = time.perf_counter()
    answer = of()
    return answer, (time.perf_counter() - start) * 1000


def everything():
    answers = [all_of(truth, models)]
    for column in columns:
        for value in np.unique(column):
            at = column == value
            answers.append(all_of(truth[at], [s[at] for s in models]))
    return answers


answers, report = timed(everything)
_, area = timed(lambda: delong(truth, *models))
few = slice(0, 100_000)
RESAMPLES = 20
_, boot = timed(lambda: stats.bootstrap(
    (truth[few], models[0][few]), metrics.average_precision_score, paired=True, vectorized=False,
    n_resamples=RESAMPLES, method="percentile", random_state=1))
print(json.dumps({"report": report, "delong": area, "bootstrap": boot * 2000 / RESAMPLES, "answers": answers[0],
                  "slices": len(answers)}, default=float))
