"""批量评分: the scores of many subjects by columns: to the digit what each of them gets alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.lifecycle.record.status import is_void_row
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.lifecycle.state.numbers import number
from credit_standard.scoring.batch.columns import END, FIRST, REASON, ROW, SUBJECT
from credit_standard.scoring.batch.events import happened, omissions
from credit_standard.scoring.batch.grades import START, UNITS, with_grade, with_start
from credit_standard.scoring.batch.represented import for_organisations, for_persons, offices, organisations
from credit_standard.scoring.batch.standing import Counting, counting
from credit_standard.scoring.batch.sums import COUNTED, HAS_DATA, Sums, clamped, given, points, summed
from credit_standard.scoring.batch.tables import BatchTables, batch_of
from credit_standard.scoring.card import REPRESENTED, Card, Fact, Indicator
from credit_standard.scoring.evaluation.intake import DEATH
from credit_standard.scoring.evaluation.offices import ROLE

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration

_NEEDS_DATA, _DIED = "(needs data)", "(died)"


def scores(
    card: Card,
    tables: Mapping[str, pl.DataFrame | pl.LazyFrame],
    *,
    subjects: int | None = None,
    as_of: date,
    rules: Rules = NATIONAL,
) -> pl.DataFrame:
    """The scores of a batch.

    Args:
        card: by which.
        tables: record type → its rows: typed columns by field, as `cs.read` gives them; a lazy frame is read when its
            turn comes and not kept whole. Process records among them are
            the history of those that they name. `(subject)` is what the data calls the subject, any text or number;
            where a table lacks it, the numbers of the records tell whose they are.
        subjects: how many there are, where `(subject)` holds dense numbers from 0; those without a row are scored too.
        as_of: the day.
        rules: the regimes that count.

    Returns:
        `subject` (as the tables call it, else the key of its numbers, as `subjects.keys` gives it), `units` (points in
        units of the card, Int64), `grade` (null where not rated), `grade_reason`, `not_evaluated` (how often a record
        of the subject could not be evaluated; `unevaluated` lists them).

    Raises:
        OverflowError: points are beyond what 64 bits hold.
    """
    card = card.on(as_of)
    return _Scoring(card, batch_of(card, tables, subjects), as_of, rules).scores()


def unevaluated(
    card: Card,
    tables: Mapping[str, pl.DataFrame | pl.LazyFrame],
    *,
    subjects: int | None = None,
    as_of: date,
    rules: Rules = NATIONAL,
) -> pl.DataFrame:
    """What of a batch could not be evaluated; the arguments are those of `scores`.

    Returns:
        `subject` (null where nobody can tell), `record` (type), `row` (of its table, from 0), `indicator` (empty where
        the record as a whole is meant), `reason` (a word of `wording.REASONS`).
    """
    import polars as pl

    card = card.on(as_of)
    scoring = _Scoring(card, batch_of(card, tables, subjects), as_of, rules)
    scoring.scores()
    found = scoring.listed()
    if not found.height:
        return pl.DataFrame(
            schema={"subject": scoring.batch.numbering.subjects.dtype, "record": pl.String(), "row": pl.UInt32(),
                    "indicator": pl.String(), "reason": pl.String()}
        )  # fmt: skip
    named = scoring.batch.numbering.subjects.gather(found[SUBJECT]).alias("subject")
    listed = found.select("record", pl.col(ROW).alias("row"), "indicator", REASON)
    return listed.insert_column(0, named).sort("record", "row", "indicator", REASON)


@frozen(eq=False, slots=False)
class _Scoring:
    card: Card
    batch: BatchTables
    as_of: date
    rules: Rules
    omitted: list[tuple[str, str, pl.DataFrame]] = field(factory=list)
    """Record type, indicator, and rows with their reason."""

    def scores(self) -> pl.DataFrame:
        import polars as pl

        card = self.card
        whole = pl.DataFrame(
            {SUBJECT: pl.int_range(self.batch.numbering.subjects.len(), eager=True, dtype=pl.Int64)}
        )
        sums, held = self._by_record()
        whole = whole.with_columns(held.get(name, pl.lit(value=False)).alias(name) for name in card.facts)
        in_group: dict[str, list[str]] = {}
        judged = [given()]
        without: list[str] = []
        for name, indicator in card.indicators.items():
            found = sums.get(name) or Sums(points(), given())
            judged.append(found.given)
            whole = _with_points(whole, indicator, found)
            in_group.setdefault(indicator.group, []).append(name)
            without += [f"{name}?"] if indicator.needed else []
        whole = with_start(card, whole, self.as_of)
        of_groups = [
            clamped(pl.sum_horizontal(names), card.groups[group].limits)
            if group
            else pl.sum_horizontal(names)
            for group, names in in_group.items()
        ]
        units = clamped(pl.col(START) + pl.sum_horizontal(of_groups), card.limits)
        needs_data = pl.any_horizontal(without) if without else pl.lit(value=False)
        whole = whole.select(
            SUBJECT,
            *card.facts,
            units.alias(UNITS),
            needs_data.alias(_NEEDS_DATA),
            pl.col(SUBJECT).is_in(self._dead.implode()).alias(_DIED),
        )
        return self._answer(with_grade(card, whole, pl.concat(judged), self.as_of))

    def _answer(self, whole: pl.DataFrame) -> pl.DataFrame:
        import polars as pl

        died, without = pl.col(_DIED), pl.col(_NEEDS_DATA)
        reason = (
            pl.when(died)
            .then(pl.lit("died"))
            .when(without)
            .then(pl.lit("no-data-no-grade"))
            .otherwise(pl.col("grade_reason"))
        )
        listed = self.listed().group_by(SUBJECT).agg(pl.len().cast(pl.Int64).alias("not_evaluated"))
        counts = whole.select(SUBJECT).join(listed, on=SUBJECT, how="left", maintain_order="left")
        return whole.select(
            self.batch.numbering.subjects,
            UNITS,
            pl.when(~died & ~without).then(pl.col("grade")).alias("grade"),
            reason.alias("grade_reason"),
            counts["not_evaluated"].fill_null(0),
        )

    def listed(self) -> pl.DataFrame:
        """What could not be evaluated, of all indicators."""
        import polars as pl

        whole = [
            (name, "", rows) for name, rows in self.batch.omitted.items() if name not in self.batch.tables
        ]  # of no known type
        asked = [
            (name, one.name, rows)
            for name, rows in self.batch.omitted.items()
            for one in self.card.records.get(name, ())
            if isinstance(one, Indicator)
        ]
        found = [
            rows.with_columns(pl.lit(record).alias("record"), pl.lit(indicator).alias("indicator"))
            for record, indicator, rows in (*self.omitted, *whole, *asked)
        ]
        empty = omissions().with_columns(pl.lit("").alias("record"), pl.lit("").alias("indicator"))
        return pl.concat([empty, *found]).filter(
            pl.col(SUBJECT).is_null() | ~pl.col(SUBJECT).is_in(self._dead.implode())
        )

    @cached_property
    def _dead(self) -> pl.Series:
        """Subjects that have died by the day."""
        import polars as pl

        found = [pl.Series(SUBJECT, [], pl.Int64)]
        for name in self.batch.tables:
            field_name = _declared(name).by_concept.get(DEATH, "")
            rows = self.batch.rows(name) if field_name else None
            if rows is not None and field_name in rows.columns:
                died = (pl.col(field_name) <= self.as_of).fill_null(value=False)
                found.append(rows.filter(died & ~is_void_row(rows.columns))[SUBJECT])
        return pl.concat(found).unique()

    @cached_property
    def _offices(self) -> pl.DataFrame:
        return offices(self.batch.rows(ROLE))

    @cached_property
    def _organisations(self) -> pl.DataFrame:
        tables = ((_declared(name), self.batch.rows(name)) for name in self.batch.tables)
        return organisations((declared, rows) for declared, rows in tables if rows is not None)

    def _by_record(self) -> tuple[dict[str, Sums], dict[str, pl.Series]]:
        """The sums of indicators and who holds facts, by their names; one table is held at a time."""
        sums: dict[str, Sums] = {}
        holding: dict[str, pl.Series] = {}
        for name, asking in self.card.records.items():
            rows = self.batch.rows(name)
            if rows is None or rows.is_empty():
                continue
            now = counting(
                asking[0].declaration, rows, self.batch.history,
                as_of=self.as_of, rules=self.rules, disputed=self.card.disputed,
            )  # fmt: skip
            for one in asking:
                found = happened(one, self._rows(one, rows, now), self.as_of)
                if found.omitted.height:
                    self.omitted.append((name, one.name, found.omitted))
                if isinstance(one, Indicator):
                    sums[one.name] = summed(one, found.events, self.as_of)
                else:
                    holding[one.name] = self._holds(found.events)
        return sums, holding

    def _rows(self, one: Indicator | Fact, held: pl.DataFrame, now: Counting) -> pl.DataFrame:
        """The rows that count under an indicator, with whom they count for."""
        import polars as pl

        if isinstance(one, Indicator) and one.is_of_others:
            kept = held.filter(now.stands)
            found, undated = (
                for_persons(one, held, self._offices)
                if one.of == REPRESENTED
                else for_organisations(one, held, self._offices, self._organisations)
            )
            self._leave_out(one, undated, "no-day")
            found = found.filter(pl.col(ROW).is_in(kept[ROW].implode()))
        else:
            is_ours = now.group.is_null() | now.group.is_in(list(self.card.subjects))
            if isinstance(one, Indicator) and not self.card.takes_from_others(one.record):
                self._leave_out(one, held.filter(~is_ours), "other-subject")
            found = held.filter(now.stands & is_ours)
        return found if self._dead.is_empty() else found.filter(~pl.col(SUBJECT).is_in(self._dead.implode()))

    def _leave_out(self, one: Indicator | Fact, rows: pl.DataFrame, reason: str) -> None:
        import polars as pl

        if rows.height:
            found = rows.select(SUBJECT, ROW, pl.lit(reason).alias(REASON))
            self.omitted.append((one.declaration.name, one.name, found))

    def _holds(self, events: pl.DataFrame) -> pl.Series:
        import polars as pl

        found = pl.repeat(value=False, n=self.batch.numbering.subjects.len(), eager=True, dtype=pl.Boolean)
        today = number(self.as_of)
        held = events.filter((pl.col(FIRST) <= today) & (pl.col(END) > today))[SUBJECT].unique()
        return found.scatter(held, True) if held.len() else found  # noqa: FBT003 - a value, not a flag


def _with_points(whole: pl.DataFrame, indicator: Indicator, found: Sums) -> pl.DataFrame:
    """With the points of an indicator after its limits, and whether it has no data."""
    import polars as pl

    joined = whole.join(found.points, on=SUBJECT, how="left", maintain_order="left")
    has_data = pl.col(HAS_DATA).fill_null(value=False)
    base = pl.lit(indicator.base, pl.Int64)
    if indicator.without is not None:
        base = pl.when(has_data).then(base).otherwise(pl.lit(indicator.without, pl.Int64))
    counted = clamped(base + pl.col(COUNTED).fill_null(0), indicator.limits)
    return joined.with_columns(counted.alias(indicator.name), (~has_data).alias(f"{indicator.name}?")).drop(
        COUNTED, HAS_DATA
    )


def _declared(name: str) -> Declaration:
    from credit_standard.layers import NATIONAL as STANDARD

    return STANDARD.declared(name)
