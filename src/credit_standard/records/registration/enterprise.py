"""登记注册基本信息: what the registrar holds about an enterprise (经济户口)."""

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    Amount,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.laws import PUBLICATION, REGISTRATION
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited


class EnterpriseRegistration(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """登记注册基本信息: one enterprise as it is registered."""

    spec = RecordSpec(
        name="enterprise-registration",
        zh="登记注册基本信息",
        en="Enterprise registration",
        category="registration",
        nature="basic",
        subjects=("organisation",),
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="day",
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(
            PUBLICATION,
            REGISTRATION,
        ),
        clause="§4.2.1-2",
        # Registries hold one code for several enterprises (一码多赋), so the name belongs to the key.
        key=("subject_uscc", "subject_name"),
    )

    subject_name = inherited(SubjectFields.subject_name, zh="企业名称", en="Name of the enterprise")
    legal_representative = inherited(SubjectFields.legal_representative, aliases=("法人代表", "法人代表姓名"))
    enterprise_type = Text(
        "企业类型",
        "Type of enterprise",
        max_length=200,
        aliases=("市场主体类型",),
        concept="enterprise-type",
        definition=("营业执照上的类型", "Type as on the business licence"),
    )
    established_on = Date(
        "成立日期",
        "Established on",
        past=True,
        aliases=("注册日期", "登记日期"),
        concept="established-on",
        definition=("营业执照上的成立日期", "Date of establishment as on the business licence"),
    )
    registered_capital_text = Text(
        "注册资本（原文）",
        "Registered capital as registered",
        max_length=200,
        aliases=("注册资金（原文）", "注册资金", "注册资本"),
        concept="registered-capital-text",
        definition=(
            "登记机关公布的原文，如 200(万元人民币)",
            "As the registrar prints it, unit and currency in the text",
        ),
    )
    registered_capital = Amount(
        "注册资本（万元）",
        "Registered capital (10,000)",
        unit="万元",
        aliases=("注册资金（万元）",),
        concept="registered-capital",
        definition=("以币种的万元计", "In ten thousands of the currency"),
    )
    currency = Code(
        "币种",
        "Currency",
        code_list="currency",
        aliases=("注册资本币种",),
        concept="currency",
        definition=("注册资本的币种", "Currency of the registered capital"),
    )
    term_from = Date(
        "营业期限自",
        "Term from",
        aliases=("经营期限自",),
        concept="valid-from",
        definition=("营业执照上营业期限的起始日期", "First day of the term on the business licence"),
    )
    term_until = Date(
        "营业期限至",
        "Term until",
        aliases=("经营期限至",),
        concept="valid-until",
        definition=("长期的填 2099/12/31", "2099/12/31 where it has no end"),
    )
    business_scope = Text(
        "经营范围",
        "Scope of business",
        max_length=10000,
        concept="business-scope",
        definition=("营业执照上的经营范围", "Scope of business as on the licence"),
    )
    province = Text(
        "所在省份",
        "Province",
        max_length=50,
        aliases=("省份", "所属省份"),
        concept="province",
        definition=("住所所在的省、自治区、直辖市", "Province of the registered address"),
    )
    area = Text(
        "地区",
        "Area",
        max_length=100,
        aliases=("所在地区", "所属地区"),
        concept="area",
        definition=("住所所在的市、县、区", "City or county of the registered address"),
    )
    region_code = Identifier(
        "行政区划代码",
        "Region code",
        kind="region",
        aliases=("行政区划",),
        concept="region",
        definition=("住所所在地的 GB/T 2260 代码", "Code of GB/T 2260 of the registered address"),
    )
    address = Text(
        "注册地址",
        "Registered address",
        max_length=500,
        aliases=("住所",),
        concept="address",
        definition=("营业执照上的住所", "Registered address as on the licence"),
    )
    industry = Text(
        "行业代码",
        "Industry",
        max_length=10,
        holds=Sensitivity.PLAIN,
        concept="industry",
        definition=("GB/T 4754 国民经济行业代码", "Code of GB/T 4754"),
    )
    registrar = Text(
        "登记机关",
        "Registrar",
        max_length=200,
        holds=Sensitivity.ORGANISATION_NAME,
        concept="authority",
        definition=("核发营业执照的机关全称", "Full name of the authority that issued the licence"),
    )
    registrar_uscc = Identifier(
        "登记机关统一社会信用代码",
        "Unified code of the registrar",
        kind="uscc",
        concept="authority-number",
        definition=("核发营业执照的机关的代码", "Code of the authority that issued the licence"),
    )
    registered_on = Date(
        "核准日期",
        "Date of the latest registration",
        past=True,
        concept="decision-date",
        definition=("最近一次设立或者变更登记的日期", "Date of the latest entry in the register"),
    )
    state = Code(
        "登记状态",
        "State of registration",
        code_list="enterprise-state",
        aliases=("经营状态", "企业状态"),
        concept="registration-state",
        definition=("登记机关公示的状态", "State as the registrar publishes it"),
    )

    rules = (
        Rule(
            "registered-after-establishment",
            require=F.registered_on >= F.established_on,
            zh="核准日期不得早于成立日期",
            en="the latest registration is not before the establishment",
        ),
        Rule(
            "term-ends-after-beginning",
            require=F.term_until >= F.term_from,
            zh="营业期限至不得早于营业期限自",
            en="the term does not end before it begins",
        ),
        Rule(
            "currency-needs-capital",
            when=F.currency.present,
            require=F.registered_capital.present | F.registered_capital_text.present,
            zh="填写币种的，应填写注册资本",
            en="a currency needs an amount of registered capital",
        ),
    )
