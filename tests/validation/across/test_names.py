"""Names that differ only in widths, brackets, blanks and letter case are the same name."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.validation.across.names import comparable, name_hashes

CHARACTERS = st.sampled_from("石家庄商贸（）()[]【】〔〕 \u3000\u200bａＢcßⅣ①·-𠮷")


@given(st.lists(st.text(CHARACTERS) | st.text(max_size=5), min_size=1, max_size=20))
def test_names_have_one_hash_exactly_when_their_comparable_forms_agree(texts: list[str]) -> None:
    names = pl.Series(texts, dtype=pl.String)
    assert (name_hashes(names) == name_hashes(comparable(names))).all()
    forms, hashes = comparable(names).to_list(), name_hashes(names).tolist()
    assert len(set(hashes)) == len(set(forms)) == len(set(zip(forms, hashes, strict=True)))


@pytest.mark.parametrize(
    "written",
    [
        "石家庄（华北）商贸有限公司",
        "石家庄【华北】商贸 有限公司",
        " 石家庄(华北)商贸有限公司",
        "石家庄〔华北]商贸有限公司",
    ],
)
def test_brackets_and_blanks_do_not_tell_names_apart(written: str) -> None:
    plain, other = name_hashes(pl.Series(["石家庄(华北)商贸有限公司", written]))
    assert plain == other


def test_an_empty_cell_is_no_name_and_no_error() -> None:
    assert name_hashes(pl.Series([None, "甲（乙）"], dtype=pl.String)).size == 2
