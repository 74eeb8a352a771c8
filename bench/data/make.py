"""Makes the table of the benchmark: `make.py FOLDER ROWS` writes visits.csv and visits.parquet.

Hospital visits, made up, the same in every run. A few rows break each rule, so that no tool can be right by finding
nothing. In the CSV some values are not of their type, as in every export of a clinic; Parquet has types of its own.
"""

import sys

import duckdb

FOLDER, ROWS = sys.argv[1], int(sys.argv[2])

# One row in so many breaks a rule; primes, so that the breaks meet in some rows.
AGE, WARD, CODE, COST, PATIENT, GLUCOSE, TWIN = 50021, 60013, 70001, 80021, 997, 11, 65003


def pick(salt, count):
    """A whole number below `count`, by row and salt alone."""
    return f"(hash(i * 16 + {salt}) % {count})::INTEGER"


COLUMNS = {
    "visit": f"CASE WHEN i > 0 AND i % {TWIN} = 0 THEN i - 1 ELSE i END",
    "patient": f"CASE WHEN i % {PATIENT} = 0 THEN NULL ELSE 'P' || lpad({pick(1, 2_000_000)}::VARCHAR, 7, '0') END",
    "ward": f"CASE WHEN i % {WARD} = 0 THEN 'X9' ELSE list_extract(['surgery','oncology','cardiology','intensive','day'], 1 + {pick(2, 5)}) END",
    "admitted": f"TIMESTAMP '2019-01-01' + to_seconds({pick(3, 200_000_000)})",
    "born": f"DATE '1925-01-01' + {pick(4, 36_000)}",
    "age": f"CASE WHEN i % {AGE} = 0 THEN 200 ELSE {pick(5, 100)} END",
    "sex": f"CASE WHEN {pick(6, 50)} = 0 THEN NULL ELSE list_extract(['f','m','x'], 1 + {pick(7, 3)}) END",
    "weight": f"(30 + {pick(8, 12_000)} / 100.0)::DECIMAL(6, 2)",
    "height": f"100 + {pick(9, 110)}",
    "systolic": f"80 + {pick(10, 120)}",
    "diastolic": f"40 + {pick(11, 80)}",
    "glucose": f"CASE WHEN i % {GLUCOSE} = 0 THEN NULL ELSE (3 + {pick(12, 1500)} / 100.0)::DECIMAL(5, 2) END",
    "diagnosis": f"CASE WHEN i % {CODE} = 0 THEN 'unknown' ELSE chr(65 + {pick(13, 26)}) || lpad({pick(14, 100)}::VARCHAR, 2, '0') || '.' || ({pick(15, 10)})::VARCHAR END",
    "cost": f"CASE WHEN i % {COST} = 0 THEN -1.00 ELSE ({pick(0, 5_000_000)} / 100.0)::DECIMAL(9, 2) END",
    "comment": f"CASE WHEN {pick(3, 3)} = 0 THEN 'seen by the team, no complaints; next appointment, if any, by letter' ELSE 'as planned, nothing to add to what was said before' END",
}

# In the CSV one row in so many has this in place of a value.
SLIPS = {
    "admitted": (100_003, "2020-02-30 10:00:00"),
    "born": (110_017, "00.00.1950"),
    "age": (120_011, "unknown"),
    "weight": (90_001, "n/a"),
    "systolic": (130_003, "120/80"),
    "glucose": (140_009, "5,4"),
    "cost": (150_001, "12.50 EUR"),
}
SLIPPED = {name: f"CASE WHEN i % {each} = 7 THEN '{text}' ELSE ({COLUMNS[name]})::VARCHAR END" for name, (each, text) in SLIPS.items()}

connection = duckdb.connect()
connection.execute("SET preserve_insertion_order = true")


def table(columns):
    return f"SELECT {', '.join(f'{sql} AS {name}' for name, sql in columns.items())} FROM range({ROWS}) AS rows(i)"


connection.execute(f"COPY ({table(COLUMNS)}) TO '{FOLDER}/visits.parquet' (FORMAT parquet)")
connection.execute(f"COPY ({table(COLUMNS | SLIPPED)}) TO '{FOLDER}/visits.csv' (FORMAT csv, HEADER)")
