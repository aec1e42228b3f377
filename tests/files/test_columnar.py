"""Parquet, frames and dictionaries: columns with types, brought to exact text."""

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pytest

from credit_standard.files import Batch, Limits, UnreadableError, open_tables
from credit_standard.files.kinds import BOOL, DATE, EMPTY, EXACT, NUMBER, OBJECT, TEXT
from tests.files.reading import read

FRAME = pl.DataFrame(
    {
        "text": ["石门", None, "东山"],
        "whole": [440308199901101512, None, 3],
        "binary": [1.0, None, 1e-7],
        "yes": [True, None, False],
        "day": [dt.date(2021, 3, 1), None, None],
        "moment": [dt.datetime(2021, 3, 1), None, dt.datetime(2021, 3, 1, 10, 30)],  # noqa: DTZ001
        "exact": [Decimal("1.10"), None, None],
        "list": [["警告", "罚款"], None, []],
        "parts": [{"a": 1}, None, None],
    }
)
TEXTS = [
    (1, 1, ("石门", "440308199901101512", "1", "是", "2021-03-01", "2021-03-01", "1.10", "警告;罚款", "{…}")),
    (3, 3, ("东山", "3", "0.0000001", "否", "", "2021-03-01 10:30:00", "", "", "")),
]
KINDS = (TEXT, EXACT, NUMBER, BOOL, DATE, DATE, EXACT, TEXT, OBJECT)


def parquet(frame: pl.DataFrame) -> io.BytesIO:
    data = io.BytesIO()
    frame.write_parquet(data)
    return io.BytesIO(data.getvalue())


class Arrow:
    """A table of another library, known by the Arrow interface alone."""

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return FRAME.__arrow_c_stream__(requested_schema)


def batches(source: object) -> list[Batch]:
    return [batch for table in open_tables(source) for batch in table.batches()]  # type: ignore[union-attr]


@pytest.mark.parametrize("form", ["frame", "lazy", "arrow", "parquet"])
def test_typed_columns_become_their_exact_text(form: str) -> None:
    sources = {"frame": FRAME, "lazy": FRAME.lazy(), "arrow": Arrow(), "parquet": parquet(FRAME)}
    actual = read(sources[form])
    assert actual.table.headings == tuple(FRAME.columns)
    assert actual.rows == TEXTS
    assert actual.named("blank-row") == [(2, 2)]
    assert actual.table.first_column is None
    assert (actual.table.sha256 is not None) == (form == "parquet")
    assert actual.table.complete


def test_every_type_has_its_kind() -> None:
    (batch,) = batches(FRAME)
    assert batch.kinds is not None
    assert batch.kinds.rows() == [KINDS, KINDS]
    (batch,) = batches(FRAME.select("text"))
    assert batch.kinds is None


def test_dictionaries_are_rows() -> None:
    rows = FRAME.to_dicts()
    assert read(rows).rows == read(iter(rows)).rows == TEXTS
    (batch,) = batches(rows)
    assert batch.kinds is not None
    assert batch.kinds.rows()[0] == KINDS


def test_a_name_that_comes_late_is_found() -> None:
    rows = [{"企业名称": "石门"}] * 1_000 + [{"企业名称": "东山", "备注": "x"}]
    assert read(rows).named("json-unknown-key") == [(1001, 1001)]


def test_a_pandas_frame_needs_no_other_library() -> None:
    frame = pd.DataFrame(
        {
            "text": ["石门", None],
            "whole": [1, 2],
            "binary": [1.5, float("nan")],
            "moment": [pd.Timestamp("2021-03-01"), pd.NaT],
            "mixed": [130102, "x"],
            7: [dt.date(2021, 3, 1), None],
        },
        index=[10, 20],
    )
    actual = read(frame)
    assert actual.table.headings == ("text", "whole", "binary", "moment", "mixed", "7")
    assert [cells for _, _, cells in actual.rows] == [
        ("石门", "1", "1.5", "2021-03-01", "130102", "2021-03-01"),
        ("", "2", "", "", "x", ""),
    ]
    (batch,) = batches(frame)
    assert batch.kinds is not None
    assert batch.kinds.rows() == [
        (TEXT, EXACT, NUMBER, DATE, EXACT, DATE),
        (EMPTY, EXACT, EMPTY, EMPTY, TEXT, EMPTY),
    ]


@pytest.mark.parametrize("source", [5, None, {"企业名称": ["石门"]}, b"a,b", [1, 2], ["石门"]])
def test_what_is_no_table_is_a_mistake_of_the_program(source: object) -> None:
    with pytest.raises(TypeError) as caught:
        read(source)
    assert "石门" not in str(caught.value)


@pytest.mark.parametrize("source", [[], pl.DataFrame(), [{}]])
def test_a_table_without_columns_is_refused(source: object) -> None:
    with pytest.raises(UnreadableError):
        read(source)


def test_too_many_columns_are_refused() -> None:
    wide = pl.DataFrame({str(n): ["x"] for n in range(30)})
    for source in (wide, wide.to_dicts(), parquet(wide)):
        with pytest.raises(UnreadableError) as caught:
            list(open_tables(source, limits=Limits(columns=20)))
        assert caught.value.finding.name == "too-many-columns"


def test_a_parquet_file_that_is_damaged_says_no_more_than_that() -> None:
    whole = parquet(pl.DataFrame({"企业名称": ["李四"] * 1000, "n": list(range(1000))})).getvalue()
    for data in (
        whole[:-10],
        whole[: len(whole) // 2],
        b"PAR1" + b"x" * 100,
        whole[:50] + b"x" * 50 + whole[100:],
    ):
        try:
            actual = read(io.BytesIO(data))
        except UnreadableError as error:
            assert error.finding.name == "parquet-damaged"
            assert error.__cause__ is error.__context__ is None
        else:
            assert actual.names() == {"parquet-damaged"}
            assert not actual.table.complete


@pytest.mark.parametrize("width", ["float32", "float16"])
def test_numbers_of_fewer_bits_are_what_they_are_shown_as(width: str) -> None:
    column = np.array([0.2, 1.5], width)
    sources = (pd.DataFrame({"企业名称": column, "n": "a"}), [{"企业名称": one, "n": "a"} for one in column])
    for source in sources:
        assert [cells[0] for _, _, cells in read(source).rows] == ["0.2", "1.5"]


def test_an_empty_parquet_table_may_be_a_group_of_no_rows() -> None:
    import pyarrow.parquet as pq

    data = io.BytesIO()
    pq.write_table(pl.DataFrame({"企业名称": []}, schema={"企业名称": pl.String}).to_arrow(), data)
    assert pq.read_metadata(data).num_row_groups == 1
    actual = read(io.BytesIO(data.getvalue()))
    assert (actual.table.headings, actual.names()) == (("企业名称",), {"no-rows"})


def test_a_long_parquet_file_comes_in_batches_in_order(tmp_path: Path) -> None:
    frame = pl.DataFrame({"n": range(200_000), "x": ["石门"] * 200_000})
    frame.write_parquet(tmp_path / "long.parquet", row_group_size=30_000)
    found = batches(tmp_path / "long.parquet")
    assert len(found) > 4
    assert pl.concat([batch.columns for batch in found])["0"].cast(pl.Int64).to_list() == list(range(200_000))
    assert [batch.first_row for batch in found] == [
        1 + sum(b.size for b in found[:n]) for n in range(len(found))
    ]
