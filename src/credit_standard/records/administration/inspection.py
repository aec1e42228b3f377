"""监督检查: inspections, and spot checks of products."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    Choice,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited

FAILED = F.quality_result.is_in("failed", "label-failed")


class Inspection(SubjectFields, AuthorityFields, DocumentFields, SourceFields, StatusFields, CreditRecord):
    """监督检查: one inspection of one organisation, also those by lot (双随机、一公开)."""

    spec = RecordSpec(
        name="inspection",
        zh="监督检查信息",
        en="Inspection",
        category="administration",
        nature="neutral",
        subjects=("organisation",),
        provider=("各监管部门", "Regulators"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=Source("企业信息公示暂行条例", verified=False)),
        basis=(Source("企业信息公示暂行条例", verified=False),),
        clause="§4.2.3",
        # One visit may cover several matters, each with its own row.
        key=("authority", "decision_date", "subject_name", "inspection_items"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="检查机关",
        en="Inspecting authority",
        aliases=("检查机关全称", "检查实施机关"),
        definition=("实施检查的机关全称", "Full name of the authority that inspected"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="检查机关统一社会信用代码",
        en="Unified code of the inspecting authority",
        definition=("实施检查的机关的代码", "Code of the authority that inspected"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="检查日期",
        en="Inspected on",
        aliases=("检查完成日期",),
        definition=(
            "检查记录载明的检查完成日期",
            "The day on which the inspection ended, as its record says",
        ),
    )
    inspection_kind = Code(
        "检查类别",
        "Kind of inspection",
        code_list="inspection-kind",
        required=True,
        concept="inspection-kind",
        aliases=("抽查类型",),
        definition=("双随机抽查、日常检查、专项检查等", "By lot, routine, special and so on"),
    )
    inspection_plan = Text(
        "检查计划名称",
        "Name of the inspection plan",
        max_length=512,
        concept="inspection-plan",
        aliases=("抽查任务名称", "抽查计划名称"),
        definition=(
            "检查所属的年度计划或者抽查任务的名称",
            "Yearly plan or task that the inspection belongs to",
        ),
    )
    inspection_plan_number = Text(
        "检查计划编号",
        "Number of the inspection plan",
        max_length=128,
        concept="inspection-plan-number",
        holds=Sensitivity.PLAIN,
        aliases=("抽查任务编号", "抽查计划编号"),
        definition=("检查计划或者抽查任务的编号", "Number of the plan or task"),
    )
    inspection_items = Text(
        "检查事项",
        "Matters inspected",
        max_length=2000,
        required=True,
        concept="inspection-items",
        aliases=("抽查事项",),
        definition=("检查事项清单中的事项名称", "As in the list of matters that may be inspected"),
    )
    inspection_results = Codes(
        "检查结果",
        "Results of the inspection",
        code_list="inspection-result",
        required=True,
        concept="inspection-result",
        aliases=("抽查检查结果",),
        definition=(
            "检查记录载明的结果，有多种的用分号隔开",
            "As its record says; several are separated by semicolons",
        ),
    )
    problems = Text(
        "发现的问题",
        "Problems found",
        max_length=4000,
        concept="problems",
        definition=("检查记录载明的问题", "Problems as the record of the inspection states them"),
    )
    handling = Text(
        "处理情况",
        "How it was handled",
        max_length=2000,
        concept="handling",
        definition=("对发现的问题采取的措施", "What was done about the problems"),
    )
    correction_due_on = Date(
        "改正期限",
        "Correction due on",
        concept="correction-due-on",
        definition=("责令改正通知书规定的最后日期", "Last day that the order to correct allows"),
    )
    corrected_on = inherited(
        AdverseFields.corrected_on,
        definition=("检查发现的问题改正完毕的日期", "The day on which the problems found were corrected"),
    )

    rules = (
        Rule(
            "no-problem-stands-alone",
            when=F.inspection_results.has("no-problem"),
            require=~F.inspection_results.has("not-published")
            & ~F.inspection_results.has("false-publication")
            & ~F.inspection_results.has("unreachable")
            & ~F.inspection_results.has("uncooperative")
            & ~F.inspection_results.has("no-such-business")
            & ~F.inspection_results.has("corrected")
            & ~F.inspection_results.has("pending")
            & ~F.inspection_results.has("failed"),
            zh="检查结果为未发现问题的，不应同时填写其他结果",
            en="an inspection that found nothing has no other result",
        ),
        Rule(
            "problem-is-described",
            when=F.inspection_results.has("corrected")
            | F.inspection_results.has("pending")
            | F.inspection_results.has("failed"),
            require=F.problems.present,
            zh="检查发现问题的，应填写发现的问题",
            en="an inspection that found a problem describes it",
            severity=Severity.WARNING,
        ),
        Rule(
            "correction-has-a-due-day",
            when=F.inspection_results.has("corrected"),
            require=F.correction_due_on.present,
            zh="检查结果为已责令改正的，应填写改正期限",
            en="an order to correct states by when",
            severity=Severity.WARNING,
        ),
        Rule(
            "correction-due-after-inspection",
            require=F.correction_due_on >= F.decision_date,
            zh="改正期限不得早于检查日期",
            en="a correction is not due before the inspection",
        ),
        Rule(
            # What is corrected on the spot is corrected on the day, not before.
            "corrected-after-inspection",
            require=F.corrected_on >= F.decision_date,
            zh="纠正日期一般不早于检查日期",
            en="a problem is normally not corrected before the inspection ends",
            severity=Severity.WARNING,
        ),
    )


class ProductQuality(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """产品质量监督抽查: one product of one organisation, sampled and tested."""

    spec = RecordSpec(
        name="product-quality",
        zh="产品质量监督抽查信息",
        en="Product quality check",
        category="administration",
        nature=Choice(FAILED, "adverse", otherwise="neutral"),
        subjects=("organisation",),
        provider=("市场监管部门（原质监部门）", "Market regulators (before 2018: quality supervision)"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=Source("产品质量法", "第二十四条", verified=False)),
        basis=(Source("产品质量法", "第二十四条", verified=False),),
        clause="§4.2.3",
        # Without the number of the report two samples of one product cannot be told apart.
        key=("authority", "decision_number", "subject_name", "product_name"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="抽查机关",
        en="Checking authority",
        aliases=("抽查组织单位",),
        definition=("组织监督抽查的机关全称", "Full name of the authority that ordered the check"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="抽查机关统一社会信用代码",
        en="Unified code of the checking authority",
        definition=("组织监督抽查的机关的代码", "Code of the authority that ordered the check"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="检验报告编号",
        en="Number of the test report",
        definition=("检验报告首页的编号", "Number on the first page of the test report"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="抽查结论日期",
        en="Date of the conclusion",
        aliases=("检验报告日期",),
        definition=("检验报告签发的日期", "The day on which the test report was issued"),
    )
    product_name = Text(
        "产品名称",
        "Product",
        max_length=200,
        required=True,
        concept="product-name",
        definition=("抽样单上的产品名称", "Name of the product as on the sampling form"),
    )
    product_model = Text(
        "规格型号",
        "Model",
        max_length=200,
        concept="product-model",
        definition=("产品标签上的规格和型号", "Size and model as on the label"),
    )
    trademark = Text(
        "商标",
        "Trademark",
        max_length=200,
        concept="trademark",
        definition=("产品标签上的商标", "Trademark as on the label"),
    )
    production_batch = Text(
        "生产日期或批号",
        "Date or batch of production",
        max_length=200,
        concept="production-batch",
        holds=Sensitivity.PLAIN,
        definition=("产品标签上的生产日期或者批号", "Date or batch of production as on the label"),
    )
    producer = Text(
        "标称生产单位",
        "Producer on the label",
        max_length=512,
        concept="producer",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("标称生产企业名称",),
        definition=(
            "产品标签上的生产单位，被抽查的主体是销售者时填写",
            "Producer on the label, where the subject is the seller",
        ),
    )
    producer_uscc = Identifier(
        "标称生产单位统一社会信用代码",
        "Unified code of the producer",
        kind="uscc",
        concept="producer-number",
        definition=("产品标签上的生产单位的代码", "Code of the producer on the label"),
    )
    sampled_on = Date(
        "抽样日期",
        "Sampled on",
        past=True,
        concept="sampled-on",
        definition=("抽样单上的日期", "Date on the sampling form"),
    )
    test_institution = Text(
        "检验机构",
        "Testing institution",
        max_length=200,
        concept="test-institution",
        holds=Sensitivity.ORGANISATION_NAME,
        definition=("出具检验报告的机构全称", "Full name of the institution that issued the report"),
    )
    quality_result = Code(
        "抽查结论",
        "Conclusion of the check",
        code_list="quality-result",
        required=True,
        concept="quality-result",
        aliases=("抽查结果", "检验结论"),
        definition=("检验报告的结论", "Conclusion of the test report"),
    )
    failed_items = Text(
        "不合格项目",
        "Items that failed",
        max_length=2000,
        concept="failed-items",
        aliases=("主要不合格项目",),
        definition=("检验报告列明的不合格项目", "Items that failed, as the test report lists them"),
    )
    quality_class = Code(
        "产品质量信用类别",
        "Class of product quality",
        code_list="quality-class",
        concept="quality-class",
        definition=(
            "质量主管部门对主体评定的产品质量信用类别",
            "Class of the subject's product quality, as the authority has decided it",
        ),
    )
    retested_on = Date(
        "复查日期",
        "Checked again on",
        past=True,
        concept="retested-on",
        definition=("不合格产品复查检验报告的日期", "Date of the report on the second check"),
    )
    retest_result = Code(
        "复查结论",
        "Conclusion of the second check",
        code_list="quality-result",
        concept="retest-result",
        definition=("不合格产品复查检验报告的结论", "Conclusion of the report on the second check"),
    )

    rules = (
        Rule(
            "concluded-after-sampling",
            require=F.decision_date >= F.sampled_on,
            zh="抽查结论日期不得早于抽样日期",
            en="the conclusion is not before the sampling",
        ),
        Rule(
            "failure-names-items",
            when=FAILED,
            require=F.failed_items.present,
            zh="抽查结论为不合格的，应填写不合格项目",
            en="a product that failed names the items that failed",
        ),
        Rule(
            "passed-names-no-items",
            when=F.quality_result == "passed",
            require=~F.failed_items.present,
            zh="抽查结论为合格的，不应填写不合格项目",
            en="a product that passed has no items that failed",
        ),
        Rule(
            "passed-has-no-gravity",
            when=F.quality_result == "passed",
            require=~F.gravity.present,
            zh="抽查结论为合格的，不填失信行为分类",
            en="a product that passed has no gravity class",
            severity=Severity.WARNING,
        ),
        Rule(
            "retest-has-date-and-result",
            require=(F.retested_on.present & F.retest_result.present)
            | (~F.retested_on.present & ~F.retest_result.present),
            zh="复查日期和复查结论应同时填写",
            en="date and conclusion of the second check belong together",
        ),
        Rule(
            "retested-after-conclusion",
            require=F.retested_on >= F.decision_date,
            zh="复查日期不得早于抽查结论日期",
            en="the second check is not before the first conclusion",
        ),
        Rule(
            "published-after-conclusion",
            require=F.published_on >= F.decision_date,
            zh="公示日期不得早于抽查结论日期",
            en="the date of publication is not before the conclusion",
        ),
    )
