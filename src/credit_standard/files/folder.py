"""文件夹: the tables of a folder, its folders included, in the order of their names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.files.parts import not_read, passed_over, read_part
from credit_standard.files.placing import apart, placed
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from credit_standard.files.table import Part
    from credit_standard.findings import Finding, Location


def tables_in_folder(
    folder: Path, place: Location, open_file: Callable[[Path, Location], Iterator[Part]]
) -> Iterator[Part]:
    """The tables of all files, and first a note on each file that is passed over.

    Folders that are links are not followed: they may lead in a circle.

    Raises:
        UnreadableError: there is no file that may be a table.
    """
    notes: list[Finding] = []
    files: dict[str, Location] = {}
    taken: set[str] = set()
    for name in _files(folder, place, notes):
        at = apart(_at(place, name), "file", taken)
        slug = passed_over(name) if (folder / name).is_file() else "other-file"
        if slug is None:
            files[name] = at
        else:
            notes.append(placed(slug, at, name=at.named(name)))
    if notes:
        yield not_read(place, *notes)
    if not files:
        raise UnreadableError(placed("no-tables", place))
    for name, at in files.items():
        yield from read_part(open_file(folder / name, at), at, name)


def _at(place: Location, name: str) -> Location:
    return evolve(place, file=str(Path(place.file or "", name)))


def _files(folder: Path, place: Location, notes: list[Finding]) -> Iterator[str]:
    """Paths of files from the folder on, in the order of their names; nothing of folders that are hidden."""

    def refused(error: OSError) -> None:
        notes.append(placed("no-permission", _at(place, os.path.relpath(error.filename, folder))))

    for path, folders, files in os.walk(folder, onerror=refused):
        within = Path(path).relative_to(folder)
        hidden = sorted(name for name in folders if passed_over(f"{name}/a.csv"))
        notes.extend(
            placed("hidden-file", place, name=place.named((within / name).as_posix())) for name in hidden
        )
        folders[:] = sorted(set(folders).difference(hidden))
        yield from ((within / name).as_posix() for name in sorted(files))
