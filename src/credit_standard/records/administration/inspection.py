"""监督检查: inspections, and spot checks of products."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

FAILED = F.quality_result.is_in("failed", "label-failed")


class Inspection(SubjectFields, AuthorityFields, DocumentFields, SourceFields, StatusFields, CreditRecord):
    """监督检查: one inspection of one organisation, also those by lot (random inspection, public result)."""

    definition = "对一个组织的一次监督检查一条，“双随机、一公开”的检查也在内。"
    spec = RecordSpec(
        name="inspection",
        zh="监督检查信息",
        en="Inspection",
        category="administration",
        nature="neutral",
        subjects="organisation",
        provider=("各监管部门", "Regulators"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=law("企业信息公示暂行条例")),
        basis=law("企业信息公示暂行条例"),
        clause="§4.2.3",
        # One visit may cover several matters, each with its own row.
        key=("authority", "decision_date", "subject_name", "inspection_items"),
    )

    authority = AuthorityFields.authority.but("检查机关", "Inspecting authority",
        aliases=("检查机关全称", "检查实施机关"),
        definition=("实施检查的机关全称", "Full name of the authority that inspected"))
    authority_uscc = AuthorityFields.authority_uscc.but("检查机关统一社会信用代码",
        "Unified code of the inspecting authority",
        definition=("实施检查的机关的代码", "Code of the authority that inspected"))
    decision_date = DocumentFields.decision_date.but("检查日期", "Inspected on", aliases="检查完成日期",
        definition=("检查记录载明的检查完成日期", "The day on which the inspection ended, as its record says"))
    inspection_kind = Code("检查类别", "Kind of inspection", "inspection-kind", required=True, aliases="抽查类型",
        definition=("双随机抽查、日常检查、专项检查等", "By lot, routine, special and so on"))
    inspection_plan = Text("检查计划名称", "Name of the inspection plan", 512,
        aliases=("抽查任务名称", "抽查计划名称"),
        definition=("检查所属的年度计划或者抽查任务的名称", "Yearly plan or task that the inspection belongs to"))
    inspection_plan_number = ReferenceNumber("检查计划编号", "Number of the inspection plan", 128,
        aliases=("抽查任务编号", "抽查计划编号"),
        definition=("检查计划或者抽查任务的编号", "Number of the plan or task"))
    inspection_items = Text("检查事项", "Matters inspected", 2000, required=True, aliases="抽查事项",
        definition=("检查事项清单中的事项名称", "As in the list of matters that may be inspected"))
    inspection_results = Codes("检查结果", "Results of the inspection", "inspection-result", required=True,
        aliases="抽查检查结果",
        definition=("检查记录载明的结果，可以不止一种",
            "As its record says, possibly several"))
    problems = Text("发现的问题", "Problems found", 4000,
        definition=("检查记录载明的问题", "Problems as the record of the inspection states them"))
    handling = Text("处理情况", "How it was handled", 2000,
        definition=("对发现的问题采取的措施", "What was done about the problems"))
    correction_due_on = Date("改正期限", "Correction due on", concept="correction-due-on",
        definition=("责令改正通知书规定的最后日期", "Last day that the order to correct allows"))
    corrected_on = AdverseFields.corrected_on.but(
        definition=("检查发现的问题改正完毕的日期", "The day on which the problems found were corrected"))

    rules = [
        Rule("no-problem-stands-alone", when=F.inspection_results.has("no-problem"),
            require=~F.inspection_results.has("not-published") & ~F.inspection_results.has("false-publication")
                & ~F.inspection_results.has("unreachable") & ~F.inspection_results.has("uncooperative")
                & ~F.inspection_results.has("no-such-business") & ~F.inspection_results.has("corrected")
                & ~F.inspection_results.has("pending") & ~F.inspection_results.has("failed"),
            zh="检查结果为未发现问题的，不应同时填写其他结果",
            en="an inspection that found nothing has no other result"),
        needs("problem-is-described", "problems",
            when=F.inspection_results.has("corrected") | F.inspection_results.has("pending")
                | F.inspection_results.has("failed"),
            zh="检查发现问题的，应填写发现的问题", en="an inspection that found a problem describes it",
            severity=WARNING),
        needs("correction-has-a-due-day", "correction_due_on", when=F.inspection_results.has("corrected"),
            zh="检查结果为已责令改正的，应填写改正期限", en="an order to correct states by when", severity=WARNING),
        not_before("correction-due-after-inspection", "correction_due_on", "decision_date"),
        # What is corrected on the spot is corrected on the day, not before.
        not_before("corrected-after-inspection", "corrected_on", "decision_date", severity=WARNING),
    ]


class ProductQuality(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """产品质量监督抽查: one product of one organisation, sampled and tested."""

    definition = "一个组织被抽样检验的一种产品一条。"
    spec = RecordSpec(
        name="product-quality",
        zh="产品质量监督抽查信息",
        en="Product quality check",
        category="administration",
        nature=depends(Row("failed", when=FAILED, then="adverse"), otherwise="neutral"),
        subjects="organisation",
        provider=("市场监管部门（原质监部门）", "Market regulators (before 2018: quality supervision)"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=law("产品质量法", "24")),
        basis=law("产品质量法", "24"),
        clause="§4.2.3",
        # Without the number of the report two samples of one product cannot be told apart.
        key=("authority", "decision_number", "subject_name", "product_name"),
    )

    authority = AuthorityFields.authority.but("抽查机关", "Checking authority", aliases="抽查组织单位",
        definition=("组织监督抽查的机关全称", "Full name of the authority that ordered the check"))
    authority_uscc = AuthorityFields.authority_uscc.but("抽查机关统一社会信用代码",
        "Unified code of the checking authority",
        definition=("组织监督抽查的机关的代码", "Code of the authority that ordered the check"))
    decision_number = DocumentFields.decision_number.but("检验报告编号", "Number of the test report",
        definition=("检验报告首页的编号", "Number on the first page of the test report"))
    decision_date = DocumentFields.decision_date.but("抽查结论日期", "Date of the conclusion", aliases="检验报告日期",
        definition=("检验报告签发的日期", "The day on which the test report was issued"))
    product_name = Text("产品名称", "Product", 200, required=True,
        definition=("抽样单上的产品名称", "Name of the product as on the sampling form"))
    product_model = Text("规格型号", "Model", 200,
        definition=("产品标签上的规格和型号", "Size and model as on the label"))
    trademark = Text("商标", "Trademark", 200,
        definition=("产品标签上的商标", "Trademark as on the label"))
    production_batch = Label("生产日期或批号", "Date or batch of production", 200,
        definition=("产品标签上的生产日期或者批号", "Date or batch of production as on the label"))
    producer = OrganisationName("标称生产单位", "Producer on the label", 512, aliases="标称生产企业名称",
        definition=("产品标签上的生产单位，被抽查的主体是销售者时填写",
            "Producer on the label, where the subject is the seller"))
    producer_uscc = Identifier("标称生产单位统一社会信用代码", "Unified code of the producer", "uscc",
        concept="producer-number",
        definition=("产品标签上的生产单位的代码", "Code of the producer on the label"))
    sampled_on = Date("抽样日期", "Sampled on", past=True,
        definition=("抽样单上的日期", "Date on the sampling form"))
    test_institution = OrganisationName("检验机构", "Testing institution", 200,
        definition=("出具检验报告的机构全称", "Full name of the institution that issued the report"))
    quality_result = Code("抽查结论", "Conclusion of the check", "quality-result", required=True,
        aliases=("抽查结果", "检验结论"),
        definition=("检验报告的结论", "Conclusion of the test report"))
    failed_items = Text("不合格项目", "Items that failed", 2000, aliases="主要不合格项目",
        definition=("检验报告列明的不合格项目", "Items that failed, as the test report lists them"))
    quality_class = Code("产品质量信用类别", "Class of product quality", "quality-class",
        definition=("质量主管部门对主体评定的产品质量信用类别",
            "Class of the subject's product quality, as the authority has decided it"))
    retested_on = Date("复查日期", "Checked again on", past=True,
        definition=("不合格产品复查检验报告的日期", "Date of the report on the second check"))
    retest_result = Code("复查结论", "Conclusion of the second check", "quality-result",
        definition=("不合格产品复查检验报告的结论", "Conclusion of the report on the second check"))

    rules = [
        not_before("concluded-after-sampling", "decision_date", "sampled_on"),
        needs("failure-names-items", "failed_items", when=FAILED),
        leaves_empty("passed-names-no-items", "failed_items", when=F.quality_result == "passed"),
        leaves_empty("passed-has-no-gravity", "gravity", when=F.quality_result == "passed", severity=WARNING),
        goes_with("retest-has-date-and-result", "retested_on", "retest_result"),
        not_before("retested-after-conclusion", "retested_on", "decision_date"),
        not_before("published-after-conclusion", "published_on", "decision_date"),
    ]
