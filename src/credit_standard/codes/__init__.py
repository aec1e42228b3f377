"""代码表: the code lists of the standard, by name.

The lists themselves are `data/*.csv`; `data/lists.toml` says what each is. A list of a user's own has the same form.

>>> get("licence-kind").read("普通")
'ordinary'
>>> get("cadense")
Traceback (most recent call last):
    ...
credit_standard.findings.near.NoSuchNameError: there is no code list 'cadense'; did you mean cadence, audience?
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from attrs import evolve

from credit_standard.codes.code_list import CodeEntry, CodeList, spelling
from credit_standard.codes.code_set import CodeSet
from credit_standard.codes.consistency import check_rows
from credit_standard.codes.description import Descriptions, read_descriptions
from credit_standard.codes.table import CodeListError, read_rows
from credit_standard.findings.near import no_such, require_name

__all__ = [
    "CodeEntry",
    "CodeList",
    "CodeListError",
    "CodeSet",
    "extended",
    "get",
    "load",
    "names",
    "spelling",
]


def names() -> tuple[str, ...]:
    """Names of all code lists, in the order of `lists.toml`."""
    return _ours().names()


@cache
def get(name: str) -> CodeList:
    """The code list of this name.

    Raises:
        ValueError: there is none; names those that are near.
    """
    require_name(name, "a code list", "penalty-kind")
    if name not in names():
        raise no_such("code list", name, names())
    return _read(name, _folder(), _ours())


@lru_cache(maxsize=1024)
def extended(name: str, added: tuple[CodeEntry, ...]) -> CodeList:
    """The code list of this name, with the codes that layers add to it."""
    known = get(name)
    return evolve(known, entries=(*known.entries, *added)) if added else known


def load(path: str | Path) -> CodeList:
    """A code list of a user's own: a CSV file, described in the `lists.toml` beside it.

    Raises:
        CodeListError: the list is not sound; names the file, the line and what to write instead.
    """
    table = Path(path)
    return _read(table.stem, table.parent, read_descriptions(table.parent))


@cache
def _folder() -> Traversable:
    return files(__name__).joinpath("data")


@cache
def _ours() -> Descriptions:
    return read_descriptions(_folder(), is_ours=True)


def _read(name: str, folder: Traversable, described: Descriptions) -> CodeList:
    about = described.get(name)
    entries = _entries(folder.joinpath(f"{name}.csv"))
    return CodeList(
        name=name,
        title=about.title,
        is_open=about.about["open"],
        source=about.about["source"],
        verified=about.about["verified"],
        entries=entries,
        maps=about.maps({entry.code for entry in entries}, _codes),
    )


def _entries(table: Traversable) -> tuple[CodeEntry, ...]:
    rows = read_rows(table)
    check_rows(rows)
    return tuple(row.entry for row in rows)


def _codes(name: str) -> Collection[str] | None:
    """The codes of one of our lists; read on its own, for lists may map to each other."""
    if name not in names():
        return None
    return {entry.code for entry in _entries(_folder().joinpath(f"{name}.csv"))}
