"""本人授权: the written consent without which some items of a person may not be held."""

from credit_standard.model.vocabulary import *

ARTICLE_14 = law("征信业管理条例", "14")


class ConsentFields(Fields):
    """本人授权: income, deposits, securities, commercial insurance, real estate and tax amounts of a person.

    Such items are held only with the person's written consent, so the record names it.
    """

    authorisation_id = ReferenceNumber("授权书编号", "Number of the authorisation", 128, concept="authorisation-id",
        definition=("本人书面同意采集该信息的授权书编号", "Number of the person's written consent to hold this"))
    authorised_on = Date("授权日期", "Authorised on", past=True, concept="authorised-on",
        definition=("授权书签署的日期", "The day on which the consent was signed"))
    authorised_until = Date("授权截止日期", "Authorised until", concept="authorised-until",
        definition=("授权书载明的截止日期，长期的填 2099-12-31",
            "Last day of the consent; 2099-12-31 where it has no end"))

    rules = [
        needs("person-needs-authorisation", "authorisation_id", "authorised_on", when=F.subject_kind == "person",
            zh="采集须经本人书面同意的个人信息，应填写授权书编号和授权日期",
            en="what may be recorded of a person only with consent needs the number and date of the authorisation",
            source=ARTICLE_14),
        not_before("authorisation-ends-after-beginning", "authorised_until", "authorised_on"),
        Rule("authorised-on-the-date", require=F.authorised_until >= C.record_date,
            zh="授权截止日期不得早于该记录的日期",
            en="the authorisation has not ended before the date of the record"),
    ]
