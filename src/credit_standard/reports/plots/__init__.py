"""图: charts of the dossier and of monitoring as SVG, drawn by matplotlib (extra `plots`).

The same values give the same bytes, on any machine: places are measured with a font that comes with matplotlib, texts
stay texts, and the reader's own fonts show them, Chinese ones too. Nothing in them needs a style sheet, so the policy
of our pages lets them in.
"""

from __future__ import annotations

from importlib.util import find_spec


def can_draw() -> bool:
    """Whether the extra `plots` is installed."""
    return find_spec("matplotlib") is not None
