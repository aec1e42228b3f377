"""The verbs of scoring: cards, score."""

import html
import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from credit_standard import scoring
from credit_standard.scoring.json_form import ScoresJson
from tests.lifecycle.given import PENALTY
from tests.tables import written_csv

SCORING = Path(__file__).parents[1] / "scoring" / "corpus"
PERSON = {
    "subject_kind": "自然人",
    "subject_name": "王小明",
    "document_type": "身份证",
    "document_number": "11010519491231002X",
}


@pytest.fixture
def penalties(tmp_path: Path) -> Path:
    first = {**PENALTY, "gravity": "严重"}
    other = {
        **first,
        "subject_uscc": "91110000600037341L",
        "decision_number": "石示罚〔2026〕2号",
        "source_record_id": "CF-2",
    }
    broken = {
        **first,
        "decision_number": "石示罚〔2026〕3号",
        "source_record_id": "CF-3",
        "decision_date": "2026-13-01",
    }
    return written_csv(tmp_path / "处罚.csv", first, other, broken)


def test_all_cards_are_listed_and_one_is_shown_in_full(run):
    listed = json.loads(run("cards", "--format", "json").out)["cards"]
    assert [(one["name"], one["version"]) for one in listed] == [
        (one.name, one.version) for one in scoring.cards()
    ]
    shown = json.loads(run("cards", "tax-credit-2025", "--format", "json").out)
    assert shown["sha256"] == scoring.load_card("tax-credit").digest
    assert [row["name"] for row in shown["grades"]][:4] == ["a", "b", "c", "d"]


def test_a_forecast_goes_on_by_the_version_of_each_day(run, tmp_path):
    fault = {
        "信用主体名称": "示例机械有限公司", "统一社会信用代码": "91350100M000100Y43", "主管税务机关": "示例税务局",
        "扣分记录编号": "K1", "扣分指标": "未按期缴纳", "扣分": "3", "失信行为发生日期": "2024-05-06",
        "纠正日期": "2024-05-20",
    }  # fmt: skip
    answer = run("score", written_csv(tmp_path / "扣分.csv", fault), "--card", "tax-credit", "--as-of", "2025-06-30",
                 "--forecast", "2026-12-31", "--format", "json")  # fmt: skip
    (one,) = json.loads(answer.out)["subjects"]
    told = [(each["day"], each["points"]) for each in one["forecast"]]
    assert (one["points"], told) == ("99.40", [("2025-07-01", "97.00"), ("2026-01-01", "100.00")])


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", [f"{one.name}-{one.version}" for one in scoring.cards()])
def test_a_card_is_shown_as_a_table_in_both_languages(run, name, language):
    shown = run("cards", name, "--lang", language)
    assert shown.code == 0
    for one in scoring.cards():
        if f"{one.name}-{one.version}" == name:
            assert all(each.title.to(language) in shown.out for each in one.indicators.values())


def test_a_card_of_ones_own_is_checked(run):
    assert run("cards", "check", SCORING / "small.toml").code == 0
    found = run(
        "cards", "check", SCORING / "broken" / "card-gap--tenths-between-whole-bands.toml", "--lang", "en"
    )
    assert (found.code, "949.1" in found.out) == (1, True)


def test_every_subject_of_a_file_has_points_and_a_grade(run, penalties):
    found = run(
        "score", penalties, "--card", "enterprise-reference", "--as-of", "2026-06-30", "--format", "json"
    )
    made = json.loads(found.out)
    assert [(one["points"], one["grade"]) for one in made["subjects"]] == [("700", "B-"), ("700", "B-")]
    assert (found.code, made["rows_with_errors"]) == (1, 1)


def test_who_a_card_is_not_for_has_no_score(run, tmp_path):
    number = {name: "" for name in ("subject_uscc", "subject_org_code") if name in PENALTY}
    person = {**PENALTY, **number, **PERSON, "gravity": "严重", "decision_number": "石示罚〔2026〕4号"}
    file = written_csv(
        tmp_path / "两种.csv", {**PENALTY, "gravity": "严重"}, {**person, "source_record_id": "CF-4"}
    )
    asked = ("score", file, "--card", "enterprise-reference", "--as-of", "2026-06-30")
    made = json.loads(run(*asked, "--format", "json").out)
    assert len(made["subjects"]) == 1
    assert made["other_subjects"] == ["1101**********002X"]
    assert "1101**********002X" in run(*asked, "--lang", "zh").out


