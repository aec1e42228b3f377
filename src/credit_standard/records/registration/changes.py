"""存活和消亡: what changes in the register, what ends in it, and what is reported each year."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    ASSOCIATIONS,
    PUBLICATION,
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

ANNUAL_REPORT = law("企业信息公示暂行条例", "8")
REGISTRARS = ("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)")


BY_ITEM = Disclosure(
    organisation=depends(Row("contact", when=F.change_item == "contact", then=SHARED), otherwise=PUBLIC)
)
"""Contact data of a business is shared among authorities only."""


class RegistrationChange(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """变更登记: one item of the register that changed."""

    definition = "变更的一个登记事项一条。"
    spec = RecordSpec(
        name="registration-change",
        zh="变更登记",
        en="Registration change",
        category="registration",
        nature="neutral",
        subjects="organisation",
        provider=REGISTRARS,
        cadence="day",
        record_date="decision_date",
        # One code may stand for several subjects (一码多赋), and one day may change one item more than once.
        key=("subject_uscc", "subject_name", "change_item", "decision_date", "after"),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, law("市场主体登记管理条例", "24")),
        clause="§4.2.2",
    )

    authority = AuthorityFields.authority.but("登记机关", "Registrar", required=False,
        aliases=("登记机关名称", "发证机关名称"),
        definition=("核准变更登记的机关全称", "Full name of the registrar that entered the change"))
    authority_uscc = AuthorityFields.authority_uscc.but("登记机关统一社会信用代码", "Unified code of the registrar",
        definition=("核准变更登记的机关的代码", "Code of the registrar that entered the change"))
    change_item = Code("变更事项", "Item changed", "registration-change-item", required=True,
        concept="change-item", aliases="变更项目",
        definition=("变更登记通知书载明的事项", "Item, as the notice of the change names it"))
    # The contact person's name and telephone are for the registrar and not published.
    before = Text("变更前内容", "Before", 10000, concept="value-before", aliases="变更前",
        disclosure=BY_ITEM,
        definition=("变更以前登记的内容", "What was registered before the change"))
    after = Text("变更后内容", "After", 10000, required=True, concept="value-after", aliases="变更后",
        disclosure=BY_ITEM,
        definition=("变更以后登记的内容", "What is registered after the change"))
    decision_date = DocumentFields.decision_date.but("变更日期", "Date of the change",
        aliases=("变更时间", "变更核准日期", "核准变更日期"),
        definition=("核准变更登记的日期", "The day on which the change was entered"))

    rules = [
        differs("change-changes-something", "after", "before",
            zh="变更后内容一般与变更前内容不同",
            en="what is registered after a change normally differs from what was before", severity=WARNING),
        needs("change-states-what-was-before", "before",
            when=F.change_item.is_in("name", "legal-representative", "address", "type", "registrar"),
            severity=WARNING),
    ]


class RegistrationTermination(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """注销、吊销登记: how one registration ended."""

    definition = "一个登记终止的情况一条。"
    spec = RecordSpec(
        name="registration-termination",
        zh="注销、吊销登记",
        en="Registration termination",
        category="registration",
        nature=depends(
            Row("adverse", when=F.termination_kind.is_in("licence-revocation", "cancellation"), then="adverse"),
            otherwise="neutral",
        ),
        subjects="organisation",
        provider=REGISTRARS,
        cadence="day",
        record_date="decision_date",
        key=("subject_uscc", "subject_name", "termination_kind", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, law("市场主体登记管理条例", "31")),
        clause="§4.2.2",
    )

    authority = AuthorityFields.authority.but("登记机关", "Registrar", aliases=("登记机关名称", "批准机关全称"),
        definition=("作出注销、吊销、撤销决定的机关全称", "Full name of the authority that ended the registration"))
    authority_uscc = AuthorityFields.authority_uscc.but("登记机关统一社会信用代码", "Unified code of the registrar",
        definition=("作出注销、吊销、撤销决定的机关的代码", "Code of the authority that ended the registration"))
    termination_kind = Code("终止方式", "Kind of termination", "termination-kind", required=True,
        concept="termination-kind", aliases=("注吊销类别", "注（撤、吊）销类型"),
        definition=("决定文书载明的终止方式", "How the registration ended, by the document"))
    deregistration_reason = Code("注销原因", "Reason for deregistration", "deregistration-reason",
        definition=("注销登记申请书载明的原因", "Reason in the application to deregister"))
    successor_name = OrganisationName("承继单位名称", "Successor", 200, concept="successor",
        definition=("因合并、分立承继权利义务的单位全称",
            "Full name of the unit that takes over after a merger or division"))
    successor_uscc = Identifier("承继单位统一社会信用代码", "Unified code of the successor", "uscc",
        concept="successor-number",
        definition=("承继单位证照上的代码", "As on the certificate of the successor"))
    facts = Text("吊销、撤销事由", "Ground of revocation or cancellation", 5000, concept="facts",
        aliases=("吊销原因", "撤销原因", "注（撤、吊）销原因"),
        definition=("吊销、撤销、撤回决定书认定的事实和理由", "Facts and reason as the decision states them"))
    decision_date = DocumentFields.decision_date.but("终止日期", "Date of the termination",
        aliases=("注销日期", "吊销日期", "撤销日期", "批准日期"),
        definition=("准予注销或者吊销、撤销决定的日期", "Date of the deregistration or of the decision"))

    rules = [
        needs("revocation-is-explained", "facts",
            when=F.termination_kind.is_in("licence-revocation", "cancellation", "withdrawal"),
            zh="吊销、撤销、撤回登记的，吊销、撤销事由必填",
            en="a revocation, cancellation or withdrawal states its ground"),
        needs("revocation-has-a-document", "decision_number",
            when=F.termination_kind.is_in("licence-revocation", "cancellation", "withdrawal"),
            zh="吊销、撤销、撤回登记的，一般应填写文书号",
            en="a revocation, cancellation or withdrawal normally has the number of its document", severity=WARNING),
        needs("deregistration-states-its-reason", "deregistration_reason",
            when=F.termination_kind == "deregistration", severity=WARNING),
        Rule("reason-fits-kind", when=F.deregistration_reason.present, require=F.termination_kind == "deregistration",
            zh="填写注销原因的，终止方式应为注销", en="a reason for deregistration belongs to a deregistration"),
        needs("successor-is-named", "successor_name", when=F.successor_uscc.present),
        leaves_empty("deregistration-has-no-gravity", "gravity", when=F.termination_kind == "deregistration",
            zh="注销不是失信行为，不填失信行为分类", en="a deregistration is no dishonesty and has no gravity class"),
    ]


class AnnualReport(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """年检/年报: whether one subject passed the inspection, or filed the report, of one year."""

    definition = "一个信用主体一个年度是否通过年检或者报送年报一条。"
    spec = RecordSpec(
        name="annual-report",
        zh="年检/年报",
        en="Annual report",
        category="registration",
        nature="neutral",
        subjects="organisation",
        provider=("市场监管部门、民政部门", "Market regulators, civil-affairs authorities"),
        cadence="year",
        record_date="filed_on",
        key=("subject_uscc", "subject_name", "annual_report_kind", "year"),
        disclosure=Disclosure(organisation=PUBLIC, source=ANNUAL_REPORT),
        basis=(ANNUAL_REPORT, ASSOCIATIONS),
        clause="§4.2.6",
    )

    authority = AuthorityFields.authority.but("年检（年报）机关", "Authority", required=False,
        aliases=("年检机关", "年检机关全称", "年报机关"),
        definition=("实施年检或者接收年报的机关全称",
            "Full name of the authority that inspects or receives the report"))
    authority_uscc = AuthorityFields.authority_uscc.but("年检（年报）机关统一社会信用代码",
        "Unified code of the authority",
        definition=("实施年检或者接收年报的机关的代码", "Code of the authority that inspects or receives the report"))
    annual_report_kind = Code("年度检查方式", "Kind", "annual-report-kind", required=True,
        definition=("年检、年报还是社会组织年检", "Inspection, report, or inspection of a social organisation"))
    year = Integer("年度", "Year", "年", required=True, minimum=1949, maximum=2099, concept="year",
        aliases=("年检年度", "年报年度", "报告年度"),
        definition=("年检或者年报所反映的年度", "The year that is inspected or reported"))
    annual_report_result = Code("年检、年报结果", "Result", "annual-report-result", required=True,
        aliases=("年检结果", "年报结果", "年报状态"),
        definition=("年检结论，或者年报是否按时报送",
            "Result of the inspection, or whether the report was filed in time"))
    filed_on = Date("年检、年报日期", "Filed on", past=True, concept="filed-on",
        aliases=("年检日期", "年报日期", "报送日期"),
        definition=("通过年检或者公示年报的日期，未参检、未报送的不填",
            "Day of the inspection or of filing; empty where there was none"))

    rules = [
        needs("filed-report-has-a-date", "filed_on", when=F.annual_report_result.is_in("filed", "filed-late"),
            zh="年报已报送或者逾期补报的，年检、年报日期必填", en="a report that was filed states the day"),
        leaves_empty("nothing-filed-has-no-date", "filed_on",
            when=F.annual_report_result.is_in("not-filed", "not-inspected")),
        Rule("report-has-a-result-of-reports", when=F.annual_report_kind == "annual-report",
            require=~F.annual_report_result.is_in("passed", "basically-passed", "failed", "not-inspected"),
            zh="年报的结果应为已报送、逾期补报或者未报送", en="a report is filed, filed late or not filed"),
        Rule("inspection-has-a-result-of-inspections", when=F.annual_report_kind == "annual-inspection",
            require=~F.annual_report_result.is_in("filed", "filed-late", "not-filed"),
            zh="年检的结果应为合格、基本合格、不合格或者未参检",
            en="an inspection is passed, basically passed, failed or not taken"),
    ]
