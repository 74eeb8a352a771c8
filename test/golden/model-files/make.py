"""Model files, benign ones of real frameworks and malicious ones by class of attack. See README.md."""

import bz2
import gzip
import io
import json
import lzma
import pickle
import struct
import sys
import tarfile
import warnings
import zipfile
import zlib
from pathlib import Path

warnings.simplefilter("ignore")
HERE = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
BENIGN, MALICIOUS = HERE / "benign", HERE / "malicious"


def put(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


# Pickles by hand, opcode by opcode.


def text(value):
    raw = value.encode()
    return b"\x8c" + bytes([len(raw)]) + raw


PROTO4 = b"\x80\x04"
SYSTEM = b"cos\nsystem\n"
ECHO = b"\x8c\x04echo"
CALL = b"\x85R."


def call(module, name, args=ECHO + b"\x85"):
    return PROTO4 + text(module) + text(name) + b"\x93" + args + b"R."


def framed(body):
    return PROTO4 + b"\x95" + struct.pack("<Q", len(body)) + body


def zipped(entries, method=zipfile.ZIP_STORED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries:
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return out.getvalue()


def tarred(entries):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for info, content in entries:
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def link(name, target, kind):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def npy(header, data):
    padded = header.encode() + b" " * (-(len(header) + 11) % 64) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(padded)) + padded + data


def safetensors(header, data, length=None):
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(raw) if length is None else length) + raw + data


EVIL = call("os", "system")
F32 = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}


