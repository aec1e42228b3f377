"""行政相对人和决定: what the national tables of licences and penalties (双公示) share.

Items, lengths and values are those of the tables of 2016, 2018 and 2020. Where the tables differ, the longer length
holds, and only what all of them demand is required; what one of them demands beyond that stands in its layout.
"""

from typing import ClassVar

from credit_standard.findings import Severity
from credit_standard.language import starts_with
from credit_standard.model import Code, Date, F, Fields, Identifier, Rule, Source
from credit_standard.records.parts.laws import TABLES_2016
from credit_standard.records.parts.subject import IN_USE, PLACEHOLDER_USCC, SubjectFields, inherited

TABLES_2018 = Source("发改办财金〔2018〕953号", verified=False)


class CounterpartFields(SubjectFields):
    """行政相对人: the subject as the national tables name it."""

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="行政相对人名称",
        en="Name of the counterpart",
        codes=("CF_XDR_MC", "XK_XDR_MC"),
    )
    counterpart_category = Code(
        "行政相对人类别",
        "Category of the counterpart",
        code_list="counterpart-category",
        codes=("CF_XDR_LB", "XK_XDR_LB"),
        concept="subject-category",
        definition=(
            "2020 年版起必填；个体工商户按法人表填报，类别填个体工商户",
            "Required since 2020; an individual business stands in the table of organisations",
        ),
    )
    subject_uscc = inherited(SubjectFields.subject_uscc, codes=("CF_XDR_SHXYM", "XK_XDR_SHXYM"))
    registration_number = inherited(SubjectFields.registration_number, codes=("CF_XDR_GSZC", "XK_XDR_GSZC"))
    organisation_code = inherited(SubjectFields.organisation_code, codes=("CF_XDR_ZZJG", "XK_XDR_ZZJG"))
    tax_number = inherited(SubjectFields.tax_number, codes=("CF_XDR_SWDJ", "XK_XDR_SWDJ"))
    institution_certificate_number = inherited(
        SubjectFields.institution_certificate_number, codes=("CF_XDR_SYDW", "XK_XDR_SYDW")
    )
    social_organisation_number = inherited(
        SubjectFields.social_organisation_number, codes=("CF_XDR_SHZZ", "XK_XDR_SHZZ")
    )
    legal_representative = inherited(SubjectFields.legal_representative, codes=("CF_FRDB", "XK_FRDB"))
    legal_representative_document_type = inherited(
        SubjectFields.legal_representative_document_type, codes=("CF_FR_ZJLX", "XK_FR_ZJLX")
    )
    legal_representative_document_number = inherited(
        SubjectFields.legal_representative_document_number, codes=("CF_FR_ZJHM", "XK_FR_ZJHM")
    )
    document_type = inherited(SubjectFields.document_type, codes=("CF_XDR_ZJLX", "XK_XDR_ZJLX"))
    document_number = inherited(SubjectFields.document_number, codes=("CF_XDR_ZJHM", "XK_XDR_ZJHM"))

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "person-needs-document",
            when=F.counterpart_category == "person",
            require=F.document_number.present,
            zh="行政相对人为自然人的，证件类型和证件号码必填",
            en="a natural person is given with kind and number of an identity document",
            source=IN_USE,
        ),
        Rule(
            "organisation-needs-unified-code",
            when=F.counterpart_category == "organisation",
            require=F.subject_uscc.present,
            zh="行政相对人为法人及非法人组织的，统一社会信用代码必填；没有代码的填 17 个 0 加 X，并填写其他号码",
            en="an organisation is given with its unified code, or seventeen 0 and X with another number",
            source=IN_USE,
        ),
        Rule(
            "organisation-needs-legal-representative",
            when=F.counterpart_category == "organisation",
            require=F.legal_representative.present,
            zh="行政相对人为法人及非法人组织的，法定代表人必填",
            en="an organisation is given with its legal representative",
            source=IN_USE,
        ),
        Rule(
            "individual-business-code-starts-with-92",
            when=(F.counterpart_category == "individual-business")
            & F.subject_uscc.present
            & (F.subject_uscc != PLACEHOLDER_USCC),
            require=starts_with(F.subject_uscc, "92"),
            zh="行政相对人类别为个体工商户的，统一社会信用代码应以 92 开头",
            en="the unified code of an individual business starts with 92",
            severity=Severity.WARNING,
            source=IN_USE,
        ),
        Rule(
            "code-with-92-is-an-individual-business",
            when=starts_with(F.subject_uscc, "92") & F.counterpart_category.present,
            require=F.counterpart_category == "individual-business",
            zh="统一社会信用代码以 92 开头的，行政相对人类别应为个体工商户",
            en="where the unified code starts with 92, the category is individual business",
            severity=Severity.WARNING,
            source=IN_USE,
        ),
        Rule(
            "category-agrees-with-kind",
            when=F.subject_kind == "person",
            require=F.counterpart_category == "person",
            zh="信用主体类别为自然人的，行政相对人类别应为自然人",
            en="where the kind of subject is natural person, so is the category of the counterpart",
        ),
    )


class DecisionFields(Fields):
    """2016 年版双公示数据表两表共有、后来取消的数据项: items that only the tables of 2016 have."""

    follow = True

    region_code = Identifier(
        "地方编码",
        "Region code",
        kind="region",
        codes=("DFBM",),
        concept="region",
        definition=("作出决定地的行政区划代码", "Region in which the decision was made (GB/T 2260)"),
        source=TABLES_2016,
    )
    updated_on = Date(
        "数据更新时间戳",
        "Last update",
        past=True,
        codes=("SJC",),
        concept="updated-on",
        source=TABLES_2016,
        definition=(
            "该记录在来源系统中最后更新的日期",
            "The day on which the source system last changed the record",
        ),
    )
