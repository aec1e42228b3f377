"""决策表的读取: the rows of a TOML file as a decision table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from credit_standard.findings import Source
from credit_standard.language.tables.table import Period, Row, Table
from credit_standard.language.text import ExpressionError, parse
from credit_standard.toml_files import Document, Path

if TYPE_CHECKING:
    from credit_standard.language.tables.form import RowForm, TableForm

T = TypeVar("T")


def read_table(document: Document, read: Callable[[Any], T]) -> Table[T]:
    """The table of a file of which the form was checked (`TableForm`).

    Args:
        document: the file.
        read: makes the consequence of what stands under `then`.

    Raises:
        DataFileError: an expression, a period or a name is wrong; names file and line.
    """
    raw: TableForm[Any] = document.values
    # the type checker takes `T` of the converter `tuple` for that of the table
    rows: Any = tuple(_row(document, ("row", number), one, read) for number, one in enumerate(raw["row"]))
    otherwise = read(raw["otherwise"]) if "otherwise" in raw else None
    try:
        return Table(name=document.name, rows=rows, hit=raw.get("hit", "unique"), otherwise=otherwise)
    except ValueError as error:
        problem = str(error)
    raise document.wrong((), problem)


def _row(document: Document, path: Path, raw: RowForm[Any], read: Callable[[Any], T]) -> Row[T]:
    try:
        when = parse(raw["when"]) if "when" in raw else None
        valid = Period(raw.get("valid_from"), raw.get("valid_until"))
        then = read(raw["then"])
    except ExpressionError as error:
        place, problem = (*path, "when"), str(error)
    except ValueError as error:
        place, problem = path, str(error)
    else:
        return Row(
            raw["name"],
            when=when,
            then=then,
            valid=valid,
            source=Source(**raw["source"]) if "source" in raw else None,
            overrides=tuple(raw.get("overrides", ())),
        )
    raise document.wrong(place, problem)
