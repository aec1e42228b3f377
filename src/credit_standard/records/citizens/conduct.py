"""公共生活中的行为: a person's conduct on the road, in voluntary service, in family, work and society."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    PersonFields,
    SourceFields,
    StatusFields,
    ValidityFields,
    WithdrawalFields,
    of_minors,
)


class TrafficRecord(PersonFields, AuthorityFields, AdverseFields, SourceFields, StatusFields, CreditRecord):
    """交通违法与失信信息: one traffic violation of a driver.

    Without a place: where a person went is nobody's business here.
    """

    definition = "一名驾驶人的一次交通违法一条。不记录地点：个人去过哪里与此无关。"
    spec = RecordSpec(
        name="traffic-record",
        zh="交通违法与失信信息",
        en="Traffic record",
        category="local",
        nature="adverse",
        subjects="person",
        provider=("公安机关交通管理部门", "Traffic police"),
        cadence="month",
        record_date="occurred_on",
        # A driver may do the same twice on one day; only the number of the decision tells the two apart.
        key=("authority", "decision_number", "document_number"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=law("道路交通安全法", "24"),
        layer_to_authorise="city",
        sealed=of_minors("occurred_on"),
        clause="§4.3.2",
    )

    traffic_conduct = Code("交通违法行为", "Traffic violation", "traffic-conduct", required=True,
        aliases="交通失信行为",
        definition=("处罚决定书认定的交通违法行为", "Violation as the decision finds it"))
    occurred_on = Date("交通违法日期", "Date of the violation", required=True, past=True, concept="occurred-on",
        aliases="违法时间",
        definition=("违法行为发生的日期，不填时刻和地点", "The day of the violation; no hour, no place"))
    penalty_points = Integer("记分", "Penalty points", "分", maximum=12, aliases="违法记分",
        definition=("该违法行为一次记的分数，最高 12 分", "Points for this violation, at most 12"))
    penalty_kinds = Codes("处罚类别", "Kinds of penalty", "penalty-kind", concept="penalty-kind",
        definition=("处罚决定书载明的处罚，可以不止一种",
            "As in the decision, possibly several"))
    fine = Amount("罚款金额（元）", "Fine (yuan)", "元", digits=12, places=2, concept="fine", aliases="罚款金额",
        definition=("处罚决定书载明的罚款，以元计", "Fine as in the decision, in yuan"))
    decision_number = DocumentFields.decision_number.but("交通处罚决定书编号", "Number of the traffic decision",
        aliases="处罚决定书编号",
        definition=("公安交通管理处罚决定书上的编号", "Number on the decision of the traffic police"))
    handled_on = Date("处理日期", "Handled on", past=True, concept="handled-on",
        definition=("作出处罚决定的日期，尚未处理的不填", "Date of the decision; empty while it is not handled"))
    valid_until = ValidityFields.valid_until.but("记录有效期", "Record valid until",
        definition=("认定机关规定的该记录有效的最后一日",
            "Last day on which the record counts, as the authority says"))
    authority = AuthorityFields.authority.but("交通处罚机关", "Traffic authority",
        definition=("发现或者处罚该行为的交通管理部门全称",
            "Full name of the traffic police that found or decided it"))
    authority_uscc = AuthorityFields.authority_uscc.but("交通处罚机关统一社会信用代码",
        "Unified code of the traffic authority",
        definition=("发现或者处罚该行为的交通管理部门的代码", "Code of the traffic police that found or decided it"))

    rules = [
        not_before("handled-after-violation", "handled_on", "occurred_on"),
        not_before("ends-after-violation", "valid_until", "occurred_on"),
        Rule("fine-needs-amount", when=F.penalty_kinds.has("fine"), require=F.fine.present & (F.fine > 0),
            zh="处罚类别含罚款的，罚款金额必填且大于零", en="a fine needs an amount above zero"),
        Rule("amount-needs-fine", when=F.fine > 0, require=F.penalty_kinds.has("fine"),
            zh="填写了罚款金额的，处罚类别应含罚款", en="where a fine is stated, the kinds of penalty include a fine",
            severity=WARNING),
        needs("penalty-has-a-date", "handled_on", when=F.penalty_kinds.present),
    ]


class VolunteerService(PersonFields, SourceFields, StatusFields, CreditRecord):
    """志愿服务等公益信息: what a person gave to others.

    A blood donation counts by times; group, kind and amount of blood are held nowhere (Regulation on the Credit
    Reporting Industry, art. 14).
    """

    definition = "一个人对他人的奉献一条。献血按次数计，血型、种类和献血量一律不保存（征信业管理条例第十四条）。"
    spec = RecordSpec(
        name="volunteer-service",
        zh="志愿服务等公益信息",
        en="Volunteer service",
        category="local",
        nature="positive",
        subjects="person",
        provider=("民政部门、共青团、红十字会", "Civil affairs, Youth League, Red Cross"),
        cadence="month",
        record_date="served_on",
        key=("document_number", "organiser", "service_kind", "activity", "served_on"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(law("志愿服务条例", "19"), law("献血法")),
        layer_to_authorise="city",
        clause="§4.3",
    )

    service_kind = Code("公益服务类别", "Kind of service", "service-kind", required=True,
        definition=("志愿服务、无偿献血等公益行为的种类", "Volunteering, donating blood and other kinds of service"))
    activity = Text("公益活动名称", "Activity", 512, required=True, aliases="志愿服务项目",
        definition=("组织单位登记的活动或者项目名称；没有名称的填服务种类",
            "Name of the activity or project with the organiser; without one, the kind of service"))
    served_on = Date("公益服务日期", "Served on", required=True, past=True, concept="served-on", aliases="服务日期",
        definition=("服务当日，连续服务的填最后一日；同一活动一日多次的合并填写",
            "The day of the service, its last day where it went on; one record for an activity and a day"))
    hours = Amount("服务时长（小时）", "Hours served", "小时", digits=9, places=2, aliases="服务时长",
        definition=("志愿服务记录证明上的时长，以小时计", "Hours as on the certificate of voluntary service"))
    times = Integer("公益服务次数", "Times served", "次", maximum=10000,
        definition=("以次数计的服务的次数；献血只填次数，不填血型和献血量",
            "Times, for services so counted; of blood donations only the times, never group or amount"))
    organiser = OrganisationName("组织单位", "Organiser", 200, required=True, aliases="志愿服务组织",
        definition=("组织该活动并出具记录的单位全称", "Full name of the unit that organised and certified it"))
    organiser_uscc = Identifier("组织单位统一社会信用代码", "Unified code of the organiser", "uscc",
        concept="organiser-number",
        definition=("组织该活动并出具记录的单位的代码", "Code of the unit that organised and certified it"))

    rules = [
        one_of("hours-or-times", "hours", "times"),
        Rule("blood-donation-counts-times", when=F.service_kind == "blood-donation",
            require=F.times.present & ~F.hours.present,
            zh="无偿献血只填公益服务次数，不填服务时长", en="a blood donation is counted in times, not in hours"),
        needs("volunteering-counts-hours", "hours", when=F.service_kind == "volunteering", severity=WARNING),
    ]


class ConductRecord(
    PersonFields, AuthorityFields, DocumentFields, WithdrawalFields, SourceFields, StatusFields, CreditRecord
):
    """家庭、职业、社会道德表现信息: one title or one recognised act of a person."""

    definition = "一个人的一个称号或者一次受到认可的行为一条。"
    spec = RecordSpec(
        name="conduct-record",
        zh="家庭、职业、社会道德表现信息",
        en="Conduct in family, work and society",
        category="local",
        nature="positive",
        subjects="person",
        provider=("社区、工作单位、精神文明建设部门", "Communities, employers, offices of public morality"),
        cadence="event",
        record_date="decision_date",
        key=("document_number", "authority", "title", "decision_date"),
        disclosure=Disclosure(person=AUTHORISED),
        layer_to_authorise="city",
        clause="§3.2.2, §4.3.1",
    )

    morality_field = Code("道德表现领域", "Field of conduct", "morality-field", required=True,
        definition=("家庭美德、职业道德或者社会公德", "Conduct in the family, at work or in society"))
    title = Text("称号或者善行", "Title or good deed", 200, required=True, aliases=("荣誉名称", "荣誉事项"),
        definition=("授予的称号，没有称号的填经确认的善行",
            "Title conferred; without one, the deed that was recognised"))
    level = Code("荣誉级别", "Level of the honour", "honour-level", concept="honour-level", aliases="荣誉等级",
        definition=("授予或者确认单位的行政层级", "Administrative level of the unit that conferred or recognised it"))
    facts = Text("主要事迹", "Deeds", 2000, concept="facts",
        definition=("获评依据的主要事迹，不写他人的个人信息",
            "Deeds for which it was conferred; no data of other persons"))
    authority = AuthorityFields.authority.but("评定单位", "Conferred by", aliases="认定单位",
        definition=("授予称号或者确认善行的单位全称", "Full name of the unit that conferred or recognised it"))
    authority_uscc = AuthorityFields.authority_uscc.but("评定单位统一社会信用代码",
        "Unified code of the conferring unit",
        definition=("授予称号或者确认善行的单位的代码", "Code of the unit that conferred or recognised it"))
    decision_date = DocumentFields.decision_date.but("评定日期", "Conferred on",
        definition=("授予或者确认的日期", "The day on which it was conferred or recognised"))
