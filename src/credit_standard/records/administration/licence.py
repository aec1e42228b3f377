"""行政许可: licences, the first of the two national tables (双公示)."""

from credit_standard.findings import Severity
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
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.administration.counterpart import CounterpartFields, DecisionFields
from credit_standard.records.parts.laws import LICENSING, TABLES_2016
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import IN_USE, inherited


class AdministrativeLicence(CounterpartFields, DecisionFields, SourceFields, StatusFields, CreditRecord):
    """行政许可: one licence granted by an authority to one subject."""

    spec = RecordSpec(
        name="administrative-licence",
        zh="行政许可信息",
        en="Administrative licence",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各许可机关", "Licensing authorities"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=LICENSING),
        basis=(LICENSING,),
        clause="§4.1.3",
        # One decision may grant several licences, so what is licensed tells two records of a decision apart.
        # Names instead of codes: the table of 2016 has no code of the authority, and a person has none.
        key=("authority", "decision_number", "subject_name", "content"),
    )

    project_name = Text(
        "项目名称",
        "Name of the project",
        max_length=512,
        codes=("XK_XMMC",),
        concept="project-name",
        source=TABLES_2016,
        definition=("许可所涉及的建设或者投资项目的名称", "Name of the project that the licence concerns"),
    )
    licence_item_code = Text(
        "行政许可编码",
        "Code of the licence item",
        max_length=40,
        codes=("XK_BM",),
        concept="power-list-code",
        holds=Sensitivity.PLAIN,
        definition=("省级权力清单中该许可事项的编码", "Code of the item in the province's list of powers"),
        source=TABLES_2016,
    )
    decision_document_name = Text(
        "行政许可决定文书名称",
        "Title of the decision",
        max_length=200,
        codes=("XK_XKWS",),
        concept="decision-title",
        definition=("许可决定书首页的标题", "Title on the first page of the decision"),
    )
    decision_number = Text(
        "行政许可决定文书号",
        "Decision number",
        max_length=256,
        codes=("XK_WSH",),
        aliases=("行政许可决定书文号",),
        concept="decision-number",
        holds=Sensitivity.PLAIN,
        definition=("没有文书号的，填写许可编号", "Where the decision has none, the number of the licence"),
    )
    licence_kind = Code(
        "许可类别",
        "Kind of licence",
        code_list="licence-kind",
        codes=("XK_XKLB",),
        aliases=("审批类别",),
        required=True,
        concept="licence-kind",
        definition=("行政许可法规定的许可种类", "Kind of licence under the law on administrative licences"),
    )
    licence_name = Text(
        "许可证书名称",
        "Name of the licence",
        max_length=64,
        codes=("XK_XKZS",),
        concept="licence-name",
        definition=("许可证件首页的名称", "Name on the licence itself"),
    )
    licence_number = Text(
        "许可编号",
        "Number of the licence",
        max_length=64,
        codes=("XK_XKBH",),
        concept="licence-number",
        holds=Sensitivity.PLAIN,
        definition=("许可证件上的编号", "Number on the licence itself"),
    )
    content = Text(
        "许可内容",
        "What is licensed",
        max_length=4096,
        codes=("XK_NR",),
        required=True,
        concept="decision-content",
        definition=("准予从事的活动、范围和条件", "What is permitted, with its scope and conditions"),
    )
    decision_date = Date(
        "许可决定日期",
        "Date of the decision",
        past=True,
        codes=("XK_JDRQ",),
        required=True,
        concept="decision-date",
        definition=("许可决定书落款的日期", "Date at the end of the decision"),
    )
    valid_from = Date(
        "有效期自",
        "Valid from",
        codes=("XK_YXQZ",),
        concept="valid-from",
        definition=("许可证件载明的生效日期", "First day, as the licence says"),
    )
    valid_until = Date(
        "有效期至",
        "Valid until",
        codes=("XK_YXQZI",),
        aliases=("许可截止期",),
        concept="valid-until",
        definition=("长期有效的填 2099/12/31", "2099/12/31 where it has no end"),
    )
    authority = Text(
        "许可机关",
        "Licensing authority",
        max_length=200,
        codes=("XK_XKJG",),
        required=True,
        concept="authority",
        holds=Sensitivity.ORGANISATION_NAME,
        definition=("作出许可决定的行政机关全称", "Full name of the authority that granted the licence"),
    )
    authority_uscc = Identifier(
        "许可机关统一社会信用代码",
        "Unified code of the licensing authority",
        kind="uscc",
        codes=("XK_XKJGDM",),
        concept="authority-number",
        definition=("作出许可决定的行政机关的代码", "Code of the authority that granted the licence"),
    )
    decision_state = Code(
        "当前状态",
        "State of the licence",
        code_list="decision-state",
        codes=("XK_ZT",),
        required=True,
        concept="decision-state",
        definition=("许可决定现在的效力状态", "Whether the decision stands now"),
    )
    use_scope = Code(
        "信息使用范围",
        "Scope of use",
        code_list="use-scope",
        codes=("XK_SYFW",),
        concept="use-scope",
        source=TABLES_2016,
        definition=("2016 年版数据表规定的公开范围", "Disclosure as the tables of 2016 state it"),
    )
    data_source = inherited(SourceFields.data_source, codes=("XK_LYDW",))
    data_source_uscc = inherited(SourceFields.data_source_uscc, codes=("XK_LYDWDM",))

    rules = (
        Rule(
            "valid-from-decision",
            require=F.valid_from >= F.decision_date,
            zh="有效期自一般不早于许可决定日期",
            en="a licence is normally not valid before the date of the decision",
            severity=Severity.WARNING,
            source=IN_USE,
        ),
        Rule(
            "ends-after-beginning",
            require=F.valid_until >= F.valid_from,
            zh="有效期至不得早于有效期自",
            en="a licence does not end before it begins",
            source=IN_USE,
        ),
        Rule(
            "ends-after-decision",
            require=F.valid_until >= F.decision_date,
            zh="有效期至不得早于许可决定日期",
            en="a licence does not end before the date of the decision",
            source=TABLES_2016,
        ),
        Rule(
            "updated-after-decision",
            require=F.updated_on >= F.decision_date,
            zh="数据更新时间戳不得早于许可决定日期",
            en="the last update is not before the date of the decision",
            source=TABLES_2016,
        ),
    )
