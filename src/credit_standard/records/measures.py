"""激励、惩戒和预警: what follows from credit information for a subject.

A measure that touches a person needs a law and a human who decides (catalogue, rule 9; 个人信息保护法 art. 24: nobody
is subject to the decision of a machine alone).
"""

from typing import ClassVar

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    PUBLIC,
    SHARED,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.human_decision import HumanDecisionFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields

MEASURES_LIST = Source("全国失信惩戒措施基础清单（2024 年版）", verified=False)


class MeasureFields(AuthorityFields, DocumentFields, HumanDecisionFields):
    """措施: who decided it, on what ground and by what law, and when it was lifted."""

    authority = inherited(
        AuthorityFields.authority,
        zh="实施单位",
        en="Carried out by",
        aliases=("措施实施单位",),
        definition=("决定并实施该措施的单位全称", "Full name of the unit that decides and carries it out"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="实施单位统一社会信用代码",
        en="Unified code of the unit that carries it out",
        definition=("决定并实施该措施的单位的代码", "Code of the unit that decides and carries it out"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="决定日期",
        en="Date of the decision",
        definition=("决定实施该措施的文书落款的日期", "Date at the end of the decision"),
    )
    ground = Text(
        "事由",
        "Ground",
        max_length=2000,
        concept="ground",
        definition=("采取该措施所依据的守信或者失信事实", "The facts on which the measure rests"),
    )
    ground_record_id = Text(
        "依据记录编号",
        "Record on which it rests",
        max_length=128,
        concept="ground-record-id",
        holds=Sensitivity.PLAIN,
        aliases=("关联记录编号",),
        definition=(
            "采取该措施所依据的信用记录的来源记录编号",
            "Source record id of the credit record on which the measure rests",
        ),
    )
    basis = inherited(
        HumanDecisionFields.basis,
        zh="措施依据",
        en="Legal basis of the measure",
        aliases=("实施依据",),
        definition=(
            "规定该措施的法律、法规或者政策文件及条款",
            "Law, regulation or policy, with article, that provides for the measure",
        ),
    )
    lifted_on = Date(
        "解除日期",
        "Lifted on",
        past=True,
        concept="lifted-on",
        aliases=("终止日期",),
        definition=(
            "决定提前终止该措施的日期，未解除的不填",
            "Day on which it was ended early; empty before",
        ),
    )
    lifting_reason = Text(
        "解除原因",
        "Reason for lifting",
        max_length=1000,
        concept="lifting-reason",
        aliases=("终止原因",),
        definition=("提前终止该措施的理由", "Why it was ended early"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "lifted-after-decision",
            require=F.lifted_on >= F.decision_date,
            zh="解除日期不得早于决定日期",
            en="a measure is not lifted before it was decided",
        ),
        Rule(
            "lifting-states-day-and-reason",
            when=F.lifted_on.present | F.lifting_reason.present,
            require=F.lifted_on.present & F.lifting_reason.present,
            zh="解除日期和解除原因应同时填写",
            en="day and reason of lifting belong together",
        ),
    )


class TimedMeasureFields(MeasureFields, ValidityFields):
    """有期限的措施: a measure of one of the plan's four kinds, from a day and until a day."""

    measure_kind = Code(
        "措施类别",
        "Kind of measure",
        code_list="measure-kind",
        concept="measure-kind",
        definition=(
            "行政性、司法性、市场性或者社会性",
            "Administrative, judicial, of the market or of society",
        ),
    )
    measure_content = Text(
        "措施内容",
        "What the measure is",
        max_length=2000,
        concept="measure-content",
        definition=("决定载明的具体措施", "The measure as the decision states it"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "begins-not-before-decision",
            require=F.valid_from >= F.decision_date,
            zh="有效期自一般不早于决定日期",
            en="a measure does not begin as a rule before it was decided",
            severity=Severity.WARNING,
        ),
    )


class IncentiveMeasure(SubjectFields, TimedMeasureFields, SourceFields, StatusFields, CreditRecord):
    """守信激励措施: one benefit that one subject has for keeping faith."""

    spec = RecordSpec(
        name="incentive-measure",
        zh="守信激励措施信息",
        en="Incentive measure",
        category="local",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("实施激励措施的单位", "Units that carry out incentives"),
        cadence="event",
        dated="decision_date",
        key=("authority", "subject_name", "incentive_measure", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=AUTHORISED),
        layer_to_authorise="province",
        clause="§4.2.2, §5.3.3",
    )

    incentive_measure = Code(
        "守信激励措施",
        "Incentive",
        code_list="incentive-measure",
        required=True,
        concept="incentive-measure",
        aliases=("激励措施",),
        definition=("激励措施所属的种类", "Kind of the incentive"),
    )
    ground = inherited(MeasureFields.ground, zh="激励事由", en="Ground of the incentive")

    rules = (
        Rule(
            "incentive-states-ground",
            require=F.ground.present | F.ground_record_id.present,
            zh="激励事由、依据记录编号至少填写一项",
            en="an incentive states its ground or the record on which it rests",
            severity=Severity.WARNING,
        ),
    )


class PunishmentMeasure(
    SubjectFields, TimedMeasureFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """失信惩戒措施: one measure of the national base list against one subject."""

    spec = RecordSpec(
        name="punishment-measure",
        zh="失信惩戒措施信息",
        en="Punishment measure",
        category="local",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("实施惩戒措施的单位", "Units that carry out punishments"),
        cadence="event",
        dated="decision_date",
        key=("authority", "subject_name", "punishment_measure", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=(MEASURES_LIST,),
        layer_to_authorise="province",
        clause="§4.2.2, §5.3.3",
    )

    punishment_measure = Code(
        "失信惩戒措施",
        "Punishment",
        code_list="punishment-measure-item",
        required=True,
        concept="punishment-measure",
        aliases=("惩戒措施",),
        definition=(
            "全国失信惩戒措施基础清单中的措施；清单以外的填“清单外措施-名称”，并填写措施依据",
            "Item of the national list; a measure outside it is named after the code and states its law",
        ),
    )
    measure_class = Code(
        "惩戒措施大类",
        "Class of the punishment",
        code_list="punishment-measure-class",
        concept="punishment-measure-class",
        definition=("该措施在基础清单中所属的大类", "Class of the measure in the national list"),
    )
    plan_measure = Code(
        "诚信规划惩戒措施",
        "Measure of the plan",
        code_list="plan-measure",
        concept="plan-measure",
        definition=(
            "该措施在诚信规划中的对应种类，没有的不填",
            "Kind in the city's plan of integrity; empty where there is none",
        ),
    )
    ground = inherited(MeasureFields.ground, zh="惩戒事由", en="Ground of the punishment", required=True)

    rules = (
        Rule(
            "measure-outside-the-list-needs-basis",
            when=F.punishment_measure == "other",
            require=F.basis.present,
            zh="失信惩戒措施为清单外措施的，措施依据必填",
            en="a measure outside the national list states the law that provides for it",
        ),
        Rule(
            "market-measure-is-of-the-market",
            when=F.punishment_measure.is_in("market-reports", "cautious-lending"),
            require=F.measure_class == "market",
            zh="纳入市场化征信或者评级报告、从严审慎授信的，惩戒措施大类应为公共管理机构以外组织的措施",
            en="entry in market reports and cautious lending are measures of the market",
            source=MEASURES_LIST,
        ),
    )


class CreditWarning(SubjectFields, MeasureFields, AdverseFields, SourceFields, StatusFields, CreditRecord):
    """失信预警与警告提示: one warning, reminder or interview of one subject."""

    spec = RecordSpec(
        name="credit-warning",
        zh="失信预警与警告提示信息",
        en="Credit warning",
        category="local",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("发出预警的单位", "Units that issue warnings"),
        cadence="event",
        dated="decision_date",
        key=("authority", "subject_name", "warning_kind", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=SHARED, person=AUTHORISED),
        layer_to_authorise="province",
        clause="§1, §5.3.3",
    )

    authority = inherited(
        MeasureFields.authority,
        zh="发出单位",
        en="Issued by",
        definition=("发出预警、提示或者组织约谈的单位全称", "Full name of the unit that warns or calls in"),
    )
    authority_uscc = inherited(
        MeasureFields.authority_uscc,
        zh="发出单位统一社会信用代码",
        en="Unified code of the issuing unit",
        definition=("发出预警的单位的代码", "Code of the unit that warns"),
    )
    decision_number = inherited(DocumentFields.decision_number, zh="预警文书号", en="Number of the warning")
    decision_date = inherited(
        MeasureFields.decision_date,
        zh="发出日期",
        en="Issued on",
        aliases=("预警日期", "约谈日期"),
        definition=(
            "预警、提示文书落款的日期，约谈的为约谈之日",
            "Date of the document, or day of the interview",
        ),
    )
    warning_kind = Code(
        "失信预警类别",
        "Kind of warning",
        code_list="warning-kind",
        required=True,
        concept="warning-kind",
        aliases=("预警类别",),
        definition=("预警、提示或者约谈", "Early warning, reminder or interview"),
    )
    ground = inherited(MeasureFields.ground, zh="预警事由", en="Ground of the warning")
    warning_text = Text(
        "预警内容",
        "Text of the warning",
        max_length=4000,
        required=True,
        concept="warning-text",
        aliases=("提示内容", "约谈内容"),
        definition=("告知主体的风险和改正要求", "What the subject was told: the risk, and what to correct"),
    )
    answer_due_on = Date(
        "答复期限",
        "Answer due on",
        concept="answer-due-on",
        aliases=("整改期限",),
        definition=("要求答复或者改正的最后日期", "Last day on which to answer or correct"),
    )
    answered_on = Date(
        "答复日期",
        "Answered on",
        past=True,
        concept="answered-on",
        definition=("收到主体答复的日期，未答复的不填", "Day on which the answer came in; empty before"),
    )
    answer = Text(
        "答复内容",
        "Answer",
        max_length=4000,
        concept="answer",
        definition=("主体答复的内容或者改正的情况", "What the subject answered or corrected"),
    )

    rules = (
        Rule(
            "answer-due-after-warning",
            require=F.answer_due_on >= F.decision_date,
            zh="答复期限不得早于发出日期",
            en="an answer is not due before the warning",
        ),
        Rule(
            "answered-after-warning",
            require=F.answered_on >= F.decision_date,
            zh="答复日期不得早于发出日期",
            en="a warning is not answered before it was issued",
        ),
        Rule(
            "answer-has-a-date",
            when=F.answer.present,
            require=F.answered_on.present,
            zh="填写答复内容的，答复日期必填",
            en="an answer has its date",
        ),
        Rule(
            "warning-states-ground",
            require=F.ground.present | F.ground_record_id.present,
            zh="预警事由、依据记录编号至少填写一项",
            en="a warning states its ground or the record on which it rests",
        ),
    )
