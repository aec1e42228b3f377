"""XLSX 包: the parts of a workbook in Office Open XML (ISO/IEC 29500), within limits."""

from __future__ import annotations

import posixpath
from typing import IO, TYPE_CHECKING
from zipfile import ZipFile

from attrs import field, frozen

from credit_standard.files.packed.archive import DAMAGE
from credit_standard.files.workbooks.xml_reading import DamagedError, read_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.files.table import Limits

FIRST_PIECE, PIECE = 1 << 16, 1 << 22  # a sheet is often opened for its first rows only
KEPT = 1 << 30
"""Bytes of a part that is kept in memory as a whole."""


@frozen
class SheetPart:
    """A sheet as the workbook lists it: its name as people see it, the part that holds it, whether it is hidden."""

    name: str
    part: str
    hidden: bool


@frozen(kw_only=True)
class Contents:
    """内容: what a workbook says of itself.

    Attributes:
        sheets: in the order of the tabs; charts and dialogs left out.
        epoch_1904: days are counted from 1904, as old Excel for Mac did.
        strings, styles: names of parts; None when there is none.
    """

    sheets: tuple[SheetPart, ...]
    epoch_1904: bool
    strings: str | None
    styles: str | None


@frozen
class Package:
    """An open package; parts are found whatever the case of their names."""

    _archive: ZipFile
    _names: Mapping[str, str] = field(init=False, repr=False)

    @_names.default
    def _by_key(self) -> dict[str, str]:
        return {name.replace("\\", "/").casefold(): name for name in self._archive.namelist()}

    def has(self, part: str) -> bool:
        return part.casefold() in self._names

    def pieces(self, part: str) -> Iterator[bytes]:
        """The bytes of a part.

        Raises:
            DamagedError: there is no such part, or it can't be unpacked.
        """
        name = self._names.get(part.casefold())
        if name is None:
            raise DamagedError
        try:
            with self._archive.open(name) as stream:
                size = FIRST_PIECE
                while piece := stream.read(size):
                    yield piece
                    size = PIECE
        except DAMAGE:
            problem = DamagedError()
        else:
            return
        raise problem

    def kept(self, part: str) -> Iterator[bytes]:
        """The bytes of a part that is kept in memory.

        Raises:
            DamagedError: there is no such part, it can't be unpacked, or is too large.
        """
        taken = 0
        for piece in self.pieces(part):
            taken += len(piece)
            if taken > KEPT:
                raise DamagedError("workbook-row-too-long", limit=KEPT)
            yield piece

    def contents(self) -> Contents:
        """What the workbook holds."""
        main = next(iter(self.related("").values()), "xl/workbook.xml")
        related = self.related(main)
        sheets: list[tuple[str, str, bool]] = []
        epoch_1904 = False

        def start(name: str, attributes: Mapping[str, str]) -> None:
            nonlocal epoch_1904
            if name == "sheet":
                hidden = attributes.get("state", "visible") != "visible"
                sheets.append((attributes.get("name", ""), attributes.get("id", ""), hidden))
            elif name == "workbookPr":
                epoch_1904 = attributes.get("date1904") in {"1", "true", "on"}

        read_xml(self.pieces(main), start=start)
        found = [
            SheetPart(name, related["worksheet", id_], hidden)
            for name, id_, hidden in sheets
            if ("worksheet", id_) in related
        ]
        if len({sheet.part.casefold() for sheet in found}) < len(
            found
        ):  # each would be read as often as it is named
            raise DamagedError
        by_type = {kind: target for (kind, _), target in reversed(related.items())}
        return Contents(
            sheets=tuple(found),
            epoch_1904=epoch_1904,
            strings=by_type.get("sharedStrings"),
            styles=by_type.get("styles"),
        )

    def related(self, part: str) -> dict[tuple[str, str], str]:
        """Parts that a part names, by the last word of their type and their id; of the package only its document."""
        folder, base = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", base + ".rels")
        related: dict[tuple[str, str], str] = {}

        def start(name: str, attributes: Mapping[str, str]) -> None:
            kind = attributes.get("Type", "").rpartition("/")[2]
            if name == "Relationship" and (part or kind == "officeDocument"):
                target = attributes.get("Target", "").replace("\\", "/")
                path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                related[kind, attributes.get("Id", "")] = path

        if self.has(relations):
            read_xml(self.pieces(relations), start=start)
        return related


def open_archive(copy: IO[bytes], limits: Limits) -> ZipFile:
    """The archive that a workbook is, when it is within the limits.

    Raises:
        DamagedError: it is no archive, or too large.
    """
    try:
        archive = ZipFile(copy)
        members = archive.infolist()
    except DAMAGE:
        problem = DamagedError()
    else:
        packed = max(copy.seek(0, 2), 1)
        unpacked = sum(member.file_size for member in members)
        if len(members) > limits.members:
            raise DamagedError("workbook-too-many-parts", found=len(members), limit=limits.members)
        if unpacked > limits.unpacked_bytes or (
            unpacked > limits.ratio_from and unpacked > packed * limits.ratio
        ):
            raise DamagedError("workbook-too-large", packed=packed, unpacked=unpacked)
        return archive
    raise problem