def test_the_answer_has_its_published_form(run, penalties):
    found = run("score", penalties, "--card", "enterprise-reference", "--as-of", "2026-06-30", "--format", "json",
                "--explain", "--forecast", "2030-01-01")  # fmt: skip
    made = TypeAdapter(ScoresJson).validate_json(found.out, strict=True)
    one = made["subjects"][0]
    assert sum(int(each["points"]) for each in one["explanation"]["contributions"]) == 700
    assert one["forecast"] == [{"day": "2029-05-31", "points": "800", "grade": "B"}]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_explanation_tells_record_rule_and_what_would_raise_the_grade(run, penalties, language):
    shown = run("score", penalties, "--card", "enterprise-reference", "--as-of", "2026-06-30", "--explain",
                "--forecast", "2030-01-01", "--lang", language).out  # fmt: skip
    for word in ("CF-1", "-100", "2029-05-31", "serious", "40"):
        assert word in shown


def test_a_person_is_never_named(run, tmp_path):
    honour = {
        **PERSON,
        "title": "市级好人",
        "level": "市级",
        "decision_date": "2026-03-01",
        "authority": "某市",
        "decision_number": "某〔2026〕1号",
    }
    file = written_csv(tmp_path / "荣誉.csv", honour)
    for form in ("text", "json"):
        shown = run(
            "score", file, "--card", "city-1000", "--as-of", "2026-06-30", "--explain", "--format", form
        ).out
        assert "1101**********002X" in shown
        assert "11010519491231002X" not in shown
        assert "王小明" not in shown


def test_a_card_that_is_not_sound_is_refused(run, penalties):
    broken = SCORING / "broken" / "card-overlap--a-band-printed-twice.toml"
    assert run("score", penalties, "--card", broken).code == 2


@pytest.mark.parametrize(
    "arguments", [("--card", "enterprise"), ("--card", "tax-credit", "--as-of", "2001-01-01"), ()]
)
def test_an_unknown_card_is_wrong_use(run, penalties, arguments):
    assert run("score", penalties, *arguments).code == 2


def test_a_file_that_is_not_there_cannot_be_scored(run, tmp_path):
    assert run("score", tmp_path / "none.csv", "--card", "tax-credit", "--as-of", "2026-06-30").code == 3


def test_a_file_that_is_handed_in_twice_counts_once(run, tmp_path):
    files = [written_csv(tmp_path / f"{name}.csv", {**PENALTY, "gravity": "严重"}) for name in ("一", "二")]
    asked = ("--card", "enterprise-reference", "--as-of", "2026-06-30")
    made = json.loads(run("score", *files, *asked, "--format", "json").out)
    assert [one["points"] for one in made["subjects"]] == ["700"]
    assert "最后一次" in run("score", *files, *asked, "--explain", "--lang", "zh").out


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", [f"{one.name}-{one.version}" for one in scoring.cards()])
def test_a_card_is_a_page_for_a_browser(run, name, language):
    shown = run("cards", name, "--format", "html", "--lang", language)
    card = next(one for one in scoring.cards() if f"{one.name}-{one.version}" == name)
    assert shown.code == 0
    assert all(each.title.to(language) in html.unescape(shown.out) for each in card.indicators.values())
    assert card.digest in shown.out
    assert "<script" not in shown.out


@pytest.mark.parametrize("arguments", [(), ("enterprise",)])
def test_a_page_takes_the_name_of_a_card(run, arguments):
    assert run("cards", *arguments, "--format", "html").code == 2


def test_a_name_without_version_is_enough_where_there_is_one(run):
    named = run("cards", "city-1000", "--format", "html", "--lang", "zh")
    assert (named.code, named.out) == (0, run("cards", "city-1000-1", "--format", "html", "--lang", "zh").out)
    two = run("cards", "tax-credit", "--format", "html", "--lang", "zh")
    assert two.code == 2
    assert "tax-credit-2025" in two.err
