"""环境信用评价: how enterprises treat the environment, as the environment authorities grade it."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)

BAD_GRADE = F.grade.is_in("red", "black")


class EnvironmentRating(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    ValidityFields,
    AdverseFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """环境信用评价: one environmental credit grade of one enterprise for one year."""

    definition = "一家企业一个年度的环境信用评价等级一条。"
    spec = RecordSpec(
        name="environment-rating",
        zh="环境信用评价信息",
        en="Environment credit rating",
        category="evaluation",
        # A yellow card warns; it does not yet find that the enterprise broke faith.
        nature=depends(
            Row("adverse", when=BAD_GRADE, then="adverse"),
            Row("positive", when=F.grade == "green", then="positive"),
            otherwise="neutral",
        ),
        subjects="organisation",
        provider=("生态环境部门（原环保部门）", "Environment authorities"),
        cadence="year",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=law("环发〔2013〕150号")),
        basis=law("环发〔2013〕150号"),
        clause="§4.2.3",
        # A grade that is changed within the year is a new decision.
        key=("authority", "subject_name", "year", "decision_date"),
    )

    authority = AuthorityFields.authority.but("评价机关", "Rating authority", aliases="评价单位",
        definition=("作出评价的生态环境部门全称", "Full name of the environment authority that rated"))
    authority_uscc = AuthorityFields.authority_uscc.but("评价机关统一社会信用代码",
        "Unified code of the rating authority",
        definition=("作出评价的生态环境部门的代码", "Code of the environment authority that rated"))
    decision_date = DocumentFields.decision_date.but("评价日期", "Rated on",
        definition=("评价结果确定的日期", "The day on which the result was decided"))
    year = Integer("评价年度", "Year rated", "年", required=True, minimum=1949, maximum=2099, concept="year",
        definition=("被评价的年度", "The year that the rating is about"))
    grade = Code("环境信用等级", "Environment grade", "environment-colour", required=True, concept="grade",
        aliases=("环境信用评价结果", "环境信用颜色"),
        definition=("以绿、蓝、黄、红、黑标示的等级", "The grade as a colour: green, blue, yellow, red or black"))
    # Scales that take points off can end below zero.
    points = Amount("评价得分", "Points", "分", minimum=None, digits=9, places=4, concept="points",
        definition=("评价标准计算的总分", "Total of points under the rules of the rating"))
    grade_reason = Text("评级原因", "Reason for the grade", 2000, aliases="扣分原因",
        definition=("扣分或者直接判定等级的事实", "Facts that cost points or decided the grade directly"))
    valid_from = ValidityFields.valid_from.but("评价有效期自", "Rating valid from")
    valid_until = ValidityFields.valid_until.but("评价有效期至", "Rating valid until")

    rules = [
        needs("bad-grade-needs-reason", "grade_reason", when=BAD_GRADE, severity=WARNING),
        leaves_empty("good-grade-has-no-gravity", "gravity", when=F.grade.is_in("green", "blue"), severity=WARNING),
        not_before("ends-after-rating", "valid_until", "decision_date"),
        # A draft result may be shown for objections before it is decided.
        not_before("published-after-rating", "published_on", "decision_date", severity=WARNING),
    ]
