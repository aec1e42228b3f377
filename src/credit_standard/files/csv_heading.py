"""CSV 标题行: the heading of a table, or the reason why the source is not such a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.files.csv_exact import Shape, line_breaks, read_record
from credit_standard.files.encoding import BOM, likely_encoding, undecodable
from credit_standard.files.placing import placed
from credit_standard.files.sniffing import refuse_other_formats
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from credit_standard.files.csv_exact import Record
    from credit_standard.files.table import Limits
    from credit_standard.files.window import Window
    from credit_standard.findings import Finding, Location

BLANKS = b" \t\r\n,"
SEPARATORS = {";": ";", "\t": "Tab", "|": "|", "，": "，", "；": "；"}


@frozen(kw_only=True)
class Heading:
    """标题行.

    Attributes:
        cells: as they stand, without the byte order mark.
        encoding: `utf-8`, or `utf-8-sig` with a byte order mark.
        next_line: physical line after it.
        findings: about it and what stands before it.
    """

    cells: tuple[str, ...] = field(repr=False)
    encoding: str
    next_line: int
    findings: tuple[Finding, ...]


def read_heading(window: Window, limits: Limits, table: Location) -> Heading:
    """Take the heading from the beginning of a source.

    Raises:
        UnreadableError: the source is not such a table.
    """
    window.fill(limits.block_bytes)
    refuse_other_formats(window, table)
    marked = bytes(window.view()[: len(BOM)]) == BOM
    window.take(len(BOM) if marked else 0)
    blank = _pass_blank_lines(window, limits, table)
    line = blank + 1
    record, data = _record(window, limits, table, line)
    bad = undecodable(data)
    if bad is not None:
        position = window.position - len(data) + bad + 1
        sample = data + bytes(window.view())
        raise UnreadableError(
            placed(
                "not-utf-8",
                table,
                line=line,
                position=position,
                byte=f"{data[bad]:02X}",
                encoding=likely_encoding(sample),
            )
        )
    cells = tuple(cell.decode() for cell in record.cells)
    _refuse_other_separator(cells, table, line)
    findings = []
    if blank:
        findings.append(placed("blank-lines-before-heading", table, line=1, count=blank))
    if record.stray:
        findings.append(placed("stray-quote", table, line=line, column=record.stray))
    if nul := data.count(0):
        findings.append(placed("nul-bytes", table, line=line, count=nul))
    return Heading(
        cells=cells,
        encoding="utf-8-sig" if marked else "utf-8",
        next_line=line + line_breaks(data),
        findings=tuple(findings),
    )


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


def _record(window: Window, limits: Limits, table: Location, line: int) -> tuple[Record, bytes]:
    """The heading record and its bytes, taken from the window."""
    while True:
        data = window.view()
        record = read_record(data, 0, expected=limits.columns, limit=limits.record_bytes, ended=window.ended)
        if record.shape is not Shape.PARTIAL:
            break
        window.fill(min(2 * len(window), limits.record_bytes + 2))
    if record.shape is Shape.UNCLOSED:
        raise UnreadableError(placed("heading-unclosed-quote", table, line=line))
    if record.shape is Shape.TOO_LONG:
        raise UnreadableError(placed("heading-too-long", table, line=line, limit=limits.record_bytes))
    if record.lone_return:
        raise UnreadableError(placed("carriage-return-lines", table, line=line))
    if record.found > limits.columns:
        refusal = placed("too-many-columns", table, line=line, found=record.found, limit=limits.columns)
        raise UnreadableError(refusal)
    whole = bytes(data[: record.stop])
    window.take(record.stop)
    return record, whole


def _refuse_other_separator(cells: tuple[str, ...], table: Location, line: int) -> None:
    if len(cells) > 1:
        return
    found = {separator: cells[0].count(separator) for separator in SEPARATORS}
    separator = max(found, key=lambda candidate: found[candidate])
    if found[separator]:
        shown = SEPARATORS[separator]
        raise UnreadableError(placed("wrong-separator", table, line=line, separator=shown))
