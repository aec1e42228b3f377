"""Charts: the same bytes from run to run, texts as texts, nothing that the policy of a page refuses; tables without the extra."""

import re
import subprocess
import sys
from datetime import date
from io import StringIO
from xml.etree import ElementTree as ET

import pytest

from credit_standard import scoring
from credit_standard.dossier import dossier
from credit_standard.monitoring import monitor, reference
from credit_standard.reports.html import dossier as dossier_page
from credit_standard.reports.html import monitor as monitor_page
from credit_standard.reports.plots import monitoring, score
from tests.dossier.given import ENTERPRISE, made
from tests.monitoring.given import records

LANGUAGES = ("zh", "en")
PROGRAM = """
import hashlib
from credit_standard.reports.plots import score
from tests.dossier.given import ENTERPRISE, made
rating = made(ENTERPRISE, "self").rating
drawn = [draw(rating, language) for draw in (score.course, score.contributions) for language in ("zh", "en")]
print(hashlib.sha256("".join(drawn).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def rating():
    return made(ENTERPRISE, "self").rating


@pytest.fixture(scope="module")
def watched():
    card = scoring.load_card("enterprise-reference")
    return monitor(
        card, records(), as_of=date(2026, 6, 30), since=date(2025, 6, 30), reference=reference("hebei-2025")
    )


def charts(rating, watched, language):
    yield score.course(rating, language)
    yield score.contributions(rating, language)
    hebei = watched.reference
    yield monitoring.grades(watched.compared, hebei.distribution, hebei.title.to(language), language)
    yield monitoring.stability(watched, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_chart_is_the_same_twice_and_fits_into_a_page(rating, watched, language):
    twice = zip(charts(rating, watched, language), charts(rating, watched, language), strict=True)
    for one, again in twice:
        assert one == again
        assert not re.search(r"style=|<style|<script|https?://(?!www\.w3\.org/2000/svg)|DejaVu", one)
        root = ET.fromstring(one)  # noqa: S314 - we drew it
        assert root.get("role") == "img"
        assert root[0].tag.endswith("title")
        assert root[0].text


def test_another_process_draws_the_same_bytes():
    drawn = {
        subprocess.run(  # noqa: S603 - our program
            [sys.executable, "-c", PROGRAM], check=True, capture_output=True, encoding="utf-8"
        ).stdout
        for _ in range(2)
    }
    assert len(drawn) == 1


def test_texts_stay_texts_in_both_languages(rating, watched):
    in_chinese, in_english = ("".join(charts(rating, watched, one)) for one in LANGUAGES)
    for words in (
        "行政处罚",
        "2026-11-27",
        "本次数据",
        "河北省公共信用综合评价（2025 年公布）",
        ">B+<",
        "92.06",
    ):
        assert words in in_chinese
    for words in ("Administrative", "These data", "Public-credit evaluation of Hebei", ">B+<"):
        assert words in in_english


def test_where_nothing_contributes_nothing_is_drawn():
    card = scoring.load_card("enterprise-reference")
    nothing = dossier("91350100M000100Y43", [], audience="public", as_of=date(2026, 6, 30), card=card).rating
    assert score.contributions(nothing, "zh") == ""
    assert ">B<" in score.course(nothing, "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_extra_tables_stand_in_the_place_of_charts_and_the_page_says_so(
    rating, watched, language, monkeypatch
):
    with_charts, without = StringIO(), StringIO()
    dossier_page.write(made(ENTERPRISE, "self"), with_charts, language)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    dossier_page.write(made(ENTERPRISE, "self"), without, language)
    monitor_page.write(watched, without, language)
    assert "credit-standard[plots]" not in with_charts.getvalue()
    assert without.getvalue().count("credit-standard[plots]") == 2
    assert "<figure>" not in without.getvalue()
    assert "2026-11-01" in without.getvalue()
