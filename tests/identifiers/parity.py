"""That a value is read alike alone and in a column."""

from datetime import date

import polars as pl

from credit_standard.identifiers import get

AS_OF = date(2026, 11, 23)


def assert_read_alike(kind: str, texts: list[str | None], as_of: date | None) -> None:
    column = get(kind).read_column(pl.Series(kind, texts, pl.String), as_of)
    found: list[set[str]] = [set() for _ in texts]
    for hit in column.hits:
        assert list(hit.rows) == sorted(set(hit.rows.tolist()))
        for row in hit.rows:
            found[row].add(hit.entry.code)
    readings = {text: get(kind).read(text, as_of) for text in texts if text is not None}
    expected = [
        {one.code for one in readings[text].findings} if text in readings else set() for text in texts
    ]
    assert (kind, found) == (kind, expected)
    values = [readings[text].value if text in readings else None for text in texts]
    assert (kind, column.values.to_list()) == (kind, values)
    assert column.values.name == kind
    assert [hit.entry.code for hit in column.hits] == sorted(hit.entry.code for hit in column.hits)
