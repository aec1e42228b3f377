"""诚信教育与培训: courses on integrity, for officials, enterprises, students and residents."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import SourceFields, StatusFields


class IntegrityTraining(SourceFields, StatusFields, CreditRecord):
    """诚信教育与培训: one course or event on integrity, without the names of those who came."""

    definition = "一次诚信教育、培训课程或者活动一条，不记录参加人的姓名。"
    spec = RecordSpec(
        name="integrity-training",
        zh="诚信教育与培训信息",
        en="Integrity training",
        category="process",
        nature="neutral",
        provider=("组织培训的单位", "Units that organise training"),
        cadence="quarter",
        record_date="held_on",
        key=("organiser", "training_topic", "held_on"),
        disclosure=Disclosure(organisation=PUBLIC),
        layer_to_authorise="city",
        clause="§4.1.6, §4.2.4, §4.2.7, §5.4",
    )

    training_number = ReferenceNumber("培训编号", "Number of the training", 128,
        definition=("组织单位为该次培训编的号码", "Number that the organiser gave to the training"))
    training_topic = Text("培训主题", "Topic", 512, required=True, aliases="培训内容",
        definition=("培训通知载明的主题", "Topic as the announcement states it"))
    training_audiences = Codes("培训对象", "Audience", "training-audience", required=True,
        definition=("参加培训的人员种类", "Kinds of people for whom it is"))
    organiser = OrganisationName("组织单位", "Organiser", 200, required=True, aliases="主办单位",
        definition=("组织培训的单位全称", "Full name of the unit that organises it"))
    organiser_uscc = Identifier("组织单位统一社会信用代码", "Unified code of the organiser", "uscc",
        concept="organiser-number",
        definition=("组织培训的单位的代码", "Code of the unit that organises it"))
    held_on = Date("培训日期", "Held on", required=True, past=True,
        definition=("培训开始的日期", "First day of the training"))
    ended_on = Date("培训结束日期", "Ended on", past=True, concept="ended-on",
        definition=("培训最后一日", "Last day of the training"))
    training_hours = Amount("诚信培训学时", "Hours", "学时", aliases="学时",
        definition=("培训的学时数", "Length of the training in periods of instruction"))
    participants = Integer("参加人数", "Participants", "人",
        definition=("实际参加培训的人数", "Number of people who took part"))
    participants_passed = Integer("考核合格人数", "Participants who passed", "人",
        definition=("培训考核合格的人数，未考核的不填", "Number who passed a test; empty where there was none"))

    rules = [
        not_before("ends-after-beginning", "ended_on", "held_on"),
        not_above("passed-not-above-participants", "participants_passed", "participants"),
        needs("passed-needs-participants", "participants", when=F.participants_passed.present),
    ]
