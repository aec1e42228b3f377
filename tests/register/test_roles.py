"""What tables are in a register is told by category, key and concepts, not by names of record types."""

from credit_standard import records
from credit_standard.model.concepts import concepts
from credit_standard.register.roles import KIND, NEEDED, TYPE, Role, role
from credit_standard.validation.comparison.subject_fields import KINDS
from tests.each import of_each

ROLES = {
    "enterprise-registration": Role.SUBJECTS,
    "association-registration": Role.SUBJECTS,
    "organisation-profile": Role.SUBJECTS,
    "government-body": Role.SUBJECTS,
    "registration-change": Role.CHANGES,
    "registration-termination": Role.TERMINATIONS,
}


@of_each(name=records.names())
def test_a_record_type_has_its_role_in_a_register(name: str) -> None:
    assert role(records.declared(name)) is ROLES.get(name)


def test_all_that_is_asked_for_by_concept_is_in_the_vocabulary() -> None:
    assert {*NEEDED, *KINDS, KIND, TYPE} <= concepts().keys()
