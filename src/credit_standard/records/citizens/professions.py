"""资格和职称: what entitles a person to practise, and the title attained in a profession."""

from credit_standard.model.vocabulary import *
from credit_standard.records.citizens.employer import EmployerFields
from credit_standard.records.parts import (
    BASE_CATALOGUE,
    AuthorityFields,
    DocumentFields,
    PersonFields,
    SourceFields,
    StatusFields,
    ValidityFields,
    WithdrawalFields,
)

ENDED = ("revoked", "cancelled", "withdrawn", "deregistered")


class ProfessionalQualification(
    PersonFields, ValidityFields, EmployerFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """职业（执业）资格信息: one certificate that entitles a person to practise, or states a level of skill."""

    definition = "一个人准予执业或者表明技能等级的一个证书一条。"
    spec = RecordSpec(
        name="professional-qualification",
        zh="职业（执业）资格信息",
        en="Professional qualification",
        category="occupation",
        nature="positive",
        subjects="person",
        provider=("人力资源社会保障部门、各行业主管部门", "Human resources, and the authorities of the professions"),
        cadence="month",
        record_date="issued_on",
        key=("authority", "certificate_number"),
        disclosure=Disclosure(person=SHARED),
        basis=(law("劳动法", "69"), BASE_CATALOGUE),
        clause="§4.3.2",
    )

    qualification_name = Text("资格名称", "Name of the qualification", 200, required=True,
        aliases=("从业资格名称", "职业资格名称", "注册证书名称"),
        definition=("国家职业资格目录或者证书上的资格名称",
            "As in the national list of qualifications or on the certificate"))
    kind = Code("职业资格类别", "Kind of qualification", "professional-qualification-kind",
        definition=("国家职业资格目录中的准入类或者水平评价类",
            "Access to the profession or level of skill, as in the national list"))
    professional_level = Code("职业技能等级", "Level of skill", "professional-level",
        definition=("技能人员职业资格证书上的等级", "Level on the certificate of a skilled worker"))
    qualification_grade = Text("执业资格等级", "Grade of the qualification", 100, aliases="从业资格等级",
        definition=("专业技术人员资格分等级的，填写证书上的等级，如一级、二级",
            "Grade on the certificate of a professional, where there are several, such as first or second"))
    certificate_number = PersonalNumber("资格证书编号", "Number of the certificate", 128, required=True,
        concept="certificate-number", aliases=("证书编号", "注册证书编号"),
        definition=("资格证书或者注册证书上的编号", "Number on the certificate of qualification or registration"))
    issued_on = Date("发证日期", "Certificate issued on", required=True, past=True, aliases="注册日期",
        definition=("证书落款的日期", "Date at the end of the certificate"))
    valid_from = ValidityFields.valid_from.but(aliases="证书生效期")
    valid_until = ValidityFields.valid_until.but(aliases=("证书截止期", "注册有效期至"))
    employer = EmployerFields.employer.but("执业单位名称", "Unit in which the person practises",
        definition=("注册证书上的执业单位全称", "Full name of the unit on the certificate of registration"))
    employer_uscc = EmployerFields.employer_uscc.but("执业单位统一社会信用代码",
        "Unified code of the unit in which the person practises",
        definition=("注册证书上的执业单位的代码", "Code of the unit on the certificate of registration"))
    authority = AuthorityFields.authority.but("发证单位", "Issuing authority", aliases="发证机关",
        definition=("颁发资格证书或者注册证书的单位全称", "Full name of the unit that issued the certificate"))
    authority_uscc = AuthorityFields.authority_uscc.but("发证单位统一社会信用代码",
        "Unified code of the issuing authority",
        definition=("颁发资格证书或者注册证书的单位的代码", "Code of the unit that issued the certificate"))
    qualification_state = Code("资格状态", "State of the qualification", "qualification-state",
        definition=("发证单位登记的现时状态", "State now, as the issuing authority has registered it"))
    ended_on = Date("注（撤、吊）销日期", "Ended on", past=True, concept="ended-on",
        definition=("注销、撤销、撤回或者吊销决定的日期",
            "Date of the decision that deregistered, withdrew or revoked the qualification"))

    rules = [
        not_before("ends-after-issue", "valid_until", "issued_on"),
        not_before("ended-after-issue", "ended_on", "issued_on"),
        needs("end-has-a-date", "ended_on", when=F.qualification_state.is_in(*ENDED)),
        Rule("date-of-end-fits-state", when=F.ended_on.present, require=F.qualification_state.is_in(*ENDED),
            zh="填写注（撤、吊）销日期的，资格状态应为注销、撤销、撤回或者吊销",
            en="a date of ending belongs to a qualification that has ended"),
        Rule("valid-is-not-expired", when=F.qualification_state == "valid", require=F.valid_until >= AS_OF,
            zh="资格状态为有效的，有效期至不应早于校验日期",
            en="a valid qualification has not expired by the day of the check", severity=WARNING),
    ]


class ProfessionalTitle(
    PersonFields,
    EmployerFields,
    AuthorityFields,
    DocumentFields,
    WithdrawalFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """职称信息: one title granted to a person."""

    definition = "授予一个人的一个职称一条。"
    spec = RecordSpec(
        name="professional-title",
        zh="职称信息",
        en="Professional title",
        category="occupation",
        nature="positive",
        subjects="person",
        provider=("人力资源社会保障部门、职称评审单位", "Human resources, and the units that review titles"),
        cadence="year",
        record_date="decision_date",
        key=("document_number", "title_name", "decision_date"),
        disclosure=Disclosure(person=SHARED),
        basis=(law("职称评审管理暂行规定"), BASE_CATALOGUE),
        clause="§4.3.2",
    )

    title_name = Text("职称名称", "Name of the title", 200, required=True, aliases="专业技术资格名称",
        definition=("职称证书上的职称名称", "As on the certificate of the title"))
    title_level = Code("职称级别", "Level of the title", "title-level",
        definition=("职称证书上的级别", "Level as on the certificate of the title"))
    speciality = Text("专业类别", "Speciality", 200, aliases="职称专业",
        definition=("职称证书上的系列和专业", "Series and speciality as on the certificate of the title"))
    certificate_number = PersonalNumber("职称证书编号", "Number of the certificate", 128,
        concept="certificate-number",
        definition=("职称证书上的编号", "Number on the certificate of the title"))
    authority = AuthorityFields.authority.but("职称授予单位", "Granted by", aliases="审批单位",
        definition=("批准授予职称的单位全称", "Full name of the unit that granted the title"))
    authority_uscc = AuthorityFields.authority_uscc.but("职称授予单位统一社会信用代码",
        "Unified code of the granting unit",
        definition=("批准授予职称的单位的代码", "Code of the unit that granted the title"))
    decision_number = DocumentFields.decision_number.but("职称批准文号", "Number of the approval",
        definition=("批准授予职称的文件的发文字号", "Number of the document by which the title was granted"))
    decision_date = DocumentFields.decision_date.but("职称取得日期", "Granted on", aliases="取得日期",
        definition=("职称证书载明的取得日期", "The day on which the title was attained, as on the certificate"))

    rules = [
        one_of("certificate-or-document", "certificate_number", "decision_number", severity=WARNING),
    ]
