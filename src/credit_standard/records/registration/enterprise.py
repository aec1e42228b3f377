"""登记注册基本信息: what the registrar holds about an enterprise (经济户口)."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import PUBLICATION, REGISTRATION, SourceFields, StatusFields, SubjectFields

WITHOUT_CAPITAL = (
    (F.subject_kind.present & (F.subject_kind == "individual-business"))
    | (F.subject_uscc.present & starts_with(F.subject_uscc, "92"))
    | (F.enterprise_type.present & contains(F.enterprise_type, "分公司", "分支机构", "个体", "办事处", "代表机构",
        "代表处", "营业单位", "非法人", "分厂", "分店", "分行", "支行", "营业部", "个人独资", "合伙", "办事机构",
        "联络处"))
    | (F.subject_name.present & contains(F.subject_name, "分公司", "办事处", "代表处", "分行", "支行", "营业部",
        "分店", "门店", "分厂", "分社", "分所", "经营部", "支公司", "支局", "分局", "支社", "分院", "分校", "分理处",
        "储蓄所", "联络处", "营业厅", "营业所", "营业室", "加油站", "加气站", "项目部", "服务部", "门市部", "专卖店",
        "专柜", "网点", "一店", "二店", "三店", "店铺", "收费站", "服务区"))
)
# Only what is a company for certain must have a capital: shops and offices have none, whatever their type is called.
WITH_CAPITAL = (
    (F.enterprise_type.present & contains(F.enterprise_type, "公司", "所有制", "企业法人", "股份合作"))
    | (~F.enterprise_type.present & contains(F.subject_name, "公司"))
) & ~WITHOUT_CAPITAL


class EnterpriseRegistration(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """登记注册基本信息: one enterprise as it is registered."""

    definition = "一家企业一条，以登记为准。"
    spec = RecordSpec(
        name="enterprise-registration",
        zh="登记注册基本信息",
        en="Enterprise registration",
        category="registration",
        nature="basic",
        subjects="organisation",
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="day",
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, REGISTRATION),
        clause="§4.2.1-2",
        # Registries hold one code for several enterprises (一码多赋), so the name belongs to the key.
        key=("subject_uscc", "subject_name"),
    )

    subject_name = SubjectFields.subject_name.but("企业名称", "Name of the enterprise")
    legal_representative = SubjectFields.legal_representative.but(aliases=("法人代表", "法人代表姓名"))
    enterprise_type = Text("企业类型", "Type of enterprise", 200, concept="enterprise-type", aliases="市场主体类型",
        definition=("营业执照上的类型", "Type as on the business licence"))
    established_on = Date("成立日期", "Established on", past=True, concept="established-on",
        aliases=("注册日期", "登记日期"),
        definition=("营业执照上的成立日期", "Date of establishment as on the business licence"))
    registered_capital_text = Text("注册资本（原文）", "Registered capital as registered", 200,
        aliases=("注册资金（原文）", "注册资金", "注册资本"),
        definition=("登记机关公布的原文，如 200(万元人民币)",
            "As the registrar prints it, unit and currency in the text"))
    registered_capital = Amount("注册资本（万元）", "Registered capital (10,000)", "万元", aliases="注册资金（万元）",
        definition=("以币种的万元计", "In ten thousands of the currency"))
    currency = Code("币种", "Currency", "currency", concept="currency", aliases="注册资本币种",
        definition=("注册资本的币种", "Currency of the registered capital"))
    term_from = Date("营业期限自", "Term from", concept="valid-from", aliases="经营期限自",
        definition=("营业执照上营业期限的起始日期", "First day of the term on the business licence"))
    term_until = Date("营业期限至", "Term until", concept="valid-until", aliases="经营期限至",
        definition=("长期的填 2099-12-31", "2099-12-31 where it has no end"))
    business_scope = Text("经营范围", "Scope of business", 10000,
        definition=("营业执照上的经营范围", "Scope of business as on the licence"))
    province = Text("所在省份", "Province", 50, aliases=("省份", "所属省份"),
        definition=("住所所在的省、自治区、直辖市", "Province of the registered address"))
    area = Text("地区", "Area", 100, aliases=("所在地区", "所属地区"),
        definition=("住所所在的市、县、区", "City or county of the registered address"))
    region_code = Identifier("行政区划代码", "Region code", "region", concept="region", aliases="行政区划",
        definition=("住所所在地的 GB/T 2260 代码", "Code of GB/T 2260 of the registered address"))
    address = Text("注册地址", "Registered address", 500, concept="address", aliases="住所",
        definition=("营业执照上的住所", "Registered address as on the licence"))
    industry = Label("行业代码", "Industry", 10,
        definition=("GB/T 4754 国民经济行业代码", "Code of GB/T 4754"))
    registrar = OrganisationName("登记机关", "Registrar", 200, concept="authority",
        definition=("核发营业执照的机关全称", "Full name of the authority that issued the licence"))
    registrar_uscc = Identifier("登记机关统一社会信用代码", "Unified code of the registrar", "uscc",
        concept="authority-number",
        definition=("核发营业执照的机关的代码", "Code of the authority that issued the licence"))
    registered_on = Date("核准日期", "Date of the latest registration", past=True, concept="decision-date",
        definition=("最近一次设立或者变更登记的日期", "Date of the latest entry in the register"))
    state = Code("登记状态", "State of registration", "enterprise-state", concept="registration-state",
        aliases=("经营状态", "企业状态"),
        definition=("登记机关公示的状态", "State as the registrar publishes it"))

    rules = [
        not_before("registered-after-establishment", "registered_on", "established_on"),
        not_before("term-ends-after-beginning", "term_until", "term_from"),
        # Branches and individual businesses have no capital, and systems fill the currency in by themselves.
        one_of("currency-needs-capital", "registered_capital", "registered_capital_text",
            when=F.currency.present & WITH_CAPITAL,
            zh="填写币种的，一般应填写注册资本（分支机构、个体工商户等没有注册资本的除外）",
            en="a currency goes with a registered capital, except of branches, individual businesses and other "
                "bodies without one", severity=WARNING),
    ]
