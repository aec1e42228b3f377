"""投影: what an audience sees of records: those that are seen, without the items that are not, values masked.

One record and a batch go the same way: `Treatment.changes` says what becomes of which field, for a kind of subject and
the quality in which the record is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.disclosure.decision.decision import Disclosed, disclosed
from credit_standard.disclosure.projection.masking import MaskPolicy, masked, masks, policy
from credit_standard.disclosure.question import Disputes, Question
from credit_standard.lifecycle.record.record import Record, as_record
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.model.audience import Audience
from credit_standard.validation.arguments import require_day

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.projection.pseudonyms import Pseudonyms
    from credit_standard.model import Declaration

Change = Callable[[str], str] | None
DISPUTED = "disputed"
DEFAULT_POLICY = "catalogue"


@frozen
class Treatment:
    """What becomes of the values that are shown.

    Attributes:
        policy: masks of what anybody may see; what a unit or an authorised sees in its own quality is not masked.
        always: masks whatever the quality is.
        pseudonyms: in the place of names and numbers.
    """

    policy: MaskPolicy = field(factory=lambda: policy(DEFAULT_POLICY))
    always: bool = False
    pseudonyms: Pseudonyms | None = None

    def changes(self, declaration: Declaration, answer: Disclosed) -> Mapping[str, Change]:
        """By field what becomes of its texts; None where they are left out."""
        found: dict[str, Change] = {}
        if self.always or answer.seen_as is Audience.PUBLIC:
            of_type = masks(declaration, self.policy)
            subject = answer.inputs.get("subject")
            for one in declaration.fields:
                mask = of_type.of(one.name, subject)
                if mask is not None:
                    found[one.name] = mask
        if self.pseudonyms is not None:
            found |= self.pseudonyms.changes(declaration)
        return found


@frozen
class Omission:
    """What of a record is not shown, and why: for its holder only.

    Attributes:
        record: its number in the call, from 0.
        item: the item; None where the whole record is not shown.
        answer: the decision, with the grounds and on what they rest.
    """

    record: int
    item: str | None
    answer: Disclosed = field(repr=False)

    @property
    def grounds(self) -> tuple[str, ...]:
        """The names of the rules."""
        rows = self.answer.grounds if self.item is None else self.answer.items[self.item]
        return tuple(row.name for row in rows)


@frozen
class Projection:
    """What an audience sees.

    Attributes:
        records: those that are seen, without what is not.
        answers: for each record of the call.
    """

    records: tuple[Record, ...] = field(repr=False)
    answers: tuple[Disclosed, ...] = field(repr=False)

    @cached_property
    def omissions(self) -> tuple[Omission, ...]:
        """What is left out, and why."""
        found = []
        for number, answer in enumerate(self.answers):
            found += [] if answer.seen else [Omission(number, None, answer)]
            found += [Omission(number, item, answer) for item in answer.items]
        return tuple(found)


def project(
    records: Iterable[object],
    *,
    audience: str,
    as_of: date,
    channel: str | None = None,
    unit: str = "",
    power: str = "",
    purpose: str = "",
    authorisation: Record | None = None,
    subject: str = "",
    disputes: Disputes = "mark",
    rules: Rules = NATIONAL,
    history: Iterable[object] = (),
    treatment: Treatment | None = None,
) -> Projection:
    """The projection of records.

    Args:
        records: typed models or checked records (`lifecycle.record`).
        audience: who asks; this and what follows as of `Question`.
        as_of: the day.
        channel: the site that publishes.
        unit: who asks, of a public duty or with an authorisation.
        power: the law by which a unit asks.
        purpose: code or word of the list `query-purpose`.
        authorisation: the subject's `query-authorisation`.
        subject: a number of the subject whose own view is asked for.
        disputes: records with an open objection are marked, or withheld.
        rules: the regimes that count.
        history: process records; each counts for the record that it names.
        treatment: masks and pseudonyms; the masks of the catalogue for what anybody sees, where None.

    Raises:
        TypeError: `as_of` is no day; something is neither a typed model nor a checked record.
    """
    require_day(as_of)
    question = Question(
        audience=audience, as_of=as_of, channel=channel, unit=unit, power=power, purpose=purpose,
        authorisation=authorisation, subject=subject, disputes=disputes, rules=rules,
    )  # fmt: skip
    by = Treatment() if treatment is None else treatment
    known = list(history)
    given = [as_record(one) for one in records]
    answers = tuple(disclosed(one, question, known) for one in given)
    seen = (projected(one, answer, by) for one, answer in zip(given, answers, strict=True) if answer.seen)
    return Projection(tuple(seen), answers)


def projected(record: Record, answer: Disclosed, treatment: Treatment) -> Record:
    """A record that is seen, as it is seen."""
    declaration = record.declaration
    values: dict[str, Any] = {**record.values}
    if answer.disputed and "record-status" in declaration.by_concept:
        values[declaration.by_concept["record-status"]] = DISPUTED
    values.update(dict.fromkeys(values.keys() & answer.items.keys()))
    for name, change in treatment.changes(declaration, answer).items():
        value = values.get(name)
        if value is not None:
            values[name] = None if change is None else change(value)
    return Record(declaration, values)


def projected_batch(
    declaration: Declaration,
    rows: pl.DataFrame,
    cases: Sequence[Disclosed],
    of_row: pl.Series,
    treatment: Treatment,
) -> pl.DataFrame:
    """The same of rows that are seen.

    Args:
        declaration: of the record type.
        rows: typed columns by field.
        cases: the decisions that occur.
        of_row: the number of the case of each row.
        treatment: masks and pseudonyms.
    """
    import polars as pl

    present = sorted(of_row.unique().to_list())
    status = declaration.by_concept.get("record-status")
    marked = [number for number in present if cases[number].disputed]
    if status is not None and marked:
        if status not in rows.columns:
            rows = rows.with_columns(pl.lit(None, pl.String).alias(status))
        mark = pl.when(of_row.is_in(marked)).then(pl.lit(DISPUTED)).otherwise(pl.col(status))
        rows = rows.with_columns(mark.alias(status))
    withheld: dict[str, list[int]] = {}
    changes: dict[str, list[tuple[Change, list[int]]]] = {}
    kinds: dict[tuple[Any, Any], list[int]] = {}
    for number in present:
        for name in cases[number].items:
            withheld.setdefault(name, []).append(number)
        kinds.setdefault((cases[number].seen_as, cases[number].inputs.get("subject")), []).append(number)
    for numbers in kinds.values():
        for name, change in treatment.changes(declaration, cases[numbers[0]]).items():
            changes.setdefault(name, []).append((change, numbers))
    made = {name: rows[name] for name in rows.columns}
    for name, numbers in withheld.items():
        if name in made:
            made[name] = _without(made[name], of_row.is_in(numbers))
    for name, by_change in changes.items():
        if name not in made:
            continue
        for change, numbers in by_change:
            there = of_row.is_in(numbers)
            rest = _without(made[name], there)
            if change is None:
                made[name] = rest
            else:
                made[name] = rest.zip_with(~there, masked(_without(made[name], ~there), change))
    return pl.DataFrame(list(made.values()))


def _without(column: pl.Series, there: pl.Series) -> pl.Series:
    """A column without its values at some places."""
    import polars as pl

    return column.to_frame("one").select(pl.when(~there).then(pl.col("one"))).to_series().alias(column.name)
