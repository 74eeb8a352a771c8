"""Scores the rows of either hospital with a logistic model.json, whichever of the two pairs trained it."""

import csv
import json
import os
import pathlib
import sys

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

sys.dont_write_bytecode = True  # the code's digest is evidence: leave nothing beside it
from features import features, read_table

model = json.loads((pathlib.Path(os.environ["DOMICILE_MODEL_DIR"]) / "model.json").read_text(encoding="utf-8"))
if model["version"] != 1 or model["kind"] != "logistic":
    raise ValueError("this program scores logistic models only")
names = [each["name"] for each in model["features"]]

scaler = StandardScaler()
scaler.mean_ = numpy.array([each["mean"] for each in model["features"]])
scaler.scale_ = numpy.array([each["sd"] for each in model["features"]])
fit = LogisticRegression()
fit.classes_ = numpy.array([0, 1])
fit.coef_ = numpy.array([[each["coefficient"] for each in model["features"]]])
fit.intercept_ = numpy.array([model["intercept"]])

rows = read_table(os.environ["DOMICILE_INPUT"])
x = numpy.array(features(rows, names))
scores = fit.predict_proba(scaler.transform(x))[:, 1]

with open(os.environ["DOMICILE_PREDICTIONS"], "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["id", "score"])
    writer.writerows((row["id"], repr(float(score))) for row, score in zip(rows, scores))
