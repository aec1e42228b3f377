"""相近名称: the names that somebody who wrote an unknown one probably meant.

>>> near("licence-kynd", ("licence-kind", "region")), near("x", ("licence-kind", "region"))
('licence-kind', '')
>>> f"there is no list{suggestion('licence-kynd', ('licence-kind', 'region'))}"
'there is no list; did you mean licence-kind?'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings.masks import free_message

if TYPE_CHECKING:
    from collections.abc import Collection


def no_such(what: str, name: str, known: Collection[str]) -> ValueError:
    """That there is nothing of this name, with the names that are near; a number of a person may be typed anywhere."""
    return ValueError(f"there is no {what} {free_message(name)!r}{suggestion(name, known)}")


def require_name(given: object, what: str, example: str) -> None:
    """Refuse what cannot be a name.

    >>> require_name(None, "a code list", "penalty-kind")
    Traceback (most recent call last):
    TypeError: a code list is named by a text, such as 'penalty-kind', not by NoneType

    Raises:
        TypeError: it is no text.
    """
    if not isinstance(given, str):
        raise TypeError(f"{what} is named by a text, such as {example!r}, not by {type(given).__name__}")


def near(name: str, known: Collection[str]) -> str:
    """The known names that are near; nothing where none is."""
    from difflib import get_close_matches

    return ", ".join(get_close_matches(name, known))


def suggestion(name: str, known: Collection[str]) -> str:
    """The same as the end of an exception's sentence."""
    close = near(name, known)
    return f"; did you mean {close}?" if close else ""
