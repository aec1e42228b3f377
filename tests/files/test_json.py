"""JSON and JSON Lines: numbers as written, odd rows found and the others read."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.files import Limits, UnreadableError, open_tables
from credit_standard.files.kinds import BOOL, EMPTY, EXACT, OBJECT, TEXT
from tests.files.reading import Read, read, read_text

NAME, DAY = "企业名称", "成立日期"
MARKS = "\x90\x91\x92\x93"


def lines(*rows: object) -> str:
    return "".join(
        (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)) + "\n" for row in rows
    )


def cells(actual: Read) -> list[tuple[str, ...]]:
    return [row for _, _, row in actual.rows]


def kinds(text: str) -> list[tuple[int, ...]]:
    """Of every cell; a batch without kinds is all text."""
    found: list[tuple[int, ...]] = []
    for table in open_tables(io.BytesIO(text.encode())):
        assert not hasattr(table, "reason")
        for batch in table.batches():  # type: ignore[union-attr]
            width = batch.columns.width
            found += [(TEXT,) * width] * batch.columns.height if batch.kinds is None else batch.kinds.rows()
    return found


def test_the_keys_of_the_first_rows_are_the_headings() -> None:
    actual = read_text(lines({NAME: "石门"}, {DAY: "2021-03-01", NAME: "东山"}))
    assert actual.table.headings == (NAME, DAY)
    assert actual.rows == [(1, 1, ("石门", "")), (2, 2, ("东山", "2021-03-01"))]
    assert actual.findings == []
    assert actual.table.first_column is None


def test_numbers_keep_their_text_and_every_value_has_its_kind() -> None:
    row = '{"a": 1.10, "b": 440308199901101512, "c": -0.5E+10, "d": true, "e": false, "f": null, "g": "x", "h": {"i": 1}}'
    assert cells(read_text(row)) == [
        ("1.10", "440308199901101512", "-0.5E+10", "true", "false", "", "x", "{…}")
    ]
    assert kinds(row) == [(EXACT, EXACT, EXACT, BOOL, BOOL, EMPTY, TEXT, OBJECT)]


def test_a_list_of_texts_is_one_text_and_any_other_list_is_not_a_value() -> None:
    text = lines({"处罚类别": ["警告", "罚款"]}, {"处罚类别": ["警告", 1]}, {"处罚类别": []})
    assert cells(read_text(text)) == [("警告;罚款",), ("{…}",)]
    assert kinds(text) == [(TEXT,), (OBJECT,)]


BAD = {
    "json-invalid": ['{"企业名称": "甲",}', "bad", '{"企业名称": 01}', '{"企业名称": "甲"', '{"企业名称": "\t"}', "{'a': 1}",
                     '{"企业名称": "甲"} x', '{"企业名称": "甲"}{"企业名称": "乙"}', "[" * 100_000],
    "json-not-an-object": ["[1]", '"甲"', "1", "null", '[{"企业名称": "甲"}]'],
    "json-not-a-number": ['{"企业名称": NaN}', '{"企业名称": -Infinity}', '{"企业名称": "甲", "成立日期": Infinity}'],
    "blank-row": ["", "  ", "{}", '{"企业名称": null}', '{"企业名称": " "}'],
}  # fmt: skip


@pytest.mark.parametrize(("name", "bad"), [(name, bad) for name, rows in BAD.items() for bad in rows])
def test_a_row_that_is_no_record_is_found_and_the_others_are_read(name: str, bad: str) -> None:
    actual = read_text(lines({NAME: "石门", DAY: "2021-03-01"}, bad, {NAME: "东山"}))
    assert [(row, line) for row, line, _ in actual.rows] == [(1, 1), (3, 3)]
    assert actual.named(name) == [(2, 2)]
    assert len(actual.findings) == 1
    assert actual.table.complete


def test_a_key_twice_is_found_whatever_the_values_are() -> None:
    for first, second in (("甲", "乙"), ("甲", None), (None, "乙"), (1, 2), (None, None)):
        row = f'{{"{NAME}": {json.dumps(first)}, "{DAY}": "2021-03-01", "{NAME}": {json.dumps(second)}}}'
        actual = read_text(lines({NAME: "石门", DAY: "2021-03-01"}, row))
        assert actual.named("json-key-twice") == [(2, 2)]
        assert cells(actual)[1] == (str(first or ""), "2021-03-01")


def test_a_key_that_comes_late_is_found() -> None:
    rows = [{NAME: "石门"}] * 1_200
    actual = read_text(lines(*rows, {NAME: "东山", "备注": "x"}, {NAME: "西山", "110105194912310026": None}))
    assert actual.table.headings == (NAME,)
    assert actual.named("json-unknown-key") == [(1201, 1201), (1202, 1202)]
    assert [dict(one.params)["key"] for one in actual.findings] == ["备注", "1101**********0026"]


def test_bytes_that_are_not_utf_8_are_found_at_their_row() -> None:
    good = lines({NAME: "石门"})
    actual = read(io.BytesIO(good.encode() * 3 + b'{"' + NAME.encode() + b'": "\xe7\x9f"}\n' + good.encode()))
    assert actual.named("undecodable-row") == [(4, 4)]
    assert len(actual.rows) == 4


def test_a_mark_at_the_beginning_is_no_part_of_the_text() -> None:
    actual = read(io.BytesIO(b"\xef\xbb\xbf" + lines({NAME: "石门"}).encode()))
    assert (actual.table.headings, actual.table.encoding) == ((NAME,), "utf-8-sig")


ARRAY = '[\n {"企业名称": "石\\n门", "成立日期": "2021-03-01"},\r\n\n {\n  "企业名称": "东]}{[山\\"",\n  "成立日期": null\n }\n]\n'


@pytest.mark.parametrize("block_bytes", [16, 40, 1 << 20])
def test_an_array_is_read_object_by_object(block_bytes: int) -> None:
    actual = read_text(ARRAY, block_bytes=block_bytes)
    assert actual.rows == [(1, 2, ("石\n门", "2021-03-01")), (2, 4, ('东]}{[山"', ""))]
    assert actual.findings == []
    assert actual.table.complete


def test_one_object_over_several_lines_is_one_row() -> None:
    actual = read_text('{\n "企业名称": "石门",\n "成立日期": "2021-03-01"\n}\n')
    assert actual.rows == [(1, 1, ("石门", "2021-03-01"))]


@pytest.mark.parametrize(
    ("rest", "name"),
    [
        (' {"企业名称": "东山"}]', "json-invalid-rest"),
        (', 1, {"企业名称": "东山"}]', "json-invalid-rest"),
        (",]", "json-invalid-rest"),
        ("] x", "json-invalid-rest"),
        (', {"企业名称": "东山', "json-cut-short"),
        ("", "json-cut-short"),
        (",", "json-cut-short"),
    ],
)
def test_an_array_that_breaks_off_gives_the_objects_before(rest: str, name: str) -> None:
    actual = read_text('[{"企业名称": "石门"}' + rest)
    assert cells(actual) == [("石门",)]
    assert actual.names() == {name}
    assert not actual.table.complete


def test_a_record_that_is_too_long_is_passed_over_in_lines_and_ends_an_array() -> None:
    long = {NAME: "石" * 2_000}
    actual = read_text(lines({NAME: "石门"}, long, {NAME: "东山"}), record_bytes=2_000, block_bytes=500)
    assert (actual.named("record-too-long"), len(actual.rows)) == ([(2, 2)], 2)
    array = json.dumps([{NAME: "石门"}, long, {NAME: "东山"}], ensure_ascii=False)
    actual = read_text(array, record_bytes=2_000, block_bytes=500)
    assert (actual.named("json-too-long"), len(actual.rows)) == ([(2, 1)], 1)
    assert not actual.table.complete


@pytest.mark.parametrize("text", ["[NaN]", "[1, 2]", "[]", "{}", '["甲"]', "[[1]]", "[{}]", "{"])
def test_json_without_records_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_text(text)
    assert caught.value.finding.name == "json-not-records"
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_too_many_keys_are_refused() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_text(lines({f"列{n}": "x" for n in range(30)}), columns=20)
    assert caught.value.finding.name == "too-many-columns"


def test_a_table_that_begins_like_json_is_still_a_table(tmp_path: Path) -> None:
    assert read_text("[编号],名称\n1,石门\n").table.headings == ("[编号]", "名称")


KEYS = st.sampled_from([NAME, DAY, "a", 'b"', "c\\", "d:", '":e'])
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.sampled_from(':"\\,{}[] \n石门\u0090\u0091\U0001f600' + MARKS), max_size=5),
    st.sampled_from([":x", '":', "null", "true", "1", "\\", '\\"', "\ud83d"]),
)


@given(
    st.lists(st.lists(st.tuples(KEYS, VALUES), max_size=4), min_size=1, max_size=5),
    st.sampled_from([(",", ":"), (", ", ": "), (" , ", " : "), (",\t", ":\t")]),
    st.booleans(),
    st.sampled_from([32, 1 << 20]),
)
def test_rows_are_those_that_python_reads(
    rows: list[list[tuple[str, object]]], separators: tuple[str, str], ascii_only: bool, block_bytes: int
) -> None:
    written = [
        "{"
        + separators[0].join(f"{_dumps(k, ascii_only)}{separators[1]}{_dumps(v, ascii_only)}" for k, v in row)
        + "}"
        for row in rows
    ]
    text = "\n".join(written) + "\n"
    expected = {n: dict(reversed(row)) for n, row in enumerate(rows, 1)}
    expected = {n: row for n, row in expected.items() if any(_shown(v).strip() for v in row.values())}
    if not any(rows):
        return
    actual = read_text(text, block_bytes=block_bytes)
    known = tuple(dict.fromkeys(key for row in rows for key, _ in row))
    assert actual.table.headings == known
    found = {row: dict(zip(known, texts, strict=True)) for row, _, texts in actual.rows}
    assert found == {
        n: {key: _shown(row.get(key)) for key in known}
        for n, row in expected.items()
        if any(_shown(row.get(key)).strip() for key in known)
    }
    assert [row for row, _ in actual.named("json-key-twice")] == [
        n for n, row in enumerate(rows, 1) for _ in range(len(row) - len({key for key, _ in row}))
    ]


def _dumps(value: object, ascii_only: bool) -> str:
    text = json.dumps(value, ensure_ascii=ascii_only)
    return text if ascii_only else text.encode("utf-8", "replace").decode()


def _shown(value: object) -> str:
    if isinstance(value, str):
        return re.sub("[\ud800-\udfff]", "\ufffd", value)
    return "" if value is None else json.dumps(value)


def test_a_long_file_comes_in_batches_in_order() -> None:
    rows = [{NAME: f"第{n}公司", DAY: None if n % 3 else n, "x": n % 2 == 0} for n in range(40_000)]
    text = lines(*rows)
    actual = read_text(text, block_bytes=1 << 16)
    assert cells(actual) == [
        (f"第{n}公司", "" if n % 3 else str(n), "true" if n % 2 == 0 else "false") for n in range(40_000)
    ]
    assert [line for _, line, _ in actual.rows] == list(range(1, 40_001))
    assert actual.table.sha256 is not None


def test_no_cell_is_shown_by_findings_or_tables() -> None:
    shown: list[object] = []
    for text in (
        lines({NAME: "李四"}, "李四", {NAME: "李四", NAME + "2": "李四"}),
        '[{"企业名称": "李四"} 李四',
    ):
        for table in open_tables(io.BytesIO(text.encode()), limits=Limits()):
            shown.append(table)
            for batch in table.batches():  # type: ignore[union-attr]
                shown += [batch, *(one.message() + one.hint() for one in batch.findings)]
    assert "李四" not in repr(shown)
