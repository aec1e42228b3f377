"""归集和交换: what each unit owed, what it delivered, and what became of a batch."""

from typing import ClassVar

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SHARED,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Fields,
    Identifier,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import inherited
from credit_standard.records.process.concerned import ConcernedRecordFields

COLLECTION = Source("DB13/T 2786-2018 公共信用信息归集规范", verified=False)
EXCHANGE = (
    Source("GB/T 39443-2020 公共信用信息交换方式及接口规范", verified=False),
    Source("DB13/T 2787-2018 公共信用信息交换方式和接口规范", "第6章", verified=False),
)


class MemberUnitFields(Fields):
    """成员单位: the unit that provides credit information."""

    member_unit = Text(
        "成员单位",
        "Member unit",
        max_length=200,
        required=True,
        concept="member-unit",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("成员单位名称", "报送单位", "归集单位", "提供单位"),
        definition=(
            "负责归集和报送信用信息的单位全称",
            "Full name of the unit that collects and provides credit information",
        ),
    )
    member_unit_uscc = Identifier(
        "成员单位统一社会信用代码",
        "Unified code of the member unit",
        kind="uscc",
        concept="member-unit-number",
        definition=("成员单位证书上的代码", "As on the certificate of the member unit"),
    )


class ReceiverFields(Fields):
    """接收单位: the unit that something was sent to."""

    receiver = Text(
        "接收单位",
        "Receiving unit",
        max_length=200,
        required=True,
        concept="receiver",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("接收单位名称", "接收方"),
        definition=("接收信息的单位全称", "Full name of the unit that it is sent to"),
    )
    receiver_uscc = Identifier(
        "接收单位统一社会信用代码",
        "Unified code of the receiving unit",
        kind="uscc",
        concept="receiver-number",
        definition=("接收单位证书上的代码", "As on the certificate of the receiving unit"),
    )


class DeliveryFields(Fields):
    """报送结果: how it was sent, how many records were taken in, and why others were not."""

    submission_channel = Code(
        "报送方式",
        "Channel of submission",
        code_list="submission-channel",
        concept="submission-channel",
        definition=("手动录入、文件、数据库、FTP 或者接口", "Manual entry, file, database, FTP or interface"),
    )
    rows_accepted = Integer(
        "入库条数",
        "Records accepted",
        unit="条",
        concept="rows-accepted",
        aliases=("接收条数",),
        definition=("校验合格并入库的记录条数", "Number of records that were taken in"),
    )
    rows_rejected = Integer(
        "退回条数",
        "Records rejected",
        unit="条",
        concept="rows-rejected",
        definition=("校验不合格退回的记录条数", "Number of records that were sent back"),
    )
    rejection_reason = Text(
        "退回原因",
        "Reason for the rejection",
        max_length=2000,
        concept="rejection-reason",
        definition=("退回记录的原因", "Why records were sent back"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "rejection-is-explained",
            when=F.rows_rejected > 0,
            require=F.rejection_reason.present,
            zh="有退回记录的，一般应填写退回原因",
            en="where records were sent back, the reason is stated as a rule",
            severity=Severity.WARNING,
        ),
    )


