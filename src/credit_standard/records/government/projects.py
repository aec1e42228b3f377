"""项目结果和参与企业资信: what became of a project, and what its bidders could show."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    MatterFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class ProjectResult(SubjectFields, MatterFields, SourceFields, StatusFields, CreditRecord):
    """工程/项目结果信息: how one contractor performed one project or lot."""

    definition = "一个承包单位对一个项目或者标段的履行情况一条。"
    spec = RecordSpec(
        name="project-result",
        zh="工程/项目结果信息",
        en="Project result",
        category="local",
        nature="neutral",
        subjects="organisation",
        provider=("建设、交通主管部门", "Construction and transport authorities"),
        cadence="event",
        record_date="accepted_on",
        key=("matter_id", "lot", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC),
        basis=law("建设工程质量管理条例", "49"),
        layer_to_authorise="province",
        clause="§4.1.1, note ①",
    )

    subject_name = SubjectFields.subject_name.but("承包（供应）单位名称", "Name of the contractor",
        aliases=("承包单位", "施工单位", "供应商名称"),
        definition=("合同上的承包单位或者供应商全称", "Full name of the contractor or supplier in the contract"))
    lot = Label("标段（包）号", "Lot", 128, aliases=("标段", "标段号", "包号"),
        definition=("招标文件划分的标段或者包的编号，不分标段的填 1",
            "Number of the lot in the tender documents; 1 where there are no lots"))
    contract_number = ReferenceNumber("合同编号", "Number of the contract", 128, concept="contract-number",
        definition=("承包合同、采购合同首页的编号", "Number on the first page of the contract"))
    contract_amount = Amount("合同金额（万元）", "Contract amount (10,000 yuan)", "万元",
        definition=("合同约定的价款，以万元计", "Price agreed in the contract, in ten thousands of yuan"))
    final_amount = Amount("结算金额（万元）", "Final amount (10,000 yuan)", "万元",
        aliases=("决算金额（万元）", "竣工结算价（万元）"),
        definition=("竣工结算文件或者结算审核报告确定的价款，以万元计",
            "Price that the final account settles, in ten thousands of yuan"))
    started_on = Date("开工日期", "Started on", past=True,
        definition=("开工报告、开工令载明的实际开工日期", "The day on which work began, as the order to start says"))
    planned_completion = Date("计划竣工日期", "Planned completion", aliases=("合同竣工日期", "合同约定完工日期"),
        definition=("合同约定的竣工或者交付日期", "Day of completion or delivery that the contract sets"))
    actual_completion = Date("实际竣工日期", "Actual completion", past=True, aliases=("竣工日期", "完工日期"),
        definition=("竣工报告或者交付单载明的日期", "Day of completion or delivery as reported"))
    acceptance_result = Code("验收结论", "Result of acceptance", "acceptance-result", required=True,
        definition=("竣工验收或者履约验收文件的结论", "Conclusion of the acceptance report"))
    accepted_on = Date("验收日期", "Date of acceptance", past=True, concept="accepted-on", aliases="竣工验收日期",
        definition=("验收文件落款的日期，未验收的不填", "Date of the acceptance report; empty before acceptance"))
    authority = AuthorityFields.authority.but("验收单位", "Accepting unit", required=False,
        definition=("组织验收的建设单位或者采购人全称", "Full name of the unit that accepts the work"))
    quality_grade = Code("工程质量等级", "Quality grade of the works", "project-quality",
        definition=("验收文件评定的工程质量等级", "Quality grade in the acceptance report"))
    changes = Text("变更情况", "Changes", 4000, aliases=("合同变更情况", "设计变更情况"),
        definition=("经批准或者双方签认的设计、工期、价款变更",
            "Changes of design, time or price that were approved or signed by both sides"))
    delay_days = Integer("延误天数", "Days of delay", "天", aliases="工期延误天数",
        definition=("由承包方原因造成的工期延误日历天数", "Calendar days of delay caused by the contractor"))
    delay_reason = Text("延误原因", "Reason for the delay", 2000,
        definition=("工期延误的原因，按验收或者签证文件填写", "Why work was late, as the acceptance papers say"))

    rules = [
        not_before("completed-after-start", "actual_completion", "started_on"),
        not_before("planned-completion-after-start", "planned_completion", "started_on", severity=WARNING),
        not_before("accepted-after-completion", "accepted_on", "actual_completion", severity=WARNING),
        needs("acceptance-has-a-date", "accepted_on",
            when=F.acceptance_result.is_in("passed", "passed-after-correction", "failed")),
        Rule("failed-work-has-no-good-grade", when=F.acceptance_result == "failed",
            require=~F.quality_grade.is_in("excellent", "qualified"),
            zh="验收不合格的，工程质量等级不应为优良或者合格", en="work that failed acceptance is not graded as good",
            severity=WARNING),
        one_of("lateness-is-explained", "delay_days", "delay_reason", "changes",
            when=F.actual_completion > F.planned_completion,
            zh="实际竣工晚于计划的，应填写延误天数、延误原因或者变更情况",
            en="work that was completed late states the delay, its reason or a change", severity=WARNING),
    ]


class BidderCredential(SubjectFields, MatterFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """参与企业资信信息: one qualification that a bidder showed, and whether it proved true."""

    definition = "投标人出示的一项资信及其是否属实一条。"
    spec = RecordSpec(
        name="bidder-credential",
        zh="参与企业资信信息",
        en="Bidder credential",
        category="local",
        nature="basic",
        subjects="organisation",
        provider=("业主、公共资源交易中心", "Project owners, public-resource exchanges"),
        cadence="event",
        record_date="verified_on",
        # A bidder may hold several certificates of one name.
        key=("matter_id", "subject_name", "qualification_name", "certificate_number"),
        disclosure=Disclosure(organisation=SHARED),
        basis=law("招标投标法", "26"),
        layer_to_authorise="province",
        clause="§4.1.1, note ①",
    )

    subject_name = SubjectFields.subject_name.but("参与单位名称", "Name of the bidder",
        aliases=("投标人名称", "供应商名称", "竞买人名称"),
        definition=("投标文件或者响应文件上的单位全称", "Full name of the unit in its bid"))
    qualification_name = Text("资质名称", "Name of the qualification", 200, required=True, aliases="资质类别",
        definition=("资质证书首页的名称", "Name on the first page of the certificate"))
    qualification_grade = Code("资质等级", "Grade of the qualification", "qualification-grade",
        definition=("资质证书载明的等级", "Grade on the certificate"))
    certificate_number = ReferenceNumber("资质证书编号", "Number of the certificate", 128,
        concept="certificate-number", aliases=("证书编号", "资质证书号"),
        definition=("资质证书上的编号", "Number on the certificate"))
    performance_record = Text("业绩情况", "Performance record", 4000, aliases="企业业绩",
        definition=("投标文件列明的同类项目业绩", "Similar projects that the bid lists"))
    verification_result = Code("核实结果", "Result of the verification", "verification-result", required=True,
        definition=("对资质和业绩是否真实的核实结论", "Whether qualification and record proved true"))
    verified_by = OrganisationName("核实单位", "Verified by", 200, aliases="核验单位",
        definition=("核实资信的业主、交易中心或者主管部门全称", "Full name of the unit that verified it"))
    verified_on = Date("核实日期", "Verified on", past=True, concept="verified-on", aliases="核验日期",
        definition=("作出核实结论的日期，未核实的不填", "Date of the verification; empty while pending"))
    verification_note = Text("核实说明", "Note on the verification", 2000,
        definition=("不属实或者部分属实的具体情况", "What proved untrue, and how far"))

    rules = [
        needs("result-has-unit-and-date", "verified_by", "verified_on",
            when=F.verification_result.is_in("true", "untrue", "partly-true", "unverifiable"),
            zh="已有核实结果的，核实单位和核实日期必填", en="a result states who verified it and when"),
        needs("untruth-is-explained", "verification_note", when=F.verification_result.is_in("untrue", "partly-true")),
        needs("grade-needs-certificate", "certificate_number", when=F.qualification_grade.present, severity=WARNING),
        Rule("true-certificate-is-in-force", when=F.verification_result == "true",
            require=(F.valid_from <= F.verified_on) & (F.valid_until >= F.verified_on),
            zh="核实属实的，资质证书在核实日期一般应在有效期内",
            en="a certificate found true is normally in force on the day of the verification", severity=WARNING),
    ]
