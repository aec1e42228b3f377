"""所涉记录: which record of a subject a notice, an application or an objection is about."""

from typing import ClassVar

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import F, Fields, Rule, Text


class ConcernedRecordFields(Fields):
    """所涉记录: the record that it is about."""

    record_type = Text(
        "信息类型",
        "Record type",
        max_length=128,
        required=True,
        concept="record-type",
        holds=Sensitivity.PLAIN,
        aliases=("信息类型名称", "目录名称"),
        definition=(
            "本标准中信息类型的名称或者标题，如“行政处罚信息”",
            "Name or title of a record type of this standard, such as “Administrative penalty”",
        ),
    )
    record_id = Text(
        "所涉记录编号",
        "Record concerned",
        max_length=128,
        concept="record-id",
        holds=Sensitivity.PLAIN,
        refers_to=("{record_type}.source_record_id",),
        definition=("所涉信用记录的来源记录编号", "Source record id of the credit record that it is about"),
    )
    record_decision_number = Text(
        "所涉文书号",
        "Document of the record concerned",
        max_length=256,
        concept="record-decision-number",
        holds=Sensitivity.PLAIN,
        aliases=("原决定书文号",),
        definition=(
            "所涉信用记录载明的决定书文号，如行政处罚决定书文号",
            "Number of the decision in the record that it is about, such as that of a penalty",
        ),
    )
    record_authority = Text(
        "所涉记录认定单位",
        "Authority of the record concerned",
        max_length=200,
        concept="record-authority",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("原认定单位",),
        definition=(
            "作出所涉信用记录所载决定的单位全称",
            "Full name of the unit whose decision the record concerned holds",
        ),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "record-is-named",
            require=F.record_id.present | F.record_decision_number.present,
            zh="所涉记录编号、所涉文书号至少填写一项",
            en="the record concerned is named by its id or by the number of its decision",
        ),
    )
