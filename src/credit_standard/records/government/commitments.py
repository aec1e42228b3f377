"""政府违约失信和分类监管: promises that government bodies broke, and the classes in which authorities supervise."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    BodyFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)

KEEPING_PROMISES = law("优化营商环境条例", "31")


class GovernmentCommitmentBreach(
    BodyFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """政府违约失信信息: one contract or policy promise that a government body broke."""

    definition = "政府机关违反的一份合同或者一项政策承诺一条。"
    spec = RecordSpec(
        name="government-commitment-breach",
        zh="政府违约失信信息",
        en="Government commitment breach",
        category="contract-performance",
        nature="adverse",
        subjects="government",
        provider=("法院、发展改革部门", "Courts, development and reform authorities"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=KEEPING_PROMISES),
        basis=KEEPING_PROMISES,
        clause="§4.1, §5.3.3",
    )

    decision_number = DocumentFields.decision_number.but(aliases=("裁判文书号", "生效法律文书号"),
        definition=("认定违约失信的裁判文书或者行政文书的文号",
            "Number of the court or administrative document that finds the breach"))
    case_number = ReferenceNumber("案号", "Case number", 128, concept="case-number", aliases="执行案号",
        definition=("法院立案的编号", "Number under which the court filed the case"))
    promise_kind = Code("承诺类别", "Kind of promise", "promise-kind", required=True,
        definition=("违反的是合同约定还是政策承诺", "Whether a contract or a policy promise was broken"))
    promise = Text("承诺内容", "What was promised", 4000, required=True, aliases=("合同约定内容", "政策承诺内容"),
        definition=("合同或者政策文件载明的义务", "The duty as the contract or the policy document states it"))
    contract_number = ReferenceNumber("合同编号", "Number of the contract", 128, concept="contract-number",
        definition=("被违反的合同首页的编号", "Number on the first page of the broken contract"))
    counterpart = SubjectName("相对方名称", "Counterpart", 512, aliases=("合同相对方", "债权人名称"),
        definition=("合同或者承诺相对方的名称，相对方为自然人的填姓名",
            "To whom it was promised; the name where that is a person"))
    counterpart_uscc = Identifier("相对方统一社会信用代码", "Unified code of the counterpart", "uscc",
        concept="counterpart-number",
        definition=("相对方证照上的代码", "As on the certificate of the counterpart"))
    due_on = Date("应履行日期", "Due on", past=True, concept="due-on",
        definition=("合同、承诺或者裁判文书规定的履行期限届满日",
            "Last day for the duty, by contract, promise or judgment"))
    amount_overdue = Amount("逾期金额（万元）", "Amount overdue (10,000 yuan)", "万元", aliases="拖欠金额（万元）",
        definition=("认定文书载明的到期未付金额，以万元计",
            "Amount due and unpaid as the document states it, in ten thousands of yuan"))
    performance_state = Code("履行情况", "State of performance", "performance-state",
        definition=("认定后义务的履行程度", "How far the duty has been performed since"))
    corrected_on = AdverseFields.corrected_on.but("履行完毕日期", "Performed on",
        definition=("义务全部履行完毕的日期", "The day on which the duty was performed in full"))

    rules = [
        not_before("found-after-due", "decision_date", "due_on", severity=WARNING),
        not_before("performed-after-due", "corrected_on", "due_on", severity=WARNING),
        needs("full-performance-has-a-date", "corrected_on", when=F.performance_state == "full"),
        Rule("performance-date-means-full", when=F.corrected_on.present,
            require=~F.performance_state.is_in("none", "partial"),
            zh="填写履行完毕日期的，履行情况应为全部履行",
            en="a date of performance means that the duty was performed in full"),
        needs("contract-names-its-counterpart", "counterpart", when=F.promise_kind == "contract",
            zh="违反合同约定的，相对方名称必填", en="a broken contract names the other party"),
    ]


class SupervisionClass(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    ValidityFields,
    AdverseFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """分类监管等级: the class in which one authority supervises a subject."""

    definition = "一个机关监管一个信用主体所依的等级一条。"
    spec = RecordSpec(
        name="supervision-class",
        zh="分类监管等级",
        en="Supervision class",
        category="local",
        nature=depends(Row("low", when=F.supervision_class.is_in("C", "D"), then="adverse"), otherwise="neutral"),
        subjects=("organisation", "person"),
        provider=("各主管部门", "Supervising authorities"),
        cadence="year",
        record_date="decision_date",
        # One decision classes many subjects, and names repeat; a person has no unified code and so no key.
        key=("authority", "classification_rule", "subject_uscc", "subject_name", "decision_date"),
        disclosure=Disclosure(organisation=SHARED, person=SHARED),
        basis=law("国办发〔2019〕35号"),
        layer_to_authorise="province",
        clause="§5.1.4",
    )

    authority = AuthorityFields.authority.but("监管部门", "Supervising authority", aliases="主管部门",
        definition=("评定监管等级的主管部门全称", "Full name of the authority that gave the class"))
    authority_uscc = AuthorityFields.authority_uscc.but("监管部门统一社会信用代码",
        "Unified code of the supervising authority",
        definition=("评定监管等级的主管部门的代码", "Code of the authority that gave the class"))
    decision_date = DocumentFields.decision_date.but("评定日期", "Date of the classification",
        definition=("评定监管等级的文书或者公告的日期", "Date of the document that gives the class"))
    classification_rule = Text("分类依据", "Rule of classification", 512, required=True,
        aliases=("评价标准", "分类办法"),
        definition=("该部门据以分类的指标卡或者办法的名称和版本",
            "Name and version of the department's card or rule"))
    supervision_class = Code("分类监管等级", "Class", "supervision-class", required=True,
        aliases=("监管等级", "监管类别"),
        definition=("该部门评定的等级，A 级最好", "The class given; A is the best"))
    reason = Text("分类理由", "Reason", 2000,
        definition=("评定该等级的主要理由", "Main reason for this class"))

    rules = [
        needs("low-class-is-explained", "reason", when=F.supervision_class.is_in("C", "D"),
            zh="评定为 C 级、D 级的，分类理由必填", en="class C or D is explained"),
        not_before("class-ends-after-decision", "valid_until", "decision_date"),
        not_before("class-begins-with-decision", "valid_from", "decision_date", severity=WARNING),
        leaves_empty("best-class-has-no-gravity", "gravity", when=F.supervision_class == "A",
            zh="评定为 A 级的，一般不填失信行为分类", en="class A normally has no gravity class of misconduct",
            severity=WARNING),
    ]
