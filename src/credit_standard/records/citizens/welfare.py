"""社会保险和住房: a person's social insurance, and conduct in housing.

No amounts, no wages, no address of a home, nothing medical (征信业管理条例 art. 14).
"""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    ARTICLE_14,
    AuthorityFields,
    ConsentFields,
    PersonFields,
    SourceFields,
    StatusFields,
    ValidityFields,
)


class SocialInsuranceParticipation(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """社会保险参保信息: one person's participation in one kind of insurance, as counted on a day."""

    definition = "截至某一日统计的一个人参加的一个险种一条。"
    spec = RecordSpec(
        name="social-insurance-participation",
        zh="社会保险参保信息",
        en="Participation in social insurance",
        category="compliance",
        nature="basic",
        subjects="person",
        provider=("社会保险经办机构、医疗保障经办机构", "Agencies of social insurance and medical security"),
        cadence="month",
        record_date="counted_until",
        key=("document_number", "insurance_kind", "authority", "counted_until"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=law("社会保险法", "74"),
        clause="§4.3.2",
    )

    insurance_kind = Code("险种", "Kind of insurance", "insurance-kind", required=True,
        definition=("养老、医疗、失业、工伤、生育保险中的一种",
            "One of pension, medical, unemployment, work-injury and maternity insurance"))
    participation_state = Code("参保状态", "State of participation", "participation-state", required=True,
        aliases="养老保险状态",
        definition=("经办机构登记的状态", "State as the agency has registered it"))
    first_month = Date("首次参保日期", "Insured since", past=True, aliases="参保起始日期",
        definition=("首次缴费所属月份的第一日", "First day of the month for which the first contribution was paid"))
    months_paid = Integer("累计缴费月数", "Months paid", "个月", maximum=1200,
        definition=("截至统计截止日期的累计缴费月数，不填缴费基数和金额",
            "Months paid in all until the day of the count; no base of contributions, no amounts"))
    ended_on = Date("终止参保日期", "Participation ended on", past=True, concept="ended-on",
        definition=("参保关系终止的日期，未终止的不填", "The day on which participation ended; empty while it lasts"))
    counted_until = Date("统计截止日期", "Counted until", required=True, past=True,
        definition=("状态和月数所反映的日期", "The day to which the state and the months refer"))
    pooling_region = Identifier("统筹区代码", "Pooling region", "region", aliases="参保地行政区划",
        definition=("参保统筹区的 GB/T 2260 代码", "Code of GB/T 2260 of the pooling area"))
    authority = AuthorityFields.authority.but("经办机构", "Agency", aliases=("经办机构名称", "经办机关全称"),
        definition=("办理参保登记的经办机构全称", "Full name of the agency with which the person is insured"))
    authority_uscc = AuthorityFields.authority_uscc.but("经办机构统一社会信用代码", "Unified code of the agency",
        aliases="经办机构代码",
        definition=("办理参保登记的经办机构的代码", "Code of the agency with which the person is insured"))

    rules = [
        not_after("insured-before-the-count", "first_month", "counted_until"),
        not_before("ended-after-beginning", "ended_on", "first_month"),
        needs("end-has-a-date", "ended_on", when=F.participation_state == "terminated"),
        Rule("date-of-end-fits-state", when=F.ended_on.present, require=F.participation_state == "terminated",
            zh="填写终止参保日期的，参保状态应为终止参保",
            en="a date of ending belongs to a participation that has ended", severity=WARNING),
        Rule("no-benefits-for-illness", when=F.insurance_kind.is_in("medical", "work-injury", "maternity"),
            require=~(F.participation_state == "receiving"),
            zh="医疗、工伤、生育保险不填写领取待遇的状态，以免反映疾病和病史",
            en="benefits of medical, work-injury and maternity insurance are not recorded: they tell of illness",
            severity=WARNING, source=ARTICLE_14),
    ]


class HousingRecord(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """房屋租售与公共住房信息: one contract or allocation of housing, and how the person kept to it.

    Where the person is buyer or owner, the record is information on real estate: only with written consent.
    """

    definition = (
        "一份住房合同或者一次住房分配，以及个人的履行情况一条。个人为买受人或者产权人的，属于不动产信息，"
        "须经本人书面同意。"
    )
    spec = RecordSpec(
        name="housing-record",
        zh="房屋租售与公共住房信息",
        en="Housing record",
        category="local",
        nature="neutral",
        subjects="person",
        provider=("住房城乡建设（房产管理）部门", "Housing authorities"),
        cadence="event",
        record_date="signed_on",
        key=("authority", "contract_number", "document_number"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(law("公共租赁住房管理办法"), law("商品房屋租赁管理办法")),
        layer_to_authorise="city",
        clause="§4.3.2",
    )

    housing_kind = Code("房屋租售与公共住房类别", "Kind of housing matter", "housing-kind", required=True,
        definition=("买卖、租赁，或者公共租赁住房等保障方式", "Sale, lease, or the form of public housing"))
    contract_number = PersonalNumber("房屋合同编号", "Number of the housing contract", 128, required=True,
        concept="contract-number", aliases=("合同备案编号", "配租（售）编号"),
        definition=("备案合同的编号；没有合同的，填公共住房配租（售）编号",
            "Number of the filed contract; without one, that of the allocation of public housing"))
    signed_on = Date("签约日期", "Signed on", required=True, past=True, aliases="合同签订日期",
        definition=("合同签订的日期；没有合同的，填配租（售）决定的日期",
            "Date of the contract; without one, that of the allocation"))
    valid_until = ValidityFields.valid_until.but("合同期限至", "Contract until",
        definition=("租赁或者保障期限的最后一日", "Last day of the lease or of the allocation"))
    promise = Text("约定或者承诺事项", "What was promised", 2000,
        definition=("合同或者承诺书载明的本人义务，不填房屋地址、面积和价款",
            "Duties of the person by contract or pledge; no address, no size, no price of the home"))
    contract_state = Code("合同履行状态", "State of performance", "contract-state",
        definition=("合同或者承诺现在的履行状态", "How far the contract or the pledge has been performed"))
    facts = Text("违约情形", "Breach", 2000, concept="facts", aliases="违约事实",
        definition=("生效文书或者主管部门认定的本人违约事实",
            "The person's breach, as a document in force or the authority found it"))
    finding_date = Date("违约认定日期", "Breach found on", past=True, concept="finding-date",
        definition=("认定违约的文书的日期", "Date of the document that found the breach"))
    authority = AuthorityFields.authority.but("住房登记单位", "Filed with",
        definition=("备案合同或者配租（售）住房的单位全称", "Full name of the unit that filed or allocated"))
    authority_uscc = AuthorityFields.authority_uscc.but("住房登记单位统一社会信用代码",
        "Unified code of the filing unit",
        definition=("备案合同或者配租（售）住房的单位的代码", "Code of the unit that filed or allocated"))
    authorisation_id = ConsentFields.authorisation_id
    authorised_on = ConsentFields.authorised_on
    authorised_until = ConsentFields.authorised_until

    rules = [
        needs("owner-needs-authorisation", "authorisation_id", "authorised_on",
            when=F.housing_kind.is_in("sale", "affordable", "price-capped", "shared-ownership"),
            zh="采集个人购房信息属于采集不动产信息，应填写本人授权书编号和授权日期",
            en="a purchase of a home is real estate of a person and needs consent", source=ARTICLE_14),
        not_before("authorisation-ends-after-beginning", "authorised_until", "authorised_on"),
        not_before("ends-after-signing", "valid_until", "signed_on"),
        needs("breach-is-described", "facts", "finding_date", when=F.contract_state == "breached"),
        Rule("breach-fits-state", when=F.facts.present,
            require=F.contract_state.is_in("breached", "partly-performed", "rescinded"),
            zh="填写违约情形的，合同履行状态应为违约、部分履行或者解除",
            en="a described breach belongs to a contract breached, partly performed or rescinded", severity=WARNING),
        not_before("breach-found-after-signing", "finding_date", "signed_on"),
    ]
