"""pandas, as its users write it. A value that is not of its type is counted, and then as good as none."""

import pandas as pd


def read(path):
    """The table, and what of it was not of its type."""
    if path.endswith(".parquet"):
        data = pd.read_parquet(path)
        dates = {name: pd.to_datetime(data[name]) for name in DATES}
        return data.assign(**dates), {f"{name}_type": 0 for name in [*NUMBERS, *DATES]}
    text = pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])
    typed = {name: pd.to_numeric(text[name], errors="coerce") for name in NUMBERS}
    typed |= {name: pd.to_datetime(text[name], format=form, errors="coerce") for name, form in DATES.items()}
    wrong = {f"{name}_type": int((text[name].notna() & column.isna()).sum()) for name, column in typed.items()}
    empty = {f"{name}_null": int(text[name].isna().sum()) for name in NEVER_NULL if name in typed}
    return text.assign(**typed), wrong | empty


def duplicates(visit):
    often = visit.value_counts()
    often = often[often > 1]
    return {"visit_repeated": int(often.sum() - len(often)), "visit_groups": len(often), "visit_members": int(often.sum())}


def check(path):
    data, found = read(path)
    outside = lambda name, low, high: int((data[name].notna() & ~data[name].between(low, high)).sum())
    unlike = lambda name, pattern: int((~data[name].dropna().str.contains(pattern, regex=True)).sum())
    among = lambda name, values: int((data[name].notna() & ~data[name].isin(values)).sum())
    return {
        "rows": len(data),
        **{f"{name}_null": int(data[name].isna().sum()) for name in NEVER_NULL},
        **found,
        **duplicates(data["visit"]),
        "patient_pattern": unlike("patient", PATIENT),
        "ward_invalid": among("ward", WARDS),
        "admitted_early": int((data["admitted"] < "2019-01-01").sum()),
        "born_early": int((data["born"] < "1900-01-01").sum()),
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


NUMBERS = ["visit", "age", "weight", "height", "systolic", "diastolic", "glucose", "cost"]
DATES = {"admitted": "%Y-%m-%d %H:%M:%S", "born": "%Y-%m-%d"}
NEVER_NULL = ["visit", "patient", "admitted", "born", "sex", "glucose", "diagnosis", "cost"]
WARDS = ["surgery", "oncology", "cardiology", "intensive", "day"]
SEXES = ["f", "m", "x"]
PATIENT = r"^P[0-9]{7}$"
DIAGNOSIS = r"^[A-Z][0-9]{2}(?:\.[0-9])?$"
