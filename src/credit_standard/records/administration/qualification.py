"""资质: qualifications that the authorities grant and end."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    LICENSING,
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)

FAULT = F.termination_kind.is_in("licence-revocation", "cancellation")
"""吊销、撤销: the subject is to blame; 注销 and 撤回 blame nobody."""


class QualificationFields(Fields):
    """资质证书: which qualification, as its certificate states it."""

    qualification_name = Text("资质名称", "Name of the qualification", 200, required=True, aliases="资格名称",
        definition=("资质证书载明的资质名称", "Name of the qualification as on the certificate"))
    qualification_kind = Text("资质种类", "Kind of qualification", 200, aliases="种类",
        definition=("资质管理规定划分的种类，如施工总承包、专业承包",
            "Kind as the rules on the qualification divide it, such as general or special contracting"))
    certificate_number = ReferenceNumber("资质证书编号", "Number of the certificate", 128, required=True,
        concept="certificate-number", aliases="证书编号",
        definition=("资质证书上的编号", "Number on the certificate of the qualification"))
    qualification_scope = Text("执业范围", "Scope of the qualification", 4000, aliases=("资质范围", "业务范围"),
        definition=("资质证书载明的可以从事的业务范围", "Business that the certificate allows"))
    power_list_code = ReferenceNumber("权力编码", "Code in the list of powers", 40, concept="power-list-code",
        definition=("省级权力清单中该事项的编码", "Code of the item in the province's list of powers"))
    power_list_name = Text("权力名称", "Name in the list of powers", 512,
        definition=("省级权力清单中该事项的名称", "Name of the item in the province's list of powers"))


class Qualification(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    QualificationFields,
    ValidityFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """资质登记: one qualification that an authority granted to one organisation."""

    definition = "行政机关授予一个组织的一项资质一条。"
    spec = RecordSpec(
        name="qualification",
        zh="资质登记信息",
        en="Qualification",
        category="administration",
        nature="positive",
        subjects="organisation",
        provider=("各资质主管部门", "Authorities that grant qualifications"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=LICENSING),
        basis=LICENSING,
        clause="§2, §4.2.2",
        # One certificate may state several qualifications.
        key=("authority", "certificate_number", "qualification_name", "subject_name"),
    )

    authority = AuthorityFields.authority.but("资质认定机关", "Granting authority",
        aliases=("发证机关", "发证机关名称"),
        definition=("核发资质证书的机关全称", "Full name of the authority that issued the certificate"))
    authority_uscc = AuthorityFields.authority_uscc.but("资质认定机关统一社会信用代码",
        "Unified code of the granting authority",
        definition=("核发资质证书的机关的代码", "Code of the authority that issued the certificate"))
    decision_date = DocumentFields.decision_date.but("资质认定日期", "Granted on", aliases=("认定日期", "发证日期"),
        definition=("资质证书首次核发的日期", "The day on which the certificate was first issued"))
    qualification_grade = Code("资质等级", "Grade of the qualification", "qualification-grade",
        definition=("资质证书载明的等级，不分等级的填不分等级",
            "Grade as on the certificate; “none” where the qualification has no grades"))
    changed_on = Date("变更核准日期", "Latest change approved on", past=True, concept="changed-on",
        definition=("最近一次资质变更核准的日期", "The day on which the latest change was approved"))
    valid_from = ValidityFields.valid_from.but(aliases="资质生效期")
    valid_until = ValidityFields.valid_until.but(aliases="资质截止期")
    qualification_state = Code("资质状态", "State of the qualification", "qualification-state", required=True,
        definition=("资质证书现在的效力状态", "Whether the certificate stands now"))

    rules = [
        not_before("valid-from-granting", "valid_from", "decision_date", severity=WARNING),
        not_before("ends-after-granting", "valid_until", "decision_date"),
        not_before("changed-after-granting", "changed_on", "decision_date"),
        Rule("valid-has-not-ended", when=F.qualification_state == "valid", require=F.valid_until >= AS_OF,
            zh="有效期已经届满的，资质状态不应为有效", en="where the last day has passed, the state is not “valid”",
            severity=WARNING),
        Rule("expired-has-ended", when=F.qualification_state == "expired", require=F.valid_until < AS_OF,
            zh="资质状态为过期的，有效期至应早于校验日期",
            en="where the state is “expired”, the last day lies before the day of the check", severity=WARNING),
    ]


class QualificationTermination(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    QualificationFields,
    AdverseFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """资质注（撤、吊）销: one qualification of one subject that ended: cancelled, withdrawn or revoked."""

    definition = "一个信用主体终止的一项资质一条，包括注销、撤销和吊销。"
    spec = RecordSpec(
        name="qualification-termination",
        zh="资质注（撤、吊）销信息",
        en="Qualification termination",
        category="administration",
        nature=depends(Row("fault", when=FAULT, then="adverse"), otherwise="neutral"),
        subjects=("organisation", "person"),
        provider=("各资质主管部门", "Authorities that grant qualifications"),
        cadence="event",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=LICENSING),
        basis=(law("行政许可法", "69"), law("行政许可法", "70")),
        clause="§2, §4.2.2",
        key=("authority", "certificate_number", "qualification_name", "subject_name"),
    )

    authority = AuthorityFields.authority.but("注（撤、吊）销机关", "Terminating authority",
        aliases=("批准机关全称", "注销机关", "撤销机关", "吊销机关"),
        definition=("作出注销、撤销、吊销决定的机关全称", "Full name of the authority that ended it"))
    authority_uscc = AuthorityFields.authority_uscc.but("注（撤、吊）销机关统一社会信用代码",
        "Unified code of the terminating authority",
        definition=("作出注销、撤销、吊销决定的机关的代码", "Code of the authority that ended it"))
    decision_date = DocumentFields.decision_date.but("注（撤、吊）销日期", "Terminated on",
        aliases=("批准日期", "注销日期", "撤销日期", "吊销日期"),
        definition=("注销、撤销、吊销决定书落款的日期", "Date at the end of the decision"))
    termination_kind = Code("终止方式", "Manner of termination", "termination-kind", required=True,
        definition=("注销、吊销、撤销或者撤回，以决定书为准",
            "Deregistered, revoked, cancelled or withdrawn, as the decision says"))
    termination_reason = Text("注（撤、吊）销原因", "Reason for the termination", 2000,
        aliases=("注销原因", "撤销原因", "吊销原因"),
        definition=("决定书载明的事实和理由", "Facts and reason as the decision states them"))
    granted_on = Date("资质认定日期", "Granted on", past=True,
        definition=("被终止的资质证书的核发日期", "The day on which the ended certificate was issued"))

    rules = [
        not_before("terminated-after-granting", "decision_date", "granted_on"),
        needs("fault-needs-reason", "termination_reason", when=FAULT,
            zh="吊销、撤销资质的，应填写原因", en="a revocation or cancellation states its reason"),
        needs("fault-needs-document", "decision_number", when=FAULT,
            zh="吊销、撤销资质的，应填写文书号", en="a revocation or cancellation states the number of its document",
            severity=WARNING),
        leaves_empty("no-fault-has-no-gravity", "gravity",
            when=F.termination_kind.is_in("deregistration", "withdrawal"),
            zh="注销、撤回资质不是失信行为，不填失信行为分类",
            en="a deregistration or withdrawal is no dishonesty and has no gravity class", severity=WARNING),
        not_before("published-after-decision", "published_on", "decision_date"),
    ]
