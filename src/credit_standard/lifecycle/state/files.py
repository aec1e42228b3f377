"""文件中记录的状态: tables of records and tables of their history, from files checked together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.files.placing import placed
from credit_standard.files.table import UnreadableError
from credit_standard.findings import Bilingual, Location
from credit_standard.findings.masks import mask_place
from credit_standard.lifecycle.record.process_records import PROCESS, TELLING, ProcessRecords
from credit_standard.lifecycle.record.record import Record
from credit_standard.lifecycle.state.columns import states
from credit_standard.lifecycle.state.deadlines import APPLICATION
from credit_standard.lifecycle.state.state import State, state

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.layers import LayeredStandard
    from credit_standard.lifecycle.regimes.rules import Rules
    from credit_standard.model import Declaration

ROW = "row"


def _masked(name: str) -> str:
    return mask_place(name)


@frozen(kw_only=True)
class TableStates:
    """The states of the good rows of one table.

    Attributes:
        file: its name, masked as all names are.
        record, title: name and title of the record type; None where nobody can tell.
        states: one row each, with its number.
        alone: states of rows with a history, by number.
        pictured: states of the first rows, by number.
        bad: rows with errors, which are not evaluated, and not published.
        problem: why nothing was evaluated.
    """

    file: str = field(converter=_masked)
    record: str | None
    title: Bilingual | None = None
    states: pl.DataFrame | None = field(default=None, repr=False)
    alone: dict[int, State] = field(factory=dict, repr=False)
    pictured: dict[int, State] = field(factory=dict, repr=False)
    bad: int = 0
    problem: Bilingual | None = None

    @property
    def rows(self) -> int:
        return 0 if self.states is None else self.states.height

    @property
    def published(self) -> int:
        return 0 if self.states is None else int(self.states["published"].sum())

    def first(self, count: int) -> Iterator[dict[str, Any]]:
        """The first rows."""
        if self.states is not None:
            yield from self.states.head(count).iter_rows(named=True)

    def to_json(self) -> dict[str, Any]:
        rows = [_plain(row) for row in self.first(self.rows)]
        for row in rows:
            known = self.alone.get(row[ROW])
            if known is not None:
                row["history"] = known.to_json()
        return {
            "file": self.file,
            "record": self.record,
            "rows": rows,
            "not_evaluated": self.bad,
            "problem": None if self.problem is None else {"zh": self.problem.zh, "en": self.problem.en},
        }


def states_of_files(
    files: Sequence[str],
    record: str | None,
    *,
    as_of: date,
    channel: str | None,
    rules: Rules,
    standard: LayeredStandard,
    pictures: int = 0,
) -> list[TableStates]:
    """The states of all records of some files; process records among them are the history of those that they name, and
    deaths, lists and the ends of registrations that of all records about their subject.

    Of the first `pictures` rows of each table the whole state is kept.
    """
    import polars as pl

    from credit_standard.validation.read import Reader
    from credit_standard.validation.run import Options

    held: list[_Table] = []
    for file in files:
        reader = Reader((file,), Options(record=record, standard=standard, as_of=as_of))
        try:
            batches = list(reader)
        except (FileNotFoundError, UnreadableError) as error:
            held.append(_Table(place=file, problem=_problem(error, file)))
            continue
        for number, parts in groupby(batches, key=lambda batch: batch.table):
            of_table = list(parts)
            table = reader.report.tables[number]
            inside = table.member or table.sheet
            held.append(
                _Table(
                    place=file if inside is None else f"{file} {inside}",
                    declaration=standard.declared(str(table.record)),
                    good=pl.concat([one.good for one in of_table], how="diagonal"),
                    bad=sum(one.bad.height for one in of_table),
                )
            )
    question = _Question(
        as_of=as_of,
        channel=channel,
        rules=rules,
        standard=standard,
        history=_history(held),
        pictures=pictures,
    )
    return [question.states(one) for one in held if one.is_asked]


@frozen(kw_only=True)
class _Table:
    """A table as it was read.

    Attributes:
        place: its file, and the member or sheet.
        declaration: of its record type; None where nothing could be read.
        good, bad: its rows, and how many have errors.
        problem: why nothing could be read.
    """

    place: str
    declaration: Declaration | None = None
    good: pl.DataFrame | None = None
    bad: int = 0
    problem: Bilingual | None = None

    @property
    def is_asked(self) -> bool:
        """Whether its states are asked for; process records are history."""
        held = self.declaration
        return held is None or held.category != PROCESS or held.name == APPLICATION


def _history(held: Sequence[_Table]) -> ProcessRecords:
    history = ProcessRecords()
    for one in held:
        if one.declaration is None or one.good is None:
            continue
        if one.declaration.category == PROCESS:
            for values in one.good.iter_rows(named=True):
                history.add(one.declaration, values)
        elif one.declaration.name in TELLING and len(held) > 1:
            for values in one.good.iter_rows(named=True):
                history.add_told(one.declaration, values)
    return history


@frozen(kw_only=True)
class _Question:
    """What is asked of every table."""

    as_of: date
    channel: str | None
    rules: Rules
    standard: LayeredStandard
    history: ProcessRecords
    pictures: int

    def states(self, table: _Table) -> TableStates:
        import polars as pl

        declaration, good = table.declaration, table.good
        if declaration is None or good is None:
            return TableStates(file=table.place, record=None, problem=table.problem)
        found = states(
            declaration.name,
            good,
            as_of=self.as_of,
            channel=self.channel,
            rules=self.rules,
            standard=self.standard,
        )
        found = found.insert_column(0, good[ROW] if ROW in good.columns else pl.Series(ROW, [], pl.Int64))
        is_alone = declaration.name == APPLICATION
        concerned = good if is_alone else good[self.history.rows_with_history(declaration, good)]
        alone = {
            values[ROW]: self._state(declaration, values, self.history.of(declaration, values))
            for values in concerned.iter_rows(named=True)
        }
        if alone:
            changed = [{ROW: row, **as_row(now)} for row, now in alone.items()]
            found = found.update(pl.DataFrame(changed, schema=found.schema), on=ROW, include_nulls=True)
        pictured = {
            values[ROW]: alone.get(values[ROW]) or self._state(declaration, values, ())
            for values in good.head(self.pictures).iter_rows(named=True)
        }
        return TableStates(
            file=table.place, record=declaration.name, title=declaration.title, states=found, alone=alone,
            pictured=pictured, bad=table.bad,
        )  # fmt: skip

    def _state(self, declaration: Declaration, values: dict[str, Any], history: Iterable[Record]) -> State:
        record = Record(declaration, values)
        return state(record, as_of=self.as_of, channel=self.channel, history=history, rules=self.rules)


def _problem(error: FileNotFoundError | UnreadableError, file: str) -> Bilingual:
    unread = error.finding if isinstance(error, UnreadableError) else None
    found = unread or placed("file-missing", Location(file=file))
    return Bilingual(found.message("zh"), found.message("en"))


def as_row(now: State) -> dict[str, Any]:
    """A state as a row of `states`."""
    return {
        "publicity": now.publicity.state,
        "publicity_reason": now.publicity.reason,
        "publicity_since": now.publicity.since,
        "publicity_until": now.publicity.until,
        "published": now.published,
        "sharing": now.sharing.state,
        "sharing_until": now.sharing.until,
        "shared": now.shared,
        "use": now.use.state,
        "use_until": now.use.until,
        "usable": now.usable,
        "storage": now.storage.state,
        "repairable": now.repairable,
        "repair_from": now.repair.opens_on,
        "next_change": now.next_change,
    }


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
