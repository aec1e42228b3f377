"""What reports say, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from credit_standard.findings.template import whole
from credit_standard.findings.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Language

_PARAM = re.compile(r"\{(?!\{)[a-z_0-9]+\}")

TEXTS = Texts(__file__)


def meaning(text: Bilingual, language: Language) -> str:
    """A message or hint of the catalogue without a case: what differs from case to case is left open."""
    return _PARAM.sub("…", whole(text.to(language))).replace("{{", "{").replace("}}", "}")
