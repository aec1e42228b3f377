"""决定规则的读取: a file as a rule of decisions. Facts are read as those of a card, laws by their name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from credit_standard import codes
from credit_standard.decisions.rule.rule import DecisionRule, Outcome, score_inputs
from credit_standard.findings import Bilingual, Source
from credit_standard.findings.near import near
from credit_standard.language import ValueType
from credit_standard.language.tables import Period
from credit_standard.language.value_types import YES_NO
from credit_standard.laws import articles_read, law
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.scoring.card.file import CardFile
from credit_standard.scoring.card.loading import load_card
from credit_standard.scoring.card.reading import digest
from credit_standard.toml_files import DataFileError, Document

if TYPE_CHECKING:
    from credit_standard.decisions.rule.form import DecisionRuleForm, OutcomeForm
    from credit_standard.scoring.card import Card, Fact

_SAYS = {
    "access": ("result",),
    "classification": ("supervision_class",),
    "measures": ("punishment", "incentive"),
}
"""What an outcome says, by the kind of its rule; of several keys one."""
_LISTS = {
    "result": "decision-result",
    "supervision_class": "supervision-class",
    "incentive": "incentive-measure",
}


class DecisionRuleError(DataFileError):
    """A rule of decisions is wrong: names the file and the line, and what to write instead."""


class UnknownLawError(ValueError):
    """A law is neither in the catalogue nor named by the rule itself."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def rule_of(document: Document, standard: LayeredStandard = NATIONAL) -> DecisionRule:
    """The rule of a file of which the form was checked.

    Raises:
        DecisionRuleError: a name, a number or a condition does not fit.
    """
    return _Reader(CardFile(evolve(document, error=DecisionRuleError), standard)).rule()


def cited(name: str, article: str, own: Mapping[str, Any]) -> Source:
    """A law of the catalogue; or one that a rule names itself, which nobody here read.

    Raises:
        UnknownLawError: it is neither.
    """
    if name in articles_read():
        return law(name, article)
    if name not in own:
        raise UnknownLawError(name)
    return Source(name, f"第{article}条" if article.isdigit() else article, verified=False)


def laws_near(name: str) -> str:
    """Laws of the catalogue that were probably meant."""
    return near(name, tuple(articles_read()))