def malicious_pickles():
    yield "global-protocol-0.pkl", SYSTEM + b"(S'echo'\ntR."
    yield "global-unicode-protocol-0.pkl", SYSTEM + b"(Vecho\ntR."
    yield "global-protocol-2.pkl", b"\x80\x02" + SYSTEM + b"X\x04\x00\x00\x00echo" + CALL
    yield "stack-global.pkl", EVIL
    yield "stack-global-framed.pkl", framed(EVIL[2:])
    yield "stack-global-by-memo.pkl", PROTO4 + text("os") + b"\x94" + text("system") + b"\x94h\x00h\x01\x93" + ECHO + CALL
    yield "stack-global-by-put.pkl", PROTO4 + text("os") + b"q\x000" + b"h\x00" + text("system") + b"\x93" + ECHO + CALL
    yield "stack-global-short-and-long.pkl", PROTO4 + b"\x8d\x02" + b"\0" * 7 + b"os" + b"X\x06\0\0\0system" + b"\x93" + ECHO + CALL
    yield "dotted-name.pkl", call("numpy", "core.os.system")
    yield "builtins-eval.pkl", call("builtins", "eval")
    yield "builtins-exec.pkl", call("builtins", "exec")
    yield "builtins-getattr.pkl", call("builtins", "getattr", text("a") + text("b") + b"\x86")
    yield "dunder-builtin.pkl", b"\x80\x02c__builtin__\neval\nX\x01\0\0\x001" + CALL
    yield "posix.pkl", call("posix", "system")
    yield "nt.pkl", call("nt", "system")
    yield "subprocess.pkl", call("subprocess", "Popen")
    yield "runpy.pkl", call("runpy", "run_path")
    yield "pip-main.pkl", call("pip", "main")
    yield "importlib.pkl", call("importlib", "import_module")
    yield "pty-spawn.pkl", call("pty", "spawn")
    yield "bdb-run.pkl", call("bdb", "Bdb.run")
    yield "timeit.pkl", call("timeit", "timeit")
    yield "ctypes.pkl", call("ctypes", "CDLL")
    yield "asyncio-subprocess.pkl", call("asyncio.unix_events", "_UnixSubprocessTransport._start")
    yield "urllib.pkl", call("urllib.request", "urlopen")
    yield "socket-dns.pkl", call("socket", "gethostbyname")
    yield "numpy-runstring.pkl", call("numpy.testing._private.utils", "runstring")
    yield "numpy-load.pkl", call("numpy", "load")
    yield "joblib-load.pkl", call("joblib", "load")
    yield "joblib-nested-state.pkl", call("joblib._dask", "Batch")
    yield "torch-load.pkl", call("torch", "load")
    yield "torch-jit-unsupported-tensor-ops.pkl", call("torch.jit.unsupported_tensor_ops", "execWrapper")
    yield "sklearn-fetch.pkl", call("sklearn.datasets", "fetch_openml")
    yield "sklearn-module-os.pkl", call("sklearn.utils.os", "system")
    yield "functools-partial.pkl", call("functools", "partial")
    yield "operator-methodcaller.pkl", call("operator", "methodcaller")
    yield "pickle-loads.pkl", call("_pickle", "loads")
    yield "marshal-types.pkl", call("types", "CodeType")
    yield "cloudpickle.pkl", call("cloudpickle.cloudpickle", "_make_function")
    yield "inst.pkl", b"(S'echo'\nios\nsystem\n."
    yield "obj.pkl", b"\x80\x02(" + SYSTEM + b"X\x04\0\0\0echoo."
    yield "newobj.pkl", b"\x80\x02csubprocess\nPopen\nX\x04\0\0\0echo\x85\x81."
    yield "newobj-ex.pkl", PROTO4 + text("subprocess") + text("Popen") + b"\x93" + ECHO + b"\x85}\x92."
    yield "ext1.pkl", b"\x80\x02\x82\x01" + ECHO[0:0] + b"."
    yield "ext4.pkl", b"\x80\x02\x84\x01\0\0\0."
    yield "persid.pkl", b"Pos.system\n."
    yield "binpersid.pkl", PROTO4 + text("storage") + b"\x85Q."
    yield "next-buffer.pkl", b"\x80\x05\x97."
    yield "build-on-class.pkl", PROTO4 + text("numpy") + text("ndarray") + b"\x93}" + text("shape") + b"K\x01sb."
    yield "build-of-class-name.pkl", PROTO4 + text("collections") + text("OrderedDict") + b"\x93)R}" + text("__class__") + b"K\x01sb."
    yield "call-of-call.pkl", PROTO4 + text("collections") + text("OrderedDict") + b"\x93)R)R."
    yield "call-of-value.pkl", call("builtins", "str")
    yield "codec-of-choice.pkl", call("_codecs", "encode", text("a") + text("rot13") + b"\x86")
    yield "reconstruct-other-class.pkl", PROTO4 + text("numpy._core.multiarray") + text("_reconstruct") + b"\x93" + text("collections") + text("OrderedDict") + b"\x93K\x00\x85C\x01b\x87R."
    yield "append-to-object.pkl", PROTO4 + text("collections") + text("OrderedDict") + b"\x93)RK\x01a."
    yield "stop-then-evil.pkl", PROTO4 + b"N." + EVIL
    yield "evil-before-truncation.pkl", EVIL[:-1]
    yield "evil-then-broken.pkl", EVIL[:-1] + b"\xff\xff."
    yield "unread-before-proto.pkl", b"N0" + EVIL
    yield "frame-in-frame.pkl", PROTO4 + b"\x95" + struct.pack("<Q", 14) + b"\x95" + struct.pack("<Q", 4) + b"N0N."
    yield "frame-beyond-end.pkl", PROTO4 + b"\x95" + struct.pack("<Q", 900) + b"N."
    yield "memo-unset.pkl", PROTO4 + b"h\x05."
    yield "memo-bomb.pkl", b"\x80\x02Nr\xf0\xff\xff\xff."
    yield "protocol-6.pkl", b"\x80\x06N."
    yield "list-bomb-length.pkl", PROTO4 + b"\x8e" + struct.pack("<Q", 2**62) + b"."
    yield "carriage-return.pkl", b"cos\r\nsystem\r\n(Vecho\ntR."


