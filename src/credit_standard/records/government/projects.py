"""项目结果和参与企业资信: what became of a project, and what its bidders could show."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Amount,
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
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.matter import MatterFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class ProjectResult(SubjectFields, MatterFields, SourceFields, StatusFields, CreditRecord):
    """工程/项目结果信息: how one contractor performed one project or lot."""

    spec = RecordSpec(
        name="project-result",
        zh="工程/项目结果信息",
        en="Project result",
        category="local",
        nature="neutral",
        subjects=("organisation",),
        provider=("建设、交通主管部门", "Construction and transport authorities"),
        cadence="event",
        dated="accepted_on",
        key=("matter_id", "lot", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC),
        basis=(Source("建设工程质量管理条例", "第四十九条", verified=False),),
        layer_to_authorise="province",
        clause="§4.1.1, note ①",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="承包（供应）单位名称",
        en="Name of the contractor",
        aliases=("承包单位", "施工单位", "供应商名称"),
        definition=(
            "合同上的承包单位或者供应商全称",
            "Full name of the contractor or supplier in the contract",
        ),
    )
    lot = Text(
        "标段（包）号",
        "Lot",
        max_length=128,
        concept="lot",
        holds=Sensitivity.PLAIN,
        aliases=("标段", "标段号", "包号"),
        definition=(
            "招标文件划分的标段或者包的编号，不分标段的填 1",
            "Number of the lot in the tender documents; 1 where there are no lots",
        ),
    )
    contract_number = Text(
        "合同编号",
        "Number of the contract",
        max_length=128,
        concept="contract-number",
        holds=Sensitivity.PLAIN,
        definition=("承包合同、采购合同首页的编号", "Number on the first page of the contract"),
    )
    contract_amount = Amount(
        "合同金额（万元）",
        "Contract amount (10,000 yuan)",
        unit="万元",
        concept="contract-amount",
        definition=("合同约定的价款，以万元计", "Price agreed in the contract, in ten thousands of yuan"),
    )
    final_amount = Amount(
        "结算金额（万元）",
        "Final amount (10,000 yuan)",
        unit="万元",
        concept="final-amount",
        aliases=("决算金额（万元）", "竣工结算价（万元）"),
        definition=(
            "竣工结算文件或者结算审核报告确定的价款，以万元计",
            "Price that the final account settles, in ten thousands of yuan",
        ),
    )
    started_on = Date(
        "开工日期",
        "Started on",
        past=True,
        concept="started-on",
        definition=(
            "开工报告、开工令载明的实际开工日期",
            "The day on which work began, as the order to start says",
        ),
    )
    planned_completion = Date(
        "计划竣工日期",
        "Planned completion",
        concept="planned-completion",
        aliases=("合同竣工日期", "合同约定完工日期"),
        definition=("合同约定的竣工或者交付日期", "Day of completion or delivery that the contract sets"),
    )
    actual_completion = Date(
        "实际竣工日期",
        "Actual completion",
        past=True,
        concept="actual-completion",
        aliases=("竣工日期", "完工日期"),
        definition=("竣工报告或者交付单载明的日期", "Day of completion or delivery as reported"),
    )
    acceptance_result = Code(
        "验收结论",
        "Result of acceptance",
        code_list="acceptance-result",
        required=True,
        concept="acceptance-result",
        definition=("竣工验收或者履约验收文件的结论", "Conclusion of the acceptance report"),
    )
    accepted_on = Date(
        "验收日期",
        "Date of acceptance",
        past=True,
        concept="accepted-on",
        aliases=("竣工验收日期",),
        definition=(
            "验收文件落款的日期，未验收的不填",
            "Date of the acceptance report; empty before acceptance",
        ),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="验收单位",
        en="Accepting unit",
        required=False,
        definition=("组织验收的建设单位或者采购人全称", "Full name of the unit that accepts the work"),
    )
    quality_grade = Code(
        "工程质量等级",
        "Quality grade of the works",
        code_list="project-quality",
        concept="project-quality",
        definition=("验收文件评定的工程质量等级", "Quality grade in the acceptance report"),
    )
    changes = Text(
        "变更情况",
        "Changes",
        max_length=4000,
        concept="contract-changes",
        aliases=("合同变更情况", "设计变更情况"),
        definition=(
            "经批准或者双方签认的设计、工期、价款变更",
            "Changes of design, time or price that were approved or signed by both sides",
        ),
    )
    delay_days = Integer(
        "延误天数",
        "Days of delay",
        unit="天",
        concept="delay-days",
        aliases=("工期延误天数",),
        definition=("由承包方原因造成的工期延误日历天数", "Calendar days of delay caused by the contractor"),
    )
    delay_reason = Text(
        "延误原因",
        "Reason for the delay",
        max_length=2000,
        concept="delay-reason",
        definition=(
            "工期延误的原因，按验收或者签证文件填写",
            "Why work was late, as the acceptance papers say",
        ),
    )

    rules = (
        Rule(
            "completed-after-start",
            require=F.actual_completion >= F.started_on,
            zh="实际竣工日期不得早于开工日期",
            en="work is not completed before it starts",
        ),
        Rule(
            "planned-completion-after-start",
            require=F.planned_completion >= F.started_on,
            zh="计划竣工日期一般不早于开工日期",
            en="work normally starts before its planned completion",
            severity=Severity.WARNING,
        ),
        Rule(
            "accepted-after-completion",
            require=F.accepted_on >= F.actual_completion,
            zh="验收日期一般不早于实际竣工日期",
            en="work is normally accepted after its completion",
            severity=Severity.WARNING,
        ),
        Rule(
            "acceptance-has-a-date",
            when=F.acceptance_result.is_in("passed", "passed-after-correction", "failed"),
            require=F.accepted_on.present,
            zh="验收结论为合格、整改后合格、不合格的，验收日期必填",
            en="a result of acceptance needs its date",
        ),
        Rule(
            "failed-work-has-no-good-grade",
            when=F.acceptance_result == "failed",
            require=~F.quality_grade.is_in("excellent", "qualified"),
            zh="验收不合格的，工程质量等级不应为优良或者合格",
            en="work that failed acceptance is not graded as good",
            severity=Severity.WARNING,
        ),
        Rule(
            "lateness-is-explained",
            when=F.actual_completion > F.planned_completion,
            require=F.delay_days.present | F.delay_reason.present | F.changes.present,
            zh="实际竣工晚于计划的，应填写延误天数、延误原因或者变更情况",
            en="work that was completed late states the delay, its reason or a change",
            severity=Severity.WARNING,
        ),
    )


class BidderCredential(SubjectFields, MatterFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """参与企业资信信息: one qualification that a bidder showed, and whether it proved true."""

    spec = RecordSpec(
        name="bidder-credential",
        zh="参与企业资信信息",
        en="Bidder credential",
        category="local",
        nature="basic",
        subjects=("organisation",),
        provider=("业主、公共资源交易中心", "Project owners, public-resource exchanges"),
        cadence="event",
        dated="verified_on",
        # A bidder may hold several certificates of one name.
        key=("matter_id", "subject_name", "qualification_name", "certificate_number"),
        disclosure=Disclosure(organisation=SHARED),
        basis=(Source("招标投标法", "第二十六条", verified=False),),
        layer_to_authorise="province",
        clause="§4.1.1, note ①",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="参与单位名称",
        en="Name of the bidder",
        aliases=("投标人名称", "供应商名称", "竞买人名称"),
        definition=("投标文件或者响应文件上的单位全称", "Full name of the unit in its bid"),
    )
    qualification_name = Text(
        "资质名称",
        "Name of the qualification",
        max_length=200,
        required=True,
        concept="qualification-name",
        aliases=("资质类别",),
        definition=("资质证书首页的名称", "Name on the first page of the certificate"),
    )
    qualification_grade = Code(
        "资质等级",
        "Grade of the qualification",
        code_list="qualification-grade",
        concept="qualification-grade",
        definition=("资质证书载明的等级", "Grade on the certificate"),
    )
    certificate_number = Text(
        "资质证书编号",
        "Number of the certificate",
        max_length=128,
        concept="certificate-number",
        holds=Sensitivity.PLAIN,
        aliases=("证书编号", "资质证书号"),
        definition=("资质证书上的编号", "Number on the certificate"),
    )
    performance_record = Text(
        "业绩情况",
        "Performance record",
        max_length=4000,
        concept="performance-record",
        aliases=("企业业绩",),
        definition=("投标文件列明的同类项目业绩", "Similar projects that the bid lists"),
    )
    verification_result = Code(
        "核实结果",
        "Result of the verification",
        code_list="verification-result",
        required=True,
        concept="verification-result",
        definition=("对资质和业绩是否真实的核实结论", "Whether qualification and record proved true"),
    )
    verified_by = Text(
        "核实单位",
        "Verified by",
        max_length=200,
        concept="verified-by",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("核验单位",),
        definition=("核实资信的业主、交易中心或者主管部门全称", "Full name of the unit that verified it"),
    )
    verified_on = Date(
        "核实日期",
        "Verified on",
        past=True,
        concept="verified-on",
        aliases=("核验日期",),
        definition=("作出核实结论的日期，未核实的不填", "Date of the verification; empty while pending"),
    )
    verification_note = Text(
        "核实说明",
        "Note on the verification",
        max_length=2000,
        concept="verification-note",
        definition=("不属实或者部分属实的具体情况", "What proved untrue, and how far"),
    )

    rules = (
        Rule(
            "result-has-unit-and-date",
            when=F.verification_result.is_in("true", "untrue", "partly-true", "unverifiable"),
            require=F.verified_by.present & F.verified_on.present,
            zh="已有核实结果的，核实单位和核实日期必填",
            en="a result states who verified it and when",
        ),
        Rule(
            "untruth-is-explained",
            when=F.verification_result.is_in("untrue", "partly-true"),
            require=F.verification_note.present,
            zh="核实结果为不属实、部分属实的，核实说明必填",
            en="what proved untrue is explained",
        ),
        Rule(
            "grade-needs-certificate",
            when=F.qualification_grade.present,
            require=F.certificate_number.present,
            zh="填写资质等级的，一般应填写资质证书编号",
            en="a grade normally comes with the number of its certificate",
            severity=Severity.WARNING,
        ),
        Rule(
            "true-certificate-is-in-force",
            when=F.verification_result == "true",
            require=(F.valid_from <= F.verified_on) & (F.valid_until >= F.verified_on),
            zh="核实属实的，资质证书在核实日期一般应在有效期内",
            en="a certificate found true is normally in force on the day of the verification",
            severity=Severity.WARNING,
        ),
    )
