"""工作簿: the sheets of a workbook, each a table."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from attrs import evolve

from credit_standard.files.expansion import Expansion
from credit_standard.files.placing import apart, of_fault, placed
from credit_standard.files.table import NotRead, UnreadableError
from credit_standard.files.workbooks.bounded import BoundedSheet
from credit_standard.files.workbooks.heading import find_heading
from credit_standard.files.workbooks.table import SheetTable
from credit_standard.files.workbooks.xml_reading import DamagedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.files.table import Limits, Part
    from credit_standard.files.workbooks.cells import Sheet
    from credit_standard.files.workbooks.heading import SheetHeading
    from credit_standard.findings import Location

ARCHIVE = b"PK"


def open_workbook(copy: IO[bytes], digest: str | None, limits: Limits, table: Location) -> Iterator[Part]:
    """The tables of a workbook in the order of its sheets, and what of it is no table.

    Where one sheet has the headings of a known layout, sheets that have not are left out: they hold explanations,
    code lists for the drop-downs, drafts. So are narrow sheets beside a wide one.

    Args:
        copy: its bytes, to be read anywhere.
        digest: SHA-256 of the file as it was given.
        limits: what is accepted.
        table: file, and member of an archive.

    Raises:
        UnreadableError: it can't be opened, or nothing stands in it.
    """
    try:
        expansion = Expansion(limits, packed=copy.seek(0, 2))
        copy.seek(0)
        sheets = [BoundedSheet(sheet, expansion) for sheet in _sheets(copy, limits)]
        found = [(sheet, find_heading(sheet)) for sheet in sheets]
    except DamagedError as error:
        problem = error
    else:
        yield from _parts(found, digest, limits, table)
        return
    raise UnreadableError(of_fault(problem.fault, table))


def _parts(
    found: Sequence[tuple[Sheet, SheetHeading | None]], digest: str | None, limits: Limits, table: Location
) -> Iterator[Part]:
    filled = [heading for _, heading in found if heading is not None]
    if not filled:
        raise UnreadableError(placed("workbook-empty", table))
    known = any(heading.known for heading in filled)
    broad = not all(heading.narrow for heading in filled)
    taken: set[str] = set()
    for sheet, heading in found:
        place = apart(evolve(table, sheet=sheet.name), "sheet", taken)
        if heading is None:
            reason = placed("empty-sheet", place)
        elif heading.narrow and not heading.known and (known or broad):
            reason = placed("sheet-of-few-columns", place)
        elif known and not heading.known:
            reason = placed("sheet-without-known-headings", place)
        elif len(heading.cells) > limits.columns:
            wide = {"found": len(heading.cells), "limit": limits.columns}
            reason = placed("too-many-columns", place, line=heading.line, **wide)
        else:
            yield SheetTable.of(sheet, heading, place, digest)
            continue
        yield NotRead(file=table.file or "", member=table.member, sheet=place.sheet, findings=(reason,))


def _sheets(copy: IO[bytes], limits: Limits) -> list[Sheet]:
    first = copy.read(len(ARCHIVE))
    copy.seek(0)
    if first != ARCHIVE:
        from credit_standard.files.workbooks.xls import xls_sheets

        return xls_sheets(copy)
    from credit_standard.files.workbooks.package import Package, open_archive

    package = Package(open_archive(copy, limits))
    if package.has("content.xml"):
        from credit_standard.files.workbooks.ods.workbook import ods_sheets

        return ods_sheets(package, limits)
    if package.has("xl/workbook.bin"):
        from credit_standard.files.workbooks.xlsb import xlsb_sheets

        return xlsb_sheets(copy, package)
    from credit_standard.files.workbooks.xlsx.workbook import xlsx_sheets

    return xlsx_sheets(package, limits)
