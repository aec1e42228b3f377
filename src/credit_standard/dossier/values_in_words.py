"""值的文字: a typed value for people, in both languages: codes by their titles, amounts with their unit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from credit_standard.codes.code_value import CodeValue
from credit_standard.conversion.written import plain
from credit_standard.dossier.wording import TEXTS
from credit_standard.files.values.as_text import as_text
from credit_standard.findings import Bilingual
from credit_standard.model import Amount, Code, Codes, Date
from credit_standard.model.element import OPEN_END, Integer, YesNo
from credit_standard.model.units import unit_title

if TYPE_CHECKING:
    from credit_standard.codes import CodeList
    from credit_standard.model import Element


def in_words(element: Element, value: Any) -> Bilingual:
    """A value that is there."""
    match element:
        case Codes(known_codes=known):
            several = [_code(known, one) for one in value]
            return Bilingual("；".join(one.zh for one in several), "; ".join(one.en for one in several))
        case Code(known_codes=known):
            return _code(known, value)
        case Date() if value >= OPEN_END:
            return TEXTS.both("value.no-end")
        case YesNo():
            return TEXTS.both("value.yes" if value else "value.no")
        case Amount(unit=unit) | Integer(unit=unit):
            text = plain(value) if isinstance(value, Decimal) else str(value)
            if unit in element.zh:  # the title says it
                return Bilingual(text, text)
            title = unit_title(unit)
            return Bilingual(f"{text} {title.zh}", f"{text} {title.en}")
    text = as_text(value) or ""
    return Bilingual(text, text)


def _code(known: CodeList, value: str) -> Bilingual:
    one = CodeValue.of(value)
    entry = known.by_code.get(one.code)
    title = Bilingual(one.code, one.code) if entry is None else entry.title
    if not one.text:
        return title
    return Bilingual(f"{title.zh}（{one.text}）", f"{title.en} ({one.text})")