def malicious_joblib():
    wrapper = (
        PROTO4 + text("joblib.numpy_pickle") + text("NumpyArrayWrapper") + b"\x93)\x81}("
        + text("shape") + b"K\x10\x85" + text("dtype") + text("numpy") + text("dtype") + b"\x93" + text("u1") + b"\x89\x88\x87R"
        + text("numpy_array_alignment_bytes")
    )
    hidden = EVIL.ljust(16, b".")[:16]
    yield "joblib-array-of-opcodes.joblib", wrapper + b"Nub" + hidden + b"."
    yield "joblib-padding-of-opcodes.joblib", wrapper + b"K\x10ub" + b"\x03" + b"cos" + hidden + b"."
    yield "joblib-object-array.joblib", wrapper.replace(text("u1"), text("O8")) + b"K\x10ub" + EVIL + b"."
    yield "joblib-zlib.joblib", zlib.compress(EVIL)
    yield "joblib-gzip.joblib", gzip.compress(EVIL, mtime=0)
    yield "joblib-bz2.joblib", bz2.compress(EVIL)
    yield "joblib-xz.joblib", lzma.compress(EVIL)


def edited(content, old, new, count=1):
    assert old in content
    return content.replace(old, new, count)


def malicious_archives():
    torch = [("m/data.pkl", EVIL), ("m/version", b"3\n"), ("m/data/0", b"\0" * 4)]
    harmless = [("m/data.pkl", PROTO4 + b"}."), ("m/version", b"3\n")]
    yield "torch.pt", zipped(torch)
    yield "torch-deflated.pt", zipped(torch, zipfile.ZIP_DEFLATED)
    yield "torch-code.pt", zipped([*harmless, ("m/code/__torch__.py", b"import os")])
    yield "torch-second-pickle.pt", zipped([*harmless, ("m/constants.pkl", EVIL)])
    yield "zip-named-as-text.txt", zipped(torch)
    yield "pickle-named-as-json.json", EVIL
    yield "pickle-named-as-text.txt", SYSTEM + b"(S'echo'\ntR."
    yield "pickle-named-as-tensors.safetensors", EVIL
    yield "zip-in-zip.zip", zipped([("inner.zip", zipped(torch))])
    yield "zip-parent-path.zip", zipped([("../x.txt", b"x")])
    yield "zip-absolute-path.zip", zipped([("/etc/x.txt", b"x")])
    yield "zip-backslash.zip", edited(zipped([("a/b.txt", b"x")]), b"a/b.txt", b"a\\b.txt", 2)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield "zip-same-name-twice.pt", zipped([*harmless, ("m/data.pkl", EVIL)])
    whole = zipped([("m.txt", b"text")])
    yield "zip-local-name-differs.zip", edited(whole, b"m.txt", b"n.pkl")
    flagged = bytearray(whole)
    flagged[whole.index(b"PK\x01\x02") + 8] |= 1
    yield "zip-encrypted-flag.zip", bytes(flagged)
    broken = bytearray(zipped([("m.pkl", EVIL)]))
    for at in (14, broken.index(b"PK\x01\x02") + 16):
        broken[at] ^= 255
    yield "zip-wrong-crc.zip", bytes(broken)
    yield "zip-behind-pickle.pkl", PROTO4 + b"N." + whole
    yield "zip-before-pickle.pt", whole + EVIL
    yield "zip-bomb.zip", zipped([("m.txt", b"a" * 4_000_000)], zipfile.ZIP_DEFLATED).replace(
        struct.pack("<I", 4_000_000), struct.pack("<I", 100))
    yield "zip-symlink.zip", edited(whole, struct.pack("<I", 0o600 << 16), struct.pack("<I", 0o120777 << 16))
    plain = tarfile.TarInfo("m.pkl")
    yield "tar-pickle.nemo", tarred([(plain, EVIL)])
    yield "tar-parent.tar", tarred([(tarfile.TarInfo("../m.txt"), b"x")])
    yield "tar-absolute.tar", tarred([(tarfile.TarInfo("/etc/m.txt"), b"x")])
    yield "tar-symlink.tar", tarred([(link("m.txt", "/etc/passwd", tarfile.SYMTYPE), b"")])
    yield "tar-hard-link.tar", tarred([(link("m.txt", "/etc/passwd", tarfile.LNKTYPE), b"")])
    yield "tar-device.tar", tarred([(link("m.txt", "", tarfile.CHRTYPE), b"")])
    yield "tar-same-name-twice.tar", tarred([(tarfile.TarInfo("m.txt"), b"x"), (tarfile.TarInfo("m.txt"), b"y")])
    renamed = tarfile.TarInfo("m.txt")
    renamed.pax_headers = {"path": "../../etc/x.txt"}
    yield "tar-pax-path.tar", tarred([(renamed, b"x")])
    yield "tar-gz-pickle.tar.gz", gzip.compress(tarred([(tarfile.TarInfo("m.pkl"), EVIL)]), mtime=0)
    yield "gzip-with-tail.gz", gzip.compress(b"text", mtime=0) + EVIL


