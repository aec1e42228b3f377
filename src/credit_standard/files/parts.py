"""部分: the files of a folder and the members of an archive: which are tables, and what becomes of the others."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from credit_standard.files.placing import placed
from credit_standard.files.table import NotRead, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from credit_standard.files.table import Part
    from credit_standard.findings import Finding, Location

TEXTS = (".csv", ".tsv", ".tab", ".txt", ".json", ".jsonl", ".ndjson")
WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".et")
TABLES = frozenset((*TEXTS, *WORKBOOKS, ".parquet", ".gz", ".zip", ".zst"))
PROSE = ".txt"  # as often a letter as a table
LITTER = ("__macosx", "thumbs.db", "desktop.ini")  # left behind by systems
HIDDEN = (".", "~$")  # the second: Excel's mark of a workbook that someone has open


def passed_over(name: str) -> str | None:
    """Slug of the note on a file that is no table by its name; None when it is to be read.

    >>> passed_over("2025/企业.CSV"), passed_over("__MACOSX/._企业.csv"), passed_over("说明.pdf")
    (None, 'hidden-file', 'other-file')
    """
    path = PurePosixPath(name.replace("\\", "/"))
    if any(part.startswith(HIDDEN) or part.lower() in LITTER for part in path.parts):
        return "hidden-file"
    return None if path.suffix.lower() in TABLES else "other-file"


def read_part(parts: Iterable[Part], place: Location, name: str) -> Iterator[Part]:
    """The tables of one file among others: when it cannot be read, the others are.

    Args:
        parts: what opening it gives.
        place: file, and member of an archive.
        name: by which people know it.
    """
    refusal = None
    try:
        for part in parts:
            if name.lower().endswith(PROSE) and not isinstance(part, NotRead) and len(part.headings) < 2:
                yield not_read(place, placed("other-file", place, name=place.named(name)))
            else:
                yield part
    except UnreadableError as error:
        refusal = error.finding
    if refusal is not None:
        yield not_read(place, refusal)


def not_read(place: Location, *findings: Finding) -> NotRead:
    return NotRead(file=place.file or "", member=place.member, findings=findings)
