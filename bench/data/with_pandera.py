"""Pandera over pandas: all failures are collected, as its users do to see more than the first."""

import pandera.pandas as pa

from with_pandas import DIAGNOSIS, PATIENT, SEXES, WARDS, duplicates, read

SCHEMA = pa.DataFrameSchema(
    {
        "visit": pa.Column(nullable=False, unique=True, report_duplicates="exclude_first"),
        "patient": pa.Column(pa.String, pa.Check.str_matches(PATIENT)),
        "ward": pa.Column(pa.String, pa.Check.isin(WARDS), nullable=True),
        "admitted": pa.Column(checks=pa.Check.ge("2019-01-01"), nullable=True),
        "born": pa.Column(checks=pa.Check.ge("1900-01-01"), nullable=True),
        "age": pa.Column(checks=pa.Check.in_range(0, 120), nullable=True),
        "sex": pa.Column(pa.String, pa.Check.isin(SEXES), nullable=True),
        "weight": pa.Column(checks=pa.Check.in_range(0.3, 400), nullable=True),
        "height": pa.Column(checks=pa.Check.in_range(20, 260)),
        "systolic": pa.Column(checks=pa.Check.in_range(40, 300), nullable=True),
        "diastolic": pa.Column(checks=pa.Check.in_range(20, 200)),
        "glucose": pa.Column(checks=pa.Check.in_range(0.5, 60), nullable=True),
        "diagnosis": pa.Column(pa.String, pa.Check.str_matches(DIAGNOSIS)),
        "cost": pa.Column(checks=pa.Check.ge(0), nullable=True),
        "comment": pa.Column(pa.String, pa.Check.str_length(max_value=200)),
    }
)

NAMES = {"field_uniqueness": "repeated", "not_nullable": "null", "isin": "invalid", "str_matches": "pattern", "in_range": "range"}


def check(path):
    data, found = read(path)
    # It has no check of a share of nulls that fits a schema of columns, and none of how many are repeated how often.
    found |= {"rows": len(data), **duplicates(data["visit"])}
    for name in ("sex", "glucose", "admitted", "born", "cost"):
        found.setdefault(f"{name}_null", int(data[name].isna().sum()))
    try:
        SCHEMA.validate(data, lazy=True)
    except pa.errors.SchemaErrors as thrown:
        cases = thrown.failure_cases
        for (column, kind), rows in cases.groupby(["column", "check"]):
            name = next((word for start, word in NAMES.items() if str(kind).startswith(start)), "range")
            name = "early" if column in ("admitted", "born") else name
            found[f"{column}_{name}"] = len(rows)
    return found
