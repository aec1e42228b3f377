"""Each kind of leak has a file that holds exactly it, and one that nearly does and holds nothing."""

import re
from datetime import date
from pathlib import Path

import pytest

import credit_standard as cs
from credit_standard.disclosure.leaks.kinds import kinds
from credit_standard.findings.catalogue import family

CORPUS = Path(__file__).parent / "corpus"
AS_OF = date(2026, 7, 1)
FILES = sorted(CORPUS.glob("*.csv"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_holds_the_leak_that_it_is_named_for_and_a_near_miss_none(file: Path) -> None:
    expected = [] if ".near" in file.name else [file.stem]
    assert [one.name for one in cs.leaks(file, as_of=AS_OF).findings] == expected


def test_every_kind_of_finding_has_both_files() -> None:
    known = {one.name for one in family("LK").values()}
    assert {file.stem for file in FILES} == known | {f"{name}.near" for name in known}
    assert known == {f"leak-{name}" for name in kinds()} | {"leaks-rows-unread"}


@pytest.mark.parametrize(
    "file", [one for one in FILES if ".near" not in one.name], ids=lambda file: file.stem
)
def test_what_leaks_is_told_in_both_languages_and_shown_to_nobody(file: Path) -> None:
    (one,) = cs.leaks(file, as_of=AS_OF).findings
    said = [one.message("zh"), one.message("en"), one.hint("zh"), one.hint("en")]
    assert len(set(said)) == 4
    digits = [
        re.sub("[^0-9A-Za-z]", "", number)
        for number in re.findall("[0-9A-Za-z@. -]{9,}", file.read_text("utf-8", "replace"))
    ]
    assert not any(whole in part for whole in digits for part in said)
