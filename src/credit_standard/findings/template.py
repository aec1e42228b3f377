"""句式: a text with `{names}` that are filled in; a part in `⟨ ⟩` is left out where one of its names is empty.

>>> fill("没有层“{name}”⟨，相近的有：{near}⟩", {"name": "x", "near": ""})
'没有层“x”'
>>> fill("没有层“{name}”⟨，相近的有：{near}⟩", {"name": "hebie", "near": "hebei"})
'没有层“hebie”，相近的有：hebei'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from credit_standard.findings.bilingual import Bilingual

if TYPE_CHECKING:
    from collections.abc import Mapping

_OPTIONAL = re.compile("⟨([^⟩]*)⟩")
_NAME = re.compile(r"\{([a-z_0-9]+)[^}]*\}")


def fill(template: str, values: Mapping[str, object]) -> str:
    """The text with its values."""

    def kept(part: re.Match[str]) -> str:
        return part[1] if all(values[name] != "" for name in _NAME.findall(part[1])) else ""

    return _OPTIONAL.sub(kept, template).format_map(values)


def filled(template: Bilingual, **parts: Bilingual | str | int) -> Bilingual:
    """The text in both languages; each part may have two languages as well.

    >>> filled(Bilingual("{a}不得早于{b}", "{a} is not before {b}"), a=Bilingual("止期", "the end"), b="2020")
    Bilingual(zh='止期不得早于2020', en='the end is not before 2020')
    """
    zh = {name: one.zh if isinstance(one, Bilingual) else one for name, one in parts.items()}
    en = {name: one.en if isinstance(one, Bilingual) else one for name, one in parts.items()}
    return Bilingual(fill(template.zh, zh), fill(template.en, en))


def whole(template: str) -> str:
    """The text with its optional parts, and nothing filled in."""
    return _OPTIONAL.sub(r"\1", template)
