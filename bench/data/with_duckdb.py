"""By hand: the one query that somebody who knows DuckDB well would write. Types are told, nothing is guessed."""

import duckdb

TYPES = {
    "visit": "BIGINT", "patient": "VARCHAR", "ward": "VARCHAR", "admitted": "TIMESTAMP", "born": "DATE", "age": "INTEGER",
    "sex": "VARCHAR", "weight": "DOUBLE", "height": "INTEGER", "systolic": "INTEGER", "diastolic": "INTEGER",
    "glucose": "DOUBLE", "diagnosis": "VARCHAR", "cost": "DOUBLE", "comment": "VARCHAR",
}  # fmt: skip

QUERY = """
SELECT
  count(*) AS rows,
  count(visit) - count(DISTINCT visit) AS visit_repeated,
  count(*) FILTER (visit IS NULL) AS visit_null,
  count(*) FILTER (patient IS NULL) AS patient_null,
  count(*) FILTER (NOT regexp_matches(patient, '^P[0-9]{7}$')) AS patient_pattern,
  count(*) FILTER (ward NOT IN ('surgery', 'oncology', 'cardiology', 'intensive', 'day')) AS ward_invalid,
  count(*) FILTER (admitted IS NULL) AS admitted_null,
  count(*) FILTER (admitted < TIMESTAMP '2019-01-01') AS admitted_early,
  count(*) FILTER (born IS NULL) AS born_null,
  count(*) FILTER (born < DATE '1900-01-01') AS born_early,
  count(*) FILTER (age NOT BETWEEN 0 AND 120) AS age_range,
  count(*) FILTER (sex NOT IN ('f', 'm', 'x')) AS sex_invalid,
  count(*) FILTER (sex IS NULL) AS sex_null,
  count(*) FILTER (weight NOT BETWEEN 0.3 AND 400) AS weight_range,
  count(*) FILTER (height NOT BETWEEN 20 AND 260) AS height_range,
  count(*) FILTER (systolic NOT BETWEEN 40 AND 300) AS systolic_range,
  count(*) FILTER (diastolic NOT BETWEEN 20 AND 200) AS diastolic_range,
  count(*) FILTER (glucose NOT BETWEEN 0.5 AND 60) AS glucose_range,
  count(*) FILTER (glucose IS NULL) AS glucose_null,
  count(*) FILTER (diagnosis IS NULL) AS diagnosis_null,
  count(*) FILTER (NOT regexp_matches(diagnosis, '^[A-Z][0-9]{2}(\\.[0-9])?$')) AS diagnosis_pattern,
  count(*) FILTER (cost IS NULL) AS cost_null,
  count(*) FILTER (cost < 0) AS cost_range,
  count(*) FILTER (length(comment) > 200) AS comment_long
FROM {source}
"""


def check(path):
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in TYPES.items())
    csv = f"read_csv('{path}', auto_detect=false, header=true, delim=',', quote='\"', columns={{{columns}}})"
    source = f"read_parquet('{path}')" if path.endswith(".parquet") else csv
    found = duckdb.sql(QUERY.replace("{source}", source))
    return dict(zip(found.columns, found.fetchone()))
