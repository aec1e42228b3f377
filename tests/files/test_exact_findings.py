"""For each finding on workbooks, JSON and Parquet a source that triggers exactly it, and one near it that does not."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import pytest

from credit_standard.files import Limits, UnreadableError, open_tables
from credit_standard.files.table import NotRead
from credit_standard.findings import entries
from tests.files.workbooks import HEADINGS, ROW, heading_row, inline, package, table, workbook, worksheet

LIMITS = Limits(members=20, record_bytes=5_000_000, block_bytes=1_000_000, ratio_from=1_000_000)
RECORD = {"企业名称": "石门"}
Source = Callable[[], object]


def filled(change: Callable[..., object] = lambda *_: None, lines: int = 2) -> Source:
    """A sound sheet, then changed."""

    def fill(book, sheet) -> None:  # type: ignore[no-untyped-def]
        sheet.write_row(0, 0, HEADINGS)
        for line in range(1, lines + 1):
            sheet.write_row(line, 0, ROW)
        change(book, sheet)

    return lambda: workbook(fill)


def lines(*rows: object) -> Source:
    text = "".join(
        (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)) + "\n" for row in rows
    )
    return lambda: io.BytesIO(text.encode())


def of_xml(rows: str, **parts: str) -> Source:
    return lambda: package(
        worksheet(heading_row() + f'<row r="2">{inline("A2", ROW[0])}</row>' + rows), **parts
    )


def far(line: int) -> str:
    return f'<row r="{line}">{inline(f"A{line}", ROW[0])}</row>'


def hide(_: object, sheet: object, line: int = 1) -> None:
    sheet.set_row(line, None, None, {"hidden": True})  # type: ignore[attr-defined]


STYLES = "<!DOCTYPE a><styleSheet/>"
CASES: dict[str, tuple[Source, Source]] = {
    "workbook-damaged": (of_xml('<row r="3"><c r="A3" t="s"><v>5</v></c></row>'), of_xml(far(3))),
    "xml-document-type": (of_xml("", styles=STYLES), of_xml("", styles="<styleSheet/>")),
    "workbook-too-large": (of_xml(" " * 2_000_000), of_xml(" " * 500_000)),
    "workbook-too-many-parts": (
        lambda: package(worksheet(heading_row() + far(2)), more={f"x{n}": b"" for n in range(20)}),
        lambda: package(worksheet(heading_row() + far(2)), more={f"x{n}": b"" for n in range(2)}),
    ),
    "workbook-row-too-long": (
        of_xml("", strings="<sst><si><t>" + "".join(map(str, range(1_200_000))) + "</t></si></sst>"),
        of_xml("", strings="<sst><si><t>" + "".join(map(str, range(200_000))) + "</t></si></sst>"),
    ),
    "workbook-empty": (lambda: package(worksheet("")), of_xml("")),
    "title-rows": (lambda: table([("企业登记信息表",), HEADINGS, ROW]), lambda: table([(), HEADINGS, ROW])),
    "two-row-heading": (
        lambda: table([("企业名称", "证件", ""), ("", "类型", "号码"), ROW[:3]]),
        lambda: table([("企业名称", "证件类型", "证件号码"), ("", "类型", "号码"), ROW[:3]]),
    ),
    "hidden-sheet": (
        filled(lambda book, sheet: [book.add_worksheet("b").write_row(0, 0, [*HEADINGS]), _first(book, sheet)]),
        filled(),
    ),
    "hidden-rows": (filled(hide), filled(lambda book, sheet: hide(book, sheet, 9))),
    "hidden-columns": (
        filled(lambda _, sheet: sheet.set_column(1, 1, None, None, {"hidden": True})),
        filled(lambda _, sheet: sheet.set_column(9, 9, None, None, {"hidden": True})),
    ),
    "merged-cells": (
        filled(lambda _, sheet: sheet.merge_range("A3:A4", ROW[0])),
        filled(lambda _, sheet: sheet.merge_range("A30:A40", "")),
    ),
    "cells-beyond-headings": (
        filled(lambda _, sheet: sheet.write_string(1, 6, "x")),
        filled(lambda _, sheet: sheet.write_string(1, 6, " ")),
    ),
    "blank-rows": (of_xml(far(200)), of_xml(far(3))),
    "empty-sheet": (filled(lambda book, _: book.add_worksheet("b")), filled(lambda book, _: book.add_chartsheet("b"))),
    "sheet-of-few-columns": (
        filled(lambda book, _: book.add_worksheet("说明").write_row(0, 0, ["一、", "名称必填"])),
        filled(lambda book, _: [one.write_row(n, 0, x) for one in [book.add_worksheet("b")] for n, x in enumerate([HEADINGS[:2], ROW[:2]])]),
    ),
    "sheet-without-known-headings": (
        filled(lambda book, _: book.add_worksheet("字典").write_row(0, 0, ["序号", "书名", "作者"])),
        filled(lambda book, _: [one.write_row(n, 0, x) for one in [book.add_worksheet("b")] for n, x in enumerate([HEADINGS, ROW])]),
    ),
    "json-not-records": (lines([1]), lines(RECORD)),
    "json-invalid": (lines(RECORD, '{"企业名称": "石门",}'), lines(RECORD, '{"企业名称": "石门"  }')),
    "json-not-an-object": (lines(RECORD, ["石门"]), lines(RECORD, RECORD)),
    "json-not-a-number": (lines(RECORD, '{"企业名称": NaN}'), lines(RECORD, '{"企业名称": "NaN"}')),
    "json-key-twice": (
        lines('{"企业名称": "石门", "企业名称": "石门"}'),
        lines('{"企业名称": "石门", "企业 名称": "石门"}'),
    ),
    "json-unknown-key": (lines(*[RECORD] * 1000, {**RECORD, "备注": "x"}), lines(*[RECORD] * 999, {**RECORD, "备注": "x"})),
    "json-cut-short": (lines('[{"企业名称": "石门"}'), lines('[{"企业名称": "石门"}]')),
    "json-invalid-rest": (lines('[{"企业名称": "石门"},]'), lines('[{"企业名称": "石门"} ]')),
    "json-too-long": (
        lines(f'[{{"企业名称": "石门"}}, {{"企业名称": "{"石" * 2_000_000}"}}]'),
        lines(f'[{{"企业名称": "石门"}}, {{"企业名称": "{"石" * 1_000_000}"}}]'),
    ),
    "json-other-array": (
        lambda: io.BytesIO(json.dumps({"RECORDS": [RECORD], "more": [RECORD]}).encode()),
        lambda: io.BytesIO(json.dumps({"RECORDS": [RECORD], "more": [1, 2]}).encode()),
    ),
    "json-other-shape": (lines({"企业名称": ["石门", "东山"], "经营范围": ["百货", "食品"]}), lines({"企业名称": "石门", "经营范围": ["百货", "食品"]})),
    "parquet-damaged": (lambda: io.BytesIO(b"PAR1" + b"x" * 100), lines(RECORD)),
}  # fmt: skip
ELSEWHERE = {
    "workbook-password", "sheet-too-large",  # test_hostile_workbooks
    "database-unreachable", "query-failed", "database-driver-missing",  # test_database
}  # fmt: skip


def _first(book, sheet) -> None:  # type: ignore[no-untyped-def]
    """Hide the second sheet, give it a row."""
    book.worksheets()[1].write_row(1, 0, ROW)
    book.worksheets()[1].hide()


def found(source: object) -> set[str]:
    names: set[str] = set()
    try:
        for part in open_tables(source, limits=LIMITS):
            if not isinstance(part, NotRead):
                names |= {one.name for batch in part.batches() for one in batch.findings}
            names |= {one.name for one in part.findings}
    except UnreadableError as error:
        names.add(error.finding.name)
    return names


@pytest.mark.parametrize("name", CASES)
def test_each_source_triggers_exactly_the_finding_of_its_name(name: str) -> None:
    assert found(CASES[name][0]()) == {name}


@pytest.mark.parametrize("name", CASES)
def test_each_near_miss_triggers_nothing(name: str) -> None:
    assert found(CASES[name][1]()) == set()


def test_every_finding_of_these_formats_has_a_case() -> None:
    names = {one.name for one in entries() if one.code.startswith("FI3")}
    assert set(CASES) | ELSEWHERE == names
