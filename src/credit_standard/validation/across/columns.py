"""What of a table is compared with other rows: expressions over its typed columns, built once for each table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.identifiers.org_code import DUMMY
from credit_standard.identifiers.uscc import PLACEHOLDER
from credit_standard.model import DocumentNumber, Element, Identifier
from credit_standard.validation.across.document_numbers import compared

if TYPE_CHECKING:
    from collections.abc import Mapping

    import polars as pl

    from credit_standard.validation.plan import Plan

NUMBER, NAME, KIND = "subject-number", "subject-name", "subject-kind"
DECISION, AUTHORITY = "decision-number", "authority"
ORGANISATION = "organisation!"
ORGANISATIONS = ("uscc", "org-code")
REGISTRATION = "registration-number"
SELF_DEFINED = "PDY"  # GB 11714: codes of this series are for use inside one system


@frozen
class Columns:
    """The columns that cross-record checks take from one table; what the table lacks is empty.

    Attributes:
        plan: of the table.
        key: fields of the key, all of them or none.
        name, decision: fields.
        numbers: fields with numbers of the subject, the strongest first.
        organisation: the organisation code by which the subject is told, in either of its numbers.
        expressions: by name: texts by which rows are compared, null where there is nothing to compare; over the table's
            columns and the column `ORGANISATION`.
    """

    plan: Plan
    key: tuple[str, ...] = field(init=False)
    numbers: tuple[Element, ...] = field(init=False)
    name: str | None = field(init=False)
    decision: str | None = field(init=False)
    organisation: pl.Expr = field(init=False, eq=False, repr=False)
    expressions: dict[str, pl.Expr] = field(init=False, eq=False, repr=False)

    @key.default
    def _key(self) -> tuple[str, ...]:
        declared = self.plan.binding.declaration.key
        bound = {element.name for element in self.plan.elements}
        return declared if bound.issuperset(declared) else ()

    @numbers.default
    def _numbers(self) -> tuple[Element, ...]:
        order = {"uscc": 0, "org-code": 1}
        found = [one for one in self.plan.elements if one.concept == NUMBER]
        return tuple(
            sorted(found, key=lambda one: (isinstance(one, DocumentNumber), order.get(_kind(one), 2)))
        )

    @name.default
    def _name(self) -> str | None:
        return self.field_of(NAME)

    @decision.default
    def _decision(self) -> str | None:
        """Only where the key names the decision: elsewhere one decision may well stand in several records."""
        name = self.field_of(DECISION)
        return name if name in self.plan.binding.declaration.key else None

    def field_of(self, concept: str) -> str | None:
        """The table's field of a concept."""
        return next((one.name for one in self.plan.elements if one.concept == concept), None)

    @property
    def registered_numbers(self) -> dict[str, str]:
        """The fields by which a register knows the subject, by kind of identifier."""
        kinds = (*ORGANISATIONS, REGISTRATION)
        return {_kind(one): one.name for one in self.numbers if _kind(one) in kinds}

    @property
    def dated(self) -> str | None:
        """The field of the day of the record."""
        name = self.plan.binding.declaration.dated
        return name if any(one.name == name for one in self.plan.elements) else None

    @property
    def decided(self) -> tuple[str, ...]:
        """The fields that tell which decision on whom it is."""
        found = (self.decision, self.field_of(AUTHORITY), *(one.name for one in self.numbers[:1]))
        return tuple(name for name in found if name is not None)

    def subject_fields(self, *, number_first: bool) -> tuple[str, ...]:
        """The subject's name and its strongest number."""
        number = self.numbers[0].name
        name = self.name or number
        return (number, name) if number_first else (name, number)

    @expressions.default
    def _expressions(self) -> dict[str, pl.Expr]:
        import polars as pl

        declaration = self.plan.binding.declaration
        made = {_key(name): compared(declaration[name]) for name in self.key}
        if not self.numbers:
            return made
        made |= {ORGANISATION: pl.col(ORGANISATION), NUMBER: self._number()}
        registration = self.registered_numbers.get(REGISTRATION)
        if registration is not None:
            made[REGISTRATION] = registered_as(registration)
        if self.name is not None:
            made[NAME] = pl.col(self.name)
        authority = self.field_of(AUTHORITY)
        if self.decision is not None and authority is not None:
            made |= {DECISION: compared(declaration[self.decision]), AUTHORITY: pl.col(authority)}
        return made

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of the parts of the key among the expressions."""
        return tuple(map(_key, self.key))

    @organisation.default
    def _organisation(self) -> pl.Expr:
        return organisation_code({_kind(one): one.name for one in self.numbers})

    def _number(self) -> pl.Expr:
        """The number by which the subject is told: the organisation code inside the unified code, else another.

        A person's document beside an organisation is its owner's, who may own several: it counts for persons only.
        """
        import polars as pl

        parts = [pl.col(ORGANISATION)]
        for element in self.numbers:
            text = pl.col(element.name)
            kind = _kind(element)
            if kind in ORGANISATIONS:
                continue
            if isinstance(element, DocumentNumber) or kind == "citizen-id":
                parts.append(pl.when(self.is_person()).then("person:" + text))
            else:
                parts.append(registered_as(element.name) if kind == REGISTRATION else f"{kind}:" + text)
        return pl.coalesce(parts)

    def is_person(self) -> pl.Expr:
        """Whether the subject is a person."""
        import polars as pl

        if self.plan.binding.declaration.subjects == ("person",):
            return pl.lit(value=True)
        kind = self.field_of(KIND)
        return pl.lit(value=False) if kind is None else (pl.col(kind) == "person").fill_null(value=False)


def _kind(element: Element) -> str:
    return element.kind if isinstance(element, Identifier) else ""


def _key(field: str) -> str:
    return f"key {field}"


def registered_as(field: str) -> pl.Expr:
    """A registration number, told apart from numbers of other kinds."""
    import polars as pl

    return f"{REGISTRATION}:" + pl.col(field)


def organisation_code(fields: Mapping[str, str]) -> pl.Expr:
    """The organisation code in a unified code or, where there is none, by itself; null where it tells nobody.

    Args:
        fields: by kind of identifier; none of the two is none.
    """
    import polars as pl

    parts: list[pl.Expr] = []
    for kind in ORGANISATIONS:
        if kind in fields:
            text = pl.col(fields[kind])
            code = text.str.slice(8, 9) if kind == "uscc" else text
            nobody = code.str.starts_with(DUMMY) | code.str.starts_with(SELF_DEFINED)
            parts.append(pl.when((text != PLACEHOLDER) & ~nobody).then(code))
    return pl.coalesce(parts) if parts else pl.lit(None, pl.String)
