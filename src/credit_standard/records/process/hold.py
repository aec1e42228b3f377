"""保留: a case that keeps a record stored after its time."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    HEBEI,
    AuthorityFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)
from credit_standard.records.process.concerned import ConcernedRecordFields


class Hold(SubjectFields, ConcernedRecordFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """保留信息: one suit, audit, objection or other case for which a record stays stored.

    It never lengthens publicity, and never shortens a period.
    """

    definition = "使一条记录继续保存的一件诉讼、审计、异议或者其他案件一条。从不延长公示，也从不缩短期限。"
    spec = RecordSpec(
        name="hold",
        zh="记录保留信息",
        en="Hold",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("办理案件的单位", "Units that handle the case"),
        cadence="event",
        record_date="hold_opened_on",
        key=("authority", "hold_number"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=HEBEI,
        clause="§5.2.1",
    )

    authority = AuthorityFields.authority.but("办理单位", "Handled by",
        definition=("办理诉讼、审计、异议等案件的单位全称", "Full name of the unit that handles the case"))
    authority_uscc = AuthorityFields.authority_uscc.but("办理单位统一社会信用代码", "Unified code of the handling unit",
        definition=("办理案件的单位的代码", "Code of the unit that handles the case"))
    hold_number = ReferenceNumber("保留编号", "Number of the hold", 128, required=True,
        definition=("办理单位为该案件编的号码", "Number that the unit gave to the case"))
    hold_kind = Code("保留原因", "Kind of hold", "hold-kind", required=True, concept="hold-kind",
        definition=("因何种案件保留该记录", "Kind of case for which the record is kept"))
    hold_opened_on = Date("保留起始日期", "Opened on", required=True, past=True, concept="hold-opened-on",
        definition=("开始保留的日期", "Day from which the record is held"))
    hold_closed_on = Date("保留解除日期", "Closed on", past=True, concept="hold-closed-on",
        definition=("案件办结、解除保留的日期，未解除的不填", "Day on which the hold ended; empty before"))

    rules = [
        not_before("hold-closes-after-opening", "hold_closed_on", "hold_opened_on"),
    ]
