"""What is known of the fields of a batch, by which rules that cannot be false are left out."""

import polars as pl
import pytest

from credit_standard.language.field_columns import ABSENT, GIVEN, FieldColumns, FieldFacts, FieldFrame


@pytest.mark.parametrize(
    ("values", "present", "known"),
    [
        ([1, 2], [True, True], FieldFacts("all", "all", is_invalid=False)),
        ([None, None], [False, False], FieldFacts("none", "none", is_invalid=False)),
        ([1, None], [True, False], FieldFacts("some", "some", is_invalid=False)),
        ([1, None], [True, True], FieldFacts("some", "all", is_invalid=True)),
        ([None, None], [True, False], FieldFacts("none", "some", is_invalid=True)),
    ],
)
def test_a_batch_knows_where_values_and_texts_stand(
    values: list[int | None], present: list[bool], known: FieldFacts
) -> None:
    columns = FieldColumns("count")
    frame = FieldFrame(
        pl.DataFrame({columns.value: pl.Series(values, dtype=pl.Int64), columns.presence: present})
    )
    assert frame.facts(["count", "other"]) == {"count": known, "other": ABSENT}
    assert (frame.has("count"), frame.has("other")) == (True, False)
    invalid = frame.frame.select(columns.is_invalid()).to_series().to_list()
    assert invalid == [there and value is None for value, there in zip(values, present, strict=True)]


def test_a_field_is_absent_or_given_in_every_row() -> None:
    assert FieldFacts("none", "none", is_invalid=False) == ABSENT
    assert FieldFacts("all", "all", is_invalid=False) == GIVEN


def test_the_columns_of_a_field_have_names_of_their_own() -> None:
    columns = FieldColumns("count")
    assert len({columns.value, columns.presence, columns.suspect}) == 3
