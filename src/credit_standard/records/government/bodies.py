"""机关和公务员: what government bodies are for, and what their staff's units record."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    OPENNESS,
    BodyFields,
    DocumentFields,
    PersonFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

NOT_GIVEN = Disclosure(organisation=WITHHELD, person=WITHHELD)


class GovernmentBody(BodyFields, SourceFields, StatusFields, CreditRecord):
    """机关（单位）职能信息: one government body, what it is for and where it is found."""

    definition = "一个机关（单位）一条，包括其职能和办公地点。"
    spec = RecordSpec(
        name="government-body",
        zh="机关（单位）职能信息",
        en="Government body",
        category="registration",
        nature="basic",
        subjects="government",
        provider=("机构编制部门、各单位", "Authorities for the organisation of government, all units"),
        cadence="event",
        record_date="established_on",
        key=("subject_uscc", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=OPENNESS),
        basis=OPENNESS,
        clause="§4.1.7",
    )

    legal_representative = SubjectFields.legal_representative.but("负责人姓名", "Head of the body",
        definition=("任命文件上的主要负责人", "Principal head, by the document of appointment"))
    functions = Text("主要职责", "Functions", 10000, required=True, aliases=("机关职能", "单位职能"),
        definition=("机构编制文件（“三定”规定）载明的职责",
            "Functions as the document that sets up the body states them"))
    powers_list = Text("权责清单", "List of powers", 512, aliases=("权力清单", "权责清单网址"),
        definition=("公布的权责清单的名称、编号或者网址", "Name, number or address of the published list of powers"))
    superior = OrganisationName("上级主管单位", "Superior body", 200, aliases=("上级单位", "主管部门"),
        definition=("机构编制文件载明的上级单位全称", "Full name of the body above it"))
    superior_uscc = Identifier("上级主管单位统一社会信用代码", "Unified code of the superior body", "uscc",
        concept="superior-number",
        definition=("上级单位证书上的代码", "As on the certificate of the body above it"))
    decision_number = DocumentFields.decision_number.but("批准设立文号", "Number of the founding document",
        definition=("批准设立该单位的文件的发文字号", "Number of the document that established the body"))
    established_on = Date("设立日期", "Established on", past=True, concept="established-on",
        definition=("批准设立文件的日期", "Date of the document that established the body"))
    region_code = Identifier("行政区划代码", "Region code", "region", concept="region",
        definition=("办公地址所在地的 GB/T 2260 代码", "Code of GB/T 2260 of the office"))
    address = Text("办公地址", "Head office", 500, concept="address",
        definition=("对外公布的主要办公地址", "The main office, as the body makes it known"))
    phone = Identifier("办公电话", "Office telephone", "phone", sensitivity=Sensitivity.ORGANISATION_NUMBER,
        definition=("对外公布的办公电话", "Telephone of the office, as the body makes it known"))
    body_state = Code("单位状态", "State of the body", "body-state", required=True, aliases="机构状态",
        definition=("按机构编制文件确定的现状", "State, by the documents on the organisation of government"))
    ended_on = Date("撤并日期", "Ended on", past=True, concept="ended-on", aliases="撤销日期",
        definition=("更名、合并或者撤销文件的日期，存续的不填",
            "Date of the document that renames, merges or abolishes it; empty while it exists"))
    successor = OrganisationName("承继单位", "Successor", 200,
        definition=("更名、合并后承继其职责的单位全称", "Full name of the body that took over its functions"))

    rules = [
        not_before("ended-after-establishment", "ended_on", "established_on"),
        needs("end-has-a-date", "ended_on", when=F.body_state.is_in("merged", "abolished"),
            zh="单位已合并、撤销的，撤并日期必填", en="a body that was merged or abolished states the date"),
        leaves_empty("existing-body-has-not-ended", "ended_on", when=F.body_state == "active",
            zh="单位存续的，不得填写撤并日期", en="a body that exists has no date of its end"),
        needs("merged-body-names-successor", "successor", when=F.body_state == "merged",
            zh="单位已合并的，承继单位必填", en="a body that was merged names its successor"),
        differs("superior-is-another-body", "superior_uscc", "subject_uscc",
            zh="上级主管单位不得是本单位", en="a body is not its own superior"),
    ]


class CivilServantRecord(PersonFields, SourceFields, StatusFields, CreditRecord):
    """公务员诚信信息: what a unit records of one civil servant's integrity in one year."""

    definition = "一个单位对一名公务员一个年度的诚信记录一条。"
    spec = RecordSpec(
        name="civil-servant-record",
        zh="公务员诚信信息",
        en="Civil servant record",
        category="local",
        nature="neutral",
        subjects="person",
        provider=("人事部门", "Personnel authorities"),
        cadence="year",
        record_date="recorded_on",
        key=("unit", "document_number", "year"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(law("公务员法", "35"), law("国发〔2016〕76号")),
        layer_to_authorise="province",
        clause="§2, §4.1.6, §4.3.2",
    )

    unit = OrganisationName("所在单位", "Unit", 200, required=True, aliases=("工作单位", "单位名称"),
        definition=("公务员任职单位全称", "Full name of the unit in which the civil servant serves"))
    unit_uscc = Identifier("所在单位统一社会信用代码", "Unified code of the unit", "uscc", concept="unit-number",
        definition=("任职单位证书上的代码", "As on the certificate of the unit"))
    post = Text("职务", "Post", 200, aliases="职务职级",
        definition=("任职文件上的职务", "Post, by the document of appointment"))
    year = Integer("年度", "Year", "年", required=True, minimum=1949, maximum=2099, concept="year",
        definition=("所记载的考核、培训年度", "The year to which appraisal and training belong"))
    recorded_on = Date("记载日期", "Recorded on", required=True, past=True, concept="recorded-on",
        definition=("记入诚信档案的日期", "The day on which it was entered in the integrity file"))
    annual_appraisal = Code("年度考核等次", "Annual appraisal", "civil-servant-appraisal", aliases="考核结果",
        disclosure=NOT_GIVEN,
        definition=("公务员年度考核登记表载明的等次", "Grade in the register of the annual appraisal"))
    training_hours = Amount("诚信培训学时", "Hours of integrity training", "学时", digits=6, places=2,
        aliases="培训学时",
        definition=("本年度参加诚信教育培训的学时", "Hours of integrity training in that year"))
    discipline = Codes("政务处分", "Disciplinary sanctions", "disciplinary-action", aliases="处分种类",
        disclosure=NOT_GIVEN,
        definition=("本年度受到的政务处分种类", "Disciplinary sanctions of that year, by kind"))
    disciplined_on = Date("处分日期", "Sanctioned on", past=True, disclosure=NOT_GIVEN,
        definition=("处分决定书落款的日期", "Date of the decision on the sanction"))
    commendation = Codes("奖励种类", "Commendations", "commendation-kind",
        definition=("本年度受到的公务员奖励种类", "Commendations of that year, by kind"))
    commended_on = Date("奖励日期", "Commended on", past=True,
        definition=("奖励决定落款的日期", "Date of the decision on the commendation"))

    rules = [
        goes_with("sanction-with-date", "discipline", "disciplined_on"),
        goes_with("commendation-with-date", "commendation", "commended_on"),
        not_before("recorded-after-sanction", "recorded_on", "disciplined_on"),
        not_before("recorded-after-commendation", "recorded_on", "commended_on"),
        Rule("sanctioned-is-not-excellent", when=F.discipline.present, require=F.annual_appraisal != "excellent",
            zh="受到政务处分的当年，年度考核一般不评为优秀",
            en="in the year of a sanction the appraisal is normally not excellent", severity=WARNING,
            source=law("公务员考核规定")),
    ]
