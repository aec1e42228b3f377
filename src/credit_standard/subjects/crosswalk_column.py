"""号码对照列: the linking keys of columns of numbers, the rules of `crosswalk` without a Python object per row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl
from attrs import frozen

from credit_standard.identifiers import get
from credit_standard.identifiers.columns.kernels import as_matrix, values_of, weighted
from credit_standard.identifiers.judging.reading import nulls, put
from credit_standard.identifiers.parts.arithmetic import CITIZEN_CHECKS, CITIZEN_WEIGHTS, DIGIT_VALUES
from credit_standard.identifiers.parts.holder import birth_digits_column
from credit_standard.subjects.crosswalk import BY_FORM, CITIZENS, DOCUMENT, REPLACED_CARD, kind_of
from credit_standard.subjects.families import OWNER, families
from credit_standard.subjects.placeholders import are_placeholders

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.subjects.families import Family


@frozen(eq=False)
class KeyColumn:
    """The numbers of one family in the form in which it compares them, null where there is none.

    `is_recalled`: the rule by which they were derived was not read.
    """

    family: Family
    values: pl.Series
    is_recalled: bool = False


def keys(columns: Mapping[str, pl.Series]) -> pl.Series:
    """The keys of every row as a list; `subjects.keys` tells the rest."""
    found = [key for name, texts in columns.items() for key in _of_kind(name, _read(name, texts))]
    if not found:
        length = max((len(texts) for texts in columns.values()), default=0)
        return pl.Series("keys", [[]] * length, pl.List(pl.String))
    frame = pl.DataFrame({f"{at}": f"{key.family.name}:" + key.values for at, key in enumerate(found)})
    organisation, persons = (
        [f"{at}" for at, key in enumerate(found) if key.family.holder == holder]
        for holder in ("organisation", "person")
    )
    if organisation:
        has_one = pl.any_horizontal(pl.col(organisation).is_not_null())
        frame = frame.with_columns(
            pl.when(has_one).then(OWNER + pl.col(name)).otherwise(pl.col(name)).alias(name)
            for name in persons
        )
    lists = pl.concat_list(_each_once(frame.columns, found)).list.drop_nulls()
    return frame.select(lists.alias("keys")).to_series()


def _each_once(columns: list[str], keys: list[KeyColumn]) -> Iterator[pl.Expr]:
    """The columns, null where an earlier one of the family has the same key."""
    family = [key.family for key in keys]
    for at, column in enumerate(columns):
        same = [pl.col(columns[e]).eq_missing(pl.col(column)) for e in range(at) if family[e] == family[at]]
        yield pl.when(~pl.any_horizontal(same)).then(pl.col(column)) if same else pl.col(column)


def _read(kind: str, texts: pl.Series) -> pl.Series:
    return texts if kind == DOCUMENT else kind_of(kind).read_column(texts.cast(pl.String), None).values


def own(values: Mapping[str, pl.Series], *, about_persons: pl.Series | bool) -> list[KeyColumn]:
    """The keys by which subjects are told from others: of each row what `SubjectNumbers.own` has.

    Args:
        values: by kind, numbers in canonical form; null where there is none.
        about_persons: which rows are about persons; all others are about organisations.

    Returns:
        Those first that prove most; of one family at most two columns, which share no row: numbers, and then those
        that are recalled to be inside tax numbers.
    """
    if isinstance(about_persons, pl.Series):
        about_persons = about_persons if about_persons.any() else False
    unified_first = sorted(values.items(), key=lambda one: one[0] != "uscc")
    given = ((kind, column) for kind, column in unified_first if column.null_count() < len(column))
    found = [_about(key, persons=about_persons) for kind, column in given for key in _of_kind(kind, column)]
    return [
        key
        for family in families().values()
        for key in _one_a_row([one for one in found if one is not None and one.family is family])
    ]


def _about(key: KeyColumn, *, persons: pl.Series | bool) -> KeyColumn | None:
    """A key, in the rows whose subject may have it as its own; None where no row is left."""
    is_persons = key.family.holder == "person"
    if isinstance(persons, bool):
        return key if is_persons is persons else None
    rows = persons if is_persons else ~persons
    return KeyColumn(key.family, _where(key.values, rows), key.is_recalled)


def _one_a_row(keys: list[KeyColumn]) -> Iterator[KeyColumn]:
    """Of keys of one family one for each row, those that are not recalled first."""
    taken: pl.Series | None = None
    for is_recalled in (False, True):
        columns = [key for key in keys if key.is_recalled is is_recalled]
        if not columns:
            continue
        values = columns[0].values
        for other in columns[1:]:
            values = _choose(values.is_null(), other.values, values)
        if taken is not None:
            values = _where(values, taken.is_null())
        taken = values
        yield KeyColumn(columns[0].family, values, is_recalled)


def _of_kind(kind: str, values: pl.Series) -> Iterator[KeyColumn]:
    """`crosswalk._links` for a column."""
    if kind == DOCUMENT:
        yield from _of_document(values)
        return
    placeholders = are_placeholders(kind, values)
    if placeholders.any():
        values = _where(values, ~placeholders)
    if kind == "uscc":
        yield _key("org", values.str.slice(8, 9))
    elif kind == "org-code":
        yield _key("org", values)
    elif kind == "registration-number":
        is_new = values.str.contains("^[0-9]{15}$")
        yield _key("reg", _where(values, is_new))
        yield _key("reg-old", _where(values, ~is_new))
    elif kind == "tax-number":
        yield from _of_tax(values)
    elif kind in CITIZENS or kind == "citizen-id-15":
        yield _key("person", _upgraded(values))
    elif kind == "hk-macao-permit":
        yield _key(kind, _choose(values.str.contains(REPLACED_CARD), values.str.slice(0, 9), values))
    else:
        yield _key(kind, values)


def _of_document(texts: pl.Series) -> Iterator[KeyColumn]:
    """`crosswalk.document_kind` for a column: the first kind that a text can be read as."""
    found = nulls(texts.name, pl.String(), len(texts))
    for kind in BY_FORM:
        read = kind_of(kind).read_column(texts.cast(pl.String), None).values
        found = _choose(found.is_null(), read, found)
    yield _key("person", _upgraded(found))


def _of_tax(values: pl.Series) -> Iterator[KeyColumn]:
    """`crosswalk._links_of_tax` for a column: the first kind that a part is valid as."""
    width = values.str.len_bytes()
    of_15 = _where(values, (width == 15) & values.str.contains("^[0-9]{6}"))
    of_18 = _where(values, width == 18)
    codes, unified = _valid("org-code", of_15.str.slice(6)), _valid("uscc", of_18)
    citizens = _first(
        _valid("citizen-id-15", _where(of_15, codes.is_null())),
        _valid("citizen-id", _where(of_18, unified.is_null())),
    )
    owners = _first(
        _valid("citizen-id-15", _where(values, width == 17).str.slice(0, 15)),
        _valid("citizen-id", _where(values, width == 20).str.slice(0, 18)),
    )
    is_whole = codes.is_null() & unified.is_null() & citizens.is_null() & owners.is_null()
    yield from (
        _recalled(key)
        for kind, part in (("org-code", codes), ("uscc", unified))
        for key in _of_kind(kind, part)
    )
    citizens, owners = _upgraded(citizens), _upgraded(owners)
    yield _key("person", _first(citizens, owners), is_recalled=True)
    yield _key("tax", _first(_where(values, is_whole), _where(owners + values.str.slice(-2), width == 20)))
    yield _key("tax", _where(owners + values.str.slice(-2), width == 17), is_recalled=True)


def _valid(kind: str, parts: pl.Series) -> pl.Series:
    """Parts that are valid numbers of a kind as they stand, null for all others."""
    read = get(kind).read_column(parts, None).values
    return _where(read, read == parts)


def _upgraded(numbers: pl.Series) -> pl.Series:
    """`citizen_id.upgrade` for those of a column of valid numbers that have 15 digits."""
    rows = (numbers.str.len_bytes() == 15).arg_true().to_numpy().astype(np.int64)
    if not rows.size:
        return numbers
    short = numbers[rows]
    born = pl.select(birth_digits_column(pl.lit(short))).to_series()
    bodies = short.str.slice(0, 6) + born + short.str.slice(12)
    sums = weighted(values_of(as_matrix(bodies, 17), DIGIT_VALUES), CITIZEN_WEIGHTS)[:, 0]
    characters = np.array(list(CITIZEN_CHECKS))[sums % len(CITIZEN_CHECKS)]
    return put(numbers, rows, bodies + pl.Series(characters, dtype=pl.String))


def _key(family: str, values: pl.Series, *, is_recalled: bool = False) -> KeyColumn:
    return KeyColumn(families()[family], values, is_recalled)


def _recalled(key: KeyColumn) -> KeyColumn:
    return KeyColumn(key.family, key.values, is_recalled=True)


def _where(values: pl.Series, rows: pl.Series) -> pl.Series:
    """Values in these rows, null elsewhere."""
    return pl.select(pl.when(rows).then(values)).to_series()


def _choose(rows: pl.Series, values: pl.Series, others: pl.Series) -> pl.Series:
    return pl.select(pl.when(rows).then(values).otherwise(others)).to_series()


def _first(values: pl.Series, others: pl.Series) -> pl.Series:
    return _choose(values.is_null(), others, values)
