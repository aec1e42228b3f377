"""表名: how a table is called for people: where it is, and what it was checked as, in titles."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from credit_standard.findings.masks import printable
from credit_standard.reports.texts import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Language
    from credit_standard.validation.report import TableReport


def name_of(table: TableReport, language: Language) -> str:
    """File, member and sheet as people read them."""
    sheet = f"{TEXTS('sheet', language)} {table.sheet}" if table.sheet else None
    return printable(" / ".join(filter(None, (table.file, table.member, sheet))))


def checked_as(table: TableReport, language: Language) -> str:
    """Titles of record type and layout, names of layers: `行政处罚信息 · 双公示 2020 年版：行政处罚（自然人）`."""
    record = table.record if table.title is None else table.title.to(language)
    layout = None if table.layout is None else layout_title(table.layout, language)
    return " · ".join(filter(None, (record, layout, " + ".join(table.layers))))


def layout_title(name: str, language: Language) -> str:
    """The title of a national layout; the user's own has the name that the user gave it."""
    title = _layout_title(name)
    return name if title is None else title.to(language)


@cache
def _layout_title(name: str) -> Bilingual | None:
    from credit_standard import layouts
    from credit_standard.findings import Bilingual

    if name not in layouts.names():
        return None
    layout = layouts.get(name)
    return Bilingual(layout.zh, layout.en)
