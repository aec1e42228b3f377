"""布局的取得: a layout by its name: those of this package, and a user's own."""

from __future__ import annotations

from functools import cache, lru_cache

from credit_standard.findings.near import no_such, require_name
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.layouts.layered import under_layers
from credit_standard.layouts.layout import Layout
from credit_standard.layouts.own import is_own, read_own
from credit_standard.layouts.reading import names, read_layout


def get(name: str, standard: LayeredStandard = NATIONAL) -> Layout:
    """The layout of this name; a name that ends in `.toml` is the path of a user's own.

    Args:
        name: of the layout.
        standard: the record types, as layers change them.

    Raises:
        ValueError: there is none; names those that are near.
        LayoutError: the user's own is not sound; its `findings` say all that is wrong.
    """
    require_name(name, "a layout", "shuanggongshi-2020-penalty-org")
    if is_own(name):
        return read_own(name, standard)
    return _get(name, standard)


@cache
def _national(name: str) -> Layout:
    if name not in names():
        raise no_such("layout", name, names())
    return read_layout(name)


@lru_cache(maxsize=256)
def _get(name: str, standard: LayeredStandard) -> Layout:
    return under_layers(_national(name), standard)
