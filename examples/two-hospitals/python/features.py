"""Both hospitals' columns as the model's features: the Python twin of study/features.mjs."""

import csv
import math

HORIZON_DAYS = 3 * 365.25
SIZE_CLASSES = ["<=20", "20-50", ">50"]
NAMES = ["age", "meno", "size-20-50", "size-over-50", "grade", "nodes", "nodes-decay", "log-pgr", "log-er", "hormon"]
VARIANTS = {
    "small": ["size-20-50", "size-over-50", "grade"],
    "champion": ["size-20-50", "size-over-50", "grade", "nodes"],
    "candidate": [name for name in NAMES if name != "nodes"],
}


def read_table(path):
    """All rows, strictly. Errors name a line and a column, never a value: these rows are people."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file, strict=True))
    for line, row in enumerate(rows, start=2):
        if None in row or None in row.values():
            raise ValueError(f"line {line}: not as many cells as the header has")
    return rows


def number(row, column, line):
    try:
        value = float(row[column])
    except (KeyError, ValueError):
        raise ValueError(f"line {line}: {column} is not a number") from None
    if not math.isfinite(value):
        raise ValueError(f"line {line}: {column} is not a number")
    return value


def size_classes(rows):
    """0 to 2. Rotterdam has classes, Germany millimetres; a file that mixes the two is refused."""
    sizes = [row.get("size", "") for row in rows]
    if all(size in SIZE_CLASSES for size in sizes):
        return [SIZE_CLASSES.index(size) for size in sizes]
    if all(size.isdigit() and len(size) <= 3 for size in sizes):
        return [0 if int(size) <= 20 else 1 if int(size) <= 50 else 2 for size in sizes]
    raise ValueError("size is neither one of the three classes in every row nor millimetres in every row")


def features(rows, names):
    """One list of numbers a row, in the order of the names."""
    if not set(names) <= set(NAMES):
        raise ValueError("a feature that this program does not know")
    sized = enumerate(zip(rows, size_classes(rows)), start=2)
    return [[row_features(row, size, line)[name] for name in names] for line, (row, size) in sized]


def row_features(row, size, line):
    def of(column):
        return number(row, column, line)

    return {
        "age": of("age"),
        "meno": of("meno"),
        "size-20-50": float(size == 1),
        "size-over-50": float(size == 2),
        "grade": of("grade"),
        "nodes": of("nodes"),
        "nodes-decay": math.exp(-0.12 * of("nodes")),
        "log-pgr": math.log1p(of("pgr")),
        "log-er": math.log1p(of("er")),
        "hormon": of("hormon"),
    }


def rotterdam_label(row, line):
    """1, 0 or None: relapse, or a death that relapse follow-up still covered, within the horizon."""
    days = number(row, "rtime", line)
    died_covered = number(row, "death", line) == 1 and number(row, "dtime", line) <= days
    event = number(row, "recur", line) == 1 or died_covered
    if event and days <= HORIZON_DAYS:
        return 1
    return 0 if days >= HORIZON_DAYS else None
