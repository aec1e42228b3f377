"""情形的列: the circumstances of the rows of a batch, on which the answer for each rests, as columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.disclosure.decision.applications import granted
from credit_standard.disclosure.decision.authorisation import asked_numbers, leave_numbers
from credit_standard.disclosure.decision.grounds import DOUBT, NO, YES
from credit_standard.disclosure.decision.places import FULL_AGE, OWN_WORDS, Places, doubtful_years
from credit_standard.identifiers.parts.holder import birth_dates, full_years_columns
from credit_standard.language.columns import to_columns
from credit_standard.language.tables import DecisionTable
from credit_standard.language.tables.columns import UNDECIDED, table_columns
from credit_standard.lifecycle.state.columns import is_disputed
from credit_standard.model.audience import Audience
from credit_standard.subjects import PERSONS, kinds

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.question import Question
    from credit_standard.language import Expression
    from credit_standard.model.audience import Side

_GROUPS = {one.code: one.group.value for one in kinds()}
_INDIVIDUAL = "individual-business"
CONSENT, GIVEN_BY_SUBJECT, SECRETS, ITEM = "(consent)", "(given by subject)", "(secrets)", "(item)"
"""Columns that are no circumstance of their own: what follows from them is worked out for each combination."""


@frozen(eq=False)
class CircumstanceColumns:
    """What is asked of the rows of records of one type.

    Attributes:
        at: where it stands.
        question: who asks, when, for what.
    """

    at: Places
    question: Question

    def columns(self) -> Iterator[pl.Expr]:
        import polars as pl

        yield from (pl.col("subject"), pl.col("contradicted"))
        yield self._sealed().alias("sealed")
        yield self._minor().alias("minor")
        yield is_disputed(self.at.declaration, self.at.declaration.types).alias("disputed")
        yield self._is_of(asked_numbers(self.question)).alias("asked_for")
        yield self._is_of(leave_numbers(self.question)).alias(GIVEN_BY_SUBJECT)
        yield self._granted().alias("granted")
        yield self._consent().alias(CONSENT)
        of_secrets = self.at.secret_items
        yield (pl.lit(None, pl.String) if of_secrets is None else pl.col(of_secrets)).alias(SECRETS)
        held = self.at.declaration.disclosure
        for audience in Audience:
            opened = self._open(held.organisation, held.person, audience)
            known = pl.when(pl.col("subject").is_null()).then(pl.lit(YES)).otherwise(opened)
            yield known.alias(f"declared:{audience.value}")
            yield self._own_word(audience).alias(f"own_word:{audience.value}")
            for one in self.at.items:
                assert one.disclosure is not None  # noqa: S101 - they are those with one
                opened = self._open(one.disclosure.organisation, one.disclosure.person, audience)
                yield opened.alias(f"{ITEM}{one.name}:{audience.value}")

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
