"""The newcomer's way, step by step: what the page says is seen is seen, in both languages."""

import re
import shutil

import pytest

from tests.documentation.walking import PROJECT, Walk, text_of

CELL = re.compile(r"^\| ([A-Z]\d+) \| (.*?) ?\| (.*?) ?\|$", re.MULTILINE)


def mend(name: str, text: str) -> None:
    """What the reader does by hand."""
    from openpyxl import load_workbook

    book = load_workbook(name)
    sheet = book.active
    for cell, was, becomes in CELL.findall(text):
        assert str(sheet[cell].value or "") == was
        sheet[cell] = becomes or None
    book.save(name)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_hour(language, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    shutil.copy(PROJECT / "examples" / "first-hour" / "register.xlsx", tmp_path)
    text = text_of("first-hour", language)
    before, by_hand, after = re.split(r"(?<=\n)(?=## (?:五|六|5|6)[、.])", text)
    walk = Walk(lambda: capsys.readouterr().out)
    walk.go(before)
    mend("register.xlsx", by_hand)
    walk.go(after)
    assert walk.done == [
        *["console"] * 2,
        "toml",
        *["console"] * 2,
        "console",
        "toml",
        *["console"] * 2,
    ]
    national = (tmp_path / "national.csv").read_text("utf-8")
    assert ",0.05," in national
    assert "2026/01/01" in national
