"""datacontract-cli: the same contract, over its own DuckDB."""

import pathlib
import re
import tempfile

from datacontract.data_contract import DataContract


def check(path):
    form = pathlib.Path(path).suffix[1:]
    contract = (pathlib.Path(__file__).parent / "contract.odcs.yaml").read_text()
    servers = f"servers:\n  - {{server: here, type: local, path: '{path}', format: {form}}}\n"
    with tempfile.NamedTemporaryFile("w", suffix=".odcs.yaml") as file:
        file.write(servers + contract)
        file.flush()
        run = DataContract(data_contract_file=file.name, server="here").test()
    counted = (COUNT.search(each.reason or "") for each in run.checks)
    found = {}
    for each, count in zip(run.checks, counted):
        if count is not None:
            found[f"{count['column']}_{kind(each.name, count['kind'])}"] = int(count["number"])
    return found


# It says how many rows failed a check, of the checks that failed.
COUNT = re.compile(r"Actual (?P<kind>\w+)_count\((?P<column>\w+)\) was (?P<number>\d+)")


def kind(name, counted):
    if counted == "invalid":
        return "pattern" if "pattern" in name else "invalid" if "invalid_count" in name else "range"
    return {"duplicate": "repeated", "missing": "null"}[counted]
