"""XLSX in every way in which its XML can be written, held against another reader."""

from __future__ import annotations

import io

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.files.table import NotRead
from tests.files.reading import read, read_all
from tests.files.workbooks import HEADINGS, MAIN, heading_row, package, table, worksheet

TEXTS = st.text(
    st.one_of(
        st.sampled_from("<>&\"'_x000D\n\t ;=石门🀄\u200b"), st.characters(exclude_categories=["Cs", "Cc"])
    ),
    max_size=8,
)


def texts(rows: str, **parts: str) -> list[tuple[str, ...]]:
    """The cells of these rows under headings."""
    return [cells for _, _, cells in read(package(worksheet(heading_row() + rows), **parts)).rows]


def test_text_may_be_in_several_runs_with_notes_on_its_pronunciation() -> None:
    strings = (
        f'<sst xmlns="{MAIN}"><si><t>plain &amp;amp;</t></si><si><r><rPr><b/></rPr><t>石</t></r><r><t xml:space="preserve">'
        '门 </t></r><rPh sb="0" eb="1"><t>shi</t></rPh></si><si><t/></si><si><t>_x000D_a&#x77F3;&#38;lt;</t></si></sst>'
    )
    rows = "".join(f'<row r="{2 + n}"><c r="A{2 + n}" t="s"><v>{n}</v></c></row>' for n in (0, 1, 3))
    found = [cells[0] for cells in texts(rows, strings=strings)]
    assert found == ["plain &amp;", "石门 ", "\ra石&lt;"]


@pytest.mark.parametrize(
    "row",
    [
        "<row r='2'><c r='A2' t='inlineStr'><is><t>石门</t></is></c></row>",
        '<row><c t="inlineStr"><is><t>石门</t></is></c></row>',
        '<row r="2" ><c  r="A2"  t="inlineStr" ><is ><t >石门</t ></is></c></row>',
        '<row r="2"><!-- a --><c r="A2" t="inlineStr"><is><t>石<!-- b -->门</t></is></c></row>',
        '<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[石门]]></t></is></c></row>',
        '<row r="2"><c r="A2" t="inlineStr"><is><r><t>石</t></r><r><t>门</t></r></is></c></row>',
        '\n  <row r="2">\n    <c r="A2" t="inlineStr">\n      <is>\n        <t>石门</t>\n      </is>\n    </c>\n  </row>\n',
        '<row r="2"><c t="inlineStr" r="A2"><is><t>&#x77F3;门</t></is></c></row>',
        '<row r="2"><c r="A2" s="0" t="str" cm="1"><v>石门</v></c><c r="B2" s="0"/><c r="C2"></c><c r="D2"><v/></c></row>',
        '<row r="2"><c r="A2" t="str"><f t="shared" ref="A2" si="0">A1</f><v xml:space="preserve">石门</v></c></row>',
        '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>石门</v></c><extLst><ext/></extLst></row>',
    ],
)
def test_every_way_to_write_a_cell_is_read(row: str) -> None:
    assert texts(row) == [("石门", "", "", "")]


def test_prefixes_are_read() -> None:
    cells = "".join(
        f'<x:c r="{c}1" t="inlineStr"><x:is><x:t>{t}</x:t></x:is></x:c>'
        for c, t in zip("ABCD", HEADINGS, strict=True)
    )
    sheet = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1">{cells}</x:row>'
        '<x:row r="2" hidden="true"><x:c r="A2" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>'
        '<x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>'
    )
    strings = f'<x:sst xmlns:x="{MAIN}"><x:si><x:t>石门</x:t></x:si></x:sst>'
    actual = read(package(sheet, strings=strings))
    assert [cells for _, _, cells in actual.rows] == [("石门", "", "", "")]
    assert actual.names() == {"hidden-rows", "merged-cells"}


def test_utf_16_is_read() -> None:
    row = '<row r="2"><c r="A2" t="s"><v>0</v></c></row>'
    sheet = '<?xml version="1.0" encoding="UTF-16"?>' + worksheet(heading_row() + row)
    strings = f'<?xml version="1.0" encoding="UTF-16"?><sst xmlns="{MAIN}"><si><t>石门</t></si></sst>'
    actual = read(package(sheet.encode("utf-16"), strings=strings.encode("utf-16")))
    assert [cells for _, _, cells in actual.rows] == [("石门", "", "", "")]


def test_rows_may_have_no_cells() -> None:
    assert texts('<row r="2"/><row r="3" spans="1:4"></row>' + heading_row(4)) == [HEADINGS]


@settings(max_examples=40)
@given(st.lists(st.lists(st.one_of(st.none(), TEXTS), min_size=4, max_size=4), min_size=1, max_size=16))
def test_texts_come_back_as_openpyxl_reads_them(rows: list[list[str | None]]) -> None:
    source = table([HEADINGS, *rows])
    sheet = openpyxl.load_workbook(io.BytesIO(source.getvalue())).worksheets[0]
    expected = [
        tuple("" if cell is None else str(cell) for cell in row)
        for row in sheet.iter_rows(min_row=2, max_col=4, values_only=True)
    ]
    (part,) = read_all(source)
    assert not isinstance(part, NotRead)
    found = {line: cells for _, line, cells in part.rows}
    blank = ("",) * 4
    assert [cell for line, row in enumerate(expected, 2) for cell in map(_blank, row)] == [
        cell for line, _ in enumerate(expected, 2) for cell in map(_blank, found.get(line, blank))
    ]


def _blank(text: str) -> str:
    """A row of nothing but blanks is left out."""
    return text if text.strip() else ""


@settings(max_examples=10)
@given(st.lists(st.floats(-1e300, 1e300, allow_nan=False), min_size=10, max_size=40))
def test_numbers_are_shown_with_fifteen_digits(numbers: list[float]) -> None:
    numbers = [float(f"{number:.16G}") for number in numbers]  # so XlsxWriter writes them
    rows = read(table([HEADINGS, *(("甲", number) for number in numbers)])).rows
    for number, row in zip(numbers, rows, strict=True):
        shown = row[2][1]
        assert float(shown) in {float(f"{number:.15g}"), number}  # whole numbers stay as the file has them
        assert set(shown) <= set("-0123456789.")
