"""Trains with scikit-learn, by the same contract and into the same model.json as train.mjs.

python3 python/train.py [candidate | champion | small]

A JSON file and no pickle: reading a pickle runs the sender's code, and this model travels to another hospital.
"""

import json
import os
import pathlib
import sys

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

sys.dont_write_bytecode = True  # the code's digest is evidence: leave nothing beside it
from features import HORIZON_DAYS, SIZE_CLASSES, VARIANTS, features, read_table, rotterdam_label

variant = sys.argv[1] if len(sys.argv) > 1 else "candidate"
if variant not in VARIANTS:
    raise ValueError(f"unknown variant; expected one of {', '.join(VARIANTS)}")
names = VARIANTS[variant]

rows = read_table(os.environ["DOMICILE_DATA_TUMOUR_REGISTRY_NL"])
if any(row["size"] not in SIZE_CLASSES for row in rows):
    raise ValueError("size is not in classes")
labels = [rotterdam_label(row, line) for line, row in enumerate(rows, start=2)]
known = [index for index, label in enumerate(labels) if label is not None]
x = numpy.array(features(rows, names))[known]
y = numpy.array([labels[index] for index in known])

scaler = StandardScaler().fit(x)
# So large a C is no penalty. The seed plays no part in this solver; it is passed on for those that draw numbers.
seed = int(os.environ.get("DOMICILE_SEED", "0"))
fit = LogisticRegression(C=1e10, solver="newton-cholesky", max_iter=1000, tol=1e-10, random_state=seed)
fit.fit(scaler.transform(x), y)

columns = zip(names, scaler.mean_.tolist(), scaler.scale_.tolist(), fit.coef_[0].tolist())
model = {
    "version": 1,
    "kind": "logistic",
    "variant": variant,
    "outcome": {"event": "relapse or death", "horizon-days": HORIZON_DAYS},
    "intercept": fit.intercept_[0].item(),
    "features": [{"name": n, "mean": m, "sd": s, "coefficient": c} for n, m, s, c in columns],
}
folder = pathlib.Path(os.environ["DOMICILE_MODEL_DIR"])
folder.mkdir(parents=True, exist_ok=True)
(folder / "model.json").write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")

if metrics := os.environ.get("DOMICILE_METRICS"):
    counts = {"patients": len(rows), "labelled": len(known), "without-label": len(rows) - len(known), "events": int(y.sum())}
    pathlib.Path(metrics).write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
