"""荣誉和诚信典型: honours conferred on a subject, and the red lists."""

from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Code,
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
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.laws import BASE_CATALOGUE
from credit_standard.records.parts.listing import ListingFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class Honour(
    SubjectFields, AuthorityFields, DocumentFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """荣誉信息: one honour conferred on one subject."""

    spec = RecordSpec(
        name="honour",
        zh="荣誉信息",
        en="Honour",
        category="honour",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("授予机关", "Conferring authorities"),
        cadence="event",
        dated="decision_date",
        key=("authority", "decision_number", "subject_name", "title"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=(BASE_CATALOGUE,),
        clause="§4.2.2",
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="授予机关",
        en="Conferring authority",
        aliases=("表彰机关", "授予单位", "评定单位"),
        definition=("授予决定落款的单位全称", "Full name of the unit that signed the decision"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="授予机关统一社会信用代码",
        en="Unified code of the conferring authority",
        definition=("授予荣誉的单位的代码", "Code of the unit that conferred the honour"),
    )
    decision_document_name = inherited(
        DocumentFields.decision_document_name,
        zh="表彰文件名称",
        en="Title of the decision",
        definition=("表彰文件首页的标题", "Title on the first page of the decision"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="表彰文件号",
        en="Number of the decision",
        definition=("表彰文件的发文字号", "Number under which the decision was issued"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="授予日期",
        en="Conferred on",
        aliases=("表彰日期", "评定日期"),
        definition=("授予决定落款的日期", "Date at the end of the decision"),
    )
    title = Text(
        "荣誉名称",
        "Title of the honour",
        max_length=200,
        required=True,
        concept="honour-title",
        holds=Sensitivity.PLAIN,
        aliases=("表彰名称",),
        definition=("授予决定载明的荣誉名称", "Title as the decision states it"),
    )
    level = Code(
        "荣誉级别",
        "Level of the honour",
        code_list="honour-level",
        concept="honour-level",
        aliases=("荣誉等级",),
        definition=(
            "授予机关所属的级别，从国家级到村级",
            "Level of the authority, from the nation to the village",
        ),
    )
    merit = Text(
        "荣誉事项",
        "What it was conferred for",
        max_length=2000,
        concept="merit",
        aliases=("荣誉内容", "主要事迹"),
        definition=("授予决定载明的事迹", "The merit as the decision states it"),
    )
    certificate_number = Text(
        "荣誉证书编号",
        "Number of the certificate",
        max_length=128,
        concept="certificate-number",
        holds=Sensitivity.PLAIN,
        aliases=("证书编号",),
        definition=(
            "荣誉证书上的编号，没有证书的不填",
            "Number on the certificate; empty where there is none",
        ),
    )
    employer = Text(
        "所在单位",
        "Employer",
        max_length=200,
        concept="employer",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("所在单位名称", "工作单位"),
        definition=("获奖的自然人所在单位全称", "Full name of the unit in which an honoured person works"),
    )
    employer_uscc = Identifier(
        "所在单位统一社会信用代码",
        "Unified code of the employer",
        kind="uscc",
        concept="employer-number",
        definition=("获奖的自然人所在单位的代码", "Code of the unit in which an honoured person works"),
    )
    withdrawn_on = Date(
        "荣誉撤销日期",
        "Withdrawn on",
        past=True,
        concept="withdrawn-on",
        aliases=("撤销日期",),
        definition=("撤销决定落款的日期，未撤销的不填", "Date of the decision to withdraw it; empty before"),
    )
    withdrawal_reason = Text(
        "荣誉撤销原因",
        "Reason for withdrawal",
        max_length=1000,
        concept="withdrawal-reason",
        aliases=("撤销原因",),
        definition=("撤销决定载明的理由", "Reason as the decision to withdraw states it"),
    )

    rules = (
        Rule(
            "withdrawn-after-award",
            require=F.withdrawn_on >= F.decision_date,
            zh="荣誉撤销日期不得早于授予日期",
            en="an honour is not withdrawn before it was conferred",
        ),
        Rule(
            "withdrawal-states-day-and-reason",
            when=F.withdrawn_on.present | F.withdrawal_reason.present,
            require=F.withdrawn_on.present & F.withdrawal_reason.present,
            zh="荣誉撤销日期和荣誉撤销原因应同时填写",
            en="day and reason of a withdrawal belong together",
        ),
        Rule(
            "valid-until-after-award",
            require=F.valid_until >= F.decision_date,
            zh="有效期至不得早于授予日期",
            en="an honour does not end before it was conferred",
        ),
    )


class IntegrityModel(
    SubjectFields, AuthorityFields, DocumentFields, SourceFields, StatusFields, CreditRecord
):
    """诚信典型（红名单）: one entry of one subject in a list of models of integrity."""

    spec = RecordSpec(
        name="integrity-model",
        zh="诚信典型（红名单）信息",
        en="Model of integrity (red list)",
        category="honour",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("认定单位", "Authorities that keep the lists"),
        cadence="year",
        dated="decision_date",
        key=("integrity_list_kind", "authority", "subject_name", "decision_date", "decision_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=(BASE_CATALOGUE,),
        clause="§5.3.3",
    )

    integrity_list_kind = Code(
        "诚信典型类别",
        "Kind of list",
        code_list="honour-list-kind",
        required=True,
        concept="integrity-list-kind",
        aliases=("红名单类别", "名单类别"),
        definition=("所列入的诚信典型名单的种类", "Kind of the list on which the subject stands"),
    )
    title = inherited(Honour.title, required=False)
    year = Integer(
        "年度",
        "Year",
        unit="年",
        minimum=1949,
        maximum=2099,
        concept="year",
        aliases=("认定年度",),
        definition=("认定所针对的年度", "Year for which the subject was found a model"),
    )
    merit = inherited(
        Honour.merit,
        zh="主要诚信事迹",
        en="Acts of integrity",
        aliases=("荣誉事项",),
        definition=("认定文件载明的事迹", "The acts as the document states them"),
    )
    publicity_until = Date(
        "公示截止期",
        "Published until",
        concept="publicity-until",
        definition=("停止向社会公示该名单的日期", "The day on which publication of the entry ends"),
    )
    removed_on = inherited(ListingFields.removed_on)
    removal_reason = inherited(ListingFields.removal_reason)

    rules = (
        Rule(
            "publicity-ends-after-decision",
            require=F.publicity_until >= F.decision_date,
            zh="公示截止期不得早于认定日期",
            en="publication does not end before the date of the decision",
        ),
        Rule(
            "removed-after-decision",
            require=F.removed_on >= F.decision_date,
            zh="移出日期不得早于认定日期",
            en="nobody is removed before being listed",
        ),
        Rule(
            "removal-states-day-and-reason",
            when=F.removed_on.present | F.removal_reason.present,
            require=F.removed_on.present & F.removal_reason.present,
            zh="移出日期和移出原因应同时填写",
            en="day and reason of a removal belong together",
        ),
    )
