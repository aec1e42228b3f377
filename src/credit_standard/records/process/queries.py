"""查询: who asked for the records of a subject, and by whose leave."""

from typing import ClassVar

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SELF,
    YES,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    DocumentNumber,
    F,
    Fields,
    Identifier,
    Integer,
    RecordSpec,
    Rule,
    Text,
    YesNo,
)
from credit_standard.records.parts.consent import ARTICLE_14, ConsentFields
from credit_standard.records.parts.laws import HEBEI
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class QuerierFields(Fields):
    """查询人: the unit or person who asks for the records."""

    querier = Text(
        "查询人名称",
        "Name of who asks",
        max_length=512,
        required=True,
        concept="querier",
        holds=Sensitivity.PERSON_NAME,
        aliases=("查询单位", "查询人"),
        definition=(
            "查询单位的全称或者查询人的姓名",
            "Full name of the unit or the person who asks for the records",
        ),
    )
    querier_uscc = Identifier(
        "查询单位统一社会信用代码",
        "Unified code of who asks",
        kind="uscc",
        concept="querier-number",
        definition=("查询单位证照上的代码", "As on the certificate of the unit that asks"),
    )
    querier_document_type = Code(
        "查询人证件类型",
        "Kind of document of who asks",
        code_list="document-type",
        concept="querier-document-type",
        definition=("查询人为自然人的，其身份证件的种类", "Kind of identity document of a person who asks"),
    )
    querier_document_number = DocumentNumber(
        "查询人证件号码",
        "Document number of who asks",
        type_field="querier_document_type",
        concept="querier-document-number",
        definition=("查询人为自然人的，其身份证件上的号码", "Number on the document of a person who asks"),
    )
    query_purpose = Code(
        "查询用途",
        "Purpose",
        code_list="query-purpose",
        required=True,
        concept="query-purpose",
        aliases=("查询目的", "查询事由"),
        definition=("查询、使用信息的用途", "What the records are asked for"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "querier-document-type-with-number",
            require=(F.querier_document_type.present & F.querier_document_number.present)
            | (~F.querier_document_type.present & ~F.querier_document_number.present),
            zh="查询人证件类型和证件号码应同时填写",
            en="kind and number of the document of who asks belong together",
        ),
    )


class CreditQuery(SubjectFields, QuerierFields, SourceFields, StatusFields, CreditRecord):
    """查询记录: one query of the records of one subject."""

    spec = RecordSpec(
        name="credit-query",
        zh="查询记录",
        en="Credit query",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("信用信息中心、信用服务窗口", "Credit information centre, service counters"),
        cadence="day",
        dated="queried_on",
        key=("query_number",),
        disclosure=Disclosure(organisation=SELF, person=SELF),
        basis=(HEBEI,),
        clause="§4.2.1, §4.3.3",
    )

    query_number = Text(
        "查询编号",
        "Number of the query",
        max_length=128,
        required=True,
        concept="query-number",
        holds=Sensitivity.PLAIN,
        definition=("平台为该次查询编的号码", "Number that the platform gave to the query"),
    )
    queried_on = Date(
        "查询日期",
        "Queried on",
        required=True,
        past=True,
        concept="queried-on",
        aliases=("查询时间",),
        definition=("提供查询结果的日期", "Day on which the answer was given"),
    )
    audience = Code(
        "查询身份",
        "Asked as",
        code_list="audience",
        required=True,
        concept="audience",
        aliases=("查询类型",),
        definition=(
            "查询人以何种身份查询：社会公众、共享单位、被授权人或者本人",
            "In what quality the records were asked for: public, authority, authorised or oneself",
        ),
    )
    query_channel = Code(
        "查询渠道",
        "Channel",
        code_list="query-channel",
        concept="query-channel",
        definition=(
            "窗口、网站、自助终端、移动端或者接口",
            "Counter, website, terminal, mobile or interface",
        ),
    )
    authorisation_id = inherited(
        ConsentFields.authorisation_id,
        definition=("所依据的查询授权的授权书编号", "Number of the authorisation by which it was asked for"),
    )
    given_content = Text(
        "提供内容",
        "What was given",
        max_length=4000,
        concept="given-content",
        definition=(
            "提供的信息类型，用分号隔开，不写信息本身",
            "Record types that were given, separated by semicolons; not the records themselves",
        ),
    )
    given_records = Integer(
        "提供记录数",
        "Records given",
        unit="条",
        concept="given-records",
        definition=(
            "提供的信用记录条数，没有的填 0",
            "Number of credit records given; 0 where there were none",
        ),
    )
    report_number = Text(
        "信用报告编号",
        "Number of the credit report",
        max_length=128,
        concept="report-number",
        holds=Sensitivity.PLAIN,
        definition=("出具信用报告的，报告的编号", "Number of the credit report, where one was issued"),
    )

    rules = (
        Rule(
            "authorised-query-names-authorisation",
            when=F.audience == "authorised",
            require=F.authorisation_id.present,
            zh="查询身份为授权查询的，授权书编号必填",
            en="a query by authorisation names the authorisation",
        ),
        Rule(
            "shared-query-is-by-a-unit",
            when=F.audience == "shared",
            require=F.querier_uscc.present,
            zh="查询身份为政务共享的，一般应填写查询单位统一社会信用代码",
            en="among authorities the unit that asks gives its code, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "self-check-is-by-the-subject",
            when=F.query_purpose == "self-check",
            require=F.audience == "self",
            zh="查询用途为本人自查的，查询身份应为本人查询",
            en="one's own record is asked for by oneself",
        ),
    )


