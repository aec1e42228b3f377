"""纳税信用评价: how the tax authorities grade taxpayers, A, B, M, C or D, each year."""

from datetime import date

from credit_standard import grades
from credit_standard.language import Expression
from credit_standard.model.vocabulary import *
from credit_standard.records.parts import AuthorityFields, DocumentFields, SourceFields, StatusFields
from credit_standard.records.tax.taxpayer import TaxpayerFields

MEASURES_2025_FROM = date(2025, 7, 1)
MEASURES_2025 = law("国家税务总局公告2025年第12号")


def reaches(grade: str, band: str = "") -> Expression:
    """The points reach the band of the grade. Not every 90 points are an A, so a band has no upper end here."""
    bands = grades.get("tax-credit").bands
    lowest = next(one.at_least for one in bands.bands if one.grade.code == (band or grade)) if bands else None
    return (F.grade != grade) | (F.points >= lowest)


class TaxCreditRating(TaxpayerFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """纳税信用评价: the grade of one taxpayer for one year."""

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
        not_above("points-not-above-the-start", "points", "start_points", severity=WARNING, source=MEASURES_2025),
        goes_with("change-is-complete", "previous_grade", "changed_on"),
        not_before("changed-after-rating", "changed_on", "decision_date"),
        needs("change-has-a-reason", "change_reason", when=F.changed_on.present, severity=WARNING),
    ]
