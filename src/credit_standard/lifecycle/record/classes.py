"""分类的建议: which class a decision may have, from its kinds of penalty, where the authority has not said.

A set, because a fine may be minor, general or serious. Of several penalties in one decision the heaviest counts.
失信严重程度 of 2016 is another scale and says nothing here.

>>> suggested(kinds=("fine",), procedure=None, record_type="administrative-penalty").candidates
('minor', 'general', 'serious')
>>> suggested(kinds=("fine", "licence-revocation"), procedure=None, record_type="administrative-penalty").candidates
('serious',)
>>> suggested(kinds=("较大数额罚款", "警告"), procedure=None, record_type="administrative-penalty").candidates
('general',)
>>> heaviest(("licence-suspension", "production-suspension"))
'production-suspension'
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard import codes
from credit_standard.codes.code_list import spelling
from credit_standard.language import ValueType
from credit_standard.language.python import RecordCells
from credit_standard.language.tables.reading import read_table
from credit_standard.lifecycle.regimes.inputs import inputs
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.codes.code_list import CodeEntry
    from credit_standard.findings import Source
    from credit_standard.language.tables import DecisionTable, Row

CLASSES = ("minor", "general", "serious")
"""From the lightest."""


_FINES = {"较低数额罚款": "small", "较大数额罚款": "large", "巨额罚款": "huge"}
"""A fine with a word for its size, as regulations have it."""
_SIZES = ("small", "large", "huge")


@frozen
class Suggestion:
    """Classes that a decision may have, the lightest first, and the rows that say so; none where nothing is known."""

    candidates: tuple[str, ...]
    rows: tuple[Row[tuple[str, ...]], ...] = ()

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(row.source for row in self.rows if row.source is not None)


@cache
def suggestions() -> DecisionTable[tuple[str, ...]]:
    """The table of suggestions."""
    return read_table(
        shipped(__package__, "classes.toml"), tuple, {**inputs(), "fine_size": ValueType("code")}
    )


def suggested(*, kinds: Iterable[str], procedure: str | None, record_type: str) -> Suggestion:
    """The classes that a decision may have; one that is heavier than all others rules the lighter ones out.

    Args:
        kinds: of penalties, by code or word; a fine also as 较低数额罚款, 较大数额罚款 or 巨额罚款.
        procedure: of the decision.
        record_type: of the record.
    """
    given = tuple(kinds)
    sizes = [_FINES[one] for one in given if one in _FINES]
    known = codes.get("penalty-kind").by_spelling
    read = ["fine" if one in _FINES else _code(known, one) for one in given]
    values: dict[str, Any] = {
        "kinds": read or None,
        "fine_size": max(sizes, key=_SIZES.index, default=None),
        "procedure": procedure,
        "record_type": record_type,
    }
    cells = RecordCells(values, {name for name, value in values.items() if value is not None})
    rows = suggestions().answer(cells).rows
    if any(row.name == "simple-procedure" for row in rows):
        rows = tuple(row for row in rows if row.name == "simple-procedure")
    ranks = [[CLASSES.index(one) for one in row.then] for row in rows]
    least = max((min(one) for one in ranks), default=0)
    found = sorted({rank for one in ranks for rank in one if rank >= least})
    return Suggestion(tuple(CLASSES[rank] for rank in found), rows)


def _code(known: Mapping[str, CodeEntry], kind: str) -> str:
    found = known.get(spelling(kind))
    return kind if found is None else found.code


@cache
def heaviness() -> dict[str, int]:
    """Kinds of penalty by their weight."""
    order = shipped(__package__, "heaviness.toml").values["order"]
    return {kind: weight for weight, kinds in enumerate(order, 1) for kind in kinds}


def heaviest(kinds: Iterable[str]) -> str | None:
    """The heaviest of some kinds; one of which the weight is not known is never it, unless there is no other."""
    given = sorted(kinds, key=lambda kind: heaviness().get(kind, 0))
    return given[-1] if given else None
