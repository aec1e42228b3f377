"""措辞: the words of the lifecycle for people, in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from credit_standard import codes
from credit_standard.findings import Bilingual

REASONS = {
    "running": Bilingual("期限未满", "the period is not over"),
    "unlimited": Bilingual("没有规定期限", "no period is prescribed"),
    "until-corrected": Bilingual("列入情形消除前一直公示", "shown until the ground is gone"),
    "industry-rule": Bilingual(
        "称尚未纠正，按行业规定继续公示", "it is stated uncorrected and goes on under an industry rule"
    ),
    "never-published": Bilingual("依规定不公示", "it is not published by the rules"),
    "in-principle-not": Bilingual(
        "原则上不公示，也没有公示过", "it is not published in principle, and never was"
    ),
    "in-doubt": Bilingual("有疑问，不公示", "in doubt, so it is not published"),
    "not-yet": Bilingual("尚未公示", "it is not published yet"),
    "period-over": Bilingual("最长公示期满，自动停止", "the maximum is over; it stopped by itself"),
    "stated-end": Bilingual("公示截止期已过", "the stated last day of publicity is over"),
    "limit-over": Bilingual("披露、查询期限已满", "the limit of disclosure and queries is over"),
    "came-down": Bilingual("已从该渠道撤下", "it came down from this channel"),
    "repaired": Bilingual("已准予信用修复", "a repair was granted"),
    "list-left": Bilingual("已移出名录、名单", "the subject left the list"),
    "quashed": Bilingual(
        "原决定已变更、撤销、确认违法或者无效", "the decision was changed, quashed or found unlawful or void"
    ),
    "withdrawn": Bilingual("记录已撤回", "the record was withdrawn"),
    "archived": Bilingual("记录已归档", "the record is archived"),
    "objection-upheld": Bilingual("异议成立", "an objection was upheld"),
    "died": Bilingual("自然人已死亡", "the person has died"),
    "sealed": Bilingual("依法封存", "sealed by law"),
    "storage-due": Bilingual(
        "保存期限已满，应当删除或者归档", "storage is over: it is to be deleted or archived"
    ),
    "held": Bilingual("保存期限已满，因案件保留", "storage is over, but a case holds it"),
    "stored": Bilingual("保存中", "it is stored"),
}

MISSING = {
    "adverse-record": Bilingual(
        "该记录不是失信信息，不需要修复", "the record is not adverse: nothing is to repair"
    ),
    "not-published": Bilingual(
        "该记录不公示，没有可终止的公示", "it is not published: there is nothing to end"
    ),
    "publicity-ended": Bilingual("公示已经停止", "publicity has ended already"),
    "repair-allowed": Bilingual(
        "依规定不得提前停止公示", "the rules allow no end of publicity before the maximum"
    ),
    "no-open-application": Bilingual("已有正在办理的申请", "an application is open already"),
    "known-period": Bilingual("无法确定期限", "the periods cannot be told"),
    "minimum-period": Bilingual("最短公示期未满", "the minimum of publicity is not over"),
    "duty-performed": Bilingual("未见义务履行完毕的记载", "nothing says that the duty was performed"),
    "conduct-corrected": Bilingual("未见纠正失信行为的记载", "nothing says that the conduct was corrected"),
    "stated-uncorrected": Bilingual("认定单位称尚未纠正", "the authority states that it is not corrected"),
    "off-abnormal-list": Bilingual("仍在经营异常名录内", "the subject is still on the abnormal list"),
    "off-serious-list": Bilingual(
        "仍在严重失信主体名单内", "the subject is still on a list of serious dishonesty"
    ),
    "living-person": Bilingual("自然人已死亡", "the person has died"),
}

DATES = {
    "finding-document": Bilingual("认定文书日期", "the day of the finding document"),
    "decision": Bilingual("决定日期", "the day of the decision"),
    "publication": Bilingual("在该渠道公示之日", "the day of publication on the channel"),
    "listing": Bilingual("列入日期", "the day of listing"),
    "conduct-end": Bilingual("行为终止日期", "the end of the conduct"),
    "release": Bilingual("刑满释放之日", "the release from prison"),
    "conduct-end-or-finding": Bilingual(
        "行为终止日期或认定文书日期", "the end of the conduct, or the day of the finding document"
    ),
    "stated-stop": Bilingual("公示截止期", "the stated end of publicity"),
    "removed": Bilingual("移出日期", "the day of removal"),
    "ban-until": Bilingual("限制期满日", "the end of the ban"),
    "listing-until": Bilingual("名单公布期满日", "the end of the term that the court set"),
    "received": Bilingual("收到之日", "receipt"),
    "quashed": Bilingual("原决定被变更、撤销之日", "the day on which the decision was changed or quashed"),
    "site-received": Bilingual("网站收到之日", "receipt by the credit site"),
    "performed": Bilingual("履行完毕之日", "full performance"),
}

ASPECTS = {
    "published": Bilingual("是否公示", "what is published"),
    "period": Bilingual("公示期", "the period of publicity"),
    "repair": Bilingual("信用修复", "repair"),
    "sharing": Bilingual("共享和使用", "sharing and use"),
    "storage": Bilingual("保存", "storage"),
    "deadlines": Bilingual("办理期限", "deadlines"),
}

_LISTS = {
    "channel": "publication-channel",
    "classes": "publicity-class",
    "given": "publicity-class",
    "state": "repair-stage",
    "event": "repair-event",
}
"""Values of doubts that are codes, with their lists."""


def in_words(params: Iterable[tuple[str, str | int]]) -> dict[str, str | int]:
    """What a doubt says, with the words for its dates, aspects and codes in both languages beside."""
    found: dict[str, str | int] = {}
    for name, value in params:
        found[name] = value
        words = _words(name, str(value))
        if words is not None:
            found[f"{name}_zh"], found[f"{name}_en"] = words.zh, words.en
    return found


def _words(name: str, value: str) -> Bilingual | None:
    if name in {"start", "date"}:
        return DATES[value]
    if name == "aspect":
        return ASPECTS[value]
    if name not in _LISTS:
        return None
    entries = codes.get(_LISTS[name]).by_code
    titles = [entries[one].title for one in value.split(", ") if one in entries]
    return Bilingual(
        "、".join(one.zh for one in titles) or value, ", ".join(one.en for one in titles) or value
    )
