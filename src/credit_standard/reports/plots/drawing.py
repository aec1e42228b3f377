"""画图: an empty figure in the style of the house, and how it becomes an SVG that can stand inside a page."""

from __future__ import annotations

import io
import re
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.typing import RcKeyType

    from credit_standard.findings import Language
    from credit_standard.grades import Grade

INK, SOFT, LINE, GAIN, LOSS, OTHER = "#000000", "#808890", "#2b6cb0", "#2f855a", "#c53030", "#b7791f"
"""Colours that can be told from white and from black; ink is the colour of the page's text."""
SIZE = 9
"""Of texts, in units of a drawing that is 360 wide: on a phone as large as a small print."""
WIDTH = 5.0
_SHORT = 2
Margins = tuple[float, float, float, float]
_SVG = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_FONTS = "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"
_SETTINGS: dict[RcKeyType, Any] = {
    "svg.fonttype": "none",
    "font.family": ["DejaVu Sans"],
    "font.size": SIZE,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.linewidth": 0.6,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "axes.unicode_minus": True,
}
_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_NO_TURN = re.compile(r"rotate\(-?0 ")


@frozen(eq=False)
class Drawing:
    """A figure that is being drawn; `svg` is there when its context ends."""

    figure: Figure
    axes: Axes
    made: list[str]

    @property
    def svg(self) -> str:
        return self.made[0]


def grade_label(grade: Grade, language: Language) -> str:
    """A grade in few characters: `B-`, or its title where the code is a word."""
    return grade.code if len(grade.code) <= _SHORT else grade.title.to(language)


@contextmanager
def drawing(
    name: str, title: str, *, height: float, margins: Margins = (0.11, 0.12, 0.78, 0.8)
) -> Iterator[Drawing]:
    """An empty figure.

    Args:
        name: of the chart; two charts of one page have different ones.
        title: what a screen reader says of it.
        height: in inches; it is five inches wide.
        margins: left and lower edge, width and height of the axes, as shares of the figure.
    """
    import matplotlib as mpl
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    with mpl.rc_context({**_SETTINGS, "svg.hashsalt": name}), warnings.catch_warnings():
        # The font that measures has no Chinese characters; those of the reader's own font are shown.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        figure = Figure(figsize=(WIDTH, height))
        FigureCanvasSVG(figure)
        figure.patch.set_visible(False)
        axes = figure.add_axes(margins)
        axes.patch.set_visible(False)
        made = Drawing(figure, axes, [])
        yield made
        stream = io.StringIO()
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    made.made.append(_inline(stream.getvalue(), title))


def _inline(text: str, title: str) -> str:
    """The drawing without what a page would refuse or repeat: style sheets, metadata, names that nothing refers to."""
    ET.register_namespace("", _SVG)
    root = ET.fromstring(text)  # noqa: S314 - matplotlib wrote it
    for parent in list(root.iter()):
        for one in list(parent):
            if _tag(one) in {"metadata", "style"}:
                parent.remove(one)
    for one in root.iter():
        for part in filter(None, one.attrib.pop("style", "").split(";")):
            key, _, value = part.partition(":")
            if key.strip() != "font-family":
                one.set(key.strip(), value.strip())
        for key in ("fill", "stroke"):
            if one.get(key) == INK:
                one.set(key, "currentColor")
        if _NO_TURN.match(one.get("transform", "")):
            del one.attrib["transform"]
        if (target := one.attrib.pop(_XLINK, None)) is not None:
            one.set("href", target)
        if _tag(one) == "text":
            one.attrib.setdefault("fill", "currentColor")
    used = {
        name
        for one in root.iter()
        for value in one.attrib.values()
        for name in (*_REFERENCE.findall(value), value.removeprefix("#"))
    }
    for one in root.iter():
        if one.get("id") not in used or one is root or _tag(one) in {"g", "text"}:
            one.attrib.pop("id", None)
    for key in ("width", "height", "version"):
        root.attrib.pop(key, None)
    root.set("role", "img")
    root.set("font-family", _FONTS)
    named = ET.Element(f"{{{_SVG}}}title")
    named.text = title
    root.insert(0, named)
    return ET.tostring(root, encoding="unicode") + "\n"


def _tag(one: ET.Element) -> str:
    return one.tag.rpartition("}")[2]
