"""决定的文字: outcomes, conditions and reasons in sentences, Chinese and English alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.decisions.rule.rule import GRADE, POINTS
from credit_standard.findings import Bilingual
from credit_standard.language.words import to_words
from credit_standard.scoring.card.sentences import validity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.decisions.applied import Applied
    from credit_standard.decisions.facts import FactGround
    from credit_standard.decisions.rule.rule import DecisionRule, Outcome
    from credit_standard.language import Expression
    from credit_standard.scoring.card import Fact

_INPUTS = {POINTS: Bilingual("得分", "points"), GRADE: Bilingual("级别", "grade")}
NOTHING = Bilingual("没有适用的规定", "nothing applies")
OTHERWISE = Bilingual("没有其他规定适用", "nothing else applies")


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
    return NOTHING


def outcome(one: Outcome) -> Bilingual:
    """What an outcome is, with its kind, conditions and end."""
    title = what(one)
    zh, en = [title.zh], [title.en]
    if one.conditions is not None:
        zh.append(one.conditions.zh)
        en.append(one.conditions.en)
    if one.kind is not None:
        kind = title_of("measure-kind", one.kind)
        zh.append(kind.zh)
        en.append(kind.en.lower())
    if one.months is not None:
        zh.append(f"{one.months} 个月")
        en.append(f"for {one.months} months")
    if one.while_ground:
        zh.append("至其依据消失")
        en.append("as long as its ground lasts")
    return Bilingual("，".join(zh), ", ".join(en))


def condition(when: Expression | None, rule: DecisionRule) -> Bilingual:
    """A condition over facts, points and grade."""
    if when is None:
        return Bilingual("任何情形", "in any case")
    titles = {**_INPUTS, **{one.input: one.title for one in rule.facts.values()}}
    return to_words(when, titles, rule.table.inputs)


def basis(one: Outcome | Applied) -> Bilingual:
    """The laws."""
    return Bilingual("；".join(map(str, one.basis)), "; ".join(map(str, one.basis)))


def reasons(rule: DecisionRule, applied: Iterable[Applied], undecided: Iterable[str]) -> Bilingual:
    """Why it was decided so: the rows with their conditions, the records, and what nobody can tell."""
    zh, en = [], []
    rows = {row.name: row for row in rule.table.rows}
    for one in applied:
        said = [condition(rows[name].when, rule) for name in one.rows] or [OTHERWISE]
        records = grounds(rule, one.grounds)
        named = what(one.outcome) if rule.kind == "measures" else Bilingual("", "")
        zh.append(
            (f"{named.zh}：" if named.zh else "")
            + "；".join(each.zh for each in said)
            + (f"（{records.zh}）" if records.zh else "")
        )
        en.append(
            (f"{named.en}: " if named.en else "")
            + "; ".join(each.en for each in said)
            + (f" ({records.en})" if records.en else "")
        )
    for name in undecided:
        said_of = condition(rows[name].when, rule)
        zh.append(f"不能判断：{said_of.zh}")
        en.append(f"nobody can tell: {said_of.en}")
    if not zh:
        return NOTHING
    return Bilingual("。".join(zh), ". ".join(en))


def grounds(rule: DecisionRule, found: Iterable[FactGround]) -> Bilingual:
    """Records by which facts hold, as far as they may be shown."""
    zh, en = [], []
    for one in found:
        title = rule.facts[one.fact].title
        zh.append(" ".join(filter(None, (title.zh, str(one.record.day or ""), _number(one)))))
        en.append(" ".join(filter(None, (title.en, str(one.record.day or ""), _number(one)))))
    return Bilingual("、".join(zh), ", ".join(en))


def _number(one: FactGround) -> str:
    return "" if one.record.number is None else one.record.shown


def fact(one: Fact) -> Bilingual:
    """Records of which type, of which something holds, make a fact; and for how long."""
    held = one.declaration
    said = [to_words(when, held.titles, held.types) for when in one.table.conditions()]
    lasting = validity(one.valid, held.titles)
    return Bilingual(
        "；".join((held.zh, *(each.zh for each in said), lasting.zh)),
        "; ".join((held.en, *(each.en for each in said), lasting.en)),
    )
