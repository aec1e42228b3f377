"""相近名称: the names that somebody who wrote an unknown one probably meant.

>>> near("licence-kynd", ("licence-kind", "region")), near("x", ("licence-kind", "region"))
('licence-kind', '')
>>> f"there is no list{suggestion('licence-kynd', ('licence-kind', 'region'))}"
'there is no list; did you mean licence-kind?'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def near(name: str, known: Collection[str]) -> str:
    """The known names that are near; nothing where none is."""
    from difflib import get_close_matches

    return ", ".join(get_close_matches(name, known))


def suggestion(name: str, known: Collection[str]) -> str:
    """The same as the end of an exception's sentence."""
    close = near(name, known)
    return f"; did you mean {close}?" if close else ""
