"""应缴和实缴: what was due for a period and what was paid; shared by taxes, contributions and utility bills."""

from credit_standard.model.vocabulary import *


class DuesFields(Fields):
    """应缴和实缴: amounts for one period, in yuan."""

    period_from = Date("费款所属期起", "Period from", required=True, concept="period-from",
        definition=("缴费所属期间的第一日", "First day of the period that is paid for"))
    period_until = Date("费款所属期止", "Period until", required=True, concept="period-until",
        definition=("缴费所属期间的最后一日", "Last day of the period that is paid for"))
    amount_due = Amount("应缴金额", "Amount due", "元", digits=18, places=2,
        definition=("该期间应当缴纳的金额，以元计", "What is to be paid for the period, in yuan"))
    amount_paid = Amount("实缴金额", "Amount paid", "元", digits=18, places=2,
        definition=("该期间已经缴纳的金额，以元计", "What has been paid for the period, in yuan"))
    arrears = Amount("欠缴金额", "Arrears", "元", digits=18, places=2, concept="arrears",
        definition=("该期间应缴未缴的金额，以元计", "What is due for the period and not paid, in yuan"))
    payment_state = Code("缴纳状态", "State of payment", "payment-state",
        definition=("该期间的缴纳情况", "How much of what is due for the period has been paid"))

    rules = [
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        one_of("states-what-was-paid", "amount_due", "amount_paid", "arrears", "payment_state",
            zh="应缴、实缴、欠缴金额和缴纳状态至少填写一项",
            en="at least one is needed: amount due, paid or owed, or the state of payment"),
        Rule("paid-leaves-no-arrears", when=F.payment_state == "paid", require=F.arrears == 0,
            zh="缴纳状态为已缴清的，欠缴金额应为 0", en="what is paid leaves no arrears"),
        Rule("unpaid-has-no-payment", when=F.payment_state == "unpaid", require=F.amount_paid == 0,
            zh="缴纳状态为欠缴的，实缴金额一般为 0；缴纳了一部分的，填部分缴纳",
            en="what is unpaid has no amount paid; where a part was paid, the state is “partly paid”",
            severity=WARNING),
        not_above("arrears-within-dues", "arrears", "amount_due", severity=WARNING),
    ]


class ContributionFields(DuesFields):
    """按月缴费: social insurance and housing fund, with what has added up over the months."""

    total_arrears = Amount("累计欠缴金额", "Arrears in all", "元", digits=18, places=2, aliases="累计欠缴金额合计",
        definition=("截至该期间累计欠缴的金额，以元计", "All that is owed at the end of the period, in yuan"))
    arrears_months = Integer("累计欠缴月数", "Months in arrears", "月",
        definition=("截至该期间累计欠缴的月数", "How many months are owed at the end of the period"))
    people = Integer("缴费人数", "People contributed for", "人",
        definition=("单位该期间为之缴费的人数", "For how many people the unit contributed in the period"))
    deferral_number = ReferenceNumber("缓缴批准文号", "Number of the approval to defer", 256,
        definition=("批准缓缴的文书号或者政策文件号", "Number of the approval or policy that allows deferral"))

    rules = [
        not_above("arrears-within-total", "arrears", "total_arrears"),
        Rule("months-in-arrears-have-an-amount", when=F.arrears_months > 0, require=F.total_arrears != 0,
            zh="累计欠缴月数大于 0 的，累计欠缴金额不应为 0", en="months in arrears come with arrears above zero"),
        needs("deferral-needs-approval", "deferral_number", when=F.payment_state == "deferred", severity=WARNING),
        Rule("person-counts-one", when=F.subject_kind == "person", require=F.people <= 1,
            zh="信用主体为自然人的，人数不应大于 1", en="a person contributes for no more than one",
            severity=WARNING),
    ]
