"""环境信用评价: how enterprises treat the environment, as the environment authorities grade it."""

from credit_standard.findings import Severity
from credit_standard.model import (
    PUBLIC,
    Amount,
    Choice,
    Code,
    CreditRecord,
    Disclosure,
    F,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields

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
    """环境信用评价: one grade of one enterprise for one year."""

    spec = RecordSpec(
        name="environment-rating",
        zh="环境信用评价信息",
        en="Environment credit rating",
        category="evaluation",
        # A yellow card warns; it does not yet find that the enterprise broke faith.
        nature=Choice(
            BAD_GRADE, "adverse", otherwise=Choice(F.grade == "green", "positive", otherwise="neutral")
        ),
        subjects=("organisation",),
        provider=("生态环境部门（原环保部门）", "Environment authorities"),
        cadence="year",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=Source("环发〔2013〕150号", verified=False)),
        basis=(Source("环发〔2013〕150号", verified=False),),
        clause="§4.2.3",
        # A grade that is changed within the year is a new decision.
        key=("authority", "subject_name", "year", "decision_date"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="评价机关",
        en="Rating authority",
        aliases=("评价单位",),
        definition=("作出评价的生态环境部门全称", "Full name of the environment authority that rated"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="评价机关统一社会信用代码",
        en="Unified code of the rating authority",
        definition=("作出评价的生态环境部门的代码", "Code of the environment authority that rated"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="评价日期",
        en="Rated on",
        definition=("评价结果确定的日期", "The day on which the result was decided"),
    )
    year = Integer(
        "评价年度",
        "Year rated",
        unit="年",
        minimum=1949,
        maximum=2099,
        required=True,
        concept="year",
        definition=("被评价的年度", "The year that the rating is about"),
    )
    grade = Code(
        "环境信用等级",
        "Environment grade",
        code_list="environment-colour",
        required=True,
        concept="grade",
        aliases=("环境信用评价结果", "环境信用颜色"),
        definition=(
            "以绿、蓝、黄、红、黑标示的等级",
            "The grade as a colour: green, blue, yellow, red or black",
        ),
    )
    points = Amount(
        "评价得分",
        "Points",
        unit="分",
        digits=9,
        places=4,
        # Scales that take points off can end below zero.
        minimum=None,
        concept="points",
        definition=("评价标准计算的总分", "Total of points under the rules of the rating"),
    )
    grade_reason = Text(
        "评级原因",
        "Reason for the grade",
        max_length=2000,
        concept="grade-reason",
        aliases=("扣分原因",),
        definition=("扣分或者直接判定等级的事实", "Facts that cost points or decided the grade directly"),
    )
    valid_from = inherited(ValidityFields.valid_from, zh="评价有效期自", en="Rating valid from")
    valid_until = inherited(ValidityFields.valid_until, zh="评价有效期至", en="Rating valid until")

    rules = (
        Rule(
            "bad-grade-needs-reason",
            when=BAD_GRADE,
            require=F.grade_reason.present,
            zh="环境信用等级为红、黑的，应填写评级原因",
            en="a red or black grade states its reason",
            severity=Severity.WARNING,
        ),
        Rule(
            "good-grade-has-no-gravity",
            when=F.grade.is_in("green", "blue"),
            require=~F.gravity.present,
            zh="环境信用等级为绿、蓝的，不填失信行为分类",
            en="a green or blue grade has no gravity class",
            severity=Severity.WARNING,
        ),
        Rule(
            "ends-after-rating",
            require=F.valid_until >= F.decision_date,
            zh="评价有效期至不得早于评价日期",
            en="a rating does not end before it is decided",
        ),
        Rule(
            "published-after-rating",
            require=F.published_on >= F.decision_date,
            zh="公示日期一般不早于评价日期",
            en="the date of publication is normally not before the rating",
            # A draft result may be shown for objections before it is decided.
            severity=Severity.WARNING,
        ),
    )
