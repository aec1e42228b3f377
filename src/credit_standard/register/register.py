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
from credit_standard.register.index_builder import IndexBuilder
from credit_standard.register.origin import Origin
from credit_standard.register.registered_numbers import KINDS
from credit_standard.register.roles import NEEDED, role
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.checking.record_rows import RecordRows
from credit_standard.validation.comparison.subject_fields import NUMBER, SubjectColumns, kind_of
from credit_standard.validation.side_by_side import side_by_side

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from credit_standard.files.batch import Batch
    from credit_standard.files.table import Table
    from credit_standard.register.register_index import RegisterIndex
    from credit_standard.validation.run import Source

LIKELIEST = "enterprise-registration"
"""What a table with a name and a number of subjects is taken for."""
NOT_A_REGISTER, DOUBLED, NAMELESS, NUMBERLESS, EMPTY = "RE511", "RE512", "RE513", "RE514", "RE515"


@frozen
class Register:
    """What rows are compared with.

    Attributes:
        file: as it was given.
        rows: of subjects, as they were read.
        index: of the subjects.
        origin: where it can be asked for the names of some subjects.
        findings: what is wrong with the register itself.
        complete: all of it was read.
    """

    file: str
    rows: int
    index: RegisterIndex = field(repr=False)
    origin: Origin = field(repr=False)
    findings: tuple[Finding, ...] = ()
    complete: bool = True

    @property
    def subjects(self) -> int:
        """How many numbers of subjects it has."""
        return self.index.numbers.size


def read_register(
    source: Source,
    *,
    limits: Limits | None = None,
    progress: Callable[[int], object] = lambda _: None,
) -> Register:
    """Read a register once, from its first row to its last. What is wrong with it are findings; nothing is raised."""
    origin = Origin(source, limits or Limits())
    builder, findings = IndexBuilder(), list[Finding]()
    complete = True
    file = str(source) if isinstance(source, str | Path) else "-"
    try:
        for part in origin.tables():
            if isinstance(part, NotRead):
                findings.extend(part.findings)
                complete &= part.complete
                continue
            findings.extend(_take(part, builder, progress))
            complete &= part.complete
    except UnreadableError as error:
        findings.append(error.finding)
        complete = False
    index = builder.finish()
    if builder.rows or complete:  # else it is said why nothing was read
        findings.extend(_of_the_whole(builder, index.doubled, file))
    return Register(file, builder.rows, index, origin, tuple(findings), complete)


def _take(table: Table, builder: IndexBuilder, progress: Callable[[int], object]) -> Iterator[Finding]:
    """Take in a table, whatever of a register it holds."""
    binding = recognised(table)
    place = Location(file=table.file, member=table.member, sheet=table.sheet)
    if binding is None:
        for _ in table.batches():
            pass
        yield finding(entry(NOT_A_REGISTER)).at(place)
        return
    plan = plan_of(binding, NEEDED)
    work = partial(_part, plan, SubjectColumns(plan.binding.declaration, plan.elements))
    records = RecordRows.of(table, binding).batches(table.batches())
    for batch, part in side_by_side(records, work):
        builder.merge(part)
        progress(batch.size)
    yield from table.findings


def _part(plan: Plan, fields: SubjectColumns, batch: Batch) -> IndexBuilder:
    part = IndexBuilder()
    part.add(fields, plan.check(batch).values)
    return part


def recognised(table: Table) -> layouts.Binding | None:
    """The table as a part of a register; None where it is none."""
    headings = tuple(table.headings)
    try:
        binding = layouts.recognise(headings).bind(headings)
    except layouts.RecognitionError:
        binding = None
    if binding is None or role(binding.declaration) is None:
        try:  # few columns may fit several record types
            binding = layouts.recognise(headings, record=LIKELIEST).bind(headings)
        except layouts.RecognitionError:
            return None
    has_numbers = any(kind_of(binding.declaration[one.field]) in KINDS for one in _of(binding, {NUMBER}))
    return binding if has_numbers else None


def plan_of(binding: layouts.Binding, concepts: Collection[str]) -> Plan:
    """A plan that reads the fields of some concepts and asks for no rules; of numbers those that registers know."""
    chosen = tuple(
        one
        for one in _of(binding, concepts)
        if binding.declaration[one.field].concept != NUMBER
        or kind_of(binding.declaration[one.field]) in KINDS
    )
    rules = frozenset(rule.name for rule in binding.declaration.rules)
    return Plan(evolve(binding, fields=chosen, left_out=rules), None)


def _of(binding: layouts.Binding, concepts: Collection[str]) -> Iterator[layouts.BoundField]:
    return (one for one in binding.fields if binding.declaration[one.field].concept in concepts)


def _of_the_whole(builder: IndexBuilder, doubled: int, file: str) -> Iterator[Finding]:
    place = Location(file=file)
    if not builder.rows:
        yield finding(entry(EMPTY)).at(place)
        return
    for code, count in (
        (DOUBLED, doubled),
        (NAMELESS, builder.without_name),
        (NUMBERLESS, builder.without_number),
    ):
        if count:
            yield finding(entry(code), count=count, rows=builder.rows).at(place)
