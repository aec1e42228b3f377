"""登记册: the subjects of a register as sorted hashes, built in one pass.

A register is read as it is: codes that stand in it twice, or names that are missing, are said of the register, and
rows are judged by all that stands under a code.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard import layouts
from credit_standard.files.table import Limits, NotRead, UnreadableError
from credit_standard.findings import Finding, Location, entry, finding
from credit_standard.register.gathered import Gathered, Subjects
from credit_standard.register.origin import Origin
from credit_standard.validation.plan import Plan
from credit_standard.validation.record_rows import RecordRows
from credit_standard.validation.side_by_side import side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.validation.run import Source

SUBJECTS = frozenset(
    {"enterprise-registration", "association-registration", "organisation-profile", "government-body"}
)
CHANGES, TERMINATIONS = "registration-change", "registration-termination"
NOT_A_REGISTER, DOUBLED, NAMELESS, NUMBERLESS, EMPTY = "RE511", "RE512", "RE513", "RE514", "RE515"
NEEDED = frozenset(
    {
        "subject_uscc", "organisation_code", "registration_number", "subject_name", "state",
        "change_item", "before", "decision_date", "termination_kind",
    }
)  # fmt: skip


@frozen
class Register:
    """What rows are compared with.

    Attributes:
        file: as it was given.
        rows: of subjects, as they were read.
        kept: of the subjects.
        origin: where it can be asked for the names of some subjects.
        findings: what is wrong with the register itself.
        complete: all of it was read.
    """

    file: str
    rows: int
    kept: Subjects = field(repr=False)
    origin: Origin = field(repr=False)
    findings: tuple[Finding, ...] = ()
    complete: bool = True

    @property
    def subjects(self) -> int:
        """How many numbers of subjects it has."""
        return self.kept.numbers.size


def read_register(
    source: Source,
    *,
    limits: Limits | None = None,
    progress: Callable[[int], object] = lambda _: None,
) -> Register:
    """Read a register once, from its first row to its last. What is wrong with it are findings; nothing is raised."""
    origin = Origin(source, limits or Limits())
    gathered, findings = Gathered(), list[Finding]()
    complete = True
    file = str(source) if isinstance(source, str | Path) else "-"
    try:
        for part in origin.tables():
            if isinstance(part, NotRead):
                findings.extend(part.findings)
                complete &= part.complete
                continue
            findings.extend(_take(part, gathered, progress))
            complete &= part.complete
    except UnreadableError as error:
        findings.append(error.finding)
        complete = False
    kept = gathered.finish()
    if gathered.rows or complete:  # else it is said why nothing was read
        findings.extend(_of_the_whole(gathered, kept.doubled, file))
    return Register(file, gathered.rows, kept, origin, tuple(findings), complete)


def _take(table: Table, gathered: Gathered, progress: Callable[[int], object]) -> Iterator[Finding]:
    """Take in a table, whatever of a register it holds."""
    binding = recognised(table)
    place = Location(file=table.file, member=table.member, sheet=table.sheet)
    if binding is None:
        for _ in table.batches():
            pass
        yield finding(entry(NOT_A_REGISTER)).at(place)
        return
    work = partial(_part, plan_of(binding, NEEDED))
    records = RecordRows.of(table, binding).batches(table.batches())
    for batch, part in side_by_side(records, work):
        gathered.merge(part)
        progress(batch.size)
    yield from table.findings


def _part(plan: Plan, batch: Batch) -> Gathered:
    part, values = Gathered(), plan.check(batch).values
    record = plan.binding.declaration.name
    if record == CHANGES:
        part.add_changes(values)
    elif record == TERMINATIONS:
        part.add_terminations(values)
    else:
        part.add_subjects(values)
    return part


def recognised(table: Table) -> layouts.Binding | None:
    """The table as a part of a register; None where it is none."""
    headings = tuple(table.headings)
    try:
        binding = layouts.recognise(headings).bind(headings)
    except layouts.RecognitionError:
        binding = None
    if binding is None or binding.declaration.name not in {*SUBJECTS, CHANGES, TERMINATIONS}:
        try:  # few columns may fit several record types
            binding = layouts.recognise(headings, record="enterprise-registration").bind(headings)
        except layouts.RecognitionError:
            return None
    fields = {one.field for one in binding.fields}
    return binding if fields & {"subject_uscc", "organisation_code", "registration_number"} else None


def plan_of(binding: layouts.Binding, fields: frozenset[str]) -> Plan:
    """A plan that reads some fields of a table and asks for no rules."""
    chosen = tuple(one for one in binding.fields if one.field in fields)
    rules = frozenset(rule.name for rule in binding.declaration.rules)
    return Plan(evolve(binding, fields=chosen, left_out=rules), None)


def _of_the_whole(gathered: Gathered, doubled: int, file: str) -> Iterator[Finding]:
    place = Location(file=file)
    if not gathered.rows:
        yield finding(entry(EMPTY)).at(place)
        return
    for code, count in (
        (DOUBLED, doubled),
        (NAMELESS, gathered.without_name),
        (NUMBERLESS, gathered.without_number),
    ):
        if count:
            yield finding(entry(code), count=count, rows=gathered.rows).at(place)
