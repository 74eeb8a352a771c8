"""Makes small scikit-learn models in ONNX and what they answer: python reference.py, with the packages of requirements.txt."""

import json
from pathlib import Path

import numpy as np
import onnxruntime
from skl2onnx import to_onnx
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression

HERE = Path(__file__).parent
rng = np.random.default_rng(7)
X = rng.normal(size=(200, 3)).astype(np.float32)
signal = X[:, 0] - X[:, 1] + rng.normal(size=200)


def made(name, model, y, output, **options):
    model.fit(X, y)
    onnx = to_onnx(model, X[:1], options=options, target_opset=17)
    (HERE / f"{name}.onnx").write_bytes(onnx.SerializeToString())
    asked = X[:8]
    wanted = model.predict_proba(asked) if hasattr(model, "predict_proba") else model.predict(asked).reshape(-1, 1)
    if output is not None:
        session = onnxruntime.InferenceSession(onnx.SerializeToString())
        native = session.run([output], {"X": asked})[0]
        assert np.allclose(native, wanted, rtol=0, atol=1e-6), name
    return {"output": output, "answers": wanted.tolist()}


models = {
    "binary": made("binary", LogisticRegression(), signal > 0, "probabilities", zipmap=False),
    "multiclass": made(
        "multiclass",
        RandomForestClassifier(n_estimators=5, max_depth=3, random_state=7),
        np.digitize(signal, [-1, 1]),
        "probabilities",
        zipmap=False,
    ),
    "regression": made("regression", LinearRegression(), signal, "variable"),
    "zipmap": made("zipmap", LogisticRegression(), signal > 0, None),
}
rows = [[repr(float(value)) for value in row] for row in X[:8]]
(HERE / "answers.json").write_text(json.dumps({"rows": rows, "models": models}, indent=1) + "\n")
