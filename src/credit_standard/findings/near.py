"""相近名称: the names that somebody who wrote an unknown one probably meant.

>>> near("licence-kynd", ("licence-kind", "region")), near("x", ("licence-kind", "region"))
('licence-kind', '')
>>> f"there is no list{suggestion('licence-kynd', ('licence-kind', 'region'))}"
'there is no list; did you mean licence-kind?'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.findings.bilingual_error import BilingualError
from credit_standard.findings.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Collection

_TEXTS = Texts(__file__)


class NoSuchNameError(BilingualError):
    """There is nothing of a name; tells the names that are near."""

    texts = _TEXTS.words("problem")


def no_such(what: str, name: str, known: Collection[str]) -> NoSuchNameError:
    """That there is nothing of this name.

    Args:
        what: of what; a key of `texts.toml`.
        name: that was asked for.
        known: the names that there are.
    """
    return none_but(what, name, near(name, known))


def none_but(what: str, name: str, near: str) -> NoSuchNameError:
    """The same where the names that are near were found already."""
    return NoSuchNameError("no-such-name", what=_TEXTS.entries[f"what.{what}"], name=repr(name), near=near)


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
