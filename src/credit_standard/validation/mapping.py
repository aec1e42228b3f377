"""Cells of a table → texts of our fields, as a binding of headings says: alone and as columns.

Blanks and marks of programs around a value do not count, words that mean an empty cell empty it, what a program wrote
where it had no value is lost, foreign codes become ours. What was odd is a finding; nothing is changed in the source.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Finding, entry, finding
from credit_standard.language.columns import present_column, to_columns
from credit_standard.language.python import Cells, Test, to_function
from credit_standard.model import DocumentNumber, Identifier
from credit_standard.validation.cells.columns import rows_where
from credit_standard.validation.checked import FieldHit
from credit_standard.validation.error_values import ERROR_VALUES
from credit_standard.validation.wrapping import BLANKS, may_be_marked, unwrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import polars as pl

    from credit_standard.language import Expression
    from credit_standard.layouts import Binding, BoundField
    from credit_standard.layouts.shared_column import Share

EDGE_BLANKS, NULL_WORD, ERROR_VALUE, MARKED, QUOTED_NUMBER = "VA101", "VA102", "VA111", "VA117", "ID008"
NO_CONTENT, EMPTY = "none", ""


@frozen
class FieldText:
    """The text of one field of one record; None is absent, or lost: what stands there is no content."""

    text: str | None = field(repr=False)
    findings: tuple[Finding, ...] = ()
    is_lost: bool = False

    @property
    def is_present(self) -> bool:
        return self.text is not None or self.is_lost


ABSENT = FieldText(None)


@frozen(slots=False)
class FieldMapping:
    """How the cells of a table become texts of fields.

    Fields that depend on a condition (`when`) are mapped after all others; conditions see the texts of those.
    """

    binding: Binding
    _plain: tuple[BoundField, ...] = field(init=False)
    _conditional: tuple[tuple[BoundField, Test], ...] = field(init=False)
    _stripped: list[pl.Expr] = field(init=False, eq=False, repr=False)
    _oddities: list[pl.Expr] = field(init=False, eq=False, repr=False)

    @_plain.default
    def _without_condition(self) -> tuple[BoundField, ...]:
        return tuple(bound for bound in self.binding.fields if bound.when is None)

    @_conditional.default
    def _with_condition(self) -> tuple[tuple[BoundField, Test], ...]:
        types = self.binding.declaration.types
        conditional = ((bound, bound.when) for bound in self.binding.fields if bound.when is not None)
        return tuple((bound, to_function(when, types)) for bound, when in conditional)

    @cached_property
    def _mark_of(self) -> dict[str, str]:
        """The finding on marks around the values of each field."""
        numbers = (Identifier, DocumentNumber)
        fields = self.binding.declaration.fields
        return {one.name: QUOTED_NUMBER if isinstance(one, numbers) else MARKED for one in fields}

    def of_record(self, cells: Sequence[str | None]) -> dict[str, FieldText]:
        """The texts of one row, by field; fields without a column are missing."""
        texts = {bound.field: self.of_cell(bound, cells) for bound in self._plain}
        values = {name: text.text for name, text in texts.items()}
        known = Cells(values, {name for name, text in texts.items() if text.is_present})
        for bound, holds in self._conditional:
            texts[bound.field] = self.of_cell(bound, cells) if holds(known) else ABSENT
        return texts

    def of_fields(self, names: tuple[str, ...], cells: Sequence[str | None]) -> dict[str, FieldText]:
        """The texts of some fields of one row."""
        if self._conditional:
            return self.of_record(cells)
        return {bound.field: self.of_cell(bound, cells) for bound in self._plain if bound.field in names}

    def of_cell(self, bound: BoundField, cells: Sequence[str | None]) -> FieldText:
        """The text of one field, its condition taken as met."""
        if bound.position is None:
            return FieldText(bound.value)
        raw = cells[bound.position]
        if raw is None:
            return ABSENT
        found = unwrap(raw)
        text, null_words = found.text, self.binding.declaration.null_words
        if bound.share is not None and text and not bound.share.takes(text):
            return ABSENT
        if bound.value is not None:
            # the cell belongs to another field, which says what is odd about it
            return FieldText(bound.value) if text and text not in null_words else ABSENT
        codes = [EDGE_BLANKS] if found.has_edge_blanks and text else []
        if found.is_marked:
            codes.append(self._mark_of[bound.field])
        findings = tuple(finding(entry(code)) for code in codes)
        if not text:
            return FieldText(None, findings)
        if text in null_words:
            return FieldText(None, (*findings, finding(entry(NULL_WORD), word=text)))
        if text in ERROR_VALUES and text not in bound.codes:
            return FieldText(None, (*findings, finding(entry(ERROR_VALUE))), is_lost=True)
        return FieldText(bound.codes.get(text, text), findings)

    def of_columns(
        self, columns: pl.DataFrame, *, plain: bool = False
    ) -> tuple[pl.DataFrame, list[FieldHit]]:
        """The texts of a batch, one String column per field, null where absent; and what was odd.

        Error values are still among them: `without_error_values` takes them out.

        Args:
            columns: of the batch.
            plain: no text has marks of programs around it.
        """
        import polars as pl

        stripped = columns.select(self._stripped)
        marked = {} if plain else dict(_marked(columns, stripped, self._positions))
        stripped = stripped.with_columns(one.texts.alias(_stripped(p)) for p, one in marked.items())
        odd = pl.concat([columns, stripped], how="horizontal").select(self._oddities)
        odd = odd.with_columns(one.has_edge_blanks.alias(f"{p}:{EDGE_BLANKS}") for p, one in marked.items())
        occurs = odd.select(pl.all().any()).row(0, named=True)
        occurs |= {f"{position}:{MARKED}": True for position in marked}
        frame = pl.concat([columns, stripped], how="horizontal").select(self._texts(occurs))
        kept = self._kept(stripped)
        frame = frame.with_columns(
            pl.when(rows).then(pl.col(name)).alias(name) for name, rows in kept.items()
        )
        if self._conditional:
            frame, met = self._conditions(frame)
            kept |= met
        hits: list[FieldHit] = []
        for bound in self.binding.fields:
            if bound.position is None or bound.value is not None:
                continue  # the cell belongs to another field, which says what is odd about it
            found = []
            if occurs[f"{bound.position}:{EDGE_BLANKS}"]:
                found.append((EDGE_BLANKS, odd[f"{bound.position}:{EDGE_BLANKS}"]))
            if bound.position in marked:
                found.append((self._mark_of[bound.field], marked[bound.position].is_marked))
            if occurs[f"{bound.position}:{NO_CONTENT}"]:
                found += self._without_content(bound, stripped[_stripped(bound.position)])
            for code, where in found:
                rows = rows_where(where & kept[bound.field] if bound.field in kept else where)
                if rows.size:
                    hits.append(FieldHit(entry(code), (bound.field,), rows))
        return frame, hits

    @_stripped.default
    def _without_blanks(self) -> list[pl.Expr]:
        import polars as pl

        return [pl.col(str(p)).str.strip_chars(BLANKS).alias(_stripped(p)) for p in self._positions]

    @property
    def _positions(self) -> list[int]:
        return sorted({bound.position for bound in self.binding.fields if bound.position is not None})

    @_oddities.default
    def _tests_for_oddities(self) -> list[pl.Expr]:
        """For each column whether its cells have blanks at the edges, words without content, or nothing in them."""
        import polars as pl

        words = [*self.binding.declaration.null_words, *ERROR_VALUES]
        tests: list[pl.Expr] = []
        for position in self._positions:
            raw, text = pl.col(str(position)), pl.col(_stripped(position))
            edges = (text.str.len_bytes() != raw.str.len_bytes()) & (text.str.len_bytes() > 0)
            tests.append(edges.alias(f"{position}:{EDGE_BLANKS}"))
            tests.append(text.is_in(words).alias(f"{position}:{NO_CONTENT}"))
            tests.append((text.str.len_bytes() == 0).alias(f"{position}:{EMPTY}"))
        return tests

    def _texts(self, occurs: dict[str, bool]) -> list[pl.Expr]:
        """The text of each field; columns without oddities are taken as they are."""
        import polars as pl

        empty = [*self.binding.declaration.null_words, ""]
        texts: list[pl.Expr] = []
        for bound in self.binding.fields:
            text = pl.lit(bound.value, dtype=pl.String)
            if bound.position is not None:
                text = pl.col(str(bound.position))
                odd = (EDGE_BLANKS, MARKED, NO_CONTENT, EMPTY)
                if any(occurs.get(f"{bound.position}:{what}") for what in odd):
                    stripped = pl.col(_stripped(bound.position))
                    text = pl.when(~stripped.is_in(empty)).then(stripped)
                if bound.value is not None:
                    text = pl.when(text.is_not_null()).then(pl.lit(bound.value))
                elif bound.codes:
                    text = text.replace(bound.codes)
            texts.append(text.alias(bound.field))
        return texts

    def _without_content(self, bound: BoundField, texts: pl.Series) -> list[tuple[str, pl.Series]]:
        """Words for nothing, and error values."""
        words = self.binding.declaration.null_words
        errors = ERROR_VALUES - words - bound.codes.keys()
        return [(NULL_WORD, texts.is_in(list(words))), (ERROR_VALUE, texts.is_in(list(errors)))]

    def _kept(self, stripped: pl.DataFrame) -> dict[str, pl.Series]:
        """For each field that shares a column which rows of it are its own."""
        shared = ((b.field, b.position, b.share) for b in self.binding.fields if b.position is not None)
        return {
            name: _of_share(share, stripped[_stripped(position)])
            for name, position, share in shared
            if share is not None
        }

    def _conditions(self, frame: pl.DataFrame) -> tuple[pl.DataFrame, dict[str, pl.Series]]:
        import polars as pl

        types = self.binding.declaration.types
        conditions: dict[str, Expression] = {
            b.field: b.when for b in self.binding.fields if b.when is not None
        }
        present = frame.select(
            pl.col(name).is_not_null().alias(present_column(name)) for name in frame.columns
        )
        missing = [pl.lit(value=False).alias(present_column(n)) for n in types if n not in frame.columns]
        known = frame.hstack(present.get_columns()).with_columns(
            *missing, *(pl.lit(None, dtype=pl.String).alias(n) for n in types if n not in frame.columns)
        )
        met = known.select(
            to_columns(when, types, None).fill_null(value=False).alias(name)
            for name, when in conditions.items()
        )
        kept = frame.with_columns(pl.when(met[name]).then(pl.col(name)).alias(name) for name in conditions)
        return kept, {name: met[name] for name in conditions}


def _stripped(position: int) -> str:
    """Name of the column at a position without the blanks at the edges of its cells."""
    return f"{position}~"


@frozen
class _Marked:
    """A column in which marks of programs stand around values.

    Attributes:
        texts: without them.
        has_edge_blanks, is_marked: in which rows what was taken away.
    """

    texts: pl.Series
    has_edge_blanks: pl.Series
    is_marked: pl.Series


def _marked(
    columns: pl.DataFrame, stripped: pl.DataFrame, positions: Sequence[int]
) -> Iterator[tuple[int, _Marked]]:
    """The columns in which marks stand around values; each different text is looked at once."""
    import polars as pl

    suspects = stripped.select(may_be_marked(pl.all()))
    for position in positions:
        bare = stripped[_stripped(position)]
        odd = bare.filter(suspects[_stripped(position)]).unique().to_list()
        found = {text: one.text for text in odd if (one := unwrap(text)).is_marked}
        if found:
            raw, texts = columns[str(position)], bare.replace(found)
            edges = (bare.str.len_bytes() != raw.str.len_bytes()) & (texts.str.len_bytes() > 0)
            yield position, _Marked(texts, edges, bare.is_in(list(found)))


def _of_share(share: Share, texts: pl.Series) -> pl.Series:
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
