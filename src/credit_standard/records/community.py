"""社区: what village and residents' committees appraise and observe."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    PUBLIC_SECURITY,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
    WithdrawalFields,
)

ORGANISATIONS = ("enterprise", "individual-business", "cooperative", "other-organisation")
COMMITTEES = ("村民委员会、居民委员会", "Village and residents' committees")


class CommunityFields(Fields):
    """社区: the community in which the subject lives or does business."""

    community = OrganisationName("社区名称", "Community", 200, required=True, aliases="村（居）民委员会",
        definition=("村民委员会或者居民委员会的全称", "Full name of the village or residents' committee"))
    community_kind = Code("社区类别", "Kind of community", "community-kind",
        definition=("社区由居民委员会还是村民委员会管理", "Whether a residents' or a village committee runs it"))
    community_uscc = Identifier("社区统一社会信用代码", "Unified code of the community", "uscc",
        concept="community-number",
        definition=("基层群众性自治组织特别法人统一社会信用代码证书上的代码",
            "As on the code certificate of the committee"))


class CommunityAppraisal(
    SubjectFields,
    CommunityFields,
    AuthorityFields,
    DocumentFields,
    ValidityFields,
    WithdrawalFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """社区诚信评比信息: one honest family, shop, enterprise or citizen, as the community appraised it."""

    definition = "社区评出的一个诚信家庭、商户、企业或者公民一条。"
    spec = RecordSpec(
        name="community-appraisal",
        zh="社区诚信评比信息",
        en="Community appraisal",
        category="local",
        nature="positive",
        subjects=("organisation", "person", "household"),
        provider=COMMITTEES,
        cadence="year",
        record_date="decision_date",
        # Neighbours share names; families and persons without a unified code have no key.
        key=("community", "community_title", "year", "subject_name", "subject_uscc"),
        disclosure=Disclosure(organisation=PUBLIC, person=AUTHORISED),
        layer_to_authorise="city",
        clause="§4.2.7",
    )

    subject_name = SubjectFields.subject_name.but(
        definition=("证照或者身份证件上的全称；家庭填写户主姓名",
            "The full name as on the certificate or identity document; of a household, its head's"))
    community_title = Code("诚信评比称号", "Title of the appraisal", "community-title", required=True,
        aliases="评比称号",
        definition=("社区授予的诚信称号", "Title of honesty that the community conferred"))
    year = Integer("评比年度", "Year of the appraisal", "年", required=True, minimum=1949, maximum=2099,
        concept="year",
        definition=("称号所属的年度", "Year for which the title is conferred"))
    star = Code("信用星级", "Star grade", "village-star",
        definition=("社区评定的星级", "Stars that the community awarded"))
    grade = Text("评比等级", "Grade of the appraisal", 64, concept="grade",
        definition=("社区使用星级以外的等级的，填写等级名称",
            "Name of the grade, where the community uses other grades than stars"))
    authority = AuthorityFields.authority.but("评定单位", "Appraised by", aliases=("评比单位", "认定单位"),
        definition=("评定并授予称号的单位全称", "Full name of the unit that appraised and conferred the title"))
    authority_uscc = AuthorityFields.authority_uscc.but("评定单位统一社会信用代码",
        "Unified code of the unit that appraised",
        definition=("评定并授予称号的单位的代码", "Code of the unit that appraised and conferred the title"))
    decision_date = DocumentFields.decision_date.but("评定日期", "Date of the appraisal",
        definition=("评定结果公布的日期", "The day on which the result was announced"))

    rules = [
        Rule("family-title-for-families", when=F.community_title == "honest-family",
            require=F.subject_kind.is_in("household", "person"),
            zh="诚信家庭的信用主体类别应为家庭，或者为代表家庭的自然人",
            en="an honest family is a household, or a person who stands for it"),
        Rule("citizen-title-for-citizens", when=F.community_title == "honest-citizen",
            require=F.subject_kind == "person",
            zh="诚信公民的信用主体类别应为自然人", en="an honest citizen is a person"),
        Rule("business-title-for-businesses", when=F.community_title.is_in("honest-shop", "honest-enterprise"),
            require=F.subject_kind.is_in(*ORGANISATIONS),
            zh="诚信店铺、诚信企业的信用主体类别应为企业、个体工商户等经营主体",
            en="an honest shop or enterprise is a business", severity=WARNING),
        not_before("ends-after-appraisal", "valid_until", "decision_date"),
    ]


class CommunityConduct(
    SubjectFields, CommunityFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """社区诚信行为信息: one honest or dishonest act that the community observed and confirmed."""

    definition = "社区发现并确认的一次诚信或者失信行为一条。"
    spec = RecordSpec(
        name="community-conduct",
        zh="社区诚信行为信息",
        en="Community conduct",
        category="local",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=COMMITTEES,
        cadence="month",
        record_date="occurred_on",
        key=("community", "occurred_on", "subject_name", "facts"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        layer_to_authorise="city",
        sealed=PUBLIC_SECURITY,
        clause="§4.2.7",
    )

    conduct_kind = Code("诚信行为性质", "Nature of the conduct", "conduct-kind", required=True,
        definition=("该行为是诚信行为还是失信行为", "Whether the conduct was honest or dishonest"))
    facts = Text("行为事实", "Facts of the conduct", 2000, required=True, concept="facts", aliases="诚信行为描述",
        definition=("行为的经过和结果，不写举报人和他人的个人信息",
            "What was done and what came of it; never who reported it, nor data of other persons"))
    occurred_on = Date("行为发生日期", "Date of the conduct", required=True, past=True, concept="occurred-on",
        definition=("行为发生的日期，持续的填最后一日", "The day of the conduct; its last day where it went on"))
    basis = Text("认定依据", "Basis of the finding", 2048, concept="legal-basis",
        definition=("认定行为性质所依据的村规民约、居民公约或者法律法规",
            "Village rules, residents' convention or law by which the conduct was judged"))
    evidence = Text("佐证材料", "Evidence", 2000, concept="evidence",
        definition=("证明该行为的材料名称，不含举报材料",
            "Names of the documents that prove the conduct; no reports of complainants"))
    authority = AuthorityFields.authority.but("确认单位", "Confirmed by",
        definition=("核实并确认该行为的单位全称", "Full name of the unit that verified and confirmed the conduct"))
    authority_uscc = AuthorityFields.authority_uscc.but("确认单位统一社会信用代码",
        "Unified code of the confirming unit",
        definition=("核实并确认该行为的单位的代码", "Code of the unit that verified and confirmed the conduct"))
    decision_date = DocumentFields.decision_date.but("确认日期", "Date of the confirmation",
        definition=("核实并确认该行为的日期", "The day on which the conduct was verified and confirmed"))

    rules = [
        not_before("confirmed-after-conduct", "decision_date", "occurred_on"),
        needs("dishonesty-needs-evidence", "evidence", when=F.conduct_kind == "dishonest",
            zh="失信行为的佐证材料必填", en="dishonest conduct is proven by evidence"),
        needs("dishonesty-needs-basis", "basis", when=F.conduct_kind == "dishonest",
            zh="失信行为应填写认定依据", en="dishonest conduct is judged by a rule that is named", severity=WARNING),
    ]
