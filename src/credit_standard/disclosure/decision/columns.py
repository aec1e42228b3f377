"""披露决定的列: the answers for a batch of one record type, the same as one record at a time without its history.

Circumstances are few: they are read by columns, and each combination that occurs is decided once, by the very code that
decides one record.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.disclosure.decision.applications import granted
from credit_standard.disclosure.decision.authorisation import asked_numbers, leave_numbers
from credit_standard.disclosure.decision.circumstances import asking
from credit_standard.disclosure.decision.decision import Disclosed, decided
from credit_standard.disclosure.decision.grounds import DOUBT, NO, YES
from credit_standard.disclosure.decision.places import FULL_AGE, OWN_WORDS, Places, doubtful_years, places
from credit_standard.identifiers.parts.holder import birth_dates, full_years_columns
from credit_standard.language.columns import to_columns
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.tables import DecisionTable
from credit_standard.language.tables.columns import UNDECIDED, table_columns
from credit_standard.layers import NATIONAL as STANDARD
from credit_standard.lifecycle.state.columns import is_disputed
from credit_standard.lifecycle.state.columns import states as states_of
from credit_standard.model.audience import Audience
from credit_standard.subjects import PERSONS, kinds

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.question import Question
    from credit_standard.language import Expression
    from credit_standard.layers import LayeredStandard
    from credit_standard.model.audience import Side

_GROUPS = {one.code: one.group.value for one in kinds()}
_INDIVIDUAL = "individual-business"
_CASE, _ROW = "(case)", "(row)"
_SIMPLE = (
    "subject", "contradicted", "sealed", "minor", "publicity", "sharing", "use", "disputed", "asked_for", "granted",
    "history_errors",
)  # fmt: skip
_BY_AUDIENCE = ("declared", "own_word")
_CONSENT, _GIVEN_BY_SUBJECT = "(consent)", "(given by subject)"
_SECRETS = "(secrets)"
_ITEM = "(item)"


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
    reading = _Reading(places(declaration), batch, question)
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
    told, contradicted = reading.subject()
    said = seen.with_columns(pl.when(~contradicted).then(told).alias("subject"), contradicted=contradicted)
    found = said.select(*reading.columns())
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
        tuple(reading.decided(row) for row in cases.iter_rows(named=True)),
        numbered[_CASE].cast(pl.Int64),
        states,
    )


@frozen(eq=False)
class _Reading:
    at: Places
    batch: pl.DataFrame
    question: Question

    def decided(self, row: dict[str, Any]) -> Disclosed:
        """The answer for one combination."""
        at = self.at
        given: dict[str, Any] = {name: row[name] for name in _SIMPLE}
        for name in _BY_AUDIENCE:
            given[name] = {one: row[f"{name}:{one.value}"] for one in Audience}
        given |= {"outside": at.outside(given["subject"]), "cited": at.cited, "errors": False}
        given |= asking(at, self.question, is_given_by_subject=row[_GIVEN_BY_SUBJECT])
        words = {
            one.name: {audience: row[f"{_ITEM}{one.name}:{audience.value}"] for audience in Audience}
            for one in at.items
        }
        secrets, given["secrets"] = at.secrets(row[_SECRETS])
        return decided(at, given, self.question, words, consent=row[_CONSENT], secrets=secrets)

    def columns(self) -> Iterator[pl.Expr]:
        import polars as pl

        yield from (pl.col("subject"), pl.col("contradicted"))
        yield self._sealed().alias("sealed")
        yield self._minor().alias("minor")
        yield is_disputed(self.at.declaration, self.at.declaration.types).alias("disputed")
        yield self._is_of(asked_numbers(self.question)).alias("asked_for")
        yield self._is_of(leave_numbers(self.question)).alias(_GIVEN_BY_SUBJECT)
        yield self._granted().alias("granted")
        yield self._consent().alias(_CONSENT)
        of_secrets = self.at.secret_items
        yield (pl.lit(None, pl.String) if of_secrets is None else pl.col(of_secrets)).alias(_SECRETS)
        held = self.at.declaration.disclosure
        for audience in Audience:
            opened = self._open(held.organisation, held.person, audience)
            known = pl.when(pl.col("subject").is_null()).then(pl.lit(YES)).otherwise(opened)
            yield known.alias(f"declared:{audience.value}")
            yield self._own_word(audience).alias(f"own_word:{audience.value}")
            for one in self.at.items:
                assert one.disclosure is not None  # noqa: S101 - they are those with one
                opened = self._open(one.disclosure.organisation, one.disclosure.person, audience)
                yield opened.alias(f"{_ITEM}{one.name}:{audience.value}")

    def subject(self) -> tuple[pl.Expr, pl.Expr]:
        """Whose record each row is by its words, null where none tell; and whether its numbers contradict them."""
        import polars as pl

        at, held = self.at, self.at.declaration
        if not held.subjects:
            return pl.lit("organisation"), pl.lit(value=False)
        kind, category = held.by_concept.get("subject-kind"), held.by_concept.get("subject-category")
        has_own = _any([pl.col(one).is_not_null() for one in at.organisation_numbers])
        of_person = _any([pl.col(one).is_not_null() for one in at.person_numbers])
        told: pl.Expr
        if len(held.subjects) == 1:
            told = pl.lit(held.subjects[0])
        else:
            told = pl.when(has_own).then(pl.lit("organisation")).when(of_person).then(pl.lit("person"))
        if category is not None:
            told = (
                pl.when(pl.col(category) == "person").then(pl.lit("person"))
                .when(pl.col(category).is_not_null()).then(pl.lit("organisation"))
                .otherwise(told)
            )  # fmt: skip
        business = pl.lit(value=False)
        if kind is not None:
            group = pl.col(kind).replace_strict(_GROUPS, default="organisation", return_dtype=pl.String)
            told = pl.when(pl.col(kind).is_not_null()).then(group).otherwise(told)
            business = (pl.col(kind) == _INDIVIDUAL).fill_null(value=False)
        if not at.organisation_numbers:
            return told, pl.lit(value=False)
        contradicted = told.is_in(["organisation", "government"]) & ~business & of_person & ~has_own
        return told, contradicted.fill_null(value=False)

    def _open(self, organisation: Side | None, person: Side | None, audience: Audience) -> pl.Expr:
        import polars as pl

        is_person = pl.col("subject").is_in(list(PERSONS)).fill_null(value=False)
        return (
            pl.when(is_person).then(self._open_side(person, audience))
            .otherwise(self._open_side(organisation, audience))
        )  # fmt: skip

    def _open_side(self, side: Side | None, audience: Audience) -> pl.Expr:
        import polars as pl

        if side is None or not isinstance(side, DecisionTable):
            return pl.lit(YES if side is not None and audience in side else NO)
        answers = table_columns(side, None)
        doubt = answers.state.is_in([UNDECIDED, "conflict"])
        open_rows = _any([answers.rows[row.name] for row in side.rows if audience in row.then])
        nothing = answers.state == "nothing"
        otherwise = (
            pl.lit(DOUBT) if side.otherwise is None else pl.lit(YES if audience in side.otherwise else NO)
        )
        return (
            pl.when(doubt).then(pl.lit(DOUBT)).when(nothing).then(otherwise)
            .when(open_rows).then(pl.lit(YES)).otherwise(pl.lit(NO))
        )  # fmt: skip

    def _own_word(self, audience: Audience) -> pl.Expr:
        import polars as pl

        letting = [word for word, those in OWN_WORDS.items() if audience in those]
        excluded = pl.lit(value=False)
        if audience is not Audience.SELF:
            for name in self.at.own_words:
                several = self.at.declaration.types[name].kind == "codes"
                column = pl.col(name)
                if several:
                    lets = column.list.eval(pl.element().is_in(letting).any()).list.first()
                    stated = column.list.len() > 0
                else:
                    lets, stated = column.is_in(letting), column.is_not_null()
                excluded = excluded | (stated & ~lets).fill_null(value=False)
        return pl.when(excluded).then(pl.lit("excludes")).otherwise(pl.lit("allows"))

    def _sealed(self) -> pl.Expr:
        import polars as pl

        at = self.at
        sealed = _any([self._true(one) for one in (at.sealing, at.sealing_of_minors) if one is not None])
        missing = _any([pl.col(name).is_null() for name in at.needs_basis])
        return pl.when(sealed).then(pl.lit(YES)).when(missing).then(pl.lit(DOUBT)).otherwise(pl.lit(NO))

    def _true(self, condition: Expression) -> pl.Expr:
        return to_columns(condition, self.at.declaration.types, None).fill_null(value=False)

    def _minor(self) -> pl.Expr:
        import polars as pl

        at = self.at
        if at.number is None:
            return pl.lit(NO)

        def day(name: str | None) -> pl.Expr:
            return pl.lit(None, pl.Date) if name is None else pl.col(name)

        birth, act, began = birth_dates(pl.col(at.number)), day(at.act), day(at.began)
        on = pl.coalesce(act, day(at.decision))
        age = full_years_columns(birth, on)
        seals = at.seals_minors
        under, unknown = pl.lit("sealed" if seals else YES), pl.lit(DOUBT if seals else NO)
        answer = pl.when(birth.is_null() | on.is_null()).then(unknown).when(age < FULL_AGE).then(under)
        is_birthday = (
            (age == FULL_AGE) & (birth.dt.month() == on.dt.month()) & (birth.dt.day() == on.dt.day())
        )
        if not seals:
            answer = answer.when(is_birthday).then(pl.lit(YES))
        else:
            early = (full_years_columns(birth, began) < FULL_AGE).fill_null(value=False)
            doubt = (act.is_null() & (age < FULL_AGE + doubtful_years())) | early | is_birthday
            answer = answer.when(doubt).then(pl.lit(DOUBT))
        is_person = (pl.col("subject") == "person").fill_null(value=False)
        return pl.when(~is_person).then(pl.lit(NO)).otherwise(answer.otherwise(pl.lit(NO)))

    def _is_of(self, subject: frozenset[str] | None) -> pl.Expr:
        """Whether a row is about a subject with these numbers; every row where None."""
        import polars as pl

        if subject is None:
            return pl.lit(value=True)
        numbers = [one.name for one in self.at.declaration.of_concept("subject-number")]
        return _any([pl.col(one).is_in(sorted(subject)).fill_null(value=False) for one in numbers])

    def _granted(self) -> pl.Expr:
        import polars as pl

        given = granted(self.question, self.at.declaration)
        number = self.at.declaration.by_concept.get("source-record-id")
        if not given or number is None:
            return pl.lit(value=False)
        return pl.col(number).str.to_lowercase().is_in(sorted(given)).fill_null(value=False)

    def _consent(self) -> pl.Expr:
        import polars as pl

        held = self.at.declaration.by_concept
        given, day = held.get("authorisation-id"), self.question.as_of
        since, until = held.get("authorised-on"), held.get("authorised-until")
        if given is None:
            return pl.lit(value=False)
        runs = pl.col(given).is_not_null()
        if since is not None:
            runs = runs & (pl.col(since) <= day).fill_null(value=True)
        if until is not None:
            runs = runs & (pl.col(until) >= day).fill_null(value=True)
        return runs


def _any(conditions: list[pl.Expr]) -> pl.Expr:
    import polars as pl

    found = pl.lit(value=False)
    for one in conditions:
        found = found | one
    return found
