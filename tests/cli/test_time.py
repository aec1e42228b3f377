"""The verbs of time: regimes, periods, lifecycle."""

import csv
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from credit_standard import lifecycle
from tests.lifecycle.given import PENALTY
from tests.tables import written_csv

OWN = Path(__file__).parents[1] / "lifecycle" / "corpus" / "own"


@pytest.fixture
def penalties(tmp_path: Path) -> Path:
    first = {**PENALTY, "gravity": "一般"}
    second = {
        **PENALTY,
        "decision_number": "石示罚〔2026〕2号",
        "source_record_id": "CF-2",
        "gravity": "严重",
    }
    broken = {
        **PENALTY,
        "decision_number": "石示罚〔2026〕3号",
        "source_record_id": "CF-3",
        "decision_date": "2026-13-01",
    }
    return written_csv(tmp_path / "处罚.csv", first, second, broken)


@pytest.fixture
def decisions(tmp_path: Path) -> tuple[Path, Path]:
    about = {"record_type": "行政处罚信息", "record_id": "CF-1", "application_id": "XF-1", "subject_kind": "企业",
             "subject_name": PENALTY["subject_name"], "subject_uscc": PENALTY["subject_uscc"]}  # fmt: skip
    applied = {**about, "applied_on": "2026-09-01", "repair_conditions": "已履行法定义务"}
    granted = {**about, "decision_date": "2026-09-10", "repair_result": "准予修复", "decided_by": "石家庄市示例局",
               "repair_effects": "终止公示"}  # fmt: skip
    return written_csv(tmp_path / "修复申请.csv", applied), written_csv(tmp_path / "修复决定.csv", granted)


# regimes


def test_all_regimes_are_listed_and_one_is_shown_in_full(run):
    listed = json.loads(run("regimes", "--format", "json").out)["regimes"]
    assert {one["name"] for one in listed} == set(lifecycle.regime_names())
    shown = json.loads(run("regimes", "ndrc-36", "--format", "json").out)
    assert shown["in_force_from"] == "2026-04-01"
    assert [one["then"]["max_months"] for one in shown["rows"]["period"]] == [3, 12, 36]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", lifecycle.regime_names())
def test_every_regime_can_be_shown_in_both_languages(run, name, language):
    shown = run("regimes", name, "--lang", language)
    regime = lifecycle.NATIONAL.regime(name)
    assert shown.code == 0
    assert regime.title.to(language) in shown.out


def test_a_regime_is_found_by_a_word_of_its_title(run):
    assert "samr-107" in run("regimes", "市场监督").out


def test_a_sound_regime_of_ones_own_passes_and_an_unsound_one_is_shown_where(run, tmp_path):
    sound = run("regimes", "check", OWN / "our-city.toml")
    assert sound.code == 0
    edited = tmp_path / "our-city.toml"
    edited.write_text(
        (OWN / "our-city.toml").read_text("utf-8").replace("max_months = 6", "max_months = 18"), "utf-8"
    )
    found = run("regimes", "check", edited)
    assert found.code == 1
    assert "第 27 行" in found.out
    assert "ndrc-36" in found.out


# periods


def test_periods_say_when_repair_opens_and_when_it_stops_and_why(run):
    ended = run(
        "periods", "--regime", "ndrc-36", "--class", "一般", "--from", "2026-05-31", "--format", "json"
    )
    said = json.loads(ended.out)
    assert (said["regime"], said["class"], said["published"]) == ("ndrc-36", "general", True)
    assert (said["min_months"], said["max_months"], said["start"]) == (3, 12, "2026-05-31")
    assert (said["earliest_repair"], said["auto_stop"]) == ("2026-08-31", "2027-05-31")
    assert said["source"] == {"document": "国家发展改革委令第36号", "article": None, "verified": True}


def test_periods_for_people_name_the_day_and_the_source(run):
    zh = run("periods", "--regime", "ndrc-36", "--class", "minor", "--from", "2026-05-31").out
    en = run("periods", "--regime", "ndrc-36", "--class", "minor", "--from", "2026-05-31", "--lang", "en").out
    for said in (zh, en):
        assert "2026-08-31" in said
        assert "国家发展改革委令第36号" in said
    assert "原则上不公示" in zh
    assert "Not published in principle" in en


