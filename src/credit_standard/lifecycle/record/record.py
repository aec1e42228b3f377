"""记录: a checked record of one type with typed values, as the lifecycle takes it beside the typed models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import ref

from attrs import field, frozen

from credit_standard.language.python import RecordCells
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.model import Declaration

if TYPE_CHECKING:
    from credit_standard.findings import Finding


@frozen(eq=False, getstate_setstate=False)
class Record:
    """A checked record.

    Attributes:
        declaration: of its type, under its layers.
        values: typed, by field; None where absent or invalid.
        invalid: fields in which something stands that cannot be read.
        findings: what the check found.
        known: what was worked out from its values and is the same on every day, by who worked it out.
    """

    declaration: Declaration
    values: Mapping[str, Any] = field(repr=False)
    invalid: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = field(default=(), repr=False)
    known: dict[object, Any] = field(init=False, factory=dict, repr=False)

    def cells(self) -> RecordCells:
        """Its values as conditions ask them; what cannot be read is there and has no value."""
        given = {name for name, value in self.values.items() if value is not None}
        return RecordCells(self.values, given | self.invalid)

    def __getstate__(self) -> tuple[object, ...]:
        return self.declaration, self.values, self.invalid, self.findings

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.__init__(*state)  # type: ignore[misc]  # what was worked out stays at home


def record(
    name: str,
    values: Mapping[str, object],
    *,
    standard: LayeredStandard = NATIONAL,
    as_of: date | None = None,
) -> Record:
    """A record from texts or typed values, checked; what is wrong with it stands in its findings.

    Args:
        name: of the record type, or its title.
        values: by field, title or national short code.
        standard: with its layers.
        as_of: the day of judgement.

    Raises:
        ValueError: there is no such record type.
    """
    from credit_standard.validation.record import read_record

    result = read_record(name, values, standard=standard, as_of=as_of)
    invalid = {
        one.fields[0]
        for one in result.findings
        if one.is_error and one.fields and one.value is not None and "." not in one.code
    }
    return Record(
        standard.declared(name),
        result.values,
        frozenset(one for one in invalid if result.values.get(one) is None),
        result.findings,
    )


def as_record(given: object) -> Record:
    """A record or a typed model as a record.

    Raises:
        TypeError: it is neither.
    """
    if isinstance(given, Record):
        return given
    known = _OF_MODELS.get(id(given))
    if known is not None and known[0]() is given:
        return known[1]
    origin = getattr(given, "origin", None)
    if isinstance(origin, LayeredStandard):
        made = Record(origin.declared(given.record), vars(given))  # type: ignore[attr-defined]  # a typed model
        _OF_MODELS[id(given)] = (ref(given, partial(_forget, id(given))), made)
        return made
    raise TypeError(
        f"a typed model or a checked record is needed (lifecycle.record(name, values)), not {type(given).__name__}"
    )


def forget(records: Iterable[Record]) -> None:
    """Let go of what was worked out from records: of millions that are asked once it would fill the memory."""
    for one in records:
        one.known.clear()


_OF_MODELS: dict[int, tuple[ref[object], Record]] = {}
"""The records of typed models as long as those live: they never change, so what was worked out stays right."""


def _forget(model: int, _: ref[object]) -> None:
    _OF_MODELS.pop(model, None)
