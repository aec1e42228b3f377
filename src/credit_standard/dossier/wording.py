"""措辞: the words of a dossier for people, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.dossier.rating import NO_CARD, NOT_FOR_THIS_SUBJECT, NOT_OPEN
from credit_standard.findings import Bilingual
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    from credit_standard.dossier.dossier import Dossier

NO_RATING = {
    NO_CARD: Bilingual("没有指定评分卡，不评分。", "No scorecard was named, so there is no score."),
    NOT_FOR_THIS_SUBJECT: Bilingual(
        "所指定的评分卡不适用于这类主体，不评分。",
        "The scorecard is not for subjects of this kind, so there is no score.",
    ),
    NOT_OPEN: Bilingual(
        "个人的评分只供本人和经本人授权的查询人查看。",
        "The score of a person is for the person, and for those with the person's authorisation.",
    ),
}
"""Why there is no score."""

NEVER_PROVEN = (
    Bilingual(
        "本报告只包含所提供数据中该查询身份可以查看的记录。没有记录，不等于没有发生。",
        "This report holds those records of the data at hand that this audience may see. No record does not mean that "
        "nothing happened.",
    ),
    Bilingual(
        "记录由各提供单位负责，本报告不重新核实其内容，也不核实主体的身份。",
        "The units that provide the records answer for them. This report verifies neither what they say nor who the "
        "subject is.",
    ),
    Bilingual(
        "各项状态和期限只对报告日期有效。",
        "States and periods hold for the day of the report only.",
    ),
)
UNVERIFIED_CARD = Bilingual(
    "评分卡未经任何机关发布或者未经核对：得分不是机关的评价，不得据以限制权利或者增加义务。",
    "No authority published the scorecard, or it was not compared with what was published: the score is no authority's "
    "evaluation, and no right may be limited or duty added because of it.",
)
TODAYS_VIEW = Bilingual(
    "以往和以后各日的得分，都只按报告日期可以查看的记录、用同一评分卡计算，不是当日的评价结果。",
    "The scores of other days are made of the records that may be seen on the day of the report, by the same card. "
    "They are not what was evaluated on those days.",
)
OF_PUBLIC = Bilingual("社会公开的记录只是全部记录的一部分。", "What is public is only a part of all records.")


def not_proven(made: Dossier) -> tuple[Bilingual, ...]:
    """What a dossier does not prove."""
    found = list(NEVER_PROVEN)
    if made.question.audience is Audience.PUBLIC:
        found.insert(1, OF_PUBLIC)
    if made.rating is not None:
        found += [TODAYS_VIEW]
        found += [] if made.rating.score.card.source.verified else [UNVERIFIED_CARD]
    return tuple(found)
