"""Cards and rows drawn at random, and their scores one by one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from credit_standard import records
from credit_standard.lifecycle import Record
from credit_standard.scoring import Card, Score
from credit_standard.scoring.card.reading import card_of
from credit_standard.toml_files import parse, sound

AS_OF = date(2026, 6, 30)

PENALTY = records.declared("administrative-penalty")

HONOUR = records.declared("honour")

IDENTITY = records.declared("person-identity")

CORRECTION = records.declared("correction-notice")

OBJECTION = records.declared("objection")

REPAIR = records.declared("repair-decision")

DECLARED = {one.name: one for one in (PENALTY, HONOUR, IDENTITY, CORRECTION, OBJECTION, REPAIR)}

SUBJECTS = 4

Row = tuple[int, str, dict[str, Any]]

CARD = """
name = "random"
version = "1"
zh = "随机"
en = "Random"
note_zh = "测试"
note_en = "a test"
subjects = ["organisation"]
unit = {unit}
at_least = 0
at_most = {highest}
scale = "national-4"
disputed = "{disputed}"
in_force_from = 2020-01-01
source = {{ document = "测试", verified = false }}

[start]
otherwise = {{ points = 500 }}
[[start.row]]
name = "honoured"
when = "honoured == true"
then = {{ points = 520 }}

[[fact]]
name = "honoured"
zh = "有荣誉"
en = "Honoured"
record = "honour"
valid = {{ months = 24, until = "withdrawn-on" }}

[[group]]
name = "all"
zh = "全部"
en = "All"
total = {{ at_least = {group_low} }}

[[indicator]]
name = "penalties"
zh = "处罚"
en = "Penalties"
group = "all"
record = "administrative-penalty"
hit = "{hit}"
otherwise = {{ points = 0 }}
valid = {valid}
total = {{ at_least = {low} }}
{heaviest}
{repeats}
{of_year}
{of_life}

[[indicator.row]]
name = "large"
when = "fine >= {cut}"
then = {{ points = {points}, valid = {{ months = 36 }}{judge} }}

[[indicator.row]]
name = "by-amount"
when = "fine > 0 and fine < {cut}"
then = {{ each = {{ input = "fine", unit = {each_unit}, points = -1, above = 0.5, up_to = 30 }} }}

[[indicator.row]]
name = "warned"
when = "has(penalty_kinds, 'warning') and not present(fine)"
then = {{ points = {warned} }}

[indicator.remedy]
otherwise = {{ {other_remedy} }}
[[indicator.remedy.row]]
name = "soon"
when = "correction_days <= 30"
then = {{ back = {back}{lifts} }}

[[indicator]]
name = "honours"
zh = "荣誉"
en = "Honours"
record = "honour"
hit = "unique"
base = {base}
valid = {{ months = 24, until = "withdrawn-on", through = "valid-until" }}
total = {{ at_most = 40 }}
{missing}

[[indicator.row]]
name = "high"
when = "level in ('national', 'province')"
then = {{ points = 20 }}

[[indicator.row]]
name = "low"
when = "not present(level) or not (level in ('national', 'province'))"
then = {{ points = 2 }}

