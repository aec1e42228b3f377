"""归集和交换: what each unit owed, what it delivered, and what became of a batch."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import SourceFields, StatusFields
from credit_standard.records.process.concerned import ConcernedRecordFields

COLLECTION = law("DB13/T 2786-2018 公共信用信息归集规范")
EXCHANGE = (
    law("GB/T 39443-2020 公共信用信息交换方式及接口规范"),
    law("DB13/T 2787-2018 公共信用信息交换方式和接口规范", "第6章"),
)


class MemberUnitFields(Fields):
    """成员单位: the unit that provides credit information."""

    member_unit = OrganisationName("成员单位", "Member unit", 200, required=True, concept="member-unit",
        aliases=("成员单位名称", "报送单位", "归集单位", "提供单位"),
        definition=("负责归集和报送信用信息的单位全称",
            "Full name of the unit that collects and provides credit information"))
    member_unit_uscc = Identifier("成员单位统一社会信用代码", "Unified code of the member unit", "uscc",
        concept="member-unit-number",
        definition=("成员单位证书上的代码", "As on the certificate of the member unit"))


class ReceiverFields(Fields):
    """接收单位: the unit that something was sent to."""

    receiver = OrganisationName("接收单位", "Receiving unit", 200, required=True, aliases=("接收单位名称", "接收方"),
        definition=("接收信息的单位全称", "Full name of the unit that it is sent to"))
    receiver_uscc = Identifier("接收单位统一社会信用代码", "Unified code of the receiving unit", "uscc",
        concept="receiver-number",
        definition=("接收单位证书上的代码", "As on the certificate of the receiving unit"))


class DeliveryFields(Fields):
    """报送结果: how it was sent, how many records were taken in, and why others were not."""

    submission_channel = Code("报送方式", "Channel of submission", "submission-channel",
        definition=("手动录入、文件、数据库、FTP 或者接口", "Manual entry, file, database, FTP or interface"))
    rows_accepted = Integer("入库条数", "Records accepted", "条", aliases="接收条数",
        definition=("校验合格并入库的记录条数", "Number of records that were taken in"))
    rows_rejected = Integer("退回条数", "Records rejected", "条",
        definition=("校验不合格退回的记录条数", "Number of records that were sent back"))
    rejection_reason = Text("退回原因", "Reason for the rejection", 2000,
        definition=("退回记录的原因", "Why records were sent back"))

    rules = [
        needs("rejection-is-explained", "rejection_reason", when=F.rows_rejected > 0,
            zh="有退回记录的，一般应填写退回原因", en="where records were sent back, the reason is stated as a rule",
            severity=WARNING),
    ]


class CollectionTask(MemberUnitFields, DeliveryFields, SourceFields, StatusFields, CreditRecord):
    """归集任务: what one unit owed of one record type for one period, and what it delivered."""

    definition = "一个单位一个期间应报的一种信息类型，及其实际报送的情况一条。"
    spec = RecordSpec(
        name="collection-task",
        zh="归集任务信息",
        en="Collection task",
        category="process",
        nature="neutral",
        provider=("信用信息中心", "Credit information centre"),
        cadence="month",
        record_date="due_on",
        key="task_id",
        disclosure=Disclosure(organisation=SHARED),
        basis=COLLECTION,
        clause="§4.2.1, §5.2.1",
    )

    task_id = ReferenceNumber("归集任务编号", "Task id", 128, required=True, aliases="任务编号",
        definition=("平台下达归集任务时编的号码", "Number that the platform gave to the task"))
    record_type = ConcernedRecordFields.record_type
    cadence = Code("报送周期", "Cadence", "cadence", aliases="更新周期",
        definition=("目录规定的报送周期", "How often the catalogue asks for it"))
    period_from = Date("数据所属期自", "Period from", concept="period-from",
        definition=("任务要求报送的数据的起始日期", "First day of the data that the task asks for"))
    period_until = Date("数据所属期至", "Period until", concept="period-until",
        definition=("任务要求报送的数据的截止日期", "Last day of the data that the task asks for"))
    due_on = Date("报送期限", "Due on", required=True, concept="due-on", aliases="报送截止日期",
        definition=("应当报送的最后一日", "Last day on which it is to be delivered"))
    delivered_on = Date("报送日期", "Delivered on", past=True, aliases="实际报送日期",
        definition=("实际报送的日期，未报送的不填", "Day on which it was delivered; empty before"))
    task_state = Code("归集任务状态", "State of the task", "task-state", required=True, aliases="任务状态",
        definition=("任务现时的状态", "State of the task now"))
    rows_delivered = Integer("报送条数", "Records delivered", "条",
        definition=("本次任务报送的记录条数", "Number of records delivered for the task"))

    rules = [
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        not_before("due-after-period-begins", "due_on", "period_from"),
        needs("delivered-state-has-a-date", "delivered_on",
            when=F.task_state.is_in("delivered", "accepted", "partly-accepted", "rejected")),
        leaves_empty("pending-was-not-delivered", "delivered_on", when=F.task_state.is_in("pending", "missing")),
        Rule("nothing-to-report-has-no-records", when=F.task_state == "nothing-to-report",
            require=F.rows_delivered == 0,
            zh="归集任务状态为零报告的，报送条数应为 0", en="a nil return has no records"),
        not_above("accepted-not-above-delivered", "rows_accepted", "rows_delivered"),
        not_above("rejected-not-above-delivered", "rows_rejected", "rows_delivered"),
    ]


class ExchangeBatch(ReceiverFields, DeliveryFields, SourceFields, StatusFields, CreditRecord):
    """交换批次: one delivery of records from one unit or database to another, and the reply to it."""

    definition = "一个单位或者数据库向另一个单位或者数据库的一次记录交付及其回执一条。"
    spec = RecordSpec(
        name="exchange-batch",
        zh="交换批次信息",
        en="Exchange batch",
        category="process",
        nature="neutral",
        provider=("信用信息中心、各级分库", "Credit information centre, sub-databases"),
        cadence="event",
        record_date="created_on",
        key=("sender", "batch_id"),
        disclosure=Disclosure(organisation=SHARED),
        basis=EXCHANGE,
        clause="§5.2.1",
    )

    sender = OrganisationName("发送单位", "Sending unit", 200, required=True, aliases=("发送单位名称", "发送方"),
        definition=("发送批次的单位全称", "Full name of the unit that sends the batch"))
    sender_uscc = Identifier("发送单位统一社会信用代码", "Unified code of the sending unit", "uscc",
        concept="sender-number",
        definition=("发送单位证书上的代码", "As on the certificate of the sending unit"))
    batch_id = SourceFields.batch_id.but(required=True, aliases="批次号",
        definition=("发送单位为该批次编的号码", "Number that the sending unit gave to the batch"))
    sequence_number = Integer("批次序号", "Sequence number", minimum=1,
        definition=("发送单位向同一接收单位发送的第几批，从 1 起连续编号",
            "Running number of the batches from one sender to one receiver, from 1 without gaps"))
    record_type = ConcernedRecordFields.record_type
    layout = ReferenceNumber("布局名称", "Layout", 128, aliases="表结构",
        definition=("批次中文件所用的布局", "Layout of the files in the batch"))
    standard_version = ReferenceNumber("标准版本", "Version of the standard", 64, aliases="版本号",
        definition=("批次所依据的本标准版本号", "Version of this standard by which the batch was made"))
    rows = Integer("批次条数", "Records in the batch", "条", required=True,
        definition=("批次中的记录条数", "Number of records in the batch"))
    sha256 = ReferenceNumber("文件校验值（SHA-256）", "SHA-256 of the file", 128, aliases=("校验值", "SHA-256"),
        definition=("批次文件的 SHA-256，十六进制", "SHA-256 of the file of the batch, in hexadecimal"))
    created_on = Date("批次生成日期", "Created on", required=True, past=True,
        definition=("生成批次的日期", "Day on which the batch was made"))
    batch_reply = Code("批次回执", "Reply", "batch-reply",
        definition=("接收单位对该批次的答复", "What the receiving unit answered"))
    replied_on = Date("回执日期", "Replied on", past=True, concept="replied-on",
        definition=("接收单位作出回执的日期", "Day of the receiving unit's reply"))

    rules = [
        not_before("replied-after-creation", "replied_on", "created_on"),
        needs("reply-has-a-date", "replied_on", when=F.batch_reply.is_in("accepted", "partly-accepted", "rejected"),
            zh="批次已接收、部分接收或者拒收的，回执日期必填", en="a reply that accepts or rejects states its date"),
        not_above("accepted-not-above-rows", "rows_accepted", "rows"),
        not_above("rejected-not-above-rows", "rows_rejected", "rows"),
        Rule("whole-batch-has-no-rejected-records", when=F.batch_reply == "accepted", require=F.rows_rejected == 0,
            zh="批次回执为全部接收的，退回条数应为 0",
            en="a batch that was accepted as a whole has no rejected records"),
        differs("sender-is-not-receiver", "sender_uscc", "receiver_uscc",
            zh="发送单位和接收单位一般不是同一单位", en="sender and receiver are different units as a rule",
            severity=WARNING),
    ]
