"""Typed values of a program: the same verdict as one record, as dictionaries, as a frame of pandas or polars."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import numpy as np
import pandas as pd
import polars as pl
import pytest

import credit_standard as cs

RECORD = "administrative-penalty"
DATE, FINE, CODE, AUTHORITY = "处罚决定日期", "罚款金额（万元）", "统一社会信用代码", "处罚机关"
SOUND = {
    "行政相对人名称": "示例市东山商贸有限公司", CODE: "91130102MA07EX00XM", "行政处罚决定书文号": "示市监罚〔2025〕001号",
    "违法事实": "销售商品未明码标价", "处罚依据": "《中华人民共和国价格法》第四十二条", "处罚类别": "罚款",
    "处罚内容": "罚款 2000 元", FINE: "0.2", DATE: "2025-01-02", AUTHORITY: "示例市市场监督管理局",
}  # fmt: skip
CHINA = timezone(timedelta(hours=8))

SAME: list[tuple[str, object, str]] = [
    (DATE, datetime(2025, 1, 2), "2025-01-02"),  # noqa: DTZ001 - programs have such
    (DATE, datetime(2025, 1, 1, 16, tzinfo=UTC), "2025-01-02"),
    (DATE, datetime(2025, 1, 2, tzinfo=CHINA), "2025-01-02"),
    (DATE, datetime(2025, 1, 1, 16, 30, tzinfo=UTC), "2025-01-02 00:30:00"),
    (DATE, date(2025, 1, 2), "2025-01-02"),
    (DATE, time(3), "03:00:00"),
    (DATE, pd.Timestamp("2025-01-01 16:00", tz="UTC"), "2025-01-02"),
    (DATE, pd.NaT, ""),
    (DATE, np.datetime64("2025-01-02"), "2025-01-02"),
    (DATE, np.datetime64("2025-01-02T00:00:00.000000000"), "2025-01-02"),
    (DATE, np.datetime64("NaT"), ""),
    (FINE, 0.2, "0.2"),
    (FINE, 0.1 + 0.1, "0.2"),
    (FINE, np.float32(0.25), "0.25"),
    (FINE, np.int64(3), "3"),
    (FINE, Decimal("0.200000"), "0.200000"),
    (FINE, float("nan"), ""),
    (FINE, np.float64("nan"), ""),
    (FINE, pd.NA, ""),
    (FINE, None, ""),
    (FINE, float("inf"), "inf"),
    (AUTHORITY, float("nan"), ""),
    (AUTHORITY, np.str_("示例市市场监督管理局"), "示例市市场监督管理局"),
    (AUTHORITY, "示例市市场监督管理局".encode(), "示例市市场监督管理局"),
]


def places(found: tuple[cs.findings.Finding, ...]) -> set[tuple[str, str | None]]:
    return {(one.code, one.location.field) for one in found}


def alone(record: Mapping[str, object]) -> set[tuple[str, str | None]]:
    return places(cs.check_record(RECORD, record))


def as_objects(record: Mapping[str, object]) -> pd.DataFrame:
    return pd.DataFrame({key: pd.Series([value], dtype=object) for key, value in record.items()})


def frames(record: Mapping[str, object]) -> list[object]:
    """The record as dictionaries and as frames, where these can hold it."""
    made: list[object] = [[record], as_objects(record), pd.DataFrame([record])]
    if any(isinstance(value, np.datetime64) for value in record.values()):
        # polars makes text, dates or numbers of NumPy's times, depending on what it met before in the process
        return [*made, pl.from_pandas(pd.DataFrame([record]))]
    try:
        made.append(pl.DataFrame([record]))
    except (TypeError, ValueError, pl.exceptions.PolarsError):  # NaT is no value for polars
        made.append(pl.from_pandas(pd.DataFrame([record])))
    return made


@pytest.mark.parametrize(("field", "value", "text"), SAME, ids=repr)
def test_a_typed_value_is_judged_as_its_text(field: str, value: object, text: str) -> None:
    as_text = alone({**SOUND, field: text})
    assert alone({**SOUND, field: value}) == as_text
    for frame in frames({**SOUND, field: value}):
        assert places(cs.validate(frame, RECORD).findings) == as_text  # type: ignore[arg-type]


def test_a_decimal_that_is_no_number_is_absent() -> None:  # polars panics when it is given one
    record = {**SOUND, FINE: Decimal("NaN")}
    assert alone(record) == places(cs.validate([record], RECORD).findings) == alone({**SOUND, FINE: ""})


ODD: list[tuple[str, object]] = [
    (CODE, 911301020000000000),
    (CODE, 9.113e17),
    (AUTHORITY, 3),
    (AUTHORITY, date(2025, 1, 2)),
    (AUTHORITY, {"name": "示例市市场监督管理局"}),
    (FINE, 1e20),
    (DATE, 45292.0),
]


@pytest.mark.parametrize(("field", "value"), ODD, ids=repr)
def test_a_value_of_a_kind_that_its_field_does_not_hold_is_told_alike(field: str, value: object) -> None:
    record = {**SOUND, field: value}
    told = alone(record)
    assert told
    for frame in ([record], as_objects(record), pl.DataFrame([record], strict=False)):
        assert places(cs.validate(frame, RECORD).findings) == told


def test_a_column_of_moments_with_a_zone_is_read_as_days_in_china() -> None:
    moments = pd.to_datetime(["2025-01-01 16:00", "2025-01-02 16:00"], utc=True)
    frame = pd.DataFrame([SOUND, {**SOUND, "行政处罚决定书文号": "示市监罚〔2025〕002号"}]).assign(
        **{DATE: moments}
    )
    for table in (frame, pl.from_pandas(frame), pl.from_pandas(frame).lazy(), frame.to_dict("records")):
        read = cs.read(table, RECORD)  # type: ignore[arg-type]
        assert read.good["decision_date"].to_list() == [date(2025, 1, 2), date(2025, 1, 3)]
        assert read.report.findings == ()
