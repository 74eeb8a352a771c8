"""`run.py TOOL FILE`: one tool over one file; prints what it counted, as JSON. The process is measured from outside."""

import importlib
import json
import sys

sys.stdout, out = sys.stderr, sys.stdout
found = importlib.import_module(f"with_{sys.argv[1]}").check(sys.argv[2])
print(json.dumps({name: int(value) for name, value in found.items()}), file=out)
