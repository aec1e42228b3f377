"""The HTML report as a browser shows it: nothing fetched, nothing run, open to those who do not see or use no mouse."""

import struct
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import credit_standard as cs
from credit_standard.cli import main
from credit_standard.reports import write
from tests.reports.made_nasty import nasty_report
from tests.system.conftest import PROJECT

DAY = date(2026, 11, 23)
EXAMPLE = PROJECT / "examples" / "penalties-with-defects.csv"
SEEDED = PROJECT / "tests" / "corpus" / "cli" / "penalties-seeded.csv"
SAID = {
    "zh": ("数据检查报告", "检查通过不能证明的事项"),
    "en": ("Data check report", "What a pass does not prove"),
}


@pytest.fixture
def look(browser, tmp_path):
    """What the browser says of a report; the screenshot stays beside it."""

    def look_at(report: Any, language: Any, scheme: str = "light") -> dict[str, Any]:
        page = tmp_path / "report.html"
        with page.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
            write(report, "html", stream, language)
        return browser(page, scheme)

    return look_at


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_and_complete_in_itself(look, language, scheme):
    seen = look(cs.validate(EXAMPLE, as_of=DAY), language, scheme)
    assert seen["violations"] == []
    assert seen["asked"] == [seen["page"].as_uri()]
    assert seen["complaints"] == []
    assert seen["styled"]
    assert not seen["wide"]
    assert all(words in seen["text"] for words in SAID[language])
    assert height_of(seen["picture"]) > 2_000
    assert seen["beside"]
    assert not seen["phoneWide"]


MONTH = PROJECT / "examples" / "month-of-a-penalty"
PAGES = {
    "card": ("cards", "tax-credit-2025"),
    "lifecycle": ("lifecycle", str(MONTH / "penalties.csv"), "--channel", "credit-china", "--as-of", "2026-07-14"),
}  # fmt: skip


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("page", PAGES)
def test_the_pages_of_a_card_and_of_states_fit_a_phone(browser, tmp_path, page, language):
    to = tmp_path / "page.html"
    assert main([*PAGES[page], "--format", "html", "-o", str(to), "--lang", language]) == 0
    seen = browser(to, "light")
    assert (seen["violations"], seen["complaints"]) == ([], [])
    assert not any(seen[one] for one in ("wide", "phoneWide", "printWide"))


def test_nothing_from_a_file_runs(look):
    seen = look(nasty_report(), "zh")
    assert (seen["scripts"], seen["complaints"], len(seen["asked"])) == (0, [], 1)
    assert "<script>alert(1)</script>" in seen["text"]
    assert seen["violations"] == []


def test_no_person_can_be_read_on_the_page(look):
    seen = look(cs.validate(SEEDED, as_of=DAY, listed=None), "zh")
    for secret in ("11010519900307283X", "13800138000", "司马青衫"):
        assert secret not in seen["text"]


def height_of(picture: Path) -> int:
    """Of a PNG, from its header."""
    return int(struct.unpack(">I", picture.read_bytes()[20:24])[0])
