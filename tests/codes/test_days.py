"""Codes come and go: which ones are in force on a day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from credit_standard.codes import CodeEntry, CodeList
from credit_standard.findings import Bilingual

FIRST, LAST = date(2001, 1, 1), date(2010, 12, 31)


def entry(code: str, first: date | None = None, last: date | None = None, zh: str = "名称") -> CodeEntry:
    return CodeEntry(code=code, title=Bilingual(f"{zh}{code}", code), valid_from=first, valid_until=last)


def made_of(*entries: CodeEntry) -> CodeList:
    return CodeList(
        name="made-up",
        title=Bilingual("表", "List"),
        is_open=False,
        source="",
        verified=True,
        entries=entries,
    )


@given(
    st.none() | st.dates(date(2000, 1, 1), date(2005, 1, 1)),
    st.none() | st.dates(date(2005, 1, 1), date(2010, 1, 1)),
    st.dates(date(1999, 1, 1), date(2011, 1, 1)),
)
def test_both_ends_belong_to_the_time_in_force(first: date | None, last: date | None, day: date) -> None:
    before = first is not None and day < first
    after = last is not None and day > last
    assert entry("one", first, last).in_force(day) == (not before and not after)


def test_a_list_gives_what_is_in_force_on_a_day() -> None:
    made = made_of(entry("always"), entry("old", None, LAST), entry("new", LAST + timedelta(1)))
    assert [one.code for one in made.on(LAST)] == ["always", "old"]
    assert [one.code for one in made.on(LAST + timedelta(1))] == ["always", "new"]


def test_a_code_whose_meaning_changed_is_known_as_it_is_now_and_by_all_its_names() -> None:
    made = made_of(entry("one", LAST + timedelta(1), zh="新名"), entry("one", None, LAST, zh="旧名"))
    assert made.by_code["one"].title.zh == "新名one"
    assert made.read("旧名one") == made.read("新名one") == "one"
    assert made.periods == {}


def test_the_period_of_a_code_goes_over_all_its_entries() -> None:
    made = made_of(
        entry("one", date(2005, 1, 1), LAST, zh="新"),
        entry("one", FIRST, date(2004, 12, 31), zh="旧"),
        entry("two", None, LAST),
        entry("always"),
    )
    assert made.periods == {"one": (FIRST, LAST), "two": (None, LAST)}
