"""What a mask shows of a person, and that it shows no more than its policy says."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard import records
from credit_standard.disclosure.projection.masking import (
    HIDDEN,
    NUMBERS,
    REST,
    MaskPolicy,
    masked,
    masks,
    policies,
    policy,
)

POLICIES = st.sampled_from([*policies().values()])
HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=6)
NUMBER = st.text("0123456789XEG", max_size=22)
TEXT = st.text(st.sampled_from("张欧阳司马艾力·买提JohnSmith 某公司、;*0138号路街道村镇"), max_size=14)


@pytest.mark.parametrize(
    ("given_name", "catalogue", "court", "strict"),
    [
        ("张三", "张*", "张某", "张**"),
        ("张示例", "张**", "张某某", "张**"),
        ("欧阳修", "欧阳*", "欧阳某", "欧**"),
        ("欧阳示例", "欧阳**", "欧阳某某", "欧**"),
        ("欧阳", "欧*", "欧某", "欧**"),
        ("艾力·买买提", "艾*·***", "艾某某", "艾**"),
        ("阿依古丽•示例", "阿***•**", "阿某某", "阿**"),
        ("John Smith", "J*** *****", "J某某", "J**"),
        ("甲", "*", "*", "*"),
        ("张三、李示例", "张*、李**", "张某、李某某", "张**、李**"),
    ],
)
def test_names_show_their_surname_or_first_character(given_name, catalogue, court, strict):
    assert policy("catalogue").name(given_name) == catalogue
    assert policy("court").name(given_name) == court
    assert policy("strict").name(given_name) == strict


@pytest.mark.parametrize(
    ("kind", "number", "catalogue", "court", "strict"),
    [
        ("document", "13010219800101001X", "130102********001X", "1301021980****001X", "1****************X"),
        ("document", "130102800101001", "130102******001", "13010280****001", "1*************1"),
        ("document", "G12345678", "G******78", "G******78", "********8"),
        ("phone", "13800138000", "138****8000", "***********", "*********00"),
        ("phone", "0311-88886666", "***********66", "*************", "***********66"),
        ("document", "6222021234567890", "************7890", "************7890", "**************90"),
        (
            "personal-number",
            "6222021234567890123",
            "***************0123",
            "***************0123",
            "*****************23",
        ),
        ("document", "AB1", "***", "***", "**1"),
    ],
)
def test_numbers_are_masked_by_their_own_form(kind, number, catalogue, court, strict):
    assert policy("catalogue").number(kind, number) == catalogue
    assert policy("court").number(kind, number) == court
    assert policy("strict").number(kind, number) == strict


@pytest.mark.parametrize(
    ("address", "catalogue", "court"),
    [
        (
            "河北省石家庄市长安区示例街道东路8号2单元",
            "河北省石家庄市长安区示例街道东路***",
            "河北省石家庄市长安区示例街道***",
        ),
        ("示例县示例镇示例村三组", "示例县示例镇示例村***", "示例县示例镇***"),
        ("示例小区", "***", "***"),
        ("12号示例村", "***", "***"),
    ],
)
def test_addresses_end_above_the_house(address, catalogue, court):
    assert policy("catalogue").address(address) == catalogue
    assert policy("court").address(address) == court
    assert policy("strict").address(address) == "***"


@given(by=POLICIES, kind=st.sampled_from(NUMBERS), number=NUMBER)
def test_a_number_shows_no_more_than_its_policy_says(by: MaskPolicy, kind: str, number: str) -> None:
    shown = by.number(kind, number)
    most = max(
        shape.count("+") if len(number) in one.shapes else one.first + one.last
        for one in by.numbers.values()
        for shape in [one.shapes.get(len(number), "")]
    )
    assert len(shown) == len(number)
    assert sum(one != HIDDEN for one in shown) <= most
    assert all(one in {HIDDEN, own} for one, own in zip(shown, number, strict=True))


@given(by=POLICIES, name=HAN)
def test_a_name_shows_its_surname_at_most(by: MaskPolicy, name: str) -> None:
    shown = by.name(name)
    kept = shown.rstrip("*某")
    assert name.startswith(kept)
    assert len(kept) < max(len(name), 1)
    assert len(kept) <= 2


@given(by=POLICIES, address=TEXT)
def test_of_an_address_nothing_from_the_house_on_is_shown(by: MaskPolicy, address: str) -> None:
    kept = by.address(address).removesuffix(REST)
    assert address.startswith(kept)
    assert not any(one in kept for one in "0138*")
    assert not kept or kept.endswith(tuple(by.address_until))


@given(by=POLICIES, text=TEXT, kind=st.sampled_from(NUMBERS))
def test_what_is_masked_stays_as_it_is(by: MaskPolicy, text: str, kind: str) -> None:
    for mask in (by.name, by.address, lambda one: by.number(kind, one)):
        assert mask(mask(text)) == mask(text)


@given(
    by=POLICIES,
    texts=st.lists(st.none() | TEXT, max_size=6),
    name=st.sampled_from(["shareholder", "judgment-defaulter"]),
)
def test_a_column_is_masked_as_its_texts_are(by: MaskPolicy, texts: list[str | None], name: str) -> None:
    found = masks(records.declared(name), by)
    column = pl.Series(texts, dtype=pl.String)
    for mask in (*found.always.values(), *found.of_persons.values()):
        assert masked(column, mask).to_list() == [None if one is None else mask(one) for one in texts]


@pytest.mark.parametrize("key", policies())
def test_the_name_of_an_organisation_is_whole_and_that_of_a_person_by_the_policy(key):
    found = masks(records.declared("judgment-defaulter"), policy(key))
    assert found.of("subject_name", "organisation") is None
    assert found.of("subject_name", "person") is not None
    assert found.of("subject_name", None) is not None
    assert found.of("document_number", "organisation") is not None


def test_an_unknown_policy_is_refused_with_those_that_there_are():
    with pytest.raises(ValueError, match="catalogue, court, strict"):
        policy("none")


@pytest.mark.parametrize(
    ("record", "catalogue", "strict"),
    [
        ("judgment-defaulter", "欧阳示例", "欧**"),
        ("serious-dishonesty", "欧阳示例", "欧**"),
        ("administrative-licence", "欧阳**", "欧**"),
    ],
)
def test_whom_the_law_publishes_by_name_stands_there_in_full_with_the_number_masked(
    record, catalogue, strict
):
    declared = records.declared(record)
    for style, name in (("catalogue", catalogue), ("strict", strict)):
        of_persons = masks(declared, policy(style))
        shown = of_persons.of("subject_name", "person")
        assert shown is not None
        assert shown("欧阳示例") == name
        number = of_persons.of("document_number", "person")
        assert number is not None
        assert HIDDEN in number("11010519491231002X")
