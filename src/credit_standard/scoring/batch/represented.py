"""任职的列: rows of organisations for the persons who represented them on the day of the conduct, and the other way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.codes.code_value import codes_of
from credit_standard.lifecycle.record.status import is_void_row
from credit_standard.model import DocumentNumber
from credit_standard.scoring.batch.columns import ROW, SUBJECT
from credit_standard.scoring.evaluation.offices import REPRESENTATIVE

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

    from credit_standard.model import Declaration
    from credit_standard.scoring.card import Indicator

_FOR, _OTHER, _DAY = "(for)", "(other)", "(day)"
_ORGANISATION, _PERSON = "(organisation)", "(person)"


def offices(roles: pl.DataFrame | None) -> pl.DataFrame:
    """Who represented which organisation when: the number of the person, the organisation's code, and the days."""
    import polars as pl

    if roles is None or not {"organisation_uscc", "valid_from", "role"} <= set(roles.columns):
        days = {"(from)": pl.Date(), "(until)": pl.Date()}
        return pl.DataFrame(schema={_PERSON: pl.Int64(), _ORGANISATION: pl.String(), **days})
    until = pl.col("valid_until") if "valid_until" in roles.columns else pl.lit(None, pl.Date)
    return roles.filter(
        (codes_of(pl.col("role")) == REPRESENTATIVE)
        & pl.col("valid_from").is_not_null()
        & pl.col("organisation_uscc").is_not_null()
        & ~is_void_row(roles.columns)
    ).select(
        pl.col(SUBJECT).cast(pl.Int64).alias(_PERSON),
        code_of_organisation("organisation_uscc").alias(_ORGANISATION),
        pl.col("valid_from").alias("(from)"),
        until.alias("(until)"),
    )


def for_persons(
    indicator: Indicator, rows: pl.DataFrame, held: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows of organisations with the persons in the place of their subjects, and those without a day of conduct."""
    import polars as pl

    asked = [
        rows.filter(pl.col(one).is_not_null()).select(
            ROW, code_of_organisation(one).alias(_OTHER), _day(indicator, rows)
        )
        for one in numbers_of_organisations(indicator.declaration, rows.columns)
    ]
    terms = held.rename({_PERSON: _FOR, _ORGANISATION: _OTHER})
    return _held(rows, pl.concat(asked), terms) if asked else (rows.clear(), rows.clear())


def for_organisations(
    indicator: Indicator, rows: pl.DataFrame, held: pl.DataFrame, organisations: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows of persons with the organisations in the place of their subjects, and those without a day of conduct.

    Args:
        indicator: that asks for them.
        rows: of any subjects.
        held: as `offices` gives them.
        organisations: the number of each subject by the organisation's code, as `organisations` gives them.
    """
    import polars as pl

    terms = held.join(organisations, on=_ORGANISATION).rename({_PERSON: _OTHER, SUBJECT: _FOR})
    asked = rows.select(ROW, pl.col(SUBJECT).cast(pl.Int64).alias(_OTHER), _day(indicator, rows))
    return _held(rows, asked, terms)


def organisations(tables: Iterable[tuple[Declaration, pl.DataFrame]]) -> pl.DataFrame:
    """The numbers of subjects by the organisation's code that stands in one of their rows."""
    import polars as pl

    found = [
        rows.filter(pl.col(one).is_not_null()).select(
            code_of_organisation(one).alias(_ORGANISATION), pl.col(SUBJECT).cast(pl.Int64)
        )
        for declared, rows in tables
        for one in numbers_of_organisations(declared, rows.columns)
    ]
    empty = pl.DataFrame(schema={_ORGANISATION: pl.String(), SUBJECT: pl.Int64()})
    return pl.concat([empty, *found]).unique()


def numbers_of_organisations(declared: Declaration, columns: Iterable[str]) -> tuple[str, ...]:
    """The columns in which a record type names an organisation as its subject."""
    known = set(columns)
    return tuple(
        one.name
        for one in declared.of_concept("subject-number")
        if one.name in known and not isinstance(one, DocumentNumber)
    )


def code_of_organisation(name: str) -> pl.Expr:
    """The organisation code in a number, as `evaluation.offices.organisation` has it."""
    import polars as pl

    plain = pl.col(name).str.strip_chars().str.to_uppercase().str.replace_all("-", "", literal=True)
    return pl.when(plain.str.len_chars() == 18).then(plain.str.slice(8, 9)).otherwise(plain)


def _day(indicator: Indicator, rows: pl.DataFrame) -> pl.Expr:
    import polars as pl

    assert indicator.conduct is not None  # noqa: S101 - such an indicator has it
    day = pl.col(indicator.conduct) if indicator.conduct in rows.columns else pl.lit(None, pl.Date)
    return day.alias(_DAY)


def _held(rows: pl.DataFrame, asked: pl.DataFrame, terms: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Rows whose day lies in a term, and rows without a day, for those whom they touch."""
    import polars as pl

    pairs = asked.unique().join(terms, on=_OTHER)
    undated = pairs.filter(pl.col(_DAY).is_null())
    held = pairs.filter(
        (pl.col("(from)") <= pl.col(_DAY))
        & (pl.col("(until)").is_null() | (pl.col(_DAY) <= pl.col("(until)")))
    )
    return _for_others(rows, held), _for_others(rows, undated)


def _for_others(rows: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    import polars as pl

    found = pairs.select(ROW, _FOR).unique().join(rows, on=ROW, how="left", maintain_order="left")
    return found.with_columns(pl.col(_FOR).alias(SUBJECT)).select(rows.columns)
