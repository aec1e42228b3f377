"""已遮盖的号码: cells that hold a person's number as the policy would mask it: an output can be published again.

Such a number is no number, and an error anywhere else. Here it says as much as it will say in the output, and no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.disclosure.projection.masking import HIDDEN, masked, masks
from credit_standard.findings.masks import Sensitivity

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.disclosure.projection.masking import MaskPolicy
    from credit_standard.model import Declaration
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.table_context import TableContext

NUMBERS = "ID"
"""The family of findings on numbers."""


def masked_cells(
    context: TableContext, checked: CheckedBatch, declaration: Declaration, policy: MaskPolicy
) -> dict[str, pl.Series]:
    """By field of persons' numbers the texts that are masked already, null elsewhere; only fields that have any."""
    import polars as pl

    found: dict[str, pl.Series] = {}
    for one in context.plan.binding.fields:
        element = declaration[one.field]
        if element.sensitivity is not Sensitivity.PERSON_NUMBER or one.position is None:
            continue
        cells = checked.batch.columns[str(one.position)].str.strip_chars()
        there = cells.str.contains(HIDDEN, literal=True).fill_null(value=False)
        if not there.any():
            continue
        mask = masks(declaration, policy).of(one.field, None)
        if mask is None:
            continue
        is_stable = there & (masked(cells, mask) == cells).fill_null(value=False)
        texts = cells.to_frame("one").select(pl.when(is_stable).then(pl.col("one"))).to_series()
        if is_stable.any():
            found[one.field] = texts.alias(one.field)
    return found
