"""标识、证件号码: cells that hold a number of a kind, or of the kind that stands in another cell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.identifiers.judging.reading import ColumnReading, Hit, Reading, merge_hits, nulls, put
from credit_standard.validation.checking.cells.columns import read_column
from credit_standard.validation.checking.cells.text import TextCell

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.identifiers.judging.kind import Kind


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
class EarlierForm:
    """An earlier form of a document's number, right in records of its time: 15 digits of a citizen's until 2012.

    Attributes:
        cell: of that form.
        until: the last day on which it was right.
        form: what tells it, a regular expression for Python and polars alike.
    """

    cell: IdentifierCell
    until: date
    form: str

    def is_meant(self, text: str, day: date | None) -> bool:
        """Whether a number in a record of this day is of the earlier form."""
        return day is not None and day <= self.until and re.search(self.form, text) is not None


@frozen
class DocumentNumberCell:
    """A number of the kind that a document's type tells; of an unknown type only the text is checked.

    Attributes:
        by_type: how numbers of each type of document are read.
        other: how those of other types are.
        earlier: earlier forms, by type of document.
    """

    by_type: Mapping[str, IdentifierCell]
    other: TextCell
    earlier: Mapping[str, EarlierForm] = field(factory=dict)

    def cell(self, document_type: str | None) -> IdentifierCell | TextCell:
        return self.by_type.get(document_type or "", self.other)

    def read(self, text: str, document_type: str | None, day: date | None = None) -> Reading[str]:
        """Read a number.

        Args:
            text: the number.
            document_type: of the same row.
            day: the record's date, by which an earlier form may be right.
        """
        earlier = self.earlier.get(document_type or "")
        if earlier is not None and earlier.is_meant(text, day):
            return earlier.cell.read(text)
        return self.cell(document_type).read(text)

    def read_column(self, texts: pl.Series, types: pl.Series, days: pl.Series | None = None) -> ColumnReading:
        """The same for a column, with the types and the dates of its rows."""
        import numpy as np
        import polars as pl

        rows = np.flatnonzero(texts.is_not_null().to_numpy())
        is_known = pl.col("type").is_in(list(self.by_type))
        present = pl.DataFrame({"row": rows, "text": texts[rows], "type": types[rows]}).with_columns(
            type=pl.when(is_known).then("type").otherwise(pl.lit("")), earlier=self._are_earlier(days, rows)
        )
        read: list[pl.Series] = []
        read_rows: list[NDArray[np.int64]] = []
        hits: list[Hit] = []
        for part in present.partition_by("type", "earlier", maintain_order=True):
            name = part.item(0, "type")
            cell = self.earlier[name].cell if part.item(0, "earlier") else self.cell(name)
            some, places = part["text"], part["row"].to_numpy()
            reading = cell.read_column(some) if isinstance(cell, IdentifierCell) else read_column(cell, some)
            read.append(reading.values.alias(texts.name))
            read_rows.append(places)
            hits.extend(Hit(hit.entry, places[hit.rows]) for hit in reading.hits)
        values = put(nulls(texts.name, pl.String(), len(texts)), np.concatenate(read_rows), pl.concat(read))
        return ColumnReading(values, merge_hits(hits))

    def _are_earlier(self, days: pl.Series | None, rows: NDArray[np.int64]) -> pl.Expr:
        """Rows of the columns `type` and `text` that hold numbers of an earlier form."""
        import polars as pl

        answer = pl.lit(value=False)
        if days is not None:
            for name, one in self.earlier.items():
                in_time = days[rows] <= one.until
                if in_time.any():
                    answer |= (
                        (pl.col("type") == name) & pl.lit(in_time) & pl.col("text").str.contains(one.form)
                    )
        return answer.fill_null(value=False)
