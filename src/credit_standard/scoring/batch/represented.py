"""代表过的单位: rows of organisations for the persons who represented them on the day of the conduct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.codes.code_value import codes_of
from credit_standard.model import DocumentNumber
from credit_standard.scoring.batch.events import ROW, SUBJECT
from credit_standard.scoring.evaluation.subject import REPRESENTATIVE

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.scoring.card import Indicator

_PERSON, _ORGANISATION, _DAY = "(person)", "(organisation)", "(day)"


def of_persons(
    indicator: Indicator, rows: pl.DataFrame, roles: pl.DataFrame | None
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows of an indicator with the persons in the place of their subjects, and those without a day of conduct."""
    import polars as pl

    assert indicator.conduct is not None  # noqa: S101 - such an indicator has it
    nobody = rows.clear()
    if roles is None or not {"organisation_uscc", "valid_from", "role"} <= set(roles.columns):
        return nobody, nobody
    until = pl.col("valid_until") if "valid_until" in roles.columns else pl.lit(None, pl.Date)
    offices = roles.filter(
        (codes_of(pl.col("role")) == REPRESENTATIVE)
        & pl.col("valid_from").is_not_null()
        & pl.col("organisation_uscc").is_not_null()
    ).select(
        pl.col(SUBJECT).alias(_PERSON),
        _organisation("organisation_uscc"),
        pl.col("valid_from").alias("(from)"),
        until.alias("(until)"),
    )
    numbers = [
        one.name
        for one in indicator.declaration.of_concept("subject-number")
        if one.name in rows.columns and not isinstance(one, DocumentNumber)
    ]
    if not offices.height or not numbers:
        return nobody, nobody
    day = pl.col(indicator.conduct) if indicator.conduct in rows.columns else pl.lit(None, pl.Date)
    asked = [
        rows.filter(pl.col(one).is_not_null()).select(ROW, _organisation(one), day.alias(_DAY))
        for one in numbers
    ]
    pairs = pl.concat(asked).unique().join(offices, on=_ORGANISATION)
    undated = pairs.filter(pl.col(_DAY).is_null())
    held = pairs.filter(
        (pl.col("(from)") <= pl.col(_DAY))
        & (pl.col("(until)").is_null() | (pl.col(_DAY) <= pl.col("(until)")))
    )
    return _for_persons(rows, held), _for_persons(rows, undated)


def _for_persons(rows: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    import polars as pl

    found = pairs.select(ROW, _PERSON).unique().join(rows, on=ROW, how="left", maintain_order="left")
    return found.with_columns(pl.col(_PERSON).alias(SUBJECT)).select(rows.columns)


def _organisation(name: str) -> pl.Expr:
    """The organisation code in a number, as `evaluation.subject.organisation` has it."""
    import polars as pl

    plain = pl.col(name).str.strip_chars().str.to_uppercase().str.replace_all("-", "", literal=True)
    return (
        pl.when(plain.str.len_chars() == 18).then(plain.str.slice(8, 9)).otherwise(plain).alias(_ORGANISATION)
    )
