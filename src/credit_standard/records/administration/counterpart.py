"""行政相对人和决定: what the national tables of licences and penalties (双公示) share.

Items, lengths and values are those of the tables of 2016, 2018 and 2020. Where the tables differ, the longer length
holds, and only what all of them demand is required; what one of them demands beyond that stands in its layout.
"""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import IN_USE, PLACEHOLDER_USCC, TABLES_2016, SubjectFields

TABLES_2018 = law("发改办财金〔2018〕953号")


class CounterpartFields(SubjectFields):
    """行政相对人: the subject as the national tables name it."""

    subject_name = SubjectFields.subject_name.but("行政相对人名称", "Name of the counterpart",
        codes="CF_XDR_MC XK_XDR_MC")
    counterpart_category = Code("行政相对人类别", "Category of the counterpart", "counterpart-category",
        concept="subject-category", codes="CF_XDR_LB XK_XDR_LB",
        definition=("2020 年版起必填；个体工商户按法人表填报，类别填个体工商户",
            "Required since 2020; an individual business stands in the table of organisations"))
    subject_uscc = SubjectFields.subject_uscc.but(codes="CF_XDR_SHXYM XK_XDR_SHXYM")
    registration_number = SubjectFields.registration_number.but(codes="CF_XDR_GSZC XK_XDR_GSZC")
    organisation_code = SubjectFields.organisation_code.but(codes="CF_XDR_ZZJG XK_XDR_ZZJG")
    tax_number = SubjectFields.tax_number.but(codes="CF_XDR_SWDJ XK_XDR_SWDJ")
    institution_certificate_number = SubjectFields.institution_certificate_number.but(codes="CF_XDR_SYDW XK_XDR_SYDW")
    social_organisation_number = SubjectFields.social_organisation_number.but(codes="CF_XDR_SHZZ XK_XDR_SHZZ")
    legal_representative = SubjectFields.legal_representative.but(codes="CF_FRDB XK_FRDB")
    legal_representative_document_type = SubjectFields.legal_representative_document_type.but(
        codes="CF_FR_ZJLX XK_FR_ZJLX")
    legal_representative_document_number = SubjectFields.legal_representative_document_number.but(
        codes="CF_FR_ZJHM XK_FR_ZJHM")
    document_type = SubjectFields.document_type.but(codes="CF_XDR_ZJLX XK_XDR_ZJLX")
    document_number = SubjectFields.document_number.but(codes="CF_XDR_ZJHM XK_XDR_ZJHM")

    rules = [
        needs("person-needs-document", "document_number", when=F.counterpart_category == "person",
            zh="行政相对人为自然人的，证件类型和证件号码必填",
            en="a natural person is given with kind and number of an identity document", source=IN_USE),
        needs("organisation-needs-unified-code", "subject_uscc", when=F.counterpart_category == "organisation",
            zh="行政相对人为法人及非法人组织的，统一社会信用代码必填；没有代码的填 17 个 0 加 X，并填写其他号码",
            en="an organisation is given with its unified code, or seventeen 0 and X with another number",
            source=IN_USE),
        needs("organisation-needs-legal-representative", "legal_representative",
            when=F.counterpart_category == "organisation",
            zh="行政相对人为法人及非法人组织的，法定代表人必填",
            en="an organisation is given with its legal representative", source=IN_USE),
        Rule("individual-business-code-starts-with-92",
            when=(F.counterpart_category == "individual-business") & F.subject_uscc.present
                & (F.subject_uscc != PLACEHOLDER_USCC), require=starts_with(F.subject_uscc, "92"),
            zh="行政相对人类别为个体工商户的，统一社会信用代码应以 92 开头",
            en="the unified code of an individual business starts with 92", severity=WARNING, source=IN_USE),
        Rule("code-with-92-is-an-individual-business",
            when=starts_with(F.subject_uscc, "92") & F.counterpart_category.present,
            require=F.counterpart_category == "individual-business",
            zh="统一社会信用代码以 92 开头的，行政相对人类别应为个体工商户",
            en="where the unified code starts with 92, the category is individual business", severity=WARNING,
            source=IN_USE),
        Rule("category-agrees-with-kind", when=F.subject_kind == "person", require=F.counterpart_category == "person",
            zh="信用主体类别为自然人的，行政相对人类别应为自然人",
            en="where the kind of subject is natural person, so is the category of the counterpart"),
    ]


class DecisionFields(Fields):
    """2016 年版双公示数据表两表共有、后来取消的数据项: items that only the tables of 2016 have."""

    follow = True

    region_code = Identifier("地方编码", "Region code", "region", concept="region", codes="DFBM", source=TABLES_2016,
        definition=("作出决定地的行政区划代码", "Region in which the decision was made (GB/T 2260)"))
    updated_on = Date("数据更新时间戳", "Last update", past=True, codes="SJC", source=TABLES_2016,
        definition=("该记录在来源系统中最后更新的日期", "The day on which the source system last changed the record"))
