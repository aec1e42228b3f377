"""目录和考核: what each member unit has undertaken to provide, and how well it does."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.language import contains
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Amount,
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
from credit_standard.records.parts.consent import ARTICLE_14
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import inherited
from credit_standard.records.parts.validity import ValidityFields
from credit_standard.records.process.collection import EXCHANGE, MemberUnitFields
from credit_standard.records.process.concerned import ConcernedRecordFields

CATALOGUE_GUIDE = Source("GB/T 39440-2020 公共信用信息资源目录编制指南", verified=False)


class UnitCatalogueEntry(MemberUnitFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """成员单位信用信息目录条目: one record type that one unit has undertaken to provide."""

    spec = RecordSpec(
        name="unit-catalogue-entry",
        zh="成员单位信用信息目录条目",
        en="Entry of a unit's catalogue",
        category="process",
        nature="neutral",
        provider=("各成员单位", "Member units"),
        cadence="year",
        dated="valid_from",
        key=("member_unit", "entry_number", "catalogue_version"),
        update_key=("member_unit", "entry_number"),
        disclosure=Disclosure(organisation=PUBLIC),
        basis=(CATALOGUE_GUIDE,),
        clause="§5.3.1",
    )

    entry_number = Text(
        "目录条目编号",
        "Number of the entry",
        max_length=128,
        required=True,
        concept="entry-number",
        holds=Sensitivity.PLAIN,
        aliases=("目录编号", "序号"),
        definition=("条目在该单位目录中的编号", "Number of the entry in the catalogue of the unit"),
    )
    catalogue_version = Text(
        "目录版本",
        "Version of the catalogue",
        max_length=64,
        required=True,
        concept="catalogue-version",
        holds=Sensitivity.PLAIN,
        definition=("该单位目录的版本号", "Version of the catalogue of the unit"),
    )
    record_type = inherited(ConcernedRecordFields.record_type)
    category = Code(
        "信息类别",
        "Category",
        code_list="base-category",
        concept="base-category",
        definition=(
            "全国公共信用信息基础目录中的类别，目录以外的为地方补充信息",
            "Category of the national base catalogue; what is outside it is local",
        ),
    )
    information_nature = Code(
        "信息性质",
        "Nature",
        code_list="nature",
        concept="nature",
        definition=("基础、良好、不良或者中性信息", "Basic, positive, adverse or neutral"),
    )
    subject_kinds = Codes(
        "适用主体类别",
        "Kinds of subject",
        code_list="subject-kind",
        required=True,
        concept="subject-kinds",
        definition=("该类信息可能涉及的信用主体类别", "Kinds of subject that such records are about"),
    )
    items = Text(
        "数据项",
        "Items",
        max_length=10000,
        required=True,
        concept="items",
        aliases=("具体内容", "信息项"),
        definition=(
            "报送的数据项名称，用分号隔开",
            "Names of the items that are provided, separated by semicolons",
        ),
    )
    cadence = Code(
        "报送周期",
        "Cadence",
        code_list="cadence",
        required=True,
        concept="cadence",
        aliases=("更新周期",),
        definition=("该单位承诺的报送周期", "How often the unit provides it"),
    )
    basis = Text(
        "归集依据",
        "Legal basis of collecting",
        max_length=4096,
        concept="legal-basis",
        definition=(
            "规定归集该类信息的法律、法规或者文件及条款",
            "Law, regulation or document, with article, that provides for collecting it",
        ),
    )
    default_audiences = Codes(
        "默认公开范围",
        "Audiences",
        code_list="audience",
        concept="default-audience",
        aliases=("公开属性", "共享属性"),
        definition=(
            "社会公开、政务共享、授权查询、本人查询",
            "Public, shared, authorised or the subject itself",
        ),
    )
    data_grade = Code(
        "数据分级",
        "Grade of the data",
        code_list="data-grade",
        concept="data-grade",
        definition=("核心、重要或者一般数据", "Core, important or general data"),
    )

    rules = (
        Rule(
            "public-entry-has-a-basis",
            when=F.default_audiences.has("public"),
            require=F.basis.present,
            zh="向社会公开的，一般应填写归集依据",
            en="what is made public states its legal basis as a rule",
            severity=Severity.WARNING,
        ),
        Rule(
            "local-entry-has-a-basis",
            when=F.category == "local",
            require=F.basis.present,
            zh="信息类别为地方补充信息的，归集依据必填",
            en="what is outside the base catalogue states by what law it is collected",
        ),
        Rule(
            "items-of-persons-hold-nothing-forbidden",
            when=F.subject_kinds.has("person"),
            require=~contains(F.items, "宗教信仰", "基因", "指纹", "血型", "疾病", "病史"),
            zh="涉及自然人的数据项不得含宗教信仰、基因、指纹、血型、疾病和病史",
            en="no item about persons is religion, genes, fingerprints, blood group, disease or medical history",
            # A word alone proves nothing: 指纹锁 is a product.
            severity=Severity.WARNING,
            source=ARTICLE_14,
        ),
    )


class UnitAssessment(
    MemberUnitFields, AuthorityFields, DocumentFields, SourceFields, StatusFields, CreditRecord
):
    """部门归集与共享考核: how well one unit delivered in one period."""

    spec = RecordSpec(
        name="unit-assessment",
        zh="部门归集与共享考核信息",
        en="Assessment of a unit",
        category="process",
        nature="neutral",
        provider=("社会信用主管部门", "Authorities in charge of social credit"),
        cadence="quarter",
        dated="decision_date",
        key=("authority", "member_unit", "period_from", "period_until"),
        disclosure=Disclosure(organisation=SHARED),
        basis=EXCHANGE,
        clause="§5.1.3, §5.2.1",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="考核单位",
        en="Assessed by",
        definition=("组织考核的单位全称", "Full name of the unit that assesses"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="考核单位统一社会信用代码",
        en="Unified code of the assessing unit",
        definition=("组织考核的单位的代码", "Code of the unit that assesses"),
    )
    decision_document_name = inherited(
        DocumentFields.decision_document_name,
        zh="考核通报名称",
        en="Title of the assessment",
        definition=("考核通报首页的标题", "Title on the first page of the assessment"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="考核通报文号",
        en="Number of the assessment",
        definition=("考核通报的发文字号", "Number under which the assessment was issued"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="考核日期",
        en="Assessed on",
        definition=("考核通报落款的日期", "Date at the end of the assessment"),
    )
    period_from = Date(
        "考核期自",
        "Period from",
        required=True,
        concept="period-from",
        definition=("考核期间的首日", "First day of the period assessed"),
    )
    period_until = Date(
        "考核期至",
        "Period until",
        required=True,
        past=True,
        concept="period-until",
        definition=("考核期间的末日", "Last day of the period assessed"),
    )
    timely_rate = Amount(
        "及时率（%）",
        "Delivered in time (%)",
        unit="%",
        maximum=100,
        concept="timely-rate",
        aliases=("报送及时率",),
        definition=("按期报送的记录占报送记录的百分比", "Records delivered in time, in % of those delivered"),
    )
    complete_rate = Amount(
        "完整率（%）",
        "Complete (%)",
        unit="%",
        maximum=100,
        concept="complete-rate",
        definition=("应填数据项填写齐全的百分比", "Items that are filled in, in % of those that should be"),
    )
    accurate_rate = Amount(
        "准确率（%）",
        "Accurate (%)",
        unit="%",
        maximum=100,
        concept="accurate-rate",
        definition=("校验无误的记录占报送记录的百分比", "Records without error, in % of those delivered"),
    )
    acceptance_rate = Amount(
        "有效入库率（%）",
        "Accepted (%)",
        unit="%",
        maximum=100,
        concept="acceptance-rate",
        aliases=("合规率",),
        definition=("入库记录占报送记录的百分比", "Records accepted, in % of those delivered"),
    )
    late_rate = Amount(
        "迟报率（%）",
        "Late (%)",
        unit="%",
        maximum=100,
        concept="late-rate",
        definition=(
            "超过七个工作日报送的记录占报送记录的百分比",
            "Records delivered after seven working days, in % of those delivered",
        ),
    )
    missing_rate = Amount(
        "瞒报率（%）",
        "Not reported (%)",
        unit="%",
        maximum=100,
        concept="missing-rate",
        aliases=("漏报率（%）",),
        definition=("未报送的决定占全部决定的百分比", "Decisions never delivered, in % of all decisions"),
    )
    score = Amount(
        "考核得分",
        "Score",
        unit="分",
        concept="score",
        definition=("按考核办法计算的总分", "Points in all by the rules of the assessment"),
    )
    grade = Code(
        "考核等次",
        "Grade",
        code_list="assessment-grade",
        concept="grade",
        definition=("考核通报载明的等次", "Grade as the assessment states it"),
    )
    rank = Integer(
        "考核名次",
        "Rank",
        minimum=1,
        concept="rank",
        definition=("在同期被考核单位中的名次", "Place among the units assessed for the period"),
    )
    failed_indicators = Codes(
        "未达标指标",
        "Indicators not met",
        code_list="assessment-indicator",
        concept="failed-indicator",
        definition=("未达到考核标准的指标", "Indicators that fall short of what is asked"),
    )

    rules = (
        Rule(
            "period-ends-after-beginning",
            require=F.period_until >= F.period_from,
            zh="考核期至不得早于考核期自",
            en="the period does not end before it begins",
        ),
        Rule(
            "assessed-after-period",
            require=F.decision_date >= F.period_until,
            zh="考核日期不得早于考核期至",
            en="a period is not assessed before it ends",
        ),
        Rule(
            "result-is-given",
            require=F.score.present | F.grade.present,
            zh="考核得分、考核等次至少填写一项",
            en="a score or a grade is stated",
        ),
        Rule(
            "failed-unit-knows-why",
            when=F.grade == "failed",
            require=F.failed_indicators.present,
            zh="考核等次为不合格的，一般应填写未达标指标",
            en="a unit that failed is told which indicators it did not meet, as a rule",
            severity=Severity.WARNING,
        ),
    )
