"""激励、惩戒和预警: what follows from credit information for a subject.

A measure that touches a person needs a law and a human who decides (catalogue, rule 9; 个人信息保护法 art. 24: nobody
is subject to the decision of a machine alone).
"""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    HumanDecisionFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)

MEASURES_LIST = law("全国失信惩戒措施基础清单（2024 年版）")


class MeasureFields(AuthorityFields, DocumentFields, HumanDecisionFields):
    """措施: who decided it, on what ground and by what law, and when it was lifted."""

    authority = AuthorityFields.authority.but("实施单位", "Carried out by", aliases="措施实施单位",
        definition=("决定并实施该措施的单位全称", "Full name of the unit that decides and carries it out"))
    authority_uscc = AuthorityFields.authority_uscc.but("实施单位统一社会信用代码",
        "Unified code of the unit that carries it out",
        definition=("决定并实施该措施的单位的代码", "Code of the unit that decides and carries it out"))
    decision_date = DocumentFields.decision_date.but("决定日期", "Date of the decision",
        definition=("决定实施该措施的文书落款的日期", "Date at the end of the decision"))
    ground = Text("事由", "Ground", 2000,
        definition=("采取该措施所依据的守信或者失信事实", "The facts on which the measure rests"))
    ground_record_id = ReferenceNumber("依据记录编号", "Record on which it rests", 128, aliases="关联记录编号",
        definition=("采取该措施所依据的信用记录的来源记录编号",
            "Source record id of the credit record on which the measure rests"))
    basis = HumanDecisionFields.basis.but("措施依据", "Legal basis of the measure", aliases="实施依据",
        definition=("规定该措施的法律、法规或者政策文件及条款",
            "Law, regulation or policy, with article, that provides for the measure"))
    lifted_on = Date("解除日期", "Lifted on", past=True, concept="lifted-on", aliases="终止日期",
        definition=("决定提前终止该措施的日期，未解除的不填", "Day on which it was ended early; empty before"))
    lifting_reason = Text("解除原因", "Reason for lifting", 1000, aliases="终止原因",
        definition=("提前终止该措施的理由", "Why it was ended early"))

    rules = [
        not_before("lifted-after-decision", "lifted_on", "decision_date"),
        goes_with("lifting-states-day-and-reason", "lifted_on", "lifting_reason"),
    ]


class TimedMeasureFields(MeasureFields, ValidityFields):
    """有期限的措施: a measure of one of the plan's four kinds, from a day and until a day."""

    measure_kind = Code("措施类别", "Kind of measure", "measure-kind",
        definition=("行政性、司法性、市场性或者社会性", "Administrative, judicial, of the market or of society"))
    measure_content = Text("措施内容", "What the measure is", 2000,
        definition=("决定载明的具体措施", "The measure as the decision states it"))

    rules = [
        not_before("begins-not-before-decision", "valid_from", "decision_date", severity=WARNING),
    ]


class IncentiveMeasure(SubjectFields, TimedMeasureFields, SourceFields, StatusFields, CreditRecord):
    """守信激励措施: one benefit that one subject has for keeping faith."""

    definition = "一个信用主体因守信享有的一项优待一条。"
    spec = RecordSpec(
        name="incentive-measure",
        zh="守信激励措施信息",
        en="Incentive measure",
        category="local",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("实施激励措施的单位", "Units that carry out incentives"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "subject_name", "incentive_measure", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=AUTHORISED),
        layer_to_authorise="province",
        clause="§4.2.2, §5.3.3",
    )

    incentive_measure = Code("守信激励措施", "Incentive", "incentive-measure", required=True, aliases="激励措施",
        definition=("激励措施所属的种类", "Kind of the incentive"))
    ground = MeasureFields.ground.but("激励事由", "Ground of the incentive")

    rules = [
        one_of("incentive-states-ground", "ground", "ground_record_id", severity=WARNING),
    ]


