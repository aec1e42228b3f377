"""名称比对: names without what does not tell them apart, and their hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.validation.hashed_rows import SEED

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

_PLAIN = r"^[\x{4e00}-\x{9fff}]*$"
_OPENING, _CLOSING, _BLANKS = r"[\[【〔]", r"[\]】〕]", r"[\s\p{Cf}]"


def comparable(names: pl.Series) -> pl.Series:
    """Names in capitals and half width, without blanks, all brackets round."""
    return (
        names.str.normalize("NFKC")
        .str.replace_all(_BLANKS, "")
        .str.replace_all(_OPENING, "(")
        .str.replace_all(_CLOSING, ")")
        .str.to_uppercase()
    )


def name_hashes(names: pl.Series) -> NDArray[np.uint64]:
    """Hashes of comparable names; of an empty cell any number."""
    hashes = names.hash(SEED).to_numpy()
    odd = (~names.str.contains(_PLAIN)).arg_true()  # most names are Chinese characters alone
    if odd.len():
        hashes = hashes.copy()
        hashes[odd.to_numpy()] = comparable(names.gather(odd)).hash(SEED).to_numpy()
    return hashes
