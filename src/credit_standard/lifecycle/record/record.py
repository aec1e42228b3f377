"""记录: a checked record of one type with typed values, as the lifecycle takes it beside the typed models."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.language.uncached import Uncached
from credit_standard.layers import NATIONAL, Standard
from credit_standard.model import Declaration

if TYPE_CHECKING:
    from credit_standard.findings import Finding


@frozen(eq=False, slots=False)
class Record(Uncached):
    """A checked record.

    Attributes:
        declaration: of its type, under its layers.
        values: typed, by field; None where absent or invalid.
        invalid: fields in which something stands that cannot be read.
        findings: what the check found.
    """

    declaration: Declaration
    values: Mapping[str, Any] = field(repr=False)
    invalid: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = field(default=(), repr=False)

    @cached_property
    def known(self) -> dict[object, Any]:
        """What was worked out from its values and is the same on every day, by who worked it out."""
        return {}


def record(
    name: str, values: Mapping[str, object], *, standard: Standard = NATIONAL, as_of: date | None = None
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
    origin = getattr(given, "origin", None)
    if isinstance(origin, Standard):
        return Record(origin.declared(given.record), vars(given))  # type: ignore[attr-defined]  # a typed model
    raise TypeError(
        f"a typed model or a checked record is needed (lifecycle.record(name, values)), not {type(given).__name__}"
    )