def malicious_arrays():
    yield "object-array.npy", npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", EVIL)
    yield "object-array-in.npz", zipped([("a.npy", npy("{'descr': '|O', 'fortran_order': False, 'shape': (), }", EVIL))])
    yield "object-field.npy", npy("{'descr': [('a', '<f8'), ('b', '|O')], 'fortran_order': False, 'shape': (1,), }", EVIL)
    yield "header-with-code.npy", npy("{'descr': __import__('os').system('echo'), 'fortran_order': False, 'shape': (1,), }", b"\0" * 8)
    yield "array-with-tail.npy", npy("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }", b"\0" * 8 + EVIL)
    yield "array-too-large.npy", npy("{'descr': '<f8', 'fortran_order': False, 'shape': (999999999,), }", b"\0" * 8)
    yield "length-beyond-end.safetensors", safetensors({"a": F32}, b"\0" * 4, 2**40)
    yield "overlap.safetensors", safetensors({"a": F32, "b": F32}, b"\0" * 4)
    yield "hole.safetensors", safetensors({"a": {**F32, "data_offsets": [4, 8]}}, b"\0" * 8)
    yield "tail.safetensors", safetensors({"a": F32}, b"\0" * 4 + EVIL)
    yield "size-differs.safetensors", safetensors({"a": {**F32, "shape": [2]}}, b"\0" * 4)
    yield "same-key-twice.safetensors", safetensors(b'{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', b"\0" * 4)
    yield "metadata-object.safetensors", safetensors({"__metadata__": {"a": {"b": 1}}, "a": F32}, b"\0" * 4)


def malicious_others():
    yield "library.so", b"\x7fELF\x02\x01\x01" + b"\0" * 60
    yield "library.bin", b"\x7fELF\x02\x01\x01" + b"\0" * 60
    yield "program.exe", b"MZ\x90\0" + b"\0" * 60
    yield "mach-o.bin", b"\xcf\xfa\xed\xfe" + b"\0" * 60
    yield "module.wasm", b"\0asm\x01\0\0\0"
    yield "code.py", b"import os\n"
    yield "cached.pyc", b"\xcb\r\r\n" + b"\0" * 12
    yield "shebang.txt", b"#!/bin/sh\necho\n"
    yield "weights.h5", b"\x89HDF\r\n\x1a\n" + b"\0" * 60
    yield "saved_model.pb", b"\x08\x01\x12\x00"
    yield "jsonpickle.json", b'{"py/reduce": [{"py/function": "os.system"}, {"py/tuple": ["echo"]}]}'
    yield "jsonpickle-escaped.json", b'{"\\u0070y/object": "os.system"}'
    yield "auto-map.json", b'{"auto_map": {"AutoModel": "somebody/model--code.Model"}}'
    yield "keras-lambda.json", b'{"layers": [{"class_name": "Lambda", "config": {}}]}'
    yield "tag.yaml", b"a: !!python/object/apply:os.system [echo]\n"
    yield "not.json", b"{"


