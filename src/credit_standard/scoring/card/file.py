"""评分卡文件: the parts of a card that its readers share: fields, points, limits, days, conditions, tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve, frozen

from credit_standard import grades
from credit_standard.findings import Bilingual, Source
from credit_standard.findings.bilingual import listed
from credit_standard.findings.bilingual_error import BilingualError
from credit_standard.findings.near import NoSuchNameError
from credit_standard.language import ExpressionError, ValueType, parse, to_text
from credit_standard.language.checking import check_types
from credit_standard.language.nodes import AsOf, Expression, resolved
from credit_standard.language.tables import DecisionTable, Row
from credit_standard.language.tables.reading import read_table
from credit_standard.layers import LayeredStandard
from credit_standard.model import Declaration
from credit_standard.scoring.card import Effect, Fact, PointLimits, Validity
from credit_standard.scoring.wording import TEXTS
from credit_standard.toml_files import DataFileError, Document, KeyPath

if TYPE_CHECKING:
    from credit_standard.grades import Scale

T = TypeVar("T")
ALWAYS = Validity()
WHOLE = Decimal(100)


class CardError(DataFileError):
    """A card is wrong: names the file and the line, and what to write instead."""


class CardPartError(BilingualError):
    """A part of a card is wrong (`texts-of-problems.toml`); the file knows the line."""

    texts = TEXTS.words("problem")


@frozen(eq=False)
class CardFile:
    """A card's file, and the standard under which it is read."""

    document: Document
    standard: LayeredStandard

    def wrong(self, path: KeyPath, problem: str, /, **params: Bilingual | str) -> DataFileError:
        """The complaint about a part of the card."""
        return self.document.wrong(path, CardPartError(problem, **params).words)

    def scale(self, path: KeyPath, name: str) -> Scale:
        try:
            return grades.get(name)
        except NoSuchNameError as error:
            problem = error.words
        raise self.document.wrong(path, problem)

    def declared(self, path: KeyPath, name: str) -> Declaration:
        try:
            return self.standard.declared(name)
        except NoSuchNameError as error:
            problem = error.words
        raise self.document.wrong((*path, "record"), problem)

    def points(self, path: KeyPath, value: int | Decimal, unit: Decimal, per_cent: Decimal = WHOLE) -> int:
        """Points in units of the card, after weight and share."""
        units = Decimal(value) * per_cent / 100 / unit
        if units != units.to_integral_value():
            raise self.wrong(path, "points-of-no-unit", value=str(value), unit=str(unit))
        return int(units)

    def limits(
        self, path: KeyPath, raw: Mapping[str, Any], unit: Decimal, per_cent: Decimal = WHOLE
    ) -> PointLimits:
        found = {
            key: self.points((*path, key), raw[key], unit, per_cent)
            for key in ("at_least", "at_most")
            if key in raw
        }
        if len(found) == 2 and found["at_least"] > found["at_most"]:
            raise self.wrong((*path, "at_least"), "limits-crossed")
        return PointLimits(**found)

    def field(self, path: KeyPath, declared: Declaration, word: str, *kinds: str) -> str:
        """The field that a field's name or a concept stands for."""
        name = word if word in declared.by_name else declared.by_concept.get(word)
        if name is None:
            raise self.wrong(path, "unknown-field-or-concept", record=declared.name, name=repr(word))
        if kinds and declared.types[name].kind not in kinds:
            wanted = listed((TEXTS.entries[f"kind.{one}"] for one in kinds), "或者", " or ")
            raise self.wrong(path, "other-kind-of-field", record=declared.name, name=name, kinds=wanted)
        return name

    def validity(self, path: KeyPath, declared: Declaration, raw: Mapping[str, Any]) -> Validity:
        if not raw or ("always" in raw and len(raw) > 1) or ("years_after" in raw and len(raw) > 1):
            raise self.wrong(path, "validity-not-said")
        if "always" in raw:
            return ALWAYS
        if set(raw) == {"start"}:
            raise self.wrong(path, "validity-without-end")
        days = {
            key: self.field((*path, key), declared, raw[key], "date")
            for key in ("start", "through", "until")
            if key in raw
        }
        return Validity(months=raw.get("months"), years_after=raw.get("years_after"), **days)

    def day(self, path: KeyPath, declared: Declaration, raw: Mapping[str, Any]) -> str:
        if "day" in raw:
            return self.field((*path, "day"), declared, raw["day"], "date", "integer")
        if declared.record_date is None:
            raise self.wrong(path, "no-date-of-its-own", record=declared.name)
        return declared.record_date

    def grade(self, path: KeyPath, code: str, scale: Scale) -> None:
        if code not in scale.by_code:
            known = ", ".join(scale.by_code)
            raise self.wrong(path, "no-grade-of-scale", code=repr(code), scale=scale.name, known=known)

    def table(
        self,
        path: KeyPath,
        read: Callable[[Any], T],
        types: Mapping[str, ValueType],
        declared: Declaration | None = None,
    ) -> DecisionTable[T]:
        values: Any = self.document.values
        for part in path:
            values = values[part]

        rows = [_over_fields(one, declared) for one in values["row"]]
        inner = evolve(self.document, values={**values, "row": rows}, above=path)
        table = read_table(inner, read, types)
        for at, row in enumerate(table.rows):
            if row.when is not None:
                self._no_day((*path, "row", at, "when"), row.when)
        name = ".".join(str(one) for one in path) if declared is None else values.get("name", "remedy")
        return evolve(table, name=name)

    def condition(
        self, path: KeyPath, text: str, declared: Declaration, types: Mapping[str, ValueType]
    ) -> Expression:
        try:
            found = resolved(parse(text), declared.by_concept)
            check_types(found, types)
        except ExpressionError as error:
            problem = error.words
        else:
            self._no_day(path, found)
            return found
        raise self.document.wrong(path, problem)

    def fact(self, path: KeyPath, raw: Any) -> Fact:
        """A fact: of a card, or of a rule of decisions."""
        declared = self.declared(path, raw["record"])
        when = None
        if "when" in raw:
            when = self.condition((*path, "when"), raw["when"], declared, declared.types)
        row = Row(raw["name"], when=when, then=Effect())
        return Fact(
            name=raw["name"],
            title=Bilingual(raw["zh"], raw["en"]),
            declaration=declared,
            day=self.day(path, declared, raw),
            table=DecisionTable(name=raw["name"], rows=(row,), hit="collect").over(declared.types),
            valid=self.validity((*path, "valid"), declared, raw["valid"]),
            source=source_of(raw),
        )

    def _no_day(self, path: KeyPath, when: Expression) -> None:
        if any(isinstance(node, AsOf) for node in when.nodes()):
            raise self.wrong(path, "day-of-judgement")


def _over_fields(row: Any, declared: Declaration | None) -> Any:
    """A row whose condition names fields in the place of concepts; one that cannot be read stays as it is."""
    if declared is None or "concept(" not in row.get("when", ""):
        return row
    try:
        return {**row, "when": to_text(resolved(parse(row["when"]), declared.by_concept))}
    except ExpressionError:
        return row


def source_of(raw: Mapping[str, Any]) -> Source | None:
    return Source(**raw["source"]) if "source" in raw else None
