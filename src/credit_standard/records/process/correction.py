"""更正: how a change of a record reaches everybody who has a copy."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    SHARED,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.laws import HEBEI, PENALTY_PUBLICITY
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.process.collection import ReceiverFields
from credit_standard.records.process.concerned import ConcernedRecordFields


class CorrectionNotice(
    SubjectFields, ConcernedRecordFields, ReceiverFields, SourceFields, StatusFields, CreditRecord
):
    """更正、撤销与比对校准通知: one notice to one of those who have a copy of a record that changed."""

    spec = RecordSpec(
        name="correction-notice",
        zh="更正、撤销与比对校准通知",
        en="Correction notice",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=(
            "更正信息的单位、信用信息中心",
            "Units that correct their records, credit information centre",
        ),
        cadence="event",
        dated="notified_on",
        key=("notice_number", "receiver"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(PENALTY_PUBLICITY, HEBEI),
        clause="§2, §5.2.1",
    )

    notice_number = Text(
        "更正通知编号",
        "Number of the notice",
        max_length=128,
        required=True,
        concept="notice-number",
        holds=Sensitivity.PLAIN,
        aliases=("通知编号",),
        definition=(
            "发出单位为通知编的号码，各接收单位相同",
            "Number of the notice, the same for all who receive it",
        ),
    )
    notified_on = Date(
        "更正通知日期",
        "Notified on",
        required=True,
        past=True,
        concept="notified-on",
        aliases=("通知日期",),
        definition=("发出通知的日期", "Day on which the notice was sent"),
    )
    correction_kind = Code(
        "更正类别",
        "Kind of correction",
        code_list="correction-kind",
        required=True,
        concept="correction-kind",
        definition=(
            "更正、补充、撤销、删除或者比对校准",
            "Correction, supplement, quashing, deletion or calibration",
        ),
    )
    correction_reason = Text(
        "更正原因",
        "Reason for the correction",
        max_length=2000,
        required=True,
        concept="correction-reason",
        definition=("更正、撤销或者校准的原因", "Why the record is corrected, quashed or brought into line"),
    )
    corrected_items = Text(
        "更正的数据项",
        "Items corrected",
        max_length=2000,
        concept="corrected-items",
        definition=(
            "有变化的数据项名称，用分号隔开，不写内容",
            "Names of the items that changed, separated by semicolons; not what stands in them",
        ),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        zh="更正日期",
        en="Corrected on",
        definition=(
            "提供单位更正或者撤销该记录的日期",
            "Day on which the provider corrected or withdrew the record",
        ),
    )
    quashed_on = Date(
        "原决定撤销日期",
        "Decision quashed on",
        past=True,
        concept="quashed-on",
        definition=(
            "原决定被变更、撤销、确认违法或者无效的日期",
            "Day on which the decision was changed, quashed or found unlawful or void",
        ),
    )
    quashing_reason = Code(
        "原决定撤销情形",
        "How the decision was quashed",
        code_list="quashing-reason",
        concept="quashing-reason",
        definition=("复议、判决、自行撤销等", "By review, by a court, by the authority itself and so on"),
    )
    quashing_document_number = Text(
        "撤销文书号",
        "Document that quashes",
        max_length=256,
        concept="quashing-document-number",
        holds=Sensitivity.PLAIN,
        definition=("撤销原决定的文书的文号", "Number of the document that quashes the decision"),
    )
    confirmation_due_on = Date(
        "确认期限",
        "Confirmation due on",
        concept="confirmation-due-on",
        definition=(
            "接收单位应当更正并确认的最后一日",
            "Last day for the receiving unit to correct and confirm",
        ),
    )
    confirmation_state = Code(
        "确认状态",
        "State of the confirmation",
        code_list="confirmation-state",
        required=True,
        concept="confirmation-state",
        definition=("接收单位是否已更正并确认", "Whether the receiving unit has corrected and confirmed"),
    )
    confirmed_on = Date(
        "确认日期",
        "Confirmed on",
        past=True,
        concept="confirmed-on",
        definition=(
            "接收单位确认已更正或者退回通知的日期",
            "Day on which the receiving unit confirmed or refused",
        ),
    )
    refusal_reason = Text(
        "退回通知原因",
        "Reason for refusing",
        max_length=2000,
        concept="refusal-reason",
        definition=("接收单位退回通知的原因", "Why the receiving unit refused the notice"),
    )

    rules = (
        Rule(
            "notified-after-correction",
            require=F.notified_on >= F.corrected_on,
            zh="更正通知日期一般不早于更正日期",
            en="others are told after the record was corrected, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "notified-after-quashing",
            require=F.notified_on >= F.quashed_on,
            zh="更正通知日期不得早于原决定撤销日期",
            en="others are not told before the decision was quashed",
        ),
        Rule(
            "quashing-is-documented",
            when=F.correction_kind == "quashing",
            require=F.quashed_on.present & F.quashing_reason.present,
            zh="更正类别为撤销的，原决定撤销日期和原决定撤销情形必填",
            en="a quashing states its day and how it came about",
        ),
        Rule(
            "correction-names-items",
            when=F.correction_kind.is_in("correction", "supplement"),
            require=F.corrected_items.present,
            zh="更正类别为更正、补充的，一般应填写更正的数据项",
            en="a correction names the items that changed, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "confirmation-due-after-notice",
            require=F.confirmation_due_on >= F.notified_on,
            zh="确认期限不得早于更正通知日期",
            en="a confirmation is not due before the notice",
        ),
        Rule(
            "confirmed-after-notice",
            require=F.confirmed_on >= F.notified_on,
            zh="确认日期不得早于更正通知日期",
            en="nothing is confirmed before the notice",
        ),
        Rule(
            "answer-has-a-date",
            when=F.confirmation_state.is_in("confirmed", "refused"),
            require=F.confirmed_on.present,
            zh="已确认、退回的，确认日期必填",
            en="who confirms or refuses states the day",
        ),
        Rule(
            "unanswered-has-no-date",
            when=F.confirmation_state.is_in("pending", "overdue"),
            require=~F.confirmed_on.present,
            zh="待确认、逾期未确认的，不得填写确认日期",
            en="what was not answered has no day of an answer",
        ),
        Rule(
            "refusal-states-reason",
            when=F.confirmation_state == "refused",
            require=F.refusal_reason.present,
            zh="退回通知的，退回通知原因必填",
            en="who refuses the notice says why",
        ),
    )
