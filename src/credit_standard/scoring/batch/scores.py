"""批量评分: the scores of many subjects by columns: to the digit what each of them gets alone.

Most subjects have events that only add up: those are summed by columns. Where an event bears on another (repeats,
the heaviest of several, limits for life), that subject's events go through the very folds that one subject's do.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.scoring.batch.events import (
    DAY,
    END,
    FIRST,
    NEVER,
    NO_REMEDY,
    OTHERWISE,
    POINTS,
    REMEDY,
    RULE,
    SAME,
    SUBJECT,
    TOGETHER,
    day_of,
    happened,
)  # fmt: skip
from credit_standard.scoring.batch.standing import counting
from credit_standard.scoring.card import REPRESENTED, Card, Effect, Fact, Indicator, Remedy
from credit_standard.scoring.evaluation.events import Event, order_of_remedy
from credit_standard.scoring.evaluation.folding import fold
from credit_standard.scoring.evaluation.grading import cells_of, graded
from credit_standard.scoring.score import Judgement, RecordRef

if TYPE_CHECKING:
    import polars as pl

COUNTED, HAS_DATA = "counted", "has_data"
_MOST = 2**62


def scores(
    card: Card, tables: Mapping[str, pl.DataFrame], *, subjects: int, as_of: date, rules: Rules = NATIONAL
) -> pl.DataFrame:
    """The scores of a batch.

    Args:
        card: by which.
        tables: record type → its rows: typed columns by field, as `cs.read` gives them, and `(subject)`: the dense
            number of the subject, from 0.
        subjects: how many there are.
        as_of: the day.
        rules: the regimes that count.

    Returns:
        `subject`, `units` (points in units of the card, Int64), `grade` (null where not rated), `grade_reason`.

    Raises:
        ValueError: the card takes points from organisations that a person represented: one subject at a time.
        OverflowError: points are beyond what 64 bits hold.
    """
    return _Batch(card, tables, subjects, as_of, rules).scores()


@frozen(eq=False)
class _Batch:
    card: Card
    tables: Mapping[str, pl.DataFrame]
    subjects: int
    as_of: date
    rules: Rules

    def scores(self) -> pl.DataFrame:
        import polars as pl

        card = self.card
        if any(one.of == REPRESENTED for one in card.indicators.values()):
            raise ValueError(f"{card.name} takes points from others: score one subject at a time")
        rows = {
            name: counting(
                asking[0].declaration, self.tables[name], as_of=self.as_of, rules=self.rules, card=card
            )
            for name, asking in card.records.items()
            if name in self.tables
        }
        whole = pl.DataFrame({SUBJECT: pl.int_range(self.subjects, eager=True, dtype=pl.Int64)})
        for fact in card.facts.values():
            whole = whole.with_columns(self._holds(fact, rows).alias(fact.name))
        needs_data = pl.lit(value=False)
        in_group: dict[str, list[str]] = {}
        judged: list[pl.DataFrame] = []
        for name, indicator in card.indicators.items():
            sums, given = self._indicator(indicator, rows)
            judged.append(given)
            whole = whole.join(sums, on=SUBJECT, how="left", maintain_order="left")
            has_data = pl.col(HAS_DATA).fill_null(value=False)
            base = pl.lit(indicator.base, pl.Int64)
            if indicator.without is not None:
                base = pl.when(has_data).then(base).otherwise(pl.lit(indicator.without, pl.Int64))
            points = _clamped(base + pl.col(COUNTED).fill_null(0), indicator.limits)
            no_data = ~has_data if indicator.needed else pl.lit(value=False)
            whole = whole.with_columns(points.alias(name), no_data.alias(f"{name}?")).drop(COUNTED, HAS_DATA)
            needs_data = needs_data | pl.col(f"{name}?")
            in_group.setdefault(indicator.group, []).append(name)
        total = self._start(whole)
        sums_of_groups = [
            _clamped(pl.sum_horizontal(names), card.groups[group].limits)
            if group
            else pl.sum_horizontal(names)
            for group, names in in_group.items()
        ]
        units = _clamped(pl.col("(start)") + pl.sum_horizontal(sums_of_groups), card.limits)
        found = total.with_columns(units.alias("units"), needs_data.alias("(needs data)"))
        return self._graded(found, pl.concat(judged) if judged else None)

    def _holds(self, fact: Fact, rows: Mapping[str, pl.DataFrame]) -> pl.Series:
        import polars as pl

        held = rows.get(fact.declaration.name)
        found = pl.repeat(value=False, n=self.subjects, eager=True, dtype=pl.Boolean)
        if held is None:
            return found
        events = self._on_the_day(happened(fact, held, self.as_of))
        if events.height:
            found = found.scatter(events[SUBJECT].unique(), True)  # noqa: FBT003 - a value, not a flag
        return found

    def _on_the_day(self, events: pl.DataFrame) -> pl.DataFrame:
        import polars as pl

        from credit_standard.lifecycle.state.group import number

        today = number(self.as_of)
        return events.filter((pl.col(FIRST) <= today) & (pl.col(END) > today))

    def _indicator(
        self, indicator: Indicator, rows: Mapping[str, pl.DataFrame]
    ) -> tuple[pl.DataFrame, pl.DataFrame]:
        """The sum of each subject before base and limits, and what gives or forbids grades."""
        import polars as pl

        from credit_standard.lifecycle.state.group import number

        held = rows.get(indicator.record)
        if held is None:
            return _sums(), _given()
        events = happened(indicator, held, self.as_of).filter(pl.col(FIRST) <= number(self.as_of))
        if events.height and int(events[POINTS].abs().max()) * events.height > _MOST:  # type: ignore[arg-type]
            raise OverflowError(f"points of {indicator.name} are beyond what can be summed exactly")
        events = _corrected(indicator, events)
        entwined = self._entwined(indicator, events)
        alone = events.filter(~pl.col(SUBJECT).is_in(entwined.implode()))
        alone = self._on_the_day(alone)
        sums, given = _summed(indicator, alone), _given_by(indicator, alone)
        if entwined.len():
            together = events.filter(pl.col(SUBJECT).is_in(entwined.implode()))
            more, judged = self._folded(indicator, together)
            sums, given = pl.concat([sums, more]), pl.concat([given, judged])
        return sums, given

    def _entwined(self, indicator: Indicator, events: pl.DataFrame) -> pl.Series:
        """Subjects of whom one event may bear on another."""
        import polars as pl

        found = [pl.Series(SUBJECT, [], pl.Int64)]
        by_subject = events.group_by(SUBJECT)
        if indicator.heaviest_of is not None:
            pairs = events.filter(pl.col(TOGETHER).is_not_null()).group_by(SUBJECT, TOGETHER).len()
            found.append(pairs.filter(pl.col("len") > 1)[SUBJECT])
        if indicator.repeats is not None:
            keys = [SUBJECT] if indicator.repeats.same is None else [SUBJECT, SAME]
            days = events.group_by(keys).agg(pl.col(DAY).n_unique().alias("days"))
            found.append(days.filter(pl.col("days") > 1)[SUBJECT])
        if indicator.of_life.at_least is not None or indicator.of_life.at_most is not None:
            low, high = indicator.of_life.at_least, indicator.of_life.at_most
            points = pl.col(COUNTED)
            least, most = points.filter(points < 0).sum(), points.filter(points > 0).sum()
            may = by_subject.agg(least.alias("least"), most.alias("most"))
            beyond = pl.lit(value=False)
            beyond = beyond if low is None else beyond | (pl.col("least") < low)
            beyond = beyond if high is None else beyond | (pl.col("most") > high)
            found.append(may.filter(beyond)[SUBJECT])
        return pl.concat(found).unique()

    def _folded(self, indicator: Indicator, events: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Subjects whose events bear on each other, one after the other."""
        import polars as pl

        sums: list[tuple[int, int, bool]] = []
        given: list[tuple[int, int, int, str]] = []
        for (subject,), of_subject in events.partition_by(SUBJECT, as_dict=True).items():
            made = [_event(indicator, row) for row in of_subject.iter_rows(named=True)]
            parts = fold(indicator, made, self.as_of).counted
            sums.append((int(subject), sum(one.counted for one in parts), bool(parts)))
            given += [
                (int(subject), *one.event.order[-1], indicator.name)
                for one in parts
                if one.event.effect.judge is not None or one.event.effect.forbid
            ]
        return (
            pl.DataFrame(sums, schema=_sums().schema, orient="row"),
            pl.DataFrame(given, schema=_given().schema, orient="row"),
        )

    def _start(self, whole: pl.DataFrame) -> pl.DataFrame:
        """With the points at the start: asked once for each set of facts."""
        import polars as pl

        names = list(self.card.facts)

        def points(facts: frozenset[str]) -> int:
            answer = self.card.start.answer(cells_of(self.card, 0, facts), self.as_of)
            return answer.then or 0

        if not names:
            return whole.with_columns(pl.lit(points(frozenset()), pl.Int64).alias("(start)"))
        sets = whole.select(names).unique()
        started = [
            points(frozenset(name for name in names if row[name])) for row in sets.iter_rows(named=True)
        ]
        sets = sets.with_columns(pl.Series("(start)", started, pl.Int64))
        return whole.join(sets, on=names, how="left", maintain_order="left")

    def _graded(self, whole: pl.DataFrame, given: pl.DataFrame | None) -> pl.DataFrame:
        """With grades: asked once for each set of points, facts and what is given directly."""
        import polars as pl

        names = list(self.card.facts)
        told = pl.lit(None, pl.String).alias("(given)")
        if given is not None and given.height:
            said = pl.concat_str([pl.col("indicator"), pl.col(RULE), pl.col(REMEDY)], separator="|")
            by_subject = given.group_by(SUBJECT).agg(said.unique().sort().str.join(";").alias("(given)"))
            whole = whole.join(by_subject, on=SUBJECT, how="left", maintain_order="left")
        else:
            whole = whole.with_columns(told)
        keys = ["units", *names, "(given)"]
        sets = whole.select(keys).unique()
        answers = [self._grade(row, names) for row in sets.iter_rows(named=True)]
        sets = sets.with_columns(
            pl.Series("grade", [one[0] for one in answers], pl.String),
            pl.Series("grade_reason", [one[1] for one in answers], pl.String),
        )
        found = whole.join(sets, on=keys, how="left", nulls_equal=True, maintain_order="left")
        without = pl.col("(needs data)")
        return found.select(
            pl.col(SUBJECT).alias("subject"),
            "units",
            pl.when(~without).then(pl.col("grade")).alias("grade"),
            pl.when(without)
            .then(pl.lit("no-data-no-grade"))
            .otherwise(pl.col("grade_reason"))
            .alias("grade_reason"),
        )

    def _grade(self, row: dict[str, Any], names: list[str]) -> tuple[str | None, str]:
        judgements = []
        for text in (row["(given)"] or "").split(";"):
            if not text:
                continue
            name, rule, remedy = text.split("|")
            indicator = self.card.indicators[name]
            judgement = _judgement(indicator, int(rule), int(remedy))
            if judgement is not None:
                judgements.append(judgement)
        facts = frozenset(name for name in names if row[name])
        found = graded(self.card, row["units"], facts, judgements, self.as_of)
        return found.grade, found.reason


