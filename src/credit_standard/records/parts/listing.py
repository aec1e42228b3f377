"""列入和移出: how a subject comes onto a list and off it."""

from credit_standard.model.vocabulary import *


class ListingFields(Fields):
    """列入和移出: when, by whom and why a subject was put on a list, and taken off."""

    listed_on = Date("列入日期", "Listed on", required=True, past=True, concept="listed-on",
        definition=("列入决定的日期", "Date of the decision to list"))
    listed_by = OrganisationName("列入机关", "Listed by", 200, required=True, concept="authority",
        aliases="作出列入决定机关",
        definition=("作出列入决定的机关全称", "Full name of the authority that listed the subject"))
    listed_by_uscc = Identifier("列入机关统一社会信用代码", "Unified code of the listing authority", "uscc",
        concept="authority-number",
        definition=("作出列入决定的机关的代码", "Code of the authority that listed the subject"))
    listing_document_number = ReferenceNumber("列入决定文书号", "Number of the listing decision", 256,
        concept="decision-number",
        definition=("列入决定书的发文字号", "Number of the decision to list"))
    listing_reason = Text("列入原因", "Reason for listing", 2000, required=True, concept="facts", aliases="列入事由",
        definition=("列入决定书载明的事实和理由", "Facts and reason as the decision states them"))
    listing_months = Integer("列入期限（月）", "Term of the listing (months)", "月", minimum=1, maximum=1200,
        concept="listing-months",
        definition=("列入决定书载明的期限，没有期限的不填",
            "Term that the decision states; empty where it states none"))
    site_received_on = Date("信用网站收到日期", "Received at the credit site on", past=True,
        concept="site-received-on",
        definition=("信用中国网站收到列入、移出信息的日期",
            "Day on which the site of public credit received the listing or removal"))
    removed_on = Date("移出日期", "Removed on", past=True, concept="removed-on",
        definition=("移出决定的日期，尚未移出的不填", "Date of the decision to remove; empty while listed"))
    removed_by = OrganisationName("移出机关", "Removed by", 200, concept="removal-authority",
        definition=("作出移出决定的机关全称", "Full name of the authority that removed the subject"))
    removal_reason = Text("移出原因", "Reason for removal", 2000, concept="removal-reason",
        definition=("移出决定书载明的理由", "Reason as the decision to remove states it"))

    rules = [
        not_before("removed-after-listing", "removed_on", "listed_on"),
        not_before("site-receives-after-listing", "site_received_on", "listed_on"),
        needs("removal-is-explained", "removed_by", "removal_reason", when=F.removed_on.present),
        needs("removal-has-a-date", "removed_on", when=F.removed_by.present | F.removal_reason.present),
    ]
