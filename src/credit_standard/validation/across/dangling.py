"""引用悬空: a record that refers to another that is in none of the files checked together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.findings import entry
from credit_standard.validation.across.document_numbers import compared_values
from credit_standard.validation.across.listed import each_table
from credit_standard.validation.across.references import Reference, is_named, references
from credit_standard.validation.hash_index import HashIndex
from credit_standard.validation.hashed_rows import SEED, HashedRows, Places, rows_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.layers import Standard
    from credit_standard.model import Declaration
    from credit_standard.validation.across.listed import Listed, Tables
    from credit_standard.validation.across.rows import Rows

DANGLING = "RE205"


@frozen
class _Fields:
    """The fields of a table that refer to others and those that others may refer to, under the layers of the call."""

    refer: tuple[Reference, ...]
    named: tuple[str, ...]
    standard: Standard = field(repr=False)


@define
class References:
    """What is referred to and what is there, as hashes of values.

    Attributes:
        fields: of each table.
        there: by `record.field`, the values that there are; also of a table without rows.
        wanted: by field that refers and `record.field` that it refers to. An unknown record type is empty.
        declared: the record types that are there.
    """

    fields: dict[int, _Fields] = field(factory=dict)
    there: dict[str, list[NDArray[np.uint64]]] = field(init=False, factory=dict, repr=False)
    wanted: dict[tuple[str, str], HashedRows] = field(init=False, factory=dict, repr=False)
    declared: dict[str, Declaration] = field(init=False, factory=dict, repr=False)

    def open(self, table: Listed) -> None:
        plan, standard = table.columns.plan, table.listing.standard
        declaration = plan.binding.declaration
        bound = {one.name for one in plan.elements}
        refer = (one for one in references(declaration) if {one.field, one.type_field} - {""} <= bound)
        named = tuple(name for name in bound if is_named(table.record, name, standard))
        self.fields[table.report.id] = _Fields(tuple(refer), named, standard)
        self.declared[table.record] = declaration
        for name in named:
            self.there.setdefault(f"{table.record}.{name}", [])

    def part(self, table: Listed) -> References:
        """For rows of one table."""
        return References({table.report.id: self.fields[table.report.id]})

    def add(self, rows: Rows) -> None:
        """Take in the rows of a batch."""
        table, values = rows.table, rows.values
        of_table = self.fields[table.report.id]
        for name in of_table.named:
            known = compared_values(table.columns.plan.binding.declaration[name], values[name].drop_nulls())
            if known.len():
                hashes = known.hash(SEED).unique().to_numpy()
                self.there.setdefault(f"{table.record}.{name}", []).append(hashes)
        for one in of_table.refer:
            if values[one.field].null_count() < values.height:
                self._want(one, of_table.standard, rows)

    def _want(self, one: Reference, standard: Standard, rows: Rows) -> None:
        import numpy as np
        import polars as pl

        values = rows.values
        element = rows.table.columns.plan.binding.declaration[one.field]
        hashes = compared_values(element, values[one.field]).hash(SEED).to_numpy()
        given = values[one.field].is_not_null()
        if one.record:
            self._add(one, one.record, hashes, np.flatnonzero(given.to_numpy()), rows.places)
            return
        types = values[one.type_field].filter(given).drop_nulls().unique()
        known = {text: standard.known(text) or "" for text in types}
        named = values[one.type_field].replace_strict(known, default=None, return_dtype=pl.String)
        for record in dict.fromkeys(known.values()):
            chosen = np.flatnonzero((given & (named == record).fill_null(value=False)).to_numpy())
            self._add(one, record, hashes, chosen, rows.places)

    def _add(
        self, one: Reference, record: str, hashes: NDArray[np.uint64], at: NDArray[np.int64], rows: Places
    ) -> None:
        place = one.place(record) if record else ""
        self.wanted.setdefault((one.field, place), HashedRows()).add(hashes[at], rows.at(at))

    def merge(self, other: References) -> None:
        self.fields.update(other.fields)
        self.declared.update(other.declared)
        for place, hashes in other.there.items():
            self.there.setdefault(place, []).extend(hashes)
        for key, hashed in other.wanted.items():
            self.wanted.setdefault(key, HashedRows()).merge(hashed)

    def finish(self, tables: Tables) -> None:
        """Name the rows that refer to nothing. Where that record type was not given, it is said to be not evaluated."""
        import numpy as np

        in_part = {table.record for table in tables.values() if not table.report.complete}
        for (name, place), rows in sorted(self.wanted.items(), key=lambda one: one[0]):
            hashes, places, drift = rows.all()
            known = self.there.get(place)
            if known is None or place.partition(".")[0] in in_part:
                _not_evaluated(tables, places)
                continue
            there = HashIndex.of(np.concatenate([np.zeros(0, np.uint64), *known]))
            at = np.flatnonzero(~there.known(hashes[0]))
            at = at[np.argsort(places[at])]
            record, _, target = place.partition(".")
            _list(tables, name, self.declared[record], target, Places(places[at], drift[at]))


def _not_evaluated(tables: Tables, places: NDArray[np.int64]) -> None:
    import numpy as np

    for number, start, end in each_table(np.sort(places)):
        tables[number].report.not_evaluated(entry(DANGLING), end - start, "no-table")


def _list(tables: Tables, name: str, wanted: Declaration, target: str, dangling: Places) -> None:
    for number, start, end in each_table(dangling.places):
        table, rows = tables[number], rows_of(dangling.places[start:end])
        for at in range(table.mark(entry(DANGLING), name, rows)):
            row = int(rows[at])
            table.say(
                entry(DANGLING),
                (name,),
                (row, row + int(dangling.drift[start + at])),
                record_zh=wanted.zh,
                record_en=wanted.en,
                field_zh=wanted[target].zh,
                field_en=wanted[target].en,
            )
