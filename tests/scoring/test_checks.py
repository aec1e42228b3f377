"""`cards check`: a sound card has no findings, and each defect of a broken one is told once, where it stands."""

from pathlib import Path

import pytest

import credit_standard
from credit_standard import findings
from credit_standard.scoring.card.checks import check_file
from credit_standard.spec.data_files import all_files

CORPUS = Path(__file__).parent / "corpus"
BROKEN = sorted((CORPUS / "broken").glob("*.toml"))
SHIPPED = sorted((Path(credit_standard.__file__).parent / "scoring" / "cards").glob("*.toml"))


@pytest.mark.parametrize("file", [CORPUS / "small.toml", *SHIPPED], ids=lambda one: one.stem)
def test_a_sound_card_has_no_findings(file: Path) -> None:
    assert check_file(str(file)) == ()


@pytest.mark.parametrize("file", BROKEN, ids=lambda one: one.stem)
def test_a_defect_is_told_once_by_its_own_code(file: Path) -> None:
    found = check_file(str(file))
    assert [one.name for one in found] == [file.stem.split("--")[0]]
    assert found[0].location.line is not None


def test_every_finding_about_a_card_has_a_card_that_shows_it() -> None:
    known = {one.name for one in findings.entries() if one.code.startswith("SC")}
    shown = {file.stem.split("--")[0] for file in BROKEN}
    assert known == shown | {"card-unreadable"}


def test_a_gap_is_shown_by_the_points_that_fall_into_it() -> None:
    (found,) = check_file(str(CORPUS / "broken" / "card-gap--tenths-between-whole-bands.toml"))
    assert "949.1" in found.message("en")


@pytest.mark.parametrize(
    "file", [one for one in BROKEN if one.stem.startswith("card-expression")], ids=lambda one: one.stem
)
def test_a_wrong_name_or_condition_is_told_in_both_languages(file: Path) -> None:
    (found,) = check_file(str(file))
    zh, en = found.message("zh"), found.message("en")
    assert any("\u4e00" <= one <= "\u9fff" for one in zh)
    assert "写法有误" not in zh
    assert not any("\u4e00" <= one <= "\u9fff" for one in en)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [one.name for one in check_file(str(tmp_path / "none.toml"))] == ["card-unreadable"]


def test_cards_are_among_the_data_files_of_the_package() -> None:
    (files,) = [one for one in all_files() if one.name == "card"]
    assert files.paths() == SHIPPED
