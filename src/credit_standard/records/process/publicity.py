"""公示: where a record is shown to everybody, from when until when, and why it came down."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.process.concerned import ConcernedRecordFields

PUBLICITY = (
    Source("GB/T 41196-2021 公共信用信息公示通则", verified=False),
    Source("DB13/T 2785-2018 公共信用信息公示规范", verified=False),
)


class PublicityNotice(
    SubjectFields, ConcernedRecordFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """公示信息: one record on one site. A record on two sites is two notices, each with its own period."""

    spec = RecordSpec(
        name="publicity-notice",
        zh="公示信息",
        en="Publicity notice",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("公示信用信息的单位", "Units that publish credit information"),
        cadence="event",
        dated="publicity_from",
        key=("authority", "notice_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=PUBLICITY,
        clause="§4.2.1",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="公示单位",
        en="Published by",
        definition=("公示该记录的单位全称", "Full name of the unit that publishes the record"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="公示单位统一社会信用代码",
        en="Unified code of the publishing unit",
        definition=("公示该记录的单位的代码", "Code of the unit that publishes the record"),
    )
    notice_number = Text(
        "公示编号",
        "Number of the notice",
        max_length=128,
        required=True,
        concept="notice-number",
        holds=Sensitivity.PLAIN,
        definition=("公示单位为该条公示编的号码", "Number that the publishing unit gave to the notice"),
    )
    notice_channel = Code(
        "公示渠道",
        "Channel of publication",
        code_list="publication-channel",
        required=True,
        concept="notice-channel",
        aliases=("公示网站",),
        definition=("公示该记录的网站", "Site on which the record is published"),
    )
    notice_address = Text(
        "公示网址",
        "Address of the notice",
        max_length=1000,
        concept="notice-address",
        definition=("公示页面的网址", "Address of the page on which it stands"),
    )
    publicity_state = Code(
        "公示状态",
        "State of publicity",
        code_list="publicity-state",
        required=True,
        concept="publicity-state",
        definition=("待公示、公示中或者已停止公示", "To be published, being published or ended"),
    )
    publicity_from = Date(
        "公示起始日期",
        "Publicity from",
        required=True,
        concept="publicity-from",
        definition=("公示的首日，待公示的填拟公示日期", "First day; where it is pending, the day foreseen"),
    )
    publicity_until = Date(
        "公示截止期",
        "Publicity until",
        concept="publicity-until",
        definition=("应当停止公示的日期", "The day on which it is to end"),
    )
    ended_on = Date(
        "停止公示日期",
        "Publicity ended on",
        past=True,
        concept="ended-on",
        definition=("实际停止公示的日期，公示中的不填", "Day on which it ended; empty before"),
    )
    publicity_stop_reason = Code(
        "停止公示原因",
        "Why publicity ended",
        code_list="publicity-stop-reason",
        concept="publicity-stop-reason",
        definition=("停止公示的原因，公示中的不填", "Why it ended; empty before"),
    )

    rules = (
        Rule(
            "publicity-ends-after-beginning",
            require=F.publicity_until >= F.publicity_from,
            zh="公示截止期不得早于公示起始日期",
            en="publicity does not end before it begins",
        ),
        Rule(
            "stopped-after-beginning",
            require=F.ended_on >= F.publicity_from,
            zh="停止公示日期不得早于公示起始日期",
            en="publicity is not stopped before it begins",
        ),
        Rule(
            "not-shown-too-long",
            require=F.ended_on <= F.publicity_until,
            zh="停止公示日期一般不晚于公示截止期",
            en="a record comes down no later than its publicity ends, as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "ended-states-day-and-reason",
            when=F.publicity_state == "ended",
            require=F.ended_on.present & F.publicity_stop_reason.present,
            zh="公示状态为已公示（停止公示）的，停止公示日期和停止公示原因必填",
            en="where publicity ended, day and reason are stated",
        ),
        Rule(
            "not-ended-while-shown",
            when=F.publicity_state.is_in("pending", "published"),
            require=~F.ended_on.present & ~F.publicity_stop_reason.present,
            zh="公示状态为待公示、公示中的，不得填写停止公示日期和停止公示原因",
            en="what is pending or being published has not ended",
        ),
    )