class QueryAuthorisation(SubjectFields, QuerierFields, SourceFields, StatusFields, CreditRecord):
    """查询授权: one subject's leave for one other to ask for its records."""

    spec = RecordSpec(
        name="query-authorisation",
        zh="查询授权信息",
        en="Query authorisation",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("信用信息中心、取得授权的单位", "Credit information centre, units that are authorised"),
        cadence="event",
        dated="authorised_on",
        key=("authorisation_id", "subject_name"),
        disclosure=Disclosure(organisation=SELF, person=SELF),
        basis=(HEBEI, ARTICLE_14),
        clause="§5.3.4",
    )

    querier = inherited(
        QuerierFields.querier,
        zh="被授权人名称",
        en="Name of who is authorised",
        aliases=("被授权人", "被授权单位"),
        definition=(
            "被授权单位的全称或者被授权人的姓名",
            "Full name of the unit or the person that is authorised",
        ),
    )
    querier_uscc = inherited(
        QuerierFields.querier_uscc,
        zh="被授权单位统一社会信用代码",
        en="Unified code of who is authorised",
        definition=("被授权单位证照上的代码", "As on the certificate of the unit that is authorised"),
    )
    querier_document_type = inherited(
        QuerierFields.querier_document_type,
        zh="被授权人证件类型",
        en="Kind of document of who is authorised",
        definition=("被授权人为自然人的，其身份证件的种类", "Kind of document of a person who is authorised"),
    )
    querier_document_number = inherited(
        QuerierFields.querier_document_number,
        zh="被授权人证件号码",
        en="Document number of who is authorised",
        definition=("被授权人为自然人的，其证件上的号码", "Number on the document of a person authorised"),
    )
    query_purpose = inherited(
        QuerierFields.query_purpose,
        zh="授权用途",
        en="Purpose of the authorisation",
        definition=("授权书载明的查询用途", "Purpose as the authorisation states it"),
    )
    authorisation_id = inherited(
        ConsentFields.authorisation_id,
        definition=("授权书的编号", "Number of the authorisation"),
        required=True,
    )
    authorisation_form = Code(
        "授权方式",
        "Form of the authorisation",
        code_list="authorisation-form",
        required=True,
        concept="authorisation-form",
        definition=("书面、电子、现场或者合同条款", "In writing, electronic, on the spot or by a contract"),
    )
    authorised_on = inherited(ConsentFields.authorised_on, required=True)
    valid_from = inherited(
        ValidityFields.valid_from,
        zh="授权生效日期",
        en="Authorised from",
        definition=(
            "授权书载明的生效日期，未载明的不填",
            "First day of the authorisation; empty where it names none",
        ),
    )
    authorised_until = inherited(ConsentFields.authorised_until, required=True)
    authorised_record_types = Text(
        "授权查询的信息类型",
        "Record types authorised",
        max_length=4000,
        required=True,
        concept="authorised-record-types",
        aliases=("授权范围",),
        definition=(
            "可以查询的信息类型，用分号隔开；不限的填“全部”或者“all”",
            "Record types that may be asked for, separated by semicolons; “all” where none is left out",
        ),
    )
    consent_items = Text(
        "书面同意的数据项",
        "Items consented to",
        max_length=4000,
        concept="consent-items",
        definition=(
            "收入、存款、有价证券、商业保险、不动产、纳税数额等须书面同意的数据项，用分号隔开",
            "Income, deposits, securities, insurance, real estate and tax items, separated by semicolons",
        ),
    )
    consequences_told = YesNo(
        "是否已告知不利后果",
        "Told of the consequences",
        concept="consequences-told",
        definition=(
            "是否已明确告知提供该信息可能产生的不利后果",
            "Whether the subject was told what giving these items may lead to",
        ),
    )
    revoked_on = Date(
        "授权撤回日期",
        "Revoked on",
        past=True,
        concept="revoked-on",
        aliases=("撤销授权日期",),
        definition=("主体撤回授权的日期，未撤回的不填", "Day on which the subject revoked it; empty before"),
    )

    rules = (
        Rule(
            "authorisation-ends-after-beginning",
            require=F.authorised_until >= F.authorised_on,
            zh="授权截止日期不得早于授权日期",
            en="an authorisation does not end before it begins",
        ),
        Rule(
            "holds-from-signing",
            require=F.valid_from >= F.authorised_on,
            zh="授权生效日期不得早于授权日期",
            en="an authorisation does not hold before it was signed",
        ),
        Rule(
            "ends-after-taking-effect",
            require=F.authorised_until >= F.valid_from,
            zh="授权截止日期不得早于授权生效日期",
            en="an authorisation does not end before it takes effect",
        ),
        Rule(
            "revoked-after-signing",
            require=F.revoked_on >= F.authorised_on,
            zh="授权撤回日期不得早于授权日期",
            en="an authorisation is not revoked before it was signed",
        ),
        Rule(
            "authorised-has-a-number",
            require=F.querier_uscc.present | F.querier_document_number.present,
            zh="被授权单位统一社会信用代码、被授权人证件号码至少填写一项",
            en="who is authorised is known by a unified code or by an identity document",
        ),
        Rule(
            "consent-items-in-writing",
            when=(F.subject_kind == "person") & F.consent_items.present,
            require=F.authorisation_form.is_in("written", "electronic"),
            zh="授权查询自然人须书面同意的数据项的，授权方式应为书面或者电子",
            en="items that need a person's written consent are authorised in writing",
            source=ARTICLE_14,
        ),
        Rule(
            "consent-items-after-notice",
            when=(F.subject_kind == "person") & F.consent_items.present,
            require=F.consequences_told.present & (F.consequences_told == YES),
            zh="授权查询自然人须书面同意的数据项的，应先告知其不利后果",
            en="before a person consents to such items, the person is told of the consequences",
            source=ARTICLE_14,
        ),
    )
