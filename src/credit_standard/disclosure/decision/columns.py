"""披露决定的列: the answers for a batch of one record type, the same as one record at a time without its history.

Circumstances are few: they are read by columns, and each combination that occurs is decided once, by the very code that
decides one record.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.disclosure.decision.circumstance_columns import (
    CONSENT,
    GIVEN_BY_SUBJECT,
    ITEM,
    SECRETS,
    CircumstanceColumns,
)
from credit_standard.disclosure.decision.circumstances import asking
from credit_standard.disclosure.decision.decision import Disclosed, decided
from credit_standard.disclosure.decision.places import Places, places
from credit_standard.language.field_columns import FieldColumns
from credit_standard.layers import NATIONAL as STANDARD
from credit_standard.lifecycle.state.columns import states as states_of
from credit_standard.model.audience import Audience

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.question import Question
    from credit_standard.layers import LayeredStandard

_CASE = "(case)"
_SIMPLE = (
    "subject", "contradicted", "sealed", "minor", "publicity", "sharing", "use", "disputed", "asked_for", "granted",
    "history_errors",
)  # fmt: skip
_BY_AUDIENCE = ("declared", "own_word")


@frozen(eq=False)
class BatchAnswers:
    """The answers for a batch.

    Attributes:
        cases: each answer that occurs, once.
        of_row: the number of the case of each row.
        states: of the rows, as `lifecycle.states` gives them.
    """

    cases: tuple[Disclosed, ...]
    of_row: pl.Series = field(repr=False)
    states: pl.DataFrame = field(repr=False)

    def __iter__(self) -> Iterator[Disclosed]:
        """The answer for each row."""
        return (self.cases[number] for number in self.of_row)


def disclosed_in_batch(
    record: str,
    batch: pl.DataFrame,
    question: Question,
    *,
    states: pl.DataFrame | None = None,
    standard: LayeredStandard = STANDARD,
    disputed: pl.Series | None = None,
    history_errors: pl.Series | None = None,
) -> BatchAnswers:
    """Who of the rows of a batch is seen.

    Args:
        record: name of the record type.
        batch: typed columns by field of rows without errors; columns that are not there count as absent.
        question: who asks, when, for what.
        states: of the rows, where they are known already (`lifecycle.states`).
        standard: with its layers.
        disputed: rows about which an objection is open, beside those that say so themselves.
        history_errors: rows about which a process record has errors.
    """
    import polars as pl

    declaration = standard.declared(record)
    if states is None:
        states = states_of(
            record, batch, as_of=question.as_of, channel=question.channel, rules=question.rules,
            standard=standard,
        )  # fmt: skip
    at = places(declaration)
    circumstances = CircumstanceColumns(at, question)
    seen = batch.with_columns(
        **{
            name: pl.lit(None, type_.polars)
            for name, type_ in declaration.types.items()
            if name not in batch.columns
        }
    )
    seen = seen.with_columns(
        pl.col(name).is_not_null().alias(FieldColumns(name).presence) for name in declaration.types
    )
    told, contradicted = circumstances.subject()
    said = seen.with_columns(pl.when(~contradicted).then(told).alias("subject"), contradicted=contradicted)
    found = said.select(*circumstances.columns())
    found = found.with_columns(
        **{name: states[name] for name in ("publicity", "sharing", "use")},
    )
    wrong = pl.lit(value=False) if history_errors is None else history_errors
    found = found.with_columns(history_errors=wrong)
    if disputed is not None:
        found = found.with_columns(disputed=pl.col("disputed") | disputed)
    names = found.columns
    cases = found.unique(maintain_order=True).with_row_index(_CASE)
    numbered = found.join(cases, on=names, how="left", nulls_equal=True, maintain_order="left")
    return BatchAnswers(
        tuple(_decided(at, question, row) for row in cases.iter_rows(named=True)),
        numbered[_CASE].cast(pl.Int64),
        states,
    )


def _decided(at: Places, question: Question, row: dict[str, Any]) -> Disclosed:
    """The answer for one combination of circumstances."""
    given: dict[str, Any] = {name: row[name] for name in _SIMPLE}
    for name in _BY_AUDIENCE:
        given[name] = {one: row[f"{name}:{one.value}"] for one in Audience}
    given |= {"outside": at.outside(given["subject"]), "cited": at.cited, "errors": False}
    given |= asking(at, question, is_given_by_subject=row[GIVEN_BY_SUBJECT])
    words = {
        one.name: {audience: row[f"{ITEM}{one.name}:{audience.value}"] for audience in Audience}
        for one in at.items
    }
    secrets, given["secrets"] = at.secrets(row[SECRETS])
    return decided(at, given, question, words, consent=row[CONSENT], secrets=secrets)
