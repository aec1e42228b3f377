"""金额、整数: exact numbers, checked on the text before anything is converted."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Finding, entry, finding
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.language.stated_amount import stated_amount
from credit_standard.layouts.units import YUAN
from credit_standard.validation.checking.cells.columns import ColumnTest
from credit_standard.validation.checking.cells.unseen import seen

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.findings import Bilingual

_CLEAN = re.compile(r"-?([0-9]+)(?:\.([0-9]+))?")
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_LOOSE = re.compile(r"[+-]?(?:[0-9]+\.?|[0-9]*\.[0-9]+)")
_SCIENTIFIC = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+")
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x3000: " "}
_LONGEST = 64  # a number has no more characters than this, whatever its form


@frozen
class AmountCell:
    """A decimal of at most `digits` digits, `places` of them after the point."""

    unit: Bilingual
    digits: int
    places: int

    def read(self, text: str) -> Reading[Decimal]:
        return _read_amount(self, text)

    def test(self, texts: pl.Expr) -> ColumnTest:
        import polars as pl

        whole = self.digits - self.places
        form = rf"^-?[0-9]{{1,{whole}}}" + (rf"(?:\.[0-9]{{1,{self.places}}})?$" if self.places else "$")
        clean = texts.str.contains(form)
        return ColumnTest(pl.when(clean).then(texts).cast(pl.Decimal(self.digits, self.places)))


@frozen
class IntegerCell:
    """A whole number."""

    unit: Bilingual

    def read(self, text: str) -> Reading[int]:
        amount = _read_amount(AmountCell(self.unit, 18, 0), text)
        return Reading(None if amount.value is None else int(amount.value), amount.findings)

    def test(self, texts: pl.Expr) -> ColumnTest:
        import polars as pl

        amount = AmountCell(self.unit, 18, 0).test(texts)
        return ColumnTest(amount.values.cast(pl.Int64))


@lru_cache(maxsize=65_536)  # columns of amounts repeat themselves
def _read_amount(cell: AmountCell, text: str) -> Reading[Decimal]:
    return seen(text, partial(_read_as_written, cell))


def _read_as_written(cell: AmountCell, text: str) -> Reading[Decimal]:
    plain, form = _plain(text)
    if plain is None:
        if _SCIENTIFIC.fullmatch(text[:_LONGEST]):
            return Reading(None, (finding(entry("VA305")),))
        return Reading(None, (finding(entry("VA301"), **_said_of(cell.unit, text)),))
    hit = _CLEAN.fullmatch(plain)
    assert hit is not None  # noqa: S101 - _plain gives this form only
    whole, places = hit[1].lstrip("0"), (hit[2] or "").rstrip("0")
    errors: list[Finding] = []
    if len(places) > cell.places:
        errors.append(finding(entry("VA303"), found=len(places), places=cell.places))
    if len(whole) > cell.digits - cell.places:
        errors.append(finding(entry("VA304"), found=len(whole), digits=cell.digits - cell.places))
    if errors:
        return Reading(None, (*errors, *form))
    # quantize would be context-bound; the text has at most `places` places, so padding is exact
    exact = f"{'-' if plain.startswith('-') else ''}{whole or '0'}" + (
        "." + places.ljust(cell.places, "0") if cell.places else ""
    )
    return Reading(Decimal(exact), form)


def _said_of(unit: Bilingual, text: str) -> dict[str, str]:
    """The unit, and how much that is which the text states in another one."""
    said = {
        "unit_zh": unit.zh or "无",
        "unit_en": unit.en or "none",
        "amount": "",
        "money_zh": "",
        "money_en": "",
    }
    if (power := YUAN.get(unit.zh)) is not None:
        said |= {"money_zh": unit.zh, "money_en": unit.en}
        if (yuan := stated_amount(text)) is not None:
            said["amount"] = f"{yuan.scaleb(-power).normalize():f}"
    return said


def _plain(text: str) -> tuple[str | None, tuple[Finding, ...]]:
    """The number with digits, minus and point only; and the finding that its form was another."""
    if len(text) > _LONGEST:
        return None, ()
    if _CLEAN.fullmatch(text):
        return text, ()
    narrow = narrowed(text).replace(" ", "")
    if _GROUPED.fullmatch(narrow):
        narrow = narrow.replace(",", "")
    if not _LOOSE.fullmatch(narrow):
        return None, ()
    narrow = narrow.lstrip("+").rstrip(".")
    if narrow.lstrip("-").startswith("."):
        narrow = narrow.replace(".", "0.", 1)
    return narrow, (finding(entry("VA302")),)


def narrowed(text: str) -> str:
    """Full-width characters as ordinary ones; `²` and `①` are no digits and stay."""
    return text.translate(_NARROW)
