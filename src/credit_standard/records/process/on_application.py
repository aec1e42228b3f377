"""依申请公开: who asks an authority for information that it does not publish, and what became of it."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    OPENNESS,
    AuthorityFields,
    DocumentFields,
    HumanDecisionFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

ACCESS = law("政府信息公开条例", "33")
REFUSAL = law("政府信息公开条例", "36")


class DisclosureApplication(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """公开申请: one application of one applicant to one authority for government information."""

    definition = "一个申请人向一个机关提出的一件政府信息公开申请一条。"
    spec = RecordSpec(
        name="disclosure-application",
        zh="政府信息公开申请",
        en="Application for disclosure",
        category="process",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("收到申请的机关", "Authorities that receive applications"),
        cadence="event",
        record_date="applied_on",
        key=("authority", "disclosure_application_number"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(OPENNESS, ACCESS),
        clause="§4.1.7",
    )

    disclosure_application_number = ReferenceNumber("公开申请编号", "Number of the application", 128, required=True,
        concept="disclosure-application-number", aliases="申请编号",
        definition=("收到申请的机关编的号码", "Number that the authority gave to the application"))
    authority = AuthorityFields.authority.but("收到申请的机关", "Receiving authority",
        definition=("收到公开申请的机关全称", "Full name of the authority that received the application"))
    authority_uscc = AuthorityFields.authority_uscc.but("收到申请机关的统一社会信用代码",
        "Unified code of that authority",
        definition=("收到公开申请的机关的代码", "Code of the authority that received the application"))
    applied_on = Date("申请日期", "Applied on", required=True, past=True, concept="applied-on",
        definition=("申请书载明的日期", "Day that the application names"))
    received_on = Date("收到申请日期", "Received on", past=True, concept="received-on",
        definition=("机关收到申请之日，期限自次日起算",
            "Day on which it was received; the deadline counts from the next"))
    asked_content = Text("申请公开的内容", "What is asked for", 4000, required=True,
        definition=("申请人要求公开的信息的名称、文号或者特征描述", "Name, number or description of what is asked for"))
    answer_form = Text("获取方式", "Form of the answer", 200,
        definition=("申请人要求以何种方式、途径获取", "How the applicant wants to get it"))
    supplement_asked_on = Date("补正告知日期", "Supplement asked for on", past=True, concept="supplement-asked-on",
        definition=("告知申请人补正的日期", "Day on which the applicant was asked to make it clear"))
    supplement_given_on = Date("补正日期", "Supplement given on", past=True, concept="supplement-given-on",
        definition=("收到补正之日，期限自次日起算",
            "Day on which that came; the deadline counts from the next"))
    extended_on = Date("延期告知日期", "Extended on", past=True, concept="extended-on",
        definition=("告知申请人延长答复期限的日期", "Day on which the applicant was told of the extension"))
    extension_reason = Text("延期理由", "Reason of the extension", 1000,
        definition=("延长答复期限的理由", "Why more time is needed"))
    decision_due_on = Date("答复期限", "Answer due on", concept="decision-due-on",
        definition=("应当答复申请人的最后一日", "Last day to answer the applicant"))

    rules = [
        not_before("received-after-application", "received_on", "applied_on"),
        not_before("supplement-asked-after-application", "supplement_asked_on", "applied_on"),
        not_before("supplement-given-after-asking", "supplement_given_on", "supplement_asked_on"),
        not_before("extended-after-receipt", "extended_on", "received_on"),
        not_before("answer-due-after-application", "decision_due_on", "applied_on"),
        goes_with("extension-with-reason", "extended_on", "extension_reason", severity=WARNING),
    ]


class DisclosureAnswer(SubjectFields, AuthorityFields, DocumentFields, SourceFields, StatusFields, CreditRecord):
    """公开答复: what the authority answered one applicant, and what it gave."""

    definition = "机关对一个申请人的答复和提供的内容一条。"
    spec = RecordSpec(
        name="disclosure-answer",
        zh="政府信息公开答复",
        en="Answer to an application for disclosure",
        category="process",
        nature="neutral",
        subjects=("organisation", "person"),
        provider=("答复申请的机关", "Authorities that answer applications"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=(OPENNESS, ACCESS, REFUSAL),
        clause="§4.1.7",
    )

    disclosure_application_number = DisclosureApplication.disclosure_application_number.but(
        refers_to=ForeignKey("disclosure-application", "disclosure_application_number"),
        definition=("所答复的公开申请的编号", "Number of the application that is answered"))
    authority = AuthorityFields.authority.but("答复机关", "Answering authority",
        definition=("作出答复的机关全称", "Full name of the authority that answers"))
    authority_uscc = AuthorityFields.authority_uscc.but("答复机关统一社会信用代码",
        "Unified code of the answering authority",
        definition=("作出答复的机关的代码", "Code of the authority that answers"))
    decision_document_name = DocumentFields.decision_document_name.but("答复书名称", "Title of the answer",
        definition=("答复书首页的标题", "Title on the first page of the answer"))
    decision_number = DocumentFields.decision_number.but("答复书文号", "Number of the answer",
        definition=("答复书的编号", "Number of the answer"))
    decision_date = DocumentFields.decision_date.but("答复日期", "Answered on",
        definition=("答复书落款的日期", "Date at the end of the answer"))
    answer_result = Code("答复结果", "Result", "disclosure-answer-result", required=True,
        definition=("予以公开、部分公开、不予公开等", "Given, given in part, refused and so on"))
    refusal_ground = Code("不予公开理由", "Ground of refusal", "disclosure-refusal-ground",
        definition=("不予公开或者部分不予公开的理由", "Why it, or a part of it, is not given"))
    decision_reason = Text("理由说明", "Explanation", 2000,
        definition=("理由所依据的事实和规定", "Facts and law on which the ground rests"))
    record_type = ReferenceNumber("公开的信息类型", "Record type given", 128, concept="record-type",
        definition=("提供给申请人的记录的信息类型", "Record type of the records that are given to the applicant"))
    given_records = Text("公开的记录编号", "Records given", 10000,
        definition=("提供给申请人的记录的来源记录编号，用分号隔开",
            "Source record ids of the records that are given to the applicant, separated by semicolons"))
    decided_by = HumanDecisionFields.decided_by

    rules = [
        needs("refusal-states-ground", "refusal_ground",
            when=F.answer_result.is_in("refused", "given-in-part", "not-processed"), source=REFUSAL),
        needs("refusal-is-explained", "decision_reason", when=F.answer_result.is_in("refused", "given-in-part"),
            severity=WARNING),
        goes_with("records-with-their-type", "record_type", "given_records"),
        Rule("refused-gives-no-record", when=F.answer_result.is_in("refused", "not-held", "not-processed"),
            require=~F.given_records.present,
            zh="不予公开、信息不存在或者不予处理的，不应填写公开的记录编号", en="who is refused is given no record"),
    ]
