"""One text and a column of texts are read alike, by every kind."""

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.identifiers import get, kinds
from tests.identifiers.values import TEXTS

AS_OF = date(2026, 11, 23)
COLUMNS = st.lists(st.none() | TEXTS, max_size=40)
DAYS = st.sampled_from([None, AS_OF, date(1990, 1, 1)])


@pytest.mark.parametrize("kind", kinds())
@settings(max_examples=150, deadline=None)
@given(texts=COLUMNS, as_of=DAYS)
def test_a_column_reads_as_its_texts(kind: str, texts: list[str | None], as_of: date | None) -> None:
    column = get(kind).read_column(pl.Series("number", texts, pl.String), as_of)
    found: list[set[str]] = [set() for _ in texts]
    for hit in column.hits:
        assert list(hit.rows) == sorted(set(hit.rows.tolist()))
        for row in hit.rows:
            found[row].add(hit.entry.code)
    readings = [None if text is None else get(kind).read(text, as_of) for text in texts]
    assert found == [{one.code for one in r.findings} if r else set() for r in readings]
    assert column.values.to_list() == [r.value if r else None for r in readings]
    assert column.values.name == "number"
    assert [hit.entry.code for hit in column.hits] == sorted(hit.entry.code for hit in column.hits)
