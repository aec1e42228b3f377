"""定位: findings on cells of the source, counted all, listed the first, with their place and the value masked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.files import kinds
from credit_standard.findings import finding
from credit_standard.validation.checking.kinds import LOST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.conversion.source import SourceTable
    from credit_standard.files.batch import Batch
    from credit_standard.findings.finding import Params
    from credit_standard.validation.checking.checked_batch import FieldHit


def place_cells(
    source: SourceTable, batch: Batch, hit: FieldHit, params: Callable[[int], Params] | None = None
) -> None:
    """Add the findings of a hit; `params` where they depend on the position."""
    if not hit.rows.size:
        return
    found, table = source.found, source.context
    found.count(hit.entry, hit.field, hit.rows.size)
    first = hit.rows if found.listed_at_most is None else hit.rows[: found.listed_at_most]
    lines = batch.lines()
    for position, row in zip(first.tolist(), batch.rows(first).tolist(), strict=True):
        if not found.has_room(hit.entry.code, row):
            break
        place = table.place(hit.field, row=row, line=int(lines[position]))
        value = table.shown(hit.field, batch.columns.row(position))
        one = finding(hit.entry, **(hit.params if params is None else params(position))).at(place, value)
        found.list_finding(evolve(one, fields=hit.fields))


def place_lost(source: SourceTable, batch: Batch, hits: Iterable[FieldHit]) -> bool:
    """Report cells of which a spreadsheet did not keep what was meant: as a text the damage would not show."""
    found = (_where_it_is_no_text(source, batch, hit) for hit in hits if hit.entry.code in LOST)
    lost = [hit for hit in found if hit.rows.size]
    for hit in lost:
        place_cells(source, batch, hit)
    return bool(lost)


def _where_it_is_no_text(source: SourceTable, batch: Batch, hit: FieldHit) -> FieldHit:
    """A text such as `#N/A` shows as well when it is written again as when it was read."""
    if batch.kinds is None:
        return evolve(hit, rows=hit.rows[:0])
    of_column = batch.kinds[str(source.plan.binding.placed[hit.field].position)].to_numpy()
    return evolve(hit, rows=hit.rows[of_column[hit.rows] != kinds.TEXT])
