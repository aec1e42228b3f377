"""过程信息: process records by the numbers of the records that they name: each record finds its history here."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from credit_standard.lifecycle.record.history import REFERENCES
from credit_standard.lifecycle.record.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import polars as pl

    from credit_standard.findings import Finding
    from credit_standard.model import Declaration

PROCESS = "process"


class ProcessRecords:
    """Process records, taken one by one, and found by the record that they are about."""

    def __init__(self) -> None:
        self._by_key: dict[str, dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
        self.types: set[str] = set()

    def __bool__(self) -> bool:
        return bool(self._by_key)

    def add(
        self, declaration: Declaration, values: Mapping[str, Any], findings: Sequence[Finding] = ()
    ) -> bool:
        """Take one; gives whether it names a record."""
        record = Record(declaration, values, findings=tuple(findings))
        is_named = False
        for theirs, ours in REFERENCES:
            named = values.get(declaration.by_concept.get(theirs, ""))
            if named is not None:
                self._by_key[ours][named].append(record)
                is_named = True
        if is_named:
            self.types.add(declaration.name)
        return is_named

    def of(self, declaration: Declaration, values: Mapping[str, Any]) -> list[Record]:
        """The history of a record."""
        found: dict[int, Record] = {}
        for _, ours in REFERENCES:
            own = values.get(declaration.by_concept.get(ours, ""))
            if own is not None and ours in self._by_key:
                found |= {id(one.values): one for one in self._by_key[ours].get(own, ())}
        return list(found.values())

    def rows_with_history(self, declaration: Declaration, rows: pl.DataFrame) -> list[int]:
        """Positions of the rows of which anything is known."""
        import polars as pl

        named = [
            pl.col(field).is_in(list(known)).fill_null(value=False)
            for concept, known in self._by_key.items()
            if (field := declaration.by_concept.get(concept, "")) in rows.columns
        ]
        if not named:
            return []
        return rows.select(pl.any_horizontal(named).arg_true()).to_series().to_list()
