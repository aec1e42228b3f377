"""记录状态: what became of a record, and who may see it."""

from credit_standard.model.vocabulary import *


class StatusFields(Fields):
    """记录状态: what became of the record, and who may see it."""

    follow = True

    record_status = Code("记录状态", "Status of the record", "record-status", concept="record-status",
        definition=("该记录现在是否有效，未填视为有效", "Whether the record stands; valid where nothing is said"))
    status_changed_on = Date("状态变更日期", "Status changed on", past=True, concept="status-changed-on",
        definition=("记录状态最近一次变更的日期", "The day on which the status of the record last changed"))
    status_reason = Text("状态变更原因", "Reason of the status", 2000, concept="status-reason",
        definition=("记录状态变更的原因", "Why the status of the record changed"))
    quashed_on = Date("原决定撤销日期", "Decision quashed on", past=True, concept="quashed-on",
        definition=("所载决定被变更、撤销、确认违法或者无效的日期",
            "Day on which the decision was changed, quashed or found unlawful or void"))
    disclosure = Codes("公开范围", "Disclosure of this record", "use-scope", concept="disclosure",
        definition=("与本类信息的规定不同时填写，并说明理由",
            "Where it differs from that of the record type; with the reason"))
    disclosure_reason = Text("公开范围理由", "Reason for this disclosure", 512, concept="disclosure-reason",
        definition=("单独规定该记录公开范围的依据或者理由", "Law or reason for a disclosure of its own"))
    secret_items = Text("涉密数据项", "Secret items", 2000, concept="secret-items",
        definition=("本记录中涉及国家秘密、商业秘密的数据项的名称，用分号隔开，不向任何人披露；全部涉密的填“全部”",
            "Names of the items of this record that hold a state or trade secret, shown to nobody; “all” for all"))
    remarks = Text("备注", "Remarks", 4000, concept="remarks", codes="BZ",
        definition=("其他数据项未能说明的事项", "What no other item says"))

    rules = [
        needs("disclosure-needs-reason", "disclosure_reason", when=F.disclosure.present,
            zh="单独规定公开范围的，应填写理由", en="a disclosure of its own needs a reason"),
    ]
