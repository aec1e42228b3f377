from datetime import date
from importlib.resources import files

import pytest

from credit_standard import codes
from tests.each import of_each

KINDS_OF_IDENTIFIER = {
    "citizen-id",
    "hk-macao-permit",
    "passport",
    "permanent-residence",
    "residence-permit",
    "taiwan-permit",
    "",
}
DAY = date(2021, 7, 15)  # the penalty law of 2021 comes into force


def test_every_table_is_described_and_every_description_has_a_table() -> None:
    tables = {path.name for path in files("credit_standard.codes").joinpath("data").iterdir()}
    assert tables == {f"{name}.csv" for name in codes.names()} | {"lists.toml"}


@of_each(name=codes.names())
def test_a_list_is_complete_in_both_languages(name: str) -> None:
    code_list = codes.get(name)
    assert code_list.name == name
    assert code_list.title.zh
    assert code_list.title.en
    assert code_list.source


@of_each(name=codes.names())
def test_codes_are_english_terms_or_those_of_an_official_list(name: str) -> None:
    for code in codes.get(name).by_code:
        assert code.isascii()
        assert code == code.lower() or code == code.upper()


def test_documents_name_the_identifier_that_they_carry() -> None:
    entries = codes.get("document-type").entries
    assert {entry.identifier for entry in entries} == KINDS_OF_IDENTIFIER


def test_the_kinds_of_the_law_of_2021_are_all_there() -> None:
    law = (
        "警告;通报批评;罚款;没收违法所得;没收非法财物;暂扣许可证件;降低资质等级;吊销许可证件;"
        "限制开展生产经营活动;责令停产停业;责令关闭;限制从业;行政拘留"
    )
    kinds = codes.get("penalty-kind")
    found = kinds.read_set(law)
    assert len(found.codes) == 13
    assert not found.unknown
    assert set(found.codes) == {entry.code for entry in kinds.on(DAY)} - {"other"}


def test_the_kinds_of_the_law_of_1996_end_with_it_and_name_what_took_their_place() -> None:
    kinds = codes.get("penalty-kind")
    ended = {
        entry.code: entry.replaced_by for entry in kinds.on(date(2021, 7, 14)) if not entry.in_force(DAY)
    }
    assert ended == {
        "confiscation-of-gains-or-property": ("confiscation-of-gains", "confiscation-of-property"),
        "licence-suspension-or-revocation": ("licence-suspension", "licence-revocation"),
    }
    new = {entry.code for entry in kinds.on(DAY)} - {entry.code for entry in kinds.on(date(2021, 7, 14))}
    assert new == {
        "criticism",
        "qualification-downgrade",
        "business-restriction",
        "closure-order",
        "profession-ban",
    }


def test_each_kind_of_the_enforcement_system_is_a_kind_of_the_law() -> None:
    theirs, ours = codes.get("penalty-kind-enforcement"), codes.get("penalty-kind")
    meant = theirs.map_to("penalty-kind")
    assert meant.keys() == theirs.by_code.keys()
    for code, (kind,) in meant.items():
        assert ours.read(theirs.by_code[code].title.zh) == kind
        assert ours.by_code[kind].in_force(DAY)


@pytest.mark.parametrize(("edition", "kinds"), [(2021, 11), (2022, 12), (2024, 13)])
def test_the_base_catalogue_has_the_kinds_of_its_edition(edition: int, kinds: int) -> None:
    added_by_us = {"local", "financial", "process"}
    in_force = codes.get("base-category").on(date(edition, 12, 31))
    assert len([entry for entry in in_force if entry.code not in added_by_us]) == kinds


def test_the_two_numberings_of_audiences_meet_in_ours() -> None:
    one_to_three = codes.get("audience-123").map_to("audience")
    nought_to_two = codes.get("audience-012").map_to("audience")
    assert [one_to_three[code] for code in "123"] == [nought_to_two[code] for code in "012"]
    assert {code for (code,) in one_to_three.values()} == codes.get("audience").by_code.keys() - {"self"}


def test_every_division_of_industry_belongs_to_one_section() -> None:
    sections = codes.get("industry-section").map_to("industry-division")
    assert "".join(sections) == "ABCDEFGHIJKLMNOPQRST"
    divisions = [division for held in sections.values() for division in held]
    assert divisions == list(codes.get("industry-division").by_code) == [f"{n:02d}" for n in range(1, 98)]


@pytest.mark.parametrize(
    ("name", "count", "texts", "code"),
    [
        ("country", 249, ["CN", "CHN", "156", "中国", "中华人民共和国"], "CN"),
        ("country", 249, ["TW", "TWN", "158", "中国台湾", "台湾省"], "TW"),
        ("currency", 190, ["CNY", "156", "人民币元", "Chinese yuan"], "CNY"),
        ("currency", 190, ["ALL", "008", "阿尔巴尼亚列克"], "ALL"),
    ],
)
def test_the_great_lists_are_complete_and_read_every_notation(
    name: str, count: int, texts: list[str], code: str
) -> None:
    code_list = codes.get(name)
    assert len(code_list.by_code) == count
    assert {code_list.read(text) for text in texts} == {code}


def test_what_ended_says_what_took_its_place_or_nothing_did() -> None:
    for name in codes.names():
        code_list = codes.get(name)
        for entry in code_list.entries:
            for successor in entry.replaced_by:
                assert entry.valid_until is not None, (name, entry.code)
                last = code_list.by_code[successor].valid_until
                assert last is None or last > entry.valid_until, (name, entry.code)


def test_the_measures_of_the_national_list_are_fourteen_in_three_classes() -> None:
    classes = codes.get("punishment-measure-item").map_to("punishment-measure-class")
    assert len(classes) == 14
    assert {one for (one,) in classes.values()} == codes.get("punishment-measure-class").by_code.keys()


def test_a_list_that_does_not_exist_names_its_neighbours() -> None:
    with pytest.raises(ValueError, match="did you mean penalty-kind"):
        codes.get("penalty-kinds")


def test_a_map_that_is_not_declared_names_those_that_are() -> None:
    with pytest.raises(ValueError, match="no map from audience-123 to use-scope; declared are: audience"):
        codes.get("audience-123").map_to("use-scope")
    with pytest.raises(ValueError, match="declared are: none"):
        codes.get("audience").map_to("audience-123")


def test_what_is_not_verified_says_so() -> None:
    assert not codes.get("base-category").verified
    assert codes.get("penalty-kind").verified
