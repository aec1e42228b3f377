"""存活和消亡: what changes in the register, what ends in it, and what is reported each year."""

from credit_standard.findings import Severity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Choice,
    Code,
    CreditRecord,
    Date,
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
from credit_standard.records.parts.laws import ASSOCIATIONS, PUBLICATION
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited

ANNUAL_REPORT = Source("企业信息公示暂行条例", "第八条", verified=False)
REGISTRARS = ("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)")


class RegistrationChange(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """变更登记: one item of the register that changed."""

    spec = RecordSpec(
        name="registration-change",
        zh="变更登记",
        en="Registration change",
        category="registration",
        nature="neutral",
        subjects=("organisation",),
        provider=REGISTRARS,
        cadence="day",
        dated="decision_date",
        # One code may stand for several subjects (一码多赋), and one day may change one item more than once.
        key=("subject_uscc", "subject_name", "change_item", "decision_date", "after"),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, Source("市场主体登记管理条例", "第二十四条", verified=False)),
        clause="§4.2.2",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="登记机关",
        en="Registrar",
        required=False,
        aliases=("登记机关名称", "发证机关名称"),
        definition=("核准变更登记的机关全称", "Full name of the registrar that entered the change"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="登记机关统一社会信用代码",
        en="Unified code of the registrar",
        definition=("核准变更登记的机关的代码", "Code of the registrar that entered the change"),
    )
    change_item = Code(
        "变更事项",
        "Item changed",
        code_list="registration-change-item",
        required=True,
        concept="change-item",
        aliases=("变更项目",),
        definition=("变更登记通知书载明的事项", "Item, as the notice of the change names it"),
    )
    before = Text(
        "变更前内容",
        "Before",
        max_length=10000,
        concept="value-before",
        aliases=("变更前",),
        # The contact person's name and telephone are for the registrar and not published.
        disclosure=Disclosure(organisation=Choice(F.change_item == "contact", SHARED, otherwise=PUBLIC)),
        definition=("变更以前登记的内容", "What was registered before the change"),
    )
    after = Text(
        "变更后内容",
        "After",
        max_length=10000,
        required=True,
        concept="value-after",
        aliases=("变更后",),
        disclosure=Disclosure(organisation=Choice(F.change_item == "contact", SHARED, otherwise=PUBLIC)),
        definition=("变更以后登记的内容", "What is registered after the change"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="变更日期",
        en="Date of the change",
        aliases=("变更时间", "变更核准日期", "核准变更日期"),
        definition=("核准变更登记的日期", "The day on which the change was entered"),
    )

    rules = (
        Rule(
            "change-changes-something",
            require=F.after != F.before,
            zh="变更后内容一般与变更前内容不同",
            en="what is registered after a change normally differs from what was before",
            severity=Severity.WARNING,
        ),
        Rule(
            "change-states-what-was-before",
            when=F.change_item.is_in("name", "legal-representative", "address", "type", "registrar"),
            require=F.before.present,
            zh="名称、法定代表人、住所、类型、登记机关变更的，一般应填写变更前内容",
            en="a change of name, legal representative, address, type or registrar normally states what was before",
            severity=Severity.WARNING,
        ),
    )


class RegistrationTermination(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """注销、吊销登记: how one registration ended."""

    spec = RecordSpec(
        name="registration-termination",
        zh="注销、吊销登记",
        en="Registration termination",
        category="registration",
        nature=Choice(
            F.termination_kind.is_in("licence-revocation", "cancellation"), "adverse", otherwise="neutral"
        ),
        subjects=("organisation",),
        provider=REGISTRARS,
        cadence="day",
        dated="decision_date",
        key=("subject_uscc", "subject_name", "termination_kind", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, Source("市场主体登记管理条例", "第三十一条", verified=False)),
        clause="§4.2.2",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="登记机关",
        en="Registrar",
        aliases=("登记机关名称", "批准机关全称"),
        definition=(
            "作出注销、吊销、撤销决定的机关全称",
            "Full name of the authority that ended the registration",
        ),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="登记机关统一社会信用代码",
        en="Unified code of the registrar",
        definition=(
            "作出注销、吊销、撤销决定的机关的代码",
            "Code of the authority that ended the registration",
        ),
    )
    termination_kind = Code(
        "终止方式",
        "Kind of termination",
        code_list="termination-kind",
        required=True,
        concept="termination-kind",
        aliases=("注吊销类别", "注（撤、吊）销类型"),
        definition=("决定文书载明的终止方式", "How the registration ended, by the document"),
    )
    deregistration_reason = Code(
        "注销原因",
        "Reason for deregistration",
        code_list="deregistration-reason",
        concept="deregistration-reason",
        definition=("注销登记申请书载明的原因", "Reason in the application to deregister"),
    )
    facts = Text(
        "吊销、撤销事由",
        "Ground of revocation or cancellation",
        max_length=5000,
        concept="facts",
        aliases=("吊销原因", "撤销原因", "注（撤、吊）销原因"),
        definition=("吊销、撤销、撤回决定书认定的事实和理由", "Facts and reason as the decision states them"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="终止日期",
        en="Date of the termination",
        aliases=("注销日期", "吊销日期", "撤销日期", "批准日期"),
        definition=("准予注销或者吊销、撤销决定的日期", "Date of the deregistration or of the decision"),
    )

    rules = (
        Rule(
            "revocation-is-explained",
            when=F.termination_kind.is_in("licence-revocation", "cancellation", "withdrawal"),
            require=F.facts.present,
            zh="吊销、撤销、撤回登记的，吊销、撤销事由必填",
            en="a revocation, cancellation or withdrawal states its ground",
        ),
        Rule(
            "revocation-has-a-document",
            when=F.termination_kind.is_in("licence-revocation", "cancellation", "withdrawal"),
            require=F.decision_number.present,
            zh="吊销、撤销、撤回登记的，一般应填写文书号",
            en="a revocation, cancellation or withdrawal normally has the number of its document",
            severity=Severity.WARNING,
        ),
        Rule(
            "deregistration-states-its-reason",
            when=F.termination_kind == "deregistration",
            require=F.deregistration_reason.present,
            zh="注销登记的，一般应填写注销原因",
            en="a deregistration normally states its reason",
            severity=Severity.WARNING,
        ),
        Rule(
            "reason-fits-kind",
            when=F.deregistration_reason.present,
            require=F.termination_kind == "deregistration",
            zh="填写注销原因的，终止方式应为注销",
            en="a reason for deregistration belongs to a deregistration",
        ),
        Rule(
            "deregistration-has-no-gravity",
            when=F.termination_kind == "deregistration",
            require=~F.gravity.present,
            zh="注销不是失信行为，不填失信行为分类",
            en="a deregistration is no dishonesty and has no gravity class",
        ),
    )


class AnnualReport(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """年检/年报: whether one subject passed the inspection, or filed the report, of one year."""

    spec = RecordSpec(
        name="annual-report",
        zh="年检/年报",
        en="Annual report",
        category="registration",
        nature="neutral",
        subjects=("organisation",),
        provider=("市场监管部门、民政部门", "Market regulators, civil-affairs authorities"),
        cadence="year",
        dated="filed_on",
        key=("subject_uscc", "subject_name", "annual_report_kind", "year"),
        disclosure=Disclosure(organisation=PUBLIC, source=ANNUAL_REPORT),
        basis=(ANNUAL_REPORT, ASSOCIATIONS),
        clause="§4.2.6",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="年检（年报）机关",
        en="Authority",
        required=False,
        aliases=("年检机关", "年检机关全称", "年报机关"),
        definition=(
            "实施年检或者接收年报的机关全称",
            "Full name of the authority that inspects or receives the report",
        ),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="年检（年报）机关统一社会信用代码",
        en="Unified code of the authority",
        definition=(
            "实施年检或者接收年报的机关的代码",
            "Code of the authority that inspects or receives the report",
        ),
    )
    annual_report_kind = Code(
        "年度检查方式",
        "Kind",
        code_list="annual-report-kind",
        required=True,
        concept="annual-report-kind",
        definition=(
            "年检、年报还是社会组织年检",
            "Inspection, report, or inspection of a social organisation",
        ),
    )
    year = Integer(
        "年度",
        "Year",
        unit="年",
        minimum=1949,
        maximum=2099,
        required=True,
        concept="year",
        aliases=("年检年度", "年报年度", "报告年度"),
        definition=("年检或者年报所反映的年度", "The year that is inspected or reported"),
    )
    annual_report_result = Code(
        "年检、年报结果",
        "Result",
        code_list="annual-report-result",
        required=True,
        concept="annual-report-result",
        aliases=("年检结果", "年报结果", "年报状态"),
        definition=(
            "年检结论，或者年报是否按时报送",
            "Result of the inspection, or whether the report was filed in time",
        ),
    )
    filed_on = Date(
        "年检、年报日期",
        "Filed on",
        past=True,
        concept="filed-on",
        aliases=("年检日期", "年报日期", "报送日期"),
        definition=(
            "通过年检或者公示年报的日期，未参检、未报送的不填",
            "Day of the inspection or of filing; empty where there was none",
        ),
    )

    rules = (
        Rule(
            "filed-report-has-a-date",
            when=F.annual_report_result.is_in("filed", "filed-late"),
            require=F.filed_on.present,
            zh="年报已报送或者逾期补报的，年检、年报日期必填",
            en="a report that was filed states the day",
        ),
        Rule(
            "nothing-filed-has-no-date",
            when=F.annual_report_result.is_in("not-filed", "not-inspected"),
            require=~F.filed_on.present,
            zh="未参检、未报送的，不得填写年检、年报日期",
            en="what was not filed or inspected has no day of filing",
        ),
        Rule(
            "report-has-a-result-of-reports",
            when=F.annual_report_kind == "annual-report",
            require=~F.annual_report_result.is_in("passed", "basically-passed", "failed", "not-inspected"),
            zh="年报的结果应为已报送、逾期补报或者未报送",
            en="a report is filed, filed late or not filed",
        ),
        Rule(
            "inspection-has-a-result-of-inspections",
            when=F.annual_report_kind == "annual-inspection",
            require=~F.annual_report_result.is_in("filed", "filed-late", "not-filed"),
            zh="年检的结果应为合格、基本合格、不合格或者未参检",
            en="an inspection is passed, basically passed, failed or not taken",
        ),
    )
