"""封存: the grounds on which the law seals records of several types."""

from credit_standard.language import Expression
from credit_standard.model.vocabulary import *

# The law of 2005 followed regulations of 1957 and 1986, and is often cited by half its name. Records are sealed
# whenever the penalty was imposed.
_NAMES = "治安管理处罚", "治安处罚", "治安管理處罰", "治安處罰", "治安行政处罚"
# Names with which those of other regulations end, too (旅馆业治安管理条例), are its own where a name begins with them.
_SHORT_NAMES = "治安管理条例", "治安管理法", "治安法"
_CITED = (
    cites(F.basis, *_NAMES, *(f"共和国{name}" for name in _SHORT_NAMES))
    | contains(F.basis, *(f"《{name}" for name in _SHORT_NAMES))
    | starts_with(F.basis, "治安管理条例") | starts_with(F.basis, "治安管理法") | starts_with(F.basis, "治安法")
)
# Where the basis refers to the decision and names no law, what the decision says elsewhere tells.
_CITED_IN_DECISION = ~contains(F.basis, "《", "条例", "办法", "规定", "法第") & (
    cites(F.facts, "治安管理处罚法", "治安管理处罚条例") | contains(F.decision_document_name, "治安管理处罚")
)
# The seal covers drug use. A decision on it may cite the law on drugs alone, which refers to that on public security;
# so may any other decision of the police under it. What other authorities decide under it is not of that kind.
_DRUGS = cites(F.basis, "禁毒法") & (
    contains(F.facts, "吸毒", "吸食", "注射毒品") | contains(F.authority, "公安")
)


def _public_security(when: Expression) -> Sealing:
    return Sealing(
        "sealed",
        when=when,
        records=("违反治安管理行为的记录", "records of violations of public security"),
        source=law("治安管理处罚法", "136"),
    )


PUBLIC_SECURITY = _public_security(_CITED)
PUBLIC_SECURITY_AND_DRUGS = _public_security(_CITED | _CITED_IN_DECISION | _DRUGS)


# A citizen's number is told by its form, also where its kind is not given or 其他.
_WITH_BIRTH_DATE = "citizen-id", "residence-permit", "permanent-residence", "other"


def of_minors(act: str, decision: str = "") -> Sealing:
    """未成年人: penalties of who was under 18 at the act; where that day is not given, on the day of the decision."""
    on_act = under_age(F.document_number, 18, getattr(F, act))
    if decision:
        on_decision = under_age(F.document_number, 18, getattr(F, decision))
        day = getattr(F, act).present
        on_act = (day & on_act) | (~day & on_decision)
    return Sealing(
        "minor-sealed",
        when=(~F.document_type.present | F.document_type.is_in(*_WITH_BIRTH_DATE)) & on_act,
        records=("未满 18 周岁的人受行政处罚的记录", "penalties of who was under 18"),
        source=law("预防未成年人犯罪法", "59"),
    )
