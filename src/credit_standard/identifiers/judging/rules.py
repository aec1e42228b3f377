"""判定: the way of one text through a kind of number: form, the kind's rules, a better explanation.

One cause gives one finding. When a number is wrong, what it looks like says more than which of its check
characters failed: a citizen's number in the column of unified codes, a number rounded by a spreadsheet, one
masked by its sender.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Finding, Severity, entry, finding
from credit_standard.identifiers.judging.form import SPREADSHEET_DIGITS, read_form
from credit_standard.identifiers.judging.lookalike import certainly_a_citizens, looks_like
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.parts.arithmetic import citizen_check_character

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_CROSSED_OUT = re.compile("X{4,}")
CERTAIN_WIDTH = 18  # of shorter numbers too many look like another by chance
NO_GUESS = {"looks_like_zh": "", "looks_like_en": ""}


@frozen
class KindRules:
    """What a kind asks of a number in canonical form.

    Attributes:
        kind: name of the kind.
        faults: the findings of its own rules.
        printed: its printed form, if that has a hyphen.
        check_character: the check character for 17 digits, by which a number of 18 was not rounded.
    """

    kind: str
    faults: Callable[[str], Iterable[Finding]]
    printed: re.Pattern[str] | None = None
    check_character: Callable[[str], str] = citizen_check_character


def judge(text: str, rules: KindRules) -> Reading[str]:
    """Read one text by the rules of a kind."""
    form = read_form(text, rules.printed)
    if form.value is None:
        return Reading(None, form.findings)
    found = tuple(rules.faults(form.value))
    if better := _explanation(form.value, rules, found):
        found = (better,)
    wrong = any(f.is_error for f in found)
    return Reading(None if wrong else form.value, form.findings + found)


def _explanation(value: str, rules: KindRules, found: tuple[Finding, ...]) -> Finding | None:
    if any("looks_like_zh" in f.params for f in found):
        return None  # a wrong length, which has said what the number looks like
    if any(f.is_error for f in found):
        if _CROSSED_OUT.search(value):
            return finding(entry("identifier-masked"))
        if is_rounded(value, rules.check_character):
            return finding(entry("identifier-damaged"))
        other = looks_like(value, rules.kind) if len(value) == CERTAIN_WIDTH else None
    elif any(f.severity is Severity.WARNING for f in found):
        other = certainly_a_citizens(value, rules.kind)
    else:
        return None
    return None if other is None else finding(entry("identifier-wrong-kind"), **other)


def of_another_kind(value: str, kind: str) -> Finding | None:
    """The finding on a number that is of another kind by its check characters, for kinds that have none to ask."""
    other = looks_like(value, kind) if len(value) == CERTAIN_WIDTH else None
    return None if other is None else finding(entry("identifier-wrong-kind"), **other)


def is_rounded(value: str, check_character: Callable[[str], str]) -> bool:
    """Whether all digits are zero that a spreadsheet would not have kept, and the last is not right by chance."""
    tail = value[SPREADSHEET_DIGITS:]
    zeros = len(tail) >= 3 and value.isdigit() and not tail.strip("0") and value.strip("0") != ""
    return zeros and not (len(value) == CERTAIN_WIDTH and check_character(value[:17]) == value[17])


def wrong_length(name: str, value: str, kind: str, **params: int) -> Finding:
    """The finding of a wrong length, with what a number of this length looks like."""
    return finding(entry(name), length=len(value), **params, **(looks_like(value, kind) or NO_GUESS))
