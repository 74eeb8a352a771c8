"""Pandera over pandas: all failures are collected, as its users do to see more than the first."""

import pandera.pandas as pa

from with_pandas import DIAGNOSIS, NEVER_NULL, PATIENT, SEXES, WARDS, read

SCHEMA = pa.DataFrameSchema(
    {
        "visit": pa.Column(nullable=False, unique=True, report_duplicates="exclude_first"),
        "patient": pa.Column(pa.String, pa.Check.str_matches(PATIENT)),
        "ward": pa.Column(pa.String, pa.Check.isin(WARDS), nullable=True),
        "admitted": pa.Column(checks=pa.Check.ge("2019-01-01")),
        "born": pa.Column(),
        "age": pa.Column(checks=pa.Check.in_range(0, 120)),
        "sex": pa.Column(pa.String, pa.Check.isin(SEXES), nullable=True),
        "weight": pa.Column(checks=pa.Check.in_range(0.3, 400)),
        "height": pa.Column(checks=pa.Check.in_range(20, 260)),
        "systolic": pa.Column(checks=pa.Check.in_range(40, 300)),
        "diastolic": pa.Column(checks=pa.Check.in_range(20, 200)),
        "glucose": pa.Column(checks=pa.Check.in_range(0.5, 60), nullable=True),
        "diagnosis": pa.Column(pa.String, pa.Check.str_matches(DIAGNOSIS)),
        "cost": pa.Column(checks=pa.Check.ge(0)),
        "comment": pa.Column(pa.String, pa.Check.str_length(max_value=200)),
    }
)

NAMES = {"field_uniqueness": "repeated", "not_nullable": "null", "isin": "invalid", "str_matches": "pattern", "in_range": "range"}


def check(path):
    data = read(path)
    # It has no check of a share of nulls that fits a schema of columns.
    found = {"rows": len(data), "sex_null": int(data["sex"].isna().sum()), "glucose_null": int(data["glucose"].isna().sum())}
    try:
        SCHEMA.validate(data, lazy=True)
    except pa.errors.SchemaErrors as thrown:
        cases = thrown.failure_cases
        for (column, kind), rows in cases.groupby(["column", "check"]):
            name = next((word for start, word in NAMES.items() if str(kind).startswith(start)), "range")
            found[f"{column}_{name}"] = len(rows)
    return found
