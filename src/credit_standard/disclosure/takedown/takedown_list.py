"""撤下清单: what must come down, as a table for whoever runs the website; it opens in a spreadsheet."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from credit_standard.conversion.tables import table_writer
from credit_standard.disclosure.wording import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.disclosure.takedown.takedown import TakeDown
    from credit_standard.findings import Language
    from credit_standard.model import Declaration

TAKEDOWN_SUFFIX = ".takedown.csv"
_HEADINGS = TEXTS.words("takedown")
_WORDS = TEXTS.words("takedown-word")


def write_takedown(
    found: Iterable[TakeDown], stream: IO[bytes], declaration: Declaration, language: Language
) -> None:
    """Write the list as a CSV that Excel reads."""
    import polars as pl

    rows = [[one or None for one in _row(takedown, declaration, language)] for takedown in found]
    headings = [one.to(language) for one in _HEADINGS.values()]
    with table_writer(stream, "csv", headings, "utf-8-sig", neutralise=True) as writer:
        names = {str(number): pl.String for number in range(len(headings))}
        writer.write(pl.DataFrame(rows, schema=names, orient="row"))


def _row(one: TakeDown, declaration: Declaration, language: Language) -> tuple[str, ...]:
    what = _WORDS["whole"].to(language) if one.item is None else declaration[one.item].title.to(language)
    unsure = "" if one.is_certain else _WORDS["unsure"].to(language)
    return (
        str(one.row),
        "；".join(text for text in one.key.values() if text),
        what,
        one.reason.to(language),
        one.since.isoformat(),
        one.due_on.isoformat() + unsure,
        _WORDS["yes" if one.is_overdue else "no"].to(language),
        "；".join(to.to(language) for to in one.tell),
        f"{one.source.document}{one.source.article}",
    )
