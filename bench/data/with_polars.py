"""polars, lazily, with its streaming engine."""

import polars as pl

from with_pandas import DIAGNOSIS, NEVER_NULL, PATIENT, SEXES, WARDS


def check(path):
    data = pl.scan_parquet(path) if path.endswith(".parquet") else pl.scan_csv(path, try_parse_dates=True)
    column = pl.col
    outside = lambda name, low, high: (~column(name).is_between(low, high)).sum().alias(f"{name}_range")
    unlike = lambda name, pattern: (~column(name).str.contains(pattern)).sum().alias(f"{name}_pattern")
    among = lambda name, values: (~column(name).is_in(values)).sum().alias(f"{name}_invalid")
    found = data.select(
        pl.len().alias("rows"),
        (column("visit").count() - column("visit").drop_nulls().n_unique()).alias("visit_repeated"),
        *[column(name).null_count().alias(f"{name}_null") for name in NEVER_NULL],
        unlike("patient", PATIENT),
        among("ward", WARDS),
        (column("admitted") < pl.datetime(2019, 1, 1)).sum().alias("admitted_early"),
        (column("born") < pl.date(1900, 1, 1)).sum().alias("born_early"),
        outside("age", 0, 120),
        among("sex", SEXES),
        outside("weight", 0.3, 400),
        outside("height", 20, 260),
        outside("systolic", 40, 300),
        outside("diastolic", 20, 200),
        outside("glucose", 0.5, 60),
        unlike("diagnosis", DIAGNOSIS),
        (column("cost") < 0).sum().alias("cost_range"),
        (column("comment").str.len_chars() > 200).sum().alias("comment_long"),
    ).collect(engine="streaming")
    return found.row(0, named=True)
