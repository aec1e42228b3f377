"""撤下清单: what must come down, as a table for whoever runs the website; it opens in a spreadsheet."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from credit_standard.conversion.tables import table_writer
from credit_standard.findings import Bilingual

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.disclosure.takedown.takedown import TakeDown
    from credit_standard.findings import Language
    from credit_standard.model import Declaration

TAKEDOWN_SUFFIX = ".takedown.csv"
_HEADINGS = (
    Bilingual("旧文件行号", "Row in the earlier file"),
    Bilingual("记录", "Record"),
    Bilingual("撤下什么", "What comes down"),
    Bilingual("原因", "Why"),
    Bilingual("变化日期", "Changed on"),
    Bilingual("最迟", "At the latest"),
    Bilingual("是否逾期", "Late"),
    Bilingual("通知", "Tell"),
    Bilingual("期限依据", "Term laid down in"),
)
_WHOLE = Bilingual("整条记录", "the whole record")
_YES, _NO = Bilingual("是", "yes"), Bilingual("否", "no")
_UNSURE = Bilingual("（该年节假日未知）", " (holidays of that year unknown)")


def write_takedown(
    found: Iterable[TakeDown], stream: IO[bytes], declaration: Declaration, language: Language
) -> None:
    """Write the list as a CSV that Excel reads."""
    import polars as pl

    rows = [[one or None for one in _row(takedown, declaration, language)] for takedown in found]
    headings = [one.to(language) for one in _HEADINGS]
    with table_writer(stream, "csv", headings, "utf-8-sig", neutralise=True) as writer:
        names = {str(number): pl.String for number in range(len(headings))}
        writer.write(pl.DataFrame(rows, schema=names, orient="row"))


def _row(one: TakeDown, declaration: Declaration, language: Language) -> tuple[str, ...]:
    what = _WHOLE.to(language) if one.item is None else declaration[one.item].title.to(language)
    unsure = "" if one.is_certain else _UNSURE.to(language)
    return (
        str(one.row),
        "；".join(text for text in one.key.values() if text),
        what,
        one.reason.to(language),
        one.since.isoformat(),
        one.due_on.isoformat() + unsure,
        (_YES if one.is_overdue else _NO).to(language),
        "；".join(to.to(language) for to in one.tell),
        f"{one.source.document}{one.source.article}",
    )
