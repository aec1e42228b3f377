"""自愿申报: what subjects say about themselves."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import BASE_CATALOGUE, SourceFields, StatusFields, SubjectFields


class SelfDeclared(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """自愿申报信息: one item that one subject declared about itself, and whether it was verified."""

    definition = "一个信用主体自行申报的一项内容及其是否核实一条。"
    spec = RecordSpec(
        name="self-declared",
        zh="自愿申报信息",
        en="Self-declared information",
        category="self-declared",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("信用主体本人（本单位）", "The subjects themselves"),
        cadence="event",
        record_date="declared_on",
        key=("declaration_number", "subject_name"),
        disclosure=Disclosure(organisation=AUTHORISED, person=AUTHORISED),
        basis=BASE_CATALOGUE,
        clause="§4.2.1",
    )

    declaration_number = ReferenceNumber("申报编号", "Number of the declaration", 128, required=True,
        definition=("接收申报的单位编的号码", "Number that the receiving unit gave to the declaration"))
    declaration_kind = Code("自愿申报类别", "Kind of declaration", "declaration-kind", required=True,
        aliases="申报类别",
        definition=("申报内容所属的种类", "Kind of what is declared"))
    declared_content = Text("申报内容", "What is declared", 4000, required=True,
        definition=("主体申报的事实", "The facts that the subject declares"))
    evidence = Text("证明材料", "Evidence", 1000, concept="evidence",
        definition=("随申报提交的证明材料名称", "Titles of the documents handed in with the declaration"))
    declared_on = Date("申报日期", "Declared on", required=True, past=True,
        definition=("主体提交申报的日期", "Day on which the subject handed it in"))
    truth_pledge = YesNo("是否承诺真实", "Truth pledged", aliases="真实性承诺",
        definition=("主体是否承诺所申报内容真实、准确、完整",
            "Whether the subject pledged that it is true, exact and complete"))
    verification_result = Code("核实结果", "Result of the verification", "verification-result",
        definition=("核实申报内容的结论，尚未核实的不填", "What the verification found; empty before"))
    verified_by = OrganisationName("核实单位", "Verified by", 200,
        definition=("核实申报内容的单位全称", "Full name of the unit that verified it"))
    verified_on = Date("核实日期", "Verified on", past=True, concept="verified-on",
        definition=("核实申报内容的日期", "Day on which it was verified"))
    verification_note = Text("核实说明", "Note of the verification", 2000,
        definition=("核实发现的不一致之处", "Where the verification found it otherwise"))

    rules = [
        Rule("truth-is-pledged", when=F.truth_pledge.present, require=F.truth_pledge == YES,
            zh="自愿申报应当承诺内容真实，是否承诺真实应为是", en="who declares something pledges that it is true"),
        not_before("verified-after-declaration", "verified_on", "declared_on"),
        needs("verification-states-who-and-when", "verified_by", "verified_on",
            when=F.verification_result.is_in("true", "untrue", "partly-true", "unverifiable")),
        needs("untruth-is-explained", "verification_note", when=F.verification_result.is_in("untrue", "partly-true")),
    ]
