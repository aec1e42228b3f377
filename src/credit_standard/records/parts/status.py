"""各类信息共有的数据项: what every record says about its source and itself, and adverse ones about their course."""

from typing import ClassVar

from credit_standard.findings import Bilingual
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import AS_OF, Code, Codes, Date, F, Fields, Identifier, Rule, Text


class SourceFields(Fields):
    """数据来源: who provides the record, and how it is found again there."""

    follow = True

    data_source = Text(
        "数据来源单位",
        "Providing unit",
        max_length=200,
        concept="source-unit",
        holds=Sensitivity.ORGANISATION_NAME,
    )
    data_source_uscc = Identifier(
        "数据来源单位统一社会信用代码",
        "Unified code of the providing unit",
        kind="uscc",
        concept="source-unit-number",
    )
    data_source_region = Identifier(
        "数据来源单位行政区划", "Region of the providing unit", kind="region", concept="source-region"
    )
    provided_on = Date("提供日期", "Date provided", concept="provided-on")
    source_record_id = Text(
        "来源记录编号",
        "The providing unit's own record id",
        max_length=128,
        concept="source-record-id",
        holds=Sensitivity.PLAIN,
    )
    batch_id = Text(
        "交换批次号", "Exchange batch", max_length=128, concept="batch-id", holds=Sensitivity.PLAIN
    )
    replaces = Text(
        "被替换记录编号",
        "Record that this one replaces",
        max_length=128,
        concept="replaced-record-id",
        holds=Sensitivity.PLAIN,
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "provided-not-after-as-of",
            require=F.provided_on <= AS_OF,
            zh="提供日期不得晚于校验日期",
            en="the date provided is not after the day of the check",
        ),
    )


class StatusFields(Fields):
    """记录状态: what became of the record, and who may see it."""

    follow = True

    record_status = Code(
        "记录状态", "Status of the record", code_list="record-status", concept="record-status"
    )
    disclosure = Codes(
        "公开范围",
        "Disclosure of this record",
        code_list="use-scope",
        concept="disclosure",
        definition=Bilingual(
            "与本类信息的规定不同时填写，并说明理由",
            "Where it differs from that of the record type; with the reason",
        ),
    )
    disclosure_reason = Text("公开范围理由", "Reason for this disclosure", max_length=512)
    remarks = Text("备注", "Remarks", max_length=4000, concept="remarks", codes=("BZ",))

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "disclosure-needs-reason",
            when=F.disclosure.present,
            require=F.disclosure_reason.present,
            zh="单独规定公开范围的，应填写理由",
            en="a disclosure of its own needs a reason",
        ),
    )


class AdverseFields(Fields):
    """失信信息共有的数据项: what decides how long and how openly an adverse record is shown.

    All optional: the national tables lack most of them.
    """

    follow = True

    gravity = Code(
        "失信行为分类",
        "Gravity class",
        code_list="gravity-class",
        concept="gravity",
        definition=Bilingual("由认定机关确定", "As the authority has decided it"),
    )
    procedure = Code("处罚程序", "Procedure", code_list="procedure", concept="procedure")
    regulated_field = Code(
        "监管领域", "Regulated field", code_list="regulated-field", concept="regulated-field"
    )
    finding_date = Date(
        "认定文书日期",
        "Date of the finding document",
        concept="finding-date",
        definition=Bilingual(
            "认定失信的司法、行政文书的日期",
            "Of the judicial or administrative document that finds the dishonesty",
        ),
    )
    published_on = Date("公示日期", "Date of publication", concept="published-on")
    conduct_ended_on = Date("失信行为终止日期", "End of the conduct", concept="conduct-ended-on")
    corrected_on = Date(
        "纠正日期",
        "Date of correction",
        concept="corrected-on",
        definition=Bilingual(
            "义务履行完毕或者失信行为得到纠正的日期",
            "The day on which the duty was performed or the fault corrected",
        ),
    )
    publication_channels = Codes(
        "公示渠道", "Channels of publication", code_list="publication-channel", concept="publication-channel"
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "finding-not-after-as-of",
            require=F.finding_date <= AS_OF,
            zh="认定文书日期不得晚于校验日期",
            en="the date of the finding document is not after the day of the check",
        ),
        Rule(
            "published-after-finding",
            require=F.finding_date <= F.published_on,
            zh="公示日期不得早于认定文书日期",
            en="the date of publication is not before the date of the finding document",
        ),
        Rule(
            "published-not-after-as-of",
            require=F.published_on <= AS_OF,
            zh="公示日期不得晚于校验日期",
            en="the date of publication is not after the day of the check",
        ),
        Rule(
            "conduct-ended-not-after-as-of",
            require=F.conduct_ended_on <= AS_OF,
            zh="失信行为终止日期不得晚于校验日期",
            en="the end of the conduct is not after the day of the check",
        ),
        Rule(
            "corrected-not-after-as-of",
            require=F.corrected_on <= AS_OF,
            zh="纠正日期不得晚于校验日期",
            en="the date of correction is not after the day of the check",
        ),
    )
