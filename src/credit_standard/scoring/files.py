"""文件评分: the scores of every subject in some files."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

from credit_standard.files.placing import placed
from credit_standard.files.table import UnreadableError
from credit_standard.findings import Location
from credit_standard.lifecycle.record.process_records import PROCESS
from credit_standard.lifecycle.record.record import Record, forget
from credit_standard.lifecycle.regimes.rules import Rules
from credit_standard.scoring.card import Card
from credit_standard.scoring.evaluation.evaluating import evaluate
from credit_standard.scoring.grouping import Subject, by_subject

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layers import LayeredStandard
    from credit_standard.scoring.score import Score
    from credit_standard.validation.run import Source

STREAM = "-"
"""Under which name the rows of a stream are counted."""


@define(kw_only=True)
class FileRecords:
    """What files hold.

    Attributes:
        records: of the good rows.
        bad: rows with errors, by file: they are not evaluated.
        problems: files that cannot be read, or of which nobody can tell what they are.
    """

    records: list[Record] = field(factory=list, repr=False)
    bad: dict[str, int] = field(factory=dict)
    problems: list[Finding] = field(factory=list)

    @property
    def bad_rows(self) -> int:
        """How many rows have errors."""
        return sum(self.bad.values())

    @property
    def is_complete(self) -> bool:
        """Whether every file was read to its end."""
        return not self.problems


def problems_to_json(problems: Iterable[Finding]) -> list[dict[str, Any]]:
    """Files that cannot be read, and why."""
    return [
        {"file": one.location.file, "code": one.code, "zh": one.message("zh"), "en": one.message("en")}
        for one in problems
    ]


@frozen(kw_only=True)
class Scores:
    """What a card says of what files hold.

    Attributes:
        scored: the subjects that have a record which the card asks, with their scores.
        others: those that the card is not for.
        of_nobody: records that the card asks, of which nobody can tell whose they are: they count for no subject.
    """

    scored: tuple[tuple[Subject, Score], ...]
    others: tuple[Subject, ...]
    of_nobody: int


def read_records(files: Sequence[Source], *, as_of: date, standard: LayeredStandard) -> FileRecords:
    """The records of files of any types; streams stand under `-`."""
    from credit_standard.validation.read import Reader
    from credit_standard.validation.run import Options

    found = FileRecords()
    for source in files:
        file = source if isinstance(source, str) else STREAM
        reader = Reader((source,), Options(standard=standard, as_of=as_of))
        try:
            batches = list(reader)
        except UnreadableError as error:
            found.problems.append(error.finding)
            continue
        except FileNotFoundError:
            found.problems.append(placed("file-missing", Location(file=file)))
            continue
        for number, parts in groupby(batches, key=lambda batch: batch.table):
            declaration = standard.declared(str(reader.report.tables[number].record))
            for batch in parts:
                found.records += [Record(declaration, row) for row in batch.good.iter_rows(named=True)]
                found.bad[file] = found.bad.get(file, 0) + batch.bad.height
    return found


def scores_of(card: Card, held: FileRecords, *, as_of: date, rules: Rules) -> Scores:
    """The scores of the subjects in some files."""
    history = [one for one in held.records if one.declaration.category == PROCESS]
    ours = (one for one in held.records if one.declaration.category != PROCESS)
    subjects, nobodys = by_subject(ours, card.from_representatives)
    scored, others = [], []
    for one in subjects:
        if any(record.declaration.name in card.records for record in one.records):
            made = evaluate(card, (*one.records, *history), as_of=as_of, rules=rules)
            forget(one.records)
            if is_of_others(made):
                others.append(one)
            else:
                scored.append((one, made))
    of_nobody = sum(one.declaration.name in card.records for one in nobodys)
    return Scores(scored=tuple(scored), others=tuple(others), of_nobody=of_nobody)


def is_of_others(made: Score) -> bool:
    """Whether no record of the subject is one that the card can be asked about."""
    about = [one for one in (*made.not_evaluated, *made.not_counted) if one.record is not None]
    told = [one for one in made.contributions if one.record is not None]
    return not told and bool(about) and all(one.reason == "other-subject" for one in about)
