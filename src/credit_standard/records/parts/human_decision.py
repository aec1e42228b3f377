"""决定人和依据: no machine alone decides about a person (catalogue, rule 9; 个人信息保护法 art. 24)."""

from credit_standard.model.vocabulary import *

AUTOMATED_DECISIONS = law("个人信息保护法", "24")


class HumanDecisionFields(Fields):
    """决定人和依据: who decided, and by what law."""

    basis = Text("决定依据", "Legal basis of the decision", 4096, concept="legal-basis", aliases="法律依据",
        definition=("决定所依据的法律、法规或者规章及条款",
            "Law or regulation, with article, on which the decision rests"))
    decided_by = PersonName("决定人", "Decided by", 200, concept="decided-by", aliases="批准人",
        definition=("审查并作出决定的工作人员姓名", "Name of the official who examined the case and decided"))

    rules = [
        needs("person-needs-legal-basis", "basis", when=F.subject_kind == "person",
            zh="对自然人作出决定的，决定依据必填", en="a decision about a person cites the law on which it rests"),
        needs("person-needs-human-decision", "decided_by", when=F.subject_kind == "person",
            zh="对自然人作出决定的，不得仅由系统自动决定，决定人必填",
            en="no machine alone decides about a person; the official who decided is named",
            source=AUTOMATED_DECISIONS),
    ]
