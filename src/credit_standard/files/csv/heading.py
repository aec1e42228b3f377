"""CSV 标题行: the heading of a table, or the reason why the source is not such a table."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard import layouts
from credit_standard.files.csv.exact import Shape, line_breaks, read_record
from credit_standard.files.csv.heading_place import find_heading_place
from credit_standard.files.csv.separators import COMMA, OTHERS, other_separator
from credit_standard.files.heading_rows import AT_LEAST, ENOUGH, FirstRow, find_heading_rows
from credit_standard.files.placing import placed
from credit_standard.files.table import UnreadableError
from credit_standard.files.text.encoding import NAMES, Known, as_in_file, in_utf8, other_encoding, undecodable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from credit_standard.files.csv.exact import CsvRecord
    from credit_standard.files.table import Limits
    from credit_standard.files.text.decoding import Decoded
    from credit_standard.files.text.window import Window
    from credit_standard.findings import Finding, Location

BLANKS = b" \t\r\n,;"
SAMPLE = 1 << 16


@frozen(kw_only=True)
class Heading:
    """标题行.

    Attributes:
        cells: as they stand, without the byte order mark.
        separator: one byte between cells.
        lone_returns: it ends in a carriage return alone.
        next_line: physical line after it.
        titles: cells of the rows above it, by line and column, from 1.
        findings: about it and what stands before it.
    """

    cells: tuple[str, ...] = field(repr=False)
    separator: bytes
    lone_returns: bool
    next_line: int
    titles: Mapping[int, Mapping[int, str]] = field(factory=dict, repr=False)
    findings: tuple[Finding, ...]


def read_heading(window: Window, text: Decoded, limits: Limits, table: Location) -> Heading:
    """Take the heading from the beginning of a text.

    Raises:
        UnreadableError: the text is not such a table.
    """
    window.fill(limits.block_bytes)
    blank = _pass_blank_lines(window, limits, table)
    line = blank + 1
    findings = []
    if blank:
        findings.append(placed("blank-lines-before-heading", table, line=1, count=blank))
    place = find_heading_place(window, limits)
    titles = _titles(bytes(window.view()[: place.start]), place.separator or COMMA, line)
    window.take(place.start)
    if place.above:
        findings.append(placed("title-rows", table, line=line, count=place.above))
    line += place.breaks
    separator = place.separator or COMMA
    record = _record(window, limits, table, line, separator)
    if record.found == 1 and place.separator is None:
        in_quotes = bytes(window.view()[:1]) == b'"' and not record.stray
        if in_quotes and _is_row(bytes(record.cells[0])):
            raise UnreadableError(placed("lines-in-quotes", table, line=line))
        window.fill(SAMPLE)
        other = other_separator(bytes(record.cells[0]), window.view(), ended=window.ended)
        if other is not None and not other.certain:
            raise UnreadableError(placed("wrong-separator", table, line=line, separator=other.shown))
        if other is not None:
            separator = other.separator
            record = _record(window, limits, table, line, separator)
    if separator != COMMA:
        findings.append(placed("other-separator", table, line=line, separator=OTHERS[separator]))
    data = bytes(window.view()[: record.stop])
    window.take(record.stop)
    texts, found = _texts(record.cells, data, text)
    if texts is None:
        raise UnreadableError(placed("unknown-encoding", table, line=line))
    if found:
        rest = NAMES[text.encoding]
        findings.append(placed("heading-encoding", table, line=line, found=NAMES[found], encoding=rest))
    if record.stray:
        findings.append(placed("stray-quote", table, line=line, column=record.stray))
    if record.lone_return:
        findings.append(placed("carriage-return-lines", table, line=line))
    next_line = line + line_breaks(data)
    if place.in_two_rows:
        findings.append(placed("two-row-heading", table, line=line))
        lower = _record(window, limits, table, next_line, separator)
        next_line += line_breaks(bytes(window.view()[: lower.stop]))
        window.take(lower.stop)
        texts = _in_one_row(texts, tuple(cell.decode(errors="replace") for cell in lower.cells))
    return Heading(
        cells=texts,
        separator=separator,
        lone_returns=record.lone_return,
        next_line=next_line,
        titles=titles,
        findings=tuple(findings),
    )


def _is_row(cell: bytes) -> bool:
    """Whether one cell holds a whole row of headings with what separates them."""
    text = cell.decode(errors="replace")
    for separator in (COMMA, *OTHERS):
        try:
            cells = next(csv.reader([text], delimiter=separator.decode()), [])
        except csv.Error:  # a field beyond that module's limit
            continue
        known = sum(map(layouts.is_known, cells))
        if known >= AT_LEAST and known >= len(cells) * ENOUGH:
            return True
    return False


def _titles(above: bytes, separator: bytes, line: int) -> dict[int, dict[int, str]]:
    """The cells that hold something in what stands above the headings, which begins on a line of the file."""
    lines = above.decode(errors="replace").splitlines()
    try:
        rows = list(csv.reader(lines, delimiter=separator.decode()))
    except csv.Error:  # a field beyond that module's limit
        rows = [[text] for text in lines]
    filled = (
        {column: cell.strip() for column, cell in enumerate(cells, 1) if cell.strip()} for cells in rows
    )
    return {number: cells for number, cells in enumerate(filled, line) if cells}


def _texts(
    cells: Sequence[bytes], data: bytes, text: Decoded
) -> tuple[tuple[str, ...] | None, Known | Literal[""]]:
    """The cells of a heading, and its encoding where it is not that of the text; None where nobody can tell."""
    found: Known | Literal[""] | None = ""
    if undecodable(data) is not None:
        found = other_encoding(data, text.encoding)
    if found is None:
        return None, ""
    if found:
        try:
            cells = [in_utf8(as_in_file(cell, text.encoding), found) for cell in cells]
        except UnicodeDecodeError:  # what separates the cells is a part of a character there
            return None, found
    return tuple(cell.decode() for cell in cells), found


def _in_one_row(upper: tuple[str, ...], lower: tuple[str, ...]) -> tuple[str, ...]:
    """The headings of two rows, as they were found."""
    rows = [
        FirstRow(1, {column: text for column, text in enumerate(cells) if text.strip()})
        for cells in (upper, lower)
    ]
    texts = find_heading_rows(rows).texts
    return tuple(texts.get(column, "") for column in range(max(len(upper), len(lower))))


def _pass_blank_lines(window: Window, limits: Limits, table: Location) -> int:
    """Number of lines before the first that holds more than blanks and separators."""
    count = 0
    while True:
        window.fill(limits.block_bytes)
        data = bytes(window.view())
        blank = len(data) - len(data.lstrip(BLANKS))
        whole = max(data.rfind(b"\n", 0, blank), data.rfind(b"\r", 0, blank)) + 1
        if blank == len(data) and not window.ended and data.endswith(b"\r"):
            whole -= 1  # a line feed may follow
        count += line_breaks(data[:whole])
        window.take(whole)
        if blank < len(data):
            return count
        if window.ended:
            raise UnreadableError(placed("file-empty", table))
        if not whole:
            window.take(blank)  # a line of blanks longer than the window


def _record(
    window: Window, limits: Limits, table: Location, line: int, separator: bytes = COMMA
) -> CsvRecord:
    """The record at the beginning of the window, which stays there."""
    while True:
        record = read_record(
            window.view(),
            0,
            expected=limits.columns,
            limit=limits.record_bytes,
            ended=window.ended,
            separator=separator,
        )
        if record.shape is not Shape.PARTIAL:
            break
        window.fill(min(2 * len(window), limits.record_bytes + 2))
    if record.shape is Shape.UNCLOSED:
        raise UnreadableError(placed("heading-unclosed-quote", table, line=line))
    if record.shape is Shape.TOO_LONG:
        raise UnreadableError(placed("heading-too-long", table, line=line, limit=limits.record_bytes))
    if record.found > limits.columns:
        refusal = placed("too-many-columns", table, line=line, found=record.found, limit=limits.columns)
        raise UnreadableError(refusal)
    return record
