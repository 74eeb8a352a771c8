"""Reference answers for src/domain/statistics/metrics, as one JSON document on stdout. See ../README.md."""

import json
import warnings
from itertools import combinations

import fairlearn
import fairlearn.metrics
import numpy as np
import sklearn
from sklearn import metrics
from sklearn.preprocessing import label_binarize

import samples
from asked import ASKED, RATES

warnings.simplefilter("ignore")
WITHOUT_WEIGHTS = ("max_error",)


def calibration_error(confidence, is_so, weight, bins):
    """The bins are those of scikit-learn's calibration_curve."""
    bin_of = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], confidence)
    total = 0.0
    for each in np.unique(bin_of):
        own = bin_of == each
        share = np.average(is_so[own], weights=weight[own])
        total += weight[own].sum() / weight.sum() * abs(share - np.average(confidence[own], weights=weight[own]))
    return total


def one_against_one(truth, scores, weight, average):
    """scikit-learn's definition with weights, which it does not take here: its binary AUC of each pair, both ways."""
    values, prevalence = [], []
    for a, b in combinations(np.unique(truth), 2):
        rows = (truth == a) | (truth == b)
        ways = [metrics.roc_auc_score(truth[rows] == one, scores[rows, one], sample_weight=weight[rows]) for one in (a, b)]
        values.append(np.mean(ways))
        prevalence.append(weight[rows].sum() / weight.sum())
    return np.average(values, weights=prevalence if average == "weighted" else None)


def keywords(given):
    return {key: np.nan if value == "nan" else value for key, value in given.items()}


def decided_answer(name, truth, decided, weight, given, classes):
    if name in RATES:
        # Fairlearn wants to be told which label is which where one alone occurs.
        return getattr(fairlearn.metrics, name)(truth, decided, sample_weight=weight, **given)
    if name == "cohen_kappa_score":
        given = {**given, "labels": list(range(classes))}
    return getattr(metrics, name)(truth, decided, sample_weight=weight, **keywords(given))


def binary_answer(name, sample, weight, given):
    truth, score, decided = sample["truth"], sample["score"], sample["decided"]
    every = np.ones(len(truth)) if weight is None else weight
    if name == "expected_calibration_error":
        return calibration_error(score, truth, every, given["bins"])
    if name == "log_loss":
        return metrics.log_loss(truth, score, sample_weight=weight, labels=[0, 1])
    if name == "brier_score_loss":
        return metrics.brier_score_loss(truth, score, sample_weight=weight, pos_label=1, **given)
    if name in ("roc_auc_score", "average_precision_score"):
        return getattr(metrics, name)(truth, score, sample_weight=weight, **given)
    return decided_answer(name, truth, decided, weight, given, 2)


def multiclass_answer(name, sample, weight, given):
    truth, scores, decided = sample["truth"], sample["scores"], sample["decided"]
    classes = scores.shape[1]
    labels = list(range(classes))
    every = np.ones(len(truth)) if weight is None else weight
    if name == "expected_calibration_error":
        return calibration_error(scores[np.arange(len(truth)), decided], decided == truth, every, given["bins"])
    if name == "roc_auc_score":
        if given["multi_class"] == "ovo" and weight is not None:
            return one_against_one(truth, scores, weight, given["average"])
        return metrics.roc_auc_score(truth, scores, sample_weight=weight, labels=labels, **given)
    if name == "average_precision_score":
        # As it does itself of several classes, but for all that there are.
        every_class = label_binarize(truth, classes=labels)
        return metrics.average_precision_score(every_class, scores, sample_weight=weight, **given)
    if name in ("log_loss", "brier_score_loss", "top_k_accuracy_score"):
        return getattr(metrics, name)(truth, scores, sample_weight=weight, labels=labels, **given)
    return decided_answer(name, truth, decided, weight, given, classes)


def regression_answer(name, sample, weight, given):
    weighed = {} if name in WITHOUT_WEIGHTS else {"sample_weight": weight}
    return getattr(metrics, name)(sample["truth"], sample["predicted"], **weighed, **given)


ANSWER = {"binary": binary_answer, "multiclass": multiclass_answer, "regression": regression_answer}


def answer(task, name, sample, weight, given):
    """A number, null where it is none, or what was raised. Rows of weight 0 are removed: what is asked is that they are not there."""
    if weight is not None:
        there = weight > 0
        sample, weight = {key: column[there] for key, column in sample.items()}, weight[there]
    try:
        value = float(ANSWER[task](name, sample, weight, given))
    except (ValueError, ZeroDivisionError) as error:
        return f"{type(error).__name__}: {str(error).splitlines()[0]}"
    return value if np.isfinite(value) else None


def columns(task, row):
    if task == "binary":
        truth, score, threshold = row
        return {"truth": truth, "score": score, "decided": (score >= threshold).astype(int)}, {"threshold": threshold}
    if task == "multiclass":
        truth, scores = row
        return {"truth": truth, "scores": scores, "decided": scores.argmax(axis=1)}, {"classes": scores.shape[1]}
    truth, predicted = row
    return {"truth": truth, "predicted": predicted}, {}


def cases(task):
    for name, *row in getattr(samples, task)():
        sample, more = columns(task, row)
        for weights, weight in samples.weights(name, len(sample["truth"])):
            if weights == "a class of weight 0":
                weight = (sample["truth"] != 2).astype(float)
            yield {
                "name": name,
                "weights": weights,
                **more,
                **{key: column.tolist() for key, column in sample.items()},
                **({} if weight is None else {"weight": weight.tolist()}),
                "answers": [answer(task, metric, sample, weight, given) for metric, given in ASKED[task]],
            }


def lines():
    yield {"versions": {each.__name__: each.__version__ for each in (np, sklearn, fairlearn)}, "asked": ASKED}
    for task in ASKED:
        yield from ({"task": task, **case} for case in cases(task))


for line in lines():
    print(json.dumps(line, allow_nan=False))
