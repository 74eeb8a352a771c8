"""The classes of edge cases, each a sample with a name. Samples are small: what is compared is the arithmetic."""

import numpy as np

RNG = np.random.default_rng(20261129)
TINY = (5e-324, 1e-300, 2.0**-53, 2.0**-52, 1e-10)


def logistic(x):
    return 1 / (1 + np.exp(-x))


def scored(n, share, digits=15):
    truth = (RNG.random(n) < share).astype(int)
    return truth, np.round(logistic(1.4 * truth - 0.6 + RNG.normal(size=n)), digits)


def binary():
    """Name, truth, score, threshold."""
    truth, score = scored(60, 0.4)
    yield "many distinct scores", truth, score, 0.5
    yield "many ties", *scored(60, 0.4, 1), 0.5
    yield "all scores tied", truth, np.full(60, 0.5), 0.5
    yield "few of class 1", (np.arange(80) % 20 == 3).astype(int), RNG.random(80), 0.5
    yield "classes apart", truth, truth * 0.5 + 0.2 + 0.1 * score, 0.5
    yield "classes apart, the wrong way", truth, 0.8 - truth * 0.5 - 0.1 * score, 0.5
    yield "class 1 alone in the truth", np.ones(20, int), score[:20], 0.5
    yield "class 0 alone in the truth", np.zeros(20, int), score[:20], 0.5
    yield "nobody decided to be of class 1", truth, score * 0.4, 0.9
    yield "all decided to be of class 1", truth, 0.5 + score / 2, 0.5
    yield "class 1 alone in both", np.ones(5, int), np.full(5, 0.9), 0.5
    yield "class 0 alone in both", np.zeros(5, int), np.full(5, 0.1), 0.5
    yield "class 1 alone in the truth, class 0 alone decided", np.ones(5, int), np.full(5, 0.1), 0.5
    yield "one row", np.array([1]), np.array([0.7]), 0.5
    yield "two rows, one of each class", np.array([1, 0]), np.array([0.7, 0.6]), 0.5
    yield "probabilities of 0 and 1, some wrong", np.array([0, 1, 0, 1, 1]), np.array([0.0, 1.0, 1.0, 0.0, 1.0]), 0.5
    yield ("tiny probabilities", np.array([0, 1] * 10),
           np.array([each for tiny in TINY for each in (tiny, tiny, 1 - tiny, 1 - tiny)]), 0.5)
    below = np.nextafter(0.3, 0)
    yield "scores at the threshold and one ulp below", np.array([1, 0, 1, 0]), np.array([0.3, 0.3, below, below]), 0.3
    edges = np.linspace(0, 1, 16)
    beside = np.concatenate([np.nextafter(edges[1:], 0), np.nextafter(edges[:-1], 1)])
    on_edges = np.concatenate([edges, beside, np.linspace(0, 1, 11)])
    yield "scores on and beside the edges of bins", np.arange(len(on_edges)) % 2, on_edges, 0.5


def probabilities(truth, classes, certainty=1.5, digits=15):
    raw = np.exp(RNG.normal(size=(len(truth), classes)) + certainty * np.eye(classes)[truth])
    given = np.round(raw / raw.sum(axis=1, keepdims=True), digits)
    given[:, -1] = 1 - given[:, :-1].sum(axis=1)
    return np.clip(given, 0, 1)


def multiclass():
    """Name, truth, scores; the decision is the class of the highest score, of equal ones the first."""
    truth = RNG.integers(0, 3, 60)
    yield "three classes", truth, probabilities(truth, 3)
    yield "three classes, many ties", truth, probabilities(truth, 3, digits=1)
    many = RNG.integers(0, 6, 90)
    yield "six classes", many, probabilities(many, 6)
    rare = np.where(np.arange(60) < 2, 2, truth % 2)
    yield "a rare class", rare, probabilities(rare, 3)
    yield "all scores the same", truth, np.tile([0.25, 0.5, 0.25], (60, 1))
    two = truth % 2
    yield "a class absent in the truth", two, probabilities(two, 3)
    never = probabilities(truth, 3) * np.array([1, 1, 1e-3])
    yield "a class absent in the decisions", truth, never / never.sum(axis=1, keepdims=True)
    split = two * 2
    absent = probabilities(split, 3) * np.array([1, 1e-3, 1])
    yield "a class absent in both", split, absent / absent.sum(axis=1, keepdims=True)
    yield "one class alone in the truth", np.ones(20, int), probabilities(np.ones(20, int), 3)
    yield "one class alone in both", np.ones(4, int), np.tile([0.1, 0.8, 0.1], (4, 1))
    yield "one row", np.array([2]), np.array([[0.2, 0.3, 0.5]])
    yield "all wrong", truth, np.eye(3)[(truth + 1) % 3] * 0.7 + 0.1
    yield "all right", truth, np.eye(3)[truth] * 0.7 + 0.1
    sure = np.eye(3)[(truth + (np.arange(60) % 7 == 0)) % 3]
    yield "probabilities of 0 and 1, some wrong", truth, sure
    few = np.array([0, 1, 2, 0, 1, 2])
    yield "tiny probabilities", few, np.array([[1 - 2 * tiny, tiny, tiny] for tiny in (*TINY, 1e-17)])


def regression():
    """Name, truth, predicted."""
    truth = RNG.gamma(2, 3, 50)
    predicted = truth * RNG.uniform(0.5, 1.5, 50) + RNG.normal(size=50) / 9
    yield "positive numbers", truth, np.abs(predicted)
    yield "an odd number of rows", truth[:49], np.abs(predicted[:49])
    yield "many ties", np.round(truth), np.round(np.abs(predicted))
    yield "perfect", truth, truth.copy()
    yield "off by a constant", np.arange(10.0), np.arange(10.0) + 2
    yield "constant truth", np.full(10, 3.0), np.abs(predicted[:10])
    yield "constant truth, perfect", np.full(10, 3.0), np.full(10, 3.0)
    yield "constant truth that has no exact mean", np.full(13, 0.1), np.abs(predicted[:13])
    yield "constant prediction", truth, np.full(50, truth.mean())
    yield "one row", np.array([3.0]), np.array([2.5])
    yield "one row, perfect", np.array([3.0]), np.array([3.0])
    yield "two rows", np.array([3.0, 5.0]), np.array([2.5, 5.5])
    yield "zeros in the truth", np.where(np.arange(50) % 5 == 0, 0, truth), np.abs(predicted)
    yield "negative numbers", truth - 9, predicted - 9
    yield "a truth of just -1", np.array([-1.0, 0.5, 2.0]), np.array([0.0, 0.5, 1.0])
    yield "near -1", np.array([np.nextafter(-1, 0), -0.999, 2.0]), np.array([-0.9999, -0.5, 1.0])
    yield "a large offset", 1e8 + truth, 1e8 + predicted
    yield "huge numbers", truth * 1e150, np.abs(predicted) * 1e150
    yield "tiny numbers", truth * 1e-150, np.abs(predicted) * 1e-150
    yield "an outlier", np.append(truth, 1e6), np.append(np.abs(predicted), 1.0)


def weights(name, n):
    """Name and weights; none are given but for samples of enough rows."""
    yield "no weights", None
    if n < 5:
        return
    whole = RNG.integers(0, 4, n).astype(float)
    whole[:2] = 1
    yield "whole weights, some 0", whole
    yield "fractional weights", np.round(RNG.random(n) + 0.01, 6)
    yield "weights of all magnitudes", 10.0 ** RNG.integers(-6, 7, n)
    if name == "three classes":
        yield "a class of weight 0", None