class CollectionTask(MemberUnitFields, DeliveryFields, SourceFields, StatusFields, CreditRecord):
    """归集任务: what one unit owed of one record type for one period, and what it delivered."""

    spec = RecordSpec(
        name="collection-task",
        zh="归集任务信息",
        en="Collection task",
        category="process",
        nature="neutral",
        provider=("信用信息中心", "Credit information centre"),
        cadence="month",
        dated="due_on",
        key=("task_id",),
        disclosure=Disclosure(organisation=SHARED),
        basis=(COLLECTION,),
        clause="§4.2.1, §5.2.1",
    )

    task_id = Text(
        "归集任务编号",
        "Task id",
        max_length=128,
        required=True,
        concept="task-id",
        holds=Sensitivity.PLAIN,
        aliases=("任务编号",),
        definition=("平台下达归集任务时编的号码", "Number that the platform gave to the task"),
    )
    record_type = inherited(ConcernedRecordFields.record_type)
    cadence = Code(
        "报送周期",
        "Cadence",
        code_list="cadence",
        concept="cadence",
        aliases=("更新周期",),
        definition=("目录规定的报送周期", "How often the catalogue asks for it"),
    )
    period_from = Date(
        "数据所属期自",
        "Period from",
        concept="period-from",
        definition=("任务要求报送的数据的起始日期", "First day of the data that the task asks for"),
    )
    period_until = Date(
        "数据所属期至",
        "Period until",
        concept="period-until",
        definition=("任务要求报送的数据的截止日期", "Last day of the data that the task asks for"),
    )
    due_on = Date(
        "报送期限",
        "Due on",
        required=True,
        concept="due-on",
        aliases=("报送截止日期",),
        definition=("应当报送的最后一日", "Last day on which it is to be delivered"),
    )
    delivered_on = Date(
        "报送日期",
        "Delivered on",
        past=True,
        concept="delivered-on",
        aliases=("实际报送日期",),
        definition=("实际报送的日期，未报送的不填", "Day on which it was delivered; empty before"),
    )
    task_state = Code(
        "归集任务状态",
        "State of the task",
        code_list="task-state",
        required=True,
        concept="task-state",
        aliases=("任务状态",),
        definition=("任务现时的状态", "State of the task now"),
    )
    rows_delivered = Integer(
        "报送条数",
        "Records delivered",
        unit="条",
        concept="rows-delivered",
        definition=("本次任务报送的记录条数", "Number of records delivered for the task"),
    )

    rules = (
        Rule(
            "period-ends-after-beginning",
            require=F.period_until >= F.period_from,
            zh="数据所属期至不得早于数据所属期自",
            en="the period does not end before it begins",
        ),
        Rule(
            "due-after-period-begins",
            require=F.due_on >= F.period_from,
            zh="报送期限不得早于数据所属期自",
            en="nothing is due before its period begins",
        ),
        Rule(
            "delivered-state-has-a-date",
            when=F.task_state.is_in("delivered", "accepted", "partly-accepted", "rejected"),
            require=F.delivered_on.present,
            zh="归集任务状态为已报送、已入库、部分入库、退回的，报送日期必填",
            en="what was delivered, accepted or rejected states its day of delivery",
        ),
        Rule(
            "pending-was-not-delivered",
            when=F.task_state.is_in("pending", "missing"),
            require=~F.delivered_on.present,
            zh="归集任务状态为待报送、缺报的，不得填写报送日期",
            en="what is pending or missing has no day of delivery",
        ),
        Rule(
            "nothing-to-report-has-no-records",
            when=F.task_state == "nothing-to-report",
            require=F.rows_delivered == 0,
            zh="归集任务状态为零报告的，报送条数应为 0",
            en="a nil return has no records",
        ),
        Rule(
            "accepted-not-above-delivered",
            require=F.rows_accepted <= F.rows_delivered,
            zh="入库条数不得大于报送条数",
            en="no more records are accepted than were delivered",
        ),
        Rule(
            "rejected-not-above-delivered",
            require=F.rows_rejected <= F.rows_delivered,
            zh="退回条数不得大于报送条数",
            en="no more records are rejected than were delivered",
        ),
    )


