"""列转换: a batch of the source → the columns of the target, all as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.conversion.placing import place_lost
from credit_standard.conversion.written import MISREAD, WrittenText, read
from credit_standard.language.field_columns import FieldColumns
from credit_standard.language.tables.columns import table_columns
from credit_standard.layouts import heading_key
from credit_standard.layouts.conditions import conditions
from credit_standard.model import Code, Codes
from credit_standard.validation.checking.cells.columns import rows_where
from credit_standard.validation.checking.kinds import check_kinds
from credit_standard.validation.checking.wrapping import BLANKS

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    from credit_standard.conversion.losses import Losses
    from credit_standard.conversion.route import Implied, Out, Route, TargetFeed
    from credit_standard.files.batch import Batch
    from credit_standard.findings.finding import Params
    from credit_standard.layouts import BoundField
    from credit_standard.model import Element

ELSEWHERE, OTHER_MEANING, TOO_LONG = (
    "no-place-in-target-row",
    "other-meaning-in-target",
    "longer-than-target-allows",
)


@frozen
class ColumnConverter:
    """Converts batches; what does not come over goes to `losses`."""

    route: Route
    losses: Losses
    null_words: list[str] = field(init=False, repr=False)

    @null_words.default
    def _of_target(self) -> list[str]:
        target = self.route.target
        words = target.declaration.null_words if target.null_words is None else target.null_words
        return sorted(words)

    def of(self, batch: Batch) -> pl.DataFrame:
        """The rows of a batch in the target's columns, `"0"`, `"1"` …; null is an empty cell."""
        import polars as pl

        job = _Job(self, batch)
        plain = {n: o for n, o in enumerate(self.route.outs) if all(f.when is None for f in o.feeds)}
        made = {number: job.plain(out) for number, out in plain.items()}
        known = job.known([(self.route.outs[n], series) for n, series in made.items()])
        for number, out in enumerate(self.route.outs):
            if number not in made:
                made[number] = job.shared(out, known)
        job.lost()
        return pl.DataFrame([made[number].alias(str(number)) for number in sorted(made)])

    def present(self, texts: pl.Series) -> pl.Series:
        """Whether the target finds something in these cells."""
        return ~texts.str.strip_chars(BLANKS).is_in(["", *self.null_words]).fill_null(value=True)


