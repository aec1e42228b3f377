"""Sphinx reads this for both languages; `__main__` says which."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from documentation.chinese_search import Pairs
from documentation.reference import TEXTS
from documentation.theme import in_chinese

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from credit_standard.findings import Language

_HERE = Path(__file__).parent
_SPOKEN: Language = "en" if os.environ["DOCUMENTATION_LANGUAGE"] == "en" else "zh"

project = TEXTS("site", _SPOKEN)
html_title = project
language = "zh_CN" if _SPOKEN == "zh" else "en"
extensions = ["myst_parser"]
myst_heading_anchors = 4
html_theme = "furo"
html_search_language = "zh"  # the words of both languages occur on all pages
templates_path = [str(_HERE / "templates")]
html_static_path = [str(_HERE / "static")]
html_css_files = ["site.css"]
html_js_files = ["search.zh.js"] if _SPOKEN == "zh" else []
html_search_scorer = str(_HERE / "scorer.js")
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_use_index = False
html_show_search_summary = False  # a page from the file system may not fetch others
html_context = {
    "made_with": TEXTS("made-with", _SPOKEN),
    "other": "en" if _SPOKEN == "zh" else "zh",
    "other_title": "English" if _SPOKEN == "zh" else "中文",
    # Our own list: a toctree of so many pages would be made anew, with all headings, for each of them.
    "parts": json.loads(Path(os.environ["DOCUMENTATION_NAVIGATION"]).read_text("utf-8")),
}
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "language.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "navigation.html",
        "sidebar/scroll-end.html",
    ]
}
# Examples of files are shown as text; a console session of ours has elided lines.
suppress_warnings = ["misc.highlighting_failure", "toc.not_included"]


def setup(app: Sphinx) -> None:
    """Chinese is searched by pairs of characters; what is wide can be scrolled without a mouse."""
    app.add_search_language(Pairs)
    app.connect("html-page-context", _reachable)
    if _SPOKEN == "zh":
        app.connect("build-finished", _theme_in_chinese)


def _reachable(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], _tree: object) -> None:
    if "body" in context:
        context["body"] = re.sub(
            r'<div (?=class="(?:table-wrapper|laid-out))', '<div tabindex="0" ', context["body"]
        )


def _theme_in_chinese(app: Sphinx, _failed: Exception | None) -> None:
    for path in Path(app.outdir).rglob("*.html"):
        path.write_text(in_chinese(path.read_text("utf-8")), encoding="utf-8")
