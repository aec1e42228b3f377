"""跨记录检查: all tables of one call as one, for the checks that need several records.

| check | code | what is kept of a row |
|---|---|---|
| the same key twice, in a table or in two of one record type | RE201, RE202 | 28 bytes |
| all cells the same, where the row has no key | RE203 | 20 bytes |
| the same decision on the same subject filed twice, where the keys differ | RE204 | 20 bytes |
| a reference to a record that is not there | RE205 | 20 bytes, 8 for what may be referred to |
| one number with two names, one name with two numbers | RE206, RE207 | 28 bytes for each number |
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from credit_standard.validation.cross_record.columns import AUTHORITY, DECISION
from credit_standard.validation.cross_record.foreign_keys import ForeignKeys
from credit_standard.validation.cross_record.listed import list_twins
from credit_standard.validation.cross_record.numbers_and_names import NumbersAndNames
from credit_standard.validation.cross_record.subject_fields import NAME
from credit_standard.validation.hashed_rows import SEED, HashedRows, mixed

if TYPE_CHECKING:
    from credit_standard.validation.cross_record.listed import Tables
    from credit_standard.validation.cross_record.rows import Rows
    from credit_standard.validation.report import Report

REPEATED, REPEATED_ELSEWHERE, SAME_CELLS, FILED_TWICE = "RE201", "RE202", "RE203", "RE204"


@define
class CrossRecordChecks:
    """Rows of all tables, in any order; of tables only their numbers."""

    _keys: dict[str, HashedRows] = field(init=False, factory=dict, repr=False)
    _without_key: HashedRows = field(init=False, factory=HashedRows, repr=False)
    _decisions: HashedRows = field(init=False, factory=HashedRows, repr=False)
    _foreign_keys: ForeignKeys = field(init=False, factory=ForeignKeys, repr=False)
    _subjects: NumbersAndNames = field(init=False, factory=NumbersAndNames, repr=False)

    def of_batch(self, rows: Rows) -> CrossRecordChecks:
        """The rows of one batch."""
        part = CrossRecordChecks()
        if not rows.empty:
            part._add(rows)
        return part

    def _add(self, rows: Rows) -> None:
        self._add_keys(rows)
        if rows.has(NAME):
            self._subjects.add(rows)
        if rows.has(DECISION):
            self._add_decisions(rows)
        self._foreign_keys.add(rows)

    def _add_keys(self, rows: Rows) -> None:
        """A row with a key is told by it; one without, by all its cells."""
        import numpy as np
        import polars as pl

        table, batch, keys = rows.table, rows.batch, rows.table.columns.keys
        complete = np.zeros(batch.columns.height, np.bool_)
        if keys:
            complete = np.logical_and.reduce([rows.given(name) for name in keys])
            there = np.flatnonzero(complete)
            hashes = mixed([rows.hashes(name) for name in keys], width=2)[:, there]
            self._keys.setdefault(table.record, HashedRows(2)).add(hashes, rows.places.at(there))
        absent = np.flatnonzero(~complete)
        if absent.size:
            cells = batch.columns if absent.size == complete.size else batch.columns[absent]
            # a reader may give an empty cell as nothing or as an empty text
            filled = cells.select(pl.when(pl.all() != "").then(pl.all()))
            whole = [table.headings_hash(absent.size), filled.hash_rows(SEED).to_numpy()]
            self._without_key.add(mixed(whole), rows.places.at(absent))

    def _add_decisions(self, rows: Rows) -> None:
        import numpy as np

        numbers, numbered = rows.strongest_numbers
        there = np.flatnonzero(rows.given(DECISION) & rows.given(AUTHORITY) & numbered)
        whole = (
            rows.table.record_hash(rows.batch.columns.height),
            rows.hashes(DECISION),
            rows.comparable_hashes(AUTHORITY),
            numbers,
        )
        self._decisions.add(mixed([part[there] for part in whole]), rows.places.at(there))

    def merge(self, other: CrossRecordChecks) -> None:
        """Take in other tables, or other parts of the same ones."""
        for record, keys in other._keys.items():
            self._keys.setdefault(record, HashedRows(2)).merge(keys)
        self._without_key.merge(other._without_key)
        self._decisions.merge(other._decisions)
        self._foreign_keys.merge(other._foreign_keys)
        self._subjects.merge(other._subjects)

    def finish(self, report: Report, tables: Tables) -> None:
        """Add what is found to the reports of the tables. Done once, when all rows were added."""
        if not tables:
            return
        import numpy as np

        tables = {number: table.of(report) for number, table in tables.items()}
        keys = {number: table.columns.key for number, table in tables.items()}
        repeated = [np.zeros(0, np.int64)]
        for hashes in self._keys.values():
            found = hashes.grouped()
            within, elsewhere = found.twins_in_a_table(), found.twins_of_another_table()
            list_twins(tables, REPEATED, within, keys)
            list_twins(tables, REPEATED_ELSEWHERE, elsewhere, keys)
            repeated += [within.places, elsewhere.places]
        list_twins(tables, SAME_CELLS, self._without_key.grouped().twins(), dict.fromkeys(tables, ()))
        filed_twice = self._decisions.grouped().twins().without(np.concatenate(repeated))
        list_twins(tables, FILED_TWICE, filed_twice, {n: one.columns.decided for n, one in tables.items()})
        self._foreign_keys.finish(tables)
        self._subjects.finish(tables)