def _effect(indicator: Indicator, at: int) -> Effect:
    if at == OTHERWISE:
        assert indicator.table.otherwise is not None  # noqa: S101 - it was brought by it
        return indicator.table.otherwise
    return indicator.table.rows[at].then


def _remedy(indicator: Indicator, at: int) -> Remedy | None:
    if at == NO_REMEDY or indicator.remedies is None:
        return None
    return indicator.remedies.otherwise if at == OTHERWISE else indicator.remedies.rows[at].then


def _judgement(indicator: Indicator, rule: int, remedy: int) -> Judgement | None:
    effect, brings = _effect(indicator, rule), _remedy(indicator, remedy)
    if brings is not None and brings.lifts:
        return None
    nobody = RecordRef(type=indicator.record, number=None, day=None)
    if brings is not None and brings.grade is not None:
        return Judgement(indicator=indicator.name, record=nobody, rule="", grade=brings.grade)
    return Judgement(
        indicator=indicator.name, record=nobody, rule="", grade=effect.judge, forbidden=effect.forbid
    )


def _event(indicator: Indicator, row: dict[str, Any]) -> Event:
    """A row of events as the folds of one subject take it; it remembers the numbers of its rows at the end."""
    effect, remedy = _effect(indicator, row[RULE]), _remedy(indicator, row[REMEDY])
    rule = "otherwise" if row[RULE] == OTHERWISE else indicator.table.rows[row[RULE]].name
    day, first = day_of(row[DAY]), day_of(row[FIRST])
    end = None if row[END] >= NEVER else day_of(row[END])
    return Event(
        ref=RecordRef(type=indicator.record, number=None, day=day), rule=rule, day=day, first=first, end=end,
        points=row[POINTS], effect=effect, remedy=remedy, same=row[SAME], together=row[TOGETHER],
        order=(day, row[POINTS], rule, first, end or date.max, order_of_remedy(remedy), (row[RULE], row[REMEDY])),
    )  # fmt: skip


