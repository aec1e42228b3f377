"""诚信教育与培训: courses on integrity, for officials, enterprises, students and residents."""

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    Amount,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    Integer,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields


class IntegrityTraining(SourceFields, StatusFields, CreditRecord):
    """诚信教育与培训: one course or event, without the names of those who came."""

    spec = RecordSpec(
        name="integrity-training",
        zh="诚信教育与培训信息",
        en="Integrity training",
        category="process",
        nature="neutral",
        provider=("组织培训的单位", "Units that organise training"),
        cadence="quarter",
        dated="held_on",
        key=("organiser", "training_topic", "held_on"),
        disclosure=Disclosure(organisation=PUBLIC),
        layer_to_authorise="city",
        clause="§4.1.6, §4.2.4, §4.2.7, §5.4",
    )

    training_number = Text(
        "培训编号",
        "Number of the training",
        max_length=128,
        concept="training-number",
        holds=Sensitivity.PLAIN,
        definition=("组织单位为该次培训编的号码", "Number that the organiser gave to the training"),
    )
    training_topic = Text(
        "培训主题",
        "Topic",
        max_length=512,
        required=True,
        concept="training-topic",
        aliases=("培训内容",),
        definition=("培训通知载明的主题", "Topic as the announcement states it"),
    )
    training_audiences = Codes(
        "培训对象",
        "Audience",
        code_list="training-audience",
        required=True,
        concept="training-audience",
        definition=("参加培训的人员种类", "Kinds of people for whom it is"),
    )
    organiser = Text(
        "组织单位",
        "Organiser",
        max_length=200,
        required=True,
        concept="organiser",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("主办单位",),
        definition=("组织培训的单位全称", "Full name of the unit that organises it"),
    )
    organiser_uscc = Identifier(
        "组织单位统一社会信用代码",
        "Unified code of the organiser",
        kind="uscc",
        concept="organiser-number",
        definition=("组织培训的单位的代码", "Code of the unit that organises it"),
    )
    held_on = Date(
        "培训日期",
        "Held on",
        required=True,
        past=True,
        concept="held-on",
        definition=("培训开始的日期", "First day of the training"),
    )
    ended_on = Date(
        "培训结束日期",
        "Ended on",
        past=True,
        concept="ended-on",
        definition=("培训最后一日", "Last day of the training"),
    )
    training_hours = Amount(
        "诚信培训学时",
        "Hours",
        unit="学时",
        concept="training-hours",
        aliases=("学时",),
        definition=("培训的学时数", "Length of the training in periods of instruction"),
    )
    participants = Integer(
        "参加人数",
        "Participants",
        unit="人",
        concept="participants",
        definition=("实际参加培训的人数", "Number of people who took part"),
    )
    participants_passed = Integer(
        "考核合格人数",
        "Participants who passed",
        unit="人",
        concept="participants-passed",
        definition=(
            "培训考核合格的人数，未考核的不填",
            "Number who passed a test; empty where there was none",
        ),
    )

    rules = (
        Rule(
            "ends-after-beginning",
            require=F.ended_on >= F.held_on,
            zh="培训结束日期不得早于培训日期",
            en="a training does not end before it begins",
        ),
        Rule(
            "passed-not-above-participants",
            require=F.participants_passed <= F.participants,
            zh="考核合格人数不得大于参加人数",
            en="no more people pass than take part",
        ),
        Rule(
            "passed-needs-participants",
            when=F.participants_passed.present,
            require=F.participants.present,
            zh="填写考核合格人数的，参加人数必填",
            en="who states how many passed states how many took part",
        ),
    )
