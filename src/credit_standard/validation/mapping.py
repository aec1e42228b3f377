"""Cells of a table → texts of our fields, as a binding of headings says: alone and as columns.

Blanks at the edges do not count, words that mean an empty cell empty it, foreign codes become ours. What was odd is a
finding; nothing is changed in the source.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Finding, entry, finding
from credit_standard.language.columns import present_column, to_columns
from credit_standard.language.python import Cells, Test, to_function
from credit_standard.validation.cells.columns import rows_where
from credit_standard.validation.checked import FieldHit

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

    from credit_standard.layouts import Binding, BoundField
    from credit_standard.model import Expression

BLANKS = " \t\r\n\v\f\x85\xa0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
EDGE_BLANKS, NULL_WORD, EMPTY = "VA101", "VA102", ""


@frozen
class FieldText:
    """The text of one field of one record; None is absent."""

    text: str | None = field(repr=False)
    findings: tuple[Finding, ...] = ()


ABSENT = FieldText(None)


@frozen
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

    def of_record(self, cells: Sequence[str | None]) -> dict[str, FieldText]:
        """The texts of one row, by field; fields without a column are missing."""
        texts = {bound.field: self.of_cell(bound, cells) for bound in self._plain}
        values = {name: text.text for name, text in texts.items()}
        known = Cells(values, {name for name, text in values.items() if text is not None})
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
        text = raw.strip(BLANKS)
        if not text:
            return ABSENT
        if bound.value is not None:
            # the cell belongs to another field, which says what is odd about it
            return ABSENT if text in self.binding.declaration.null_words else FieldText(bound.value)
        findings = (finding(entry(EDGE_BLANKS)),) if len(text) != len(raw) else ()
        if text in self.binding.declaration.null_words:
            return FieldText(None, (*findings, finding(entry(NULL_WORD), word=text)))
        return FieldText(bound.codes.get(text, text), findings)

    def of_columns(self, columns: pl.DataFrame) -> tuple[pl.DataFrame, list[FieldHit]]:
        """The texts of a batch, one String column per field, null where absent; and what was odd."""
        import polars as pl

        stripped = columns.select(self._stripped)
        odd = pl.concat([columns, stripped], how="horizontal").select(self._oddities)
        occurs = odd.select(pl.all().any()).row(0, named=True)
        frame = pl.concat([columns, stripped], how="horizontal").select(self._texts(occurs))
        met: dict[str, pl.Series] = {}
        if self._conditional:
            frame, met = self._conditions(frame)
        hits: list[FieldHit] = []
        for bound in self.binding.fields:
            if bound.position is None or bound.value is not None:
                continue  # the cell belongs to another field, which says what is odd about it
            for code in (EDGE_BLANKS, NULL_WORD):
                name = f"{bound.position}:{code}"
                if occurs[name]:
                    rows = rows_where(odd[name])
                    hits.append(_where(FieldHit(entry(code), (bound.field,), rows), met))
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
        """For each column whether its cells have blanks at the edges, words for nothing, or nothing in them."""
        import polars as pl

        words = list(self.binding.declaration.null_words)
        tests: list[pl.Expr] = []
        for position in self._positions:
            raw, text = pl.col(str(position)), pl.col(_stripped(position))
            edges = (text.str.len_bytes() != raw.str.len_bytes()) & (text.str.len_bytes() > 0)
            tests.append(edges.alias(f"{position}:{EDGE_BLANKS}"))
            tests.append(text.is_in(words).alias(f"{position}:{NULL_WORD}"))
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
                if any(occurs[f"{bound.position}:{what}"] for what in (EDGE_BLANKS, NULL_WORD, EMPTY)):
                    stripped = pl.col(_stripped(bound.position))
                    text = pl.when(~stripped.is_in(empty)).then(stripped)
                if bound.value is not None:
                    text = pl.when(text.is_not_null()).then(pl.lit(bound.value))
                elif bound.codes:
                    text = text.replace(bound.codes)
            texts.append(text.alias(bound.field))
        return texts

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


def _where(hit: FieldHit, met: dict[str, pl.Series]) -> FieldHit:
    """A hit in a conditional field counts only where the condition holds."""
    if hit.field not in met:
        return hit
    return FieldHit(hit.entry, hit.fields, hit.rows[met[hit.field].to_numpy()[hit.rows]])
