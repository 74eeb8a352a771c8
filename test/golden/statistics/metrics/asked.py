"""What is asked of scikit-learn and Fairlearn: every metric of a task with every combination of its options."""

from itertools import product

AVERAGED = ("precision_score", "recall_score", "f1_score")
ZERO = (0, 1, "nan")


def options(**choices):
    """Every combination; an option that is None is left out."""
    for values in product(*choices.values()):
        yield {name: value for name, value in zip(choices, values) if value is not None}


def of_labels(averages, zero=ZERO):
    for average in averages:
        for each in options(zero_division=zero):
            yield {**average, **each}


def decisions(averages):
    yield "accuracy_score", {}
    yield from (("balanced_accuracy_score", each) for each in options(adjusted=(False, True)))
    yield "matthews_corrcoef", {}
    yield from (("cohen_kappa_score", each) for each in options(weights=(None, "linear", "quadratic")))
    yield "zero_one_loss", {}
    yield "hamming_loss", {}
    for name in AVERAGED:
        yield from ((name, each) for each in of_labels(averages))
    # Its zero_division has no nan.
    yield from (("jaccard_score", each) for each in of_labels(averages, ZERO[:2]))
    for beta in (0, 0.5, 2):
        yield from (("fbeta_score", {"beta": beta, **each}) for each in of_labels(averages))


def calibration():
    yield from (("expected_calibration_error", each) for each in options(bins=(15, 10, 2)))


RATES = ("true_positive_rate", "true_negative_rate", "false_positive_rate", "false_negative_rate", "selection_rate")


def binary():
    averages = [{"average": "binary", "pos_label": label} for label in (1, 0)]
    yield from decisions(averages + [{"average": each} for each in ("micro", "macro", "weighted")])
    for name in RATES:
        yield from ((name, each) for each in options(pos_label=(1, 0)))
    yield from (("roc_auc_score", each) for each in options(max_fpr=(None, 0.05, 0.1, 0.5, 1)))
    yield "average_precision_score", {}
    yield "log_loss", {}
    yield from (("brier_score_loss", each) for each in options(scale_by_half=(True, False)))
    yield from calibration()


def multiclass():
    yield from decisions([{"average": each} for each in ("micro", "macro", "weighted")])
    for way, averages in (("ovr", ("macro", "weighted", "micro")), ("ovo", ("macro", "weighted"))):
        yield from (("roc_auc_score", each) for each in options(multi_class=(way,), average=averages))
    yield from (("average_precision_score", each) for each in options(average=("macro", "weighted", "micro")))
    yield "log_loss", {}
    yield from (("brier_score_loss", each) for each in options(scale_by_half=(True, False)))
    yield from (("top_k_accuracy_score", each) for each in options(k=(1, 2)))
    yield from calibration()


def regression():
    for name in ("mean_absolute_error", "mean_squared_error", "root_mean_squared_error", "median_absolute_error",
                 "mean_absolute_percentage_error", "mean_squared_log_error", "max_error", "r2_score",
                 "explained_variance_score"):
        yield name, {}
    yield from (("mean_pinball_loss", each) for each in options(alpha=(0.5, 0.1, 0.95, 0, 1)))


ASKED = {"binary": list(binary()), "multiclass": list(multiclass()), "regression": list(regression())}
