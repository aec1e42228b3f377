"""外键检查: a record that refers to another that is in none of the files checked together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.findings import entry
from credit_standard.model.foreign_key import ForeignKey
from credit_standard.validation.comparison.document_numbers import compared_values
from credit_standard.validation.comparison.hash_index import HashIndex
from credit_standard.validation.comparison.hashed_rows import SEED, HashedRows, RowPlaces, rows_of
from credit_standard.validation.cross_record.table_findings import each_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.model import Declaration
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.cross_record.table_findings import TableFindings
    from credit_standard.validation.table_context import TableContext

NO_RECORD = "RE205"
UNKNOWN = ""
"""In the place of `record.field`: the row names a record type that there is not."""


@define
class ForeignKeys:
    """What is referred to and what is there, as hashes of values.

    Attributes:
        there: by `record.field`, the values that there are.
        wanted: by field that refers and `record.field` that it refers to.
    """

    there: dict[str, list[NDArray[np.uint64]]] = field(init=False, factory=dict, repr=False)
    wanted: dict[tuple[str, str], HashedRows] = field(init=False, factory=dict, repr=False)

    def add(self, table: TableContext, checked: CheckedBatch, places: RowPlaces) -> None:
        """Take in the rows of a batch."""
        fields, values = table.foreign_keys, checked.values
        for name in fields.named:
            known = compared_values(table.plan.declaration[name], values[name].drop_nulls())
            if known.len():
                hashes = known.hash(SEED).unique().to_numpy()
                self.there.setdefault(str(ForeignKey(table.record, name)), []).append(hashes)
        for name, key in fields.refer:
            if values[name].null_count() < values.height:
                self._want(name, key, table, values, places)

    def _want(
        self, name: str, key: ForeignKey, table: TableContext, values: pl.DataFrame, places: RowPlaces
    ) -> None:
        import numpy as np
        import polars as pl

        hashes = compared_values(table.plan.declaration[name], values[name]).hash(SEED).to_numpy()
        given = values[name].is_not_null()
        if key.record:
            self._add(name, str(key), hashes, np.flatnonzero(given.to_numpy()), places)
            return
        types = values[key.record_in].filter(given).drop_nulls().unique()
        known = {text: table.standard.known(text) or UNKNOWN for text in types}
        records = values[key.record_in].replace_strict(known, default=None, return_dtype=pl.String)
        for record in dict.fromkeys(known.values()):
            chosen = np.flatnonzero((given & (records == record).fill_null(value=False)).to_numpy())
            place = str(ForeignKey(record, key.field)) if record else UNKNOWN
            self._add(name, place, hashes, chosen, places)

    def _add(
        self, name: str, place: str, hashes: NDArray[np.uint64], at: NDArray[np.int64], rows: RowPlaces
    ) -> None:
        self.wanted.setdefault((name, place), HashedRows()).add(hashes[at], rows.at(at))

    def merge(self, other: ForeignKeys) -> None:
        for place, hashes in other.there.items():
            self.there.setdefault(place, []).extend(hashes)
        for key, hashed in other.wanted.items():
            self.wanted.setdefault(key, HashedRows()).merge(hashed)

    def finish(self, tables: Mapping[int, TableFindings]) -> None:
        """Name the rows that refer to nothing. Where that record type was not given, it is said to be not evaluated."""
        import numpy as np

        in_part = {one.table.record for one in tables.values() if not one.report.complete}
        # also a table without a row is there to be referred to
        declared = {
            str(ForeignKey(one.table.record, name)): one.table.plan.declaration
            for one in tables.values()
            for name in one.table.foreign_keys.named
            if one.table.record not in in_part
        }
        for (name, place), rows in sorted(self.wanted.items(), key=lambda one: one[0]):
            hashes, places, drift = rows.all()
            if place not in declared:
                _not_evaluated(tables, places)
                continue
            there = HashIndex.of(np.concatenate([np.zeros(0, np.uint64), *self.there.get(place, [])]))
            at = np.flatnonzero(~there.known(hashes[0]))
            at = at[np.argsort(places[at])]
            target = place.rpartition(".")[2]
            _list(tables, name, declared[place], target, RowPlaces(places[at], drift[at]))


def _not_evaluated(tables: Mapping[int, TableFindings], places: NDArray[np.int64]) -> None:
    import numpy as np

    for number, start, end in each_table(np.sort(places)):
        tables[number].report.not_evaluated(entry(NO_RECORD), end - start, "no-table")


def _list(
    tables: Mapping[int, TableFindings], name: str, wanted: Declaration, target: str, without: RowPlaces
) -> None:
    for number, start, end in each_table(without.places):
        table, rows = tables[number], rows_of(without.places[start:end])
        for at in range(table.mark(entry(NO_RECORD), name, rows)):
            row = int(rows[at])
            table.say(
                entry(NO_RECORD),
                (name,),
                (row, row + int(without.drift[start + at])),
                record_zh=wanted.zh,
                record_en=wanted.en,
                field_zh=wanted[target].zh,
                field_en=wanted[target].en,
            )
