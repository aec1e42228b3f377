"""标识、证件号码: cells that hold a number of a kind, or of the kind that stands in another cell."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.identifiers.reading import ColumnReading, Hit, Reading, nulls, put
from credit_standard.validation.cells.columns import read_column
from credit_standard.validation.cells.text import TextCell

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl

    from credit_standard.identifiers.kind import Kind


@frozen
class IdentifierCell:
    """A number of one kind."""

    kind: Kind
    as_of: date | None
    _cached: Callable[[str], Reading[str]] = field(init=False, eq=False, repr=False)

    @_cached.default
    def _cache(self) -> Callable[[str], Reading[str]]:
        # odd numbers repeat: a whole column may hold the same word
        return lru_cache(maxsize=16_384)(lambda text: self.kind.read(text, self.as_of))

    def read(self, text: str) -> Reading[str]:
        return self._cached(text)

    def read_column(self, texts: pl.Series) -> ColumnReading:
        return self.kind.read_column(texts, self.as_of)


@frozen
class DocumentNumberCell:
    """A number of the kind that a document's type tells; of an unknown type only the text is checked."""

    by_type: Mapping[str, IdentifierCell]
    other: TextCell

    def cell(self, document_type: str | None) -> IdentifierCell | TextCell:
        return self.by_type.get(document_type or "", self.other)

    def read(self, text: str, document_type: str | None) -> Reading[str]:
        return self.cell(document_type).read(text)

    def read_column(self, texts: pl.Series, types: pl.Series) -> ColumnReading:
        import numpy as np
        import polars as pl

        present = texts.is_not_null()
        met = [t for t in types.filter(present).unique(maintain_order=True).to_list() if t in self.by_type]
        values = nulls(texts.name, pl.String(), len(texts))
        hits: list[Hit] = []
        for document_type in (*met, None):
            chosen = (types == document_type) if document_type else ~types.is_in(met).fill_null(value=False)
            chosen = chosen.fill_null(value=False) & present
            if not chosen.any():
                continue
            rows = np.flatnonzero(chosen.to_numpy())
            cell = self.cell(document_type)
            some = texts.filter(chosen)
            reading = cell.read_column(some) if isinstance(cell, IdentifierCell) else read_column(cell, some)
            values = put(values, rows, reading.values)
            hits.extend(Hit(hit.entry, rows[hit.rows]) for hit in reading.hits)
        return ColumnReading(values, tuple(hits))
