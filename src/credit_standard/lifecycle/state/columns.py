"""状态的列: the states of a batch of one record type, the same as one record at a time without its history.

Many records share one case. Rows are grouped by what decides it; the regimes of each case are chosen once, by the very
code that one record uses, and only the arithmetic of dates is done by columns, once for all cases of one plan.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.nodes import field_names
from credit_standard.language.tables import DecisionTable
from credit_standard.layers import NATIONAL as STANDARD
from credit_standard.lifecycle.clocks.choosing import plan
from credit_standard.lifecycle.record.facts import (
    CHAINS,
    DISPUTED,
    FactFields,
    RecordFacts,
    fact_fields,
    facts,
)
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.lifecycle.state.group import CaseGroup, decisive
from credit_standard.lifecycle.state.numbers import Numbers

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.layers import LayeredStandard
    from credit_standard.lifecycle.clocks.plan import ClockPlan
    from credit_standard.model import Declaration

_DECIDING = (
    "gravity", "procedure", "regulated-field", "subject-kind", "subject-category", "publication-channel",
    "record-status", "decision-state", "correction-state",
)  # fmt: skip
"""Concepts of codes on which the case depends."""
_ERA, _FINE, _ORGANISATION, _PERSON, _SEALED, _TERRITORY, _ROW, _GROUP = (
    "(era)", "(fine)", "(organisation)", "(person)", "(sealed)", "(territory)", "(row)", "(group)"
)  # fmt: skip
_ROWS_AT_ONCE = 250_000


def states(
    record: str,
    batch: pl.DataFrame,
    *,
    as_of: date,
    channel: str | None = None,
    rules: Rules = NATIONAL,
    standard: LayeredStandard = STANDARD,
) -> pl.DataFrame:
    """The states of the rows of a batch.

    Args:
        record: name of the record type.
        batch: typed columns by field, as `cs.read` gives them; columns that are not there count as absent.
        as_of: the day.
        channel: as of `state`.
        rules: the regimes that count.
        standard: with its layers.

    Returns:
        In the order of the rows: `publicity` (state of the clock), `publicity_reason`, `publicity_since`,
        `publicity_until`, `published`, `sharing_until`, `shared`, `use_until`, `usable`, `storage`, `repairable`,
        `repair_from`, `next_change`.
    """
    import polars as pl

    declared = standard.declared(record)
    parts = [_Batch(declared, part, rules, channel).states(as_of) for part in _slices(batch)]
    return parts[0] if len(parts) == 1 else pl.concat(parts)


def still_used(
    record: str,
    batch: pl.DataFrame,
    *,
    as_of: date,
    rules: Rules = NATIONAL,
    standard: LayeredStandard = STANDARD,
) -> pl.Series:
    """In which rows neither publicity nor use has ended and no law seals the record; arguments as of `states`."""
    import polars as pl

    declared = standard.declared(record)
    return pl.concat(_Batch(declared, part, rules, None).still_used(as_of) for part in _slices(batch))


def is_disputed(declaration: Declaration, given: Iterable[str]) -> pl.Expr:
    """In which rows the record itself says that an objection is open, by the columns that there are."""
    import polars as pl

    names = {declaration.by_concept.get(one) for one in ("record-status", "decision-state")} & set(given)
    said = [pl.col(one) == DISPUTED for one in names if one is not None]
    return pl.any_horizontal(one.fill_null(value=False) for one in said) if said else pl.lit(value=False)


def _slices(batch: pl.DataFrame) -> Iterable[pl.DataFrame]:
    """A long batch in parts, so that what is worked out of it takes no more memory than that of one part."""
    return batch.iter_slices(_ROWS_AT_ONCE) if batch.height > _ROWS_AT_ONCE else (batch,)


@frozen(eq=False)
class _Batch:
    declaration: Declaration
    rows: pl.DataFrame
    rules: Rules
    channel: str | None
    places: FactFields = field(init=False)

    @places.default
    def _places(self) -> FactFields:
        return fact_fields(self.declaration)

    def states(self, as_of: date) -> pl.DataFrame:
        import polars as pl

        found = Numbers.empty(self.rows.height)
        for group, at in self._of_cases(as_of):
            found.put(at, group.numbers())
        return pl.DataFrame(found.columns())

    def still_used(self, as_of: date) -> pl.Series:
        import numpy as np
        import polars as pl

        found = np.zeros(self.rows.height, np.bool_)
        for group, at in self._of_cases(as_of):
            found[at] = group.still_used()
        return pl.Series(found)

    def _of_cases(self, as_of: date) -> Iterator[tuple[CaseGroup, NDArray[np.int64]]]:
        """The groups of rows that share their plan, with the numbers of their rows."""
        import numpy as np

        groups, first = self._groups()
        order = np.argsort(groups, kind="stable")
        ends = np.searchsorted(groups[order], np.arange(len(first)), side="right")
        dates = self._dates()
        names = [one for one in self.rows.columns if one in self.declaration.by_name]
        samples = self.rows.select(names)[first.tolist()].to_dicts()
        alike: dict[Hashable, tuple[ClockPlan, RecordFacts, list[NDArray[np.int64]]]] = {}
        start = 0
        for end, sample in zip(ends.tolist(), samples, strict=True):
            known = facts(Record(self.declaration, sample), self.rules, self.channel)
            chosen = plan(known.case, self.rules)
            alike.setdefault(decisive(chosen, known), (chosen, known, []))[2].append(order[start:end])
            start = end
        for chosen, known, parts in alike.values():
            at = np.concatenate(parts)
            yield CaseGroup(chosen, known, self._of_group(dates, known, at), as_of), at

    def _groups(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The number of the group of each row, and the first row of each group."""
        import polars as pl

        keys = self.rows.select(self._keys())
        names = keys.columns
        firsts = (
            keys.with_row_index(_ROW).group_by(names, maintain_order=True).agg(pl.col(_ROW).first())
        ).with_row_index(_GROUP)
        numbered = keys.join(
            firsts.select(*names, _GROUP), on=names, how="left", nulls_equal=True, maintain_order="left"
        )
        return (
            numbered[_GROUP].cast(pl.Int64).to_numpy(),
            firsts[_ROW].cast(pl.Int64).to_numpy(),
        )

    def _keys(self) -> Iterable[pl.Expr]:
        """What decides the case, as columns of simple values."""
        import polars as pl

        held = self.places.by_concept
        fields = [held[one] for one in _DECIDING if one in held]
        fields += [*self.places.kinds, "defaulter_conducts"]
        nature = self.declaration.nature
        if isinstance(nature, DecisionTable):
            fields += [name for one in nature.conditions() for name in field_names(one)]
        for name in dict.fromkeys(fields):
            if name in self.rows.columns:
                column = pl.col(name)
                is_list = isinstance(self.rows.schema[name], pl.List)
                yield column.list.join(";").alias(name) if is_list else column
        yield self._date("finding-document", self.rules.cuts).alias(_ERA)
        if "fine-for-one-offence" in held:
            for concept in ("fine-for-one-offence", "fine"):
                name = held.get(concept, "")
                if name in self.rows.columns:
                    levels = [(pl.col(name) >= one).cast(pl.Int8) for one in self.rules.fines]
                    level = pl.sum_horizontal(levels) if levels else pl.lit(0)
                    yield pl.when(pl.col(name).is_not_null()).then(level).alias(f"{_FINE} {concept}")
        for alias, numbers in (
            (_ORGANISATION, self.places.organisation_numbers),
            (_PERSON, self.places.person_numbers),
        ):
            given = [pl.col(one).is_not_null() for one in numbers if one in self.rows.columns]
            yield pl.any_horizontal(given).alias(alias) if given else pl.lit(value=False).alias(alias)
        yield from self._territory()
        yield pl.lit(self._sealed()).alias(_SEALED)

    def _sealed(self) -> pl.Series:
        """In which rows the law seals the record, as one record is asked."""
        import polars as pl

        sealed, types = self.declaration.sealed_when, self.declaration.types
        if sealed is None:
            return pl.repeat(value=False, n=self.rows.height, eager=True)
        names = tuple(dict.fromkeys(field_names(sealed)))
        here = self.rows.select(one for one in names if one in self.rows.columns)
        nothing = [
            pl.repeat(None, self.rows.height, dtype=types[one].polars, eager=True).alias(one)
            for one in names
            if one not in here.columns
        ]
        asked = here.hstack(nothing) if here.width else pl.DataFrame(nothing)
        present = [pl.col(one).is_not_null().alias(FieldColumns(one).presence) for one in names]
        answers = asked.with_columns(present).select(to_columns(sealed, types, None)).to_series()
        return answers.fill_null(value=False)

    def _territory(self) -> Iterable[pl.Expr]:
        """The region of the providing unit, else the authority's number as far as it holds one."""
        import polars as pl

        held = self.places.by_concept
        region, number = held.get("source-region", ""), held.get("authority-number", "")
        if region in self.rows.columns:
            yield pl.col(region).str.slice(0, self.rules.territory_digits).alias(_TERRITORY)
        if number in self.rows.columns:
            inside = pl.col(number).str.slice(2, self.rules.territory_digits)
            if region in self.rows.columns:
                inside = pl.when(pl.col(region).is_null()).then(inside)
            yield inside.alias(_TERRITORY + "?")

    def _date(self, word: str, cuts: tuple[date, ...] = ()) -> pl.Expr:
        """The first date of a chain; with cuts the number of those that it has passed, null without a date."""
        import polars as pl

        names = [one for one in self.places.chains.get(word, ()) if one in self.rows.columns]
        found = pl.coalesce(names) if names else pl.lit(None, pl.Date)
        if not cuts:
            return found
        passed = pl.sum_horizontal((found >= one).cast(pl.Int16) for one in cuts)
        return pl.when(found.is_not_null()).then(passed)

    def _dates(self) -> dict[str, NDArray[np.int64]]:
        """Dates as days since 1970, by the word of the regimes; what is absent is `group.NONE`."""
        import polars as pl

        from credit_standard.lifecycle.state.numbers import NONE

        height = self.rows.height
        said = [self._date(word).cast(pl.Int32).cast(pl.Int64).fill_null(NONE).alias(word) for word in CHAINS]
        whole = self.rows.select(said)
        if whole.height != height:  # every column was a constant
            whole = pl.concat([whole] * height) if height else whole.clear()
        found = {word: whole[word].to_numpy() for word in CHAINS}
        months = self.places.by_concept.get("listing-months", "")
        if months in self.rows.columns:
            found["listing-months"] = self.rows[months].fill_null(-1).to_numpy()
        return found

    def _of_group(
        self, dates: dict[str, NDArray[np.int64]], known: RecordFacts, at: NDArray[np.int64]
    ) -> dict[str, NDArray[np.int64]]:
        from credit_standard.lifecycle.state.numbers import derived

        return derived(
            {word: column[at] for word, column in dates.items()}, takes_published_on=known.takes_published_on
        )
