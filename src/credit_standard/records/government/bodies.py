"""机关和公务员: what government bodies are for, and what their staff's units record."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    PUBLIC,
    WITHHELD,
    Amount,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.decision import DocumentFields
from credit_standard.records.parts.laws import OPENNESS
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import BodyFields, PersonFields, SubjectFields, inherited

NOT_GIVEN = Disclosure(organisation=WITHHELD, person=WITHHELD)


class GovernmentBody(BodyFields, SourceFields, StatusFields, CreditRecord):
    """机关（单位）职能信息: one government body, what it is for and where it is found."""

    spec = RecordSpec(
        name="government-body",
        zh="机关（单位）职能信息",
        en="Government body",
        category="registration",
        nature="basic",
        subjects=("government",),
        provider=("机构编制部门、各单位", "Authorities for the organisation of government, all units"),
        cadence="event",
        dated="established_on",
        key=("subject_uscc", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=OPENNESS),
        basis=(OPENNESS,),
        clause="§4.1.7",
    )

    legal_representative = inherited(
        SubjectFields.legal_representative,
        zh="负责人姓名",
        en="Head of the body",
        definition=("任命文件上的主要负责人", "Principal head, by the document of appointment"),
    )
    functions = Text(
        "主要职责",
        "Functions",
        max_length=10000,
        required=True,
        concept="functions",
        aliases=("机关职能", "单位职能"),
        definition=(
            "机构编制文件（“三定”规定）载明的职责",
            "Functions as the document that sets up the body states them",
        ),
    )
    powers_list = Text(
        "权责清单",
        "List of powers",
        max_length=512,
        concept="powers-list",
        aliases=("权力清单", "权责清单网址"),
        definition=(
            "公布的权责清单的名称、编号或者网址",
            "Name, number or address of the published list of powers",
        ),
    )
    superior = Text(
        "上级主管单位",
        "Superior body",
        max_length=200,
        concept="superior",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("上级单位", "主管部门"),
        definition=("机构编制文件载明的上级单位全称", "Full name of the body above it"),
    )
    superior_uscc = Identifier(
        "上级主管单位统一社会信用代码",
        "Unified code of the superior body",
        kind="uscc",
        concept="superior-number",
        definition=("上级单位证书上的代码", "As on the certificate of the body above it"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="批准设立文号",
        en="Number of the founding document",
        definition=("批准设立该单位的文件的发文字号", "Number of the document that established the body"),
    )
    established_on = Date(
        "设立日期",
        "Established on",
        past=True,
        concept="established-on",
        definition=("批准设立文件的日期", "Date of the document that established the body"),
    )
    region_code = Identifier(
        "行政区划代码",
        "Region code",
        kind="region",
        concept="region",
        definition=("办公地址所在地的 GB/T 2260 代码", "Code of GB/T 2260 of the office"),
    )
    address = Text(
        "办公地址",
        "Head office",
        max_length=500,
        concept="address",
        definition=("对外公布的主要办公地址", "The main office, as the body makes it known"),
    )
    phone = Identifier(
        "办公电话",
        "Office telephone",
        kind="phone",
        concept="phone",
        definition=("对外公布的办公电话", "Telephone of the office, as the body makes it known"),
    )
    body_state = Code(
        "单位状态",
        "State of the body",
        code_list="body-state",
        required=True,
        concept="body-state",
        aliases=("机构状态",),
        definition=("按机构编制文件确定的现状", "State, by the documents on the organisation of government"),
    )
    ended_on = Date(
        "撤并日期",
        "Ended on",
        past=True,
        concept="ended-on",
        aliases=("撤销日期",),
        definition=(
            "更名、合并或者撤销文件的日期，存续的不填",
            "Date of the document that renames, merges or abolishes it; empty while it exists",
        ),
    )
    successor = Text(
        "承继单位",
        "Successor",
        max_length=200,
        concept="successor",
        holds=Sensitivity.ORGANISATION_NAME,
        definition=("更名、合并后承继其职责的单位全称", "Full name of the body that took over its functions"),
    )

    rules = (
        Rule(
            "ended-after-establishment",
            require=F.ended_on >= F.established_on,
            zh="撤并日期不得早于设立日期",
            en="a body does not end before it was established",
        ),
        Rule(
            "end-has-a-date",
            when=F.body_state.is_in("merged", "abolished"),
            require=F.ended_on.present,
            zh="单位已合并、撤销的，撤并日期必填",
            en="a body that was merged or abolished states the date",
        ),
        Rule(
            "existing-body-has-not-ended",
            when=F.body_state == "active",
            require=~F.ended_on.present,
            zh="单位存续的，不得填写撤并日期",
            en="a body that exists has no date of its end",
        ),
        Rule(
            "merged-body-names-successor",
            when=F.body_state == "merged",
            require=F.successor.present,
            zh="单位已合并的，承继单位必填",
            en="a body that was merged names its successor",
        ),
        Rule(
            "superior-is-another-body",
            require=F.superior_uscc != F.subject_uscc,
            zh="上级主管单位不得是本单位",
            en="a body is not its own superior",
        ),
    )


class CivilServantRecord(PersonFields, SourceFields, StatusFields, CreditRecord):
    """公务员诚信信息: what a unit records of one civil servant in one year."""

    spec = RecordSpec(
        name="civil-servant-record",
        zh="公务员诚信信息",
        en="Civil servant record",
        category="local",
        nature="neutral",
        subjects=("person",),
        provider=("人事部门", "Personnel authorities"),
        cadence="year",
        dated="recorded_on",
        key=("unit", "document_number", "year"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(Source("公务员法", "第三十五条", verified=False), Source("国发〔2016〕76号", verified=False)),
        layer_to_authorise="province",
        clause="§2, §4.1.6, §4.3.2",
    )

    unit = Text(
        "所在单位",
        "Unit",
        max_length=200,
        required=True,
        concept="unit",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("工作单位", "单位名称"),
        definition=("公务员任职单位全称", "Full name of the unit in which the civil servant serves"),
    )
    unit_uscc = Identifier(
        "所在单位统一社会信用代码",
        "Unified code of the unit",
        kind="uscc",
        concept="unit-number",
        definition=("任职单位证书上的代码", "As on the certificate of the unit"),
    )
    post = Text(
        "职务",
        "Post",
        max_length=200,
        concept="post",
        aliases=("职务职级",),
        definition=("任职文件上的职务", "Post, by the document of appointment"),
    )
    year = Integer(
        "年度",
        "Year",
        unit="年",
        minimum=1949,
        maximum=2099,
        required=True,
        concept="year",
        definition=("所记载的考核、培训年度", "The year to which appraisal and training belong"),
    )
    recorded_on = Date(
        "记载日期",
        "Recorded on",
        past=True,
        required=True,
        concept="recorded-on",
        definition=("记入诚信档案的日期", "The day on which it was entered in the integrity file"),
    )
    annual_appraisal = Code(
        "年度考核等次",
        "Annual appraisal",
        code_list="civil-servant-appraisal",
        concept="civil-servant-appraisal",
        disclosure=NOT_GIVEN,
        aliases=("考核结果",),
        definition=("公务员年度考核登记表载明的等次", "Grade in the register of the annual appraisal"),
    )
    training_hours = Amount(
        "诚信培训学时",
        "Hours of integrity training",
        unit="学时",
        digits=6,
        places=2,
        concept="training-hours",
        aliases=("培训学时",),
        definition=("本年度参加诚信教育培训的学时", "Hours of integrity training in that year"),
    )
    discipline = Codes(
        "政务处分",
        "Disciplinary sanctions",
        code_list="disciplinary-action",
        concept="disciplinary-action",
        disclosure=NOT_GIVEN,
        aliases=("处分种类",),
        definition=("本年度受到的政务处分种类", "Disciplinary sanctions of that year, by kind"),
    )
    disciplined_on = Date(
        "处分日期",
        "Sanctioned on",
        past=True,
        concept="disciplined-on",
        disclosure=NOT_GIVEN,
        definition=("处分决定书落款的日期", "Date of the decision on the sanction"),
    )
    commendation = Codes(
        "奖励种类",
        "Commendations",
        code_list="commendation-kind",
        concept="commendation-kind",
        definition=("本年度受到的公务员奖励种类", "Commendations of that year, by kind"),
    )
    commended_on = Date(
        "奖励日期",
        "Commended on",
        past=True,
        concept="commended-on",
        definition=("奖励决定落款的日期", "Date of the decision on the commendation"),
    )

    rules = (
        Rule(
            "sanction-with-date",
            require=(F.discipline.present & F.disciplined_on.present)
            | (~F.discipline.present & ~F.disciplined_on.present),
            zh="政务处分和处分日期应同时填写",
            en="a sanction and its date belong together",
        ),
        Rule(
            "commendation-with-date",
            require=(F.commendation.present & F.commended_on.present)
            | (~F.commendation.present & ~F.commended_on.present),
            zh="奖励种类和奖励日期应同时填写",
            en="a commendation and its date belong together",
        ),
        Rule(
            "recorded-after-sanction",
            require=F.recorded_on >= F.disciplined_on,
            zh="记载日期不得早于处分日期",
            en="a sanction is not recorded before it is decided",
        ),
        Rule(
            "recorded-after-commendation",
            require=F.recorded_on >= F.commended_on,
            zh="记载日期不得早于奖励日期",
            en="a commendation is not recorded before it is decided",
        ),
        Rule(
            "sanctioned-is-not-excellent",
            when=F.discipline.present,
            require=F.annual_appraisal != "excellent",
            zh="受到政务处分的当年，年度考核一般不评为优秀",
            en="in the year of a sanction the appraisal is normally not excellent",
            source=Source("公务员考核规定", verified=False),
            severity=Severity.WARNING,
        ),
    )
