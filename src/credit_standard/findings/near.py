"""相近名称: the names that somebody who wrote an unknown one probably meant.

>>> near("licence-kynd", ("licence-kind", "region")), near("x", ("licence-kind", "region"))
('licence-kind', 'licence-kind, region')
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

AT_MOST = 5


def near(name: str, known: Collection[str]) -> str:
    """The known names that are near, the first ones where none is."""
    from difflib import get_close_matches

    close = get_close_matches(name, known)
    return ", ".join(close or islice(known, AT_MOST))
