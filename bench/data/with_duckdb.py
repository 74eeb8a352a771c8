"""By hand: the queries that somebody who knows DuckDB well would write. Types are told, nothing is guessed."""

import duckdb

TYPES = {
    "visit": "BIGINT", "patient": "VARCHAR", "ward": "VARCHAR", "admitted": "TIMESTAMP", "born": "DATE", "age": "INTEGER",
    "sex": "VARCHAR", "weight": "DOUBLE", "height": "INTEGER", "systolic": "INTEGER", "diastolic": "INTEGER",
    "glucose": "DOUBLE", "diagnosis": "VARCHAR", "cost": "DOUBLE", "comment": "VARCHAR",
}  # fmt: skip
TYPED = [name for name, kind in TYPES.items() if kind != "VARCHAR"]

QUERY = """
SELECT
  count(*) AS rows,
  {typed},
  count(visit) - count(DISTINCT visit) AS visit_repeated,
  count(*) - count({text}visit) AS visit_null,
  count(*) - count(patient) AS patient_null,
  count(*) FILTER (NOT regexp_matches(patient, '^P[0-9]{7}$')) AS patient_pattern,
  count(*) FILTER (ward NOT IN ('surgery', 'oncology', 'cardiology', 'intensive', 'day')) AS ward_invalid,
  count(*) - count({text}admitted) AS admitted_null,
  count(*) FILTER (admitted < TIMESTAMP '2019-01-01') AS admitted_early,
  count(*) - count({text}born) AS born_null,
  count(*) FILTER (born < DATE '1900-01-01') AS born_early,
  count(*) FILTER (age NOT BETWEEN 0 AND 120) AS age_range,
  count(*) FILTER (sex NOT IN ('f', 'm', 'x')) AS sex_invalid,
  count(*) - count(sex) AS sex_null,
  count(*) FILTER (weight NOT BETWEEN 0.3 AND 400) AS weight_range,
  count(*) FILTER (height NOT BETWEEN 20 AND 260) AS height_range,
  count(*) FILTER (systolic NOT BETWEEN 40 AND 300) AS systolic_range,
  count(*) FILTER (diastolic NOT BETWEEN 20 AND 200) AS diastolic_range,
  count(*) FILTER (glucose NOT BETWEEN 0.5 AND 60) AS glucose_range,
  count(*) - count({text}glucose) AS glucose_null,
  count(*) - count(diagnosis) AS diagnosis_null,
  count(*) FILTER (NOT regexp_matches(diagnosis, '^[A-Z][0-9]{2}(\\.[0-9])?$')) AS diagnosis_pattern,
  count(*) - count({text}cost) AS cost_null,
  count(*) FILTER (cost < 0) AS cost_range,
  count(*) FILTER (length(comment) > 200) AS comment_long
FROM {source}
"""

DUPLICATES = """
SELECT count(*) AS visit_groups, coalesce(sum(n), 0)::BIGINT AS visit_members
FROM (SELECT count(*) AS n FROM {source} WHERE visit IS NOT NULL GROUP BY visit HAVING count(*) > 1)
"""


def check(path):
    source, text = of_parquet(path) if path.endswith(".parquet") else of_csv(path)
    wrong = [f"count(text_{name}) - count({name})" if text else "0" for name in TYPED]
    typed = ", ".join(f"{sql} AS {name}_type" for name, sql in zip(TYPED, wrong))
    query = QUERY.replace("{typed}", typed).replace("{text}", text)
    counts = {}
    for sql in (query, DUPLICATES):
        found = duckdb.sql(sql.replace("{source}", source))
        counts |= dict(zip(found.columns, found.fetchone()))
    return counts


def of_parquet(path):
    """Its columns have types: there is nothing to count of that."""
    return f"read_parquet('{path}')", ""


def of_csv(path):
    """As text at first, since a value of a wrong type is to be counted, not to end the query."""
    columns = ", ".join(f"'{name}': 'VARCHAR'" for name in TYPES)
    file = f"read_csv('{path}', auto_detect=false, header=true, delim=',', quote='\"', columns={{{columns}}})"
    typed = [f"TRY_CAST({name} AS {kind}) AS {name}, {name} AS text_{name}" if name in TYPED else name for name, kind in TYPES.items()]
    return f"(SELECT {', '.join(typed)} FROM {file})", "text_"
