"""Columns of a batch → texts of our fields: the same as `FieldMapping.of_record` says of each row.

What may be odd is looked for only where the batch has it: blanks at edges in columns that the reader has not seen to be
without, words without content in columns that have texts as short or as long as such a word.
"""

from __future__ import annotations

import functools
import operator
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from credit_standard.findings import entry
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.tables.columns import table_columns
from credit_standard.validation.checking.cells.columns import rows_where
from credit_standard.validation.checking.checked_batch import FieldHit
from credit_standard.validation.checking.error_values import ERROR_VALUES
from credit_standard.validation.checking.wrapping import BLANKS, may_be_marked, unwrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import polars as pl

    from credit_standard.files.batch import Batch
    from credit_standard.layouts import Binding, BoundField
    from credit_standard.layouts.shared_column import ColumnShare

EDGE_BLANKS, NULL_WORD, ERROR_VALUE = "VA101", "VA102", "VA111"
FILLING = "##"
"""So begin the texts that a spreadsheet fills a narrow cell with."""
FEW_WORDS = 4  # so many are sooner compared one by one than looked up


@define
class _Column:
    """One column of a batch.

    Attributes:
        bare: its texts without what stands around a value.
        is_changed: something was taken away, or a cell has nothing in it.
        edges, marked: in which rows blanks at the edges, and marks of programs, were taken away.
        has_words: words without content may be among the texts.
    """

    bare: pl.Series
    is_changed: bool = False
    edges: pl.Series | None = None
    marked: pl.Series | None = None
    has_words: bool = False


