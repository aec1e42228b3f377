"""应缴和实缴: what was due for a period and what was paid; shared by taxes, contributions and utility bills."""

from typing import ClassVar

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import Amount, Code, Date, F, Fields, Integer, Rule, Text


class DuesFields(Fields):
    """应缴和实缴: amounts for one period, in yuan."""

    period_from = Date(
        "费款所属期起",
        "Period from",
        required=True,
        concept="period-from",
        definition=("缴费所属期间的第一日", "First day of the period that is paid for"),
    )
    period_until = Date(
        "费款所属期止",
        "Period until",
        required=True,
        concept="period-until",
        definition=("缴费所属期间的最后一日", "Last day of the period that is paid for"),
    )
    amount_due = Amount(
        "应缴金额",
        "Amount due",
        unit="元",
        digits=18,
        places=2,
        concept="amount-due",
        definition=("该期间应当缴纳的金额，以元计", "What is to be paid for the period, in yuan"),
    )
    amount_paid = Amount(
        "实缴金额",
        "Amount paid",
        unit="元",
        digits=18,
        places=2,
        concept="amount-paid",
        definition=("该期间已经缴纳的金额，以元计", "What has been paid for the period, in yuan"),
    )
    arrears = Amount(
        "欠缴金额",
        "Arrears",
        unit="元",
        digits=18,
        places=2,
        concept="arrears",
        definition=("该期间应缴未缴的金额，以元计", "What is due for the period and not paid, in yuan"),
    )
    payment_state = Code(
        "缴纳状态",
        "State of payment",
        code_list="payment-state",
        concept="payment-state",
        definition=("该期间的缴纳情况", "How much of what is due for the period has been paid"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "period-ends-after-beginning",
            require=F.period_until >= F.period_from,
            zh="所属期止不得早于所属期起",
            en="the period does not end before it begins",
        ),
        Rule(
            "states-what-was-paid",
            require=F.amount_due.present
            | F.amount_paid.present
            | F.arrears.present
            | F.payment_state.present,
            zh="应缴、实缴、欠缴金额和缴纳状态至少填写一项",
            en="at least one is needed: amount due, paid or owed, or the state of payment",
        ),
        Rule(
            "paid-leaves-no-arrears",
            when=F.payment_state == "paid",
            require=F.arrears == 0,
            zh="缴纳状态为已缴清的，欠缴金额应为 0",
            en="what is paid leaves no arrears",
        ),
        Rule(
            "unpaid-has-no-payment",
            when=F.payment_state == "unpaid",
            require=F.amount_paid == 0,
            zh="缴纳状态为欠缴的，实缴金额一般为 0；缴纳了一部分的，填部分缴纳",
            en="what is unpaid has no amount paid; where a part was paid, the state is “partly paid”",
            severity=Severity.WARNING,
        ),
        Rule(
            "arrears-within-dues",
            require=F.arrears <= F.amount_due,
            zh="该期间的欠缴金额一般不大于应缴金额",
            en="the arrears of a period are normally not above what was due for it",
            severity=Severity.WARNING,
        ),
    )


class ContributionFields(DuesFields):
    """按月缴费: social insurance and housing fund, with what has added up over the months."""

    total_arrears = Amount(
        "累计欠缴金额",
        "Arrears in all",
        unit="元",
        digits=18,
        places=2,
        concept="total-arrears",
        aliases=("累计欠缴金额合计",),
        definition=("截至该期间累计欠缴的金额，以元计", "All that is owed at the end of the period, in yuan"),
    )
    arrears_months = Integer(
        "累计欠缴月数",
        "Months in arrears",
        unit="月",
        concept="arrears-months",
        definition=("截至该期间累计欠缴的月数", "How many months are owed at the end of the period"),
    )
    people = Integer(
        "缴费人数",
        "People contributed for",
        unit="人",
        concept="people",
        definition=("单位该期间为之缴费的人数", "For how many people the unit contributed in the period"),
    )
    deferral_number = Text(
        "缓缴批准文号",
        "Number of the approval to defer",
        max_length=256,
        concept="deferral-number",
        holds=Sensitivity.PLAIN,
        definition=(
            "批准缓缴的文书号或者政策文件号",
            "Number of the approval or policy that allows deferral",
        ),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "arrears-within-total",
            require=F.arrears <= F.total_arrears,
            zh="该期间的欠缴金额不得大于累计欠缴金额",
            en="the arrears of one period are not above the arrears in all",
        ),
        Rule(
            "months-in-arrears-have-an-amount",
            when=F.arrears_months > 0,
            require=F.total_arrears != 0,
            zh="累计欠缴月数大于 0 的，累计欠缴金额不应为 0",
            en="months in arrears come with arrears above zero",
        ),
        Rule(
            "deferral-needs-approval",
            when=F.payment_state == "deferred",
            require=F.deferral_number.present,
            zh="缴纳状态为缓缴的，应填写缓缴批准文号",
            en="what is deferred states the approval to defer",
            severity=Severity.WARNING,
        ),
        Rule(
            "person-counts-one",
            when=F.subject_kind == "person",
            require=F.people <= 1,
            zh="信用主体为自然人的，人数不应大于 1",
            en="a person contributes for no more than one",
            severity=Severity.WARNING,
        ),
    )
