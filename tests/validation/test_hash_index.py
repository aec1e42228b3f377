"""A hash is found where it stands, whatever else is there."""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from credit_standard.validation.comparison.hash_index import HashIndex

HASHES = st.lists(st.integers(0, 2**64 - 1) | st.sampled_from([0, 1, 2, 2**63, 2**64 - 1]), max_size=60)


@given(held=HASHES, wanted=HASHES)
@example(held=[5] * 40, wanted=[4, 5, 6])
def test_each_hash_that_is_held_is_found_at_its_first_place_and_no_other(
    held: list[int], wanted: list[int]
) -> None:
    ordered = sorted(held)
    index = HashIndex(np.array(ordered, np.uint64))
    at, found = index.position(np.array(wanted, np.uint64))
    for one, place, is_there in zip(wanted, at.tolist(), found.tolist(), strict=True):
        assert is_there == (one in ordered)
        assert not is_there or place == ordered.index(one)


def test_evenly_spread_hashes_are_found_among_many() -> None:
    held = np.sort(np.random.default_rng(7).integers(0, 2**64, 50_000, dtype=np.uint64))
    index = HashIndex(held)
    at, found = index.position(held[::-1])
    assert found.all()
    assert (held[at] == held[::-1]).all()
    assert not index.known(held + np.uint64(1)).any()
