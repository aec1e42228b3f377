"""政务公开: what government bodies make known, and how they hear the public."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    OPENNESS,
    AdverseFields,
    BodyFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    ValidityFields,
)


class GovernmentDisclosure(BodyFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """政务公开信息: one document or fact that a government body made known."""

    definition = "政府机关公开的一份文件或者一项事实一条。"
    spec = RecordSpec(
        name="government-disclosure",
        zh="政务公开信息",
        en="Government disclosure",
        category="local",
        nature="neutral",
        subjects="government",
        provider=("各单位", "All units"),
        cadence="month",
        record_date="published_on",
        key=("subject_name", "disclosure_title", "published_on"),
        disclosure=Disclosure(organisation=PUBLIC, source=OPENNESS),
        basis=OPENNESS,
        layer_to_authorise="province",
        clause="§4.1.2",
    )

    disclosure_kind = Code("政务公开类别", "Kind of disclosure", "disclosure-kind", required=True,
        definition=("公开的是决策、执行、结果、财政还是其他事项",
            "Whether a decision, its implementation, its result, public money or something else is made known"))
    disclosure_title = Text("公开信息名称", "Title", 512, required=True, aliases=("信息名称", "文件标题"),
        definition=("所公开文件或者信息的标题", "Title of the document or information made known"))
    summary = Text("内容概述", "Summary", 4000,
        definition=("政府信息公开目录中的内容概述", "Summary in the body's index of published information"))
    decision_number = DocumentFields.decision_number.but("发文字号", "Number of the document",
        definition=("文件首页的发文字号，没有的不填", "Number on the document; empty where it has none"))
    index_number = ReferenceNumber("索引号", "Index number", 128,
        definition=("政府信息公开目录中的索引号", "Number in the body's index of published information"))
    decision_date = DocumentFields.decision_date.but("成文日期", "Date of the document", required=False,
        aliases="生成日期",
        definition=("文件落款的日期", "Date at the end of the document"))
    published_on = AdverseFields.published_on.but("公开日期", "Made known on", required=True, aliases="发布日期",
        definition=("首次向社会公开的日期", "The day on which it was first made known"))
    valid_from = ValidityFields.valid_from.but(aliases=("生效日期", "施行日期"))
    valid_until = ValidityFields.valid_until.but(aliases="失效日期")
    basis = Text("公开依据", "Source of the obligation", 1000, concept="legal-basis",
        definition=("要求公开该信息的法律、法规、规章及条款",
            "Law or regulation, with article, that asks for this disclosure"))
    disclosure_channels = Codes("政务公开渠道", "Channels", "disclosure-channel", aliases=("公开渠道", "公开方式"),
        definition=("公开该信息的渠道，可以不止一个", "Where it was made known, possibly in several places"))

    rules = [
        not_before("published-after-document", "published_on", "decision_date"),
        not_before("in-force-after-document", "valid_from", "decision_date", severity=WARNING),
        one_of("decision-has-a-number", "decision_number", "index_number", when=F.disclosure_kind == "decision",
            zh="公开决策的，一般应填写发文字号或者索引号",
            en="a decision that is made known normally has a document or index number", severity=WARNING),
        needs("website-entry-has-an-index-number", "index_number", when=F.disclosure_channels.has("website"),
            zh="在政府网站公开的，一般应填写索引号",
            en="what stands on a government site normally has an index number", source=law("政府信息公开条例", "24")),
    ]


class PublicHearing(BodyFields, SourceFields, StatusFields, CreditRecord):
    """听证、公示与意见征集: one occasion on which a government body heard the public."""

    definition = "政府机关听取公众意见的一次活动一条。"
    spec = RecordSpec(
        name="public-hearing",
        zh="听证、公示与意见征集",
        en="Public hearing",
        category="local",
        nature="neutral",
        subjects="government",
        provider=("各单位", "All units"),
        cadence="event",
        record_date="period_from",
        key=("subject_name", "hearing_kind", "matter_name", "period_from"),
        disclosure=Disclosure(organisation=PUBLIC, source=law("重大行政决策程序暂行条例")),
        basis=(law("重大行政决策程序暂行条例"), law("行政许可法", "46")),
        layer_to_authorise="province",
        clause="§4.1.2, §4.1.5",
    )

    hearing_kind = Code("听证、公示与意见征集类别", "Kind", "hearing-kind", required=True, aliases="活动类别",
        definition=("公告载明的形式：听证、公示或者征求意见", "Hearing, publicity or consultation, as announced"))
    matter_name = Text("听证（公示、征求意见）事项", "Matter", 512, required=True, concept="matter-name",
        aliases=("听证事项", "公示事项", "征求意见事项"),
        definition=("公告载明的事项名称", "Name of the matter as announced"))
    published_on = AdverseFields.published_on.but("公告日期", "Announced on",
        definition=("听证公告、公示或者征求意见公告发布的日期", "The day on which it was announced"))
    period_from = Date("开始日期", "From", required=True, concept="period-from",
        aliases=("听证日期", "征求意见开始日期", "公示开始日期"),
        definition=("听证举行、公示或者征求意见开始的日期", "Day of the hearing, or first day of the period"))
    period_until = Date("结束日期", "Until", concept="period-until", aliases=("征求意见结束日期", "公示结束日期"),
        definition=("听证、公示或者征求意见结束的日期", "Last day of the hearing or of the period"))
    participants = Integer("参加人数", "Participants", "人",
        definition=("听证笔录或者汇总材料记载的参加人数，不含工作人员",
            "Number of participants in the minutes or the summary, without staff"))
    opinions_received = Integer("收到意见数", "Opinions received", "条",
        definition=("汇总材料记载的收到意见条数", "Number of opinions received, by the summary"))
    opinions_adopted = Integer("采纳意见数", "Opinions adopted", "条",
        definition=("汇总材料记载的采纳意见条数", "Number of opinions adopted, by the summary"))
    result = Text("结果", "Result", 4000, aliases=("处理结果", "意见采纳情况"),
        definition=("公布的听证、公示或者征求意见结果及理由", "The published result, with reasons"))
    result_published_on = Date("结果公布日期", "Result published on", past=True,
        definition=("结果向社会公布的日期", "The day on which the result was published"))

    rules = [
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        not_after("announced-before-beginning", "published_on", "period_from", severity=WARNING),
        not_above("adopted-within-received", "opinions_adopted", "opinions_received"),
        not_before("result-after-beginning", "result_published_on", "period_from"),
        needs("published-result-is-stated", "result", when=F.result_published_on.present),
    ]
