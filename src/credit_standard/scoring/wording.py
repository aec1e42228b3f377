"""措辞: the words of scores for people, in both languages."""

from __future__ import annotations

from credit_standard.findings import Bilingual
from credit_standard.lifecycle.wording import REASONS as OF_TIME

REASONS = {
    **OF_TIME,
    "start": Bilingual("起评分", "points at the start"),
    "base": Bilingual("指标基础分", "points that the indicator starts with"),
    "row": Bilingual("按规则计分", "as the rule says"),
    "repeated": Bilingual("重复发生，加重计分", "it happened again and counts more"),
    "corrected": Bilingual("已纠正，按修复规则计分", "it was corrected and counts by the rules of repair"),
    "capped": Bilingual("超出上下限的部分不计", "what lies beyond a limit does not count"),
    "bounds": Bilingual("得分不超出评分卡的上下限", "the score keeps within the limits of the card"),
    "missing": Bilingual("没有数据，按评分卡的规定计分", "there is no data: points as the card says"),
    "no-data": Bilingual("没有数据，未评价", "there is no data, so it was not evaluated"),
    "no-data-no-grade": Bilingual("没有数据，不评级", "there is no data, so there is no grade"),
    "no-day": Bilingual(
        "记录没有事件日期，未评价", "the record has no day of the event, so it was not evaluated"
    ),
    "no-validity": Bilingual(
        "缺少有效期的起算日期，未评价", "the day from which it counts is not given, so it was not evaluated"
    ),
    "unreadable": Bilingual(
        "判断所需的数据项无法读取，未评价",
        "an item on which it depends cannot be read, so it was not evaluated",
    ),
    "quantity-missing": Bilingual(
        "缺少计分所需的数量，未评价",
        "the quantity that points are given for is missing, so it was not evaluated",
    ),
    "conflict": Bilingual("两条规则同时适用，未评价", "two rules apply at once, so it was not evaluated"),
    "other-subject": Bilingual(
        "属于另一个信用主体，未评价", "it is about another subject, so it was not evaluated"
    ),
    "two-subjects": Bilingual(
        "记录中的号码属于两个信用主体，未评价", "its numbers are of two subjects, so it was not evaluated"
    ),
    "unknown-type": Bilingual(
        "没有这种记录类型，未评价", "there is no such record type, so it was not evaluated"
    ),
    "no-number": Bilingual(
        "没有可用的主体号码，不知是谁的记录，未评价",
        "no number tells whose record it is, so it was not evaluated",
    ),
    "sent-again": Bilingual(
        "同一条记录另有更新的报送，以最后一次为准", "it was sent again later, and the last one counts"
    ),
    "not-yet-happened": Bilingual("评价日之后发生", "it happened after the day of the score"),
    "not-valid-yet": Bilingual("尚未起算", "it does not count yet"),
    "validity-over": Bilingual("有效期已过", "it no longer counts"),
    "disputed": Bilingual("异议未决，暂不计分", "an objection is open, so it does not count for now"),
    "minor": Bilingual("行为时未满 18 周岁，不计分", "under 18 at the conduct, so it does not count"),
    "outside": Bilingual(
        "不在基础目录内，也没有地方目录授权，不计分",
        "outside the base catalogue, and no layer authorises it, so it does not count",
    ),
    "consent": Bilingual(
        "须本人书面同意的信息，不计分", "it takes the person's written consent, so it does not count"
    ),
    "lighter": Bilingual(
        "同一事项中只计最重的一项", "only the heaviest of those that belong together counts"
    ),
    "not-represented": Bilingual(
        "行为时不是该单位的法定代表人", "the person did not represent the organisation on that day"
    ),
    "by-points": Bilingual("按得分评定", "by points"),
    "judged": Bilingual("直接判级", "given directly, whatever the points are"),
    "forbidden": Bilingual("不得评为更高的级别", "a higher grade is forbidden"),
    "not-rated": Bilingual("不评级", "not rated"),
    "no-grade": Bilingual("没有适用的级别", "no grade applies"),
}
"""By the word that scores carry."""
