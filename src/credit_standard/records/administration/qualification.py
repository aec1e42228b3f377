"""资质: qualifications that the authorities grant and end."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AS_OF,
    PUBLIC,
    SHARED,
    Choice,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Fields,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.laws import LICENSING
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields

FAULT = F.termination_kind.is_in("licence-revocation", "cancellation")
"""吊销、撤销: the subject is to blame; 注销 and 撤回 blame nobody."""


class QualificationFields(Fields):
    """资质证书: which qualification, as its certificate states it."""

    qualification_name = Text(
        "资质名称",
        "Name of the qualification",
        max_length=200,
        required=True,
        concept="qualification-name",
        aliases=("资格名称",),
        definition=("资质证书载明的资质名称", "Name of the qualification as on the certificate"),
    )
    qualification_kind = Text(
        "资质种类",
        "Kind of qualification",
        max_length=200,
        concept="qualification-kind",
        aliases=("种类",),
        definition=(
            "资质管理规定划分的种类，如施工总承包、专业承包",
            "Kind as the rules on the qualification divide it, such as general or special contracting",
        ),
    )
    certificate_number = Text(
        "资质证书编号",
        "Number of the certificate",
        max_length=128,
        required=True,
        concept="certificate-number",
        holds=Sensitivity.PLAIN,
        aliases=("证书编号",),
        definition=("资质证书上的编号", "Number on the certificate of the qualification"),
    )
    qualification_scope = Text(
        "执业范围",
        "Scope of the qualification",
        max_length=4000,
        concept="qualification-scope",
        aliases=("资质范围", "业务范围"),
        definition=("资质证书载明的可以从事的业务范围", "Business that the certificate allows"),
    )
    power_list_code = Text(
        "权力编码",
        "Code in the list of powers",
        max_length=40,
        concept="power-list-code",
        holds=Sensitivity.PLAIN,
        definition=("省级权力清单中该事项的编码", "Code of the item in the province's list of powers"),
    )
    power_list_name = Text(
        "权力名称",
        "Name in the list of powers",
        max_length=512,
        concept="power-list-name",
        definition=("省级权力清单中该事项的名称", "Name of the item in the province's list of powers"),
    )


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

    spec = RecordSpec(
        name="qualification",
        zh="资质登记信息",
        en="Qualification",
        category="administration",
        nature="positive",
        subjects=("organisation",),
        provider=("各资质主管部门", "Authorities that grant qualifications"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, source=LICENSING),
        basis=(LICENSING,),
        clause="§2, §4.2.2",
        # One certificate may state several qualifications.
        key=("authority", "certificate_number", "qualification_name", "subject_name"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="资质认定机关",
        en="Granting authority",
        aliases=("发证机关", "发证机关名称"),
        definition=("核发资质证书的机关全称", "Full name of the authority that issued the certificate"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="资质认定机关统一社会信用代码",
        en="Unified code of the granting authority",
        definition=("核发资质证书的机关的代码", "Code of the authority that issued the certificate"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="资质认定日期",
        en="Granted on",
        aliases=("认定日期", "发证日期"),
        definition=("资质证书首次核发的日期", "The day on which the certificate was first issued"),
    )
    qualification_grade = Code(
        "资质等级",
        "Grade of the qualification",
        code_list="qualification-grade",
        concept="qualification-grade",
        definition=(
            "资质证书载明的等级，不分等级的填不分等级",
            "Grade as on the certificate; “none” where the qualification has no grades",
        ),
    )
    changed_on = Date(
        "变更核准日期",
        "Latest change approved on",
        past=True,
        concept="changed-on",
        definition=("最近一次资质变更核准的日期", "The day on which the latest change was approved"),
    )
    valid_from = inherited(ValidityFields.valid_from, aliases=("资质生效期",))
    valid_until = inherited(ValidityFields.valid_until, aliases=("资质截止期",))
    qualification_state = Code(
        "资质状态",
        "State of the qualification",
        code_list="qualification-state",
        required=True,
        concept="qualification-state",
        definition=("资质证书现在的效力状态", "Whether the certificate stands now"),
    )

    rules = (
        Rule(
            "valid-from-granting",
            require=F.valid_from >= F.decision_date,
            zh="有效期自一般不早于资质认定日期",
            en="a qualification is normally not valid before it is granted",
            severity=Severity.WARNING,
        ),
        Rule(
            "ends-after-granting",
            require=F.valid_until >= F.decision_date,
            zh="有效期至不得早于资质认定日期",
            en="a qualification does not end before it is granted",
        ),
        Rule(
            "changed-after-granting",
            require=F.changed_on >= F.decision_date,
            zh="变更核准日期不得早于资质认定日期",
            en="a change is not approved before the qualification is granted",
        ),
        Rule(
            "valid-has-not-ended",
            when=F.qualification_state == "valid",
            require=F.valid_until >= AS_OF,
            zh="有效期已经届满的，资质状态不应为有效",
            en="where the last day has passed, the state is not “valid”",
            severity=Severity.WARNING,
        ),
        Rule(
            "expired-has-ended",
            when=F.qualification_state == "expired",
            require=F.valid_until < AS_OF,
            zh="资质状态为过期的，有效期至应早于校验日期",
            en="where the state is “expired”, the last day lies before the day of the check",
            severity=Severity.WARNING,
        ),
    )


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
    """资质注（撤、吊）销: the end of one qualification of one subject."""

    spec = RecordSpec(
        name="qualification-termination",
        zh="资质注（撤、吊）销信息",
        en="Qualification termination",
        category="administration",
        nature=Choice(FAULT, "adverse", otherwise="neutral"),
        subjects=("organisation", "person"),
        provider=("各资质主管部门", "Authorities that grant qualifications"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED, source=LICENSING),
        basis=(
            Source("行政许可法", "第六十九条", verified=False),
            Source("行政许可法", "第七十条", verified=False),
        ),
        clause="§2, §4.2.2",
        key=("authority", "certificate_number", "qualification_name", "subject_name"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="注（撤、吊）销机关",
        en="Terminating authority",
        aliases=("批准机关全称", "注销机关", "撤销机关", "吊销机关"),
        definition=("作出注销、撤销、吊销决定的机关全称", "Full name of the authority that ended it"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="注（撤、吊）销机关统一社会信用代码",
        en="Unified code of the terminating authority",
        definition=("作出注销、撤销、吊销决定的机关的代码", "Code of the authority that ended it"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="注（撤、吊）销日期",
        en="Terminated on",
        aliases=("批准日期", "注销日期", "撤销日期", "吊销日期"),
        definition=("注销、撤销、吊销决定书落款的日期", "Date at the end of the decision"),
    )
    termination_kind = Code(
        "终止方式",
        "Manner of termination",
        code_list="termination-kind",
        required=True,
        concept="termination-kind",
        definition=(
            "注销、吊销、撤销或者撤回，以决定书为准",
            "Deregistered, revoked, cancelled or withdrawn, as the decision says",
        ),
    )
    termination_reason = Text(
        "注（撤、吊）销原因",
        "Reason for the termination",
        max_length=2000,
        concept="termination-reason",
        aliases=("注销原因", "撤销原因", "吊销原因"),
        definition=("决定书载明的事实和理由", "Facts and reason as the decision states them"),
    )
    granted_on = Date(
        "资质认定日期",
        "Granted on",
        past=True,
        concept="granted-on",
        definition=("被终止的资质证书的核发日期", "The day on which the ended certificate was issued"),
    )

    rules = (
        Rule(
            "terminated-after-granting",
            require=F.decision_date >= F.granted_on,
            zh="注（撤、吊）销日期不得早于资质认定日期",
            en="a qualification does not end before it is granted",
        ),
        Rule(
            "fault-needs-reason",
            when=FAULT,
            require=F.termination_reason.present,
            zh="吊销、撤销资质的，应填写原因",
            en="a revocation or cancellation states its reason",
        ),
        Rule(
            "fault-needs-document",
            when=FAULT,
            require=F.decision_number.present,
            zh="吊销、撤销资质的，应填写文书号",
            en="a revocation or cancellation states the number of its document",
            severity=Severity.WARNING,
        ),
        Rule(
            "no-fault-has-no-gravity",
            when=F.termination_kind.is_in("deregistration", "withdrawal"),
            require=~F.gravity.present,
            zh="注销、撤回资质不是失信行为，不填失信行为分类",
            en="a deregistration or withdrawal is no dishonesty and has no gravity class",
            severity=Severity.WARNING,
        ),
        Rule(
            "published-after-decision",
            require=F.published_on >= F.decision_date,
            zh="公示日期不得早于注（撤、吊）销日期",
            en="the date of publication is not before the termination",
        ),
    )
