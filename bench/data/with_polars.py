"""polars, lazily, with its streaming engine. A value that is not of its type is counted, and then as good as none."""

import polars as pl

from with_pandas import DATES, DIAGNOSIS, NEVER_NULL, NUMBERS, PATIENT, SEXES, WARDS


def read(path):
    """The table, and what counts the values of it that were not of their type."""
    if path.endswith(".parquet"):
        return pl.scan_parquet(path), [pl.lit(0).alias(f"{name}_type") for name in [*NUMBERS, *DATES]]
    text = pl.scan_csv(path, infer_schema=False)
    typed = [pl.col(name).cast(pl.Float64 if name in REAL else pl.Int64, strict=False).alias(f"{name}_value") for name in NUMBERS]
    typed.append(pl.col("admitted").str.to_datetime(DATES["admitted"], strict=False).alias("admitted_value"))
    typed.append(pl.col("born").str.to_date(DATES["born"], strict=False).alias("born_value"))
    wrong = [(pl.col(f"{name}_value").null_count() - pl.col(name).null_count()).alias(f"{name}_type") for name in [*NUMBERS, *DATES]]
    return text.with_columns(*typed), wrong


def check(path):
    data, wrong = read(path)
    names = data.collect_schema().names()
    column = lambda name: pl.col(f"{name}_value" if f"{name}_value" in names else name)
    outside = lambda name, low, high: (~column(name).is_between(low, high)).sum().alias(f"{name}_range")
    unlike = lambda name, pattern: (~column(name).str.contains(pattern)).sum().alias(f"{name}_pattern")
    among = lambda name, values: (~column(name).is_in(values)).sum().alias(f"{name}_invalid")
    counts = data.select(
        pl.len().alias("rows"),
        *wrong,
        (column("visit").count() - column("visit").drop_nulls().n_unique()).alias("visit_repeated"),
        *[pl.col(name).null_count().alias(f"{name}_null") for name in NEVER_NULL],
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
    )
    often = data.filter(column("visit").is_not_null()).group_by(column("visit")).len().filter(pl.col("len") > 1)
    groups = often.select(pl.len().alias("visit_groups"), pl.col("len").sum().alias("visit_members"))
    return counts.collect(engine="streaming").row(0, named=True) | groups.collect(engine="streaming").row(0, named=True)


REAL = ("weight", "glucose", "cost")
