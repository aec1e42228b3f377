"""过程信息: process records by the numbers of the records that they name: each record finds its history here."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from credit_standard.lifecycle.record.history import REFERENCES, short_number
from credit_standard.lifecycle.record.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import polars as pl

    from credit_standard.findings import Finding
    from credit_standard.model import Declaration

PROCESS = "process"
PERSON, _TOLD = "person-identity", ("died-on", "prison-released-on")
"""The record type that tells of a person what counts for all records about the person, and the concepts of that."""
TELLING = frozenset(
    {
        PERSON,
        "registration-termination",
        "abnormal-operation",
        "serious-dishonesty",
        "judgment-defaulter",
        "credit-commitment",
    }
)
"""Record types that tell something of a subject that counts for its records of other types."""


class ProcessRecords:
    """Process records, taken one by one, and found by the record that they are about."""

    def __init__(self) -> None:
        self._by_key: dict[str, dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
        self.types: set[str] = set()
        self._known: dict[str, pl.Series] = {}
        self._by_subject: dict[str, list[Record]] = defaultdict(list)

    @classmethod
    def among(cls, records: Iterable[Record]) -> ProcessRecords:
        """The process records among some records, with what was found of each."""
        found = cls()
        for one in records:
            if one.declaration.category == PROCESS:
                found.add(one.declaration, one.values, one.findings)
        return found

    def __bool__(self) -> bool:
        return bool(self._by_key or self._by_subject)

    def add(
        self, declaration: Declaration, values: Mapping[str, Any], findings: Sequence[Finding] = ()
    ) -> bool:
        """Take one; gives whether it names a record."""
        held = {name: value for name, value in values.items() if value is not None}
        record = Record(declaration, held, findings=tuple(findings))
        is_named = False
        for theirs, ours in REFERENCES:
            named = values.get(declaration.by_concept.get(theirs, ""))
            if named is not None:
                self._by_key[ours][named].append(record)
                is_named = True
        if is_named:
            self.types.add(declaration.name)
        return is_named

    def add_told(self, declaration: Declaration, values: Mapping[str, Any]) -> None:
        """Take a record that tells something of its subject; of a person only a death or a release counts."""
        told = (values.get(declaration.by_concept.get(one, "")) for one in _TOLD)
        if declaration.name == PERSON and all(one is None for one in told):
            return
        record = Record(declaration, {name: value for name, value in values.items() if value is not None})
        for one in declaration.of_concept("subject-number"):
            number = values.get(one.name)
            if number is not None:
                self._by_subject[short_number(number)].append(record)

    def of(self, declaration: Declaration, values: Mapping[str, Any]) -> list[Record]:
        """The history of a record."""
        found: dict[int, Record] = {}
        for _, ours in REFERENCES:
            own = values.get(declaration.by_concept.get(ours, ""))
            if own is not None and ours in self._by_key:
                found |= {id(one.values): one for one in self._by_key[ours].get(own, ())}
        for field in declaration.of_concept("subject-number") if self._by_subject else ():
            own = values.get(field.name)
            told = () if own is None else self._by_subject.get(short_number(own), ())
            found |= {id(one.values): one for one in told if one.declaration.name != declaration.name}
        return list(found.values())

    def of_rows(self, declaration: Declaration, rows: pl.DataFrame) -> dict[int, list[Record]]:
        """The history of each row that has one, by position."""
        at = self.rows_with_history(declaration, rows)
        fields = [declaration.by_concept.get(ours, "") for _, ours in REFERENCES]
        fields += [one.name for one in declaration.of_concept("subject-number")]
        named = rows.select(one for one in fields if one in rows.columns)[at]
        given = zip(at, named.iter_rows(named=True), strict=True)
        return {position: self.of(declaration, values) for position, values in given}

    def rows_with_history(self, declaration: Declaration, rows: pl.DataFrame) -> list[int]:
        """Positions of the rows of which anything is known."""
        import polars as pl

        named = [
            pl.col(field).is_in(self._numbers(concept).implode()).fill_null(value=False)
            for concept in self._by_key
            if (field := declaration.by_concept.get(concept, "")) in rows.columns
        ]
        if self._by_subject:
            subjects = pl.Series(list(self._by_subject), dtype=pl.String).implode()
            named += [
                _short(pl.col(one.name)).is_in(subjects).fill_null(value=False)
                for one in declaration.of_concept("subject-number")
                if one.name in rows.columns
            ]
        if not named:
            return []
        return rows.select(pl.any_horizontal(named).arg_true()).to_series().to_list()

    def _numbers(self, concept: str) -> pl.Series:
        """The numbers of one kind that process records name."""
        import polars as pl

        known = self._known.get(concept)
        if known is None or known.len() != len(self._by_key[concept]):
            known = self._known[concept] = pl.Series(list(self._by_key[concept]), dtype=pl.String)
        return known


def _short(numbers: pl.Expr) -> pl.Expr:
    """`short_number` of a column."""
    import polars as pl

    is_long = (numbers.str.len_chars() == 18) & (numbers.str.slice(6, 2) == "19")
    return pl.when(is_long).then(numbers.str.slice(0, 6) + numbers.str.slice(8, 9)).otherwise(numbers)
