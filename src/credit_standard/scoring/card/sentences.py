"""得分的文字: a contribution, a score and what would change it, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.findings import Bilingual
from credit_standard.language.words import to_words
from credit_standard.scoring.card import (
    CORRECTION_DAYS,
    CORRECTION_YEARS,
    MEMBERS,
    POINTS,
    REPRESENTATIVE,
    REPRESENTED,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from credit_standard.language import Expression
    from credit_standard.language.tables import Table
    from credit_standard.scoring.card import Card, Effect, Indicator, Limits, Remedy, Validity


def effect(one: Effect, card: Card) -> Bilingual:
    """What a row brings."""
    zh, en = [], []
    if one.points or (one.each is None and one.judge is None and not one.forbid):
        points = signed(one.points, card)
        zh.append(f"{points} 分")
        en.append(f"{points} points")
    if one.each is not None:
        each = one.each
        points = signed(each.points, card)
        above = f"超过 {each.above} 的部分" if each.above else ""
        over = f" above {each.above}" if each.above else ""
        upto = "" if each.up_to is None else f"（至 {each.up_to}）"
        limit = "" if each.up_to is None else f" up to {each.up_to}"
        zh.append(f"{above}每满 {each.unit} 计 {points} 分{upto}{_limits(each.limits, card).zh}")
        en.append(f"{points} points for each full {each.unit}{over}{limit}{_limits(each.limits, card).en}")
    if one.judge is not None:
        zh.append(f"直接判为 {one.judge}")
        en.append(f"grade {one.judge} directly")
    if one.forbid:
        zh.append(f"不得评为 {'、'.join(one.forbid)}")
        en.append(f"no grade {', '.join(one.forbid)}")
    if one.valid is not None:
        said = validity(one.valid)
        zh.append(said.zh)
        en.append(said.en)
    return Bilingual("；".join(zh), "; ".join(en))


def remedy(one: Remedy, card: Card) -> Bilingual:
    """What a correction brings."""
    zh, en = [], []
    if one.back is not None:
        zh.append(f"加回 {one.back}%" if one.back else "不加回")
        en.append(f"{one.back} % come back" if one.back else "nothing comes back")
    if one.points is not None:
        zh.append(f"改计 {signed(one.points, card)} 分")
        en.append(f"{signed(one.points, card)} points instead")
    if one.grade is not None:
        zh.append(f"级别恢复为 {one.grade}")
        en.append(f"grade {one.grade} instead")
    if one.lifts:
        zh.append("不再直接判级或者限制级别")
        en.append("grades are neither given nor forbidden any longer")
    return Bilingual("；".join(zh), "; ".join(en))


def validity(one: Validity) -> Bilingual:
    """How long an event counts."""
    zh, en = [], []
    if one.years_after is not None:
        zh.append(f"计入其后第 {one.years_after} 个公历年度")
        en.append(f"it counts in calendar year {one.years_after} after its own")
    if one.start is not None:
        zh.append(f"自 {one.start} 起")
        en.append(f"from {one.start}")
    if one.months is not None:
        zh.append(f"计 {one.months} 个月")
        en.append(f"for {one.months} months")
    if one.through is not None:
        zh.append(f"至 {one.through} 当日")
        en.append(f"through {one.through}")
    if one.until is not None:
        zh.append(f"至 {one.until} 前")
        en.append(f"until before {one.until}")
    return Bilingual("，".join(zh) or "一直计入", ", ".join(en) or "it counts for ever")


def folds(one: Indicator, card: Card) -> Bilingual:
    """What happens to the points of an indicator after its rows."""
    zh, en = [], []
    if one.valid is not None:
        said = validity(one.valid)
        zh.append(said.zh)
        en.append(said.en)
    if one.of == REPRESENTED:
        zh.append("任法定代表人期间的单位的记录")
        en.append("records of organisations that the person represented on the day")
    if one.of == REPRESENTATIVE:
        zh.append("行为时任法定代表人的个人的记录")
        en.append("records of the person who was legal representative on the day")
    if one.base:
        zh.append(f"基础分 {card.value(one.base)}")
        en.append(f"starts with {card.value(one.base)}")
    if one.heaviest_of is not None:
        zh.append(f"{one.heaviest_of} 相同的只计最重")
        en.append(f"of those with the same {one.heaviest_of} only the heaviest")
    if one.repeats is not None:
        zh.append(f"{one.repeats.months} 个月内再次发生的乘以 {one.repeats.factor}")
        en.append(f"again within {one.repeats.months} months: times {one.repeats.factor}")
    for limits, when_zh, when_en in (
        (one.of_year, "每年", " a year"), (one.of_life, "一生", " in a life"), (one.limits, "合计", " in all"),
    ):  # fmt: skip
        words = _limits(limits, card)
        if words.zh:
            zh.append(when_zh + words.zh)
            en.append(words.en.strip(" ,") + when_en)
    if one.without is not None:
        zh.append(f"没有数据的计 {card.value(one.without)} 分")
        en.append(f"{card.value(one.without)} points without data")
    if one.needed:
        zh.append("没有数据的不评级")
        en.append("no grade without data")
    return Bilingual("；".join(zh), "; ".join(en))


def _limits(limits: Limits, card: Card) -> Bilingual:
    zh, en = [], []
    if limits.at_least is not None:
        zh.append(f"不低于 {card.value(limits.at_least)}")
        en.append(f"no less than {card.value(limits.at_least)}")
    if limits.at_most is not None:
        zh.append(f"不高于 {card.value(limits.at_most)}")
        en.append(f"no more than {card.value(limits.at_most)}")
    return Bilingual("，".join(zh), ", " + ", ".join(en) if en else "")


def signed(points: int, card: Card) -> str:
    value = card.value(points)
    return f"+{value}" if value > 0 else str(value)


def condition(
    when: Expression | None, table: Table[Any], card: Card, titles: Mapping[str, Bilingual]
) -> Bilingual:
    """A condition in words, over the titles of a record type, facts and what a card works out."""
    if when is None:
        return Bilingual("", "")
    known = {
        **{name: Bilingual(name, name) for name in table.inputs},
        **titles,
        **{one.input: one.title for one in card.facts.values()},
        **INPUTS,
    }
    return to_words(when, known, table.inputs)


INPUTS = {
    POINTS: Bilingual("得分", "points"),
    MEMBERS: Bilingual("成员数", "members"),
    CORRECTION_DAYS: Bilingual("至纠正的天数", "days to the correction"),
    CORRECTION_YEARS: Bilingual("至纠正的年数", "years to the correction"),
}
