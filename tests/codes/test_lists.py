from importlib.resources import files

import pytest

from credit_standard import codes

KINDS_OF_IDENTIFIER = {"citizen-id", "residence-permit", "permanent-residence", ""}


def test_every_table_is_described_and_every_description_has_a_table() -> None:
    tables = {path.name for path in files("credit_standard.codes").joinpath("data").iterdir()}
    assert tables == {f"{name}.csv" for name in codes.names()}


@pytest.mark.parametrize("name", codes.names())
def test_a_list_is_complete_in_both_languages_and_without_ambiguity(name: str) -> None:
    code_list = codes.get(name)
    assert code_list.title.zh
    assert code_list.title.en
    assert code_list.source
    assert all(entry.code and entry.title.zh and entry.title.en for entry in code_list.entries)
    assert len(code_list.by_code) == len(code_list.entries)
    assert len(code_list.by_spelling) >= len(code_list.entries)


def test_documents_name_the_identifier_that_they_carry() -> None:
    entries = codes.get("document-type").entries
    assert {entry.identifier for entry in entries} == KINDS_OF_IDENTIFIER


def test_the_kinds_of_the_law_of_2021_are_all_there() -> None:
    law = (
        "警告;通报批评;罚款;没收违法所得;没收非法财物;暂扣许可证件;降低资质等级;吊销许可证件;"
        "限制开展生产经营活动;责令停产停业;责令关闭;限制从业;行政拘留"
    )
    found = codes.get("penalty-kind").read_set(law)
    assert len(found.codes) == 13
    assert not found.unknown


def test_a_list_that_does_not_exist_names_its_neighbours() -> None:
    with pytest.raises(ValueError, match="near names: penalty-kind"):
        codes.get("penalty-kinds")


def test_what_is_not_verified_says_so() -> None:
    assert not codes.get("base-category").verified
    assert codes.get("penalty-kind").verified
