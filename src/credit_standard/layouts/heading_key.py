"""表头: when two headings are the same one, and when a row is no heading row at all."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BRACKETS = str.maketrans("[]{}<>【】〔〕〈〉《》「」『』〖〗", "()" * 10)
_REQUIRED_MARKS = re.compile(r"\((?:必填|必填项|选填|必录|required|optional)\)|[*●○△★☆]")
_SELECTORS = re.compile("[\ufe00-\ufe0f]")
_TEXT_MARK = re.compile(r"\s*(?:=\"(.*)\"|'(.*?)'?|\"(.*)\"|`(.*)`|[“‘](.*)[”’])\s*", re.DOTALL)
_LONGEST = 1_000  # characters; what is longer is a text, and no heading
_FINAL_STOPS = ":;,.?!。、…"
_OF_PAGES = re.compile(
    r"</?(?:br|p|b|i|u|em|strong|span|font|div|center|nobr)(?:\s[^<>]*)?/?>|_x000[9ad]_|\\[rnt]|^ï»¿",
    re.IGNORECASE,
)
"""What pages and programs leave in a heading: tags, line breaks as they escape them, a byte order mark read as text."""


def heading_key(heading: str) -> str:
    """What two spellings of one heading have in common.

    Width, kind of bracket, blanks and line breaks, invisible characters, case, a final stop, quotes around it, marks of
    required columns, and what pages write for a line break or a blank do not count.

        >>> heading_key("行政相对人代码_4（税务登记号） ") == heading_key("行政相对人代码_4(税务登记号)*")
        True
        >>> heading_key(" cf_jdrq") == heading_key("CF_JDRQ")
        True
    """
    if len(heading) > _LONGEST:
        return heading
    written = _OF_PAGES.sub("", unescape(heading))
    hit = _TEXT_MARK.fullmatch(written)
    bare = written if hit is None else next(part for part in hit.groups() if part is not None)
    text = unicodedata.normalize("NFKC", bare).translate(_BRACKETS).casefold()
    visible = text if _is_visible(text) else "".join(c for c in text if not is_invisible(c))
    unmarked = _REQUIRED_MARKS.sub("", "".join(visible.split())).replace("()", "")
    return unmarked.rstrip(_FINAL_STOPS) or unmarked


def _is_visible(text: str) -> bool:
    """A quick test of a whole text: whether every character of it is to be seen."""
    return text.isascii() or (text.isprintable() and not _SELECTORS.search(text))


def is_invisible(character: str) -> bool:
    """Whether a character has no width: marks of direction, soft hyphens, byte order marks, variation selectors.

    So have the characters that control a device, of which a blank is none.
    """
    kind = unicodedata.category(character)
    return kind == "Cf" or (kind == "Cc" and not character.isspace()) or bool(_SELECTORS.match(character))


_DATA = re.compile(
    r"[0-9]{7}[0-9A-Za-z]*"  # a number of a subject
    r"|[0-9A-HJ-NP-RTUWXY]{18}"  # a unified code
    r"|[12][0-9]{3}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?.*"  # a date
    r"|-?[0-9]+(?:\.[0-9]+)?"  # an amount
)


def look_like_data(headings: Sequence[str]) -> bool:
    """Whether a table seems to begin with data: no headings at all, and a cell among them that only data has."""
    return any(_DATA.fullmatch(unicodedata.normalize("NFKC", heading).strip()) for heading in headings)
