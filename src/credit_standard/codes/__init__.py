"""代码表: the code lists of the standard, by name.

The lists themselves are `data/*.csv`; `lists.toml` says what each is.

>>> get("licence-kind").read("普通")
'ordinary'
>>> get("licence-kinds")
Traceback (most recent call last):
    ...
ValueError: there is no code list 'licence-kinds'; near names: licence-kind
"""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from importlib.resources import files
from typing import TypedDict

from credit_standard.codes.code_list import CodeEntry, CodeList, spelling
from credit_standard.codes.code_set import CodeSet
from credit_standard.findings import Bilingual

__all__ = ["CodeEntry", "CodeList", "CodeSet", "get", "names", "spelling"]


class _Description(TypedDict):
    zh: str
    en: str
    open: bool
    source: str
    verified: bool


@cache
def _descriptions() -> dict[str, _Description]:
    lists: dict[str, _Description] = tomllib.loads(files(__name__).joinpath("lists.toml").read_text("utf-8"))
    return lists


def names() -> tuple[str, ...]:
    """Names of all code lists, in the order of `lists.toml`."""
    return tuple(_descriptions())


@cache
def get(name: str) -> CodeList:
    """The code list of this name.

    Raises:
        ValueError: there is none; names those that are near.
    """
    if name not in _descriptions():
        from difflib import get_close_matches

        near = ", ".join(get_close_matches(name, names())) or ", ".join(names())
        raise ValueError(f"there is no code list {name!r}; near names: {near}")
    about = _descriptions()[name]
    table = files(__name__).joinpath("data", f"{name}.csv").read_text("utf-8")
    return CodeList(
        name=name,
        title=Bilingual(about["zh"], about["en"]),
        is_open=about["open"],
        source=about["source"],
        verified=about["verified"],
        entries=tuple(_entry(row) for row in csv.DictReader(table.splitlines())),
    )


def _entry(row: dict[str, str]) -> CodeEntry:
    return CodeEntry(
        code=row["code"],
        title=Bilingual(row["zh"], row["en"]),
        aliases=tuple(filter(None, row["aliases"].split(";"))),
        takes_text=row["takes_text"] == "yes",
        identifier=row["identifier"],
    )
