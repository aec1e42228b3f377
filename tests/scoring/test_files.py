"""Records of files: those of which nobody can tell whose they are count for nobody, and are counted."""

from datetime import date

import credit_standard as cs
from credit_standard import scoring
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import NATIONAL
from credit_standard.scoring.files import FileRecords, scores_of

PENALTY = cs.records.declared("administrative-penalty")
AS_OF = date(2026, 6, 30)


def test_a_record_without_a_number_is_nobodys_and_is_told() -> None:
    card = scoring.load_card("enterprise-reference")
    whose = Record(PENALTY, {"subject_uscc": "91350100M000100Y43", "decision_date": date(2026, 1, 5)})
    nobodys = Record(PENALTY, {"subject_name": "某某公司", "decision_date": date(2026, 1, 5)})
    held = FileRecords(records=[whose, nobodys])
    found = scores_of(card, held, as_of=AS_OF, rules=NATIONAL)
    assert ([one.shown for one, _ in found.scored], found.others) == (["91350100M000100Y43"], ())
    assert found.of_nobody == 1
