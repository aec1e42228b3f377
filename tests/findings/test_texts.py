"""Texts for people: in both languages, with the same values, each key once in a room."""

import re
import tomllib
from collections import Counter

import pytest

from credit_standard.findings.texts import Texts
from credit_standard.spec.data_files import ROOT, all_files

FILES = [path for files in all_files() if files.name == "texts" for path in files.paths()]
ROOMS = sorted({path.parent for path in FILES})


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_both_languages_of_a_text_have_the_same_values(room):
    for key, text in Texts(str(room / "__init__.py")).entries.items():
        zh, en = (set(re.findall(r"\{(\w+?)(?:_zh|_en)?(?=[}:])", words)) for words in (text.zh, text.en))
        assert zh == en, key


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(ROOT).as_posix())
def test_a_key_stands_once_in_a_room(room):
    keys = Counter(key for path in room.glob("texts*.toml") for key in tomllib.loads(path.read_text("utf-8")))
    assert [key for key, count in keys.items() if count > 1] == []


def test_words_are_the_texts_of_a_group_by_their_code(tmp_path):
    (tmp_path / "texts-of-words.toml").write_text(
        '"day.one" = { zh = "甲日", en = "day A" }\n"other" = { zh = "乙", en = "b" }\n', "utf-8"
    )
    words = Texts(str(tmp_path / "speaking.py")).words("day")
    assert {code: text.en for code, text in words.items()} == {"one": "day A"}
