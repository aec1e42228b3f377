"""失信信息共有的数据项: what decides how long and how openly an adverse record is shown."""

from credit_standard.model.vocabulary import *


class AdverseFields(Fields):
    """失信信息共有的数据项. All optional: the national tables lack most of them.

    Where one is needed and absent, what rests on it is not evaluated; it is never guessed.
    """

    follow = True

    gravity = Code("失信行为分类", "Gravity class", "gravity-class", concept="gravity",
        definition=("由认定机关确定的轻微、一般或者严重",
            "Minor, general or serious, as the authority has decided it"))
    procedure = Code("处罚程序", "Procedure", "procedure", concept="procedure",
        definition=("作出决定适用的简易程序或者普通程序", "Simple or ordinary procedure of the decision"))
    regulated_field = Code("监管领域", "Regulated field", "regulated-field", concept="regulated-field",
        definition=("决定公示期的特定监管领域", "Field of regulation on which the period of publicity depends"))
    finding_date = Date("认定文书日期", "Date of the finding document", past=True, concept="finding-date",
        definition=("认定失信的司法、行政文书的日期",
            "Of the judicial or administrative document that finds the dishonesty"))
    published_on = Date("公示日期", "Date of publication", past=True, concept="published-on",
        definition=("该记录首次向社会公示的日期", "The day on which the record was first published"))
    conduct_started_on = Date("失信行为起始日期", "Start of the conduct", past=True, concept="conduct-started-on",
        definition=("不良行为或者事件开始的日期", "The day on which the conduct or event began"))
    conduct_ended_on = Date("失信行为终止日期", "End of the conduct", past=True, concept="conduct-ended-on",
        definition=("不良行为或者事件终止的日期", "The day on which the conduct or event ended"))
    corrected_on = Date("纠正日期", "Date of correction", past=True, concept="corrected-on",
        definition=("义务履行完毕或者失信行为得到纠正的日期",
            "The day on which the duty was performed or the fault corrected"))
    correction_state = Code("纠正状态", "State of correction", "correction-state", concept="correction-state",
        definition=("是否已经纠正；未填的视为不明，不推定",
            "Whether it was put right; unknown where nothing is said"))
    correction_verified_on = Date("纠正核实日期", "Correction verified on", past=True,
        concept="correction-verified-on",
        definition=("认定单位核实纠正情况的日期", "The day on which the authority verified the correction"))
    correction_verified_by = OrganisationName("纠正核实单位", "Correction verified by", 200,
        concept="correction-verified-by",
        definition=("核实纠正情况的单位全称", "Full name of the unit that verified the correction"))
    publication_channels = Codes("公示渠道", "Channels of publication", "publication-channel",
        concept="publication-channel",
        definition=("公示该记录的网站，可以不止一个", "Sites on which the record is published, possibly several"))

    rules = [
        not_after("published-after-finding", "finding_date", "published_on"),
        not_after("conduct-starts-before-it-ends", "conduct_started_on", "conduct_ended_on"),
        leaves_empty("uncorrected-has-no-day", "corrected_on", when=F.correction_state == "uncorrected",
            zh="纠正状态为未纠正的，不填纠正日期", en="what is stated uncorrected has no day of correction"),
    ]
