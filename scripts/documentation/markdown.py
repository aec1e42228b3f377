"""排版: Markdown from values: what stands in them is text, never a mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_MARKS = re.compile(r"([\\`*_{}\[\]<>|$~#&])")


def escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text).replace("\n", " ")


def code(text: str) -> str:
    return f"`{text.replace('|', chr(92) + '|')}`" if text else ""


_CHINESE = r"[一-鿿，。；：、！？（）《》“”…]"
_WRAPPED = re.compile(rf"({_CHINESE})\n *(?={_CHINESE})")
FENCE = re.compile(r"(^ *```.*?^ *```$)", re.MULTILINE | re.DOTALL)


def unwrapped(text: str) -> str:
    """Chinese without the ends of lines inside a paragraph: a browser would show each as a blank."""
    return "".join(
        one if one.lstrip().startswith("```") else _WRAPPED.sub(r"\1", one) for one in FENCE.split(text)
    )


def anchor(name: str) -> str:
    """A place on a page that others may link to."""
    return f'<span id="{name}"></span>'


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already, without the columns in which nothing stands."""
    cells = list(rows)
    filled = [at for at in range(len(headings)) if any(row[at] for row in cells)]
    lines = [[row[at] for at in filled] for row in (headings, ["---"] * len(headings), *cells)]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def laid_out(text: str) -> str:
    """Text whose columns stand one below the other: where the screen is narrow it is scrolled, not wrapped."""
    return f"```{{code-block}} text\n:class: laid-out\n\n{text}\n```"


def page(*blocks: str) -> str:
    return "\n\n".join(block for block in blocks if block) + "\n"
