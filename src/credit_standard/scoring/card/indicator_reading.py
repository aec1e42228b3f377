"""指标的读取: an indicator of a card's file as a value."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.findings import Bilingual
from credit_standard.language import ValueType
from credit_standard.language.tables import DecisionTable
from credit_standard.language.value_types import INTEGER
from credit_standard.lifecycle.record.facts import CHAINS
from credit_standard.model import Declaration
from credit_standard.scoring.card import (
    CORRECTION_DAYS,
    CORRECTION_YEARS,
    SUBJECT,
    Derived,
    Each,
    Effect,
    Group,
    Indicator,
    PointLimits,
    Remedy,
    Repeats,
    Validity,
)
from credit_standard.scoring.card.file import WHOLE, CardFile, source_of
from credit_standard.toml_files import KeyPath

if TYPE_CHECKING:
    from credit_standard.grades import Scale

CONDUCT = ("conduct-ended-on", "occurred-on", "finding-date", "decision-date", "record-date")
"""When what one answers for was done: on that day the other represented the organisation, and answers too."""
COUNT = ValueType("integer", minimum=0)


@frozen(eq=False)
class IndicatorReader:
    """Reads the indicators of one card.

    Attributes:
        file: of the card.
        unit: of its points.
        scale: of its grades.
        groups: that there are.
        default: validity where an indicator has none of its own.
    """

    file: CardFile
    unit: Decimal
    scale: Scale
    groups: Mapping[str, Group]
    default: Mapping[str, Any] | None

    def read(self, path: KeyPath, raw: Any) -> Indicator:
        """The indicator at a place."""
        return _OneIndicator(self, self.file, path, raw, self.file.declared(path, raw["record"])).indicator()


@frozen(eq=False)
class _OneIndicator:
    """One indicator: its place, what it says, and its record type."""

    card: IndicatorReader
    file: CardFile
    path: KeyPath
    raw: Any
    declared: Declaration

    def indicator(self) -> Indicator:
        raw, path, declared = self.raw, self.path, self.declared
        if raw.get("group", "") not in ("", *self.card.groups):
            raise self.file.wrong((*path, "group"), "no-group", name=repr(raw["group"]))
        derived = self._derived()
        types = {**declared.types, **dict.fromkeys(derived, INTEGER)}
        missing = raw.get("missing", {})
        of = raw.get("of", "subject")
        corrected = [declared.by_concept[one] for one in CHAINS["corrected"] if one in declared.by_concept]
        if "remedy" in raw and not corrected:
            raise self.file.wrong((*path, "remedy"), "no-correction-date", record=declared.name)
        return Indicator(
            name=raw["name"],
            title=Bilingual(raw["zh"], raw["en"]),
            group=raw.get("group", ""),
            declaration=declared,
            day=self.file.day(path, declared, raw),
            table=self.file.table(path, lambda one: self._effect(one, types), types, declared),
            derived=derived,
            valid=self._valid(),
            of=of,
            conduct=self._conduct() if of != SUBJECT else None,
            weight=Decimal(raw["weight"]) if "weight" in raw else None,
            base=self._points(raw.get("base", 0), "base"),
            limits=self._limits("total"),
            of_year=self._limits("of_year"),
            of_life=self._limits("of_life"),
            heaviest_of=self._field("heaviest_of"),
            repeats=self._repeats(),
            remedies=self._remedies(),
            corrected=tuple(corrected),
            without=self._points(missing["points"], "missing", "points") if "points" in missing else None,
            needed="no_grade" in missing,
            source=source_of(raw),
        )

    @property
    def _per_cent(self) -> Decimal:
        """What weight and share leave of the points."""
        return Decimal(self.raw.get("weight", WHOLE)) * Decimal(self.raw.get("share", WHOLE)) / WHOLE

    def _points(self, value: int | Decimal, *keys: str) -> int:
        return self.file.points((*self.path, *keys), value, self.card.unit, self._per_cent)

    def _limits(self, key: str) -> PointLimits:
        return self.file.limits((*self.path, key), self.raw.get(key, {}), self.card.unit, self._per_cent)

    def _field(self, key: str) -> str | None:
        if key not in self.raw:
            return None
        return self.file.field((*self.path, key), self.declared, self.raw[key])

    def _derived(self) -> dict[str, Derived]:
        found = {}
        for number, one in enumerate(self.raw.get("input", ())):
            start, end = (
                self.file.field((*self.path, "input", number, key), self.declared, one[key], "date")
                for key in ("start", "end")
            )
            found[one["name"]] = Derived(start=start, end=end)
        return found

    def _valid(self) -> Validity | None:
        if "valid" in self.raw:
            return self.file.validity((*self.path, "valid"), self.declared, self.raw["valid"])
        return (
            None
            if self.card.default is None
            else self.file.validity(("valid",), self.declared, self.card.default)
        )

    def _conduct(self) -> str:
        held = self.declared.by_concept
        return next(held[one] for one in CONDUCT if one in held)

    def _repeats(self) -> Repeats | None:
        raw = self.raw.get("repeats")
        if raw is None:
            return None
        path = (*self.path, "repeats")
        same = self.file.field((*path, "same"), self.declared, raw["same"]) if "same" in raw else None
        if Decimal(raw["factor"]) <= 0:
            raise self.file.wrong((*path, "factor"), "factor")
        return Repeats(months=raw["months"], factor=Decimal(raw["factor"]), same=same)

    def _effect(self, raw: Any, types: Mapping[str, ValueType]) -> Effect:
        if not {"points", "each", "judge", "forbid"} & set(raw):
            raise self.file.wrong(self.path, "row-without-effect")
        for code in (*([raw["judge"]] if "judge" in raw else ()), *raw.get("forbid", ())):
            self.file.grade(self.path, code, self.card.scale)
        valid = self.file.validity(self.path, self.declared, raw["valid"]) if "valid" in raw else None
        return Effect(
            points=self._points(raw.get("points", 0)),
            each=self._each(raw["each"], types) if "each" in raw else None,
            judge=raw.get("judge"),
            forbid=tuple(raw.get("forbid", ())),
            valid=valid,
        )

    def _each(self, raw: Any, types: Mapping[str, ValueType]) -> Each:
        if raw["input"] not in types or types[raw["input"]].kind not in {"amount", "integer"}:
            said = {"name": repr(raw["input"]), "record": self.declared.name}
            raise self.file.wrong(self.path, "no-number", **said)
        if Decimal(raw["unit"]) <= 0:
            raise self.file.wrong(self.path, "quantity-unit")
        return Each(
            input=raw["input"],
            unit=Decimal(raw["unit"]),
            points=self._points(raw["points"]),
            above=Decimal(raw.get("above", 0)),
            up_to=Decimal(raw["up_to"]) if "up_to" in raw else None,
            limits=self.file.limits(self.path, raw, self.card.unit, self._per_cent),
        )

    def _remedies(self) -> DecisionTable[Remedy] | None:
        if "remedy" not in self.raw:
            return None
        types = {**self.declared.types, CORRECTION_DAYS: COUNT, CORRECTION_YEARS: COUNT}
        return self.file.table((*self.path, "remedy"), self._remedy, types, self.declared)

    def _remedy(self, raw: Any) -> Remedy:
        if not raw or {"back", "points"} <= set(raw) or {"grade", "lifts"} <= set(raw):
            raise self.file.wrong(self.path, "correction-without-effect")
        if "grade" in raw:
            self.file.grade(self.path, raw["grade"], self.card.scale)
        return Remedy(
            back=Decimal(raw["back"]) if "back" in raw else None,
            points=self._points(raw["points"]) if "points" in raw else None,
            grade=raw.get("grade"),
            lifts="lifts" in raw,
        )
