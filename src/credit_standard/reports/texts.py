"""Texts for people in both languages, from one TOML file per room: `[key]` with `zh` and `en`, `{names}` filled in.

Nothing heavy is imported here: `--help` is made of such texts.

    >>> from credit_standard import reports
    >>> Texts(reports.__file__)("error", "zh")
    '错误'
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.findings.template import fill, whole

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Language

_PARAM = re.compile(r"\{(?!\{)[a-z_0-9]+\}")


class Texts:
    """The files `texts.toml`, `texts-of-….toml` beside a module, read when they are first used."""

    def __init__(self, module_file: str) -> None:
        self._folder = Path(module_file).parent

    @cached_property
    def entries(self) -> dict[str, dict[Language, str]]:
        return _entries(self._folder)

    def __call__(self, key: str, language: Language, /, **values: object) -> str:
        return fill(self.entries[key][language], values)


TEXTS = Texts(__file__)
"""What reports say."""


@cache  # several modules of a room speak from the same files
def _entries(folder: Path) -> dict[str, dict[Language, str]]:
    found: dict[str, dict[Language, str]] = {}
    for path in sorted(folder.glob("texts*.toml")):
        found |= tomllib.loads(path.read_text("utf-8"))
    return found


def meaning(text: Bilingual, language: Language) -> str:
    """A message or hint of the catalogue without a case: what differs from case to case is left open."""
    return _PARAM.sub("…", whole(text.to(language))).replace("{{", "{").replace("}}", "}")
