"""信用主体: who a record is about, and the numbers by which the subject is known."""

from typing import ClassVar, TypeVar

from attrs import evolve

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    Code,
    Codes,
    Disclosure,
    DocumentNumber,
    Element,
    F,
    Fields,
    Identifier,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.laws import TABLES_2016

PLACEHOLDER_USCC = "00000000000000000X"
"""Stands in the column of the unified code for a subject that has none (双公示, since 2018)."""

IN_USE = Source("双公示数据标准（2018 年版）在用系统的校验")

E = TypeVar("E", bound=Element)


def inherited(
    element: E,
    *,
    zh: str = "",
    en: str = "",
    codes: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
    definition: tuple[str, str] | None = None,
    required: bool | None = None,
    consent: bool | None = None,
    disclosure: Disclosure | None = None,
    refers_to: tuple[str, ...] = (),
) -> E:
    """An element of a shared group under the titles, short codes and further headings of one table."""
    return evolve(
        element,
        zh=zh or element.zh,
        en=en or element.en,
        codes=codes,
        aliases=(*element.aliases, *aliases),
        definition=definition or element.definition,
        required=element.required if required is None else required,
        consent=element.consent if consent is None else consent,
        disclosure=disclosure or element.disclosure,
        refers_to=refers_to or element.refers_to,
    )


