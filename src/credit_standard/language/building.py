"""表达式的写法: `F.decision_date` names a field, `C.decision_date` a concept; comparing one gives an expression.

>>> F.fine > 0, C.decision_date <= AS_OF
(fine > 0, concept('decision-date') <= as_of)
"""

from __future__ import annotations

from credit_standard.language.nodes import (
    AsOf,
    Compare,
    ConceptReference,
    Const,
    FieldReference,
    Has,
    IsIn,
    Operand,
    Present,
)


class Term:
    """An operand under construction. Its comparisons are nodes; it is none itself and never stands in a tree."""

    __slots__ = ("node",)
    __hash__ = None  # type: ignore[assignment]  # `==` builds, so a term is no key

    def __init__(self, node: Operand) -> None:
        self.node = node

    def __eq__(self, other: object) -> Compare:  # type: ignore[override]  # a comparison is the point
        return Compare("==", self.node, operand(other))

    def __ne__(self, other: object) -> Compare:  # type: ignore[override]  # a comparison is the point
        return Compare("!=", self.node, operand(other))

    def __lt__(self, other: object) -> Compare:
        return Compare("<", self.node, operand(other))

    def __le__(self, other: object) -> Compare:
        return Compare("<=", self.node, operand(other))

    def __gt__(self, other: object) -> Compare:
        return Compare(">", self.node, operand(other))

    def __ge__(self, other: object) -> Compare:
        return Compare(">=", self.node, operand(other))

    @property
    def present(self) -> Present:
        """Something stands in the cell, valid or not."""
        return Present(self.node)

    def has(self, code: str) -> Has:
        """The set of codes in this field contains `code`."""
        return Has(self.node, code)

    def is_in(self, *codes: str) -> IsIn:
        """The code in this field is one of these."""
        return IsIn(self.node, codes)

    def __repr__(self) -> str:
        return repr(self.node)


class _Fields:
    """`F.decision_date`; the name is checked when the declaration is made."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Term:
        if name.startswith("_"):
            raise AttributeError(name)
        return Term(FieldReference(name))


class _Concepts:
    """`C.decision_date` is the concept `decision-date`; each declaration says which of its fields that is."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Term:
        if name.startswith("_"):
            raise AttributeError(name)
        return Term(ConceptReference(name.replace("_", "-")))


F = _Fields()
C = _Concepts()
AS_OF = Term(AsOf())
YES = Const(value=True)
"""是: what a yes/no field is compared with."""
NO = Const(value=False)
"""否."""


def operand(value: object) -> Operand:
    """A term, a node or a constant as an operand."""
    if isinstance(value, Term):
        return value.node
    return value if isinstance(value, Operand) else Const(value)  # type: ignore[arg-type]  # Const refuses others
