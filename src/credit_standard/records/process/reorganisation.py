"""破产重整: a reorganisation plan, while which measures are lifted provisionally."""

from credit_standard.model.vocabulary import *
from credit_standard.records.judiciary.courts import CourtFields
from credit_standard.records.parts import SourceFields, StatusFields, SubjectFields

REORGANISATION = law("国办发〔2025〕22号")


class Reorganisation(SubjectFields, CourtFields, SourceFields, StatusFields, CreditRecord):
    """破产重整信息: one reorganisation plan of one enterprise: approved, carried out or failed, and evaluated again."""

    definition = "一家企业的一个重整计划一条，包括批准、执行完毕或者失败，以及重新评价。"
    spec = RecordSpec(
        name="reorganisation",
        zh="破产重整信息",
        en="Reorganisation",
        category="process",
        nature="neutral",
        subjects="organisation",
        provider=("人民法院、破产管理人", "Courts and administrators of insolvency"),
        cadence="event",
        record_date="plan_approved_on",
        key=("case_number", "subject_name"),
        disclosure=Disclosure(organisation=SHARED),
        basis=REORGANISATION,
        clause="§5.3.3",
    )

    reorganisation_state = Code("破产重整状态", "State of the reorganisation", "reorganisation-state", required=True,
        definition=("重整计划执行的状态", "How far the plan is carried out"))
    plan_approved_on = Date("重整计划批准日期", "Plan approved on", required=True, past=True,
        concept="plan-approved-on",
        definition=("法院裁定批准重整计划的日期", "Day on which the court approved the plan"))
    plan_until = Date("重整计划执行期限", "Plan runs until",
        definition=("重整计划载明的执行期限届满之日", "Last day of the plan as it states"))
    measures_suspended_on = Date("措施暂停日期", "Measures lifted provisionally on", past=True,
        concept="measures-suspended-on",
        definition=("重整期间暂时解除惩戒措施的日期", "Day on which measures were lifted while the plan runs"))
    plan_ended_on = Date("重整终结日期", "Plan ended on", past=True,
        definition=("重整计划执行完毕或者终止的日期，执行中的不填",
            "Day on which the plan was carried out or given up; empty before"))
    evaluated_again_on = Date("重新评价日期", "Evaluated again on", past=True,
        definition=("重整后重新进行信用评价的日期", "Day on which credit was evaluated again"))

    rules = [
        not_before("measures-lifted-after-approval", "measures_suspended_on", "plan_approved_on"),
        not_before("plan-ends-after-approval", "plan_ended_on", "plan_approved_on"),
        not_before("plan-runs-after-approval", "plan_until", "plan_approved_on"),
        not_before("evaluated-after-approval", "evaluated_again_on", "plan_approved_on"),
        needs("ended-plan-states-the-day", "plan_ended_on",
            when=F.reorganisation_state.is_in("plan-done", "plan-failed")),
    ]
