"""决定规则的读取: a file as a rule of decisions. Facts are read as those of a card, laws by their name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from credit_standard import codes
from credit_standard.decisions.rule.rule import DecisionRule, Outcome, score_inputs
from credit_standard.decisions.wording import TEXTS
from credit_standard.findings import Bilingual, Source
from credit_standard.findings.bilingual_error import BilingualError
from credit_standard.findings.near import NoSuchNameError, near
from credit_standard.language import ValueType
from credit_standard.language.problems import TableError
from credit_standard.language.tables import Period
from credit_standard.language.value_types import YES_NO
from credit_standard.laws import articles_read, law
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.scoring.card.file import CardError, CardFile
from credit_standard.scoring.card.loading import load_card
from credit_standard.scoring.card.reading import digest
from credit_standard.toml_files import DataFileError, Document, KeyPath

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


class RulePartError(BilingualError):
    """A part of a rule is wrong (`texts-of-problems.toml`); the file knows the line."""

    texts = TEXTS.words("problem")


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
        except TableError as error:
            raise self.file.document.wrong(("in_force_until",), error.words) from None
        if ("matter_zh" in raw, "matter_en" in raw) != ((raw["kind"] == "access"),) * 2:
            raise self._wrong(("kind",), "matter")
        card = self._card(raw)
        facts = self._facts(raw)
        inputs: dict[str, ValueType] = {one.input: YES_NO for one in facts.values()}
        if card is not None:
            inputs |= score_inputs(card)
        table = self.file.table(("decision",), self._outcome, inputs)
        if not table.rows:
            raise self._wrong(("decision", "row"), "no-row")
        if table.otherwise is not None and table.otherwise.restricts:
            raise self._wrong(("decision", "otherwise"), "otherwise-restricts")
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
        except (NoSuchNameError, CardError) as error:
            problem = error.words
        else:
            others = [one for one in raw["subjects"] if one not in card.subjects]
            if others:
                said = {"card": card.name, "others": ", ".join(others)}
                raise self._wrong(("card",), "card-not-for-subjects", **said)
            if card.from_representatives:
                raise self._wrong(("card",), "card-of-representatives", card=card.name)
            return card
        raise self.file.document.wrong(("card",), problem)

    def _facts(self, raw: DecisionRuleForm) -> dict[str, Fact]:
        found: dict[str, Fact] = {}
        for number, one in enumerate(raw.get("fact", ())):
            if one["name"] in found:
                raise self._wrong(("fact", number), "fact-twice", name=repr(one["name"]))
            fact = self.file.fact(("fact", number), one)
            if fact.declaration.category == PROCESS:
                raise self._wrong(("fact", number, "record"), "fact-of-process", record=one["record"])
            found[one["name"]] = fact
        return found

    def _wrong(self, path: KeyPath, problem: str, /, **params: str) -> DataFileError:
        return self.file.document.wrong(path, RulePartError(problem, **params).words)

    def _outcome(self, raw: OutcomeForm) -> Outcome:
        """One outcome. What is wrong with it is told where its row stands."""
        values: DecisionRuleForm = self.file.document.values
        keys = [key for keys in _SAYS.values() for key in keys if key in raw]
        if len(keys) != 1 or keys[0] not in _SAYS[values["kind"]]:
            meant = "' or '".join(_SAYS[values["kind"]])
            raise RulePartError("other-result", kind=values["kind"], meant=f"'{meant}'")
        said: Any = raw
        (key,) = keys
        if key in _LISTS:
            known = [one.code for one in codes.get(_LISTS[key]).on(values["in_force_from"])]
            if said[key] not in known:
                params = {"code": repr(said[key]), "codes": _LISTS[key], "known": ", ".join(known)}
                raise RulePartError("unknown-code-then", **params)
        self._check_measure(raw, is_measure=values["kind"] == "measures")
        has_conditions = ("conditions_zh" in raw, "conditions_en" in raw)
        if has_conditions != (raw.get("result") == "conditional",) * 2:
            raise RulePartError("conditions")
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
            raise RulePartError("measure-kind", known=known)
        if is_measure and ("months" in raw) == ("while_ground" in raw):
            raise RulePartError("measure-end")
        if "while_ground" in raw and not is_measure:
            raise RulePartError("lasting-of-measures")
        if "kind" in raw and not is_measure:
            raise RulePartError("kind-of-measures")
