"""代码表文件: the rows of a code list, a CSV file, and what may stand in each cell.

Columns that a list does not need are left out: `code,zh,en` is enough.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.resources.abc import Traversable

from attrs import frozen

from credit_standard.codes.code_list import CodeEntry
from credit_standard.findings import Bilingual, Deprecation
from credit_standard.findings.near import suggestion
from credit_standard.toml_files import DataFileError, read_text

REQUIRED = ("code", "zh", "en")
COLUMNS = (
    *REQUIRED,
    "aliases",
    "takes_text",
    "identifier",
    "valid_from",
    "valid_until",
    "replaced_by",
    "deprecated_since",
    "deprecated_until",
    "definition_zh",
    "definition_en",
)
LARGEST = 4_000_000  # bytes; a code list is written by people
SEPARATOR = ";"
"""Between aliases, and between successors."""
_CODE = re.compile(r"[^\s:;,]+")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
ONE_DAY = timedelta(days=1)


class CodeListError(DataFileError):
    """A code list is wrong: names the file and the line, and what to write instead."""


@frozen
class CodeRow:
    """One line of a code list."""

    file: str
    line: int
    entry: CodeEntry

    def wrong(self, problem: str) -> CodeListError:
        return CodeListError(self.file, self.line, f"code {self.entry.code!r}: {problem}")


def read_rows(file: Traversable) -> tuple[CodeRow, ...]:
    """The rows of a code list, each sound in itself.

    Raises:
        CodeListError: the first row that is not.
    """
    name = file.name
    lines = _lines(name, read_text(file, CodeListError, largest=LARGEST))
    line, columns = next(lines, (1, []))
    _check_columns(name, line, columns)
    rows = tuple(
        CodeRow(name, line, _entry(_cells(name, line, columns, cells))) for line, cells in lines if any(cells)
    )
    if not rows:
        raise CodeListError(name, line, "the list has no code")
    for row in rows:
        _check_row(row)
    return rows


def _lines(file: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record and the line on which it starts."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    start = 1
    try:
        for cells in reader:
            yield start, [cell.strip() for cell in cells]
            start = reader.line_num + 1
    except csv.Error as cause:
        raise CodeListError(file, start, f"this is not CSV: {cause}") from None


def _check_columns(file: str, line: int, columns: list[str]) -> None:
    for column in columns:
        if column not in COLUMNS:
            raise CodeListError(file, line, f"there is no column {column!r}{suggestion(column, COLUMNS)}")
        if columns.count(column) > 1:
            raise CodeListError(file, line, f"the column {column!r} stands there twice")
    for column in REQUIRED:
        if column not in columns:
            raise CodeListError(file, line, f"the column {column!r} is missing")


def _cells(file: str, line: int, columns: list[str], cells: list[str]) -> dict[str, str]:
    if len(cells) != len(columns):
        raise CodeListError(file, line, f"{len(cells)} cells, but the first line has {len(columns)} columns")
    row = dict.fromkeys(COLUMNS, "") | dict(zip(columns, cells, strict=True))
    for column in REQUIRED:
        if not row[column]:
            raise CodeListError(file, line, f"{column!r} is empty")
    if row["takes_text"] not in {"", "yes"}:
        raise CodeListError(file, line, f"'takes_text' is yes or empty, not {row['takes_text']!r}")
    for column in ("valid_from", "valid_until"):
        if row[column] and _day(row[column]) is None:
            raise CodeListError(file, line, f"{column!r} is a day such as 2021-07-15, not {row[column]!r}")
    if bool(row["definition_zh"]) != bool(row["definition_en"]):
        raise CodeListError(file, line, "a definition is given in both languages, or in none")
    if row["deprecated_until"] and not row["deprecated_since"]:
        raise CodeListError(file, line, "'deprecated_until' needs 'deprecated_since'")
    return row


def _entry(row: dict[str, str]) -> CodeEntry:
    definition = Bilingual(row["definition_zh"], row["definition_en"]) if row["definition_zh"] else None
    deprecated = (
        Deprecation(
            row["deprecated_since"],
            until=row["deprecated_until"],
            replacement=next(iter(_parts(row["replaced_by"])), ""),
        )
        if row["deprecated_since"]
        else None
    )
    return CodeEntry(
        code=row["code"],
        title=Bilingual(row["zh"], row["en"]),
        definition=definition,
        aliases=_parts(row["aliases"]),
        takes_text=row["takes_text"] == "yes",
        identifier=row["identifier"],
        valid_from=_day(row["valid_from"]),
        valid_until=_day(row["valid_until"]),
        replaced_by=_parts(row["replaced_by"]),
        deprecated=deprecated,
    )


def _check_row(row: CodeRow) -> None:
    entry = row.entry
    if _CODE.fullmatch(entry.code) is None:
        raise row.wrong("a code has no blank, colon, comma or semicolon")
    if (
        entry.valid_from is not None
        and entry.valid_until is not None
        and entry.valid_until < entry.valid_from
    ):
        raise row.wrong(f"it ends on {entry.valid_until}, before it begins on {entry.valid_from}")
    if entry.identifier:
        from credit_standard import identifiers

        if entry.identifier not in identifiers.kinds():
            known = ", ".join(identifiers.kinds())
            raise row.wrong(f"there is no kind of identifier {entry.identifier!r}; there are: {known}")


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(SEPARATOR) if part.strip())


def _day(cell: str) -> date | None:
    if _DAY.fullmatch(cell) is None:
        return None
    try:
        return date.fromisoformat(cell)
    except ValueError:
        return None
