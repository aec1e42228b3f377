"""信用主体: who a record is about, and the numbers by which the subject is known."""

from credit_standard.identifiers import uscc
from credit_standard.model.vocabulary import *
from credit_standard.records.parts.laws import TABLES_2016

PLACEHOLDER_USCC = uscc.PLACEHOLDER

IN_USE = law("双公示数据标准（2018 年版）在用系统的校验")


class SubjectFields(Fields):
    """信用主体: who the record is about."""

    subject_kind = Code("信用主体类别", "Kind of subject", "subject-kind", concept="subject-kind",
        definition=("按登记管理机关划分的主体种类", "Kind of subject, by the authority that registers it"))
    subject_name = SubjectName("信用主体名称", "Name of the subject", 512, required=True, concept="subject-name",
        aliases=("主体名称", "名称"),
        definition=("证照或者身份证件上的全称", "The full name as it stands on the certificate or identity document"))
    subject_uscc = Identifier("统一社会信用代码", "Unified social credit code", "uscc", primary=True,
        concept="subject-number",
        definition=("主体尚无代码的，填 17 个 0 加 X，并填写其他号码",
            "A subject that has none is given as seventeen 0 and X, with another number beside it"))
    registration_number = Identifier("工商注册号", "Business registration number", "registration-number",
        concept="subject-number",
        definition=("营业执照上的注册号，2015 年 10 月以前登记的主体使用",
            "Number on the business licence, used before October 2015"))
    organisation_code = Identifier("组织机构代码", "Organisation code", "org-code", concept="subject-number",
        definition=("组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位",
            "As on the code certificate; characters 9 to 17 of the unified code"))
    tax_number = Identifier("税务登记号", "Tax registration number", "tax-number", concept="subject-number",
        definition=("税务登记证上的号码", "As on the certificate of tax registration"))
    institution_certificate_number = Identifier("事业单位证书号", "Certificate number of a public institution",
        "institution-certificate", concept="subject-number",
        definition=("事业单位法人证书上的号码", "As on the certificate of a public institution"))
    social_organisation_number = Identifier("社会组织登记证号", "Registration number of a social organisation",
        "social-organisation-number", concept="subject-number",
        definition=("社会组织登记证书上的号码", "As on the registration certificate of a social organisation"))
    legal_representative = PersonName("法定代表人", "Legal representative", 512, concept="legal-representative",
        aliases=("法定代表人姓名", "法定代表人（负责人）", "法定代表人或负责人"),
        definition=("证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者",
            "As on the certificate; otherwise the head of the organisation or the owner of the business"))
    legal_representative_document_type = Code("法定代表人证件类型", "Legal representative's kind of document",
        "document-type", concept="legal-representative-document-type",
        definition=("法定代表人身份证件的种类", "Kind of the identity document of the legal representative"))
    legal_representative_document_number = DocumentNumber("法定代表人证件号码",
        "Legal representative's document number", "legal_representative_document_type",
        concept="legal-representative-number",
        definition=("法定代表人身份证件上的号码", "Number on the identity document of the legal representative"))
    document_type = Code("证件类型", "Kind of identity document", "document-type", concept="document-type",
        definition=("自然人、个体工商户经营者的证件种类", "Of a person, or of the owner of an individual business"))
    document_number = DocumentNumber("证件号码", "Number of the identity document", "document_type",
        concept="subject-number",
        definition=("自然人、个体工商户经营者身份证件上的号码",
            "Number on the document of a person or of the owner of an individual business"))
    key_groups = Codes("重点人群", "Key groups", "key-group", concept="key-group",
        definition=("自然人所属的重点人群，可以不止一个",
            "The key groups that a person belongs to, possibly several"))

    rules = [
        one_of("subject-needs-a-number", "subject_uscc", "organisation_code", "registration_number", "tax_number",
            "institution_certificate_number", "social_organisation_number", "document_number",
            zh="统一社会信用代码、其他登记号码、证件号码至少填写一项",
            en="at least one number is needed: unified code, other registration, identity document",
            source=TABLES_2016),
        one_of("placeholder-needs-another-number", "registration_number", "organisation_code", "tax_number",
            "institution_certificate_number", "social_organisation_number", "document_number",
            when=F.subject_uscc == PLACEHOLDER_USCC,
            zh="统一社会信用代码填 17 个 0 加 X 的，应填写工商注册号等其他号码",
            en="where the unified code is seventeen 0 and X, another number of the subject is needed", source=IN_USE),
        goes_with("document-type-with-number", "document_type", "document_number", source=IN_USE),
        goes_with("legal-representative-document-type-with-number", "legal_representative_document_type",
            "legal_representative_document_number", source=IN_USE),
    ]


class PersonFields(Fields):
    """公民: the subject of records that are about persons only."""

    subject_name = SubjectFields.subject_name.but("姓名", "Name",
        definition=("身份证件上的姓名", "As on the identity document"))
    document_type = SubjectFields.document_type.but(required=True)
    document_number = SubjectFields.document_number.but(required=True, primary=True)
    key_groups = SubjectFields.key_groups


class BodyFields(Fields):
    """政府机关: the subject of records that are about government bodies only."""

    subject_kind = SubjectFields.subject_kind
    subject_name = SubjectFields.subject_name.but("单位名称", "Name of the body",
        definition=("批准设立文件上的单位全称", "The full name as in the document that established the body"))
    subject_uscc = SubjectFields.subject_uscc
    organisation_code = SubjectFields.organisation_code

    rules = [
        one_of("body-needs-a-number", "subject_uscc", "organisation_code"),
    ]
