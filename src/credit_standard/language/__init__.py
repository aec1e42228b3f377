"""条件语言: the small language in which rules, layers, layouts and decision tables say when something holds.

An expression is a tree of plain frozen values (`nodes`) with one meaning and several printers: a Python function for
one record (`python`), a polars expression for a batch (`columns`), text (`text`), words (`words`). Functions of the
language stand in one table (`functions`). `F.decision_date` and `C.decision_date` only build: by name of a field, by
concept.

A cell is *absent*, *invalid* or *a value*. `F.x.present` looks at the text. Everything else looks at values and
follows SQL: with an absent operand the answer is unknown (None), and a rule fails only when it is false.

    >>> F.penalty_kinds.has("fine") & (F.fine > 0)
    has(penalty_kinds, 'fine') and fine > 0
    >>> parse("fine > 0") == (F.fine > 0)
    True
    >>> F.valid_from <= F.valid_until <= F.publicity_until
    Traceback (most recent call last):
        ...
    TypeError: an expression has no truth value; write (a <= b) & (b <= c), use & | ~ instead of and, or, not
"""

from credit_standard.language.building import AS_OF, NO, YES, C, F, Term
from credit_standard.language.functions import (
    abolished_before,
    born,
    cites,
    contains,
    individual_business,
    is_male,
    masked_name,
    name_with_number,
    same_organisation,
    starts_with,
    under_age,
    yuan_of,
)
from credit_standard.language.nodes import Expression
from credit_standard.language.problems import ExpressionError
from credit_standard.language.text import parse, to_text
from credit_standard.language.value_types import ValueType

__all__ = [
    "AS_OF",
    "NO",
    "YES",
    "C",
    "Expression",
    "ExpressionError",
    "F",
    "Term",
    "ValueType",
    "abolished_before",
    "born",
    "cites",
    "contains",
    "individual_business",
    "is_male",
    "masked_name",
    "name_with_number",
    "parse",
    "same_organisation",
    "starts_with",
    "to_text",
    "under_age",
    "yuan_of",
]
