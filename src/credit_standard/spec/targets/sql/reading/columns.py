"""列: the columns through which a cell comes from its text to its value, and how each is made."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from credit_standard.language.sql.terms import column, printed
from credit_standard.language.sql_printer import READ_KINDS, form_of
from credit_standard.spec.targets.sql.cells import ANY_FIELD

if TYPE_CHECKING:
    from sqlglot import exp

    from credit_standard.model import Element
    from credit_standard.spec.targets.sql.dialects import Dialect

Step = Literal["said", "narrowed", "bare", "parted", "valued", "as_read"]
STEPS: tuple[Step, ...] = ("said", "narrowed", "bare", "parted", "valued", "as_read")
"""What is made of a table as it is stored, one after the other."""
STORED, TRIMMED = "-stored", "-trimmed"
"""The column of the table; its text without the blanks around it."""
TEXT, PLAIN, BARE = "-text", "-plain", "-bare"
"""That text, null where it says nothing; in ordinary characters; and without a time of day, or without commas."""
FORM = form_of("")


@frozen
class MadeColumn:
    """A column that a step adds to those of the steps before it.

    Attributes:
        step: which.
        name: what follows the name of the field, `-bare`; nothing for the value.
        build: makes it, of `facts`.
        facts: what is known of the field.
    """

    step: Step
    name: str
    build: Callable[..., exp.Expr]
    facts: tuple[Hashable, ...] = ()

    def text(self, field: str, dialect: Dialect) -> str:
        return _of_any_field(self.build, self.facts, dialect.sqlglot).replace(ANY_FIELD, field)


@cache
def _of_any_field(build: Callable[..., exp.Expr], facts: tuple[Hashable, ...], dialect: str) -> str:
    return printed(build(*facts), dialect)


def is_read(element: Element) -> bool:
    """Whether the value is another thing than its text: a day, a number, yes or no."""
    return element.value_type.kind in READ_KINDS


def made(name: str) -> exp.Expr:
    """The column of that name of whatever field."""
    return column(ANY_FIELD + name)
