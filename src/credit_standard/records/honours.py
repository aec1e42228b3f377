"""荣誉和诚信典型: honours conferred on a subject, and the red lists."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    BASE_CATALOGUE,
    AuthorityFields,
    DocumentFields,
    ListingFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class Honour(
    SubjectFields, AuthorityFields, DocumentFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """荣誉信息: one honour conferred on one subject."""

    definition = "授予一个信用主体的一项荣誉一条。"
    spec = RecordSpec(
        name="honour",
        zh="荣誉信息",
        en="Honour",
        category="honour",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("授予机关", "Conferring authorities"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number", "subject_name", "title"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=BASE_CATALOGUE,
        clause="§4.2.2",
    )

    authority = AuthorityFields.authority.but("授予机关", "Conferring authority",
        aliases=("表彰机关", "授予单位", "评定单位"),
        definition=("授予决定落款的单位全称", "Full name of the unit that signed the decision"))
    authority_uscc = AuthorityFields.authority_uscc.but("授予机关统一社会信用代码",
        "Unified code of the conferring authority",
        definition=("授予荣誉的单位的代码", "Code of the unit that conferred the honour"))
    decision_document_name = DocumentFields.decision_document_name.but("表彰文件名称", "Title of the decision",
        definition=("表彰文件首页的标题", "Title on the first page of the decision"))
    decision_number = DocumentFields.decision_number.but("表彰文件号", "Number of the decision",
        definition=("表彰文件的发文字号", "Number under which the decision was issued"))
    decision_date = DocumentFields.decision_date.but("授予日期", "Conferred on", aliases=("表彰日期", "评定日期"),
        definition=("授予决定落款的日期", "Date at the end of the decision"))
    title = Label("荣誉名称", "Title of the honour", 200, required=True, aliases="表彰名称",
        definition=("授予决定载明的荣誉名称", "Title as the decision states it"))
    level = Code("荣誉级别", "Level of the honour", "honour-level", concept="honour-level", aliases="荣誉等级",
        definition=("授予机关所属的级别，从国家级到村级", "Level of the authority, from the nation to the village"))
    merit = Text("荣誉事项", "What it was conferred for", 2000, aliases=("荣誉内容", "主要事迹"),
        definition=("授予决定载明的事迹", "The merit as the decision states it"))
    certificate_number = ReferenceNumber("荣誉证书编号", "Number of the certificate", 128,
        concept="certificate-number", aliases="证书编号",
        definition=("荣誉证书上的编号，没有证书的不填", "Number on the certificate; empty where there is none"))
    employer = OrganisationName("所在单位", "Employer", 200, concept="employer", aliases=("所在单位名称", "工作单位"),
        definition=("获奖的自然人所在单位全称", "Full name of the unit in which an honoured person works"))
    employer_uscc = Identifier("所在单位统一社会信用代码", "Unified code of the employer", "uscc",
        concept="employer-number",
        definition=("获奖的自然人所在单位的代码", "Code of the unit in which an honoured person works"))
    withdrawn_on = Date("荣誉撤销日期", "Withdrawn on", past=True, concept="withdrawn-on", aliases="撤销日期",
        definition=("撤销决定落款的日期，未撤销的不填", "Date of the decision to withdraw it; empty before"))
    withdrawal_reason = Text("荣誉撤销原因", "Reason for withdrawal", 1000, concept="withdrawal-reason",
        aliases="撤销原因",
        definition=("撤销决定载明的理由", "Reason as the decision to withdraw states it"))

    rules = [
        not_before("withdrawn-after-award", "withdrawn_on", "decision_date"),
        goes_with("withdrawal-states-day-and-reason", "withdrawn_on", "withdrawal_reason"),
        not_before("valid-until-after-award", "valid_until", "decision_date"),
    ]


class IntegrityModel(
    SubjectFields, AuthorityFields, DocumentFields, SourceFields, StatusFields, CreditRecord
):
    """诚信典型（红名单）: one entry of one subject in a list of models of integrity."""

    definition = "一个信用主体列入诚信典型名单一次一条。"
    spec = RecordSpec(
        name="integrity-model",
        zh="诚信典型（红名单）信息",
        en="Model of integrity (red list)",
        category="honour",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("认定单位", "Authorities that keep the lists"),
        cadence="year",
        record_date="decision_date",
        key=("integrity_list_kind", "authority", "subject_name", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=BASE_CATALOGUE,
        clause="§5.3.3",
    )

    integrity_list_kind = Code("诚信典型类别", "Kind of list", "honour-list-kind", required=True,
        aliases=("红名单类别", "名单类别"),
        definition=("所列入的诚信典型名单的种类", "Kind of the list on which the subject stands"))
    title = Honour.title.but(required=False)
    year = Integer("年度", "Year", "年", minimum=1949, maximum=2099, concept="year", aliases="认定年度",
        definition=("认定所针对的年度", "Year for which the subject was found a model"))
    merit = Honour.merit.but("主要诚信事迹", "Acts of integrity", aliases="荣誉事项",
        definition=("认定文件载明的事迹", "The acts as the document states them"))
    publicity_until = Date("公示截止期", "Published until", concept="publicity-until",
        definition=("停止向社会公示该名单的日期", "The day on which publication of the entry ends"))
    removed_on = ListingFields.removed_on
    removal_reason = ListingFields.removal_reason

    rules = [
        not_before("publicity-ends-after-decision", "publicity_until", "decision_date"),
        not_before("removed-after-decision", "removed_on", "decision_date"),
        goes_with("removal-states-day-and-reason", "removed_on", "removal_reason"),
    ]
