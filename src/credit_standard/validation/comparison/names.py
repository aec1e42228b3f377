"""名称比对: names without what does not tell them apart, and their hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.validation.comparison.hashed_rows import SEED

if TYPE_CHECKING:
    from typing import TypeVar

    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    Names = TypeVar("Names", pl.Series, pl.Expr)

FEW = 100
SOME = 1_000  # texts that are looked at for whether they repeat
_ODD = r"[^\x{4e00}-\x{9fff}]"
_ODD_BESIDE_BRACKETS = r"[^\x{4e00}-\x{9fff}()]"
_OPENING, _CLOSING, _BLANKS = r"[\[【〔]", r"[\]】〕]", r"[\s\p{Cf}]"


def comparable(names: Names) -> Names:
    """Names in capitals and half width, without blanks, all brackets round."""
    return (
        names.str.normalize("NFKC")
        .str.replace_all(_BLANKS, "")
        .str.replace_all(_OPENING, "(")
        .str.replace_all(_CLOSING, ")")
        .str.to_uppercase()
    )


def name_hashes(names: pl.Series, as_written: NDArray[np.uint64] | None = None) -> NDArray[np.uint64]:
    """Hashes of comparable names; of an empty cell any number.

    Most names are Chinese characters alone, most others have round brackets besides: those need no second look.

    Args:
        names: as they are written.
        as_written: their hashes, where they are known.
    """
    import numpy as np
    import polars as pl

    if names.len() <= FEW:  # sooner done than told apart
        return names.to_frame("name").select(comparable(pl.col("name")).hash(SEED))["name"].to_numpy()
    hashes = names.hash(SEED).to_numpy() if as_written is None else as_written
    if not _are_of_few(hashes):
        return _of_each(names, hashes)
    firsts = pl.Series(hashes).arg_unique().to_numpy()
    firsts = firsts[np.argsort(hashes[firsts])]
    distinct = hashes[firsts]
    return _of_each(names.gather(firsts), distinct)[np.searchsorted(distinct, hashes)]


def _are_of_few(hashes: NDArray[np.uint64]) -> bool:
    """Whether the first ones repeat: authorities do, subjects mostly do not."""
    import numpy as np

    some = hashes[:SOME]
    return some.size == SOME and np.unique(some).size * 4 < SOME


def _of_each(names: pl.Series, hashes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    odd = names.str.contains(_ODD).arg_true()
    if odd.len():
        round_brackets = (
            names.gather(odd)
            .str.replace_all("（", "(", literal=True)
            .str.replace_all("）", ")", literal=True)
        )
        of_odd = round_brackets.hash(SEED).to_numpy().copy()
        odder = round_brackets.str.contains(_ODD_BESIDE_BRACKETS).arg_true()
        if odder.len():
            of_odd[odder.to_numpy()] = comparable(round_brackets.gather(odder)).hash(SEED).to_numpy()
        hashes = hashes.copy()
        hashes[odd.to_numpy()] = of_odd
    return hashes
