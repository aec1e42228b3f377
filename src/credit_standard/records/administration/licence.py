"""行政许可: licences, the first of the two national tables (双公示)."""

from credit_standard.model.vocabulary import *
from credit_standard.records.administration.counterpart import CounterpartFields, DecisionFields
from credit_standard.records.parts import IN_USE, LICENSING, TABLES_2016, SourceFields, StatusFields


class AdministrativeLicence(CounterpartFields, DecisionFields, SourceFields, StatusFields, CreditRecord):
    """行政许可: one licence granted by an authority to one subject."""

    definition = "行政机关授予一个信用主体的一个行政许可一条。"
    spec = RecordSpec(
        name="administrative-licence",
        zh="行政许可信息",
        en="Administrative licence",
        category="administration",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各许可机关", "Licensing authorities"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=LICENSING),
        basis=LICENSING,
        clause="§4.1.3",
        # One decision may grant several licences, so what is licensed tells two records of a decision apart.
        # Names instead of codes: the table of 2016 has no code of the authority, and a person has none.
        key=("authority", "decision_number", "subject_name", "content"),
    )

    project_name = Text("项目名称", "Name of the project", 512, concept="project-name", codes="XK_XMMC",
        source=TABLES_2016,
        definition=("许可所涉及的建设或者投资项目的名称", "Name of the project that the licence concerns"))
    licence_item_code = ReferenceNumber("行政许可编码", "Code of the licence item", 40, concept="power-list-code",
        codes="XK_BM", source=TABLES_2016,
        definition=("省级权力清单中该许可事项的编码", "Code of the item in the province's list of powers"))
    decision_document_name = Text("行政许可决定文书名称", "Title of the decision", 200, concept="decision-title",
        codes="XK_XKWS",
        definition=("许可决定书首页的标题", "Title on the first page of the decision"))
    decision_number = ReferenceNumber("行政许可决定文书号", "Decision number", 256, concept="decision-number",
        codes="XK_WSH", aliases="行政许可决定书文号",
        definition=("没有文书号的，填写许可编号", "Where the decision has none, the number of the licence"))
    licence_kind = Code("许可类别", "Kind of licence", "licence-kind", required=True, codes="XK_XKLB",
        aliases="审批类别",
        definition=("行政许可法规定的许可种类", "Kind of licence under the law on administrative licences"))
    licence_name = Text("许可证书名称", "Name of the licence", 64, codes="XK_XKZS",
        definition=("许可证件首页的名称", "Name on the licence itself"))
    licence_number = ReferenceNumber("许可编号", "Number of the licence", 64, codes="XK_XKBH",
        definition=("许可证件上的编号", "Number on the licence itself"))
    content = Text("许可内容", "What is licensed", 4096, required=True, concept="decision-content", codes="XK_NR",
        definition=("准予从事的活动、范围和条件", "What is permitted, with its scope and conditions"))
    decision_date = Date("许可决定日期", "Date of the decision", required=True, past=True, concept="decision-date",
        codes="XK_JDRQ",
        definition=("许可决定书落款的日期", "Date at the end of the decision"))
    valid_from = Date("有效期自", "Valid from", concept="valid-from", codes="XK_YXQZ",
        definition=("许可证件载明的生效日期", "First day, as the licence says"))
    valid_until = Date("有效期至", "Valid until", concept="valid-until", codes="XK_YXQZI", aliases="许可截止期",
        definition=("长期有效的填 2099-12-31", "2099-12-31 where it has no end"))
    authority = OrganisationName("许可机关", "Licensing authority", 200, required=True, concept="authority",
        codes="XK_XKJG",
        definition=("作出许可决定的行政机关全称", "Full name of the authority that granted the licence"))
    authority_uscc = Identifier("许可机关统一社会信用代码", "Unified code of the licensing authority", "uscc",
        concept="authority-number", codes="XK_XKJGDM",
        definition=("作出许可决定的行政机关的代码", "Code of the authority that granted the licence"))
    decision_state = Code("当前状态", "State of the licence", "decision-state", required=True, codes="XK_ZT",
        definition=("许可决定现在的效力状态", "Whether the decision stands now"))
    use_scope = Code("信息使用范围", "Scope of use", "use-scope", codes="XK_SYFW", source=TABLES_2016,
        definition=("2016 年版数据表规定的公开范围", "Disclosure as the tables of 2016 state it"))
    data_source = SourceFields.data_source.but(codes="XK_LYDW")
    data_source_uscc = SourceFields.data_source_uscc.but(codes="XK_LYDWDM")

    rules = [
        not_before("valid-from-decision", "valid_from", "decision_date", severity=WARNING, source=IN_USE),
        not_before("ends-after-beginning", "valid_until", "valid_from", source=IN_USE),
        not_before("ends-after-decision", "valid_until", "decision_date", source=TABLES_2016),
        not_before("updated-after-decision", "updated_on", "decision_date", source=TABLES_2016),
    ]
