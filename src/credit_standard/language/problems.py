"""表达式和决策表写错之处: what is wrong with an expression or a table, in both languages."""

from __future__ import annotations

from credit_standard.findings.bilingual_error import BilingualError
from credit_standard.findings.texts import Texts

_TEXTS = Texts(__file__)
COMPARABLES = _TEXTS.words("comparable")
"""What values of a type are called that can be compared with each other."""
ARGUMENTS = _TEXTS.words("argument")
"""What a function takes, by the kind of its type."""


class LanguageError(BilingualError):
    """An expression, a period or a table is wrong (`texts-of-problems.toml`)."""

    texts = _TEXTS.words("problem")


class ExpressionError(LanguageError):
    """The text is no expression, or its parts do not fit together; says where and what to write instead."""


class TableError(LanguageError):
    """A table or a period contradicts itself."""
