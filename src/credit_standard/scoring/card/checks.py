"""评分卡的检查: whether a card is sound, by proof, before anything is scored by it.

Every defect is a finding at its line, with the record that shows it. A published table may have defects of its own: a
card resolves them with rows that override others and name their source, and never silently.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from credit_standard.findings import Location
from credit_standard.language.nodes import Expression, FieldReference, Present, field_names
from credit_standard.language.tables import DecisionTable, Defect, Row, defects
from credit_standard.laws import articles_read
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.model.forbidden import is_forbidden
from credit_standard.scoring.card import Card, Fact, Indicator, PointLimits
from credit_standard.scoring.card.file import WHOLE, CardError
from credit_standard.scoring.card.reading import card_of
from credit_standard.subjects import PERSONS
from credit_standard.toml_files import Document, KeyPath, faults, read_document

if TYPE_CHECKING:
    from credit_standard.findings import Finding

OUTSIDE = "(outside)"


def check_file(path: str, standard: LayeredStandard = NATIONAL) -> tuple[Finding, ...]:
    """All that is wrong with the card in a file of a user's own."""
    from credit_standard.scoring.card.form import CardForm

    try:
        document = read_document(Path(path), CardError)
    except CardError as error:
        return (error.finding("card"),)
    wrong = faults(document, CardForm)
    if wrong:
        return tuple(one.finding("card") for one in wrong)
    try:
        card = card_of(document, standard)
    except CardError as error:
        found = document.at((), "card-expression", **error.words.params("problem"))
        return (evolve(found, location=Location(file=document.path, line=error.line)),)
    return tuple(_Checks(document, card).findings())


@frozen
class _Checks:
    """A card whose form, names and conditions are right."""

    document: Document
    card: Card

    def findings(self) -> Iterator[Finding]:
        yield from self._sources()
        for place, one in self.defects():
            words = one.words
            yield self.document.at(place, f"card-{one.kind}", words_zh=words.zh, words_en=words.en)
        yield from self._limits()
        yield from self._validity()
        yield from self._weights()
        yield from self._persons()

    def defects(self) -> Iterator[tuple[KeyPath, Defect]]:
        """Gaps, overlaps and rows that never apply, in every table of the card."""
        card = self.card
        yield from _proven(("start",), of_known(card.start))
        for number, one in enumerate(card.facts.values()):
            yield from _proven(("fact", number), one.table)
        for number, indicator in enumerate(card.indicators.values()):
            yield from _proven(("indicator", number), indicator.table)
            if indicator.remedies is not None:
                yield from _proven(("indicator", number, "remedy"), of_known(indicator.remedies, _CORRECTION))
        yield from _proven(("grades",), of_known(card.grades))
        if card.collective is not None:
            yield from _proven(("collective",), of_known(card.collective.table))

    def _sources(self) -> Iterator[Finding]:
        for place, source in _sources(self.document.values, ()):
            is_own = source["document"] == self.document.values["source"]["document"]
            if source["verified"] and not is_own and source["document"] not in articles_read():
                yield self.document.at(place, "card-unknown-law", document=source["document"])

    def _limits(self) -> Iterator[Finding]:
        """Limits that one event breaks alone, or that hold off even zero."""
        for number, one in enumerate(self.card.indicators.values()):
            for key, limits, base in (
                ("total", one.limits, one.base),
                ("of_year", one.of_year, 0),
                ("of_life", one.of_life, 0),
            ):
                events = [(row.name, row.then.points) for row in one.table.rows]
                tried = events if key == "total" else [*events, ("–", 0)]
                for name, points in tried:
                    if limits.clamp(base + points) != base + points:
                        said = {"row": name, "points": str(self.card.value(points))}
                        limit = self._said(limits, base + points)
                        yield self.document.at(("indicator", number, key), "card-limit", **said, limit=limit)
                        break

    def _said(self, limits: PointLimits, points: int) -> str:
        over = limits.at_most is not None and points > limits.at_most
        limit = limits.at_most if over else limits.at_least
        return str(self.card.value(limit or 0))

    def _validity(self) -> Iterator[Finding]:
        for number, one in enumerate(self.card.indicators.values()):
            without = [row.name for row in one.table.rows if row.then.valid is None]
            if one.valid is None and without:
                rows = ", ".join(without)
                said = {"indicator": one.name, "row": rows}
                yield self.document.at(("indicator", number), "card-no-validity", **said)

    def _weights(self) -> Iterator[Finding]:
        """Weights are those of a group: where one indicator has one, all have, and they make the whole."""
        groups: dict[str, list[tuple[int, Indicator]]] = {}
        for number, one in enumerate(self.card.indicators.values()):
            groups.setdefault(one.group, []).append((number, one))
        for members in groups.values():
            weights = [one.weight for _, one in members if one.weight is not None]
            if weights and (sum(weights) != WHOLE or len(weights) != len(members)):
                place = ("indicator", members[0][0], "weight")
                total, missing = str(sum(weights, Decimal(0))), len(members) - len(weights)
                yield self.document.at(place, "card-weights", sum=total, missing=missing)

    def _persons(self) -> Iterator[Finding]:
        """What a card for persons asks that takes consent or is forbidden, and what touches them without a law."""
        asking: list[tuple[str, tuple[Indicator | Fact, ...]]] = [
            ("fact", tuple(self.card.facts.values())),
            ("indicator", tuple(self.card.indicators.values())),
        ]
        for key, found in asking:
            for number, one in enumerate(found):
                if PERSONS & set(self.card.subjects):
                    for name in _asked(one):
                        element = one.declaration.by_name.get(name)
                        if element is not None and (element.consent or is_forbidden(element.zh, element.en)):
                            yield self.document.at(
                                (key, number), "card-personal", field=name, record=one.declaration.name
                            )
                if isinstance(one, Indicator) and one.is_of_others and one.source is None:
                    yield self.document.at((key, number), "card-transfer-without-law", indicator=one.name)


