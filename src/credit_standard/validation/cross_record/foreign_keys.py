"""外键检查: a record that refers to another that is in none of the files checked together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.findings import entry
from credit_standard.model.foreign_key import ForeignKey
from credit_standard.validation.cross_record.document_numbers import compared_values
from credit_standard.validation.cross_record.listed import each_table
from credit_standard.validation.hash_index import HashIndex
from credit_standard.validation.hashed_rows import SEED, HashedRows, Places, rows_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.layers import Standard
    from credit_standard.model import Declaration, Element
    from credit_standard.validation.cross_record.listed import Tables
    from credit_standard.validation.cross_record.rows import Rows

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

    def add(self, rows: Rows) -> None:
        """Take in the rows of a batch."""
        fields, values = rows.table.foreign_keys, rows.values
        for name in fields.named:
            known = compared_values(_element(rows, name), values[name].drop_nulls())
            if known.len():
                hashes = known.hash(SEED).unique().to_numpy()
                self.there.setdefault(str(ForeignKey(rows.table.record, name)), []).append(hashes)
        for name, key in fields.refer:
            if values[name].null_count() < values.height:
                self._want(name, key, fields.standard, rows)

    def _want(self, name: str, key: ForeignKey, standard: Standard, rows: Rows) -> None:
        import numpy as np
        import polars as pl

        values = rows.values
        hashes = compared_values(_element(rows, name), values[name]).hash(SEED).to_numpy()
        given = values[name].is_not_null()
        if key.record:
            self._add(name, str(key), hashes, np.flatnonzero(given.to_numpy()), rows.places)
            return
        types = values[key.record_in].filter(given).drop_nulls().unique()
        known = {text: standard.known(text) or UNKNOWN for text in types}
        records = values[key.record_in].replace_strict(known, default=None, return_dtype=pl.String)
        for record in dict.fromkeys(known.values()):
            chosen = np.flatnonzero((given & (records == record).fill_null(value=False)).to_numpy())
            place = str(ForeignKey(record, key.field)) if record else UNKNOWN
            self._add(name, place, hashes, chosen, rows.places)

    def _add(
        self, name: str, place: str, hashes: NDArray[np.uint64], at: NDArray[np.int64], rows: Places
    ) -> None:
        self.wanted.setdefault((name, place), HashedRows()).add(hashes[at], rows.at(at))

    def merge(self, other: ForeignKeys) -> None:
        for place, hashes in other.there.items():
            self.there.setdefault(place, []).extend(hashes)
        for key, hashed in other.wanted.items():
            self.wanted.setdefault(key, HashedRows()).merge(hashed)

    def finish(self, tables: Tables) -> None:
        """Name the rows that refer to nothing. Where that record type was not given, it is said to be not evaluated."""
        import numpy as np

        in_part = {table.record for table in tables.values() if not table.report.complete}
        # also a table without a row is there to be referred to
        declared = {
            str(ForeignKey(table.record, name)): table.columns.plan.binding.declaration
            for table in tables.values()
            for name in table.foreign_keys.named
            if table.record not in in_part
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
            _list(tables, name, declared[place], target, Places(places[at], drift[at]))


def _element(rows: Rows, name: str) -> Element:
    return rows.table.columns.plan.binding.declaration[name]


def _not_evaluated(tables: Tables, places: NDArray[np.int64]) -> None:
    import numpy as np

    for number, start, end in each_table(np.sort(places)):
        tables[number].report.not_evaluated(entry(NO_RECORD), end - start, "no-table")


def _list(tables: Tables, name: str, wanted: Declaration, target: str, without: Places) -> None:
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
