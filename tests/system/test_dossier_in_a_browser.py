"""The credit report and the page of monitoring as a browser shows them: wide, on a phone, printed; for every audience."""

from datetime import date

import pytest

from credit_standard import scoring
from credit_standard.monitoring import monitor, reference
from credit_standard.reports.html import dossier as dossier_page
from credit_standard.reports.html import monitor as monitor_page
from tests.dossier.given import BUREAU, CITIZEN, ENTERPRISE, SAMPLES, made
from tests.monitoring.given import records

LANGUAGES = ("zh", "en")
SEEDED = {
    # Of each sample what only some audiences may see: a number or name, and those who may.
    ENTERPRISE: {
        "130102197003120032": {"shared", "self"},  # the legal representative's number
        "示罚〔2025〕3号": {"shared", "self"},  # repaired: its publicity has ended
        "HT-2025-11": {"shared", "self"},  # a contract
        "CN-1": {"shared", "self"},  # from the application for repair
    },
    CITIZEN: {
        "130102198506120020": {"shared", "authorised", "self"},
        "示公罚〔2025〕9号": set(),  # sealed
        "扰乱公共场所秩序": set(),
        "社区义务巡诊": {"self"},  # outside the base catalogue
        "CX-2026-0815": {"self"},  # who asked
    },
    BUREAU: {
        "周示例": {"self"},  # a finding outside the base catalogue
        "示监〔2025〕4号": {"self"},
    },
}


@pytest.fixture
def show(browser, tmp_path):
    def shown(write, scheme="light"):
        page = tmp_path / "page.html"
        with page.open("w", encoding="utf-8", newline="\n") as stream:
            write(stream)
        return {**browser(page, scheme), "source": page.read_text("utf-8")}

    return shown


def is_sound(seen):
    """Fetches and runs nothing, is nowhere wider than the screen or the paper, and is open to everybody."""
    assert seen["violations"] == []
    assert seen["asked"] == [seen["page"].as_uri()]
    assert (seen["scripts"], seen["complaints"]) == (0, [])
    assert [seen["wide"], seen["phoneWide"], seen["printWide"]] == [False] * 3
    assert seen["styled"]
    for end in (".png", "-phone.png", "-print.png", ".pdf"):
        assert seen["picture"].with_name(seen["picture"].stem + end).stat().st_size > 10_000


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("sample", "audience", "scheme"),
    [
        (ENTERPRISE, "self", "light"),
        (CITIZEN, "self", "dark"),
        (BUREAU, "public", "light"),
        (CITIZEN, "public", "light"),
    ],
    ids=["enterprise", "citizen", "bureau", "citizen-public"],
)
def test_the_report_of_a_sample_is_sound(show, sample, audience, scheme, language):
    found = made(sample, audience)
    seen = show(lambda stream: dossier_page.write(found, stream, language), scheme)
    is_sound(seen)
    assert found.number in seen["text"]
    assert all(name in seen["text"] for name in found.subject.names)
    assert ("<svg" in seen["source"]) is (found.rating is not None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", ["public", "shared", "authorised", "self"])
@pytest.mark.parametrize("sample", SAMPLES, ids=[one.name for one in SAMPLES])
def test_what_is_beyond_the_audience_stands_nowhere_in_the_page(tmp_path, sample, audience, language):
    page = tmp_path / "page.html"
    with page.open("w", encoding="utf-8") as stream:
        dossier_page.write(made(sample, audience), stream, language)
    source = page.read_text("utf-8")
    shown = {value for value, audiences in SEEDED[sample].items() if value in source}
    assert shown == {value for value, audiences in SEEDED[sample].items() if audience in audiences}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_monitoring_is_sound(show, language):
    card = scoring.load_card("enterprise-reference")
    days = {"as_of": date(2026, 6, 30), "since": date(2025, 6, 30)}
    found = monitor(card, records(), reference=reference("hebei-2025"), **days)
    seen = show(lambda stream: monitor_page.write(found, stream, language, bad=3))
    is_sound(seen)
    assert "92.06" in seen["text"]
