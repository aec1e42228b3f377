"""语言: which language is spoken: the one asked for, else that of the locale, else Chinese."""

from __future__ import annotations

import os
from itertools import pairwise
from typing import TYPE_CHECKING

from credit_standard.cli.wrong_use import WrongUse
from credit_standard.findings.bilingual import spoken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from credit_standard.findings import Language


def language(given: str | None, environment: Mapping[str, str] = os.environ) -> Language:
    """The language for `--lang` as given."""
    if given is not None:
        languages: dict[str, Language] = {"zh": "zh", "en": "en"}
        if given in languages:
            return languages[given]
        raise WrongUse("unknown-choice", option="--lang", value=given, known="zh, en")
    return spoken(environment)


def language_of(arguments: Sequence[str]) -> Language:
    """The language of a command line that could not be understood as a whole."""
    given = None
    for argument, following in pairwise([*arguments, ""]):
        if argument == "--lang":
            given = following
        elif argument.startswith("--lang="):
            given = argument.removeprefix("--lang=")
    return language(given if given in {"zh", "en"} else None)
