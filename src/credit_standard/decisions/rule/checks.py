"""决定规则的检查: whether a rule of decisions is sound, by proof, before anybody is decided about by it.

Gaps, overlaps and rows that never apply, each with the case that shows it; that every restriction cites its law; that
no measure is taken outside the national list of its day; that nothing that takes away a right rests on a score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from credit_standard import codes
from credit_standard.decisions.rule.base_list import CLASSES, LIST, editions, is_listed, measure_class
from credit_standard.decisions.rule.reading import (
    DecisionRuleError,
    UnknownLawError,
    cited,
    laws_near,
    rule_of,
)
from credit_standard.decisions.rule.reliance import reliances
from credit_standard.decisions.rule.rule import GRADE, DecisionRule, Outcome
from credit_standard.disclosure.decision.places import places
from credit_standard.findings import Location
from credit_standard.language.nodes import Expression, FieldReference, Present, all_of, field_names
from credit_standard.language.tables import DecisionTable, Defect, Row, defects
from credit_standard.language.tables.proofs import gaps
from credit_standard.laws import articles_read
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.model.forbidden import is_forbidden
from credit_standard.scoring.card.checks import check_file as check_card
from credit_standard.toml_files import Document, KeyPath, faults, read_document

if TYPE_CHECKING:
    from credit_standard.findings import Finding

FAMILY = "decision"


def check_file(path: str, standard: LayeredStandard = NATIONAL) -> tuple[Finding, ...]:
    """All that is wrong with the rule in a file of a user's own."""
    from credit_standard.decisions.rule.form import DecisionRuleForm

    try:
        document = read_document(Path(path), DecisionRuleError)
    except DecisionRuleError as error:
        return (error.finding(FAMILY),)
    wrong = faults(document, DecisionRuleForm)
    if wrong:
        return tuple(one.finding(FAMILY) for one in wrong)
    unsound = tuple(_card(document, standard))
    if unsound:
        return unsound
    try:
        rule = rule_of(document, standard)
    except DecisionRuleError as error:
        found = document.at((), "decision-expression", **error.words.params("problem"))
        return (evolve(found, location=Location(file=document.path, line=error.line)),)
    return tuple(_Checks(document, rule).findings())


def _card(document: Document, standard: LayeredStandard) -> Iterator[Finding]:
    """What is wrong with a card of a user's own by which a rule goes."""
    name = document.values.get("card", "")
    if name.endswith(".toml"):
        for one in check_card(str(Path(document.path).parent / name), standard):
            if one.is_error:
                said = {"message_zh": one.message("zh"), "message_en": one.message("en")}
                yield document.at(("card",), "decision-unsound-card", **said)
                return


