"""撤销荣誉、称号: how a title, an award or an appraisal that was conferred is taken back."""

from typing import ClassVar

from credit_standard.model import Date, F, Fields, Rule, Text


class WithdrawalFields(Fields):
    """撤销: when and why what was conferred was withdrawn; for records that have the date of the decision."""

    withdrawn_on = Date(
        "撤销日期",
        "Withdrawn on",
        past=True,
        concept="withdrawn-on",
        definition=(
            "撤销决定的日期，未撤销的不填",
            "Date of the decision to withdraw it; empty while it stands",
        ),
    )
    withdrawal_reason = Text(
        "撤销原因",
        "Reason for the withdrawal",
        max_length=2000,
        concept="withdrawal-reason",
        definition=("撤销决定载明的理由", "Reason as the decision to withdraw it states it"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "withdrawn-after-award",
            require=F.withdrawn_on >= F.decision_date,
            zh="撤销日期不得早于授予、评定日期",
            en="nothing is withdrawn before it was conferred",
        ),
        Rule(
            "withdrawal-is-explained",
            when=F.withdrawn_on.present,
            require=F.withdrawal_reason.present,
            zh="填写撤销日期的，撤销原因必填",
            en="a withdrawal states its reason",
        ),
        Rule(
            "withdrawal-has-a-date",
            when=F.withdrawal_reason.present,
            require=F.withdrawn_on.present,
            zh="填写撤销原因的，撤销日期必填",
            en="who states why it was withdrawn states when",
        ),
    )
