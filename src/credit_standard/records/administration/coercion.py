"""行政强制: what authorities seize, seal or enforce; a measure for the time being, not a judgement."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    PUBLIC_SECURITY_AND_DRUGS,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class AdministrativeCoercion(
    SubjectFields, AuthorityFields, DocumentFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """行政强制: one decision to coerce, by an authority against one subject."""

    definition = "行政机关对一个信用主体作出的一个行政强制决定一条。"
    spec = RecordSpec(
        name="administrative-coercion",
        zh="行政强制信息",
        en="Administrative coercion",
        category="administration",
        # A coercive measure is provisional: whether the subject did wrong is decided later, by a penalty.
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("各行政执法机关", "Law-enforcing authorities"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=law("行政强制法"),
        sealed=PUBLIC_SECURITY_AND_DRUGS,
        clause="§5.3.3",
        key=("authority", "decision_number", "subject_name"),
    )

    authority = AuthorityFields.authority.but("强制机关", "Coercing authority", aliases="实施机关",
        definition=("作出行政强制决定的行政机关全称", "Full name of the authority that decided to coerce"))
    authority_uscc = AuthorityFields.authority_uscc.but("强制机关统一社会信用代码",
        "Unified code of the coercing authority",
        definition=("作出行政强制决定的行政机关的代码", "Code of the authority that decided to coerce"))
    decision_document_name = DocumentFields.decision_document_name.but("行政强制决定文书名称",
        "Title of the decision")
    decision_number = DocumentFields.decision_number.but("行政强制决定书文号", "Decision number",
        definition=("行政强制决定书的发文字号", "Number under which the decision was issued"))
    decision_date = DocumentFields.decision_date.but("行政强制决定日期",
        definition=("行政强制决定书落款的日期", "Date at the end of the decision"))
    coercion_kind = Code("行政强制类别", "Class of coercion", "coercion-kind", required=True,
        definition=("行政强制措施或者行政强制执行", "A coercive measure, or the enforcement of a duty"))
    coercion_measures = Codes("行政强制的种类和方式", "Kinds and manners of coercion", "coercion-measure",
        required=True,
        definition=("决定书载明的种类或者方式，可以不止一种",
            "As the decision states them, possibly several"))
    content = Text("行政强制内容", "What is coerced", 4096, concept="decision-content",
        definition=("被限制的场所、设施、财物或者代为履行的义务",
            "The place, facility or property concerned, or the duty that is enforced"))
    facts = Text("行政强制事由", "Facts", 5000, required=True, concept="facts",
        definition=("决定书载明的事实和理由", "Facts and reason as the decision states them"))
    basis = Text("行政强制依据", "Legal basis", 4096, required=True, concept="legal-basis",
        definition=("作出决定所依据的法律、法规及条款", "Laws, with articles, on which the decision rests"))
    valid_from = ValidityFields.valid_from.but("强制期限自", "Measure from",
        definition=("决定书载明的强制期限起始日期", "First day of the measure, as the decision says"))
    valid_until = ValidityFields.valid_until.but("强制期限至", "Measure until",
        definition=("决定书载明的强制期限截止日期", "Last day of the measure, as the decision says"))
    lifted_on = Date("解除日期", "Lifted on", past=True, concept="lifted-on",
        definition=("解除强制决定书的日期，尚未解除的不填", "Of the decision to lift it; empty while it lasts"))
    decision_state = Code("当前状态", "State of the decision", "decision-state",
        definition=("行政强制决定现在的效力状态", "Whether the decision stands now"))

    rules = [
        Rule("measure-is-no-enforcement", when=F.coercion_kind == "measure",
            require=~F.coercion_measures.has("surcharge") & ~F.coercion_measures.has("transfer")
                & ~F.coercion_measures.has("disposal") & ~F.coercion_measures.has("restoration")
                & ~F.coercion_measures.has("substitute-performance") & ~F.coercion_measures.has("other-enforcement"),
            zh="类别为行政强制措施的，不应填写行政强制执行的方式",
            en="a coercive measure does not name a manner of enforcement", source=law("行政强制法", "9")),
        Rule("enforcement-is-no-measure", when=F.coercion_kind == "enforcement",
            require=~F.coercion_measures.has("restraint-of-liberty") & ~F.coercion_measures.has("sealing")
                & ~F.coercion_measures.has("seizure") & ~F.coercion_measures.has("freezing")
                & ~F.coercion_measures.has("other-measure"),
            zh="类别为行政强制执行的，不应填写行政强制措施的种类",
            en="an enforcement does not name a kind of coercive measure", source=law("行政强制法", "12")),
        needs("enforcement-needs-document", "decision_number", when=F.coercion_kind == "enforcement",
            zh="行政强制执行应有书面决定，填写行政强制决定书文号",
            en="an enforcement is decided in writing and states the number of the decision",
            source=law("行政强制法", "37")),
        Rule("liberty-is-a-persons", when=F.coercion_measures.has("restraint-of-liberty"),
            require=F.subject_kind.is_in("person", "individual-business"),
            zh="限制公民人身自由的，信用主体应为自然人", en="only a person's liberty can be restrained",
            severity=WARNING),
        # What cannot wait may be done on the spot and decided within the day after (行政强制法 art. 19).
        not_before("begins-with-decision", "valid_from", "decision_date", severity=WARNING),
        not_before("ends-after-decision", "valid_until", "decision_date"),
        not_before("lifted-after-decision", "lifted_on", "decision_date"),
    ]
