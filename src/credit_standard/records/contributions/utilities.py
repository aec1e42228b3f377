"""公用事业缴费: water, electricity, gas and heat."""

from credit_standard.model.vocabulary import *
from credit_standard.records.contributions.dues import DuesFields
from credit_standard.records.parts import (
    AuthorityFields,
    ConsentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)


class UtilityPayment(
    SubjectFields, AuthorityFields, DuesFields, ConsentFields, SourceFields, StatusFields, CreditRecord
):
    """公用事业缴费: one bill of one account with a utility."""

    definition = "公用事业一个缴费账户的一张账单一条。"
    spec = RecordSpec(
        name="utility-payment",
        zh="公用事业缴费信息",
        en="Utility payment",
        category="local",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("供水、供电、供气、供热单位", "Suppliers of water, electricity, gas and heat"),
        cadence="month",
        record_date="period_until",
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        layer_to_authorise="city",
        clause="§4.3.2",
        key=("authority", "utility_kind", "account", "period_from", "period_until"),
    )

    authority = AuthorityFields.authority.but("供应单位", "Supplier", aliases="认定部门全称",
        definition=("供水、供电、供气、供热单位全称", "Full name of the supplier"))
    authority_uscc = AuthorityFields.authority_uscc.but("供应单位统一社会信用代码", "Unified code of the supplier",
        definition=("供水、供电、供气、供热单位的代码", "Code of the supplier"))
    utility_kind = Code("公用事业类别", "Utility", "utility-kind", required=True, aliases="欠缴类型名称",
        definition=("水、电、气、暖", "Water, electricity, gas or heat"))
    # Of a person it is a number of the person, so the stricter mask holds for both.
    account = PersonalNumber("用户编号", "Account", 64, required=True, aliases=("户号", "账户号"),
        definition=("供用合同或者账单上的用户编号", "Number of the account as on the contract or the bill"))
    period_from = DuesFields.period_from.but(aliases="欠费开始日期")
    period_until = DuesFields.period_until.but(aliases="欠费截止日期")
    amount_due = DuesFields.amount_due.but(consent=True)
    amount_paid = DuesFields.amount_paid.but(consent=True)
    arrears = DuesFields.arrears.but("欠费金额", consent=True)
    quantity_unpaid = Amount("欠费量", "Quantity not paid for", "吨、千瓦时、立方米或者平方米", digits=18, places=4,
        definition=("欠费对应的用量：水以吨、电以千瓦时、气以立方米、暖以平方米计",
            "What the arrears are for: tonnes of water, kWh, cubic metres of gas, square metres heated"))
    due_on = Date("缴费期限", "Due on", concept="due-on",
        definition=("账单载明的最后缴费日期", "Last day for payment as on the bill"))
    paid_on = Date("缴费日期", "Paid on", past=True,
        definition=("缴费到账的日期，分次缴纳的为最后一次", "The day of the last payment"))
    days_late = Integer("逾期天数", "Days late", "天",
        definition=("缴费期限届满至缴清或者报送之日的天数",
            "Days from the due day until it was paid in full or reported"))

    rules = [
        Rule("timely-payment-is-not-late", when=F.paid_on <= F.due_on, require=F.days_late == 0,
            zh="缴费日期不晚于缴费期限的，逾期天数应为 0", en="what was paid by the due day is no day late"),
        # A supplier may grant days of grace.
        Rule("late-payment-counts-days", when=F.paid_on > F.due_on, require=F.days_late != 0,
            zh="缴费日期晚于缴费期限的，逾期天数一般大于 0",
            en="what was paid after the due day is normally some days late", severity=WARNING),
        leaves_empty("unpaid-has-no-day-of-payment", "paid_on", when=F.payment_state == "unpaid",
            zh="缴纳状态为欠缴的，一般不填写缴费日期；缴纳了一部分的，填部分缴纳",
            en="what is unpaid has no day of payment; where a part was paid, the state is “partly paid”",
            severity=WARNING),
    ]
