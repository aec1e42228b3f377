"""目录和考核: what each member unit has undertaken to provide, and how well it does."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    ARTICLE_14,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    ValidityFields,
)
from credit_standard.records.process.collection import EXCHANGE, MemberUnitFields
from credit_standard.records.process.concerned import ConcernedRecordFields

CATALOGUE_GUIDE = law("GB/T 39440-2020 公共信用信息资源目录编制指南")


class UnitCatalogueEntry(MemberUnitFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """成员单位信用信息目录条目: one record type that one unit has undertaken to provide."""

    definition = "一个单位承诺提供的一种信息类型一条。"
    spec = RecordSpec(
        name="unit-catalogue-entry",
        zh="成员单位信用信息目录条目",
        en="Entry of a unit's catalogue",
        category="process",
        nature="neutral",
        provider=("各成员单位", "Member units"),
        cadence="year",
        record_date="valid_from",
        key=("member_unit", "entry_number", "catalogue_version"),
        update_key=("member_unit", "entry_number"),
        disclosure=Disclosure(organisation=PUBLIC),
        basis=CATALOGUE_GUIDE,
        clause="§5.3.1",
    )

    entry_number = ReferenceNumber("目录条目编号", "Number of the entry", 128, required=True,
        aliases=("目录编号", "序号"),
        definition=("条目在该单位目录中的编号", "Number of the entry in the catalogue of the unit"))
    catalogue_version = ReferenceNumber("目录版本", "Version of the catalogue", 64, required=True,
        definition=("该单位目录的版本号", "Version of the catalogue of the unit"))
    record_type = ConcernedRecordFields.record_type
    category = Code("信息类别", "Category", "base-category",
        definition=("全国公共信用信息基础目录中的类别，目录以外的为地方补充信息",
            "Category of the national base catalogue; what is outside it is local"))
    information_nature = Code("信息性质", "Nature", "nature",
        definition=("基础、良好、不良或者中性信息", "Basic, positive, adverse or neutral"))
    subject_kinds = Codes("适用主体类别", "Kinds of subject", "subject-kind", required=True,
        definition=("该类信息可能涉及的信用主体类别", "Kinds of subject that such records are about"))
    items = Text("数据项", "Items", 10000, required=True, aliases=("具体内容", "信息项"),
        definition=("报送的数据项名称，用分号隔开", "Names of the items that are provided, separated by semicolons"))
    cadence = Code("报送周期", "Cadence", "cadence", required=True, aliases="更新周期",
        definition=("该单位承诺的报送周期", "How often the unit provides it"))
    basis = Text("归集依据", "Legal basis of collecting", 4096, concept="legal-basis",
        definition=("规定归集该类信息的法律、法规或者文件及条款",
            "Law, regulation or document, with article, that provides for collecting it"))
    default_audiences = Codes("默认公开范围", "Audiences", "audience", aliases=("公开属性", "共享属性"),
        definition=("社会公开、政务共享、授权查询、本人查询", "Public, shared, authorised or the subject itself"))
    data_grade = Code("数据分级", "Grade of the data", "data-grade",
        definition=("核心、重要或者一般数据", "Core, important or general data"))

    rules = [
        needs("public-entry-has-a-basis", "basis", when=F.default_audiences.has("public"),
            zh="向社会公开的，一般应填写归集依据", en="what is made public states its legal basis as a rule",
            severity=WARNING),
        needs("local-entry-has-a-basis", "basis", when=F.category == "local"),
        # A word alone proves nothing: 指纹锁 is a product.
        Rule("items-of-persons-hold-nothing-forbidden", when=F.subject_kinds.has("person"),
            require=~contains(F.items, "宗教信仰", "基因", "指纹", "血型", "疾病", "病史"),
            zh="涉及自然人的数据项不得含宗教信仰、基因、指纹、血型、疾病和病史",
            en="no item about persons is religion, genes, fingerprints, blood group, disease or medical history",
            severity=WARNING, source=ARTICLE_14),
    ]


class UnitAssessment(
    MemberUnitFields, AuthorityFields, DocumentFields, SourceFields, StatusFields, CreditRecord
):
    """部门归集与共享考核: how well one unit delivered in one period."""

    definition = "一个单位一个期间的报送情况考核一条。"
    spec = RecordSpec(
        name="unit-assessment",
        zh="部门归集与共享考核信息",
        en="Assessment of a unit",
        category="process",
        nature="neutral",
        provider=("社会信用主管部门", "Authorities in charge of social credit"),
        cadence="quarter",
        record_date="decision_date",
        key=("authority", "member_unit", "period_from", "period_until"),
        disclosure=Disclosure(organisation=SHARED),
        basis=EXCHANGE,
        clause="§5.1.3, §5.2.1",
    )

    authority = AuthorityFields.authority.but("考核单位", "Assessed by",
        definition=("组织考核的单位全称", "Full name of the unit that assesses"))
    authority_uscc = AuthorityFields.authority_uscc.but("考核单位统一社会信用代码",
        "Unified code of the assessing unit",
        definition=("组织考核的单位的代码", "Code of the unit that assesses"))
    decision_document_name = DocumentFields.decision_document_name.but("考核通报名称", "Title of the assessment",
        definition=("考核通报首页的标题", "Title on the first page of the assessment"))
    decision_number = DocumentFields.decision_number.but("考核通报文号", "Number of the assessment",
        definition=("考核通报的发文字号", "Number under which the assessment was issued"))
    decision_date = DocumentFields.decision_date.but("考核日期", "Assessed on",
        definition=("考核通报落款的日期", "Date at the end of the assessment"))
    period_from = Date("考核期自", "Period from", required=True, concept="period-from",
        definition=("考核期间的首日", "First day of the period assessed"))
    period_until = Date("考核期至", "Period until", required=True, past=True, concept="period-until",
        definition=("考核期间的末日", "Last day of the period assessed"))
    timely_rate = Amount("及时率（%）", "Delivered in time (%)", "%", maximum=100, aliases="报送及时率",
        definition=("按期报送的记录占报送记录的百分比", "Records delivered in time, in % of those delivered"))
    complete_rate = Amount("完整率（%）", "Complete (%)", "%", maximum=100,
        definition=("应填数据项填写齐全的百分比", "Items that are filled in, in % of those that should be"))
    accurate_rate = Amount("准确率（%）", "Accurate (%)", "%", maximum=100,
        definition=("校验无误的记录占报送记录的百分比", "Records without error, in % of those delivered"))
    acceptance_rate = Amount("有效入库率（%）", "Accepted (%)", "%", maximum=100, aliases="合规率",
        definition=("入库记录占报送记录的百分比", "Records accepted, in % of those delivered"))
    late_rate = Amount("迟报率（%）", "Late (%)", "%", maximum=100,
        definition=("超过七个工作日报送的记录占报送记录的百分比",
            "Records delivered after seven working days, in % of those delivered"))
    missing_rate = Amount("瞒报率（%）", "Not reported (%)", "%", maximum=100, aliases="漏报率（%）",
        definition=("未报送的决定占全部决定的百分比", "Decisions never delivered, in % of all decisions"))
    score = Amount("考核得分", "Score", "分",
        definition=("按考核办法计算的总分", "Points in all by the rules of the assessment"))
    grade = Code("考核等次", "Grade", "assessment-grade", concept="grade",
        definition=("考核通报载明的等次", "Grade as the assessment states it"))
    rank = Integer("考核名次", "Rank", minimum=1,
        definition=("在同期被考核单位中的名次", "Place among the units assessed for the period"))
    failed_indicators = Codes("未达标指标", "Indicators not met", "assessment-indicator",
        definition=("未达到考核标准的指标", "Indicators that fall short of what is asked"))

    rules = [
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        not_before("assessed-after-period", "decision_date", "period_until"),
        one_of("result-is-given", "score", "grade"),
        needs("failed-unit-knows-why", "failed_indicators", when=F.grade == "failed", severity=WARNING),
    ]