def test_periods_of_a_regime_of_ones_own(run):
    ended = run("periods", "--regime", OWN / "our-city.toml", "--class", "general", "--from", "2026-05-31",
                "--format", "json")  # fmt: skip
    assert json.loads(ended.out)["auto_stop"] == "2026-11-30"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--regime", "ndrc36", "--class", "一般", "--from", "2026-05-31"), "ndrc-36"),
        (("--regime", "ndrc-36", "--class", "特别", "--from", "2026-05-31"), "minor, general, serious"),
        (("--regime", "ndrc-36", "--class", "一般", "--from", "2026-02-30"), "YYYY-MM-DD"),
        (("--regime", "shenzhen", "--class", "一般", "--from", "2026-02-03"), "shenzhen"),
    ],
)
def test_what_cannot_be_asked_is_wrong_use_and_names_what_can(run, arguments, said):
    ended = run("periods", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


# lifecycle


@pytest.mark.parametrize(("language", "title"), [("zh", "行政处罚信息"), ("en", "Administrative penalty")])
def test_a_record_type_is_called_by_its_title(run, penalties, language, title):
    ended = run("lifecycle", penalties, "--as-of", "2026-07-01", "--lang", language)
    assert f"  {title}\n" in ended.out
    assert "administrative-penalty" not in ended.out


def test_the_state_of_each_good_record_is_told_and_rows_with_errors_are_counted(run, penalties):
    ended = run("lifecycle", penalties, "--as-of", "2026-07-01", "--format", "json")
    assert ended.code == 1
    said = json.loads(ended.out)
    (found,) = said["tables"]
    assert (said["as_of"], found["record"], found["not_evaluated"]) == (
        "2026-07-01",
        "administrative-penalty",
        1,
    )
    assert [(one["row"], one["publicity_until"], one["next_change"]) for one in found["rows"]] == [
        (1, "2027-05-31", "2026-08-31"), (2, "2029-05-31", "2027-05-31"),
    ]  # fmt: skip


def test_process_records_among_the_files_are_the_history_of_the_record_that_they_name(
    run, penalties, decisions
):
    ended = run("lifecycle", penalties, *decisions, "--as-of", "2026-09-10", "--format", "json")
    (found,) = json.loads(ended.out)["tables"]
    assert [one["published"] for one in found["rows"]] == [False, True]
    assert found["rows"][0]["publicity_reason"] == "repaired"
    assert found["rows"][0]["history"]["repair"]["stage"] == "granted"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_people_see_what_is_shown_until_when_and_what_changes_next(run, penalties, language):
    said = run("lifecycle", penalties, "--as-of", "2026-07-01", "--lang", language).out
    assert "2026-07-01" in said
    assert re.search(r"1 .*2027-05-31.*2026-08-31", said)
    assert PENALTY["subject_name"] not in said


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_has_a_timeline_of_each_record_and_nothing_of_its_values(run, penalties, tmp_path, language):
    out = tmp_path / "page.html"
    run("lifecycle", penalties, "--as-of", "2026-07-01", "--format", "html", "-o", out, "--lang", language)
    page = out.read_text("utf-8")
    pictures = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert len(pictures) == 2
    for picture in pictures:
        ET.fromstring(picture)  # noqa: S314 - drawn by us
    assert "2027-05-31" in pictures[0]
    assert PENALTY["subject_name"] not in page


def test_a_day_is_asked_for_only_where_none_is_given(run, penalties):
    assert run("lifecycle", penalties, "--as-of", "gestern").code == 2
    assert re.search(r"20\d\d-\d\d-\d\d", run("lifecycle", penalties).out)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--channel", "微博"), "credit-china"),
        (("--holder", "bank"), "credit-reporting-agency"),
        (("--unverified", "hebie"), "hebei"),
        (("--format", "xml"), "html"),
    ],
)
def test_an_option_that_cannot_be_met_is_wrong_use(run, penalties, arguments, said):
    ended = run("lifecycle", penalties, *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_unverified_regimes_are_used_where_they_are_named_and_the_answer_says_so(run, penalties):
    ended = run(
        "lifecycle", penalties, "--as-of", "2027-06-01", "--unverified", "ndrc-36", "--format", "json"
    )
    (found,) = json.loads(ended.out)["tables"]
    assert [one["shared"] for one in found["rows"]] == [False, True]


def test_a_file_that_cannot_be_read_ends_with_3_and_the_others_are_still_told(run, penalties, tmp_path):
    empty = tmp_path / "leer.csv"
    empty.write_bytes(b"")
    ended = run("lifecycle", penalties, empty, "--as-of", "2026-07-01", "--format", "json")
    assert ended.code == 3
    assert [one["record"] for one in json.loads(ended.out)["tables"]] == ["administrative-penalty", None]


def test_sheets_of_a_workbook_are_tables_of_their_own_and_one_is_the_history_of_another(
    run, penalties, decisions, tmp_path
):
    from xlsxwriter import Workbook

    book = tmp_path / "book.xlsx"
    with Workbook(book) as made:
        for file in (penalties, *decisions):
            sheet = made.add_worksheet(file.stem)
            with file.open(encoding="utf-8", newline="") as stream:
                for number, row in enumerate(csv.reader(stream)):
                    sheet.write_row(number, 0, row)
    ended = run("lifecycle", book, "--as-of", "2026-09-10", "--format", "json")
    (found,) = json.loads(ended.out)["tables"]
    assert found["file"].endswith("处罚")
    assert [one["published"] for one in found["rows"]] == [False, True]
