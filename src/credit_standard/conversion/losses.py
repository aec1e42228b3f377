"""损失: what does not come over into the target, as findings with their place and the value masked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard.conversion.placing import place_cells
from credit_standard.findings import Location, entry, finding
from credit_standard.findings.finding import NO_PARAMS
from credit_standard.findings.masks import mask_heading
from credit_standard.validation.checking.checked_batch import FieldHit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from credit_standard.conversion.route import Route
    from credit_standard.conversion.source import SourceTable
    from credit_standard.files.batch import Batch
    from credit_standard.findings.finding import Params


@frozen
class Losses:
    """Adds findings to the report of the source."""

    source: SourceTable
    route: Route
    whole: Counter[tuple[str, str | int]] = field(init=False, factory=Counter)

    def cells(
        self,
        batch: Batch,
        kind: str,
        name: str,
        rows: NDArray[np.int64],
        params: Params | Callable[[int], Params],
    ) -> None:
        """One kind of finding in a field, at these positions of a batch; `params` may depend on the position."""
        fixed = NO_PARAMS if callable(params) else params
        hit = FieldHit(entry(kind), (name,), rows, fixed)
        place_cells(self.source, batch, hit, params if callable(params) else None)

    def add(self, kind: str, where: str | int, rows: int) -> None:
        """Rows in which a whole column is concerned, given by its field or, where it stands for none, its position."""
        self.whole[kind, where] += rows

    def finish(self) -> None:
        """Report what concerns whole columns, with the number of rows."""
        declaration = self.source.plan.binding.declaration
        for (kind, where), count in self.whole.items():
            if not count:
                continue
            fields: tuple[str, ...] = ()
            if isinstance(where, int):
                heading = mask_heading(self.route.since[where])
                place = Location(column=where + 1, heading=heading or None)
                one = finding(entry(kind), count=count)
            elif where:
                place = self.source.context.place(where)
                title = declaration[where].title
                one = finding(entry(kind), count=count, title_zh=title.zh, title_en=title.en)
                fields = (where,)
            else:
                place, one = Location(), finding(entry(kind), count=count)
            found = self.source.found
            in_table = evolve(place, file=found.file, member=found.member, sheet=found.sheet)
            found.add([evolve(one.at(in_table), fields=fields)])
