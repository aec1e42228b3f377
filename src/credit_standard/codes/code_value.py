"""代码值: a code and its own text, `other:美容`; put together and taken apart here and nowhere else.

>>> CodeValue.of("other:美容"), str(CodeValue("other", "美容")), code_of("other:美容")
(CodeValue(code='other', text='美容'), 'other:美容', 'other')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    import polars as pl

_BETWEEN = ":"


@frozen
class CodeValue:
    """A code of a list, and the text that it carries; empty where it carries none."""

    code: str
    text: str = ""

    @classmethod
    def of(cls, value: str) -> CodeValue:
        """From the form in which programs see it."""
        code, _, text = value.partition(_BETWEEN)
        return cls(code, text)

    def __str__(self) -> str:
        return f"{self.code}{_BETWEEN}{self.text}" if self.text else self.code


def code_of(value: str) -> str:
    """The code without its own text."""
    return value.partition(_BETWEEN)[0]


def codes_of(values: pl.Expr) -> pl.Expr:
    """The codes of a column without their own texts."""
    return values.str.split(_BETWEEN).list.first()


def any_is(values: pl.Expr, code: str, *, takes_text: bool) -> pl.Expr:
    """For each set of codes whether this code is among them, with a text of its own or without."""
    import polars as pl

    plain = values.list.contains(code)
    if not takes_text:
        return plain
    with_text = pl.element().str.starts_with(code + _BETWEEN).any()
    return plain | values.list.eval(with_text).list.first()
