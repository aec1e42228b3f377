"""What the declarations say of references."""

from credit_standard import records
from credit_standard.validation.across.references import NAMED_FIELDS, SOURCE_RECORD, references


def test_every_reference_names_a_field_that_there_is_and_that_is_kept() -> None:
    named = set()
    for name in records.names():
        for one in references(records.declared(name)):
            if one.record:
                assert one.target in records.declared(one.record).by_name
                named.add(one.place(one.record))
            else:
                assert one.target == SOURCE_RECORD
                assert one.type_field in records.declared(name).by_name
    assert named == NAMED_FIELDS
