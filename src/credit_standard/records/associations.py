"""行业协会: what industry associations record about their members and in their trade."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
    WithdrawalFields,
)


class AssociationMembership(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """会员与行业自律信息: one member of an association, its pledge of self-discipline and its appraisal."""

    definition = "协会的一名会员及其自律承诺和评议一条。"
    spec = RecordSpec(
        name="association-membership",
        zh="会员与行业自律信息",
        en="Association membership",
        category="local",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("行业协会、商会", "Industry associations and chambers of commerce"),
        cadence="half-year",
        record_date="valid_from",
        key=("association", "member_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=AUTHORISED),
        layer_to_authorise="city",
        clause="§4.2.6",
    )

    subject_name = SubjectFields.subject_name.but(aliases="会员名称")
    association = OrganisationName("协会名称", "Association", 200, required=True, aliases="行业协会名称",
        definition=("社会团体法人登记证书上的协会全称",
            "Full name of the association as on its certificate of registration"))
    association_uscc = Identifier("协会统一社会信用代码", "Unified code of the association", "uscc",
        concept="association-number",
        definition=("社会团体法人登记证书上的代码", "As on the certificate of registration of the association"))
    member_number = ReferenceNumber("会员编号", "Member number", 64, required=True, aliases="会员证号",
        definition=("协会会员名册或者会员证上的编号", "Number in the association's register or on the member's card"))
    member_class = Text("会员级别", "Class of membership", 100,
        definition=("协会章程规定的会员级别，如会长单位、理事、会员",
            "Class of membership by the association's statutes, such as council member"))
    valid_from = ValidityFields.valid_from.but("入会日期", "Member from", required=True,
        definition=("协会批准入会的日期", "The day on which the association admitted the member"))
    valid_until = ValidityFields.valid_until.but("退会日期", "Member until",
        definition=("会员资格终止的日期，在会的不填", "Last day of membership; empty while it lasts"))
    pledged_on = Date("行业自律公约签署日期", "Self-discipline pledged on", past=True, aliases="自律承诺日期",
        definition=("会员签署行业自律公约的日期，未签署的不填",
            "The day on which the member signed the code of self-discipline; empty where it has not"))
    year = Integer("评价年度", "Year of the appraisal", "年", minimum=1949, maximum=2099, concept="year",
        definition=("协会评价会员所针对的年度", "Year to which the association's appraisal of the member refers"))
    appraisal = Code("会员评价结果", "Appraisal of the member", "member-appraisal",
        definition=("协会按自律规则对会员作出的年度评价",
            "The association's yearly appraisal of the member under its rules of self-discipline"))

    rules = [
        not_before("ends-after-beginning", "valid_until", "valid_from"),
        not_after("pledge-not-after-leaving", "pledged_on", "valid_until", severity=WARNING),
        needs("appraisal-needs-year", "year", when=F.appraisal.present),
        needs("year-needs-appraisal", "appraisal", when=F.year.present),
    ]


class IndustryAppraisal(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    ValidityFields,
    WithdrawalFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """行业评优与产品创优信息: one title that an association conferred on a member of the trade or its products."""

    definition = "协会授予一个行业成员或者其产品的一个称号一条。"
    spec = RecordSpec(
        name="industry-appraisal",
        zh="行业评优与产品创优信息",
        en="Industry appraisal",
        category="local",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("行业协会、商会", "Industry associations and chambers of commerce"),
        cadence="event",
        record_date="decision_date",
        # One document names many; persons of one name among them could not be told apart, so they have no key.
        key=("authority", "title", "decision_date", "subject_name", "subject_uscc"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=law("社会组织评比达标表彰活动管理办法"),
        layer_to_authorise="city",
        clause="§4.2.6",
    )

    authority = AuthorityFields.authority.but("评选协会", "Appraising association",
        aliases=("评定机关名称", "认定单位"),
        definition=("组织评选并授予称号的协会全称", "Full name of the association that conferred the title"))
    authority_uscc = AuthorityFields.authority_uscc.but("评选协会统一社会信用代码",
        "Unified code of the appraising association",
        definition=("组织评选并授予称号的协会的代码", "Code of the association that conferred the title"))
    title = Text("评优称号", "Title conferred", 200, required=True, aliases="评定名称",
        definition=("评选结果文件载明的称号全称", "Title in full, as the document of the results states it"))
    grade = Text("评定结果", "Result of the appraisal", 200, concept="grade",
        definition=("称号分等级的，填写获得的等级或者名次", "Grade or place reached, where the title knows several"))
    product_name = Text("创优产品", "Products appraised", 2000, aliases=("产品名称", "创优工程"),
        definition=("获评的产品、工程或者服务名称，多个的用分号隔开",
            "Products, works or services that were appraised, separated by semicolons"))
    year = Integer("评选年度", "Year of the title", "年", minimum=1949, maximum=2099, concept="year",
        definition=("称号所属的年度", "Year for which the title is conferred"))
    decision_number = DocumentFields.decision_number.but("表彰文件号", "Number of the commendation",
        definition=("公布评选结果的文件的发文字号", "Number of the document that announced the results"))
    decision_date = DocumentFields.decision_date.but("评定日期", "Date of the appraisal",
        definition=("公布评选结果的文件落款的日期", "Date at the end of the document that announced the results"))

    rules = [
        not_before("ends-after-appraisal", "valid_until", "decision_date"),
    ]
