"""行业协会和其他单位: associations, and the units that are no enterprises."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    ASSOCIATIONS,
    AuthorityFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)

INSTITUTIONS = law("事业单位登记管理暂行条例")


class OrganisationFields(Fields):
    """单位登记事项: what the registers of units that are no enterprises share."""

    authority = AuthorityFields.authority.but("登记管理机关", "Registrar", required=False,
        aliases=("登记机关", "发证机关名称"),
        definition=("核发登记证书的机关全称，依法不登记的填批准设立的机关",
            "Full name of the registrar; of the founding authority where there is no registration"))
    authority_uscc = AuthorityFields.authority_uscc.but("登记管理机关统一社会信用代码",
        "Unified code of the registrar",
        definition=("登记管理机关证书上的代码", "As on the certificate of the registrar"))
    supervising_unit = OrganisationName("业务主管单位", "Supervising unit", 200,
        aliases=("主管单位", "举办单位", "指导单位"),
        definition=("登记证书上的业务主管单位或者举办单位全称，没有的不填",
            "Full name of the unit that supervises or founded it, by the certificate; empty where there is none"))
    established_on = Date("成立日期", "Established on", past=True, concept="established-on",
        aliases=("成立登记日期", "设立日期"),
        definition=("准予成立登记或者批准设立的日期", "The day on which it was registered or founded"))
    business_scope = Text("宗旨和业务范围", "Purpose and scope", 10000, aliases=("业务范围", "宗旨"),
        definition=("登记证书或者章程载明的宗旨和业务范围", "As on the certificate or in the articles"))
    registered_capital = Amount("开办资金（万元）", "Initial funds (10,000 yuan)", "万元", aliases="注册资金（万元）",
        definition=("登记证书上的开办资金，以万元计", "By the certificate, in ten thousands of yuan"))
    region_code = Identifier("行政区划代码", "Region code", "region", concept="region", aliases="行政区划",
        definition=("住所所在地的 GB/T 2260 代码", "Code of GB/T 2260 of the registered address"))
    address = Text("住所", "Registered address", 500, concept="address", aliases=("机构地址", "办公地址"),
        definition=("登记证书上的住所", "Registered address, by the certificate"))
    ended_on = Date("终止日期", "Ended on", past=True, concept="ended-on", aliases=("注销日期", "撤销日期"),
        definition=("注销、撤销、取缔的日期，存续的不填", "The day on which it ended; empty while it exists"))

    rules = [
        not_before("ended-after-establishment", "ended_on", "established_on"),
    ]


class AssociationRegistration(
    SubjectFields, OrganisationFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """行业协会登记: one association of a trade as the civil-affairs authorities register it."""

    definition = "民政部门登记的一个行业协会一条。"
    spec = RecordSpec(
        name="association-registration",
        zh="行业协会登记",
        en="Association registration",
        category="registration",
        nature="basic",
        subjects="organisation",
        provider=("民政部门", "Civil-affairs authorities"),
        cadence="month",
        key=("subject_uscc", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=ASSOCIATIONS),
        basis=ASSOCIATIONS,
        clause="§4.2.6",
    )

    subject_name = SubjectFields.subject_name.but("行业协会名称", "Name of the association",
        aliases=("社会组织名称", "协会名称"),
        definition=("社会团体法人登记证书上的全称", "Full name on the certificate of the association"))
    industry_section = Code("行业门类", "Industry", "industry-section",
        definition=("协会所属行业的 GB/T 4754 门类", "Section of GB/T 4754 in which its members work"))
    members = Integer("会员数", "Members", "个",
        definition=("最近一次年检填报的单位会员和个人会员总数", "Units and persons, by the latest annual inspection"))
    state = Code("社会组织状态", "State", "association-state", required=True, concept="registration-state",
        definition=("登记管理机关公布的状态", "State as the registrar publishes it"))

    rules = [
        needs("end-has-a-date", "ended_on", when=F.state.is_in("deregistered", "revoked", "banned")),
        leaves_empty("existing-association-has-not-ended", "ended_on", when=F.state == "active"),
        not_before("certificate-after-establishment", "valid_from", "established_on", severity=WARNING),
        Rule("has-enough-members", when=F.state == "active", require=F.members >= 30,
            zh="社会团体一般应有 30 个以上单位会员", en="an association normally has 30 members or more",
            source=law("社会团体登记管理条例", "10")),
    ]


class OrganisationProfile(SubjectFields, OrganisationFields, SourceFields, StatusFields, CreditRecord):
    """事业单位、社区等基本信息: one unit that is neither an enterprise nor an association of a trade."""

    definition = "既不是企业也不是行业协会的一个单位一条。"
    spec = RecordSpec(
        name="organisation-profile",
        zh="事业单位、社区等基本信息",
        en="Organisation profile",
        category="registration",
        nature="basic",
        subjects="organisation",
        provider=(
            "机构编制部门、民政部门",
            "Authorities for the organisation of government, civil-affairs authorities",
        ),
        cadence="month",
        key=("subject_uscc", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=INSTITUTIONS),
        basis=INSTITUTIONS,
        clause="§4.2.6-7",
    )

    subject_name = SubjectFields.subject_name.but("单位名称", "Name of the unit",
        definition=("登记证书或者批准设立文件上的全称", "Full name on the certificate or in the founding document"))
    organisation_kind = Code("单位类别", "Kind of unit", "organisation-kind", required=True,
        definition=("登记证书或者批准设立文件上的类别", "Kind, by the certificate or the founding document"))
    supervising_unit = OrganisationFields.supervising_unit.but("主管（举办）单位")
    body_state = Code("单位状态", "State of the unit", "body-state", required=True,
        definition=("登记管理机关或者批准机关确定的现状", "State, by the registrar or the founding authority"))

    rules = [
        needs("end-has-a-date", "ended_on", when=F.body_state.is_in("merged", "abolished"),
            zh="单位已合并、撤销的，终止日期必填", en="a unit that was merged or abolished states the date"),
        leaves_empty("existing-unit-has-not-ended", "ended_on", when=F.body_state == "active"),
        Rule("institution-is-an-institution", when=F.organisation_kind == "institution",
            require=F.subject_kind == "institution",
            zh="单位类别为事业单位的，信用主体类别一般为事业单位",
            en="a public institution is normally a subject of that kind", severity=WARNING),
        Rule("committee-is-a-community", when=F.organisation_kind.is_in("residents-committee", "villagers-committee"),
            require=F.subject_kind == "community",
            zh="单位类别为居（村）民委员会的，信用主体类别一般为社区",
            en="a residents' or villagers' committee is normally a subject of the kind community", severity=WARNING),
    ]