class ExchangeBatch(ReceiverFields, DeliveryFields, SourceFields, StatusFields, CreditRecord):
    """交换批次: one delivery of records from one unit or database to another, and the reply to it."""

    spec = RecordSpec(
        name="exchange-batch",
        zh="交换批次信息",
        en="Exchange batch",
        category="process",
        nature="neutral",
        provider=("信用信息中心、各级分库", "Credit information centre, sub-databases"),
        cadence="event",
        dated="created_on",
        key=("sender", "batch_id"),
        disclosure=Disclosure(organisation=SHARED),
        basis=EXCHANGE,
        clause="§5.2.1",
    )

    sender = Text(
        "发送单位",
        "Sending unit",
        max_length=200,
        required=True,
        concept="sender",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("发送单位名称", "发送方"),
        definition=("发送批次的单位全称", "Full name of the unit that sends the batch"),
    )
    sender_uscc = Identifier(
        "发送单位统一社会信用代码",
        "Unified code of the sending unit",
        kind="uscc",
        concept="sender-number",
        definition=("发送单位证书上的代码", "As on the certificate of the sending unit"),
    )
    batch_id = inherited(
        SourceFields.batch_id,
        aliases=("批次号",),
        definition=("发送单位为该批次编的号码", "Number that the sending unit gave to the batch"),
        required=True,
    )
    sequence_number = Integer(
        "批次序号",
        "Sequence number",
        minimum=1,
        concept="sequence-number",
        definition=(
            "发送单位向同一接收单位发送的第几批，从 1 起连续编号",
            "Running number of the batches from one sender to one receiver, from 1 without gaps",
        ),
    )
    record_type = inherited(ConcernedRecordFields.record_type)
    layout = Text(
        "布局名称",
        "Layout",
        max_length=128,
        concept="layout",
        holds=Sensitivity.PLAIN,
        aliases=("表结构",),
        definition=("批次中文件所用的布局", "Layout of the files in the batch"),
    )
    standard_version = Text(
        "标准版本",
        "Version of the standard",
        max_length=64,
        concept="standard-version",
        holds=Sensitivity.PLAIN,
        aliases=("版本号",),
        definition=("批次所依据的本标准版本号", "Version of this standard by which the batch was made"),
    )
    rows = Integer(
        "批次条数",
        "Records in the batch",
        unit="条",
        required=True,
        concept="rows",
        definition=("批次中的记录条数", "Number of records in the batch"),
    )
    sha256 = Text(
        "文件校验值（SHA-256）",
        "SHA-256 of the file",
        max_length=128,
        concept="sha256",
        holds=Sensitivity.PLAIN,
        aliases=("校验值", "SHA-256"),
        definition=("批次文件的 SHA-256，十六进制", "SHA-256 of the file of the batch, in hexadecimal"),
    )
    created_on = Date(
        "批次生成日期",
        "Created on",
        required=True,
        past=True,
        concept="created-on",
        definition=("生成批次的日期", "Day on which the batch was made"),
    )
    batch_reply = Code(
        "批次回执",
        "Reply",
        code_list="batch-reply",
        concept="batch-reply",
        definition=("接收单位对该批次的答复", "What the receiving unit answered"),
    )
    replied_on = Date(
        "回执日期",
        "Replied on",
        past=True,
        concept="replied-on",
        definition=("接收单位作出回执的日期", "Day of the receiving unit's reply"),
    )

    rules = (
        Rule(
            "replied-after-creation",
            require=F.replied_on >= F.created_on,
            zh="回执日期不得早于批次生成日期",
            en="no batch is answered before it was made",
        ),
        Rule(
            "reply-has-a-date",
            when=F.batch_reply.is_in("accepted", "partly-accepted", "rejected"),
            require=F.replied_on.present,
            zh="批次已接收、部分接收或者拒收的，回执日期必填",
            en="a reply that accepts or rejects states its date",
        ),
        Rule(
            "accepted-not-above-rows",
            require=F.rows_accepted <= F.rows,
            zh="入库条数不得大于批次条数",
            en="no more records are accepted than the batch holds",
        ),
        Rule(
            "rejected-not-above-rows",
            require=F.rows_rejected <= F.rows,
            zh="退回条数不得大于批次条数",
            en="no more records are rejected than the batch holds",
        ),
        Rule(
            "whole-batch-has-no-rejected-records",
            when=F.batch_reply == "accepted",
            require=F.rows_rejected == 0,
            zh="批次回执为全部接收的，退回条数应为 0",
            en="a batch that was accepted as a whole has no rejected records",
        ),
        Rule(
            "sender-is-not-receiver",
            require=F.sender_uscc != F.receiver_uscc,
            zh="发送单位和接收单位一般不是同一单位",
            en="sender and receiver are different units as a rule",
            severity=Severity.WARNING,
        ),
    )