@frozen
class _Checks:
    """A rule whose form, names and conditions are right."""

    document: Document
    rule: DecisionRule

    def findings(self) -> Iterator[Finding]:
        for place, one in self._defects():
            words = one.words
            yield self.document.at(place, f"decision-{one.kind}", words_zh=words.zh, words_en=words.en)
        yield from self._laws()
        yield from self._measures()
        yield from self._bases()
        yield from self._scores()
        yield from self._grounds()
        yield from self._kinds()
        yield from self._transfers()
        yield from self._personal()

    def _outcomes(self) -> Iterator[tuple[KeyPath, str, Outcome]]:
        table = self.rule.table
        for number, row in enumerate(table.rows):
            yield ("decision", "row", number), row.name, row.then
        if table.otherwise is not None:
            yield ("decision", "otherwise"), "otherwise", table.otherwise

    def _defects(self) -> Iterator[tuple[KeyPath, Defect]]:
        """Gaps, overlaps and rows that never apply. Rows that say the same may apply together."""
        table = self.rule.table
        of_known = evolve(table, rows=tuple(evolve(row, when=_of_known(row)) for row in table.rows))
        says = {row.name: row.then.code for row in table.rows}
        names = list(says)
        hit: Any = "unique" if self.rule.is_total else "collect"
        # totality is asked below, of known inputs only
        for one in defects(evolve(of_known, hit=hit, otherwise=table.otherwise or table.rows[0].then)):
            if len(one.rows) < 2 or len({says[name] for name in one.rows}) > 1:
                yield ("decision", "row", max(names.index(name) for name in one.rows)), one
        if self.rule.is_total and table.otherwise is None:
            for one in gaps(table, _known(_asked(table))):
                yield ("decision",), one

    def _laws(self) -> Iterator[Finding]:
        values = self.document.values
        for place, _, _ in self._outcomes():
            then = values["decision"]
            for part in place[1:]:
                then = then[part]
            for one in (then["then"] if place[1] == "row" else then).get("basis", ()):
                try:
                    cited(one["law"], one.get("article", ""), values.get("laws", {}))
                except UnknownLawError:
                    near = laws_near(one["law"])
                    yield self.document.at(place, "decision-unknown-law", document=one["law"], near=near)

    def _measures(self) -> Iterator[Finding]:
        """Measures that are not in every edition of the list that holds while the rule does."""
        in_force = self.rule.in_force
        first = in_force.first
        assert first is not None  # noqa: S101 - the form asks for it
        later = [
            one.in_force.first
            for one in editions()
            if one.in_force.first is not None
            and one.in_force.first > first
            and in_force.holds(one.in_force.first)
        ]
        for place, _, outcome in self._outcomes():
            item = outcome.punishment
            for day in (first, *later):
                if item is not None and not is_listed(item, day, self.rule.standard):
                    said = {"measure": item, "day": day.isoformat()}
                    yield self.document.at(place, "decision-measure-not-listed", **said)
                    break

    def _bases(self) -> Iterator[Finding]:
        """Restrictions, and whatever is about persons, without a law. The list itself is none."""
        for place, name, outcome in self._outcomes():
            laws = [one for one in outcome.basis if not one.document.startswith(LIST)]
            if not laws and (outcome.restricts or self.rule.is_of_persons):
                yield self.document.at(place, "decision-without-basis", row=name)

    def _scores(self) -> Iterator[Finding]:
        """What rests on a score and must not: what takes away a right; for persons whatever restricts."""
        power = self.rule.power
        yield from self._resting("decision-rests-on-score", lambda one: one.takes_rights(power))
        if self.rule.is_of_persons:
            yield from self._resting(
                "decision-person-by-score", lambda one: one.restricts and not one.takes_rights(power)
            )

    def _resting(self, kind: str, is_meant: Callable[[Outcome], bool]) -> Iterator[Finding]:
        names = [row.name for row in self.rule.table.rows]
        told: set[str] = set()  # terms of one measure that trade places by points are one defect
        for outcome, one in reliances(self.rule, is_meant):
            if outcome.code in told:
                continue
            told.add(outcome.code)
            place: KeyPath = ("decision", "row", max(names.index(name) for name in one.rows))
            if one.witness is None:
                defect = Defect(kind="not-proven", what="score", rows=one.rows)
                words = defect.words
                yield self.document.at(place, "decision-not-proven", words_zh=words.zh, words_en=words.en)
                continue
            words = one.witness.words
            yield self.document.at(place, kind, outcome=outcome.code, case_zh=words.zh, case_en=words.en)

    def _grounds(self) -> Iterator[Finding]:
        """Facts of records that nothing may rest on: outside the base catalogue, without a law of a layer."""
        for number, one in enumerate(self.rule.facts.values()):
            held = places(one.declaration)
            if any(held.outside(group) for group in self.rule.subjects if group in one.declaration.subjects):
                said = {"fact": one.name, "record": one.declaration.name}
                yield self.document.at(("fact", number), "decision-ground-outside", **said)

    def _kinds(self) -> Iterator[Finding]:
        """Punishments of another kind than their class, and those of public bodies in the hands of others."""
        of_classes = codes.get("measure-kind").map_to(CLASSES)
        for place, _, outcome in self._outcomes():
            held = None if outcome.punishment is None else measure_class(outcome.punishment)
            if held is None:
                continue
            fits = held in of_classes.get(outcome.kind or "", ())
            if not fits or (self.rule.power == "market" and held != "market"):
                said = {"measure": outcome.punishment or "", "class": held, "kind": outcome.kind or ""}
                yield self.document.at(place, "decision-measure-kind", **said)

    def _transfers(self) -> Iterator[Finding]:
        """Points of an organisation that count for a person, without a law, in the card of a rule for persons."""
        card = self.rule.card
        if card is None or not self.rule.is_of_persons:
            return
        known = {*articles_read(), *self.document.values.get("laws", {})}
        for name, one in card.indicators.items():
            if one.is_of_others and (one.source is None or one.source.document not in known):
                said = {"card": card.name, "indicator": name}
                yield self.document.at(("card",), "decision-transfer-without-law", **said)

    def _personal(self) -> Iterator[Finding]:
        """Facts about persons that ask what is forbidden or takes written consent."""
        if not self.rule.is_of_persons:
            return
        for number, one in enumerate(self.rule.facts.values()):
            for name in dict.fromkeys(name for when in one.table.conditions() for name in field_names(when)):
                element = one.declaration.by_name.get(name)
                if element is not None and (element.consent or is_forbidden(element.zh, element.en)):
                    said = {"field": name, "record": one.declaration.name}
                    yield self.document.at(("fact", number), "decision-personal", **said)


def _asked(table: DecisionTable[Outcome]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in table.conditions() for name in field_names(one)))


def _known(names: tuple[str, ...]) -> Expression | None:
    """That all inputs have values: facts and points always have; a grade may be missing."""
    parts = tuple(Present(FieldReference(one)) for one in names if one != GRADE)
    return all_of(parts) if parts else None


def _of_known(row: Row[Outcome]) -> Expression | None:
    if row.when is None:
        return None
    known = _known(field_names(row.when))
    return row.when if known is None else known & row.when
