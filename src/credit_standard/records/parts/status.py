"""记录状态: what became of a record, and who may see it."""

from credit_standard.model.vocabulary import *


class StatusFields(Fields):
    """记录状态: what became of the record, and who may see it."""

    follow = True

    record_status = Code("记录状态", "Status of the record", "record-status", concept="record-status",
        definition=("该记录现在是否有效，未填视为有效", "Whether the record stands; valid where nothing is said"))
    disclosure = Codes("公开范围", "Disclosure of this record", "use-scope", concept="disclosure",
        definition=("与本类信息的规定不同时填写，并说明理由",
            "Where it differs from that of the record type; with the reason"))
    disclosure_reason = Text("公开范围理由", "Reason for this disclosure", 512, concept="disclosure-reason",
        definition=("单独规定该记录公开范围的依据或者理由", "Law or reason for a disclosure of its own"))
    remarks = Text("备注", "Remarks", 4000, concept="remarks", codes="BZ",
        definition=("其他数据项未能说明的事项", "What no other item says"))

    rules = [
        needs("disclosure-needs-reason", "disclosure_reason", when=F.disclosure.present,
            zh="单独规定公开范围的，应填写理由", en="a disclosure of its own needs a reason"),
    ]