def malicious_onnx():
    from onnx import TensorProto, helper

    info = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    out = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])

    def model(nodes, initializers=(), opsets=("",), functions=()):
        graph = helper.make_graph(list(nodes), "g", [info], [out], list(initializers))
        sets = [helper.make_opsetid(each, 1 if each else 17) for each in opsets]
        return helper.make_model(graph, opset_imports=sets, functions=list(functions)).SerializeToString()

    def external(location):
        tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
        tensor.external_data.add(key="location", value=location)
        return model([helper.make_node("Add", ["x", "w"], ["y"])], [tensor])

    relu = helper.make_node("Relu", ["x"], ["y"])
    yield "custom-domain.onnx", model([helper.make_node("PyOp", ["x"], ["y"], domain="ai.onnx.contrib")], (), ("", "ai.onnx.contrib"))
    yield "domain-without-import.onnx", model([helper.make_node("Evil", ["x"], ["y"], domain="evil")])
    nested = helper.make_graph([helper.make_node("Evil", [], ["y"], domain="evil")], "n", [], [out])
    yield "domain-in-branch.onnx", model([helper.make_node("If", ["x"], ["y"], then_branch=nested, else_branch=nested)])
    function = helper.make_function("evil", "F", ["x"], ["y"], [relu], [helper.make_opsetid("", 17)])
    yield "function-of-domain.onnx", model([relu], (), ("",), [function])
    yield "external-parent.onnx", external("../../etc/passwd")
    yield "external-absolute.onnx", external("/etc/passwd")
    yield "external-missing.onnx", external("nothing.data")
    yield "unknown-field.onnx", model([relu]) + b"\xfa\x07\x01x"
    yield "zip-named-as-onnx.onnx", zipped([("m.pkl", EVIL)])


# Benign, by the frameworks themselves.


def estimators():
    import numpy as np
    from sklearn.compose import ColumnTransformer
    from sklearn.ensemble import GradientBoostingClassifier, HistGradientBoostingClassifier, RandomForestClassifier
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.isotonic import IsotonicRegression
    from sklearn.linear_model import LinearRegression, LogisticRegression, SGDClassifier
    from sklearn.naive_bayes import GaussianNB
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.neural_network import MLPClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler
    from sklearn.svm import SVC
    from sklearn.tree import DecisionTreeClassifier

    rng = np.random.default_rng(7)
    x = rng.normal(size=(60, 3))
    y = (x[:, 0] + 0.3 * rng.normal(size=60) > 0).astype(int)
    columns = ColumnTransformer([("s", StandardScaler(), [0, 1]), ("h", OneHotEncoder(handle_unknown="ignore"), [2])])
    fitted = {
        "logistic": LogisticRegression(), "linear": LinearRegression(), "tree": DecisionTreeClassifier(max_depth=3),
        "forest": RandomForestClassifier(3, max_depth=2, random_state=1), "bayes": GaussianNB(),
        "boosting": GradientBoostingClassifier(n_estimators=2, max_depth=2, random_state=1),
        "histogram-boosting": HistGradientBoostingClassifier(max_iter=2, max_leaf_nodes=4, max_bins=8),
        "neighbors": KNeighborsClassifier(3), "support-vectors": SVC(probability=False),
        "perceptron": MLPClassifier((3,), max_iter=5, random_state=1), "sgd": SGDClassifier(random_state=1),
        "pipeline": make_pipeline(StandardScaler(), LogisticRegression()),
        "columns": make_pipeline(columns, LogisticRegression()),
    }
    x[:, 2] = np.round(x[:, 2])
    models = {name: model.fit(x, y) for name, model in fitted.items()}
    models["isotonic"] = IsotonicRegression().fit(x[:, 0], y)
    models["words"] = CountVectorizer().fit(["one two", "two three"])
    return models, x, y


