"""行业协会和其他单位: associations, and the units that are no enterprises."""

from typing import ClassVar

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    Amount,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Fields,
    Identifier,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.laws import ASSOCIATIONS
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields

INSTITUTIONS = Source("事业单位登记管理暂行条例", verified=False)


class OrganisationFields(Fields):
    """单位登记事项: what the registers of units that are no enterprises share."""

    authority = inherited(
        AuthorityFields.authority,
        zh="登记管理机关",
        en="Registrar",
        required=False,
        aliases=("登记机关", "发证机关名称"),
        definition=(
            "核发登记证书的机关全称，依法不登记的填批准设立的机关",
            "Full name of the registrar; of the founding authority where there is no registration",
        ),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="登记管理机关统一社会信用代码",
        en="Unified code of the registrar",
        definition=("登记管理机关证书上的代码", "As on the certificate of the registrar"),
    )
    supervising_unit = Text(
        "业务主管单位",
        "Supervising unit",
        max_length=200,
        concept="supervising-unit",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("主管单位", "举办单位", "指导单位"),
        definition=(
            "登记证书上的业务主管单位或者举办单位全称，没有的不填",
            "Full name of the unit that supervises or founded it, by the certificate; empty where there is none",
        ),
    )
    established_on = Date(
        "成立日期",
        "Established on",
        past=True,
        concept="established-on",
        aliases=("成立登记日期", "设立日期"),
        definition=("准予成立登记或者批准设立的日期", "The day on which it was registered or founded"),
    )
    business_scope = Text(
        "宗旨和业务范围",
        "Purpose and scope",
        max_length=10000,
        concept="business-scope",
        aliases=("业务范围", "宗旨"),
        definition=("登记证书或者章程载明的宗旨和业务范围", "As on the certificate or in the articles"),
    )
    registered_capital = Amount(
        "开办资金（万元）",
        "Initial funds (10,000 yuan)",
        unit="万元",
        concept="registered-capital",
        aliases=("注册资金（万元）",),
        definition=("登记证书上的开办资金，以万元计", "By the certificate, in ten thousands of yuan"),
    )
    region_code = Identifier(
        "行政区划代码",
        "Region code",
        kind="region",
        concept="region",
        aliases=("行政区划",),
        definition=("住所所在地的 GB/T 2260 代码", "Code of GB/T 2260 of the registered address"),
    )
    address = Text(
        "住所",
        "Registered address",
        max_length=500,
        concept="address",
        aliases=("机构地址", "办公地址"),
        definition=("登记证书上的住所", "Registered address, by the certificate"),
    )
    ended_on = Date(
        "终止日期",
        "Ended on",
        past=True,
        concept="ended-on",
        aliases=("注销日期", "撤销日期"),
        definition=("注销、撤销、取缔的日期，存续的不填", "The day on which it ended; empty while it exists"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "ended-after-establishment",
            require=F.ended_on >= F.established_on,
            zh="终止日期不得早于成立日期",
            en="it does not end before it was established",
        ),
    )


