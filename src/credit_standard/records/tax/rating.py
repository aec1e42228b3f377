"""纳税信用评价: how the tax authorities grade taxpayers, A, B, M, C or D, each year, and the points they take off."""

from datetime import date

from credit_standard import grades
from credit_standard.language import Expression
from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    ValidityFields,
)
from credit_standard.records.tax.taxpayer import TaxAuthorityFields, TaxpayerFields

MEASURES_2025_FROM = date(2025, 7, 1)
MEASURES_2025 = law("国家税务总局公告2025年第12号")


def reaches(grade: str, band: str = "") -> Expression:
    """The points reach the band of the grade. Not every 90 points are an A, so a band has no upper end here."""
    bands = grades.get("tax-credit").bands
    lowest = next(one.at_least for one in bands.bands if one.grade.code == (band or grade)) if bands else None
    return (F.grade != grade) | (F.points >= lowest)


class TaxCreditRating(TaxpayerFields, AuthorityFields, ValidityFields, SourceFields, StatusFields, CreditRecord):
    """纳税信用评价: the tax credit grade of one taxpayer for one year."""

    definition = "一个纳税人一个年度的纳税信用级别一条。"
    spec = RecordSpec(
        name="tax-credit-rating",
        zh="纳税信用评价信息",
        en="Tax credit rating",
        category="evaluation",
        nature="neutral",
        subjects="organisation",
        provider=("税务机关", "Tax authorities"),
        cadence="year",
        record_date="decision_date",
        # The tax authorities publish whom they graded A; all others are told their own grade.
        disclosure=Disclosure(
            organisation=depends(Row("grade-a", when=F.grade == "A", then=PUBLIC), otherwise=SELF),
            source=MEASURES_2025,
        ),
        basis=MEASURES_2025,
        clause="§4.2.3",
        # A grade that is repaired or reviewed within the year is a new decision.
        key=("authority", "subject_name", "year", "decision_date"),
    )

    authority = AuthorityFields.authority.but("评价税务机关", "Rating tax authority",
        aliases=("评价机关", "主管税务机关"),
        definition=("作出评价的税务机关全称", "Full name of the tax authority that rated"))
    authority_uscc = AuthorityFields.authority_uscc.but("评价税务机关统一社会信用代码",
        "Unified code of the rating tax authority",
        definition=("作出评价的税务机关的代码", "Code of the tax authority that rated"))
    decision_date = DocumentFields.decision_date.but("纳税信用评价日期", "Rated on", aliases=("评价日期", "评定日期"),
        definition=("评价结果确定的日期", "The day on which the result was decided"))
    year = Integer("评价年度", "Year rated", "年", required=True, minimum=1949, maximum=2099, concept="year",
        definition=("被评价的纳税年度", "The tax year that the rating is about"))
    grade = Code("纳税信用级别", "Tax credit grade", "tax-credit", required=True, concept="grade",
        aliases=("纳税信用等级", "纳税缴费信用级别"),
        definition=("A、B、M、C、D 级", "Grade A, B, M, C or D"))
    # Points are taken off, and more may be taken than there were.
    points = Amount("评价得分", "Points", "分", minimum=None, digits=9, places=4, concept="points",
        definition=("年度评价指标得分，直接判级的不填",
            "Points of the year; none where the grade was given directly"))
    # Article 12: 100; 93 where only what is no regular indicator is missing, from July 2025 on; else 90.
    start_points = Integer("起评分", "Points at the start", "分", minimum=None,
        definition=("年度评价开始时的分数：100 分、93 分或者 90 分",
            "Points from which the year starts: 100, 93 or 90"))
    direct_d_reason = Code("直接判级原因", "Reason for grade D without points", "tax-direct-d-reason",
        aliases="直接判为D级原因",
        definition=("不计分直接判为 D 级的情形", "Why the taxpayer was graded D without counting points"))
    circumstances = Codes("评价情形", "Circumstances of the year", "tax-credit-circumstance",
        definition=("不论得分而影响级别的情形，可以不止一种",
            "What bears on the grade whatever the points are, possibly several"))
    restored_points = Amount("修复加分", "Points given back", "分", digits=9, places=4,
        definition=("纠正失信行为后加回的分值合计，已计入评价得分",
            "All points that came back by correction; the points of the year include them"))
    previous_grade = Code("调整前纳税信用级别", "Grade before the change", "tax-credit",
        definition=("经复评、复核或者修复调整的，填写原级别",
            "Where a review or repair changed it: the grade before"))
    changed_on = Date("级别调整日期", "Changed on", past=True, concept="changed-on",
        definition=("经复评、复核或者修复调整级别的日期", "The day on which a review or repair changed the grade"))
    change_reason = Text("级别调整原因", "Reason for the change", 2000,
        definition=("复评、复核或者修复的事由", "Why the grade was reviewed or repaired"))

    rules = [
        Rule("direct-reason-means-d", when=F.direct_d_reason.present & ~F.previous_grade.present,
            require=F.grade == "D",
            zh="填写直接判级原因的，纳税信用级别应为 D", en="where a reason for a direct D is given, the grade is D"),
        one_of("d-is-explained", "points", "direct_d_reason", when=F.grade == "D",
            zh="纳税信用级别为 D 的，应填写评价得分或者直接判级原因",
            en="a grade D states points or the reason for a direct D", severity=WARNING),
        Rule("points-reach-the-grade", when=~F.previous_grade.present,
            require=reaches("A") & reaches("B") & reaches("C"),
            zh="评价得分应达到纳税信用级别的分数线，经调整的级别除外",
            en="the points reach the band of the grade, unless the grade was changed", severity=WARNING),
        # M without points is a new taxpayer; with points it is one without income, who needs those of a B.
        Rule("m-with-points-reaches-those-of-b", when=F.points.present, require=reaches("M", "B"),
            zh="纳税信用级别为 M 的，评价得分应在 70 分以上；新设立的不填评价得分",
            en="a grade M with points has 70 or more; new taxpayers have none", severity=WARNING,
            source=MEASURES_2025),
        Rule("start-points-are-known", when=F.start_points.present,
            require=(F.start_points == 100) | (F.start_points == 90)
                | ((F.start_points == 93) & (F.decision_date >= MEASURES_2025_FROM)),
            zh="起评分为 100 分或者 90 分，2025 年 7 月起也可以为 93 分",
            en="the points at the start are 100 or 90, since July 2025 also 93", severity=WARNING,
            source=MEASURES_2025),
        Rule("points-not-above-100", require=F.points <= 100,
            zh="评价得分一般不超过 100 分", en="the points are normally 100 at most", severity=WARNING,
            source=MEASURES_2025),
        not_above("points-not-above-the-start", "points", "start_points", severity=WARNING, source=MEASURES_2025),
        Rule("new-means-m", when=~F.previous_grade.present & ~F.direct_d_reason.present,
            require=~F.circumstances.has("new-taxpayer") | (F.grade == "M"),
            zh="评价情形为新设立的，纳税信用级别应为 M", en="a new taxpayer is graded M", severity=WARNING,
            source=MEASURES_2025),
        Rule("barred-from-a", when=F.circumstances.has("under-three-years") | F.circumstances.has("vat-zero")
                | F.circumstances.has("accounts-not-in-order"),
            require=F.grade != "A",
            zh="有不能评为 A 级的情形的，纳税信用级别不应为 A",
            en="who is barred from a grade A is not graded A", severity=WARNING, source=MEASURES_2025),
        goes_with("change-is-complete", "previous_grade", "changed_on"),
        not_before("valid-from-rating", "valid_from", "decision_date", severity=WARNING),
        not_before("changed-after-rating", "changed_on", "decision_date"),
        needs("change-has-a-reason", "change_reason", when=F.changed_on.present, severity=WARNING),
    ]


