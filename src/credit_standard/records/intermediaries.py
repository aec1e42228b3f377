"""中介机构: who practises a profession that others rely on, and how such practice is disciplined."""

from credit_standard.model.vocabulary import *
from credit_standard.records.citizens.employer import EmployerFields
from credit_standard.records.parts import (
    AdverseFields,
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)

PROFESSIONS = (
    law("律师法"),
    law("注册会计师法"),
    law("资产评估法"),
)


class IntermediaryPractice(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """中介机构执业信息: one licence of a firm or a person to practise in one field."""

    definition = "一家机构或者一个人在一个领域执业的一个许可一条。"
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
        record_date="entered_on",
        key=("authority", "practice_field", "licence_number"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=PROFESSIONS,
        clause="§4.2.5",
    )

    practice_field = Code("执业领域", "Field of practice", "intermediary-field", required=True, aliases="中介类别",
        definition=("执业许可证载明的业务领域", "Field of business as the licence to practise states it"))
    licence_number = PersonalNumber("执业许可证号", "Number of the licence to practise", 128, required=True,
        aliases=("执业证号", "执业许可证编号"),
        definition=("机构执业许可证或者个人执业证上的编号",
            "Number on the firm's licence or the person's certificate to practise"))
    employer = EmployerFields.employer.but("执业机构名称", "Firm in which the person practises",
        definition=("个人执业证上的执业机构全称", "Full name of the firm on the person's certificate to practise"))
    employer_uscc = EmployerFields.employer_uscc.but("执业机构统一社会信用代码",
        "Unified code of the firm in which the person practises",
        definition=("个人所在执业机构的代码", "Code of the firm in which the person practises"))
    entered_on = Date("执业准入日期", "Admitted to practice on", required=True, past=True, aliases="首次执业日期",
        definition=("首次准予执业的决定日期", "Date of the decision that first admitted to practice"))
    valid_until = ValidityFields.valid_until.but("执业证有效期至", "Licence valid until",
        definition=("执业许可证载明的截止日期，长期有效的填 2099-12-31",
            "Last day, as the licence says; 2099-12-31 where it has no end"))
    practice_state = Code("执业状态", "State of practice", "practice-state", required=True,
        definition=("主管部门登记的现时执业状态", "State of practice now, as the authority has registered it"))
    exited_on = Date("退出执业日期", "Left practice on", past=True,
        definition=("注销、吊销执业许可或者退出执业的决定日期", "Date of the decision by which the licence ended"))
    exit_reason = Text("退出执业原因", "Reason for leaving practice", 2000,
        definition=("注销、吊销决定载明的理由", "Reason as the decision that ended the licence states it"))
    authority = AuthorityFields.authority.but("执业许可机关", "Licensing authority", aliases=("发证单位", "许可机关"),
        definition=("核发执业许可证的机关全称", "Full name of the authority that issued the licence"))
    authority_uscc = AuthorityFields.authority_uscc.but("执业许可机关统一社会信用代码",
        "Unified code of the licensing authority",
        definition=("核发执业许可证的机关的代码", "Code of the authority that issued the licence"))

    rules = [
        not_before("ends-after-admission", "valid_until", "entered_on"),
        not_before("exit-after-admission", "exited_on", "entered_on"),
        needs("exit-has-a-date", "exited_on", when=F.practice_state.is_in("exited", "revoked")),
        Rule("date-of-exit-fits-state", when=F.exited_on.present, require=F.practice_state.is_in("exited", "revoked"),
            zh="填写退出执业日期的，执业状态应为退出或者吊销执业证书",
            en="a date of leaving belongs to a practice that has ended"),
        needs("person-names-firm", "employer", when=F.subject_kind == "person",
            zh="个人执业的，应填写执业机构名称", en="a person names the firm in which they practise",
            severity=WARNING),
    ]


class ProfessionalDiscipline(
    SubjectFields, AuthorityFields, DocumentFields, AdverseFields, SourceFields, StatusFields, CreditRecord
):
    """行业、执业惩戒信息: one sanction against a firm or a professional.

    An authority's sanction belongs to the titles and occupations of the base catalogue; an association's is a local
    supplement, so each record says which of the two it is.
    """

    definition = (
        "对一家机构或者一名执业人员的一次惩戒一条。行政机关的惩戒属于基础目录的职称和职业信息，"
        "协会的惩戒属于地方补充信息，所以每条记录都说明属于哪一种。"
    )
    spec = RecordSpec(
        name="professional-discipline",
        zh="行业、执业惩戒信息",
        en="Professional discipline",
        category="occupation",
        nature="adverse",
        subjects=("organisation", "person"),
        provider=("行业主管机关、行业协会", "Supervising authorities and associations of the profession"),
        cadence="event",
        record_date="decision_date",
        key=("authority", "decision_number", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=PROFESSIONS,
        clause="§4.2.5-6",
    )

    discipline_body_kind = Code("惩戒机构类别", "Kind of disciplining body", "discipline-body-kind", required=True,
        definition=("作出惩戒的是主管机关还是行业协会；协会的惩戒属地方补充信息",
            "Whether an authority or an association imposed it; an association's sanction is a local supplement"))
    authority = AuthorityFields.authority.but("惩戒机构", "Disciplining body", aliases=("惩戒单位", "惩戒机关"),
        definition=("作出惩戒决定的部门或者协会全称", "Full name of the authority or association that decided"))
    authority_uscc = AuthorityFields.authority_uscc.but("惩戒机构统一社会信用代码",
        "Unified code of the disciplining body",
        definition=("作出惩戒决定的部门或者协会的代码", "Code of the authority or association that decided"))
    practice_field = IntermediaryPractice.practice_field.but(required=False,
        definition=("被惩戒行为所属的业务领域", "Field of business in which the conduct took place"))
    facts = Text("违规事实", "Facts of the breach", 5000, required=True, concept="facts",
        definition=("惩戒决定认定的违规事实", "Facts of the breach as the decision states them"))
    basis = Text("违反的规定", "Rule breached", 4096, required=True, concept="legal-basis", aliases="惩戒依据",
        definition=("违反的法律、法规、规章、执业准则或者自律规则及条款",
            "Laws, standards of practice or rules of self-discipline that were breached, with articles"))
    sanctions = Codes("惩戒种类", "Sanctions", "sanction-kind", required=True, aliases="惩戒类别",
        definition=("决定载明的惩戒，可以不止一种", "As the decision states them, possibly several"))
    fine = Amount("罚款金额（万元）", "Fine (10,000 yuan)", "万元", concept="fine", aliases="罚款金额",
        definition=("以万元计，2000 元填 0.2", "In ten thousands of yuan: 2,000 yuan are 0.2"))
    decision_number = DocumentFields.decision_number.but("惩戒决定书文号", "Number of the disciplinary decision",
        definition=("惩戒决定书的发文字号", "Number under which the disciplinary decision was issued"))
    decision_date = DocumentFields.decision_date.but("惩戒决定日期", "Date of the disciplinary decision",
        definition=("惩戒决定书落款的日期", "Date at the end of the disciplinary decision"))
    valid_until = ValidityFields.valid_until.but("惩戒截止日期", "Sanction until",
        definition=("惩戒有期限的，填写期限的最后一日；终身的填 2099-12-31",
            "Last day of a sanction that has a term; 2099-12-31 where it is for life"))

    rules = [
        Rule("association-says-so", when=contains(F.authority, "协会"),
            require=F.discipline_body_kind == "association",
            zh="惩戒机构为协会的，惩戒机构类别应为行业协会",
            en="where an association imposed the sanction, the kind of body is an association", severity=WARNING),
        Rule("sanction-on-members-is-an-associations",
            when=F.sanctions.has("membership-suspension") | F.sanctions.has("membership-removal"),
            require=F.discipline_body_kind == "association",
            zh="中止会员权利、取消会员资格由行业协会作出，惩戒机构类别应为行业协会",
            en="only an association suspends or removes its members"),
        Rule("public-sanction-is-an-authoritys", when=F.sanctions.has("fine") | F.sanctions.has("licence-revocation"),
            require=F.discipline_body_kind == "authority",
            zh="罚款、吊销执业证书由主管机关作出，惩戒机构类别应为主管机关",
            en="fines and the revocation of licences are imposed by an authority", severity=WARNING),
        Rule("fine-needs-amount", when=F.sanctions.has("fine"), require=F.fine.present & (F.fine > 0),
            zh="惩戒种类含罚款的，罚款金额必填且大于零", en="a fine needs an amount above zero"),
        needs("suspension-needs-end", "valid_until",
            when=F.sanctions.has("membership-suspension") | F.sanctions.has("practice-suspension"), severity=WARNING),
        not_before("ends-after-decision", "valid_until", "decision_date"),
    ]
