"""社会保险和住房: a person's social insurance, and conduct in housing.

No amounts, no wages, no address of a home, nothing medical (征信业管理条例 art. 14).
"""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.consent import ARTICLE_14, ConsentFields
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import PersonFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class SocialInsuranceParticipation(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """社会保险参保信息: one person's participation in one kind of insurance, as counted on a day."""

    spec = RecordSpec(
        name="social-insurance-participation",
        zh="社会保险参保信息",
        en="Participation in social insurance",
        category="compliance",
        nature="basic",
        subjects=("person",),
        provider=("社会保险经办机构、医疗保障经办机构", "Agencies of social insurance and medical security"),
        cadence="month",
        dated="counted_until",
        key=("document_number", "insurance_kind", "authority", "counted_until"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(Source("社会保险法", "第七十四条", verified=False),),
        clause="§4.3.2",
    )

    insurance_kind = Code(
        "险种",
        "Kind of insurance",
        code_list="insurance-kind",
        required=True,
        concept="insurance-kind",
        definition=(
            "养老、医疗、失业、工伤、生育保险中的一种",
            "One of pension, medical, unemployment, work-injury and maternity insurance",
        ),
    )
    participation_state = Code(
        "参保状态",
        "State of participation",
        code_list="participation-state",
        required=True,
        concept="participation-state",
        aliases=("养老保险状态",),
        definition=("经办机构登记的状态", "State as the agency has registered it"),
    )
    first_month = Date(
        "首次参保日期",
        "Insured since",
        past=True,
        concept="first-month",
        aliases=("参保起始日期",),
        definition=(
            "首次缴费所属月份的第一日",
            "First day of the month for which the first contribution was paid",
        ),
    )
    months_paid = Integer(
        "累计缴费月数",
        "Months paid",
        unit="个月",
        maximum=1200,
        concept="months-paid",
        definition=(
            "截至统计截止日期的累计缴费月数，不填缴费基数和金额",
            "Months paid in all until the day of the count; no base of contributions, no amounts",
        ),
    )
    ended_on = Date(
        "终止参保日期",
        "Participation ended on",
        past=True,
        concept="ended-on",
        definition=(
            "参保关系终止的日期，未终止的不填",
            "The day on which participation ended; empty while it lasts",
        ),
    )
    counted_until = Date(
        "统计截止日期",
        "Counted until",
        past=True,
        required=True,
        concept="counted-until",
        definition=("状态和月数所反映的日期", "The day to which the state and the months refer"),
    )
    pooling_region = Identifier(
        "统筹区代码",
        "Pooling region",
        kind="region",
        of_organisation=False,
        concept="pooling-region",
        aliases=("参保地行政区划",),
        definition=("参保统筹区的 GB/T 2260 代码", "Code of GB/T 2260 of the pooling area"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="经办机构",
        en="Agency",
        aliases=("经办机构名称", "经办机关全称"),
        definition=("办理参保登记的经办机构全称", "Full name of the agency with which the person is insured"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="经办机构统一社会信用代码",
        en="Unified code of the agency",
        aliases=("经办机构代码",),
        definition=("办理参保登记的经办机构的代码", "Code of the agency with which the person is insured"),
    )

    rules = (
        Rule(
            "insured-before-the-count",
            require=F.first_month <= F.counted_until,
            zh="首次参保日期不得晚于统计截止日期",
            en="nobody is counted before being insured",
        ),
        Rule(
            "ended-after-beginning",
            require=F.ended_on >= F.first_month,
            zh="终止参保日期不得早于首次参保日期",
            en="participation does not end before it begins",
        ),
        Rule(
            "end-has-a-date",
            when=F.participation_state == "terminated",
            require=F.ended_on.present,
            zh="参保状态为终止参保的，终止参保日期必填",
            en="a participation that has ended has the date of that",
        ),
        Rule(
            "date-of-end-fits-state",
            when=F.ended_on.present,
            require=F.participation_state == "terminated",
            zh="填写终止参保日期的，参保状态应为终止参保",
            en="a date of ending belongs to a participation that has ended",
            severity=Severity.WARNING,
        ),
        Rule(
            "no-benefits-for-illness",
            when=F.insurance_kind.is_in("medical", "work-injury", "maternity"),
            require=~(F.participation_state == "receiving"),
            zh="医疗、工伤、生育保险不填写领取待遇的状态，以免反映疾病和病史",
            en="benefits of medical, work-injury and maternity insurance are not recorded: they tell of illness",
            severity=Severity.WARNING,
            source=ARTICLE_14,
        ),
    )


class HousingRecord(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """房屋租售与公共住房信息: one contract or allocation of housing, and how the person kept to it.

    Where the person is buyer or owner, the record is information on real estate: only with written consent.
    """

    spec = RecordSpec(
        name="housing-record",
        zh="房屋租售与公共住房信息",
        en="Housing record",
        category="local",
        nature="neutral",
        subjects=("person",),
        provider=("住房城乡建设（房产管理）部门", "Housing authorities"),
        cadence="event",
        dated="signed_on",
        key=("authority", "contract_number", "document_number"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(
            Source("公共租赁住房管理办法", verified=False),
            Source("商品房屋租赁管理办法", verified=False),
        ),
        layer_to_authorise="city",
        clause="§4.3.2",
    )

    housing_kind = Code(
        "房屋租售与公共住房类别",
        "Kind of housing matter",
        code_list="housing-kind",
        required=True,
        concept="housing-kind",
        definition=(
            "买卖、租赁，或者公共租赁住房等保障方式",
            "Sale, lease, or the form of public housing",
        ),
    )
    contract_number = Text(
        "房屋合同编号",
        "Number of the housing contract",
        max_length=128,
        required=True,
        concept="contract-number",
        holds=Sensitivity.PERSON_NUMBER,
        aliases=("合同备案编号", "配租（售）编号"),
        definition=(
            "备案合同的编号；没有合同的，填公共住房配租（售）编号",
            "Number of the filed contract; without one, that of the allocation of public housing",
        ),
    )
    signed_on = Date(
        "签约日期",
        "Signed on",
        past=True,
        required=True,
        concept="signed-on",
        aliases=("合同签订日期",),
        definition=(
            "合同签订的日期；没有合同的，填配租（售）决定的日期",
            "Date of the contract; without one, that of the allocation",
        ),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="合同期限至",
        en="Contract until",
        definition=("租赁或者保障期限的最后一日", "Last day of the lease or of the allocation"),
    )
    promise = Text(
        "约定或者承诺事项",
        "What was promised",
        max_length=2000,
        concept="promise",
        definition=(
            "合同或者承诺书载明的本人义务，不填房屋地址、面积和价款",
            "Duties of the person by contract or pledge; no address, no size, no price of the home",
        ),
    )
    contract_state = Code(
        "合同履行状态",
        "State of performance",
        code_list="contract-state",
        concept="contract-state",
        definition=("合同或者承诺现在的履行状态", "How far the contract or the pledge has been performed"),
    )
    facts = Text(
        "违约情形",
        "Breach",
        max_length=2000,
        concept="facts",
        aliases=("违约事实",),
        definition=(
            "生效文书或者主管部门认定的本人违约事实",
            "The person's breach, as a document in force or the authority found it",
        ),
    )
    finding_date = Date(
        "违约认定日期",
        "Breach found on",
        past=True,
        concept="finding-date",
        definition=("认定违约的文书的日期", "Date of the document that found the breach"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="住房登记单位",
        en="Filed with",
        definition=("备案合同或者配租（售）住房的单位全称", "Full name of the unit that filed or allocated"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="住房登记单位统一社会信用代码",
        en="Unified code of the filing unit",
        definition=("备案合同或者配租（售）住房的单位的代码", "Code of the unit that filed or allocated"),
    )
    authorisation_id = ConsentFields.authorisation_id
    authorised_on = ConsentFields.authorised_on
    authorised_until = ConsentFields.authorised_until

    rules = (
        Rule(
            "owner-needs-authorisation",
            when=F.housing_kind.is_in("sale", "affordable", "price-capped", "shared-ownership"),
            require=F.authorisation_id.present & F.authorised_on.present,
            zh="采集个人购房信息属于采集不动产信息，应填写本人授权书编号和授权日期",
            en="a purchase of a home is real estate of a person and needs consent",
            source=ARTICLE_14,
        ),
        Rule(
            "authorisation-ends-after-beginning",
            require=F.authorised_until >= F.authorised_on,
            zh="授权截止日期不得早于授权日期",
            en="an authorisation does not end before it begins",
        ),
        Rule(
            "ends-after-signing",
            require=F.valid_until >= F.signed_on,
            zh="合同期限至不得早于签约日期",
            en="a contract does not end before it is signed",
        ),
        Rule(
            "breach-is-described",
            when=F.contract_state == "breached",
            require=F.facts.present & F.finding_date.present,
            zh="合同履行状态为违约的，违约情形和违约认定日期必填",
            en="a breach is described and has the date on which it was found",
        ),
        Rule(
            "breach-fits-state",
            when=F.facts.present,
            require=F.contract_state.is_in("breached", "partly-performed", "rescinded"),
            zh="填写违约情形的，合同履行状态应为违约、部分履行或者解除",
            en="a described breach belongs to a contract breached, partly performed or rescinded",
            severity=Severity.WARNING,
        ),
        Rule(
            "breach-found-after-signing",
            require=F.finding_date >= F.signed_on,
            zh="违约认定日期不得早于签约日期",
            en="no breach is found before the contract is signed",
        ),
    )
