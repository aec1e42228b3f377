"""布局的声明: `layouts.json`: each layout and each part that layouts share, as its TOML file has it.

What a row of texts may be is in `json-schema/layouts/`; here stands how it is read: all spellings of a heading, which
field it feeds, the words for codes, units, forms of days. `layout.schema.json` of `spec/schemas/` says what each key
means.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from credit_standard.spec.targets.policies import declared, written

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

FOLDER = "layouts/data"


def texts(_: LayeredStandard) -> Iterator[tuple[str, str]]:
    """The one file."""
    yield "layouts.json", written(declared_layouts())


def declared_layouts() -> dict[str, Any]:
    """Layouts by name, parts under `parts/`."""
    return declared(FOLDER)
