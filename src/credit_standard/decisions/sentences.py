"""决定的文字: outcomes, conditions and reasons in sentences, Chinese and English alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.decisions.wording import TEXTS
from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.language.words import to_words
from credit_standard.scoring.card.sentences import validity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.decisions.applied import Applied
    from credit_standard.decisions.facts import FactGround
    from credit_standard.decisions.rule.rule import DecisionRule, Outcome
    from credit_standard.language import Expression
    from credit_standard.scoring.card import Fact


def title_of(list_name: str, code: str) -> Bilingual:
    """A code in words; one that only a layer knows stands as it is."""
    held = codes.get(list_name).by_code.get(code)
    return Bilingual(code, code) if held is None else held.title


def what(one: Outcome) -> Bilingual:
    """What an outcome is, in a few words."""
    for list_name, code in (
        ("decision-result", one.result),
        ("supervision-class", one.supervision_class),
        ("punishment-measure-item", one.punishment),
        ("incentive-measure", one.incentive),
    ):
        if code is not None:
            return title_of(list_name, code)
    return TEXTS.both("outcome.nothing")


def outcome(one: Outcome) -> Bilingual:
    """What an outcome is, with its kind, conditions and end."""
    said = [what(one)]
    if one.conditions is not None:
        said.append(one.conditions)
    if one.kind is not None:
        kind = title_of("measure-kind", one.kind)
        said.append(Bilingual(kind.zh, kind.en.lower()))
    if one.months is not None:
        said.append(TEXTS.both("outcome.months", months=one.months))
    if one.while_ground:
        said.append(TEXTS.both("outcome.while-ground"))
    return listed(said, "，")


def condition(when: Expression | None, rule: DecisionRule) -> Bilingual:
    """A condition over facts, points and grade."""
    if when is None:
        return TEXTS.both("condition.any")
    titles = {**TEXTS.words("input"), **{one.input: one.title for one in rule.facts.values()}}
    return to_words(when, titles, rule.table.inputs)


def basis(one: Outcome | Applied) -> Bilingual:
    """The laws."""
    return Bilingual("；".join(map(str, one.basis)), "; ".join(map(str, one.basis)))


def reasons(rule: DecisionRule, applied: Iterable[Applied], undecided: Iterable[str]) -> Bilingual:
    """Why it was decided so: the rows with their conditions, the records, and what nobody can tell."""
    rows = {row.name: row for row in rule.table.rows}
    said = []
    for one in applied:
        conditions = [condition(rows[name].when, rule) for name in one.rows]
        said.append(
            TEXTS.both(
                "reason.applied",
                outcome=what(one.outcome) if rule.kind == "measures" else "",
                conditions=listed(conditions or [TEXTS.both("condition.otherwise")], "；", "; "),
                records=grounds(rule, one.grounds),
            )
        )
    said += [TEXTS.both("reason.undecided", condition=condition(rows[name].when, rule)) for name in undecided]
    return listed(said, "。", ". ") if said else TEXTS.both("outcome.nothing")


def grounds(rule: DecisionRule, found: Iterable[FactGround]) -> Bilingual:
    """Records by which facts hold, as far as they may be shown."""
    return listed(
        TEXTS.both(
            "reason.ground",
            fact=rule.facts[one.fact].title,
            day=str(one.record.day or ""),
            number="" if one.record.number is None else one.record.shown,
        )
        for one in found
    )


def fact(one: Fact) -> Bilingual:
    """Records of which type, of which something holds, make a fact; and for how long."""
    held = one.declaration
    conditions = (to_words(when, held.titles, held.types) for when in one.table.conditions())
    return listed((Bilingual(held.zh, held.en), *conditions, validity(one.valid, held.titles)), "；", "; ")
