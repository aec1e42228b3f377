"""Whether two sets of numbers are of one subject."""

from collections.abc import Mapping

import pytest

from credit_standard.subjects import numbers, same_subject

PERSON, USCC, ORG, REG = "11010519491231002X", "91110000600037341L", "600037341", "110108000000016"
OTHER_REG = "130100100000018"

CASES: list[tuple[Mapping[str, str], Mapping[str, str], str | None, list[str], list[str]]] = [
    ({"uscc": USCC}, {"uscc": USCC}, "certain", ["org"], []),
    ({"uscc": USCC}, {"org-code": ORG}, "certain", ["org"], []),
    ({"citizen-id": PERSON}, {"citizen-id-15": "110105491231002"}, "certain", ["person"], []),
    ({"uscc": USCC}, {"tax-number": USCC}, "strong", ["org"], []),
    ({"org-code": ORG}, {"tax-number": "110000600037341"}, "strong", ["org"], []),
    ({"registration-number": REG}, {"registration-number": REG}, "strong", ["reg"], []),
    ({"hk-macao-permit": "H12345678"}, {"hk-macao-permit": "H1234567801"}, "strong", ["hk-macao-permit"], []),
    ({"passport": "E12345678"}, {"passport": "E12345678"}, "weak", ["passport"], []),
    (
        {"registration-number": "1301021000012"},
        {"registration-number": "1301021000012"},
        "weak",
        ["reg-old"],
        [],
    ),
    # a business and another of the same owner
    (
        {"registration-number": REG, "citizen-id": PERSON},
        {"tax-number": PERSON + "01"},
        "weak",
        ["person"],
        [],
    ),
    # the business and its owner are two subjects
    ({"registration-number": REG, "citizen-id": PERSON}, {"citizen-id": PERSON}, None, [], []),
    (
        {"uscc": USCC, "registration-number": REG},
        {"org-code": ORG, "registration-number": REG},
        "certain",
        ["org", "reg"],
        [],
    ),
    (
        {"uscc": USCC, "registration-number": REG},
        {"org-code": ORG, "registration-number": OTHER_REG},
        "contradicted",
        ["org"],
        ["reg"],
    ),
    # the old number of 13 digits was replaced by one of 15
    (
        {"org-code": ORG, "registration-number": REG},
        {"org-code": ORG, "registration-number": "1301021000012"},
        "certain",
        ["org"],
        [],
    ),
    # passports are replaced
    (
        {"citizen-id": PERSON, "passport": "E12345678"},
        {"citizen-id": PERSON, "passport": "E87654321"},
        "certain",
        ["person"],
        [],
    ),
    ({"uscc": USCC}, {"uscc": "12440600MB2C07549J"}, None, [], []),
    ({"uscc": USCC}, {"citizen-id": PERSON}, None, [], []),
    ({"org-code": "123456788"}, {"org-code": "123456788"}, None, [], []),
    ({}, {}, None, [], []),
]


@pytest.mark.parametrize(("one", "other", "strength", "agreeing", "differing"), CASES)
def test_two_sets_of_numbers_are_compared(one, other, strength, agreeing, differing) -> None:
    for match in (same_subject(numbers(one), numbers(other)), same_subject(numbers(other), numbers(one))):
        if strength is None:
            assert match is None
        else:
            assert match is not None
            assert match.strength == strength
            assert sorted(evidence.family.name for evidence in match.agreements) == agreeing
            assert sorted(evidence.family.name for evidence in match.contradictions) == differing


def test_a_subject_whose_own_numbers_contradict_each_other_is_contradicted() -> None:
    torn = numbers({"uscc": USCC, "org-code": "D2143569X"})
    match = same_subject(torn, numbers({"uscc": USCC}))
    assert match is not None
    assert match.strength == "contradicted"


def test_evidence_tells_what_agrees_and_how() -> None:
    match = same_subject(numbers({"uscc": USCC}), numbers({"org-code": ORG}))
    assert match is not None
    (evidence,) = match.agreements
    assert (evidence.kinds, evidence.is_derived, evidence.is_owners) == (("uscc", "org-code"), True, False)
    assert evidence.sentence.zh == "按组织机构代码比对，统一社会信用代码与组织机构代码一致"
    assert (
        evidence.sentence.en
        == "by organisation code, a unified social credit code and an organisation code agree"
    )
    direct = same_subject(numbers({"org-code": ORG}), numbers({"org-code": ORG}))
    assert direct is not None
    assert not direct.agreements[0].is_derived


def test_evidence_of_an_owner_says_so_and_shows_no_number() -> None:
    business = {"registration-number": REG, "citizen-id": PERSON}
    match = same_subject(numbers(business), numbers({"registration-number": OTHER_REG, "citizen-id": PERSON}))
    assert match is not None
    assert match.strength == "contradicted"
    assert "经营者或负责人" in match.agreements[0].sentence.zh
    assert PERSON[4:-4] not in f"{match!r} {match.agreements[0].sentence!r}"
