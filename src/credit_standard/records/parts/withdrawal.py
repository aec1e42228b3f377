"""撤销荣誉、称号: how a title, an award or an appraisal that was conferred is taken back."""

from credit_standard.model.vocabulary import *


class WithdrawalFields(Fields):
    """撤销: when and why what was conferred was withdrawn; for records that have the date of the decision."""

    withdrawn_on = Date("撤销日期", "Withdrawn on", past=True, concept="withdrawn-on",
        definition=("撤销决定的日期，未撤销的不填", "Date of the decision to withdraw it; empty while it stands"))
    withdrawal_reason = Text("撤销原因", "Reason for the withdrawal", 2000, concept="withdrawal-reason",
        definition=("撤销决定载明的理由", "Reason as the decision to withdraw it states it"))

    rules = [
        not_before("withdrawn-after-award", "withdrawn_on", "decision_date"),
        needs("withdrawal-is-explained", "withdrawal_reason", when=F.withdrawn_on.present),
        needs("withdrawal-has-a-date", "withdrawn_on", when=F.withdrawal_reason.present),
    ]
