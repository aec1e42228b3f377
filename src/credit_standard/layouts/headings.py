"""表头: when two headings are the same one, and when a row is no heading row at all."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BRACKETS = str.maketrans("[]{}<>【】〔〕〈〉《》", "()()()()()()()")
_REQUIRED_MARKS = re.compile(r"\((?:必填|必填项|选填|必录|required|optional)\)|[*●○△★☆]")
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff]")


def heading_key(heading: str) -> str:
    """What two spellings of one heading have in common.

    Width, kind of bracket, blanks and line breaks, case, a final colon, and marks of required columns do not
    count.

        >>> heading_key("行政相对人代码_4（税务登记号） ") == heading_key("行政相对人代码_4(税务登记号)*")
        True
        >>> heading_key(" cf_jdrq") == heading_key("CF_JDRQ")
        True
    """
    text = unicodedata.normalize("NFKC", heading).translate(_BRACKETS).casefold()
    text = "".join(_INVISIBLE.sub("", text).split())
    return _REQUIRED_MARKS.sub("", text).rstrip(":")


_DATA = re.compile(
    r"[0-9]{7,}[0-9A-Za-z]*"  # a number of a subject
    r"|[0-9A-HJ-NP-RTUWXY]{18}"  # a unified code
    r"|[12][0-9]{3}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?.*"  # a date
    r"|-?[0-9]+(?:\.[0-9]+)?"  # an amount
)


def look_like_data(headings: Sequence[str]) -> bool:
    """Whether a table seems to begin with data: no headings at all, and a cell among them that only data has."""
    return any(_DATA.fullmatch(unicodedata.normalize("NFKC", heading).strip()) for heading in headings)


def nearest(heading: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `heading` is most likely a misspelling of."""
    from difflib import get_close_matches

    keys = {heading_key(candidate): candidate for candidate in reversed(list(candidates))}
    key = heading_key(heading)[:_LONGEST]
    close = get_close_matches(key, keys, n=1, cutoff=0.6)
    return keys[close[0]] if close else None


_LONGEST = 60  # characters of a heading that are compared; a longer one is no misspelling
