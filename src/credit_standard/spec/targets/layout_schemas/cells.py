"""单元格: the text of one cell of a layout as JSON Schema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.json_schema.numbers import FORMS, decimal
from credit_standard.layouts.units import tens
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.validation.checking.cells.choice import NO, YES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from credit_standard.codes import CodeList
    from credit_standard.layouts import BoundField
    from credit_standard.layouts.date_form import DateForm

Schema = dict[str, Any]

_MONTHS = (
    ("(?:0[13578]|1[02])", "(?:0[1-9]|[12][0-9]|3[01])"),
    ("(?:0[469]|11)", "(?:0[1-9]|[12][0-9]|30)"),
    ("02", "(?:0[1-9]|1[0-9]|2[0-9])"),
)
"""Months and their days; 29 February in every year."""
_STANDARD = ("YYYY-MM-DD", "YYYY/MM/DD")
_TEXT_AFTER = "[-－—–_:：(（\\[［【〔]"
_FREE = ".+"
_SIGNS = re.compile(r"[\\^$.*+?()\[\]{}|/]")


def cell_schema(element: Element, bound: BoundField) -> Schema:
    """A cell that holds something, without title."""
    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            return {"maxLength": longest}
        case Date():
            return {"pattern": _days(bound.date_form)}
        case Amount(digits=digits, places=places):
            more = tens(bound.unit or element.unit, element.unit) or 0
            return {"pattern": decimal(digits + more, places + more)}
        case Integer():
            return {"pattern": decimal(18, 0)}
        case YesNo():
            return {"enum": sorted({*YES, *NO})}
        case Code(known_codes=known) if not known.is_open:
            words = CellWords(known, dict(bound.codes))
            return words.one_of(known.by_code)
        case Codes(known_codes=known) if not known.is_open:
            return {"pattern": f"^(?:{CellWords(known, dict(bound.codes)).piece()}(?:[;；]|$))+$"}
        case Identifier(kind=kind) if kind in FORMS:
            return {"pattern": FORMS[kind]}
    return {}


@frozen
class CellWords:
    """What stands in the cells of a layout for the codes of a list.

    Attributes:
        codes: the list.
        foreign: the layout's own words, and what they are here.
    """

    codes: CodeList
    foreign: dict[str, str]

    def of(self, code: str) -> tuple[str, ...]:
        """Every clean text that stands for a code."""
        own = (text for text, ours in self.foreign.items() if self.codes.read(ours) == code)
        names = (name for entry in self.codes.entries if entry.code == code for name in entry.names)
        # A layout's own word stands for its code even where the list knows it for another.
        return tuple(dict.fromkeys([*own, *(one for one in names if one not in self.foreign)]))

    def one_of(self, codes: Iterable[str]) -> Schema:
        """A cell with one of these codes."""
        wanted = tuple(codes)
        enum: Schema = {"enum": list(dict.fromkeys(text for code in wanted for text in self.of(code)))}
        free = [text for code in wanted if self._takes_text(code) for text in self.of(code)]
        if not free:
            return enum
        return {"anyOf": [enum, {"type": "string", "pattern": f"^{_either(free)}{_TEXT_AFTER}{_FREE}$"}]}

    def among(self, code: str) -> Schema:
        """A cell with several codes, this one among them."""
        after = f"(?:{_TEXT_AFTER}[^;；]*)?" if self._takes_text(code) else ""
        among = f"(?:^|[;；])[ ]*{_either(self.of(code))}{after}[ ]*(?:[;；]|$)"
        return {"type": "string", "pattern": among}

    def piece(self) -> str:
        """One of the codes of a cell, as a pattern."""
        free = [text for code in self.codes.by_code if self._takes_text(code) for text in self.of(code)]
        every = _either([text for code in self.codes.by_code for text in self.of(code)])
        return f"(?:{every}|{_either(free)}{_TEXT_AFTER}[^;；]+)" if free else every

    def _takes_text(self, code: str) -> bool:
        return self.codes.by_code[code].takes_text


def _either(texts: Sequence[str]) -> str:
    """One of these texts, as a pattern of ECMA 262: nothing is escaped that need not be."""
    return f"(?:{'|'.join(_SIGNS.sub(_escaped, one) for one in texts)})"


def _escaped(sign: re.Match[str]) -> str:
    return "\\" + sign[0]


def _days(form: DateForm | None) -> str:
    """The days of the standard's own forms, and of the layout's."""
    patterns = dict.fromkeys((*_STANDARD, *(() if form is None else (form.pattern,))))
    return f"^(?:{'|'.join(one for pattern in patterns for one in _in_form(pattern))})$"


def _in_form(pattern: str) -> list[str]:
    rest = re.split("(YYYY|MM?|DD?)", pattern)
    found = []
    for month, day in _MONTHS:
        parts = {
            "YYYY": "[0-9]{4}",
            "MM": month,
            "DD": day,
            "M": f"(?:{month}|[1-9])",
            "D": f"(?:{day}|[1-9])",
        }
        found.append("".join(parts.get(part) or _either([part]) if part else "" for part in rest))
    return found
