"""值的包装: what stands around a value and is no part of it, judged in one place for every kind of cell.

Blanks at the edges are one thing; the other are marks that programs put there: the apostrophe and `="…"` by which a
spreadsheet keeps a number as text, and blanks that a web page wrote as `&nbsp;`.

    >>> unwrap(" '0.2")
    Unwrapped(has_edge_blanks=True, is_marked=True)
    >>> unwrap('="91130102MA07000037"').text, unwrap("&nbsp;罚款&nbsp;").text, unwrap("'90后'创业园").text
    ('91130102MA07000037', '罚款', "'90后'创业园")
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    import polars as pl

BLANKS = " \t\r\n\v\f\x85\xa0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
_BLANK_ENTITY = r"&(?:nbsp|ensp|emsp|thinsp|\#0*(?:9|10|13|32|160|12288)|\#x0*(?:9|a|d|20|a0|3000));"
_MARKED = re.compile(
    rf"""'([^']*)'?              # '0.2, as a spreadsheet marks text; some programs put one behind, too
    | [`＇]([^`＇]*)
    | ‘([^‘’]*)
    | =\s*"([^"]*)"              # ="0.2"
    | (?:{_BLANK_ENTITY})+(.*)
    | (.*?)(?:{_BLANK_ENTITY})+
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_MARKS = "'`＇‘=&"
_BEGINNINGS = f"^[{_MARKS}]"
"""Where a marked text begins with none of these, it ends with `;`."""
_AT_THE_BEGINNING, _AT_THE_END = frozenset(BLANKS + _MARKS), frozenset(BLANKS + ";")


@frozen
class Unwrapped:
    """A cell without what stands around its value.

    Attributes:
        text: what is left; empty where there is nothing.
        has_edge_blanks: blanks stood at the edges.
        is_marked: marks of a program stood there.
    """

    text: str = field(repr=False)
    has_edge_blanks: bool
    is_marked: bool


def is_bare(raw: str) -> bool:
    """Whether nothing stands around the value of a cell, as its first and last characters tell; else `unwrap`."""
    return raw != "" and raw[0] not in _AT_THE_BEGINNING and raw[-1] not in _AT_THE_END


def unwrap(raw: str) -> Unwrapped:
    """What a cell holds, and what stood around it."""
    text = bare = raw.strip(BLANKS)
    if bare[:1] in _MARKS or bare[-1:] == ";":
        while (hit := _MARKED.fullmatch(text)) is not None:
            text = next(part for part in hit.groups() if part is not None).strip(BLANKS)
    return Unwrapped(text, len(bare) != len(raw), len(text) != len(bare))


def may_be_marked(texts: pl.Expr) -> pl.Expr:
    """A quick test of texts without blanks at the edges: whether `unwrap` has to look."""
    return texts.str.contains(_BEGINNINGS) | texts.str.ends_with(";")