@frozen(slots=False)
class ColumnMapping:
    """How the columns of a table become texts of fields.

    Attributes:
        binding: which column feeds which field.
        mark_of: the finding on marks around the values of each field.
    """

    binding: Binding
    mark_of: Mapping[str, str] = field(repr=False)

    @cached_property
    def _positions(self) -> tuple[int, ...]:
        return tuple(sorted({one.position for one in self.binding.fields if one.position is not None}))

    @cached_property
    def _words(self) -> dict[int, list[str]]:
        """Words without content by their length in bytes, but for those that only fill a cell."""
        by_length: dict[int, list[str]] = {}
        for word in self.binding.declaration.null_words | ERROR_VALUES:
            if not word.startswith(FILLING):
                by_length.setdefault(len(word.encode()), []).append(word)
        return by_length

    def of_batch(self, batch: Batch) -> tuple[pl.DataFrame, list[FieldHit]]:
        """The texts of a batch, one String column per field, null where absent; and what was odd.

        Error values are still among them: `without_error_values` takes them out.
        """
        import polars as pl

        columns = self._bare(batch)
        self._look_for_words(columns, plain=batch.plain)
        frame = self._texts(batch.columns, columns)
        kept = self._kept(columns)
        frame = frame.with_columns(
            pl.when(rows).then(pl.col(name)).alias(name) for name, rows in kept.items()
        )
        if any(bound.when is not None for bound in self.binding.fields):
            frame, met = self._conditions(frame)
            kept |= met
        return frame, list(self._hits(columns, kept))

    def _bare(self, batch: Batch) -> dict[int, _Column]:
        """The columns without what stands around values."""
        import polars as pl

        raw, trimmed = batch.columns, batch.trimmed
        found = {position: _Column(raw[str(position)]) for position in self._positions}
        untrimmed = [position for position in self._positions if position not in trimmed]
        stripped = raw.select(pl.col(str(position)).str.strip_chars(BLANKS) for position in untrimmed)
        for position in untrimmed:
            text = stripped[str(position)]
            found[position].bare = text
            shorter = text.str.len_bytes() != raw[str(position)].str.len_bytes()
            if shorter.any():
                found[position].is_changed = True
                found[position].edges = shorter & (text.str.len_bytes() > 0)
        if not batch.plain:
            self._unmark(raw, found)
        return found

    def _unmark(self, raw: pl.DataFrame, found: dict[int, _Column]) -> None:
        """Take marks of programs away; each different text is looked at once."""
        import polars as pl

        bare = pl.DataFrame([column.bare.alias(str(position)) for position, column in found.items()])
        suspects = bare.select(may_be_marked(pl.all()))
        for position, column in found.items():
            odd = column.bare.filter(suspects[str(position)]).unique().to_list()
            marked = {text: one.text for text in odd if (one := unwrap(text)).is_marked}
            if marked:
                texts = column.bare.replace(marked)
                shorter = column.bare.str.len_bytes() != raw[str(position)].str.len_bytes()
                column.edges = shorter & (texts.str.len_bytes() > 0)
                column.marked = column.bare.is_in(list(marked))
                column.bare, column.is_changed = texts, True

    def _look_for_words(self, columns: dict[int, _Column], *, plain: bool) -> None:
        """Tell which columns may hold words without content, or nothing in a cell that is there.

        Plain texts hold none that only fill a cell.
        """
        import polars as pl

        frame = pl.DataFrame([column.bare.alias(str(position)) for position, column in columns.items()])
        lengths = frame.select(pl.all().str.len_bytes())
        least, greatest = lengths.min().row(0), lengths.max().row(0)
        asked: list[pl.Expr] = []
        for position, low, high in zip(columns, least, greatest, strict=True):
            if low is None:
                continue  # nothing in any cell
            columns[position].is_changed |= low == 0
            between = bisect_left(self._lengths, low), bisect_right(self._lengths, high)
            asked += self._tests_for_words(position, *between, plain=plain)
        for name, occurs in frame.select(asked).row(0, named=True).items() if asked else ():
            columns[int(name)].has_words = bool(occurs)

    @cached_property
    def _lengths(self) -> list[int]:
        return sorted(self._words)

    @cached_property
    def _known_tests(self) -> dict[tuple[int, int, int, bool], list[pl.Expr]]:
        return {}

    def _tests_for_words(self, position: int, first: int, stop: int, *, plain: bool) -> list[pl.Expr]:
        """Whether a column holds such a word of these lengths; the batches of a table ask the same again and again."""
        import polars as pl

        key = position, first, stop, plain
        if key not in self._known_tests:
            text = pl.col(str(position))
            words = [word for length in self._lengths[first:stop] for word in self._words[length]]
            tests = [text == word for word in words] if len(words) <= FEW_WORDS else [text.is_in(words)]
            if not plain:
                tests.append(text.str.starts_with(FILLING))
            self._known_tests[key] = (
                [functools.reduce(operator.or_, tests).any().alias(str(position))] if tests else []
            )
        return self._known_tests[key]

    def _texts(self, raw: pl.DataFrame, columns: dict[int, _Column]) -> pl.DataFrame:
        """The text of each field; columns without oddities are taken as they are."""
        import polars as pl

        bare = pl.DataFrame([column.bare.alias(str(position)) for position, column in columns.items()])
        odd = {at for at, column in columns.items() if column.is_changed or column.has_words}
        (as_they_are, with_content), fields = self._texts_of_fields, self.binding.fields
        return (bare if columns else raw).select(
            (with_content if bound.position in odd else as_they_are)[at] for at, bound in enumerate(fields)
        )

    @cached_property
    def _texts_of_fields(self) -> tuple[list[pl.Expr], list[pl.Expr]]:
        """The text of each field, from a column as it is, and from one that may have cells without content."""
        import polars as pl

        empty = [*self.binding.declaration.null_words, ""]
        as_they_are: list[pl.Expr] = []
        with_content: list[pl.Expr] = []
        for bound in self.binding.fields:
            if bound.position is None:
                text = kept = pl.lit(bound.value, dtype=pl.String)
            else:
                text = pl.col(str(bound.position))
                kept = pl.when(~text.is_in(empty)).then(text)
                text, kept = _said_by(bound, text), _said_by(bound, kept)
            as_they_are.append(text.alias(bound.field))
            with_content.append(kept.alias(bound.field))
        return as_they_are, with_content

    def _hits(self, columns: dict[int, _Column], kept: Mapping[str, pl.Series]) -> Iterator[FieldHit]:
        """What was odd, by field."""
        for bound in self.binding.fields:
            if bound.position is None or bound.value is not None:
                continue  # the cell belongs to another field, which says what is odd about it
            column = columns[bound.position]
            found: list[tuple[str, pl.Series]] = []
            if column.edges is not None:
                found.append((EDGE_BLANKS, column.edges))
            if column.marked is not None:
                found.append((self.mark_of[bound.field], column.marked))
            if column.has_words:
                found += self._without_content(bound, column.bare)
            for code, where in found:
                rows = rows_where(where & kept[bound.field] if bound.field in kept else where)
                if rows.size:
                    yield FieldHit(entry(code), (bound.field,), rows)

    def _without_content(self, bound: BoundField, texts: pl.Series) -> list[tuple[str, pl.Series]]:
        """Words for nothing, and error values."""
        words = self.binding.declaration.null_words
        errors = ERROR_VALUES - words - bound.codes.keys()
        return [(NULL_WORD, texts.is_in(list(words))), (ERROR_VALUE, texts.is_in(list(errors)))]

    def _kept(self, columns: dict[int, _Column]) -> dict[str, pl.Series]:
        """For each field that shares a column which rows of it are its own."""
        return {
            bound.field: _of_share(bound.share, columns[bound.position].bare)
            for bound in self.binding.fields
            if bound.position is not None and bound.share is not None
        }

    def _conditions(self, frame: pl.DataFrame) -> tuple[pl.DataFrame, dict[str, pl.Series]]:
        import polars as pl

        types = self.binding.declaration.types
        conditions = table_columns(self.binding.conditions, None).rows
        present = frame.select(
            pl.col(name).is_not_null().alias(FieldColumns(name).presence) for name in frame.columns
        )
        missing = [
            pl.lit(value=False).alias(FieldColumns(n).presence) for n in types if n not in frame.columns
        ]
        known = frame.hstack(present.get_columns()).with_columns(
            *missing, *(pl.lit(None, dtype=pl.String).alias(n) for n in types if n not in frame.columns)
        )
        met = known.select(fed.alias(name) for name, fed in conditions.items())
        kept = frame.with_columns(pl.when(met[name]).then(pl.col(name)).alias(name) for name in conditions)
        return kept, {name: met[name] for name in conditions}


def _said_by(bound: BoundField, text: pl.Expr) -> pl.Expr:
    """What a column says of a field: a fixed value wherever something stands there, foreign codes as ours."""
    import polars as pl

    if bound.value is not None:
        return pl.when(text.is_not_null()).then(pl.lit(bound.value))
    return text.replace(bound.codes) if bound.codes else text


def _of_share(share: ColumnShare, texts: pl.Series) -> pl.Series:
    """Which rows of a shared column belong to a field; each different text is looked at once."""
    own = [text for text in texts.drop_nulls().unique().to_list() if not text or share.takes(text)]
    return texts.is_in(own).fill_null(value=False)


def without_error_values(texts: pl.DataFrame, hits: Sequence[FieldHit]) -> pl.DataFrame:
    """The texts without those that programs wrote where they had no content."""
    import numpy as np
    import polars as pl

    lost: list[pl.Series] = []
    for hit in hits:
        if hit.entry.code == ERROR_VALUE:
            rows = np.zeros(texts.height, np.bool_)
            rows[hit.rows] = True
            lost.append(texts[hit.field].set(pl.Series(rows), None))
    return texts.with_columns(lost)