class TaxCreditDeduction(TaxpayerFields, TaxAuthorityFields, SourceFields, StatusFields, CreditRecord):
    """纳税信用扣分: points that one indicator takes off, for one fault of one taxpayer."""

    definition = "一个指标因一个纳税人的一次过错扣除的分数一条。"
    spec = RecordSpec(
        name="tax-credit-deduction",
        zh="纳税信用扣分信息",
        en="Tax credit deduction",
        category="evaluation",
        # A line of the taxpayer's own evaluation: the fault itself is a record of its own, if an authority found one.
        nature="neutral",
        subjects="organisation",
        provider=("税务机关", "Tax authorities"),
        cadence="event",
        record_date="occurred_on",
        disclosure=Disclosure(organisation=SELF, source=MEASURES_2025),
        basis=MEASURES_2025,
        clause="§4.2.3",
        # A taxpayer may fail twice on a day, for two taxes: the authority's own number tells them apart.
        key=("authority", "deduction_number"),
    )

    deduction_number = ReferenceNumber("扣分记录编号", "Number of the deduction", 128, required=True,
        definition=("税务机关系统中该扣分记录的编号", "Number of the deduction in the system of the tax authority"))
    indicator = Label("扣分指标", "Indicator", 200, required=True, aliases=("指标名称", "评价指标"),
        definition=("纳税信用评价指标的名称", "Name of the indicator of the evaluation"))
    indicator_code = ReferenceNumber("指标代码", "Code of the indicator", 32, aliases="评价指标代码",
        definition=("纳税信用评价指标的代码", "Code of the indicator of the evaluation"))
    points = Amount("扣分", "Points taken off", "分", required=True, digits=9, places=4, concept="points",
        aliases=("扣分分值", "扣减分值"),
        definition=("该指标扣减的分值，不带负号", "Points that the indicator takes off, without a sign"))
    amount = Amount("涉及税费金额", "Tax or fee concerned", "元", digits=18, places=2, concept="amount",
        definition=("扣分行为涉及的税款、费款，以元计", "Tax or fee that the fault is about, in yuan"))
    occurred_on = Date("失信行为发生日期", "Occurred on", required=True, past=True, concept="occurred-on",
        definition=("行为发生或者期限届满的日期", "The day of the fault, or the one on which the time ran out"))
    recorded_on = Date("记录日期", "Recorded on", past=True, concept="recorded-on",
        definition=("税务机关记录扣分的日期", "The day on which the tax authority recorded the deduction"))
    corrected_on = Date("纠正日期", "Date of correction", past=True, concept="corrected-on",
        definition=("行为得到纠正的日期，未纠正的不填", "The day on which it was corrected; empty while it is not"))

    rules = [
        not_before("recorded-after-it-occurred", "recorded_on", "occurred_on"),
        not_before("corrected-after-it-occurred", "corrected_on", "occurred_on"),
    ]
