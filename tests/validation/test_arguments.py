"""What a program gives in the wrong form or place: a TypeError that says what to do, and never a value."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import polars as pl
import pytest

import credit_standard as cs

RECORD = "administrative-penalty"
ROW = {
    "行政相对人名称": "甲公司",
    "行政处罚决定书文号": "1号",
    "处罚机关": "某局",
    "处罚决定日期": "2024-05-06",
}
FILE = "examples/penalties-with-defects.csv"
MOMENT = datetime(2026, 1, 2, tzinfo=UTC)
DAY = date(2026, 1, 2)
RECORDED = cs.lifecycle.record(RECORD, ROW)
CARD = cs.scoring.load_card("enterprise-reference")
POSITION = "the arguments are the wrong way round"

MISTAKES: dict[str, tuple[Callable[[], object], str]] = {
    "day as text": (lambda: cs.validate(FILE, as_of="2026-01-02"), "date.fromisoformat"),  # type: ignore[arg-type]
    "day as text, read": (lambda: cs.read(FILE, as_of="2026-01-02"), "date.fromisoformat"),  # type: ignore[arg-type]
    "day as text, one record": (lambda: cs.check_record(RECORD, ROW, as_of="2026-01-02"), "date.fromisoformat"),  # type: ignore[arg-type]
    "day as text, model": (
        lambda: cs.records.AdministrativePenalty.model_validate(ROW, context={"as_of": "2026-01-02"}),
        "date.fromisoformat",
    ),
    "moment for a day": (lambda: cs.validate(FILE, as_of=MOMENT), r"\.date\(\)"),
    "record before source": (lambda: cs.validate(RECORD, FILE), POSITION),
    "title before source": (lambda: cs.read("行政处罚信息", FILE), POSITION),
    "path for a record": (lambda: cs.validate(RECORD, Path(FILE)), POSITION),  # type: ignore[arg-type]
    "values before record": (lambda: cs.check_record(ROW, RECORD), POSITION),  # type: ignore[arg-type]
    "list for a record": (lambda: cs.check_record(RECORD, [ROW]), "check several with validate"),  # type: ignore[arg-type]
    "text for a record": (lambda: cs.check_record(RECORD, "甲公司"), "mapping of field names"),  # type: ignore[arg-type]
    "class for its name": (lambda: cs.validate(FILE, cs.records.AdministrativePenalty), f"give '{RECORD}'"),  # type: ignore[arg-type]
    "a column of pandas": (lambda: cs.validate(pd.DataFrame([ROW])["处罚机关"]), "Series is no table"),
    "a column of polars": (lambda: cs.validate(pl.DataFrame([ROW])["处罚机关"]), "Series is no table"),
    "record for a table": (lambda: cs.validate(ROW), "check_record"),  # type: ignore[arg-type]
    "bytes": (lambda: cs.validate(b"a,b\n"), "io.BytesIO"),  # type: ignore[arg-type]
    "text stream": (lambda: cs.validate(io.StringIO("a,b\n")), '"rb"'),  # type: ignore[arg-type]
    "nothing": (lambda: cs.validate(None), "None cannot be checked: give a path"),  # type: ignore[arg-type]
    "number in a list": (lambda: cs.validate([FILE, 3]), "item 2 of the list is of type int"),  # type: ignore[list-item]
    "row among files": (lambda: cs.validate([FILE, ROW]), "item 2 of the list is of type dict"),  # type: ignore[list-item]
    "number for a layout": (lambda: cs.validate([ROW], RECORD, layout=1), "a layout is named by a text"),  # type: ignore[arg-type]
    "number for limits": (lambda: cs.validate([ROW], RECORD, limits=1), "limits are made with"),  # type: ignore[arg-type]
    "text for a number": (lambda: cs.validate([ROW], RECORD, listed="1"), "listed is how many"),  # type: ignore[arg-type]
    "no headings": (lambda: cs.layouts.recognise(None), "headings are a list of texts"),  # type: ignore[arg-type]
    "no day of a state": (lambda: cs.lifecycle.state(RECORDED, as_of=None), "give a datetime.date"),  # type: ignore[arg-type]
    "text for the day of a state": (lambda: cs.lifecycle.state(RECORDED, as_of="2026-01-02"), "date.fromisoformat"),  # type: ignore[arg-type]
    "no day of a score": (lambda: CARD.evaluate([RECORDED], as_of=None), "give a datetime.date"),  # type: ignore[arg-type]
    "nothing to score": (lambda: CARD.evaluate(None, as_of=DAY), "records are a list of records"),  # type: ignore[arg-type]
    "one record to score": (lambda: CARD.evaluate(ROW, as_of=DAY), "put the one into a list"),  # type: ignore[arg-type]
    "name for a rule of decisions": (lambda: cs.decisions.decide("procurement-access", [], as_of=DAY), "load_rule"),  # type: ignore[arg-type]
    "no day of a publication": (lambda: cs.publish([ROW], "a.csv", audience="public", as_of=None), "give a datetime.date"),  # type: ignore[arg-type]
    "no file of a publication": (lambda: cs.publish([ROW], None, audience="public", as_of=DAY), "out is the path"),  # type: ignore[arg-type]
}  # fmt: skip


def test_an_audience_that_is_none_is_told_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match="known: public, shared, authorised, self"):
        cs.publish([ROW], "a.csv", audience="everybody", as_of=DAY)


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_with_what_to_do(name: str) -> None:
    call, advice = MISTAKES[name]
    with pytest.raises(TypeError, match=advice) as raised:
        call()
    assert "甲公司" not in str(raised.value)


def test_what_is_near_a_mistake_and_none_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = ",".join(ROW) + "\n" + ",".join(ROW.values()) + "\n"
    Path(RECORD).write_text(text, "utf-8")
    assert cs.validate(RECORD, RECORD, as_of=date(2026, 1, 2)).rows == 1  # a file of that name
    assert cs.validate([ROW], RECORD).rows == cs.validate(iter([ROW]), RECORD).rows == 1
    assert cs.validate(io.BytesIO(text.encode()), RECORD).rows == 1


def of(tmp_path: Path) -> list[Path]:
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]
    for file in files:
        file.write_text(",".join(ROW) + "\n" + ",".join(ROW.values()) + "\n", "utf-8")
    return files


def test_a_list_of_files_is_one_set(tmp_path: Path) -> None:
    files = of(tmp_path)
    alone = [cs.validate(file, RECORD) for file in files]
    together = cs.validate([str(file) for file in files], RECORD)
    assert [report.rows for report in alone] == [1, 1]
    assert (together.files, together.rows) == (2, 2)
    assert "RE202" in {one.code for one in together.findings}
    assert "RE202" not in {one.code for report in alone for one in report.findings}
    assert cs.validate(tmp_path.glob("*.csv"), RECORD).rows == 2
    assert cs.validate((io.BytesIO(file.read_bytes()) for file in files), RECORD).rows == 2


def test_a_list_of_frames_is_one_set_and_dictionaries_are_one_table() -> None:
    frames = [pl.DataFrame([ROW]), pd.DataFrame([ROW])]
    together = cs.validate(frames, RECORD)
    assert [table.rows for table in together] == [1, 1]
    assert [table.rows for table in cs.validate([ROW, ROW], RECORD)] == [2]


def test_rows_of_several_files_tell_their_table(tmp_path: Path) -> None:
    read = cs.read(of(tmp_path), RECORD)
    assert [read.report.tables[batch.table].file[-5:] for batch in read] == ["a.csv", "b.csv"]
    assert read.good.height + read.bad.height == 2


def test_a_missing_file_raises_where_a_value_is_asked_for(tmp_path: Path) -> None:
    missing = tmp_path / "nope.csv"
    assert [one.name for one in cs.validate(missing).findings] == ["file-missing"]
    reader = cs.read(missing)
    for ask in (lambda: reader.good, lambda: reader.bad, lambda: list(reader)):
        with pytest.raises(FileNotFoundError, match=r"nope\.csv"):
            ask()
    with pytest.raises(FileNotFoundError):
        assert cs.read([*of(tmp_path), missing], RECORD).good.height


def test_a_missing_file_is_named_without_the_number_of_a_person(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised:
        assert cs.read(tmp_path / "11010519491231002X.csv").good.height
    assert "11010519491231002X" not in repr(raised.value) + str(raised.value) + str(raised.value.__context__)


def test_a_file_that_is_no_table_raises_with_its_finding(tmp_path: Path) -> None:
    unknown = tmp_path / "unknown.csv"
    unknown.write_text("x,y\n1,2\n", "utf-8")
    with pytest.raises(cs.UnreadableError, match="headings") as raised:
        assert cs.read(unknown).good.height
    assert raised.value.finding.is_error
