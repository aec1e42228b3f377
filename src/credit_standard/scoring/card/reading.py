"""评分卡的读取: a card file as a value. Conditions are checked against the fields of records, grades against scales."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import evolve, frozen

from credit_standard.findings import Bilingual, Source
from credit_standard.language import ValueType
from credit_standard.language.problems import TableError
from credit_standard.language.tables import DecisionTable, Period
from credit_standard.language.value_types import YES_NO
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.scoring.card import MEMBERS, POINTS, Card, Collective, Grading, Group
from credit_standard.scoring.card.file import CardError, CardFile
from credit_standard.scoring.card.indicator_reading import COUNT, IndicatorReader
from credit_standard.toml_files import Document, KeyPath

if TYPE_CHECKING:
    from credit_standard.grades import Scale
    from credit_standard.scoring.card.form import CardForm

T = TypeVar("T")
SHARE = ValueType("amount", digits=5, places=2, minimum=0, maximum=100)


def card_of(document: Document, standard: LayeredStandard = NATIONAL) -> Card:
    """The card of a file of which the form was checked.

    Raises:
        CardError: a name, a number or a condition does not fit.
    """
    return _Reader(CardFile(evolve(document, error=CardError), standard)).card()


def digest(values: object) -> str:
    """SHA-256 of what a card says, however it is laid out."""
    said = json.dumps(values, sort_keys=True, ensure_ascii=False, default=str, separators=(",", ":"))
    return sha256(said.encode()).hexdigest()


def share_input(code: str) -> str:
    """How conditions name the share of a grade: `A-` is `share_A_minus`."""
    word = code.replace("+", "_plus").replace("-", "_minus" if code.endswith("-") else "_")
    return f"share_{word}"


@frozen(eq=False)
class _Reader:
    file: CardFile

    def card(self) -> Card:
        raw: CardForm = self.file.document.values
        scale = self.file.scale(("scale",), raw["scale"])
        unit = Decimal(raw["unit"])
        if unit <= 0 or unit > 1 or unit.normalize().as_tuple().digits != (1,):
            raise self.file.wrong(("unit",), "unit")
        try:
            in_force = Period(raw["in_force_from"], raw.get("in_force_until"))
        except TableError as error:
            raise self.file.document.wrong(("in_force_until",), error.words) from None
        facts = self._named("fact", self.file.fact)
        groups = self._named("group", lambda path, one: self._group(path, one, unit))
        default = cast("Mapping[str, Any] | None", raw.get("valid"))
        indicators = self._named(
            "indicator",
            IndicatorReader(file=self.file, unit=unit, scale=scale, groups=groups, default=default).read,
        )
        for number, name in enumerate(indicators):
            if name in facts:
                raise self.file.wrong(("indicator", number), "name-of-fact", name=repr(name))
        inputs: dict[str, ValueType] = {one.input: YES_NO for one in facts.values()}
        limits = self.file.limits((), raw, unit)
        for one in (limits.at_least, limits.at_most):
            if one is not None and one * unit != int(one * unit):
                raise self.file.wrong(("at_least",), "whole-limits")
        card = Card(
            name=raw["name"],
            version=raw["version"],
            title=Bilingual(raw["zh"], raw["en"]),
            note=Bilingual(raw["note_zh"], raw["note_en"]),
            source=Source(**raw["source"]),
            in_force=in_force,
            subjects=tuple(raw["subjects"]),
            unit=unit,
            limits=limits,
            scale=scale,
            disputed=raw["disputed"],
            start=self.file.table(("start",), lambda one: self.file.points((), one["points"], unit), inputs),
            facts=facts,
            groups=groups,
            indicators=indicators,
            grades=DecisionTable(rows=()),
            digest=digest(raw),
        )
        return evolve(
            card,
            grades=self.file.table(
                ("grades",), lambda one: self._grading(one, scale), {POINTS: card.points_type, **inputs}
            ),
            collective=self._collective(scale) if "collective" in raw else None,
        )

    def _named(self, key: str, read: Callable[[KeyPath, Any], T]) -> dict[str, T]:
        found: dict[str, T] = {}
        for number, one in enumerate(self.file.document.values.get(key, ())):
            if one["name"] in found:
                raise self.file.wrong((key, number), "name-twice", key=key, name=repr(one["name"]))
            found[one["name"]] = read((key, number), one)
        return found

    def _group(self, path: KeyPath, raw: Any, unit: Decimal) -> Group:
        limits = self.file.limits((*path, "total"), raw.get("total", {}), unit)
        return Group(name=raw["name"], title=Bilingual(raw["zh"], raw["en"]), limits=limits)

    def _grading(self, raw: Any, scale: Scale) -> Grading:
        if len(raw) != 1:
            raise self.file.wrong(("grades",), "grade-or-none")
        if "grade" in raw:
            self.file.grade(("grades",), raw["grade"], scale)
        return Grading(grade=raw.get("grade"))

    def _collective(self, members: Scale) -> Collective:
        raw = self.file.document.values["collective"]
        scale = self.file.scale(("collective", "scale"), raw["scale"])
        shares = {code: share_input(code) for code in members.by_code}
        types = {MEMBERS: COUNT, **dict.fromkeys(shares.values(), SHARE)}
        table = self.file.table(("collective",), lambda one: self._grading(one, scale), types)
        return Collective(scale=scale, table=table, shares=shares)
