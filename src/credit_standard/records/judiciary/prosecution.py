"""检察: bribery and related crimes, as the procurators' archive held them.

The archive answered queries of third parties until 1 August 2018 (recalled, not verified). What it left behind is
withheld from every audience.
"""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)


class ProsecutionRecord(
    SubjectFields, AuthorityFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """检察机关行贿犯罪等信息: one conviction of one subject for bribery or a related crime."""

    definition = "一个信用主体因行贿或者相关犯罪的一次定罪一条。"
    spec = RecordSpec(
        name="prosecution-record",
        zh="检察机关行贿犯罪等信息",
        en="Bribery and related crimes",
        category="judiciary",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("人民检察院", "Procurators"),
        cadence="event",
        record_date="decision_date",
        key=("case_number", "subject_name", "bribery_crime"),
        disclosure=Disclosure(organisation=WITHHELD, person=WITHHELD),
        basis=law("最高人民检察院关于行贿犯罪档案查询工作的规定"),
        clause="§4.3.2",
    )

    authority = AuthorityFields.authority.but("检察机关", "Procurator", aliases=("公诉机关", "信息提供部门全称"),
        definition=("提起公诉的人民检察院全称", "Full name of the procurator that prosecuted"))
    authority_uscc = AuthorityFields.authority_uscc.but("检察机关统一社会信用代码", "Unified code of the procurator",
        definition=("提起公诉的人民检察院的代码", "Code of the procurator that prosecuted"))
    court = OrganisationName("判决机关", "Court", 200, aliases=("判决法院", "审判法院"),
        definition=("作出生效判决的法院全称", "Full name of the court whose judgment is in force"))
    case_number = ReferenceNumber("判决书案号", "Case number of the judgment", 128, required=True,
        concept="case-number", aliases="案号",
        definition=("生效判决书上的案号", "Case number on the judgment in force"))
    bribery_crime = Code("罪名", "Crime", "bribery-crime", required=True, aliases="案件性质",
        definition=("生效判决书认定的罪名", "Crime of which the judgment in force convicts"))
    judgment_result = Code("判决结果", "Result", "judgment-result", required=True,
        definition=("生效判决认定有罪还是无罪", "Whether the judgment in force convicts"))
    content = Text("判处刑罚", "Sentence", 2000, concept="decision-content", aliases=("处理情况", "刑罚"),
        definition=("生效判决书判处的刑罚", "Sentence of the judgment in force"))
    crime_amount = Amount("涉案金额（万元）", "Amount involved (10,000 yuan)", "万元",
        aliases=("涉案金额", "行贿金额"),
        definition=("判决书认定的犯罪数额，以万元计", "Amount that the judgment finds, in ten thousands of yuan"))
    decision_date = DocumentFields.decision_date.but("判决日期", "Date of the judgment",
        definition=("判决书落款的日期", "Date at the end of the judgment"))
    effective_on = Date("判决生效日期", "In force since", past=True, concept="effective-on", aliases="生效日期",
        definition=("判决发生法律效力的日期", "Day on which the judgment took legal effect"))
    facts = Text("案情摘要", "Summary of the case", 5000, concept="facts", aliases="犯罪事实",
        definition=("判决书认定的犯罪事实摘要", "Summary of the facts that the judgment finds"))
    business_field = Text("行业领域", "Field of business", 200,
        definition=("犯罪发生的行业领域，如工程建设", "Field in which it happened, such as construction"))

    rules = [
        not_before("in-force-after-judgment", "effective_on", "decision_date"),
        not_after("conduct-before-judgment", "conduct_ended_on", "decision_date"),
        Rule("acquittal-is-no-record", require=F.judgment_result != "not-guilty",
            zh="判决无罪的，不得作为犯罪信息归集", en="an acquittal is not recorded as a crime"),
        Rule("unit-crime-of-a-unit", when=F.bribery_crime.is_in("unit-giving-bribes", "unit-taking-bribes"),
            require=F.subject_kind != "person",
            zh="单位行贿罪、单位受贿罪的主体一般为单位，自然人应为直接负责人员",
            en="crimes of units are as a rule recorded of units; a person would be the one directly responsible",
            severity=WARNING),
    ]
