"""教育: what schools and examination authorities record."""

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import PersonFields, inherited
from credit_standard.records.parts.validity import ValidityFields

EDUCATION_LAW = Source("教育法", verified=False)


class Education(PersonFields, SourceFields, StatusFields, CreditRecord):
    """学历学位信息: what a person attained at one school."""

    spec = RecordSpec(
        name="education",
        zh="学历学位信息",
        en="Education",
        category="local",
        nature="basic",
        subjects=("person",),
        provider=("学校、教育部门", "Schools and education authorities"),
        cadence="year",
        dated="graduated_on",
        key=("document_number", "school", "graduated_on"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(EDUCATION_LAW,),
        layer_to_authorise="city",
        clause="§4.3.2",
    )

    school = Text(
        "毕业院校",
        "School",
        max_length=200,
        required=True,
        concept="school",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("学历毕业学校", "毕业学校"),
        definition=("毕业证书、学位证书上的学校全称", "Full name of the school as on the certificate"),
    )
    school_uscc = Identifier(
        "毕业院校统一社会信用代码",
        "Unified code of the school",
        kind="uscc",
        concept="school-number",
        definition=("学校法人证书上的代码", "Code as on the school's certificate"),
    )
    education_level = Code(
        "学历",
        "Level of education",
        code_list="education-level",
        concept="education-level",
        definition=("毕业证书上的学历层次", "Level of education as on the certificate of graduation"),
    )
    degree = Code(
        "学位",
        "Degree",
        code_list="degree",
        concept="degree",
        definition=("学位证书上的学位", "Degree as on the certificate of the degree"),
    )
    field_of_study = Text(
        "专业",
        "Field of study",
        max_length=200,
        concept="field-of-study",
        aliases=("学历毕业专业", "所学专业"),
        definition=("毕业证书、学位证书上的专业或者学科", "Field of study as on the certificate"),
    )
    enrolled_on = Date(
        "入学日期",
        "Enrolled on",
        past=True,
        concept="enrolled-on",
        definition=("毕业证书上的学习起始日期", "First day of study as on the certificate of graduation"),
    )
    graduated_on = Date(
        "毕业日期",
        "Graduated on",
        past=True,
        required=True,
        concept="graduated-on",
        aliases=("学历毕业时间",),
        definition=(
            "毕业证书落款的日期；只有学位的，填学位授予日期",
            "Date of the certificate of graduation; that of the degree where there is only a degree",
        ),
    )
    certificate_number = Text(
        "毕业证书编号",
        "Number of the certificate of graduation",
        max_length=128,
        concept="certificate-number",
        holds=Sensitivity.PERSON_NUMBER,
        aliases=("学历证书编号",),
        definition=("毕业证书上的编号", "Number on the certificate of graduation"),
    )
    degree_granted_on = Date(
        "学位授予日期",
        "Degree granted on",
        past=True,
        concept="degree-granted-on",
        definition=("学位证书落款的日期", "Date of the certificate of the degree"),
    )
    degree_certificate_number = Text(
        "学位证书编号",
        "Number of the certificate of the degree",
        max_length=128,
        concept="degree-certificate-number",
        holds=Sensitivity.PERSON_NUMBER,
        definition=("学位证书上的编号", "Number on the certificate of the degree"),
    )

    rules = (
        Rule(
            "level-or-degree",
            require=F.education_level.present | F.degree.present,
            zh="学历和学位至少填写一项",
            en="a level of education or a degree is stated",
        ),
        Rule(
            "graduated-after-enrolment",
            require=F.graduated_on >= F.enrolled_on,
            zh="毕业日期不得早于入学日期",
            en="nobody graduates before enrolling",
        ),
        Rule(
            "degree-after-enrolment",
            require=F.degree_granted_on >= F.enrolled_on,
            zh="学位授予日期不得早于入学日期",
            en="no degree is granted before enrolment",
        ),
        Rule(
            "certificate-needs-level",
            when=F.certificate_number.present,
            require=F.education_level.present,
            zh="填写毕业证书编号的，学历必填",
            en="a certificate of graduation states a level of education",
        ),
        Rule(
            "degree-certificate-needs-degree",
            when=F.degree_certificate_number.present | F.degree_granted_on.present,
            require=F.degree.present & ~(F.degree == "none"),
            zh="填写学位证书编号或者学位授予日期的，应填写所授学位",
            en="a certificate or a date of a degree comes with the degree",
        ),
    )


class ExamMisconduct(
    PersonFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """考试、学术失信信息: one finding of misconduct in an examination or in scientific work."""

    spec = RecordSpec(
        name="exam-misconduct",
        zh="考试、学术失信信息",
        en="Misconduct in examinations and research",
        category="local",
        nature="adverse",
        subjects=("person",),
        provider=("学校、教育考试机构、人事考试机构", "Schools and examination authorities"),
        cadence="event",
        dated="occurred_on",
        key=("document_number", "authority", "examination", "occurred_on"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(
            EDUCATION_LAW,
            Source("国家教育考试违规处理办法", verified=False),
            Source("专业技术人员资格考试违纪违规行为处理规定", verified=False),
        ),
        layer_to_authorise="city",
        clause="§4.3.2",
    )

    examination = Text(
        "考试或者成果名称",
        "Examination or work",
        max_length=512,
        required=True,
        concept="examination",
        aliases=("考试名称", "学术成果名称"),
        definition=(
            "发生失信行为的考试、论文、项目或者其他成果的名称",
            "Name of the examination, paper, project or other work",
        ),
    )
    misconduct_kinds = Codes(
        "考试、学术失信类别",
        "Kinds of misconduct",
        code_list="exam-misconduct-kind",
        required=True,
        concept="misconduct-kind",
        definition=(
            "处理决定认定的行为，多种的用分号隔开",
            "As the decision finds; several are separated by semicolons",
        ),
    )
    facts = Text(
        "失信事实",
        "Facts of the misconduct",
        max_length=5000,
        concept="facts",
        definition=("处理决定认定的事实", "Facts as the decision states them"),
    )
    occurred_on = Date(
        "失信行为发生日期",
        "Date of the misconduct",
        past=True,
        required=True,
        concept="occurred-on",
        aliases=("考试日期",),
        definition=(
            "考试日期，或者成果发表、提交的日期",
            "Day of the examination, or on which the work was published or handed in",
        ),
    )
    basis = Text(
        "处理依据",
        "Legal basis",
        max_length=4096,
        concept="legal-basis",
        definition=(
            "作出处理所依据的法律、法规、规章及条款",
            "Laws and regulations, with articles, on which the decision rests",
        ),
    )
    content = Text(
        "处理结果",
        "What was decided",
        max_length=4096,
        required=True,
        concept="decision-content",
        definition=(
            "处理决定的主文，如成绩无效、暂停参加考试",
            "What the decision imposes, such as the loss of the result or a ban from examinations",
        ),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="处理单位",
        en="Decided by",
        definition=("作出处理决定的单位全称", "Full name of the unit that decided"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="处理单位统一社会信用代码",
        en="Unified code of the deciding unit",
        definition=("作出处理决定的单位的代码", "Code of the unit that decided"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="处理决定书文号",
        en="Number of the decision",
        definition=("处理决定书的发文字号", "Number under which the decision was issued"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="处理决定日期",
        en="Decided on",
        definition=("处理决定书落款的日期", "Date at the end of the decision"),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="处理期限截止日期",
        en="Decision holds until",
        definition=(
            "处理有期限的，填写期限的最后一日；永久的填 2099/12/31",
            "Last day of what is imposed for a term; 2099/12/31 where it is for life",
        ),
    )

    rules = (
        Rule(
            "decided-after-misconduct",
            require=F.decision_date >= F.occurred_on,
            zh="处理决定日期不得早于失信行为发生日期",
            en="nothing is decided before it happened",
        ),
        Rule(
            "ends-after-decision",
            require=F.valid_until >= F.decision_date,
            zh="处理期限截止日期不得早于处理决定日期",
            en="what is imposed does not end before the date of the decision",
        ),
    )
