"""What a decision table says of one record and of a column of records, state by state."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal

import polars as pl
import pytest

from credit_standard.findings import Bilingual
from credit_standard.language import F, ValueType, parse
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.problems import TableError
from credit_standard.language.python import RecordCells
from credit_standard.language.tables import ALWAYS, Answer, DecisionTable, Period, Row, explain
from credit_standard.language.tables.columns import table_columns

TYPES = {
    "flag": ValueType("yes-no"),
    "count": ValueType("integer"),
    "points": ValueType("amount", digits=6, places=1),
}
ROWS = (
    Row("general", when=parse("flag == true"), then="g", valid=Period(date(2023, 5, 1), date(2025, 6, 30))),
    Row("special", when=parse("count > 1"), then="s", overrides=("general",)),
    Row("other", when=parse("points >= 5"), then="o"),
)
INVALID: Any = object()
DAY = date(2024, 1, 1)
G, S, O = "general", "special", "other"  # noqa: E741 - as the rows begin


def table(hit: Literal["unique", "collect"] = "unique") -> DecisionTable[str]:
    return DecisionTable(name="own", rows=ROWS, hit=hit, otherwise="n", inputs=TYPES)


def asked(own: DecisionTable[str], record: dict[str, Any], day: date | None) -> Answer[str]:
    """The answer, which is the same in columns; a day that is missing there may be none at all, or an empty cell."""
    values = {name: None if value is INVALID else value for name, value in record.items()}
    answer = own.answer(RecordCells(values, record.keys()), day)
    batch = pl.DataFrame(
        [pl.Series(name, [values.get(name)], type_.polars) for name, type_ in TYPES.items()]
        + [pl.Series(FieldColumns(name).presence, [name in record]) for name in TYPES]
    )
    for days in (pl.lit(day, pl.Date), None)[: 2 if day is None else 1]:
        columns = table_columns(own, None, days)
        got = batch.select(
            columns.state.alias("state"), columns.number().alias("number"), **columns.rows
        ).row(0)
        applying = [row in answer.rows for row in own.rows]
        assert got[0] == answer.state
        assert got[1] == (applying.index(True) if answer.state == "applies" else None)
        assert list(got[2:]) == applying
    return answer


@pytest.mark.parametrize(
    ("record", "day", "state", "rows", "undecided", "missing", "then"),
    [
        ({}, DAY, "nothing", [], [], (), "n"),
        ({"flag": False, "count": 1, "points": Decimal("4.9")}, DAY, "nothing", [], [], (), "n"),
        ({"flag": True}, date(2023, 4, 30), "nothing", [], [], (), "n"),
        ({"flag": True}, date(2023, 5, 1), "applies", [G], [], (), "g"),
        ({"flag": True}, date(2025, 6, 30), "applies", [G], [], (), "g"),
        ({"flag": True}, date(2025, 7, 1), "nothing", [], [], (), "n"),
        ({"flag": True, "count": 2}, DAY, "applies", [S], [], (), "s"),
        ({"count": 2, "points": Decimal(5)}, DAY, "conflict", [S, O], [], (), None),
        ({"flag": INVALID}, DAY, "undecided", [], [G], ("flag",), None),
        ({"flag": INVALID}, date(2026, 1, 1), "nothing", [], [], (), "n"),
        ({"flag": INVALID, "count": 2}, DAY, "applies", [S], [], (), "s"),
        ({"flag": True, "points": INVALID}, DAY, "undecided", [G], [O], ("points",), None),
        ({"flag": True}, None, "undecided", [], [G], ("day",), None),
        ({"flag": INVALID}, None, "undecided", [], [G], ("flag", "day"), None),
        ({"flag": True, "count": 2}, None, "applies", [S], [], (), "s"),
    ],
)  # fmt: skip
def test_a_record_and_a_day_are_answered(
    record: dict[str, Any],
    day: date | None,
    state: str,
    rows: list[str],
    undecided: list[str],
    missing: tuple[str, ...],
    then: str | None,
) -> None:
    answer = asked(table(), record, day)
    assert (answer.state, answer.then, answer.missing) == (state, then, missing)
    assert [row.name for row in answer.rows] == rows
    assert [row.name for row in answer.undecided] == undecided


def test_a_table_that_collects_has_no_conflict_and_names_the_first_of_several() -> None:
    answer = asked(table("collect"), {"count": 2, "points": Decimal(5)}, DAY)
    assert (answer.state, answer.then, [row.name for row in answer.rows]) == ("applies", "s", [S, O])


def test_a_table_without_rows_or_without_another_word_says_nothing() -> None:
    empty: DecisionTable[str] = DecisionTable(rows=())
    assert (empty.name, empty.hit, asked(empty, {}, None).then) == ("", "unique", None)


def test_a_row_that_began_or_ended_holds_without_the_other_end() -> None:
    begun, ended = Period(DAY), Period(None, DAY)
    own = DecisionTable(rows=(Row("begun", then="b", valid=begun), Row("ended", then="e", valid=ended)))
    days = [date(2023, 12, 31), DAY, date(2024, 1, 2)]
    assert [asked(own, {}, day).state for day in days] == ["applies", "conflict", "applies"]
    assert [asked(own, {}, day).then for day in days] == ["e", None, "b"]
    assert [one.is_limited for one in (begun, ended, ALWAYS)] == [True, True, False]


def test_a_table_knows_its_inputs_and_all_that_it_may_say() -> None:
    own = table()
    assert list(own.outcomes()) == ["g", "s", "o", "n"]
    assert list(DecisionTable(rows=ROWS[2:]).outcomes()) == ["o"]
    assert own.named == ("flag", "count", "points")
    assert DecisionTable(rows=ROWS[2:]).over(TYPES).inputs.keys() == {"points"}
    assert (own.is_dated, DecisionTable(rows=ROWS[2:]).is_dated) == (True, False)


def test_a_table_with_a_wrong_name_or_a_period_without_a_day_is_refused() -> None:
    with pytest.raises(TableError, match=r"^table own: the row 'other' stands there twice$"):
        DecisionTable(name="own", rows=(*ROWS, Row("other", then="x")))
    with pytest.raises(TableError, match=r"^table own: 'new' overrides 'old', which is no row$"):
        DecisionTable(name="own", rows=(*ROWS, Row("new", then="x", overrides=("old",))))
    with pytest.raises(TableError, match=r"^a period ends on 2023-12-31, before it begins on 2024-01-01$"):
        Period(DAY, date(2023, 12, 31))
    assert Period(DAY, DAY).holds(DAY)


@pytest.mark.parametrize(
    ("day", "changes"),
    [
        (None, None),
        (date(2023, 4, 30), date(2023, 5, 1)),
        (date(2023, 5, 1), date(2025, 7, 1)),
        (date(2025, 6, 30), date(2025, 7, 1)),
        (date(2025, 7, 1), None),
    ],
)
def test_an_explanation_says_when_time_alone_may_change_the_answer(
    day: date | None, changes: date | None
) -> None:
    own, cells = table(), RecordCells({"count": 2}, {"count"})
    titles = {name: Bilingual(name, name) for name in TYPES}
    (one,) = explain(own, own.answer(cells, day), cells, day=day, titles=titles, shown=lambda _, v: str(v))
    assert (one.row, one.changes_on, one.missing) == ("special", changes, ())


def test_an_explanation_shows_empty_cells_what_is_missing_and_rows_without_a_condition() -> None:
    condition = ~((F.count > 1) | F.flag.present) & (F.points > 1)
    own = DecisionTable(rows=(Row("some", when=condition, then=1), Row("any", then=2)), inputs=TYPES)
    cells = RecordCells({"count": 0}, {"count", "points"})
    titles = {name: Bilingual(name, name) for name in TYPES}
    some, any_ = sorted(
        explain(own, own.answer(cells), cells, day=None, titles=titles, shown=lambda n, v: f"{n}={v}"),
        key=lambda one: one.row,
        reverse=True,
    )
    assert [(part.values, part.holds) for part in some.parts] == [
        ((("count", "count=0"),), False),
        ((("flag", None),), False),
        ((("points", None),), None),
    ]
    assert some.missing == ("points",)
    assert (any_.words, any_.parts, any_.missing) == (Bilingual("", ""), (), ())
