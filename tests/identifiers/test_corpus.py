"""Every kind of finding on identifiers has a number that gives it, and one that nearly does."""

import pytest

from credit_standard.findings.catalogue import family
from credit_standard.identifiers import get
from credit_standard.sampling.known_numbers import AS_OF, KnownNumber, known_numbers

ROWS = known_numbers()
NOT_A_TEXT = "ID022"  # cannot stand in a file of texts


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.kind}:{row.value[:24]!r}")
def test_a_number_has_exactly_these_findings(row: KnownNumber) -> None:
    found = [one.code for one in get(row.kind).check(row.value, as_of=AS_OF)]
    assert sorted(found) == list(row.codes)


@pytest.mark.parametrize("code", sorted(family("ID").keys() - {NOT_A_TEXT}))
def test_each_finding_has_a_number_that_gives_it_and_one_that_does_not(code: str) -> None:
    assert any(code in row.codes for row in ROWS)
    assert any(code in row.near_miss for row in ROWS)


def test_a_near_miss_does_not_give_the_finding() -> None:
    for row in ROWS:
        assert not set(row.near_miss) & set(row.codes), row


@pytest.mark.parametrize("code", sorted(family("ID")))
def test_messages_and_hints_are_complete_in_both_languages(code: str) -> None:
    for row in ROWS:
        for one in get(row.kind).check(row.value, as_of=AS_OF):
            if one.code == code:
                for text in (one.sentence("zh"), one.sentence("en"), one.hint("zh"), one.hint("en")):
                    assert text.strip()
                    assert "{" not in text
                    assert not text.endswith((".", "。"))
                assert one.sentence("en").isascii()