def _corrected(indicator: Indicator, events: pl.DataFrame) -> pl.DataFrame:
    """With what counts of the points after the correction."""
    import polars as pl

    counted = pl.col(POINTS)
    table = indicator.remedies
    if table is not None:
        numbered = [*enumerate(row.then for row in table.rows), (OTHERWISE, table.otherwise)]
        for at, remedy in numbered:
            if remedy is not None:
                after = _after(remedy)
                counted = (
                    counted if after is None else pl.when(pl.col(REMEDY) == at).then(after).otherwise(counted)
                )
    return events.with_columns(counted.alias(COUNTED))


def _after(remedy: Remedy) -> pl.Expr | None:
    import polars as pl

    if remedy.points is not None:
        return pl.lit(remedy.points, pl.Int64)
    if remedy.back is None:
        return None
    # points × back / 100 in whole numbers, cut off towards zero
    numerator, denominator = (remedy.back / 100).as_integer_ratio()
    points = pl.col(POINTS)
    size = points.abs() * numerator // denominator
    return points - pl.when(points < 0).then(-size).otherwise(size)


def _summed(indicator: Indicator, events: pl.DataFrame) -> pl.DataFrame:
    import polars as pl

    by_year = indicator.of_year
    if by_year.at_least is None and by_year.at_most is None:
        sums = events.group_by(SUBJECT).agg(pl.col(COUNTED).sum())
    else:
        year = pl.col(DAY).cast(pl.Int32).cast(pl.Date).dt.year()
        years = events.group_by(SUBJECT, year.alias("year")).agg(pl.col(COUNTED).sum())
        sums = years.group_by(SUBJECT).agg(_clamped(pl.col(COUNTED), by_year).sum())
    return sums.with_columns(pl.lit(value=True).alias(HAS_DATA))


def _given_by(indicator: Indicator, events: pl.DataFrame) -> pl.DataFrame:
    import polars as pl

    giving = [
        at
        for at, effect in [
            *enumerate(r.then for r in indicator.table.rows),
            (OTHERWISE, indicator.table.otherwise),
        ]
        if effect is not None and (effect.judge is not None or effect.forbid)
    ]
    if not giving:
        return _given()
    found = events.filter(pl.col(RULE).is_in(giving))
    return found.select(SUBJECT, RULE, REMEDY, pl.lit(indicator.name).alias("indicator")).unique()


def _clamped(points: pl.Expr, limits: Any) -> pl.Expr:
    if limits.at_least is None and limits.at_most is None:
        return points
    return points.clip(limits.at_least, limits.at_most)


def _sums() -> pl.DataFrame:
    import polars as pl

    return pl.DataFrame(schema={SUBJECT: pl.Int64(), COUNTED: pl.Int64(), HAS_DATA: pl.Boolean()})


def _given() -> pl.DataFrame:
    import polars as pl

    return pl.DataFrame(
        schema={SUBJECT: pl.Int64(), RULE: pl.Int64(), REMEDY: pl.Int64(), "indicator": pl.String()}
    )
