"""查询: who asked for the records of a subject, and by whose leave."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    ARTICLE_14,
    HEBEI,
    ConsentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class QuerierFields(Fields):
    """查询人: the unit or person who asks for the records."""

    querier = SubjectName("查询人名称", "Name of who asks", 512, required=True, aliases=("查询单位", "查询人"),
        definition=("查询单位的全称或者查询人的姓名", "Full name of the unit or the person who asks for the records"))
    querier_uscc = Identifier("查询单位统一社会信用代码", "Unified code of who asks", "uscc",
        concept="querier-number",
        definition=("查询单位证照上的代码", "As on the certificate of the unit that asks"))
    querier_document_type = Code("查询人证件类型", "Kind of document of who asks", "document-type",
        definition=("查询人为自然人的，其身份证件的种类", "Kind of identity document of a person who asks"))
    querier_document_number = DocumentNumber("查询人证件号码", "Document number of who asks", "querier_document_type",
        concept="querier-document-number",
        definition=("查询人为自然人的，其身份证件上的号码", "Number on the document of a person who asks"))
    query_purpose = Code("查询用途", "Purpose", "query-purpose", required=True, aliases=("查询目的", "查询事由"),
        definition=("查询、使用信息的用途", "What the records are asked for"))

    rules = [
        goes_with("querier-document-type-with-number", "querier_document_type", "querier_document_number"),
    ]


class CreditQuery(SubjectFields, QuerierFields, SourceFields, StatusFields, CreditRecord):
    """查询记录: one query of the records of one subject."""

    definition = "对一个信用主体的记录的一次查询一条。"
    spec = RecordSpec(
        name="credit-query",
        zh="查询记录",
        en="Credit query",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("信用信息中心、信用服务窗口", "Credit information centre, service counters"),
        cadence="day",
        record_date="queried_on",
        key="query_number",
        disclosure=Disclosure(organisation=SELF, person=SELF),
        basis=HEBEI,
        clause="§4.2.1, §4.3.3",
    )

    query_number = ReferenceNumber("查询编号", "Number of the query", 128, required=True,
        definition=("平台为该次查询编的号码", "Number that the platform gave to the query"))
    queried_on = Date("查询日期", "Queried on", required=True, past=True, concept="queried-on", aliases="查询时间",
        definition=("提供查询结果的日期", "Day on which the answer was given"))
    audience = Code("查询身份", "Asked as", "audience", required=True, concept="audience", aliases="查询类型",
        definition=("查询人以何种身份查询：社会公众、共享单位、被授权人或者本人",
            "In what quality the records were asked for: public, authority, authorised or oneself"))
    query_channel = Code("查询渠道", "Channel", "query-channel",
        definition=("窗口、网站、自助终端、移动端或者接口", "Counter, website, terminal, mobile or interface"))
    authorisation_id = ConsentFields.authorisation_id.but(
        definition=("所依据的查询授权的授权书编号", "Number of the authorisation by which it was asked for"))
    given_content = Text("提供内容", "What was given", 4000,
        definition=("提供的信息类型，用分号隔开，不写信息本身",
            "Record types that were given, separated by semicolons; not the records themselves"))
    given_records = Integer("提供记录数", "Records given", "条",
        definition=("提供的信用记录条数，没有的填 0", "Number of credit records given; 0 where there were none"))
    report_number = ReferenceNumber("信用报告编号", "Number of the credit report", 128,
        definition=("出具信用报告的，报告的编号", "Number of the credit report, where one was issued"))

    rules = [
        needs("authorised-query-names-authorisation", "authorisation_id", when=F.audience == "authorised"),
        needs("shared-query-is-by-a-unit", "querier_uscc", when=F.audience == "shared", severity=WARNING),
        Rule("self-check-is-by-the-subject", when=F.query_purpose == "self-check", require=F.audience == "self",
            zh="查询用途为本人自查的，查询身份应为本人查询", en="one's own record is asked for by oneself"),
    ]


class QueryAuthorisation(SubjectFields, QuerierFields, SourceFields, StatusFields, CreditRecord):
    """查询授权: one subject's leave for one other to ask for its records."""

    definition = "一个信用主体准许另一方查询其记录的一份授权一条。"
    spec = RecordSpec(
        name="query-authorisation",
        zh="查询授权信息",
        en="Query authorisation",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("信用信息中心、取得授权的单位", "Credit information centre, units that are authorised"),
        cadence="event",
        record_date="authorised_on",
        key=("authorisation_id", "subject_name"),
        disclosure=Disclosure(organisation=SELF, person=SELF),
        basis=(HEBEI, ARTICLE_14),
        clause="§5.3.4",
    )

    querier = QuerierFields.querier.but("被授权人名称", "Name of who is authorised",
        aliases=("被授权人", "被授权单位"),
        definition=("被授权单位的全称或者被授权人的姓名", "Full name of the unit or the person that is authorised"))
    querier_uscc = QuerierFields.querier_uscc.but("被授权单位统一社会信用代码", "Unified code of who is authorised",
        definition=("被授权单位证照上的代码", "As on the certificate of the unit that is authorised"))
    querier_document_type = QuerierFields.querier_document_type.but("被授权人证件类型",
        "Kind of document of who is authorised",
        definition=("被授权人为自然人的，其身份证件的种类", "Kind of document of a person who is authorised"))
    querier_document_number = QuerierFields.querier_document_number.but("被授权人证件号码",
        "Document number of who is authorised",
        definition=("被授权人为自然人的，其证件上的号码", "Number on the document of a person authorised"))
    query_purpose = QuerierFields.query_purpose.but("授权用途", "Purpose of the authorisation",
        definition=("授权书载明的查询用途", "Purpose as the authorisation states it"))
    authorisation_id = ConsentFields.authorisation_id.but(required=True,
        definition=("授权书的编号", "Number of the authorisation"))
    authorisation_form = Code("授权方式", "Form of the authorisation", "authorisation-form", required=True,
        definition=("书面、电子、现场或者合同条款", "In writing, electronic, on the spot or by a contract"))
    authorised_on = ConsentFields.authorised_on.but(required=True)
    valid_from = ValidityFields.valid_from.but("授权生效日期", "Authorised from",
        definition=("授权书载明的生效日期，未载明的不填",
            "First day of the authorisation; empty where it names none"))
    authorised_until = ConsentFields.authorised_until.but(required=True)
    authorised_record_types = Codes("授权查询的信息类型", "Record types authorised", "authorised-record-type",
        required=True, aliases="授权范围",
        definition=("可以查询的信息类型的名称或者代码，可以不止一个；不限的填“全部”",
            "Record types that may be asked for, by name or code, possibly several; “all” for every one"))
    consent_items = Text("书面同意的数据项", "Items consented to", 4000,
        definition=("收入、存款、有价证券、商业保险、不动产、纳税数额等须书面同意的数据项，用分号隔开",
            "Income, deposits, securities, insurance, real estate and tax items, separated by semicolons"))
    consequences_told = YesNo("是否已告知不利后果", "Told of the consequences",
        definition=("是否已明确告知提供该信息可能产生的不利后果",
            "Whether the subject was told what giving these items may lead to"))
    revoked_on = Date("授权撤回日期", "Revoked on", past=True, concept="revoked-on", aliases="撤销授权日期",
        definition=("主体撤回授权的日期，未撤回的不填", "Day on which the subject revoked it; empty before"))

    rules = [
        not_before("authorisation-ends-after-beginning", "authorised_until", "authorised_on"),
        not_before("holds-from-signing", "valid_from", "authorised_on"),
        not_before("ends-after-taking-effect", "authorised_until", "valid_from"),
        not_before("revoked-after-signing", "revoked_on", "authorised_on"),
        one_of("authorised-has-a-number", "querier_uscc", "querier_document_number"),
        Rule("consent-items-in-writing", when=(F.subject_kind == "person") & F.consent_items.present,
            require=F.authorisation_form.is_in("written", "electronic"),
            zh="授权查询自然人须书面同意的数据项的，授权方式应为书面或者电子",
            en="items that need a person's written consent are authorised in writing", source=ARTICLE_14),
        Rule("consent-items-after-notice", when=(F.subject_kind == "person") & F.consent_items.present,
            require=F.consequences_told.present & (F.consequences_told == YES),
            zh="授权查询自然人须书面同意的数据项的，应先告知其不利后果",
            en="before a person consents to such items, the person is told of the consequences", source=ARTICLE_14),
    ]
