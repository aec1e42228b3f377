"""中介机构: who practises a profession that others rely on, and how such practice is disciplined."""

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
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.citizens.employer import EmployerFields
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields

PROFESSIONS = (
    Source("律师法", verified=False),
    Source("注册会计师法", verified=False),
    Source("资产评估法", verified=False),
)


class IntermediaryPractice(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """中介机构执业信息: one licence of a firm or a person to practise in one field."""

    spec = RecordSpec(
        name="intermediary-practice",
        zh="中介机构执业信息",
        en="Intermediary practice",
        category="occupation",
        nature="basic",
        subjects=("organisation", "person"),
        provider=(
            "司法行政、财政、税务、住房城乡建设等主管部门",
            "Supervising authorities: justice, finance, taxation, housing and others",
        ),
        cadence="event",
        dated="entered_on",
        key=("authority", "practice_field", "licence_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=PROFESSIONS,
        clause="§4.2.5",
    )

    practice_field = Code(
        "执业领域",
        "Field of practice",
        code_list="intermediary-field",
        required=True,
        concept="practice-field",
        aliases=("中介类别",),
        definition=("执业许可证载明的业务领域", "Field of business as the licence to practise states it"),
    )
    licence_number = Text(
        "执业许可证号",
        "Number of the licence to practise",
        max_length=128,
        required=True,
        concept="licence-number",
        holds=Sensitivity.PERSON_NUMBER,
        aliases=("执业证号", "执业许可证编号"),
        definition=(
            "机构执业许可证或者个人执业证上的编号",
            "Number on the firm's licence or the person's certificate to practise",
        ),
    )
    employer = inherited(
        EmployerFields.employer,
        zh="执业机构名称",
        en="Firm in which the person practises",
        definition=(
            "个人执业证上的执业机构全称",
            "Full name of the firm on the person's certificate to practise",
        ),
    )
    employer_uscc = inherited(
        EmployerFields.employer_uscc,
        zh="执业机构统一社会信用代码",
        en="Unified code of the firm in which the person practises",
        definition=("个人所在执业机构的代码", "Code of the firm in which the person practises"),
    )
    entered_on = Date(
        "执业准入日期",
        "Admitted to practice on",
        past=True,
        required=True,
        concept="entered-on",
        aliases=("首次执业日期",),
        definition=("首次准予执业的决定日期", "Date of the decision that first admitted to practice"),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="执业证有效期至",
        en="Licence valid until",
        definition=(
            "执业许可证载明的截止日期，长期有效的填 2099/12/31",
            "Last day, as the licence says; 2099/12/31 where it has no end",
        ),
    )
    practice_state = Code(
        "执业状态",
        "State of practice",
        code_list="practice-state",
        required=True,
        concept="practice-state",
        definition=(
            "主管部门登记的现时执业状态",
            "State of practice now, as the authority has registered it",
        ),
    )
    exited_on = Date(
        "退出执业日期",
        "Left practice on",
        past=True,
        concept="exited-on",
        definition=(
            "注销、吊销执业许可或者退出执业的决定日期",
            "Date of the decision by which the licence ended",
        ),
    )
    exit_reason = Text(
        "退出执业原因",
        "Reason for leaving practice",
        max_length=2000,
        concept="exit-reason",
        definition=("注销、吊销决定载明的理由", "Reason as the decision that ended the licence states it"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="执业许可机关",
        en="Licensing authority",
        aliases=("发证单位", "许可机关"),
        definition=("核发执业许可证的机关全称", "Full name of the authority that issued the licence"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="执业许可机关统一社会信用代码",
        en="Unified code of the licensing authority",
        definition=("核发执业许可证的机关的代码", "Code of the authority that issued the licence"),
    )

    rules = (
        Rule(
            "ends-after-admission",
            require=F.valid_until >= F.entered_on,
            zh="执业证有效期至不得早于执业准入日期",
            en="a licence to practise does not end before admission",
        ),
        Rule(
            "exit-after-admission",
            require=F.exited_on >= F.entered_on,
            zh="退出执业日期不得早于执业准入日期",
            en="nobody leaves practice before being admitted",
        ),
        Rule(
            "exit-has-a-date",
            when=F.practice_state.is_in("exited", "revoked"),
            require=F.exited_on.present,
            zh="执业状态为退出或者吊销执业证书的，退出执业日期必填",
            en="who has left practice, or lost the licence, has a date of leaving",
        ),
        Rule(
            "date-of-exit-fits-state",
            when=F.exited_on.present,
            require=F.practice_state.is_in("exited", "revoked"),
            zh="填写退出执业日期的，执业状态应为退出或者吊销执业证书",
            en="a date of leaving belongs to a practice that has ended",
        ),
        Rule(
            "person-names-firm",
            when=F.subject_kind == "person",
            require=F.employer.present,
            zh="个人执业的，应填写执业机构名称",
            en="a person names the firm in which they practise",
            severity=Severity.WARNING,
        ),
    )


class ProfessionalDiscipline(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """行业、执业惩戒信息: one sanction against a firm or a professional.

    An authority's sanction belongs to the titles and occupations of the base catalogue; an association's is a local
    supplement, so each record says which of the two it is.
    """

    spec = RecordSpec(
        name="professional-discipline",
        zh="行业、执业惩戒信息",
        en="Professional discipline",
        category="occupation",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("行业主管机关、行业协会", "Supervising authorities and associations of the profession"),
        cadence="event",
        dated="decision_date",
        key=("authority", "decision_number", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=PROFESSIONS,
        clause="§4.2.5-6",
    )

    discipline_body_kind = Code(
        "惩戒机构类别",
        "Kind of disciplining body",
        code_list="discipline-body-kind",
        required=True,
        concept="discipline-body-kind",
        definition=(
            "作出惩戒的是主管机关还是行业协会；协会的惩戒属地方补充信息",
            "Whether an authority or an association imposed it; an association's sanction is a local supplement",
        ),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="惩戒机构",
        en="Disciplining body",
        aliases=("惩戒单位", "惩戒机关"),
        definition=(
            "作出惩戒决定的部门或者协会全称",
            "Full name of the authority or association that decided",
        ),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="惩戒机构统一社会信用代码",
        en="Unified code of the disciplining body",
        definition=("作出惩戒决定的部门或者协会的代码", "Code of the authority or association that decided"),
    )
    practice_field = inherited(
        IntermediaryPractice.practice_field,
        definition=("被惩戒行为所属的业务领域", "Field of business in which the conduct took place"),
        required=False,
    )
    facts = Text(
        "违规事实",
        "Facts of the breach",
        max_length=5000,
        required=True,
        concept="facts",
        definition=("惩戒决定认定的违规事实", "Facts of the breach as the decision states them"),
    )
    basis = Text(
        "违反的规定",
        "Rule breached",
        max_length=4096,
        required=True,
        concept="legal-basis",
        aliases=("惩戒依据",),
        definition=(
            "违反的法律、法规、规章、执业准则或者自律规则及条款",
            "Laws, standards of practice or rules of self-discipline that were breached, with articles",
        ),
    )
    sanctions = Codes(
        "惩戒种类",
        "Sanctions",
        code_list="sanction-kind",
        required=True,
        concept="sanction-kind",
        aliases=("惩戒类别",),
        definition=("有多种惩戒的，用分号隔开", "Several sanctions are separated by semicolons"),
    )
    fine = Amount(
        "罚款金额（万元）",
        "Fine (10,000 yuan)",
        unit="万元",
        concept="fine",
        aliases=("罚款金额",),
        definition=("以万元计，2000 元填 0.2", "In ten thousands of yuan: 2,000 yuan are 0.2"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="惩戒决定书文号",
        en="Number of the disciplinary decision",
        definition=("惩戒决定书的发文字号", "Number under which the disciplinary decision was issued"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="惩戒决定日期",
        en="Date of the disciplinary decision",
        definition=("惩戒决定书落款的日期", "Date at the end of the disciplinary decision"),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="惩戒截止日期",
        en="Sanction until",
        definition=(
            "惩戒有期限的，填写期限的最后一日；终身的填 2099/12/31",
            "Last day of a sanction that has a term; 2099/12/31 where it is for life",
        ),
    )

    rules = (
        Rule(
            "association-says-so",
            when=contains(F.authority, "协会"),
            require=F.discipline_body_kind == "association",
            zh="惩戒机构为协会的，惩戒机构类别应为行业协会",
            en="where an association imposed the sanction, the kind of body is an association",
            severity=Severity.WARNING,
        ),
        Rule(
            "sanction-on-members-is-an-associations",
            when=F.sanctions.has("membership-suspension") | F.sanctions.has("membership-removal"),
            require=F.discipline_body_kind == "association",
            zh="中止会员权利、取消会员资格由行业协会作出，惩戒机构类别应为行业协会",
            en="only an association suspends or removes its members",
        ),
        Rule(
            "public-sanction-is-an-authoritys",
            when=F.sanctions.has("fine") | F.sanctions.has("licence-revocation"),
            require=F.discipline_body_kind == "authority",
            zh="罚款、吊销执业证书由主管机关作出，惩戒机构类别应为主管机关",
            en="fines and the revocation of licences are imposed by an authority",
            severity=Severity.WARNING,
        ),
        Rule(
            "fine-needs-amount",
            when=F.sanctions.has("fine"),
            require=F.fine.present & (F.fine > 0),
            zh="惩戒种类含罚款的，罚款金额必填且大于零",
            en="a fine needs an amount above zero",
        ),
        Rule(
            "suspension-needs-end",
            when=F.sanctions.has("membership-suspension") | F.sanctions.has("practice-suspension"),
            require=F.valid_until.present,
            zh="惩戒种类含中止会员权利、暂停执业的，应填写惩戒截止日期",
            en="a suspension states until when it lasts",
            severity=Severity.WARNING,
        ),
        Rule(
            "ends-after-decision",
            require=F.valid_until >= F.decision_date,
            zh="惩戒截止日期不得早于惩戒决定日期",
            en="a sanction does not end before the date of the decision",
        ),
    )
