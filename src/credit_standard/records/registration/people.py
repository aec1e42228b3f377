"""股东和主要人员: who owns an enterprise, and who runs it. The document numbers of persons are never given out."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    COMPANIES,
    IN_USE,
    PUBLICATION,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

REGISTRARS = ("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)")
NOT_GIVEN = Disclosure(organisation=WITHHELD, person=WITHHELD)


class Shareholder(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """股东及出资: one contribution of one shareholder to one enterprise."""

    definition = "一名股东对一家企业的一项出资一条。"
    spec = RecordSpec(
        name="shareholder",
        zh="股东及出资",
        en="Shareholder",
        category="registration",
        nature="basic",
        subjects="organisation",
        provider=REGISTRARS,
        cadence="day",
        record_date="decision_date",
        # Names repeat among the shareholders of one enterprise, so that persons are told apart only by their number.
        key=(
            "subject_uscc",
            "subject_name",
            "shareholder_name",
            "shareholder_document_number",
            "contribution_form",
            "subscribed_on",
        ),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, COMPANIES),
        clause="§4.2.2",
    )

    subject_name = SubjectFields.subject_name.but("企业名称", "Name of the enterprise")
    shareholder_name = SubjectName("股东名称", "Name of the shareholder", 512, required=True,
        aliases=("股东", "投资人", "股东（发起人）", "合伙人姓名"),
        definition=("章程或者登记簿上的股东姓名、名称", "Name of the shareholder in the articles or the register"))
    shareholder_kind = Code("股东类型", "Kind of shareholder", "shareholder-kind", aliases="投资人类型",
        definition=("登记簿上的股东类型", "Kind of shareholder in the register"))
    shareholder_uscc = Identifier("股东统一社会信用代码", "Unified code of the shareholder", "uscc",
        concept="shareholder-organisation-number",
        definition=("股东为单位的，其证照上的代码", "As on the certificate of a shareholder that is an organisation"))
    shareholder_document_type = Code("股东证件类型", "Shareholder's kind of document", "document-type",
        disclosure=NOT_GIVEN,
        definition=("股东为自然人的，其身份证件的种类", "Kind of the identity document of a natural person"))
    shareholder_document_number = DocumentNumber("股东证件号码", "Shareholder's document number",
        "shareholder_document_type", concept="shareholder-number", disclosure=NOT_GIVEN,
        definition=("股东为自然人的，其身份证件上的号码", "Number on the identity document of a natural person"))
    contribution_form = Code("出资方式", "Form of contribution", "contribution-form", aliases="认缴出资方式",
        definition=("章程载明的出资方式，有多种的每种一条", "Form by the articles; one record for each of several"))
    subscribed = Amount("认缴出资额（万元）", "Subscribed (10,000)", "万元",
        aliases=("认缴出资（万元）", "认缴额（万元）"),
        definition=("章程载明的认缴出资额，以币种的万元计", "By the articles, in ten thousands of the currency"))
    subscribed_on = Date("认缴出资日期", "Contribution due on", aliases="认缴日期",
        definition=("章程载明的出资期限，可以晚于校验日期", "Day by which the articles ask for it; it may lie ahead"))
    paid = Amount("实缴出资额（万元）", "Paid (10,000)", "万元", aliases=("实缴出资（万元）", "实缴额（万元）"),
        definition=("已经缴纳的出资额，以币种的万元计", "What was paid in, in ten thousands of the currency"))
    paid_on = Date("实缴出资日期", "Paid on", past=True, aliases="实缴日期",
        definition=("最近一次实际缴纳的日期", "Day of the latest payment"))
    currency = Code("币种", "Currency", "currency", concept="currency",
        definition=("出资额的币种", "Currency of the contribution"))
    share_percentage = Amount("出资比例（%）", "Share (%)", "%", maximum=100, digits=9, places=6,
        aliases="持股比例（%）",
        definition=("该股东出资占注册资本的百分比", "The shareholder's part of the registered capital, in per cent"))
    decision_date = DocumentFields.decision_date.but("登记日期", "Registered on", required=False, aliases="变更日期",
        definition=("该股东登记或者备案的日期", "The day on which the shareholder was entered"))

    rules = [
        goes_with("shareholder-document-type-with-number", "shareholder_document_type", "shareholder_document_number",
            source=IN_USE),
        leaves_empty("person-has-no-unified-code", "shareholder_uscc", when=F.shareholder_kind == "person",
            zh="股东为自然人的，不得填写股东统一社会信用代码", en="a natural person has no unified code"),
        not_above("paid-within-subscribed", "paid", "subscribed", severity=WARNING),
        needs("payment-states-its-amount", "paid", when=F.paid_on.present),
        needs("contribution-due-states-its-amount", "subscribed", when=F.subscribed_on.present),
        one_of("currency-needs-amount", "subscribed", "paid", when=F.currency.present),
        differs("shareholder-is-another", "shareholder_uscc", "subject_uscc",
            zh="股东一般不是本企业", en="an enterprise is normally not its own shareholder", severity=WARNING),
    ]


class Officer(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """董事、监事、高管: one post that one person holds in one organisation."""

    definition = "一个人在一个组织担任的一个职务一条。"
    spec = RecordSpec(
        name="officer",
        zh="董事、监事、高管",
        en="Officer",
        category="registration",
        nature="basic",
        subjects="organisation",
        provider=REGISTRARS,
        cadence="day",
        record_date="period_from",
        key=("subject_uscc", "subject_name", "officer_name", "officer_post", "period_from"),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, law("市场主体登记管理条例", "9")),
        clause="§4.2.2",
    )

    subject_name = SubjectFields.subject_name.but("企业名称", "Name of the enterprise")
    officer_name = PersonName("董事、监事、高管姓名", "Name of the officer", 512, required=True,
        aliases=("主要人员姓名", "高管姓名"),
        definition=("登记、备案材料上的姓名", "Name as filed with the registrar"))
    officer_document_type = Code("董事、监事、高管证件类型", "Officer's kind of document", "document-type",
        aliases="主要人员证件类型", disclosure=NOT_GIVEN,
        definition=("该人员身份证件的种类", "Kind of the officer's identity document"))
    officer_document_number = DocumentNumber("董事、监事、高管证件号码", "Officer's document number",
        "officer_document_type", concept="officer-number", aliases="主要人员证件号码", disclosure=NOT_GIVEN,
        definition=("该人员身份证件上的号码", "Number on the officer's identity document"))
    officer_post = Code("高管职务", "Post of the officer", "officer-post", required=True,
        aliases=("职务", "职务类型"),
        definition=("登记、备案的职务，兼任的每个职务一条", "Post as filed; one record for each of several posts"))
    period_from = Date("任职起始日期", "In office from", past=True, concept="period-from",
        aliases=("任职日期", "任期起始日期"),
        definition=("任职文件载明的起始日期", "First day in office, by the document of appointment"))
    period_until = Date("任职截止日期", "In office until", concept="period-until",
        aliases=("离任日期", "任期截止日期"),
        definition=("任期届满或者离任的日期", "Last day of the term, or the day of leaving"))

    rules = [
        goes_with("officer-document-type-with-number", "officer_document_type", "officer_document_number",
            source=IN_USE),
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        Rule("officer-is-of-age",
            when=F.officer_document_type.is_in("citizen-id", "residence-permit", "permanent-residence"),
            require=~under_age(F.officer_document_number, 18, F.period_from),
            zh="董事、监事、高管任职时一般应年满 18 周岁",
            en="an officer is normally 18 or older when entering office", severity=WARNING, source=COMPANIES),
    ]
