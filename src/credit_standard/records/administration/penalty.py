"""行政处罚: penalties, the second of the two national tables (双公示)."""

from credit_standard.model.vocabulary import *
from credit_standard.records.administration.counterpart import TABLES_2018, CounterpartFields, DecisionFields
from credit_standard.records.parts import (
    IN_USE,
    OPENNESS,
    PENALTY_PUBLICITY,
    PUBLIC_SECURITY_AND_DRUGS,
    TABLES_2016,
    AdverseFields,
    SourceFields,
    StatusFields,
    of_minors,
)


class AdministrativePenalty(
    CounterpartFields, AdverseFields, DecisionFields, SourceFields, StatusFields, CreditRecord
):
    """行政处罚: one penalty decided by an authority against one subject."""

    definition = "行政机关对一个信用主体决定的一个行政处罚一条。"
    spec = RecordSpec(
        name="administrative-penalty",
        zh="行政处罚信息",
        en="Administrative penalty",
        category="administration",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("各处罚机关", "Penalising authorities"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=PENALTY_PUBLICITY),
        basis=(PENALTY_PUBLICITY, OPENNESS),
        sealed=(PUBLIC_SECURITY_AND_DRUGS, of_minors("conduct_ended_on", "decision_date")),
        clause="§4.2.2",
        # Names instead of codes: the table of 2016 has no code of the authority, and a person has none.
        key=("authority", "decision_number", "subject_name"),
    )

    case_name = Text("处罚名称", "Name of the case", 512, concept="matter-name", codes="CF_CFMC", aliases="案件名称",
        source=TABLES_2016,
        definition=("案件名称，一般为“当事人＋违法行为”", "Name of the case, as a rule the party and the violation"))
    penalty_item_code = ReferenceNumber("行政处罚编码", "Code of the penalty item", 40, concept="power-list-code",
        codes="CF_BM", source=TABLES_2016,
        definition=("省级权力清单中该处罚事项的编码", "Code of the item in the province's list of powers"))
    decision_document_name = Text("行政处罚决定文书名称", "Title of the decision", 200, concept="decision-title",
        codes="CF_CFWS",
        definition=("处罚决定书首页的标题", "Title on the first page of the decision"))
    decision_number = ReferenceNumber("行政处罚决定书文号", "Decision number", 256, required=True,
        concept="decision-number", codes="CF_WSH",
        definition=("处罚决定书的发文字号", "Number under which the decision was issued"))
    violation_kind = Text("违法行为类型", "Kind of violation", 2000, codes="CF_WFXW",
        definition=("处罚决定书认定的违法行为种类", "Kind of violation that the decision finds"))
    facts = Text("违法事实", "Facts of the violation", 5000, required=True, concept="facts", codes="CF_SY",
        aliases="处罚事由",
        definition=("处罚决定书认定的违法事实", "Facts of the violation as the decision states them"))
    basis = Text("处罚依据", "Legal basis", 4096, required=True, concept="legal-basis", codes="CF_YJ",
        definition=("作出处罚所依据的法律、法规、规章及条款",
            "Laws and regulations, with articles, on which the penalty rests"))
    penalty_kinds = Codes("处罚类别", "Kinds of penalty", "penalty-kind", required=True, primary=True,
        concept="penalty-kind", codes="CF_CFLB", aliases="处罚类别1",
        definition=("处罚决定书载明的处罚，可以不止一种", "As the decision states them, possibly several"))
    second_penalty_kinds = Codes("处罚类别2", "Further kinds of penalty", "penalty-kind", concept="penalty-kind",
        codes="CF_CFLB2", source=TABLES_2016,
        definition=("2016 年版数据表中的第二个处罚类别", "Second kind of penalty in the tables of 2016"))
    penalty_content = Text("处罚内容", "What is imposed", 4096, required=True, concept="decision-content",
        codes="CF_NR", aliases="处罚结果",
        definition=("处罚决定书的主文", "What the decision imposes, in its words"))
    fine = Amount("罚款金额（万元）", "Fine (10,000 yuan)", "万元", digits=18, places=6, concept="fine",
        codes="CF_NR_FK", aliases=("罚款金额", "处罚金额（万元）"),
        definition=("以万元计，2000 元填 0.2", "In ten thousands of yuan: 2,000 yuan are 0.2"))
    confiscated = Amount("没收违法所得、没收非法财物的金额（万元）", "Amount confiscated (10,000 yuan)", "万元",
        digits=18, places=6, concept="confiscated", codes="CF_NR_WFFF",
        aliases=("没收违法所得、非法财物金额", "没收违法所得、没收非法财务的金额（万元）"),
        definition=("以万元计，2000 元填 0.2", "In ten thousands of yuan: 2,000 yuan are 0.2"))
    suspended_licence = Text("暂扣或吊销证照名称及编号", "Licence suspended or revoked, name and number", 200,
        concept="suspended-licence", codes="CF_NR_ZKDX",
        definition=("被暂扣或者吊销的许可证件", "The licence that is suspended or revoked"))
    decision_date = Date("处罚决定日期", "Date of the decision", required=True, past=True, concept="decision-date",
        codes="CF_JDRQ",
        definition=("处罚决定书落款的日期", "Date at the end of the decision"))
    valid_until = Date("处罚有效期", "Valid until", concept="valid-until", codes="CF_YXQ", aliases="处罚截止日期",
        definition=("长期有效的填 2099-12-31", "2099-12-31 where it has no end"))
    served_on = Date("送达日期", "Served on", past=True, concept="served-on",
        definition=("处罚决定书送达当事人的日期", "The day on which the decision was served"))
    largest_fine = Amount("单项罚款最高金额（万元）", "Largest fine for one offence (10,000 yuan)", "万元", digits=18,
        places=6, concept="fine-for-one-offence",
        definition=("一份决定有多项违法行为的，为其中罚款最高一项的金额，以万元计",
            "Where a decision is about several offences, the largest fine for one of them, in ten thousands of yuan"))
    ban_until = Date("限制期截止日期", "Ban ends on", concept="ban-until",
        definition=("限制从业、限制开展生产经营活动的最后一日", "Last day of a ban from a profession or a business"))
    stayed_on = Date("停止执行日期", "Execution stayed on", past=True, concept="stayed-on",
        definition=("复议、诉讼期间决定停止执行的日期", "Day on which execution was stayed during a review or suit"))
    stay_ended_on = Date("恢复执行日期", "Stay ended on", past=True, concept="stay-ended-on",
        definition=("停止执行的决定失去效力的日期", "Day on which the stay of execution ended"))
    publicity_until = Date("公示截止期", "Published until", concept="publicity-until", codes="CF_GSJZQ",
        definition=("停止向社会公示该处罚的日期", "The day on which publication ends"))
    authority = OrganisationName("处罚机关", "Penalising authority", 200, required=True, concept="authority",
        codes="CF_CFJG",
        definition=("作出处罚决定的行政机关全称", "Full name of the authority that imposed the penalty"))
    authority_uscc = Identifier("处罚机关统一社会信用代码", "Unified code of the penalising authority", "uscc",
        concept="authority-number", codes="CF_CFJGDM",
        definition=("作出处罚决定的行政机关的代码", "Code of the authority that imposed the penalty"))
    decision_state = Code("当前状态", "State of the penalty", "decision-state", concept="decision-state",
        codes="CF_ZT", source=TABLES_2016,
        definition=("处罚决定现在的效力状态", "Whether the decision stands now"))
    use_scope = Code("信息使用范围", "Scope of use", "use-scope", codes="CF_SYFW", source=TABLES_2016,
        definition=("2016 年版数据表规定的公开范围", "Disclosure as the tables of 2016 state it"))
    severity_of_dishonesty = Code("失信严重程度", "Severity of dishonesty", "severity-of-dishonesty",
        codes="CF_SXYZCD", source=TABLES_2016,
        definition=("处罚机关认定的失信严重程度", "Severity as the authority found it"))
    data_source = SourceFields.data_source.but(codes="CF_SJLY")
    data_source_uscc = SourceFields.data_source_uscc.but(codes="CF_SJLYDM")

    rules = [
        Rule("fine-needs-amount", when=F.penalty_kinds.has("fine"), require=F.fine.present & (F.fine > 0),
            zh="处罚类别含罚款的，罚款金额必填且大于零", en="a fine needs an amount above zero", source=TABLES_2018),
        needs("confiscation-needs-amount", "confiscated",
            when=F.penalty_kinds.has("confiscation-of-gains") | F.penalty_kinds.has("confiscation-of-property")
                | F.penalty_kinds.has("confiscation-of-gains-or-property"),
            zh="处罚类别含没收的，没收违法所得、没收非法财物的金额必填", en="a confiscation needs its amount",
            source=TABLES_2018),
        needs("licence-penalty-names-licence", "suspended_licence",
            when=F.penalty_kinds.has("licence-suspension") | F.penalty_kinds.has("licence-revocation")
                | F.penalty_kinds.has("licence-suspension-or-revocation"),
            zh="处罚类别含暂扣、吊销许可证件的，暂扣或吊销证照名称及编号必填",
            en="where a licence is suspended or revoked, its name and number are needed", source=TABLES_2018),
        Rule("amount-needs-fine", when=F.fine > 0, require=F.penalty_kinds.has("fine"),
            zh="填写了罚款金额的，处罚类别应含罚款", en="where a fine is stated, the kinds of penalty include a fine",
            severity=WARNING),
        not_before("served-after-decision", "served_on", "decision_date"),
        not_above("fine-for-one-within-all", "largest_fine", "fine"),
        not_before("ban-ends-after-decision", "ban_until", "decision_date"),
        not_before("stay-ends-after-it-begins", "stay_ended_on", "stayed_on"),
        not_before("ends-after-decision", "valid_until", "decision_date", source=IN_USE),
        not_before("publicity-ends-after-decision", "publicity_until", "decision_date", source=TABLES_2016),
        not_before("published-after-decision", "published_on", "decision_date"),
        not_before("updated-after-decision", "updated_on", "decision_date", source=TABLES_2016),
    ]