class AssociationRegistration(
    SubjectFields, OrganisationFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """行业协会登记: one association of a trade as the civil-affairs authorities register it."""

    spec = RecordSpec(
        name="association-registration",
        zh="行业协会登记",
        en="Association registration",
        category="registration",
        nature="basic",
        subjects=("organisation",),
        provider=("民政部门", "Civil-affairs authorities"),
        cadence="month",
        key=("subject_uscc", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=ASSOCIATIONS),
        basis=(ASSOCIATIONS,),
        clause="§4.2.6",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="行业协会名称",
        en="Name of the association",
        aliases=("社会组织名称", "协会名称"),
        definition=("社会团体法人登记证书上的全称", "Full name on the certificate of the association"),
    )
    industry_section = Code(
        "行业门类",
        "Industry",
        code_list="industry-section",
        concept="industry-section",
        definition=("协会所属行业的 GB/T 4754 门类", "Section of GB/T 4754 in which its members work"),
    )
    members = Integer(
        "会员数",
        "Members",
        unit="个",
        concept="members",
        definition=(
            "最近一次年检填报的单位会员和个人会员总数",
            "Units and persons, by the latest annual inspection",
        ),
    )
    state = Code(
        "社会组织状态",
        "State",
        code_list="association-state",
        required=True,
        concept="registration-state",
        definition=("登记管理机关公布的状态", "State as the registrar publishes it"),
    )

    rules = (
        Rule(
            "end-has-a-date",
            when=F.state.is_in("deregistered", "revoked", "banned"),
            require=F.ended_on.present,
            zh="已注销、撤销登记、取缔的，终止日期必填",
            en="an association that was deregistered, revoked or banned states the date",
        ),
        Rule(
            "existing-association-has-not-ended",
            when=F.state == "active",
            require=~F.ended_on.present,
            zh="社会组织状态正常的，不得填写终止日期",
            en="an association that exists has no date of its end",
        ),
        Rule(
            "certificate-after-establishment",
            require=F.valid_from >= F.established_on,
            zh="证书有效期自一般不早于成立日期",
            en="a certificate is normally not valid before the establishment",
            severity=Severity.WARNING,
        ),
        Rule(
            "has-enough-members",
            when=F.state == "active",
            require=F.members >= 30,
            zh="社会团体一般应有 30 个以上单位会员",
            en="an association normally has 30 members or more",
            source=Source("社会团体登记管理条例", "第十条", verified=False),
        ),
    )


class OrganisationProfile(SubjectFields, OrganisationFields, SourceFields, StatusFields, CreditRecord):
    """事业单位、社区等基本信息: one unit that is neither an enterprise nor an association of a trade."""

    spec = RecordSpec(
        name="organisation-profile",
        zh="事业单位、社区等基本信息",
        en="Organisation profile",
        category="registration",
        nature="basic",
        subjects=("organisation",),
        provider=(
            "机构编制部门、民政部门",
            "Authorities for the organisation of government, civil-affairs authorities",
        ),
        cadence="month",
        key=("subject_uscc", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=INSTITUTIONS),
        basis=(INSTITUTIONS,),
        clause="§4.2.6-7",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="单位名称",
        en="Name of the unit",
        definition=(
            "登记证书或者批准设立文件上的全称",
            "Full name on the certificate or in the founding document",
        ),
    )
    organisation_kind = Code(
        "单位类别",
        "Kind of unit",
        code_list="organisation-kind",
        required=True,
        concept="organisation-kind",
        definition=("登记证书或者批准设立文件上的类别", "Kind, by the certificate or the founding document"),
    )
    supervising_unit = inherited(OrganisationFields.supervising_unit, zh="主管（举办）单位")
    body_state = Code(
        "单位状态",
        "State of the unit",
        code_list="body-state",
        required=True,
        concept="body-state",
        definition=(
            "登记管理机关或者批准机关确定的现状",
            "State, by the registrar or the founding authority",
        ),
    )

    rules = (
        Rule(
            "end-has-a-date",
            when=F.body_state.is_in("merged", "abolished"),
            require=F.ended_on.present,
            zh="单位已合并、撤销的，终止日期必填",
            en="a unit that was merged or abolished states the date",
        ),
        Rule(
            "existing-unit-has-not-ended",
            when=F.body_state == "active",
            require=~F.ended_on.present,
            zh="单位状态正常的，不得填写终止日期",
            en="a unit that exists has no date of its end",
        ),
        Rule(
            "institution-is-an-institution",
            when=F.organisation_kind == "institution",
            require=F.subject_kind == "institution",
            zh="单位类别为事业单位的，信用主体类别一般为事业单位",
            en="a public institution is normally a subject of that kind",
            severity=Severity.WARNING,
        ),
        Rule(
            "committee-is-a-community",
            when=F.organisation_kind.is_in("residents-committee", "villagers-committee"),
            require=F.subject_kind == "community",
            zh="单位类别为居（村）民委员会的，信用主体类别一般为社区",
            en="a residents' or villagers' committee is normally a subject of the kind community",
            severity=Severity.WARNING,
        ),
    )