class PunishmentMeasure(
    SubjectFields, TimedMeasureFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """失信惩戒措施: one measure of the national base list against one subject."""

    definition = "对一个信用主体采取的全国基础清单中的一项措施一条。"
    spec = RecordSpec(
        name="punishment-measure",
        zh="失信惩戒措施信息",
        en="Punishment measure",
        category="local",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("实施惩戒措施的单位", "Units that carry out punishments"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "subject_name", "punishment_measure", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=MEASURES_LIST,
        layer_to_authorise="province",
        clause="§4.2.2, §5.3.3",
    )

    punishment_measure = Code("失信惩戒措施", "Punishment", "punishment-measure-item", required=True,
        aliases="惩戒措施",
        definition=("全国失信惩戒措施基础清单中的措施；清单以外的填“清单外措施-名称”，并填写措施依据",
            "Item of the national list; a measure outside it is named after the code and states its law"))
    measure_class = Code("惩戒措施大类", "Class of the punishment", "punishment-measure-class",
        definition=("该措施在基础清单中所属的大类", "Class of the measure in the national list"))
    plan_measure = Code("诚信规划惩戒措施", "Measure of the plan", "plan-measure",
        definition=("该措施在诚信规划中的对应种类，没有的不填",
            "Kind in the city's plan of integrity; empty where there is none"))
    ground = MeasureFields.ground.but("惩戒事由", "Ground of the punishment", required=True)

    rules = [
        needs("measure-outside-the-list-needs-basis", "basis", when=F.punishment_measure == "other"),
        Rule("market-measure-is-of-the-market", when=F.punishment_measure.is_in("market-reports", "cautious-lending"),
            require=F.measure_class == "market",
            zh="纳入市场化征信或者评级报告、从严审慎授信的，惩戒措施大类应为公共管理机构以外组织的措施",
            en="entry in market reports and cautious lending are measures of the market", source=MEASURES_LIST),
    ]


class CreditWarning(SubjectFields, MeasureFields, AdverseFields, SourceFields, StatusFields, CreditRecord):
    """失信预警与警告提示: one warning, reminder or interview of one subject."""

    definition = "对一个信用主体的一次预警、提示或者约谈一条。"
    spec = RecordSpec(
        name="credit-warning",
        zh="失信预警与警告提示信息",
        en="Credit warning",
        category="local",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("发出预警的单位", "Units that issue warnings"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "subject_name", "warning_kind", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=SHARED, person=AUTHORISED),
        layer_to_authorise="province",
        clause="§1, §5.3.3",
    )

    authority = MeasureFields.authority.but("发出单位", "Issued by",
        definition=("发出预警、提示或者组织约谈的单位全称", "Full name of the unit that warns or calls in"))
    authority_uscc = MeasureFields.authority_uscc.but("发出单位统一社会信用代码", "Unified code of the issuing unit",
        definition=("发出预警的单位的代码", "Code of the unit that warns"))
    decision_number = DocumentFields.decision_number.but("预警文书号", "Number of the warning")
    decision_date = MeasureFields.decision_date.but("发出日期", "Issued on", aliases=("预警日期", "约谈日期"),
        definition=("预警、提示文书落款的日期，约谈的为约谈之日", "Date of the document, or day of the interview"))
    warning_kind = Code("失信预警类别", "Kind of warning", "warning-kind", required=True, aliases="预警类别",
        definition=("预警、提示或者约谈", "Early warning, reminder or interview"))
    ground = MeasureFields.ground.but("预警事由", "Ground of the warning")
    warning_text = Text("预警内容", "Text of the warning", 4000, required=True, aliases=("提示内容", "约谈内容"),
        definition=("告知主体的风险和改正要求", "What the subject was told: the risk, and what to correct"))
    answer_due_on = Date("答复期限", "Answer due on", concept="answer-due-on", aliases="整改期限",
        definition=("要求答复或者改正的最后日期", "Last day on which to answer or correct"))
    answered_on = Date("答复日期", "Answered on", past=True, concept="answered-on",
        definition=("收到主体答复的日期，未答复的不填", "Day on which the answer came in; empty before"))
    answer = Text("答复内容", "Answer", 4000,
        definition=("主体答复的内容或者改正的情况", "What the subject answered or corrected"))

    rules = [
        not_before("answer-due-after-warning", "answer_due_on", "decision_date"),
        not_before("answered-after-warning", "answered_on", "decision_date"),
        needs("answer-has-a-date", "answered_on", when=F.answer.present),
        one_of("warning-states-ground", "ground", "ground_record_id"),
    ]
