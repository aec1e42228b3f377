"""列入和移出: how a subject comes onto a list and off it."""

from typing import ClassVar

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import Date, F, Fields, Identifier, Rule, Text


class ListingFields(Fields):
    """列入和移出: when, by whom and why a subject was put on a list, and taken off."""

    listed_on = Date(
        "列入日期",
        "Listed on",
        required=True,
        past=True,
        concept="listed-on",
        definition=("列入决定的日期", "Date of the decision to list"),
    )
    listed_by = Text(
        "列入机关",
        "Listed by",
        max_length=200,
        required=True,
        concept="authority",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("作出列入决定机关",),
        definition=("作出列入决定的机关全称", "Full name of the authority that listed the subject"),
    )
    listed_by_uscc = Identifier(
        "列入机关统一社会信用代码",
        "Unified code of the listing authority",
        kind="uscc",
        concept="authority-number",
        definition=("作出列入决定的机关的代码", "Code of the authority that listed the subject"),
    )
    listing_document_number = Text(
        "列入决定文书号",
        "Number of the listing decision",
        max_length=256,
        concept="decision-number",
        holds=Sensitivity.PLAIN,
        definition=("列入决定书的发文字号", "Number of the decision to list"),
    )
    listing_reason = Text(
        "列入原因",
        "Reason for listing",
        max_length=2000,
        required=True,
        concept="facts",
        aliases=("列入事由",),
        definition=("列入决定书载明的事实和理由", "Facts and reason as the decision states them"),
    )
    removed_on = Date(
        "移出日期",
        "Removed on",
        past=True,
        concept="removed-on",
        definition=("移出决定的日期，尚未移出的不填", "Date of the decision to remove; empty while listed"),
    )
    removed_by = Text(
        "移出机关",
        "Removed by",
        max_length=200,
        concept="removal-authority",
        holds=Sensitivity.ORGANISATION_NAME,
        definition=("作出移出决定的机关全称", "Full name of the authority that removed the subject"),
    )
    removal_reason = Text(
        "移出原因",
        "Reason for removal",
        max_length=2000,
        concept="removal-reason",
        definition=("移出决定书载明的理由", "Reason as the decision to remove states it"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "removed-after-listing",
            require=F.removed_on >= F.listed_on,
            zh="移出日期不得早于列入日期",
            en="nobody is removed before being listed",
        ),
        Rule(
            "removal-is-explained",
            when=F.removed_on.present,
            require=F.removed_by.present & F.removal_reason.present,
            zh="填写移出日期的，移出机关和移出原因必填",
            en="a removal states by whom and why",
        ),
        Rule(
            "removal-has-a-date",
            when=F.removed_by.present | F.removal_reason.present,
            require=F.removed_on.present,
            zh="填写移出机关或者移出原因的，移出日期必填",
            en="who states a removal states its date",
        ),
    )
