"""表达式写错之处的措辞: what is wrong with an expression, in both languages.

Those who read expressions raise the English sentence; a finding has both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from credit_standard.findings import Bilingual
from credit_standard.findings.masks import reason_of
from credit_standard.findings.texts import Texts

PROBLEMS = Texts(__file__).words("problem")
"""What those who read expressions say (`texts-of-problems.toml`)."""


def in_both(problem: str) -> Bilingual:
    """What is wrong with an expression, in both languages; a sentence without counterpart is quoted.

    >>> in_both("column 3: write true or false").zh
    '第 3 列：请写 true 或者 false'
    """
    return counterpart(problem, PROBLEMS) or Bilingual(problem, problem)


def reasons(error: Exception) -> dict[str, str]:
    """What an exception about an expression says, as values of a finding."""
    said = in_both(reason_of(error))
    return {"reason_zh": said.zh, "reason_en": said.en}


def counterpart(problem: str, *known: Mapping[str, Bilingual]) -> Bilingual | None:
    """An English sentence with its Chinese one; None where none of the known sentences has its form."""
    sentences = tuple(sentence for some in known for sentence in some.values())
    for pattern, zh in _patterns(sentences):
        found = pattern.fullmatch(problem)
        if found is not None:
            return Bilingual(zh.format(**found.groupdict()), problem)
    return None


@cache
def _patterns(sentences: tuple[Bilingual, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(_pattern(one.en), re.DOTALL), one.zh) for one in sentences)


def _pattern(english: str) -> str:
    """The sentence as a pattern, with a group for each word in braces."""
    parts = re.split(r"\{(\w+)\}", english)
    return "".join(f"(?P<{one}>.+?)" if at % 2 else re.escape(one) for at, one in enumerate(parts))
