"""公民信用评价: the score or grade that a citizen asked for."""

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    SELF,
    Amount,
    Choice,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.consent import ConsentFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import PersonFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class CitizenEvaluation(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """公民信用评价信息: one evaluation of one citizen, at the citizen's own wish."""

    spec = RecordSpec(
        name="citizen-evaluation",
        zh="公民信用评价信息",
        en="Evaluation of a citizen",
        category="local",
        # An evaluation of a citizen can only benefit: what lies at the base or below it speaks against nobody.
        nature=Choice(F.points > F.base_points, "positive", otherwise="neutral"),
        subjects=("person",),
        provider=("信用主管部门认可的评价机构", "Evaluators that the credit authority recognises"),
        cadence="quarter",
        dated="reference_date",
        key=("authority", "scorecard", "scorecard_version", "document_number", "reference_date"),
        disclosure=Disclosure(person=SELF | AUTHORISED),
        layer_to_authorise="city",
        clause="§4.3.3",
    )

    scorecard = Text(
        "评分卡名称",
        "Scorecard",
        max_length=200,
        required=True,
        concept="scorecard",
        holds=Sensitivity.PLAIN,
        definition=("评价所用评分卡的名称", "Name of the scorecard that was used"),
    )
    scorecard_version = Text(
        "评分卡版本",
        "Version of the scorecard",
        max_length=64,
        required=True,
        concept="scorecard-version",
        holds=Sensitivity.PLAIN,
        definition=("评价所用评分卡的版本号", "Version of the scorecard that was used"),
    )
    points = Amount(
        "信用分",
        "Points",
        unit="分",
        digits=12,
        places=4,
        minimum=None,
        concept="points",
        definition=("按评分卡计算的总分，以分计", "Points in all by the scorecard"),
    )
    base_points = Amount(
        "基准分",
        "Base of the points",
        unit="分",
        digits=12,
        places=4,
        minimum=None,
        concept="base-points",
        definition=(
            "评分卡给予没有任何信用记录者的分数，以分计",
            "Points that the scorecard gives to a person without any record",
        ),
    )
    grade = Text(
        "公民信用等级",
        "Grade",
        max_length=64,
        concept="grade",
        aliases=("评定级别",),
        definition=("评分卡规定的等级", "Grade by the scale of the scorecard"),
    )
    reference_date = Date(
        "评价基准日",
        "Reference date",
        past=True,
        required=True,
        concept="reference-date",
        definition=("评价所依据的记录截至的日期", "The day up to which records were considered"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="评价机构",
        en="Evaluator",
        definition=("作出评价的机构全称", "Full name of the body that evaluated"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="评价机构统一社会信用代码",
        en="Unified code of the evaluator",
        definition=("作出评价的机构的代码", "Code of the body that evaluated"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="评价日期",
        en="Evaluated on",
        aliases=("评定时间",),
        definition=("作出评价的日期", "The day on which the evaluation was made"),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="评价有效期至",
        en="Evaluation valid until",
        definition=("评价有效的最后一日", "Last day on which the evaluation holds"),
    )
    authorisation_id = inherited(
        ConsentFields.authorisation_id,
        zh="自愿参评授权书编号",
        en="Number of the consent to be evaluated",
        definition=("本人自愿参加评价的授权书编号", "Number of the person's written consent to be evaluated"),
        required=True,
    )
    authorised_on = inherited(ConsentFields.authorised_on, required=True)
    authorised_until = ConsentFields.authorised_until

    rules = (
        Rule(
            "result-is-given",
            require=F.points.present | F.grade.present,
            zh="信用分和公民信用等级至少填写一项",
            en="points or a grade are stated",
        ),
        Rule(
            "base-needs-points",
            when=F.base_points.present,
            require=F.points.present,
            zh="填写基准分的，信用分必填",
            en="a base of points comes with points",
        ),
        Rule(
            "evaluated-after-reference-date",
            require=F.decision_date >= F.reference_date,
            zh="评价日期不得早于评价基准日",
            en="an evaluation is not made before its reference date",
        ),
        Rule(
            "ends-after-evaluation",
            require=F.valid_until >= F.decision_date,
            zh="评价有效期至不得早于评价日期",
            en="an evaluation does not end before it is made",
        ),
        Rule(
            "consent-before-evaluation",
            require=F.authorised_on <= F.decision_date,
            zh="授权日期不得晚于评价日期",
            en="consent comes before the evaluation",
        ),
        Rule(
            "consent-holds-on-evaluation",
            require=F.authorised_until >= F.decision_date,
            zh="授权截止日期不得早于评价日期",
            en="the consent has not ended before the evaluation is made",
        ),
    )
