"""相近名称: the names that somebody who wrote an unknown one probably meant.

>>> near("licence-kynd", ("licence-kind", "region")), near("x", ("licence-kind", "region"))
('licence-kind', 'licence-kind, region')
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from credit_standard.findings.masks import free_message

if TYPE_CHECKING:
    from collections.abc import Collection

AT_MOST = 5


def no_such(what: str, name: str, known: Collection[str]) -> ValueError:
    """That there is nothing of this name, with the names that are near; a number of a person may be typed anywhere."""
    return ValueError(f"there is no {what} {free_message(name)!r}; near names: {near(name, known)}")


def near(name: str, known: Collection[str]) -> str:
    """The known names that are near, the first ones where none is."""
    from difflib import get_close_matches

    close = get_close_matches(name, known)
    return ", ".join(close or islice(known, AT_MOST))