class _Job:
    """One batch on its way."""

    def __init__(self, columns: ColumnConverter, batch: Batch) -> None:
        self.columns = columns
        self.route = columns.route
        self.losses = columns.losses
        self.batch = batch
        self.texts, _ = self.route.plan.mapping.of_columns(batch)
        if (
            batch.kinds is not None
        ):  # what a spreadsheet did not keep is not written: as text it would look sound
            self.texts, hits = check_kinds(self.route.plan.binding, self.texts, batch.kinds)
            place_lost(self.losses.source, batch, hits)

    def plain(self, out: Out) -> pl.Series:
        """A column with one field, or with none."""
        if not out.feeds:
            return self._nothing()
        feed = out.feeds[0]
        texts = self._implying(feed, self._field(feed))
        return self._measured(feed, texts)

    def shared(self, out: Out, known: pl.DataFrame) -> pl.Series:
        """A column that holds one field or another, row by row."""
        import polars as pl

        texts = self._nothing()
        types = self.route.target.declaration.types
        fed = known.select(**table_columns(conditions(out.feeds, types), None).rows)
        for feed in out.feeds:
            own = self._field(feed)
            if feed.when is not None:
                met = fed[feed.field]
                elsewhere = rows_where(self.texts[feed.bound.field].is_not_null() & ~met)
                self._said_of(ELSEWHERE, feed.bound.field, elsewhere, {"heading": out.heading})
                own = own.to_frame("own").select(pl.when(met).then(pl.col("own"))).to_series()
                own = self._implying(feed, own)
            texts = texts.zip_with(texts.is_not_null(), self._measured(feed, own))
        return texts

    def known(self, made: list[tuple[Out, pl.Series]]) -> pl.DataFrame:
        """What conditions of the target can ask: which of its plain cells hold something."""
        import polars as pl

        found = {f.bound.field: self.columns.present(series) for out, series in made for f in out.feeds}
        nothing = pl.repeat(value=False, n=self.batch.columns.height, dtype=pl.Boolean, eager=True)
        names = (element.name for element in self.route.target.declaration.fields)
        return pl.DataFrame([found.get(name, nothing).alias(FieldColumns(name).presence) for name in names])

    def lost(self) -> None:
        """What has no column in the target, and what it says otherwise of every row."""
        for bound in self.route.lost:
            present = self.texts[bound.field].is_not_null()
            self.losses.add("no-column-in-target", bound.field, int(present.sum()))
        for position in self.route.unknown:
            cells = self.batch.columns[str(position)].str.strip_chars(BLANKS)
            filled = int((cells != "").fill_null(value=False).sum())
            ignored = heading_key(self.route.since[position]) in self.route.ignored
            kind = "ignored-column-not-converted" if ignored else "foreign-column-not-converted"
            self.losses.add(kind, position, filled)
        for name, code in self.route.fixed.items():
            if name in self.texts.columns:
                says = self._says(name, code)
                wrong = rows_where(self.texts[name].is_not_null() & ~says)
                self._said_of(OTHER_MEANING, name, wrong, self._meant(name, code))

    def _field(self, feed: TargetFeed) -> pl.Series:
        """The cells of one field as the target writes them."""
        import polars as pl

        bound = feed.bound
        texts = self.texts[bound.field]
        if feed.write is not None:
            return self._written(feed, texts)
        if bound.position is None or bound.value is not None or bound.codes:
            return texts
        raw = self.batch.columns[str(bound.position)]
        nothing_there = texts.is_not_null() & ~self.columns.present(raw)
        self._said_of(MISREAD, bound.field, rows_where(nothing_there), {})
        kept = pl.DataFrame({"raw": raw, "kept": texts.is_not_null() & ~nothing_there})
        own = kept.select(pl.when(pl.col("kept")).then(pl.col("raw"))).to_series()
        return own.zip_with(texts.is_not_null(), self._words_for_nothing(bound, texts))

    def _words_for_nothing(self, bound: BoundField, texts: pl.Series) -> pl.Series:
        """Words that stand for an empty cell stay where the target reads them so."""
        import polars as pl

        if bound.position is None or bound.when is not None or bound.value is not None:
            return self._nothing()
        raw = self.batch.columns[str(bound.position)]
        bare = raw.str.strip_chars(BLANKS)
        words = sorted(self.route.plan.binding.declaration.null_words)
        word = texts.is_null() & bare.is_in(words).fill_null(value=False)
        understood = bare.is_in(self.columns.null_words).fill_null(value=False)
        self.losses.add("nulls-not-carried-over", "", int((word & ~understood).sum()))
        kept = pl.DataFrame({"raw": raw, "kept": word & understood})
        return kept.select(pl.when(pl.col("kept")).then(pl.col("raw"))).to_series()

    def _written(self, feed: TargetFeed, texts: pl.Series) -> pl.Series:
        """Each different text is written once."""
        import polars as pl

        assert feed.write is not None  # noqa: S101 - for the type checker
        different = texts.drop_nulls().unique().to_list()
        written: dict[str, WrittenText] = {text: feed.write(text) for text in different}
        for text, one in written.items():
            if one.text in self.columns.null_words:  # a word that only the target takes for nothing
                written[text] = WrittenText(None, MISREAD)
        for problem in {one.problem for one in written.values() if one.problem is not None}:
            found = [text for text, one in written.items() if one.problem == problem]
            rows = rows_where(texts.is_in(found))
            self._said_of(
                problem, feed.bound.field, rows, lambda at: _lacking(feed.element, written[texts[at]])
            )
        if feed.bound.position is None or feed.bound.value is not None:
            nothing = self._nothing()
        else:
            nothing = self._words_for_nothing(feed.bound, texts)
        new = texts.replace_strict(
            list(written), [one.text for one in written.values()], default=None, return_dtype=pl.String
        )
        return new.zip_with(texts.is_not_null(), nothing)

    def _implying(self, feed: TargetFeed, texts: pl.Series) -> pl.Series:
        """Cells that would say of the target more than the row says are left out."""
        for implied in feed.implied:
            filled = self.columns.present(texts)
            says = self._says(implied.field, implied.code)
            wrong = rows_where(filled & ~says)
            self._said_of(OTHER_MEANING, feed.bound.field, wrong, self._meant(implied.field, implied.code))
            texts = texts.zip_with(~filled | says, self._nothing())
            self._unsaid(implied, filled & says)
        return texts

    def _unsaid(self, implied: Implied, said: pl.Series) -> None:
        """What the source says of an implied field where the cell that would say it is empty."""
        if implied.field not in self.texts.columns:
            return
        unsaid = self.texts[implied.field].is_not_null() & ~said
        self.losses.add("no-column-in-target", implied.field, int(unsaid.sum()))

    def _says(self, name: str, code: str) -> pl.Series:
        """Whether the row says this code in this field."""
        import polars as pl

        if name not in self.texts.columns:
            return pl.repeat(value=False, n=self.batch.columns.height, dtype=pl.Boolean, eager=True)
        texts = self.texts[name]
        different = texts.drop_nulls().unique().to_list()
        values = {text: read(self.route.plan.cells[name], text).value for text in different}
        wanted = [text for text, value in values.items() if value in (code, [code])]
        return texts.is_in(wanted).fill_null(value=False)

    def _measured(self, feed: TargetFeed, texts: pl.Series) -> pl.Series:
        """Texts longer than the target allows are written in full, and said to be."""
        limit = feed.max_length
        if limit is not None and (texts.str.len_bytes() > limit).any():
            lengths = texts.str.strip_chars(BLANKS).str.len_chars()
            long = rows_where(lengths > limit)
            self._said_of(
                TOO_LONG, feed.bound.field, long, lambda at: {"length": lengths[at], "limit": limit}
            )
        return texts

    def _said_of(
        self, kind: str, name: str, rows: NDArray[np.int64], params: Params | Callable[[int], Params]
    ) -> None:
        self.losses.cells(self.batch, kind, name, rows, params)

    def _meant(self, name: str, code: str) -> dict[str, str]:
        element = self.route.target.declaration[name]
        return {"title_zh": element.zh, "title_en": element.en} | _titles(element, code)

    def _nothing(self) -> pl.Series:
        import polars as pl

        return pl.repeat(None, n=self.batch.columns.height, dtype=pl.String, eager=True)


def _titles(element: Element, code: str) -> dict[str, str]:
    if isinstance(element, Code | Codes):
        known = element.known_codes.by_code.get(code)
        if known is not None:
            return {"meant_zh": known.title.zh, "meant_en": known.title.en}
    return {"meant_zh": code, "meant_en": code}


def _lacking(element: Element, written: WrittenText) -> dict[str, str]:
    if not written.lacking:
        return {}
    titles = _titles(element, written.lacking)
    return {"title_zh": titles["meant_zh"], "title_en": titles["meant_en"]}
