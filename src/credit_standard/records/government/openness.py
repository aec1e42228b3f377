"""政务公开: what government bodies make known, and how they hear the public."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import DocumentFields
from credit_standard.records.parts.laws import OPENNESS
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import BodyFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class GovernmentDisclosure(BodyFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """政务公开信息: one document or fact that a government body made known."""

    spec = RecordSpec(
        name="government-disclosure",
        zh="政务公开信息",
        en="Government disclosure",
        category="local",
        nature="neutral",
        subjects=("government",),
        provider=("各单位", "All units"),
        cadence="month",
        dated="published_on",
        key=("subject_name", "disclosure_title", "published_on"),
        disclosure=Disclosure(organisation=PUBLIC, source=OPENNESS),
        basis=(OPENNESS,),
        layer_to_authorise="province",
        clause="§4.1.2",
    )

    disclosure_kind = Code(
        "政务公开类别",
        "Kind of disclosure",
        code_list="disclosure-kind",
        required=True,
        concept="disclosure-kind",
        definition=(
            "公开的是决策、执行、结果、财政还是其他事项",
            "Whether a decision, its implementation, its result, public money or something else is made known",
        ),
    )
    disclosure_title = Text(
        "公开信息名称",
        "Title",
        max_length=512,
        required=True,
        concept="disclosure-title",
        aliases=("信息名称", "文件标题"),
        definition=("所公开文件或者信息的标题", "Title of the document or information made known"),
    )
    summary = Text(
        "内容概述",
        "Summary",
        max_length=4000,
        concept="disclosure-summary",
        definition=("政府信息公开目录中的内容概述", "Summary in the body's index of published information"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="发文字号",
        en="Number of the document",
        definition=("文件首页的发文字号，没有的不填", "Number on the document; empty where it has none"),
    )
    index_number = Text(
        "索引号",
        "Index number",
        max_length=128,
        concept="index-number",
        holds=Sensitivity.PLAIN,
        definition=("政府信息公开目录中的索引号", "Number in the body's index of published information"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="成文日期",
        en="Date of the document",
        required=False,
        aliases=("生成日期",),
        definition=("文件落款的日期", "Date at the end of the document"),
    )
    published_on = inherited(
        AdverseFields.published_on,
        zh="公开日期",
        en="Made known on",
        required=True,
        aliases=("发布日期",),
        definition=("首次向社会公开的日期", "The day on which it was first made known"),
    )
    valid_from = inherited(ValidityFields.valid_from, aliases=("生效日期", "施行日期"))
    valid_until = inherited(ValidityFields.valid_until, aliases=("失效日期",))
    basis = Text(
        "公开依据",
        "Source of the obligation",
        max_length=1000,
        concept="legal-basis",
        definition=(
            "要求公开该信息的法律、法规、规章及条款",
            "Law or regulation, with article, that asks for this disclosure",
        ),
    )
    disclosure_channels = Codes(
        "政务公开渠道",
        "Channels",
        code_list="disclosure-channel",
        concept="disclosure-channel",
        aliases=("公开渠道", "公开方式"),
        definition=("公开该信息的渠道，可以不止一个", "Where it was made known, possibly in several places"),
    )

    rules = (
        Rule(
            "published-after-document",
            require=F.published_on >= F.decision_date,
            zh="公开日期不得早于成文日期",
            en="nothing is made known before it is written",
        ),
        Rule(
            "in-force-after-document",
            require=F.valid_from >= F.decision_date,
            zh="有效期自一般不早于成文日期",
            en="a document is normally not in force before its date",
            severity=Severity.WARNING,
        ),
        Rule(
            "decision-has-a-number",
            when=F.disclosure_kind == "decision",
            require=F.decision_number.present | F.index_number.present,
            zh="公开决策的，一般应填写发文字号或者索引号",
            en="a decision that is made known normally has a document or index number",
            severity=Severity.WARNING,
        ),
        Rule(
            "website-entry-has-an-index-number",
            when=F.disclosure_channels.has("website"),
            require=F.index_number.present,
            zh="在政府网站公开的，一般应填写索引号",
            en="what stands on a government site normally has an index number",
            source=Source("政府信息公开条例", "第二十四条", verified=False),
        ),
    )


class PublicHearing(BodyFields, SourceFields, StatusFields, CreditRecord):
    """听证、公示与意见征集: one occasion on which a government body heard the public."""

    spec = RecordSpec(
        name="public-hearing",
        zh="听证、公示与意见征集",
        en="Public hearing",
        category="local",
        nature="neutral",
        subjects=("government",),
        provider=("各单位", "All units"),
        cadence="event",
        dated="period_from",
        key=("subject_name", "hearing_kind", "matter_name", "period_from"),
        disclosure=Disclosure(organisation=PUBLIC, source=Source("重大行政决策程序暂行条例", verified=False)),
        basis=(
            Source("重大行政决策程序暂行条例", verified=False),
            Source("行政许可法", "第四十六条", verified=False),
        ),
        layer_to_authorise="province",
        clause="§4.1.2, §4.1.5",
    )

    hearing_kind = Code(
        "听证、公示与意见征集类别",
        "Kind",
        code_list="hearing-kind",
        required=True,
        concept="hearing-kind",
        aliases=("活动类别",),
        definition=(
            "公告载明的形式：听证、公示或者征求意见",
            "Hearing, publicity or consultation, as announced",
        ),
    )
    matter_name = Text(
        "听证（公示、征求意见）事项",
        "Matter",
        max_length=512,
        required=True,
        concept="matter-name",
        aliases=("听证事项", "公示事项", "征求意见事项"),
        definition=("公告载明的事项名称", "Name of the matter as announced"),
    )
    published_on = inherited(
        AdverseFields.published_on,
        zh="公告日期",
        en="Announced on",
        definition=("听证公告、公示或者征求意见公告发布的日期", "The day on which it was announced"),
    )
    period_from = Date(
        "开始日期",
        "From",
        required=True,
        concept="period-from",
        aliases=("听证日期", "征求意见开始日期", "公示开始日期"),
        definition=("听证举行、公示或者征求意见开始的日期", "Day of the hearing, or first day of the period"),
    )
    period_until = Date(
        "结束日期",
        "Until",
        concept="period-until",
        aliases=("征求意见结束日期", "公示结束日期"),
        definition=("听证、公示或者征求意见结束的日期", "Last day of the hearing or of the period"),
    )
    participants = Integer(
        "参加人数",
        "Participants",
        unit="人",
        concept="participants",
        definition=(
            "听证笔录或者汇总材料记载的参加人数，不含工作人员",
            "Number of participants in the minutes or the summary, without staff",
        ),
    )
    opinions_received = Integer(
        "收到意见数",
        "Opinions received",
        unit="条",
        concept="opinions-received",
        definition=("汇总材料记载的收到意见条数", "Number of opinions received, by the summary"),
    )
    opinions_adopted = Integer(
        "采纳意见数",
        "Opinions adopted",
        unit="条",
        concept="opinions-adopted",
        definition=("汇总材料记载的采纳意见条数", "Number of opinions adopted, by the summary"),
    )
    result = Text(
        "结果",
        "Result",
        max_length=4000,
        concept="hearing-result",
        aliases=("处理结果", "意见采纳情况"),
        definition=("公布的听证、公示或者征求意见结果及理由", "The published result, with reasons"),
    )
    result_published_on = Date(
        "结果公布日期",
        "Result published on",
        past=True,
        concept="result-published-on",
        definition=("结果向社会公布的日期", "The day on which the result was published"),
    )

    rules = (
        Rule(
            "period-ends-after-beginning",
            require=F.period_until >= F.period_from,
            zh="结束日期不得早于开始日期",
            en="it does not end before it begins",
        ),
        Rule(
            "announced-before-beginning",
            require=F.published_on <= F.period_from,
            zh="公告日期一般不晚于开始日期",
            en="it is normally announced before it begins",
            severity=Severity.WARNING,
        ),
        Rule(
            "adopted-within-received",
            require=F.opinions_adopted <= F.opinions_received,
            zh="采纳意见数不得大于收到意见数",
            en="no more opinions are adopted than received",
        ),
        Rule(
            "result-after-beginning",
            require=F.result_published_on >= F.period_from,
            zh="结果公布日期不得早于开始日期",
            en="there is no result before it begins",
        ),
        Rule(
            "published-result-is-stated",
            when=F.result_published_on.present,
            require=F.result.present,
            zh="填写结果公布日期的，结果必填",
            en="a published result is stated",
        ),
    )
