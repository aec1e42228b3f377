"""状态网页: the states of records as one file for a browser, with a timeline of each of the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO

from credit_standard.lifecycle.timeline import timeline
from credit_standard.lifecycle.wording import REASONS
from credit_standard.reports.html import page, template

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from credit_standard.findings import Language
    from credit_standard.lifecycle.state.files import TableStates


def write(tables: Iterable[TableStates], as_of: date, stream: TextIO, language: Language = "zh") -> None:
    """Needs the extra `html`."""
    parts = [_table(one, language) for one in tables]
    stream.writelines(template("lifecycle.html").generate(**page(language), as_of=as_of, tables=parts))


def _table(table: TableStates, language: Language) -> dict[str, Any]:
    return {
        "name": table.file,
        "record": _title(table, language),
        "problem": None if table.problem is None else table.problem.to(language),
        "counts": {"rows": table.rows, "published": table.published, "bad": table.bad},
        "records": list(_records(table, language)),
    }


def _title(table: TableStates, language: Language) -> str:
    return "" if table.title is None else table.title.to(language)


def _records(table: TableStates, language: Language) -> Iterator[dict[str, Any]]:
    from markupsafe import Markup

    for row in table.first(len(table.pictured)):
        state = table.pictured[row["row"]]
        number = f"{_title(table, language)} {row['row']}"
        yield {
            "row": row["row"],
            "published": state.published,
            "said": REASONS[state.publicity.reason].to(language),
            "repairable": state.repairable,
            "next_change": state.next_change,
            "doubts": [one.sentence(language) for one in state.findings],
            "missing": [one.to(language) for one in state.repair.words],
            "picture": Markup(timeline(state, language, number)),  # noqa: S704 - drawn by us, its texts escaped
        }