[grades]
[[grades.row]]
name = "high"
when = "points >= 500"
then = {{ grade = "excellent" }}
[[grades.row]]
name = "middle"
when = "points >= 450 and points < 500"
then = {{ grade = "good" }}
[[grades.row]]
name = "low"
when = "points < 450"
then = {{ grade = "poor" }}
[[grades.row]]
name = "not-rated"
when = "honoured == true and points < 300"
then = {{ none = true }}
overrides = ["low"]
"""


@st.composite
def cards(draw: st.DrawFn) -> Card:
    """Cards with every fold switched on or off."""

    def pick(*options: object) -> object:
        return draw(st.sampled_from(options))

    text = CARD.format(
        unit=pick(1, "0.1"), highest=pick(505, 1000), disputed=pick("waits", "counts"), group_low=pick(-1000, -40),
        hit=pick("unique", "collect"), low=pick(-1000, -60),
        valid=pick("{ months = 12 }", "{ always = true }", "{ years_after = 1 }", "{ start = 'published_on', months = 18 }"),
        heaviest=pick("", 'heaviest_of = "decision_number"'),
        repeats=pick("", "repeats = { months = 12, factor = 1.5 }", "repeats = { months = 24, factor = 2, same = 'penalty_kinds' }"),
        of_year=pick("", "of_year = { at_least = -45 }"), of_life=pick("", "of_life = { at_least = -50 }"),
        cut=pick(5, 10), points=pick(-20, -33), warned=pick(-3, 3), judge=pick("", ', judge = "poor"', ', forbid = ["excellent"]'),
        each_unit=pick(1, "0.3"), other_remedy=pick("back = 0", "points = -5", 'grade = "good"'), back=pick(80, 33, 100),
        lifts=pick("", ", lifts = true"), base=pick(0, 5),
        missing=pick("", "missing = { points = 3 }", "missing = { no_grade = true }"),
    )  # fmt: skip
    document = parse("random.toml", text)
    from credit_standard.scoring.card.form import CardForm

    sound(document, CardForm)
    return card_of(document)


days = st.dates(date(2023, 1, 1), date(2026, 8, 31))

near_days = (
    st.sampled_from([date(2025, 6, 30), date(2025, 7, 1), date(2024, 12, 31), date(2025, 1, 1)]) | days
)


@st.composite
def process_records(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """What happened to records: a correction, an objection, a repair, by either number of a record."""
    about = draw(st.sampled_from([{"record_id": "1"}, {"record_id": "2"}, {"record_decision_number": "罚1"}]))
    day = draw(near_days)
    return draw(
        st.sampled_from(
            [
                ("correction-notice", {**about, "correction_kind": "quashing", "quashed_on": day}),
                ("correction-notice", {**about, "correction_kind": "deletion", "corrected_on": day}),
                ("objection", {**about, "applied_on": day}),
                (
                    "repair-decision",
                    {**about, "decision_date": day, "repair_result": "granted", "application_id": "X"},
                ),
            ]
        )
    )


@st.composite
def rows(draw: st.DrawFn) -> Row:
    subject = draw(st.integers(0, SUBJECTS - 1))
    day = draw(near_days)
    common = {
        "subject_uscc": f"91350100M00010{subject}Y4X", "decision_date": day,
        "record_status": draw(st.sampled_from([None, None, None, "disputed", "withdrawn"])),
        "authority": draw(st.sampled_from(["某局", "某局", None])), "subject_name": f"示例{subject}",
        "source_record_id": draw(st.sampled_from([None, "1", "2", "3"])),
        "replaces": draw(st.sampled_from([None, None, None, "1", "2"])), "provided_on": draw(st.none() | near_days),
    }  # fmt: skip
    kind = draw(st.sampled_from(["penalty"] * 6 + ["honour"] * 4 + ["process", "identity"]))
    if kind == "identity":
        return (
            subject,
            "person-identity",
            {"died_on": draw(st.none() | near_days), "record_status": common["record_status"]},
        )
    if kind == "process":
        return subject, *draw(process_records())
    if kind == "penalty":
        late = draw(st.integers(0, 400))
        return subject, "administrative-penalty", {
            **common,
            "decision_number": draw(st.sampled_from(["罚1", "罚2", "罚3", None])),
            "penalty_kinds": draw(st.sampled_from([None, ["warning"], ["fine"], ["fine", "warning"]])),
            "fine": draw(st.none() | st.decimals(0, 40, places=6)),
            "gravity": draw(st.sampled_from(["serious", "general", None])),
            "published_on": draw(st.none() | st.just(day)),
            "corrected_on": draw(st.none() | st.just(day + timedelta(days=late))),
        }  # fmt: skip
    return subject, "honour", {
        **common,
        "level": draw(st.sampled_from(["national", "province", "county", None])),
        "withdrawn_on": draw(st.none() | near_days),
        "valid_until": draw(st.none() | near_days),
    }  # fmt: skip


def alone(card: Card, given_rows: list[Row], subject: int, as_of: date = AS_OF) -> Score:
    held = [
        Record(DECLARED[name], values)
        for of, name, values in given_rows
        if of == subject or DECLARED[name].category == "process"
    ]
    return card.evaluate(held, as_of=as_of)
