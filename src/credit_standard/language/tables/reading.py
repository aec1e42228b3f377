"""决策表的读取: the rows of a TOML file as a decision table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from credit_standard.findings import Bilingual, Source
from credit_standard.findings.bilingual_error import BilingualError
from credit_standard.language.checking import check_types
from credit_standard.language.problems import ExpressionError
from credit_standard.language.tables.table import DecisionTable, Period, Row
from credit_standard.language.text import parse
from credit_standard.language.value_types import ValueType
from credit_standard.toml_files import DataFileError, Document, KeyPath

if TYPE_CHECKING:
    from credit_standard.language.tables.form import RowForm, TableForm

T = TypeVar("T")


def read_table(
    document: Document, read: Callable[[Any], T], inputs: Mapping[str, ValueType]
) -> DecisionTable[T]:
    """The table of a file of which the form was checked (`TableForm`).

    Args:
        document: the file.
        read: makes the consequence of what stands under `then`.
        inputs: the types of all that conditions may name; the table has those that its own name.

    Raises:
        DataFileError: an expression, a period or a name is wrong; names file and line.
    """
    raw: TableForm[Any] = document.values
    # the type checker takes `T` of the converter `tuple` for that of the table
    rows: Any = tuple(
        _row(document, ("row", number), one, read, inputs) for number, one in enumerate(raw["row"])
    )
    hit = raw.get("hit", "unique")
    place: KeyPath = ("otherwise",)
    try:
        otherwise = read(raw["otherwise"]) if "otherwise" in raw else None
        place = ()
        return DecisionTable(name=document.name, rows=rows, hit=hit, otherwise=otherwise).over(inputs)
    except ValueError as error:
        problem = _said(error)
    raise document.wrong(place, problem)


def _row(
    document: Document,
    path: KeyPath,
    raw: RowForm[Any],
    read: Callable[[Any], T],
    inputs: Mapping[str, ValueType],
) -> Row[T]:
    try:
        when = parse(raw["when"]) if "when" in raw else None
        if when is not None:
            check_types(when, inputs)
        valid = Period(raw.get("valid_from"), raw.get("valid_until"))
        then = read(raw["then"])
    except ExpressionError as error:
        place, problem = (*path, "when"), _said(error)
    except ValueError as error:
        place, problem = path, _said(error)
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


def _said(error: ValueError) -> Bilingual | str:
    """What a reader complains of; it knows in which row, and a place of its own counts for nothing."""
    return error.words if isinstance(error, BilingualError | DataFileError) else str(error)
