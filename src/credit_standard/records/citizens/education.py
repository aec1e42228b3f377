"""教育: what schools and examination authorities record."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    PersonFields,
    SourceFields,
    StatusFields,
    ValidityFields,
)

EDUCATION_LAW = law("教育法")


class Education(PersonFields, SourceFields, StatusFields, CreditRecord):
    """学历学位信息: the education and degree that a person attained at one school."""

    definition = "一个人在一所学校取得的学历、学位一条。"
    spec = RecordSpec(
        name="education",
        zh="学历学位信息",
        en="Education",
        category="local",
        nature="basic",
        subjects="person",
        provider=("学校、教育部门", "Schools and education authorities"),
        cadence="year",
        record_date="graduated_on",
        key=("document_number", "school", "graduated_on"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=EDUCATION_LAW,
        layer_to_authorise="city",
        clause="§4.3.2",
    )

    school = OrganisationName("毕业院校", "School", 200, required=True, aliases=("学历毕业学校", "毕业学校"),
        definition=("毕业证书、学位证书上的学校全称", "Full name of the school as on the certificate"))
    school_uscc = Identifier("毕业院校统一社会信用代码", "Unified code of the school", "uscc",
        concept="school-number",
        definition=("学校法人证书上的代码", "Code as on the school's certificate"))
    education_level = Code("学历", "Level of education", "education-level",
        definition=("毕业证书上的学历层次", "Level of education as on the certificate of graduation"))
    degree = Code("学位", "Degree", "degree",
        definition=("学位证书上的学位", "Degree as on the certificate of the degree"))
    field_of_study = Text("专业", "Field of study", 200, aliases=("学历毕业专业", "所学专业"),
        definition=("毕业证书、学位证书上的专业或者学科", "Field of study as on the certificate"))
    enrolled_on = Date("入学日期", "Enrolled on", past=True, concept="enrolled-on",
        definition=("毕业证书上的学习起始日期", "First day of study as on the certificate of graduation"))
    graduated_on = Date("毕业日期", "Graduated on", required=True, past=True, aliases="学历毕业时间",
        definition=("毕业证书落款的日期；只有学位的，填学位授予日期",
            "Date of the certificate of graduation; that of the degree where there is only a degree"))
    certificate_number = PersonalNumber("毕业证书编号", "Number of the certificate of graduation", 128,
        concept="certificate-number", aliases="学历证书编号",
        definition=("毕业证书上的编号", "Number on the certificate of graduation"))
    degree_granted_on = Date("学位授予日期", "Degree granted on", past=True,
        definition=("学位证书落款的日期", "Date of the certificate of the degree"))
    degree_certificate_number = PersonalNumber("学位证书编号", "Number of the certificate of the degree", 128,
        definition=("学位证书上的编号", "Number on the certificate of the degree"))

    rules = [
        one_of("level-or-degree", "education_level", "degree"),
        not_before("graduated-after-enrolment", "graduated_on", "enrolled_on"),
        not_before("degree-after-enrolment", "degree_granted_on", "enrolled_on"),
        needs("certificate-needs-level", "education_level", when=F.certificate_number.present),
        Rule("degree-certificate-needs-degree",
            when=F.degree_certificate_number.present | F.degree_granted_on.present,
            require=F.degree.present & ~(F.degree == "none"),
            zh="填写学位证书编号或者学位授予日期的，应填写所授学位",
            en="a certificate or a date of a degree comes with the degree"),
    ]


class ExamMisconduct(
    PersonFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """考试、学术失信信息: one finding of misconduct in an examination or in scientific work."""

    definition = "考试或者科研活动中认定的一次失信行为一条。"
    spec = RecordSpec(
        name="exam-misconduct",
        zh="考试、学术失信信息",
        en="Misconduct in examinations and research",
        category="local",
        nature="adverse",
        subjects="person",
        provider=("学校、教育考试机构、人事考试机构", "Schools and examination authorities"),
        cadence="event",
        record_date="occurred_on",
        key=("document_number", "authority", "examination", "occurred_on"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(EDUCATION_LAW, law("国家教育考试违规处理办法"), law("专业技术人员资格考试违纪违规行为处理规定")),
        layer_to_authorise="city",
        clause="§4.3.2",
    )

    examination = Text("考试或者成果名称", "Examination or work", 512, required=True,
        aliases=("考试名称", "学术成果名称"),
        definition=("发生失信行为的考试、论文、项目或者其他成果的名称",
            "Name of the examination, paper, project or other work"))
    misconduct_kinds = Codes("考试、学术失信类别", "Kinds of misconduct", "exam-misconduct-kind", required=True,
        concept="misconduct-kind",
        definition=("处理决定认定的行为，可以不止一种",
            "As the decision finds, possibly several"))
    facts = Text("失信事实", "Facts of the misconduct", 5000, concept="facts",
        definition=("处理决定认定的事实", "Facts as the decision states them"))
    occurred_on = Date("失信行为发生日期", "Date of the misconduct", required=True, past=True, concept="occurred-on",
        aliases="考试日期",
        definition=("考试日期，或者成果发表、提交的日期",
            "Day of the examination, or on which the work was published or handed in"))
    basis = Text("处理依据", "Legal basis", 4096, concept="legal-basis",
        definition=("作出处理所依据的法律、法规、规章及条款",
            "Laws and regulations, with articles, on which the decision rests"))
    content = Text("处理结果", "What was decided", 4096, required=True, concept="decision-content",
        definition=("处理决定的主文，如成绩无效、暂停参加考试",
            "What the decision imposes, such as the loss of the result or a ban from examinations"))
    authority = AuthorityFields.authority.but("处理单位", "Decided by",
        definition=("作出处理决定的单位全称", "Full name of the unit that decided"))
    authority_uscc = AuthorityFields.authority_uscc.but("处理单位统一社会信用代码",
        "Unified code of the deciding unit",
        definition=("作出处理决定的单位的代码", "Code of the unit that decided"))
    decision_number = DocumentFields.decision_number.but("处理决定书文号", "Number of the decision",
        definition=("处理决定书的发文字号", "Number under which the decision was issued"))
    decision_date = DocumentFields.decision_date.but("处理决定日期", "Decided on",
        definition=("处理决定书落款的日期", "Date at the end of the decision"))
    valid_until = ValidityFields.valid_until.but("处理期限截止日期", "Decision holds until",
        definition=("处理有期限的，填写期限的最后一日；永久的填 2099-12-31",
            "Last day of what is imposed for a term; 2099-12-31 where it is for life"))

    rules = [
        not_before("decided-after-misconduct", "decision_date", "occurred_on"),
        not_before("ends-after-decision", "valid_until", "decision_date"),
    ]