def benign():
    import joblib
    import numpy as np
    import onnx
    from onnx import TensorProto, helper
    from safetensors.numpy import save

    models, x, y = estimators()
    for name, model in models.items():
        yield f"{name}.pkl", pickle.dumps(model)
    for protocol in range(6):
        yield f"logistic-protocol-{protocol}.pkl", pickle.dumps(models["logistic"], protocol)
    for name, options in {"forest": {}, "columns": {}, "neighbors": {}, "zlib": {"compress": ("zlib", 3)}, "gzip": {"compress": ("gzip", 3)}}.items():
        out = io.BytesIO()
        path = HERE / "joblib.tmp"
        joblib.dump(models.get(name, models["pipeline"]), path, **options)
        out.write(path.read_bytes())
        path.unlink()
        yield f"{name}.joblib", out.getvalue()
    yield from boosters(x, y)
    out = io.BytesIO()
    np.save(out, x.astype("<f4"))
    yield "array.npy", out.getvalue()
    out = io.BytesIO()
    np.save(out, np.zeros(2, [("a", "<f8"), ("b", "<i4")]))
    yield "records.npy", out.getvalue()
    for name, write in {"arrays.npz": np.savez, "arrays-compressed.npz": np.savez_compressed}.items():
        out = io.BytesIO()
        write(out, weights=x, bias=np.array(1.5), names=np.array(["a", "b"]))
        yield name, out.getvalue()
    out = io.BytesIO()
    np.save(out, np.array(["a", None, 3], dtype=object), allow_pickle=True)
    yield "objects.npy", out.getvalue()
    yield "tensors.safetensors", save({"w": x.astype("float32"), "b": np.zeros(3)}, {"format": "np"})
    info = [helper.make_tensor_value_info(each, TensorProto.FLOAT, [None, 3]) for each in "xy"]
    weights = helper.make_tensor("w", TensorProto.FLOAT, [3], [1.0, 2.0, 3.0])
    graph = helper.make_graph([helper.make_node("Mul", ["x", "w"], ["y"])], "g", info[:1], info[1:], [weights])
    made = helper.make_model(graph)
    onnx.checker.check_model(made)
    yield "multiply.onnx", made.SerializeToString()
    yield "state.pt", torch_like(x)
    yield "model.json", json.dumps({"weights": [1, 2]}).encode()
    yield "labels.txt", b"cat\ndog\nbird\n"
    yield "classes.csv", b"class,probability\na,0.1\n"
    info = tarfile.TarInfo("./model.json")
    yield "bundle.tar.gz", gzip.compress(tarred([(info, b"{}")]), mtime=0)


def boosters(x, y):
    import lightgbm
    import xgboost

    trees = xgboost.XGBClassifier(n_estimators=2, max_depth=2).fit(x, y)
    yield "xgboost.pkl", pickle.dumps(trees)
    yield "xgboost.json", bytes(trees.get_booster().save_raw("json"))
    leaves = lightgbm.LGBMClassifier(n_estimators=2, num_leaves=3, verbose=-1).fit(x, y)
    yield "lightgbm.pkl", pickle.dumps(leaves)
    yield "lightgbm.txt", leaves.booster_.model_to_string().encode()


def torch_like(x):
    """What torch.save writes for a dictionary of one tensor, byte for byte but for the alignment of its parts."""
    storage = b"(X\x07\0\0\0storagectorch\nFloatStorage\nX\x01\0\0\x000X\x03\0\0\0cpuK\x03tQ"
    tensor = b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + b"K\0K\x03\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtR"
    state = b"\x80\x02ccollections\nOrderedDict\nq\x00)Rq\x01X\x01\0\0\0w" + tensor + b"s."
    parts = [("m/data.pkl", state), ("m/byteorder", b"little"), ("m/data/0", x[0].astype("<f4").tobytes()), ("m/version", b"3\n")]
    return zipped(parts)


def main():
    for makes in (malicious_pickles, malicious_joblib, malicious_archives, malicious_arrays, malicious_others, malicious_onnx):
        for name, content in makes():
            put(MALICIOUS, name, content)
    for name, content in benign():
        put(BENIGN, name, content)


main()
