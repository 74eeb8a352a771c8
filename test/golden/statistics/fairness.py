"""Reference answers of metrics of groups and of calibration figures, one JSON document on stdout. See README.md."""

import json
import warnings

import fairlearn
import numpy as np
import scipy
import sklearn
import statsmodels
import statsmodels.api as sm
from fairlearn import metrics as fair
from sklearn import metrics

warnings.simplefilter("ignore")
THRESHOLD = 0.5
# By what of the model they are of: its decisions, its scores, its numbers.
OF_DECISIONS = {
    "selection_rate": fair.selection_rate,
    "true_positive_rate": fair.true_positive_rate,
    "true_negative_rate": fair.true_negative_rate,
    "false_positive_rate": fair.false_positive_rate,
    "false_negative_rate": fair.false_negative_rate,
    "accuracy_score": metrics.accuracy_score,
    "balanced_accuracy_score": metrics.balanced_accuracy_score,
    "zero_one_loss": metrics.zero_one_loss,
    "precision_score": metrics.precision_score,
    "recall_score": metrics.recall_score,
    "f1_score": metrics.f1_score,
}
OF_SCORES = {"roc_auc_score": metrics.roc_auc_score, "log_loss": metrics.log_loss,
             "brier_score_loss": metrics.brier_score_loss}
OF_NUMBERS = {"mean_absolute_error": metrics.mean_absolute_error, "mean_squared_error": metrics.mean_squared_error,
              "r2_score": metrics.r2_score}
LOSSES = {"zero_one_loss", "log_loss", "brier_score_loss", "mean_absolute_error", "mean_squared_error",
          "false_positive_rate", "false_negative_rate"}
# Of a rate that is neither better high nor low both are asked for.
NEITHER = {"selection_rate"}
METHODS = ("between_groups", "to_overall")


def aggregates(name):
    yield from (("difference", method) for method in METHODS)
    if name != "r2_score":
        yield from (("ratio", method) for method in METHODS)
    if name not in LOSSES:
        yield "group_min", None
    if name in LOSSES | NEITHER:
        yield "group_max", None


def derived(functions, truth, predicted, group, weight):
    for name, function in functions.items():
        for aggregate, method in aggregates(name):
            metric = fair.make_derived_metric(metric=function, transform=aggregate,
                                              sample_param_names=["sample_weight"])
            given = {} if method is None else {"method": method}
            value = metric(truth, predicted, sensitive_features=group, sample_weight=weight, **given)
            yield {"name": f"{name}_{aggregate}", **given, "value": float(value)}


def named(truth, decided, group, weight):
    given = {"sensitive_features": group, "sample_weight": weight}
    for method in METHODS:
        for name in ("demographic_parity", "equal_opportunity", "equalized_odds"):
            for aggregate in ("difference", "ratio"):
                for agg in ("worst_case", "mean") if name == "equalized_odds" else (None,):
                    more = {} if agg is None else {"agg": agg}
                    function = getattr(fair, f"{name}_{aggregate}")
                    value = function(truth, decided, method=method, **more, **given)
                    yield {"name": f"{name}_{aggregate}", "method": method, **more, "value": float(value)}


def fairness_cases():
    rng = np.random.default_rng(29)
    for n, groups in ((90, 2), (240, 3), (400, 5)):
        group = np.arange(n) % groups
        truth = (rng.random(n) < 0.35 + 0.05 * group).astype(int)
        score = np.round(1 / (1 + np.exp(-(1.4 * truth - 0.8 + 0.2 * group + rng.normal(size=n)))), 4)
        numbers = np.round(rng.normal(size=n) * 3, 3)
        predicted = np.round(numbers + rng.normal(size=n) * (1 + 0.2 * group), 3)
        for weight in (None, np.round(rng.exponential(size=n), 3)):
            decided = (score >= THRESHOLD).astype(int)
            yield {
                "group": group.tolist(), "truth": truth.tolist(), "score": score.tolist(), "threshold": THRESHOLD,
                "numbers": numbers.tolist(), "predicted": predicted.tolist(),
                **({} if weight is None else {"weight": weight.tolist()}),
                "binary": [*derived(OF_DECISIONS, truth, decided, group, weight),
                           *derived(OF_SCORES, truth, score, group, weight),
                           *named(truth, decided, group, weight)],
                "regression": list(derived(OF_NUMBERS, numbers, predicted, group, weight)),
            }


def calibration_cases():
    """Cox 1958: the truth by logit(score), and with the slope held at 1."""
    rng = np.random.default_rng(31)
    for n, slope, shift in ((60, 1, 0), (300, 0.5, 0.7), (1000, 1.8, -1)):
        logit = rng.normal(size=n) * 1.5
        score = 1 / (1 + np.exp(-logit))
        truth = (rng.random(n) < 1 / (1 + np.exp(-(slope * logit + shift)))).astype(int)
        for weight in (None, np.round(rng.exponential(size=n), 3)):
            weights = np.ones(n) if weight is None else weight
            lin = np.log(score / (1 - score))
            given = {"family": sm.families.Binomial(), "freq_weights": weights}
            fit = {"tol": 1e-14, "maxiter": 200}
            both = sm.GLM(truth, sm.add_constant(lin), **given).fit(**fit)
            alone = sm.GLM(truth, np.ones((n, 1)), offset=lin, **given).fit(**fit)
            yield {"truth": truth.tolist(), "score": score.tolist(),
                   **({} if weight is None else {"weight": weight.tolist()}),
                   "slope": float(both.params[1]), "intercept": float(alone.params[0]),
                   "observed-over-expected": float((weights * truth).sum() / (weights * score).sum())}


def main():
    packages = (np, scipy, sklearn, statsmodels, fairlearn)
    document = {"versions": {p.__name__: p.__version__ for p in packages},
                "fairness": list(fairness_cases()), "calibration": list(calibration_cases())}
    print(json.dumps(document, allow_nan=False))


main()
