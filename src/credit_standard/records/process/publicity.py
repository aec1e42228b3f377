"""公示: where a record is shown to everybody, from when until when, and why it came down."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import AuthorityFields, SourceFields, StatusFields, SubjectFields
from credit_standard.records.process.concerned import ConcernedRecordFields

PUBLICITY = (
    law("GB/T 41196-2021 公共信用信息公示通则"),
    law("DB13/T 2785-2018 公共信用信息公示规范"),
)


class PublicityNotice(
    SubjectFields, ConcernedRecordFields, AuthorityFields, SourceFields, StatusFields, CreditRecord
):
    """公示信息: one record on one site. A record on two sites is two notices, each with its own period."""

    definition = "一条记录在一个网站公示一条。在两个网站公示的为两条，各有期限。"
    spec = RecordSpec(
        name="publicity-notice",
        zh="公示信息",
        en="Publicity notice",
        category="process",
        nature="neutral",
        subjects=("government", "organisation", "person"),
        provider=("公示信用信息的单位", "Units that publish credit information"),
        cadence="event",
        record_date="publicity_from",
        key=("authority", "notice_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=PUBLICITY,
        clause="§4.2.1",
    )

    authority = AuthorityFields.authority.but("公示单位", "Published by",
        definition=("公示该记录的单位全称", "Full name of the unit that publishes the record"))
    authority_uscc = AuthorityFields.authority_uscc.but("公示单位统一社会信用代码",
        "Unified code of the publishing unit",
        definition=("公示该记录的单位的代码", "Code of the unit that publishes the record"))
    notice_number = ReferenceNumber("公示编号", "Number of the notice", 128, required=True,
        definition=("公示单位为该条公示编的号码", "Number that the publishing unit gave to the notice"))
    notice_channel = Code("公示渠道", "Channel of publication", "publication-channel", required=True,
        aliases="公示网站",
        definition=("公示该记录的网站", "Site on which the record is published"))
    notice_address = Text("公示网址", "Address of the notice", 1000,
        definition=("公示页面的网址", "Address of the page on which it stands"))
    publicity_state = Code("公示状态", "State of publicity", "publicity-state", required=True,
        definition=("待公示、公示中或者已停止公示", "To be published, being published or ended"))
    publicity_from = Date("公示起始日期", "Publicity from", required=True, concept="publicity-from",
        definition=("公示的首日，待公示的填拟公示日期", "First day; where it is pending, the day foreseen"))
    publicity_until = Date("公示截止期", "Publicity until", concept="publicity-until",
        definition=("应当停止公示的日期", "The day on which it is to end"))
    ended_on = Date("停止公示日期", "Publicity ended on", past=True, concept="ended-on",
        definition=("实际停止公示的日期，公示中的不填", "Day on which it ended; empty before"))
    publicity_stop_reason = Code("停止公示原因", "Why publicity ended", "publicity-stop-reason",
        definition=("停止公示的原因，公示中的不填", "Why it ended; empty before"))

    rules = [
        not_before("publicity-ends-after-beginning", "publicity_until", "publicity_from"),
        not_before("stopped-after-beginning", "ended_on", "publicity_from"),
        not_after("not-shown-too-long", "ended_on", "publicity_until", severity=WARNING),
        needs("ended-states-day-and-reason", "ended_on", "publicity_stop_reason", when=F.publicity_state == "ended",
            zh="公示状态为已公示（停止公示）的，停止公示日期和停止公示原因必填",
            en="where publicity ended, day and reason are stated"),
        Rule("not-ended-while-shown", when=F.publicity_state.is_in("pending", "published"),
            require=~F.ended_on.present & ~F.publicity_stop_reason.present,
            zh="公示状态为待公示、公示中的，不得填写停止公示日期和停止公示原因",
            en="what is pending or being published has not ended"),
    ]
