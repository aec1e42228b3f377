"""Names that differ only in widths, brackets, blanks and letter case are the same name."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard.validation.comparison.hashed_rows import SEED
from credit_standard.validation.comparison.names import FEW, SOME, comparable, name_hashes

CHARACTERS = st.sampled_from("石家庄商贸（）()[]【】〔〕 \u3000\u200bａＢcßⅣ①·-𠮷")


@given(st.lists(st.text(CHARACTERS) | st.text(max_size=5), min_size=1, max_size=20))
def test_names_have_the_hash_of_their_comparable_form_however_it_is_come_by(texts: list[str]) -> None:
    many = pl.Series(texts * (1 + FEW // len(texts)), dtype=pl.String)  # told apart
    few = many.head(len(texts))
    assert (name_hashes(many) == comparable(many).hash(SEED).to_numpy()).all()
    assert (name_hashes(few) == name_hashes(many)[: few.len()]).all()
    of_few = pl.Series(texts * (1 + SOME // len(texts)), dtype=pl.String)
    assert (name_hashes(of_few)[: many.len()] == name_hashes(many)).all()


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
