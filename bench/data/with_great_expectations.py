"""Great Expectations over pandas, in memory."""

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd

from with_pandas import DATES, DIAGNOSIS, NEVER_NULL, PATIENT, SEXES, WARDS, duplicates, read

BETWEEN = {"age": (0, 120), "weight": (0.3, 400), "height": (20, 260), "systolic": (40, 300), "diastolic": (20, 200), "glucose": (0.5, 60), "cost": (0, None)}


def expectations():
    yield gxe.ExpectTableRowCountToBeBetween(min_value=1000)
    yield gxe.ExpectColumnValuesToBeBetween(column="admitted", min_value=pd.Timestamp("2019-01-01"))
    yield gxe.ExpectColumnValuesToBeBetween(column="born", min_value=pd.Timestamp("1900-01-01"))
    yield gxe.ExpectColumnValuesToBeUnique(column="visit")
    for name in NEVER_NULL:
        yield gxe.ExpectColumnValuesToNotBeNull(column=name)
    yield gxe.ExpectColumnValuesToMatchRegex(column="patient", regex=PATIENT)
    yield gxe.ExpectColumnValuesToMatchRegex(column="diagnosis", regex=DIAGNOSIS)
    yield gxe.ExpectColumnValuesToBeInSet(column="ward", value_set=WARDS)
    yield gxe.ExpectColumnValuesToBeInSet(column="sex", value_set=SEXES)
    for name, (low, high) in BETWEEN.items():
        yield gxe.ExpectColumnValuesToBeBetween(column=name, min_value=low, max_value=high)
    yield gxe.ExpectColumnValueLengthsToBeBetween(column="comment", max_value=200)


NAMES = {"expect_column_values_to_not_be_null": "null", "expect_column_values_to_match_regex": "pattern", "expect_column_values_to_be_in_set": "invalid", "expect_column_values_to_be_between": "range"}


def check(path):
    data, counted = read(path)
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = gx.data_context.types.base.ProgressBarsConfig(globally=False)
    batch = context.data_sources.add_pandas("visits").add_dataframe_asset("visits").add_batch_definition_whole_dataframe("all").get_batch({"dataframe": data})
    suite = gx.ExpectationSuite(name="visits", expectations=list(expectations()))
    found = {"rows": len(data), **duplicates(data["visit"])}
    for each in batch.validate(suite, result_format="BASIC").results:
        name = NAMES.get(each.expectation_config.type)
        if name is not None:
            column = each.expectation_config.kwargs["column"]
            # It takes a date that is none for an early one.
            if column not in DATES:
                found[f"{column}_{name}"] = each.result["unexpected_count"]
    # What is not of its type is as good as none here, and no null of the file.
    return found | counted