class SubjectFields(Fields):
    """信用主体: who the record is about."""

    subject_kind = Code(
        "信用主体类别",
        "Kind of subject",
        code_list="subject-kind",
        concept="subject-kind",
        definition=("按登记管理机关划分的主体种类", "Kind of subject, by the authority that registers it"),
    )
    subject_name = Text(
        "信用主体名称",
        "Name of the subject",
        max_length=512,
        required=True,
        concept="subject-name",
        holds=Sensitivity.PERSON_NAME,
        aliases=("主体名称", "名称"),
        definition=(
            "证照或者身份证件上的全称",
            "The full name as it stands on the certificate or identity document",
        ),
    )
    subject_uscc = Identifier(
        "统一社会信用代码",
        "Unified social credit code",
        kind="uscc",
        concept="subject-number",
        definition=(
            "主体尚无代码的，填 17 个 0 加 X，并填写其他号码",
            "A subject that has none is given as seventeen 0 and X, with another number beside it",
        ),
    )
    registration_number = Identifier(
        "工商注册号",
        "Business registration number",
        kind="registration-number",
        concept="subject-number",
        definition=(
            "营业执照上的注册号，2015 年 10 月以前登记的主体使用",
            "Number on the business licence, used before October 2015",
        ),
    )
    organisation_code = Identifier(
        "组织机构代码",
        "Organisation code",
        kind="org-code",
        concept="subject-number",
        definition=(
            "组织机构代码证上的代码，即统一社会信用代码第 9 至 17 位",
            "As on the code certificate; characters 9 to 17 of the unified code",
        ),
    )
    tax_number = Identifier(
        "税务登记号",
        "Tax registration number",
        kind="tax-number",
        concept="subject-number",
        definition=("税务登记证上的号码", "As on the certificate of tax registration"),
    )
    institution_certificate_number = Identifier(
        "事业单位证书号",
        "Certificate number of a public institution",
        kind="institution-certificate",
        concept="subject-number",
        definition=("事业单位法人证书上的号码", "As on the certificate of a public institution"),
    )
    social_organisation_number = Identifier(
        "社会组织登记证号",
        "Registration number of a social organisation",
        kind="social-organisation-number",
        concept="subject-number",
        definition=(
            "社会组织登记证书上的号码",
            "As on the registration certificate of a social organisation",
        ),
    )
    legal_representative = Text(
        "法定代表人",
        "Legal representative",
        max_length=512,
        concept="legal-representative",
        holds=Sensitivity.PERSON_NAME,
        aliases=("法定代表人姓名", "法定代表人（负责人）", "法定代表人或负责人"),
        definition=(
            "证照上的法定代表人；非法人组织为其负责人，个体工商户为其经营者",
            "As on the certificate; otherwise the head of the organisation or the owner of the business",
        ),
    )
    legal_representative_document_type = Code(
        "法定代表人证件类型",
        "Legal representative's kind of document",
        code_list="document-type",
        concept="legal-representative-document-type",
        definition=("法定代表人身份证件的种类", "Kind of the identity document of the legal representative"),
    )
    legal_representative_document_number = DocumentNumber(
        "法定代表人证件号码",
        "Legal representative's document number",
        type_field="legal_representative_document_type",
        concept="legal-representative-number",
        definition=(
            "法定代表人身份证件上的号码",
            "Number on the identity document of the legal representative",
        ),
    )
    document_type = Code(
        "证件类型",
        "Kind of identity document",
        code_list="document-type",
        concept="document-type",
        definition=(
            "自然人、个体工商户经营者的证件种类",
            "Of a person, or of the owner of an individual business",
        ),
    )
    document_number = DocumentNumber(
        "证件号码",
        "Number of the identity document",
        type_field="document_type",
        concept="subject-number",
        definition=(
            "自然人、个体工商户经营者身份证件上的号码",
            "Number on the document of a person or of the owner of an individual business",
        ),
    )
    key_groups = Codes(
        "重点人群",
        "Key groups",
        code_list="key-group",
        concept="key-group",
        definition=(
            "自然人所属的重点人群，可以不止一个",
            "The key groups that a person belongs to, possibly several",
        ),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "subject-needs-a-number",
            require=F.subject_uscc.present
            | F.organisation_code.present
            | F.registration_number.present
            | F.tax_number.present
            | F.institution_certificate_number.present
            | F.social_organisation_number.present
            | F.document_number.present,
            zh="统一社会信用代码、其他登记号码、证件号码至少填写一项",
            en="at least one number is needed: unified code, other registration, identity document",
            source=TABLES_2016,
        ),
        Rule(
            "placeholder-needs-another-number",
            when=F.subject_uscc == PLACEHOLDER_USCC,
            require=F.registration_number.present
            | F.organisation_code.present
            | F.tax_number.present
            | F.institution_certificate_number.present
            | F.social_organisation_number.present
            | F.document_number.present,
            zh="统一社会信用代码填 17 个 0 加 X 的，应填写工商注册号等其他号码",
            en="where the unified code is seventeen 0 and X, another number of the subject is needed",
            source=IN_USE,
        ),
        Rule(
            "document-type-with-number",
            require=(F.document_type.present & F.document_number.present)
            | (~F.document_type.present & ~F.document_number.present),
            zh="证件类型和证件号码应同时填写",
            en="kind and number of the identity document belong together",
            source=IN_USE,
        ),
        Rule(
            "legal-representative-document-type-with-number",
            require=(
                F.legal_representative_document_type.present & F.legal_representative_document_number.present
            )
            | (
                ~F.legal_representative_document_type.present
                & ~F.legal_representative_document_number.present
            ),
            zh="法定代表人证件类型和证件号码应同时填写",
            en="kind and number of the legal representative's document belong together",
            source=IN_USE,
        ),
    )


class PersonFields(Fields):
    """公民: the subject of records that are about persons only."""

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="姓名",
        en="Name",
        definition=("身份证件上的姓名", "As on the identity document"),
    )
    document_type = inherited(SubjectFields.document_type, required=True)
    document_number = inherited(SubjectFields.document_number, required=True)
    key_groups = SubjectFields.key_groups


class BodyFields(Fields):
    """政府机关: the subject of records that are about government bodies only."""

    subject_kind = SubjectFields.subject_kind
    subject_name = inherited(
        SubjectFields.subject_name,
        zh="单位名称",
        en="Name of the body",
        definition=("批准设立文件上的单位全称", "The full name as in the document that established the body"),
    )
    subject_uscc = SubjectFields.subject_uscc
    organisation_code = SubjectFields.organisation_code

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "body-needs-a-number",
            require=F.subject_uscc.present | F.organisation_code.present,
            zh="统一社会信用代码和组织机构代码至少填写一项",
            en="a unified code or an organisation code is needed",
        ),
    )
