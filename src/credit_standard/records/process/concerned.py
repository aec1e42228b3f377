"""所涉记录: which record of a subject a notice, an application or an objection is about."""

from credit_standard.model.vocabulary import *


class ConcernedRecordFields(Fields):
    """所涉记录: the record that it is about."""

    record_type = Code("信息类型", "Record type", "record-type", required=True, concept="record-type",
        aliases=("信息类型名称", "目录名称"),
        definition=("本标准中信息类型的名称或者标题，如“行政处罚信息”",
            "Name or title of a record type of this standard, such as “Administrative penalty”"))
    record_id = ReferenceNumber("所涉记录编号", "Record concerned", 128, concept="record-id",
        refers_to=ForeignKey(record_in="record_type"),
        definition=("所涉信用记录的来源记录编号", "Source record id of the credit record that it is about"))
    record_decision_number = ReferenceNumber("所涉文书号", "Document of the record concerned", 256,
        concept="record-decision-number", aliases="原决定书文号",
        definition=("所涉信用记录载明的决定书文号，如行政处罚决定书文号",
            "Number of the decision in the record that it is about, such as that of a penalty"))
    record_authority = OrganisationName("所涉记录认定单位", "Authority of the record concerned", 200,
        concept="record-authority", aliases="原认定单位",
        definition=("作出所涉信用记录所载决定的单位全称",
            "Full name of the unit whose decision the record concerned holds"))

    rules = [
        one_of("record-is-named", "record_id", "record_decision_number"),
    ]