@frozen(eq=False)
class _Reader:
    file: CardFile

    def rule(self) -> DecisionRule:
        raw: DecisionRuleForm = self.file.document.values
        try:
            in_force = Period(raw["in_force_from"], raw.get("in_force_until"))
        except ValueError as error:
            raise self.file.document.wrong(("in_force_until",), str(error)) from None
        if ("matter_zh" in raw, "matter_en" in raw) != ((raw["kind"] == "access"),) * 2:
            problem = "a rule of access names its matter with 'matter_zh' and 'matter_en'; no other rule does"
            raise self.file.document.wrong(("kind",), problem)
        card = self._card(raw)
        facts = self._facts(raw)
        inputs: dict[str, ValueType] = {one.input: YES_NO for one in facts.values()}
        if card is not None:
            inputs |= score_inputs(card)
        table = self.file.table(("decision",), self._outcome, inputs)
        if not table.rows:
            raise self.file.document.wrong(("decision", "row"), "a rule has one row at least")
        if table.otherwise is not None and table.otherwise.restricts:
            problem = "what holds elsewhere restricts nobody: state the condition in a row"
            raise self.file.document.wrong(("decision", "otherwise"), problem)
        return DecisionRule(
            name=raw["name"],
            version=raw["version"],
            kind=raw["kind"],
            power=raw["power"],
            title=Bilingual(raw["zh"], raw["en"]),
            note=Bilingual(raw["note_zh"], raw["note_en"]),
            matter=Bilingual(raw["matter_zh"], raw["matter_en"]) if "matter_zh" in raw else None,
            source=Source(**raw["source"]),
            subjects=tuple(raw["subjects"]),
            card=card,
            disputed=raw["disputed"],
            in_force=in_force,
            facts=facts,
            table=evolve(table, hit="collect", inputs=inputs),
            standard=self.file.standard,
            digest=digest(raw),
        )

    def _card(self, raw: DecisionRuleForm) -> Card | None:
        if "card" not in raw:
            return None
        name: str | Path = raw["card"]
        if raw["card"].endswith(".toml"):
            name = Path(self.file.document.path).parent / raw["card"]
        try:
            card = load_card(name, standard=self.file.standard)
        except ValueError as error:
            problem = str(error)
        else:
            others = [one for one in raw["subjects"] if one not in card.subjects]
            if not others and not card.from_representatives:
                return card
            problem = (
                f"the card {card.name} is not for {', '.join(others)}"
                if others
                else f"the card {card.name} takes points from representatives: no decision rests on those"
            )
        raise self.file.document.wrong(("card",), problem)

    def _facts(self, raw: DecisionRuleForm) -> dict[str, Fact]:
        found: dict[str, Fact] = {}
        for number, one in enumerate(raw.get("fact", ())):
            if one["name"] in found:
                problem = f"the fact {one['name']!r} stands there twice"
                raise self.file.document.wrong(("fact", number), problem)
            fact = self.file.fact(("fact", number), one)
            if fact.declaration.category == PROCESS:
                problem = (
                    f"{one['record']} is a record of a process: it changes others and is no ground itself"
                )
                raise self.file.document.wrong(("fact", number, "record"), problem)
            found[one["name"]] = fact
        return found

    def _outcome(self, raw: OutcomeForm) -> Outcome:
        """One outcome. What is wrong with it is told where its row stands."""
        values: DecisionRuleForm = self.file.document.values
        keys = [key for keys in _SAYS.values() for key in keys if key in raw]
        if len(keys) != 1 or keys[0] not in _SAYS[values["kind"]]:
            meant = "' or '".join(_SAYS[values["kind"]])
            raise ValueError(f"a rule of {values['kind']} says '{meant}', once a row")
        said: Any = raw
        (key,) = keys
        if key in _LISTS:
            known = [one.code for one in codes.get(_LISTS[key]).on(values["in_force_from"])]
            if said[key] not in known:
                raise ValueError(f"{said[key]!r} is no code of {_LISTS[key]} then: {', '.join(known)}")
        self._check_measure(raw, is_measure=values["kind"] == "measures")
        has_conditions = ("conditions_zh" in raw, "conditions_en" in raw)
        if has_conditions != (raw.get("result") == "conditional",) * 2:
            raise ValueError("the result 'conditional' has 'conditions_zh' and 'conditions_en'; no other has")
        conditions = Bilingual(raw["conditions_zh"], raw["conditions_en"]) if all(has_conditions) else None
        basis = []
        for one in raw.get("basis", ()):
            try:
                basis.append(cited(one["law"], one.get("article", ""), values.get("laws", {})))
            except UnknownLawError:  # `checks` tells it, by a finding of its own
                basis.append(Source(one["law"], one.get("article", ""), verified=False))
        return Outcome(
            result=raw.get("result"),
            supervision_class=raw.get("supervision_class"),
            punishment=raw.get("punishment"),
            incentive=raw.get("incentive"),
            kind=raw.get("kind"),
            months=raw.get("months"),
            while_ground=raw.get("while_ground", False),
            conditions=conditions,
            basis=tuple(basis),
        )

    def _check_measure(self, raw: OutcomeForm, *, is_measure: bool) -> None:
        """Kind and end of a measure: both have to be said."""
        if is_measure and raw.get("kind") not in codes.get("measure-kind").by_code:
            known = ", ".join(codes.get("measure-kind").by_code)
            raise ValueError(f"a measure has a 'kind': {known}")
        if is_measure and ("months" in raw) == ("while_ground" in raw):
            raise ValueError("a measure has an end: 'months', or 'while_ground = true'")
        if "while_ground" in raw and not is_measure:
            raise ValueError("only a measure lasts as long as its ground")
        if "kind" in raw and not is_measure:
            raise ValueError("only a measure has a 'kind'")
