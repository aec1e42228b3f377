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

from typing import TYPE_CHECKING, Any

from attrs import define, field, fields

from credit_standard.validation.comparison.compared_fields import AUTHORITY, DECISION
from credit_standard.validation.comparison.hashed_rows import SEED, HashedRows, mixed, same_hash
from credit_standard.validation.comparison.subject_fields import NAME
from credit_standard.validation.cross_record.foreign_keys import ForeignKeys
from credit_standard.validation.cross_record.numbers_and_names import NumbersAndNames
from credit_standard.validation.cross_record.small_batches import ENOUGH, FEW, SmallBatches
from credit_standard.validation.cross_record.table_findings import findings_of, list_twins

if TYPE_CHECKING:
    from credit_standard.validation.accumulator import Tables
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.comparison.hashed_rows import RowPlaces
    from credit_standard.validation.report import Report
    from credit_standard.validation.table_context import TableContext

REPEATED, REPEATED_ELSEWHERE, SAME_CELLS, FILED_TWICE = "RE201", "RE202", "RE203", "RE204"


@define
class CrossRecordChecks:
    """Rows of all tables, in any order; of tables only their numbers."""

    _keys: dict[str, HashedRows] = field(init=False, factory=dict, repr=False)
    _without_key: HashedRows = field(init=False, factory=HashedRows, repr=False)
    _decisions: HashedRows = field(init=False, factory=HashedRows, repr=False)
    _foreign_keys: ForeignKeys = field(init=False, factory=ForeignKeys, repr=False)
    _subjects: NumbersAndNames = field(init=False, factory=NumbersAndNames, repr=False)
    _waiting: SmallBatches = field(init=False, factory=SmallBatches, repr=False)

    def of_batch(self, table: TableContext, checked: CheckedBatch) -> CrossRecordChecks:
        """The rows of one batch."""
        part = CrossRecordChecks()
        if checked.empty:
            return part
        if checked.height <= FEW:
            part._waiting.add(table, checked)
        else:
            part._add(table, checked, checked.places(table.number))
        return part

    def __getstate__(self) -> dict[str, Any]:
        """Only data travels: what waits is looked at first."""
        self._look_at_waiting()
        return {one.name: getattr(self, one.name) for one in fields(CrossRecordChecks)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    def _look_at_waiting(self) -> None:
        for table, checked, places in self._waiting.taken():
            self._add(table, checked, places)

    def _add(self, table: TableContext, checked: CheckedBatch, places: RowPlaces) -> None:
        self._add_keys(table, checked, places)
        if checked.has(NAME):
            self._subjects.add(checked, places)
        if checked.has(DECISION):
            self._add_decisions(table, checked, places)
        self._foreign_keys.add(table, checked, places)

    def _add_keys(self, table: TableContext, checked: CheckedBatch, places: RowPlaces) -> None:
        """A row with a key is told by it; one without, by all its cells."""
        import numpy as np
        import polars as pl

        keys = checked.compared.keys
        complete = np.zeros(checked.height, np.bool_)
        if keys:
            complete = np.logical_and.reduce([checked.given(name) for name in keys])
            there = np.flatnonzero(complete)
            hashes = mixed([checked.hashes(name) for name in keys], width=2)[:, there]
            self._keys.setdefault(table.record, HashedRows(2)).add(hashes, places.at(there))
        absent = np.flatnonzero(~complete)
        if absent.size:
            texts = checked.batch.columns
            cells = texts if absent.size == complete.size else texts[absent]
            # a reader may give an empty cell as nothing or as an empty text
            filled = cells.select(pl.when(pl.all() != "").then(pl.all()))
            whole = [same_hash(_headings(table), absent.size), filled.hash_rows(SEED).to_numpy()]
            self._without_key.add(mixed(whole), places.at(absent))

    def _add_decisions(self, table: TableContext, checked: CheckedBatch, places: RowPlaces) -> None:
        import numpy as np

        numbers, numbered = checked.strongest_numbers
        there = np.flatnonzero(checked.given(DECISION) & checked.given(AUTHORITY) & numbered)
        whole = (
            same_hash(table.record, checked.height),
            checked.hashes(DECISION),
            checked.comparable_hashes(AUTHORITY),
            numbers,
        )
        self._decisions.add(mixed([part[there] for part in whole]), places.at(there))

    def merge(self, other: CrossRecordChecks) -> None:
        """Take in other tables, or other parts of the same ones."""
        for record, keys in other._keys.items():
            self._keys.setdefault(record, HashedRows(2)).merge(keys)
        self._without_key.merge(other._without_key)
        self._decisions.merge(other._decisions)
        self._foreign_keys.merge(other._foreign_keys)
        self._subjects.merge(other._subjects)
        self._waiting.merge(other._waiting)
        if self._waiting.rows >= ENOUGH:
            self._look_at_waiting()

    def finish(self, report: Report, tables: Tables) -> None:
        """Add what is found to the reports of the tables. Done once, when all rows were added."""
        if not tables:
            return
        self._look_at_waiting()
        import numpy as np

        found = findings_of(report, tables)
        keys = {number: table.plan.compared.key for number, table in tables.items()}
        decided = {number: table.plan.compared.decided for number, table in tables.items()}
        repeated = [np.zeros(0, np.int64)]
        for record in tuple(self._keys):  # what was looked at is let go: memory is dear here
            grouped = self._keys.pop(record).grouped()
            within, elsewhere = grouped.twins_in_a_table(), grouped.twins_of_another_table()
            list_twins(found, REPEATED, within, keys)
            list_twins(found, REPEATED_ELSEWHERE, elsewhere, keys)
            repeated += [within.places, elsewhere.places]
        list_twins(found, SAME_CELLS, self._without_key.grouped().twins(), dict.fromkeys(tables, ()))
        filed_twice = self._decisions.grouped().twins().without(np.concatenate(repeated))
        self._decisions = HashedRows()
        list_twins(found, FILED_TWICE, filed_twice, decided)
        self._foreign_keys.finish(found)
        self._subjects.finish(found)


def _headings(table: TableContext) -> str:
    """Rows under other headings are never the same."""
    return f"{table.record} {[(one.field, one.position) for one in table.plan.binding.fields]}"
