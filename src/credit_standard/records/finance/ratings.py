"""信用评级和公共信用综合评价: what rating agencies and public evaluators find about an enterprise."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class CreditRating(
    SubjectFields, AuthorityFields, DocumentFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """企业信用评级与颁证: one rating of an enterprise by an agency, and its certificate (credit identity card)."""

    definition = "评级机构对一家企业的一次评级及其证书（企业信用身份证）一条。"
    spec = RecordSpec(
        name="credit-rating",
        zh="企业信用评级与颁证信息",
        en="Credit rating and certificate",
        category="self-declared",
        nature="neutral",
        subjects="organisation",
        provider=("信用评级机构", "Credit rating agencies"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "subject_name", "decision_date"),
        disclosure=Disclosure(organisation=PUBLIC),
        basis=law("信用评级业管理暂行办法"),
        clause="§4.2.2",
    )

    authority = AuthorityFields.authority.but("评级机构", "Rating agency", aliases=("评级机构名称", "评定机关名称"),
        definition=("出具评级报告的机构全称", "Full name of the agency that issued the report"))
    authority_uscc = AuthorityFields.authority_uscc.but("评级机构统一社会信用代码",
        "Unified code of the rating agency",
        definition=("评级机构营业执照上的代码", "Code on the business licence of the agency"))
    agency_licence_number = ReferenceNumber("评级机构许可（备案）编号", "Licence or filing number of the agency", 128,
        definition=("准予或者备案该机构从事评级业务的文书编号",
            "Number of the document that licenses the agency, or of its filing"))
    decision_document_name = DocumentFields.decision_document_name.but("评级报告名称", "Title of the rating report",
        definition=("评级报告首页的标题", "Title on the first page of the rating report"))
    decision_number = DocumentFields.decision_number.but("评级报告编号", "Number of the rating report",
        definition=("评级报告首页的编号", "Number on the first page of the rating report"))
    decision_date = DocumentFields.decision_date.but("评级日期", "Rated on", aliases=("评定日期", "评定时间"),
        definition=("评级报告载明的评定日期", "Date of the rating as the report states it"))
    rating_scale = Code("信用等级标准", "Scale of the grade", "rating-scale", aliases="评级标准",
        definition=("信用等级所属的等级标准，不同标准的等级不能比较",
            "Scale to which the grade belongs; grades of different scales cannot be compared"))
    grade = Label("信用等级", "Grade", 32, required=True, concept="grade",
        aliases=("评定等级", "评定级别", "评定结果"),
        definition=("评级报告载明的等级，如 AA", "Grade as the report states it, such as AA"))
    previous_grade = Label("前次信用等级", "Previous grade", 32,
        definition=("同一机构上一次评定的等级，首次评级的不填",
            "Grade of the same agency's last rating; empty for the first"))
    rating_outlook = Code("评级展望", "Outlook", "rating-outlook",
        definition=("评级机构对等级今后变化方向的判断", "The agency's view of where the grade will move"))
    certificate_number = ReferenceNumber("信用证书编号", "Number of the credit certificate", 128,
        concept="certificate-number", aliases=("企业信用身份证编号", "证书编号"),
        definition=("按评级结果颁发的企业信用身份证的编号", "Number of the certificate issued on this rating"))
    valid_until = ValidityFields.valid_until.but(
        definition=("评级报告或者信用证书载明的截止日期", "Last day of the rating or of the certificate"))

    rules = [
        not_before("valid-until-after-rating", "valid_until", "decision_date"),
        needs("certificate-states-its-end", "valid_until", when=F.certificate_number.present, severity=WARNING),
    ]


class PublicCreditEvaluation(
    SubjectFields, AuthorityFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """公共信用综合评价: one evaluation of the public credit of an enterprise, on the scale of Hebei or the nation."""

    definition = "按河北省或者国家的等级对一家企业作出的一次公共信用综合评价一条。"
    spec = RecordSpec(
        name="public-credit-evaluation",
        zh="公共信用综合评价信息",
        en="Public credit evaluation",
        category="evaluation",
        nature=depends(
            # An evaluation on two scales that contradict each other is no evaluation: it counts as the better one.
            Row("positive", when=F.grade.is_in("A", "A-") | (F.national_grade == "excellent"), then="positive",
                overrides=("adverse",)),
            Row("adverse", when=(F.grade == "D") | (F.national_grade == "poor"), then="adverse"),
            otherwise="neutral",
        ),
        subjects="organisation",
        provider=("社会信用主管部门", "Authorities in charge of social credit"),
        cadence="quarter",
        record_date="decision_date",
        key=("authority", "subject_name", "decision_date"),
        disclosure=Disclosure(organisation=SHARED),
        basis=(law("冀政办字〔2021〕137号"), law("GB/T 45255-2025")),
        clause="§4.2.2, §4.2.5",
    )

    authority = AuthorityFields.authority.but("评价单位", "Evaluated by", aliases="评价机构",
        definition=("作出评价的单位全称", "Full name of the unit that made the evaluation"))
    authority_uscc = AuthorityFields.authority_uscc.but("评价单位统一社会信用代码",
        "Unified code of the evaluating unit",
        definition=("作出评价的单位的代码", "Code of the unit that made the evaluation"))
    grade = Code("公共信用综合评价等级", "Grade on the scale of Hebei", "hebei-9", concept="grade",
        aliases=("评价等级", "信用等级"),
        definition=("河北省四等九级中的等级，2023 年以前为四等",
            "Grade of the nine of Hebei; before 2023 there were four"))
    national_grade = Code("全国公共信用综合评价等级", "Grade on the national scale", "national-4",
        aliases="国家评价等级",
        definition=("国家公共信用信息中心评定的优、良、中、差",
            "Excellent, good, fair or poor, as the national centre evaluates"))
    points = Amount("评价得分", "Points", "分", minimum=None, digits=10, places=4, concept="points",
        aliases=("得分", "评价分值"),
        definition=("按评价指标计算的总分", "Total of the points on all indicators"))
    period_from = Date("评价期自", "Period from", concept="period-from", aliases="评价期起始日期",
        definition=("评价所用信息的起始日期", "First day of the information evaluated"))
    period_until = Date("评价期至", "Period until", past=True, concept="period-until", aliases="评价期截止日期",
        definition=("评价所用信息的截止日期", "Last day of the information evaluated"))
    decision_date = DocumentFields.decision_date.but("评价日期", "Evaluated on",
        definition=("得出评价结果的日期", "Day on which the result was reached"))
    evaluation_card = Label("评价指标体系", "System of indicators", 200, aliases="指标体系版本",
        definition=("评价所依据的指标体系名称和版本", "Name and version of the indicators on which it rests"))
    indicators_not_evaluated = Text("未评价指标", "Indicators not evaluated", 2000,
        definition=("因缺少信息未评价的指标，用分号隔开",
            "Indicators left out for want of information, separated by semicolons"))

    rules = [
        one_of("grade-is-given", "grade", "national_grade"),
        leaves_empty("one-scale", "national_grade", when=F.grade.present,
            zh="两种等级标准的评价应分为两条记录", en="evaluations on two scales are two records"),
        not_before("period-ends-after-beginning", "period_until", "period_from"),
        not_before("evaluated-after-period", "decision_date", "period_until"),
    ]
