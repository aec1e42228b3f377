"""句子: what a regime says, in words of the trade: to what it applies, and each of its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from credit_standard import codes, records
from credit_standard.findings import Bilingual
from credit_standard.language.words import to_words
from credit_standard.lifecycle.regimes.inputs import inputs
from credit_standard.lifecycle.wording import DATES

if TYPE_CHECKING:
    from credit_standard.language import Expression
    from credit_standard.lifecycle.regimes.regime import Aspect, Term

TITLES = {
    "channel": Bilingual("公示渠道", "the channel"),
    "holder": Bilingual("持有者", "the holder"),
    "territory": Bilingual("持有单位所在地区", "the region of the holder"),
    "record_type": Bilingual("信息类型", "the record type"),
    "nature": Bilingual("信用性质", "the nature"),
    "subject": Bilingual("主体", "the subject"),
    "gravity": Bilingual("失信程度", "the class"),
    "kinds": Bilingual("处罚种类", "the kinds of penalty"),
    "heaviest": Bilingual("最重的处罚种类", "the heaviest kind of penalty"),
    "procedure": Bilingual("处罚程序", "the procedure"),
    "field": Bilingual("监管领域", "the field"),
    "fine_for_one": Bilingual("单项罚款（万元）", "the fine for one offence (10,000 yuan)"),
    "grounds": Bilingual("失信行为情形", "the grounds"),
    "step": Bilingual("环节", "the step"),
}
PARTIES = {
    "finding-unit": Bilingual("认定单位", "the finding unit"),
    "credit-site": Bilingual("信用网站", "the credit site"),
    "credit-centre": Bilingual("信用中心", "the credit centre"),
    "court": Bilingual("法院", "the court"),
    "holder": Bilingual("信息持有者", "the holder"),
    "subject": Bilingual("主体", "the subject"),
}
CLOCKS = {
    "publicity": Bilingual("公示", "publicity"),
    "sharing": Bilingual("共享", "sharing"),
    "use": Bilingual("使用", "use"),
    "storage": Bilingual("保存", "storage"),
}
STEPS = {
    "admission": Bilingual("决定是否受理", "whether it is admitted"),
    "answer": Bilingual("答复申请", "the answer to an application"),
    "verification": Bilingual("核实", "verification"),
    "extension": Bilingual("延长后答复", "the answer after an extension"),
    "publication": Bilingual("公示决定", "publication of the decision"),
    "push-to-other-province": Bilingual("推送外省", "sending to another province"),
    "take-down": Bilingual("撤下", "take-down"),
    "list-take-down": Bilingual("移出名单后撤下", "take-down after leaving the list"),
    "objection-mark": Bilingual("标注异议", "the mark of an objection"),
    "disclosure-answer": Bilingual("答复公开申请", "the answer to an application for disclosure"),
    "disclosure-extension": Bilingual("延长后答复公开申请", "the answer after an extension"),
    "objection": Bilingual("核查异议", "verification of an objection"),
    "annual-report": Bilingual("报送年度报告", "the annual report"),
    "abnormal-to-serious": Bilingual("由经营异常转列严重违法", "from the abnormal list to the serious one"),
    "abnormal-removal": Bilingual("申请移出经营异常名录", "the way off the abnormal list"),
    "serious-removal": Bilingual("移出严重违法名单", "the way off the serious list"),
    "legal-representative-ban": Bilingual("法定代表人任职限制", "the ban of the legal representative"),
}
_NAMES = {
    "person": Bilingual("自然人", "a person"),
    "organisation": Bilingual("组织", "an organisation"),
    "platform": Bilingual("公共信用平台", "a platform of public credit"),
    "credit-reporting-agency": Bilingual("征信机构", "a credit-reporting agency"),
}


def condition(expression: Expression) -> Bilingual:
    """A condition of a regime in words."""
    said = to_words(expression, TITLES, inputs())
    zh, en = said.zh, said.en
    for name, words in _names().items():
        zh, en = zh.replace(f"“{name}”", f"“{words.zh}”"), en.replace(f"“{name}”", f"“{words.en}”")
    return Bilingual(zh, en)


def _names() -> dict[str, Bilingual]:
    """Codes that stand in no list: record types, kinds of subject, holders, steps."""
    return {**STEPS, **_NAMES, **{one: records.declared(one).title for one in records.names()}}


def sentence(aspect: Aspect, term: Term) -> Bilingual:
    """What a row says."""
    parts = tuple(_OF_ASPECT[aspect](term))
    return Bilingual("；".join(one.zh for one in parts), "; ".join(one.en for one in parts))


def _published(term: Term) -> Iterator[Bilingual]:
    if term.published == "no":
        yield Bilingual("不公示", "not published")
    else:
        yield Bilingual(
            "原则上不公示，需要公示的从下列期限",
            "in principle not published; where it is, for the period below",
        )


def _period(term: Term) -> Iterator[Bilingual]:
    start = DATES[term.start]
    yield Bilingual(f"自{start.zh}起算", f"from {start.en}")
    if term.min_months and term.early_stop:
        yield Bilingual(
            f"满 {term.min_months} 个月可申请修复", f"repair opens after {_months(term.min_months)}"
        )
    if term.max_months is not None:
        yield Bilingual(
            f"最长 {term.max_months} 个月，期满自动停止", f"stops by itself after {_months(term.max_months)}"
        )
    if term.extends_to:
        until = DATES[term.extends_to]
        yield Bilingual(f"{until.zh}更晚的，至该日", f"or after {until.en}, where that is later")
    if term.until_corrected:
        yield Bilingual("公示至情形消除", "until the ground is gone")
    if term.past_maximum:
        yield Bilingual("期满称未纠正的继续公示", "past the maximum while it is stated uncorrected")
    if not term.early_stop:
        yield Bilingual("不得提前停止", "no end before that")
    if not term.start_verified:
        yield Bilingual("起算日未核实", "the start was not read")


def _repair(term: Term) -> Iterator[Bilingual]:
    yield _of_codes("repair-condition", term.conditions, Bilingual("条件：", "conditions: "))
    if term.papers is not None:
        yield Bilingual(f"材料 {term.papers} 份", f"{term.papers} papers")
    by = PARTIES[term.decided_by]
    yield Bilingual(f"由{by.zh}决定", f"decided by {by.en}")
    if term.effects:
        yield _of_codes("repair-effect", term.effects, Bilingual("效果：", "effects: "))


def _of_codes(name: str, given: tuple[str, ...], before: Bilingual) -> Bilingual:
    titles = [codes.get(name).by_code[one].title for one in given]
    return Bilingual(
        before.zh + "、".join(one.zh for one in titles),
        before.en + ", ".join(one.en.lower() for one in titles),
    )


def _sharing(term: Term) -> Iterator[Bilingual]:
    clocks = [CLOCKS[one] for one in term.clocks]
    zh, en = "、".join(one.zh for one in clocks), ", ".join(one.en for one in clocks)
    if term.ends_with:
        yield Bilingual(f"{zh}随公示停止", f"{en} end with publicity")
    elif term.max_months is not None:
        start = DATES[term.start]
        yield Bilingual(
            f"{zh}自{start.zh}起满 {term.max_months} 个月停止",
            f"{en} end {_months(term.max_months)} after {start.en}",
        )
    yield from _or_from(term)
    yield from _while_listed(term)


def _storage(term: Term) -> Iterator[Bilingual]:
    start = DATES[term.start]
    then = Bilingual("删除", "deleted") if term.end == "delete" else Bilingual("归档", "archived")
    yield Bilingual(
        f"自{start.zh}起满 {term.max_months} 个月{then.zh}",
        f"{then.en} {_months(term.max_months)} after {start.en}",
    )
    yield from _or_from(term)
    yield from _while_listed(term)


def _or_from(term: Term) -> Iterator[Bilingual]:
    if term.or_from:
        later = DATES[term.or_from]
        yield Bilingual(f"有{later.zh}的，自该日起算", f"counted from {later.en} where there is one")


def _while_listed(term: Term) -> Iterator[Bilingual]:
    if term.not_while_listed:
        yield Bilingual("仍在名单内的不停止", "not while the subject is on a list")


def _deadline(term: Term) -> Iterator[Bilingual]:
    step = STEPS.get(term.step, Bilingual(term.step, term.step))
    by = PARTIES[term.by]
    if term.from_day:
        yield Bilingual(
            f"{step.zh}：每年 {term.from_day} 至 {term.to_day}，{by.zh}",
            f"{step.en}: from {term.from_day} to {term.to_day} of each year, by {by.en}",
        )
        return
    after = DATES[term.after]
    for count, zh, en in (
        (term.working_days, "个工作日", "working day"), (term.days, "日", "day"), (term.months, "个月", "month"),
    ):  # fmt: skip
        if count is not None:
            yield Bilingual(
                f"{step.zh}：自{after.zh}起 {count} {zh}内，{by.zh}",
                f"{step.en}: {count} {en}{_s(count)} from {after.en}, by {by.en}",
            )


_OF_ASPECT: dict[Aspect, Callable[[Term], Iterator[Bilingual]]] = {
    "published": _published,
    "period": _period,
    "repair": _repair,
    "sharing": _sharing,
    "storage": _storage,
    "deadlines": _deadline,
}


def _s(count: int) -> str:
    return "" if count == 1 else "s"


def _months(count: int | None) -> str:
    return f"{count} month{_s(count or 0)}"
