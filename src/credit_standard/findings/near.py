"""相近名称: the names that somebody who wrote an unknown one probably meant.

>>> near("licence-kynd", ("licence-kind", "region")), near("x", ("licence-kind", "region"))
('licence-kind', 'licence-kind, region')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def near(name: str, known: Collection[str]) -> str:
    """The known names that are near, all of them where none is."""
    from difflib import get_close_matches

    return ", ".join(get_close_matches(name, known) or known)
