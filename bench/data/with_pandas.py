"""pandas, as its users write it."""

import pandas as pd


def read(path):
    if path.endswith(".parquet"):
        return pd.read_parquet(path)
    return pd.read_csv(path, parse_dates=["admitted", "born"])


def check(path):
    data = read(path)
    outside = lambda name, low, high: int((data[name].notna() & ~data[name].between(low, high)).sum())
    unlike = lambda name, pattern: int((~data[name].dropna().str.contains(pattern, regex=True)).sum())
    among = lambda name, values: int((data[name].notna() & ~data[name].isin(values)).sum())
    nulls = {f"{name}_null": int(data[name].isna().sum()) for name in NEVER_NULL}
    return {
        "rows": len(data),
        "visit_repeated": int(data["visit"].dropna().duplicated().sum()),
        **nulls,
        "patient_pattern": unlike("patient", PATIENT),
        "ward_invalid": among("ward", WARDS),
        "admitted_early": int((pd.to_datetime(data["admitted"]) < "2019-01-01").sum()),
        "born_early": int((pd.to_datetime(data["born"]) < "1900-01-01").sum()),
        "age_range": outside("age", 0, 120),
        "sex_invalid": among("sex", SEXES),
        "weight_range": outside("weight", 0.3, 400),
        "height_range": outside("height", 20, 260),
        "systolic_range": outside("systolic", 40, 300),
        "diastolic_range": outside("diastolic", 20, 200),
        "glucose_range": outside("glucose", 0.5, 60),
        "diagnosis_pattern": unlike("diagnosis", DIAGNOSIS),
        "cost_range": int((data["cost"] < 0).sum()),
        "comment_long": int((data["comment"].str.len() > 200).sum()),
    }


NEVER_NULL = ["visit", "patient", "admitted", "born", "sex", "glucose", "diagnosis", "cost"]
WARDS = ["surgery", "oncology", "cardiology", "intensive", "day"]
SEXES = ["f", "m", "x"]
PATIENT = r"^P[0-9]{7}$"
DIAGNOSIS = r"^[A-Z][0-9]{2}(?:\.[0-9])?$"
