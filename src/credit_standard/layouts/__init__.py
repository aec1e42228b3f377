"""布局: foreign headings → our fields, as data (`data/*.toml`).

>>> recognise(["行政相对人名称", "行政相对人代码_1（统一社会信用代码）", "违法事实", "处罚类别"]).layout.record
'administrative-penalty'
>>> get("shuanggongshi-2020-licence-person").year
2020
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from credit_standard.findings.near import no_such
from credit_standard.layers import NATIONAL, Standard
from credit_standard.layouts.binding import Binding, BoundField
from credit_standard.layouts.canonical import canonical
from credit_standard.layouts.heading_key import heading_key, look_like_data
from credit_standard.layouts.headings.index import is_known
from credit_standard.layouts.headings.reading import HeadingReading, read_heading
from credit_standard.layouts.layered import under_layers
from credit_standard.layouts.layout import Column, Layout
from credit_standard.layouts.own import check_file, is_own, read_own
from credit_standard.layouts.reading import LayoutError, read_layout
from credit_standard.layouts.recognition import (
    AmbiguousLayoutError,
    Candidate,
    NoHeadingRowError,
    Recognised,
    RecognitionError,
    UnknownLayoutError,
    named,
    recognise,
)

__all__ = [
    "AmbiguousLayoutError",
    "Binding",
    "BoundField",
    "Candidate",
    "Column",
    "HeadingReading",
    "Layout",
    "LayoutError",
    "NoHeadingRowError",
    "Recognised",
    "RecognitionError",
    "UnknownLayoutError",
    "canonical",
    "check_file",
    "get",
    "heading_key",
    "is_known",
    "is_own",
    "look_like_data",
    "named",
    "names",
    "read_heading",
    "recognise",
]


@cache
def names() -> tuple[str, ...]:
    """Names of all layouts, the national ones in the order of their generations."""
    found = (path.name for path in files(__name__).joinpath("data").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))


def get(name: str, standard: Standard = NATIONAL) -> Layout:
    """The layout of this name; a name that ends in `.toml` is the path of a user's own.

    Args:
        name: of the layout.
        standard: the record types, as layers change them.

    Raises:
        ValueError: there is none; names those that are near.
        LayoutError: the user's own is not sound; its `findings` say all that is wrong.
    """
    if is_own(name):
        return read_own(name, standard)
    return _get(name, standard)


@cache
def _national(name: str) -> Layout:
    if name not in names():
        raise no_such("layout", name, names())
    return read_layout(name)


@lru_cache(maxsize=256)
def _get(name: str, standard: Standard) -> Layout:
    return under_layers(_national(name), standard)
