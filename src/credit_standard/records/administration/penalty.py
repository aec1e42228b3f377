"""行政处罚: penalties, the second of the two national tables (双公示)."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.language import contains
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Amount,
    Code,
    Codes,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.administration.counterpart import (
    TABLES_2018,
    CounterpartFields,
    DecisionFields,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.laws import OPENNESS, PENALTY_PUBLICITY, TABLES_2016
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import IN_USE, inherited


class AdministrativePenalty(
    CounterpartFields, AdverseFields, DecisionFields, SourceFields, StatusFields, CreditRecord
):
    """行政处罚: one penalty decided by an authority against one subject."""

    spec = RecordSpec(
        name="administrative-penalty",
        zh="行政处罚信息",
        en="Administrative penalty",
        category="administration",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("各处罚机关", "Penalising authorities"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=PENALTY_PUBLICITY),
        basis=(PENALTY_PUBLICITY, OPENNESS),
        # 治安管理处罚法 (2025) art. 136: records of public-security violations are sealed, whenever imposed.
        sealed=contains(F.basis, "治安管理处罚法"),
        clause="§4.2.2",
        # Names instead of codes: the table of 2016 has no code of the authority, and a person has none.
        key=("authority", "decision_number", "subject_name"),
    )

    case_name = Text(
        "处罚名称",
        "Name of the case",
        max_length=512,
        codes=("CF_CFMC",),
        aliases=("案件名称",),
        concept="matter-name",
        source=TABLES_2016,
        definition=(
            "案件名称，一般为“当事人＋违法行为”",
            "Name of the case, as a rule the party and the violation",
        ),
    )
    penalty_item_code = Text(
        "行政处罚编码",
        "Code of the penalty item",
        max_length=40,
        codes=("CF_BM",),
        concept="power-list-code",
        holds=Sensitivity.PLAIN,
        definition=("省级权力清单中该处罚事项的编码", "Code of the item in the province's list of powers"),
        source=TABLES_2016,
    )
    decision_document_name = Text(
        "行政处罚决定文书名称",
        "Title of the decision",
        max_length=200,
        codes=("CF_CFWS",),
        concept="decision-title",
        definition=("处罚决定书首页的标题", "Title on the first page of the decision"),
    )
    decision_number = Text(
        "行政处罚决定书文号",
        "Decision number",
        max_length=256,
        codes=("CF_WSH",),
        required=True,
        concept="decision-number",
        holds=Sensitivity.PLAIN,
        definition=("处罚决定书的发文字号", "Number under which the decision was issued"),
    )
    violation_kind = Text(
        "违法行为类型",
        "Kind of violation",
        max_length=2000,
        codes=("CF_WFXW",),
        concept="violation-kind",
        definition=("处罚决定书认定的违法行为种类", "Kind of violation that the decision finds"),
    )
    facts = Text(
        "违法事实",
        "Facts of the violation",
        max_length=5000,
        codes=("CF_SY",),
        aliases=("处罚事由",),
        required=True,
        concept="facts",
        definition=("处罚决定书认定的违法事实", "Facts of the violation as the decision states them"),
    )
    basis = Text(
        "处罚依据",
        "Legal basis",
        max_length=4096,
        codes=("CF_YJ",),
        required=True,
        concept="legal-basis",
        definition=(
            "作出处罚所依据的法律、法规、规章及条款",
            "Laws and regulations, with articles, on which the penalty rests",
        ),
    )
    penalty_kinds = Codes(
        "处罚类别",
        "Kinds of penalty",
        code_list="penalty-kind",
        codes=("CF_CFLB",),
        aliases=("处罚类别1",),
        required=True,
        concept="penalty-kind",
        definition=("有多种处罚的，用分号隔开", "Several kinds are separated by semicolons"),
    )
    second_penalty_kinds = Codes(
        "处罚类别2",
        "Further kinds of penalty",
        code_list="penalty-kind",
        codes=("CF_CFLB2",),
        concept="penalty-kind",
        source=TABLES_2016,
        definition=("2016 年版数据表中的第二个处罚类别", "Second kind of penalty in the tables of 2016"),
    )
    penalty_content = Text(
        "处罚内容",
        "What is imposed",
        max_length=4096,
        codes=("CF_NR",),
        aliases=("处罚结果",),
        required=True,
        concept="decision-content",
        definition=("处罚决定书的主文", "What the decision imposes, in its words"),
    )
    fine = Amount(
        "罚款金额（万元）",
        "Fine (10,000 yuan)",
        unit="万元",
        digits=18,
        places=6,
        codes=("CF_NR_FK",),
        aliases=("罚款金额", "处罚金额（万元）"),
        concept="fine",
        definition=("以万元计，2000 元填 0.2", "In ten thousands of yuan: 2,000 yuan are 0.2"),
    )
    confiscated = Amount(
        "没收违法所得、没收非法财物的金额（万元）",
        "Amount confiscated (10,000 yuan)",
        unit="万元",
        digits=18,
        places=6,
        codes=("CF_NR_WFFF",),
        aliases=("没收违法所得、非法财物金额", "没收违法所得、没收非法财务的金额（万元）"),
        concept="confiscated",
        definition=("以万元计，2000 元填 0.2", "In ten thousands of yuan: 2,000 yuan are 0.2"),
    )
    suspended_licence = Text(
        "暂扣或吊销证照名称及编号",
        "Licence suspended or revoked, name and number",
        max_length=200,
        codes=("CF_NR_ZKDX",),
        concept="suspended-licence",
        definition=("被暂扣或者吊销的许可证件", "The licence that is suspended or revoked"),
    )
    decision_date = Date(
        "处罚决定日期",
        "Date of the decision",
        past=True,
        codes=("CF_JDRQ",),
        required=True,
        concept="decision-date",
        definition=("处罚决定书落款的日期", "Date at the end of the decision"),
    )
    valid_until = Date(
        "处罚有效期",
        "Valid until",
        codes=("CF_YXQ",),
        aliases=("处罚截止日期",),
        concept="valid-until",
        definition=("长期有效的填 2099/12/31", "2099/12/31 where it has no end"),
    )
    publicity_until = Date(
        "公示截止期",
        "Published until",
        codes=("CF_GSJZQ",),
        concept="publicity-until",
        definition=("停止向社会公示该处罚的日期", "The day on which publication ends"),
    )
    authority = Text(
        "处罚机关",
        "Penalising authority",
        max_length=200,
        codes=("CF_CFJG",),
        required=True,
        concept="authority",
        holds=Sensitivity.ORGANISATION_NAME,
        definition=("作出处罚决定的行政机关全称", "Full name of the authority that imposed the penalty"),
    )
    authority_uscc = Identifier(
        "处罚机关统一社会信用代码",
        "Unified code of the penalising authority",
        kind="uscc",
        codes=("CF_CFJGDM",),
        concept="authority-number",
        definition=("作出处罚决定的行政机关的代码", "Code of the authority that imposed the penalty"),
    )
    decision_state = Code(
        "当前状态",
        "State of the penalty",
        code_list="decision-state",
        codes=("CF_ZT",),
        concept="decision-state",
        source=TABLES_2016,
        definition=("处罚决定现在的效力状态", "Whether the decision stands now"),
    )
    use_scope = Code(
        "信息使用范围",
        "Scope of use",
        code_list="use-scope",
        codes=("CF_SYFW",),
        concept="use-scope",
        source=TABLES_2016,
        definition=("2016 年版数据表规定的公开范围", "Disclosure as the tables of 2016 state it"),
    )
    severity_of_dishonesty = Code(
        "失信严重程度",
        "Severity of dishonesty",
        code_list="severity-of-dishonesty",
        codes=("CF_SXYZCD",),
        concept="severity-of-dishonesty",
        source=TABLES_2016,
        definition=("处罚机关认定的失信严重程度", "Severity as the authority found it"),
    )
    data_source = inherited(SourceFields.data_source, codes=("CF_SJLY",))
    data_source_uscc = inherited(SourceFields.data_source_uscc, codes=("CF_SJLYDM",))

    rules = (
        Rule(
            "fine-needs-amount",
            when=F.penalty_kinds.has("fine"),
            require=F.fine.present & (F.fine > 0),
            zh="处罚类别含罚款的，罚款金额必填且大于零",
            en="a fine needs an amount above zero",
            source=TABLES_2018,
        ),
        Rule(
            "confiscation-needs-amount",
            when=F.penalty_kinds.has("confiscation-of-gains")
            | F.penalty_kinds.has("confiscation-of-property")
            | F.penalty_kinds.has("confiscation-of-gains-or-property"),
            require=F.confiscated.present,
            zh="处罚类别含没收的，没收违法所得、没收非法财物的金额必填",
            en="a confiscation needs its amount",
            source=TABLES_2018,
        ),
        Rule(
            "licence-penalty-names-licence",
            when=F.penalty_kinds.has("licence-suspension")
            | F.penalty_kinds.has("licence-revocation")
            | F.penalty_kinds.has("licence-suspension-or-revocation"),
            require=F.suspended_licence.present,
            zh="处罚类别含暂扣、吊销许可证件的，暂扣或吊销证照名称及编号必填",
            en="where a licence is suspended or revoked, its name and number are needed",
            source=TABLES_2018,
        ),
        Rule(
            "amount-needs-fine",
            when=F.fine > 0,
            require=F.penalty_kinds.has("fine"),
            zh="填写了罚款金额的，处罚类别应含罚款",
            en="where a fine is stated, the kinds of penalty include a fine",
            severity=Severity.WARNING,
        ),
        Rule(
            "ends-after-decision",
            require=F.valid_until >= F.decision_date,
            zh="处罚有效期不得早于处罚决定日期",
            en="a penalty does not end before the date of the decision",
            source=IN_USE,
        ),
        Rule(
            "publicity-ends-after-decision",
            require=F.publicity_until >= F.decision_date,
            zh="公示截止期不得早于处罚决定日期",
            en="publication does not end before the date of the decision",
            source=TABLES_2016,
        ),
        Rule(
            "published-after-decision",
            require=F.published_on >= F.decision_date,
            zh="公示日期不得早于处罚决定日期",
            en="the date of publication is not before the date of the decision",
        ),
        Rule(
            "updated-after-decision",
            require=F.updated_on >= F.decision_date,
            zh="数据更新时间戳不得早于处罚决定日期",
            en="the last update is not before the date of the decision",
            source=TABLES_2016,
        ),
    )
