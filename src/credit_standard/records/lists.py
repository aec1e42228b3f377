"""名录和名单: the list of abnormal operations, and the lists of serious dishonesty."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    ListingFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

ABNORMAL_OPERATION = law("企业信息公示暂行条例", "17")
SERIOUS_LISTS = law("国办发〔2020〕49号")

PUBLISHED_AFTER_LISTING = not_before("published-after-listing", "published_on", "listed_on")


class AbnormalOperation(
    SubjectFields, ListingFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """经营（活动）异常名录: one entry of one enterprise in the directory of abnormal operation, for one ground."""

    definition = "一家企业因一项事由列入经营（活动）异常名录一次一条。"
    spec = RecordSpec(
        name="abnormal-operation",
        zh="经营（活动）异常名录信息",
        en="Abnormal operation",
        category="abnormal-operation",
        nature="adverse",
        subjects="organisation",
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="day",
        record_date="listed_on",
        # One enterprise is listed on one day for several years without a report.
        key=("listed_by", "subject_name", "listed_on", "listing_reason"),
        disclosure=Disclosure(organisation=PUBLIC, source=ABNORMAL_OPERATION),
        basis=ABNORMAL_OPERATION,
        clause="§2",
    )

    abnormal_reason = Code("列入经营异常名录情形", "Ground for listing", "abnormal-listing-reason", required=True,
        aliases="列入情形",
        definition=("列入决定适用的法定情形", "Which of the grounds in the law the decision applies"))
    year = Integer("未报年度", "Year not reported", "年", minimum=1949, maximum=2099, concept="year",
        aliases="未报年报年度",
        definition=("因未公示年度报告列入的，为该报告的年度",
            "Where no annual report was filed, the year that it was owed for"))
    listing_reason = ListingFields.listing_reason.but("列入经营异常名录原因",
        "Reason for listing in the words of the decision", aliases="列入原因")
    removal_ground = Code("移出经营异常名录情形", "Ground for removal", "abnormal-removal-reason", aliases="移出情形",
        definition=("移出决定适用的情形", "Ground on which the decision to remove rests"))
    removal_reason = ListingFields.removal_reason.but("移出经营异常名录原因",
        "Reason for removal in the words of the decision", aliases="移出原因")

    rules = [
        PUBLISHED_AFTER_LISTING,
        needs("missing-report-names-the-year", "year", when=F.abnormal_reason == "report-not-filed",
            zh="因未公示年度报告列入的，一般应填写未报年度",
            en="where a report is missing, its year is stated as a rule", severity=WARNING),
        needs("removal-ground-needs-a-date", "removed_on", when=F.removal_ground.present),
        Rule("late-report-cures-a-missing-one", when=F.removal_ground == "report-filed",
            require=F.abnormal_reason == "report-not-filed",
            zh="因补报年度报告移出的，列入情形一般为未公示年度报告",
            en="who is removed for a late report was listed as a rule for a missing one", severity=WARNING),
        Rule("contact-cures-unreachability", when=F.removal_ground == "reachable",
            require=F.abnormal_reason == "unreachable",
            zh="因可以取得联系移出的，列入情形一般为无法联系",
            en="who is removed for being reachable again was listed as a rule as unreachable", severity=WARNING),
    ]


class SeriousDishonesty(
    SubjectFields, ListingFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """严重失信主体名单: one entry of one subject in a list of serious dishonesty.

    Published for persons too: the name in full, the number of the document masked.
    """

    definition = "一个信用主体列入一个严重失信主体名单一次一条。个人也公布：姓名写全，证件号码掩码。"
    spec = RecordSpec(
        name="serious-dishonesty",
        zh="严重失信主体名单信息",
        en="Serious dishonesty",
        category="serious-dishonesty",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("列入名单的主管部门", "Authorities that keep the lists"),
        cadence="event",
        record_date="listed_on",
        key=("dishonesty_list_kind", "listed_by", "subject_name", "listed_on"),
        disclosure=Disclosure(organisation=PUBLIC, person=PUBLIC, source=SERIOUS_LISTS, named=True),
        basis=SERIOUS_LISTS,
        clause="§5.3.3",
    )

    document_number = SubjectFields.document_number.but(
        definition=("自然人、个体工商户经营者身份证件上的号码，公示时隐去中间各位",
            "Number on the document of a person or owner; its middle is hidden when published"))
    dishonesty_list_kind = Code("严重失信主体名单类别", "Kind of list", "dishonesty-list-kind", required=True,
        aliases=("名单类别", "失信名单类别"),
        definition=("所列入的严重失信主体名单的种类", "Kind of the list on which the subject stands"))
    listing_document_number = ListingFields.listing_document_number.but(aliases=("认定文号", "决定书文号"))
    listing_reason = ListingFields.listing_reason.but("主要失信事实", "Main facts of dishonesty", aliases="列入原因",
        definition=("列入决定书载明的严重失信事实", "Facts of dishonesty as the decision to list states them"))
    listed_on = ListingFields.listed_on.but(aliases="确认严重失信日期")
    listed_by = ListingFields.listed_by.but(aliases="认定单位")
    basis = Text("认定依据", "Legal basis", 4096, concept="legal-basis",
        definition=("设列该名单的法律、法规或者党中央、国务院政策文件及条款",
            "Law, regulation or policy of the Central Committee or State Council that provides for the list"))
    content = Text("处理处罚或者判决主要内容", "What was decided", 4096, concept="decision-content",
        aliases=("行政处理处罚或法院判决决定的主要内容", "行政处理决定内容"),
        definition=("作为列入依据的处理、处罚决定或者判决的主文",
            "Operative part of the decision or judgment on which the listing rests"))
    # They stand on the organisation's entry, not on the list: only law could publish them.
    responsible_persons = PersonName("负有责任的人员", "Persons responsible", 1000,
        aliases=("负责人姓名", "直接责任人员"), disclosure=Disclosure(organisation=SHARED, person=SHARED),
        definition=("列入决定书载明的负有责任的人员姓名，用分号隔开",
            "Names of the persons held responsible in the decision, separated by semicolons"))
    notified_on = Date("列入前告知日期", "Told before the listing on", past=True, concept="notified-on",
        definition=("列入前告知事实、理由、依据和陈述申辩权利的日期",
            "Day on which the subject was told of facts, grounds and the right to be heard"))
    publicity_until = Date("公示截止期", "Published until", concept="publicity-until",
        definition=("停止向社会公示该名单的日期", "The day on which publication of the entry ends"))

    rules = [
        PUBLISHED_AFTER_LISTING,
        needs("list-rests-on-law", "basis",
            zh="严重失信主体名单应当以法律、法规或者党中央、国务院政策文件为依据，认定依据应填写",
            en="a list of serious dishonesty rests on a law, a regulation or a national policy; it is stated",
            source=SERIOUS_LISTS),
        not_after("told-before-listing", "notified_on", "listed_on"),
        not_before("publicity-ends-after-listing", "publicity_until", "listed_on"),
        Rule("listing-is-serious", require=F.gravity == "serious",
            zh="列入严重失信主体名单的，失信行为分类一般为严重",
            en="who is listed for serious dishonesty is as a rule of the class serious", severity=WARNING),
    ]
