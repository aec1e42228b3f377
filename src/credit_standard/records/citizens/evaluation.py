"""公民信用评价: the score or grade that a citizen asked for."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    ConsentFields,
    DocumentFields,
    PersonFields,
    SourceFields,
    StatusFields,
    ValidityFields,
)


class CitizenEvaluation(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """公民信用评价信息: one credit evaluation of one citizen, at the citizen's own wish."""

    definition = "依公民本人意愿对其作出的一次信用评价一条。"
    spec = RecordSpec(
        name="citizen-evaluation",
        zh="公民信用评价信息",
        en="Evaluation of a citizen",
        category="local",
        # An evaluation of a citizen can only benefit: what lies at the base or below it speaks against nobody.
        nature=depends(Row("above-base", when=F.points > F.base_points, then="positive"), otherwise="neutral"),
        subjects="person",
        provider=("信用主管部门认可的评价机构", "Evaluators that the credit authority recognises"),
        cadence="quarter",
        record_date="reference_date",
        key=("authority", "scorecard", "scorecard_version", "document_number", "reference_date"),
        disclosure=Disclosure(person=SELF | AUTHORISED),
        layer_to_authorise="city",
        clause="§4.3.3",
    )

    scorecard = Label("评分卡名称", "Scorecard", 200, required=True,
        definition=("评价所用评分卡的名称", "Name of the scorecard that was used"))
    scorecard_version = ReferenceNumber("评分卡版本", "Version of the scorecard", 64, required=True,
        definition=("评价所用评分卡的版本号", "Version of the scorecard that was used"))
    points = Amount("信用分", "Points", "分", minimum=None, digits=12, places=4, concept="points",
        definition=("按评分卡计算的总分，以分计", "Points in all by the scorecard"))
    base_points = Amount("基准分", "Base of the points", "分", minimum=None, digits=12, places=4,
        definition=("评分卡给予没有任何信用记录者的分数，以分计",
            "Points that the scorecard gives to a person without any record"))
    grade = Text("公民信用等级", "Grade", 64, concept="grade", aliases="评定级别",
        definition=("评分卡规定的等级", "Grade by the scale of the scorecard"))
    reference_date = Date("评价基准日", "Reference date", required=True, past=True,
        definition=("评价所依据的记录截至的日期", "The day up to which records were considered"))
    authority = AuthorityFields.authority.but("评价机构", "Evaluator",
        definition=("作出评价的机构全称", "Full name of the body that evaluated"))
    authority_uscc = AuthorityFields.authority_uscc.but("评价机构统一社会信用代码", "Unified code of the evaluator",
        definition=("作出评价的机构的代码", "Code of the body that evaluated"))
    decision_date = DocumentFields.decision_date.but("评价日期", "Evaluated on", aliases="评定时间",
        definition=("作出评价的日期", "The day on which the evaluation was made"))
    valid_until = ValidityFields.valid_until.but("评价有效期至", "Evaluation valid until",
        definition=("评价有效的最后一日", "Last day on which the evaluation holds"))
    authorisation_id = ConsentFields.authorisation_id.but("自愿参评授权书编号",
        "Number of the consent to be evaluated", required=True,
        definition=("本人自愿参加评价的授权书编号", "Number of the person's written consent to be evaluated"))
    authorised_on = ConsentFields.authorised_on.but(required=True)
    authorised_until = ConsentFields.authorised_until

    rules = [
        one_of("result-is-given", "points", "grade"),
        needs("base-needs-points", "points", when=F.base_points.present),
        not_before("evaluated-after-reference-date", "decision_date", "reference_date"),
        not_before("ends-after-evaluation", "valid_until", "decision_date"),
        not_after("consent-before-evaluation", "authorised_on", "decision_date"),
        not_before("consent-holds-on-evaluation", "authorised_until", "decision_date"),
    ]