def _proven(place: KeyPath, table: DecisionTable[Any]) -> Iterator[tuple[KeyPath, Defect]]:
    names = [row.name for row in table.rows]
    for one in defects(table):
        if OUTSIDE not in one.rows:
            at = [names.index(name) for name in one.rows]
            yield (*place, "row", max(at)) if at else place, one


_CORRECTION = frozenset({"correction_days", "correction_years"})


def of_known(table: DecisionTable[Any], known: frozenset[str] | None = None) -> DecisionTable[Any]:
    """A table whose inputs are always known: the case that one is absent is answered by one row more."""
    names = tuple(
        dict.fromkeys(
            name for one in table.conditions() for name in field_names(one) if known is None or name in known
        )
    )
    if not names or table.hit == "collect":
        return table
    absent: Expression = ~Present(FieldReference(names[0]))
    for name in names[1:]:
        absent = absent | ~Present(FieldReference(name))
    last: Row[Any] = Row(
        OUTSIDE, when=absent, then=table.rows[0].then, overrides=tuple(row.name for row in table.rows)
    )
    return evolve(table, rows=(*table.rows, last))


def _asked(one: Indicator | Fact) -> Iterator[str]:
    """The fields of a record on which points or a fact depend."""
    tables: list[DecisionTable[Any]] = [one.table]
    if isinstance(one, Indicator) and one.remedies is not None:
        tables.append(one.remedies)
    for table in tables:
        for condition in table.conditions():
            yield from field_names(condition)
    for effect in one.table.outcomes():
        if effect.each is not None:
            yield effect.each.input


def _sources(values: Any, path: KeyPath) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    """Every source in a file, by its place."""
    if isinstance(values, dict):
        for key, value in values.items():
            if key == "source" and isinstance(value, dict):
                yield (*path, key), {"verified": True, **value}
            else:
                yield from _sources(value, (*path, key))
    elif isinstance(values, list):
        for number, value in enumerate(values):
            yield from _sources(value, (*path, number))
