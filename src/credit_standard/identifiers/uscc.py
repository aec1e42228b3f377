"""统一社会信用代码 (unified social credit code), GB 32100-2015 with amendment No. 1 of 2016.

Eighteen characters of `0-9A-Z` without I, O, S, V and Z:

| characters | what they are |
|---|---|
| 1 | 登记管理部门, the registering authority |
| 2 | 机构类别, the category of the organisation (`uscc_categories.csv`); a table that grows, so another is a warning |
| 3–8 | 登记管理机关行政区划, the region of the registrar; 100000 is a national register |
| 9–17 | 主体标识码, the organisation code of GB 11714 with its own check character |
| 18 | 校验码, modulo 31 |

Seventeen zeros and an X stand for "has no code" (双公示): right in form, and the record then needs another
number.

    >>> check("91110000600037341L")
    ()
    >>> check("911100006000373411")[0].message()
    '校验码应为 L，实为 1（911100006000373411）。'
    >>> parse("12440600MB2C07549J").category
    '2'
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.columns.region_notes import notes
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, wrong_length
from credit_standard.identifiers.org_code import dummy
from credit_standard.identifiers.parts.arithmetic import (
    USCC_ALPHABET,
    org_code_check_character,
    uscc_check_character,
)
from credit_standard.identifiers.parts.organisation_code import is_dummy
from credit_standard.identifiers.parts.unified_code import (
    AUTHORITIES,
    CATEGORIES,
    FIRST_GIVEN,
    is_right,
    is_unified,
    titles,
)
from credit_standard.regions import is_known_province, last_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

PLACEHOLDER = "0" * 17 + "X"
"""Stands in the column of the unified code for a subject that has none (双公示, since 2018)."""
UNKNOWN_CATEGORY = Bilingual("类别未知", "Unknown category")


@frozen
class Uscc:
    """The parts of a unified code. A code that hides a citizen's number is not shown in full."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))
    authority: str
    category: str
    region: str
    organisation_code: str = field(repr=False)
    check_character: str

    @property
    def authority_title(self) -> Bilingual:
        return next(authority for pair, (authority, _) in titles().items() if pair.startswith(self.authority))

    @property
    def category_title(self) -> Bilingual:
        known = titles().get(self.authority + self.category)
        return UNKNOWN_CATEGORY if known is None else known[1]


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    if isinstance(value, str) and is_clean(value):
        return ()
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    if isinstance(value, str) and is_clean(value):
        return True
    return not any(one.is_error for one in KIND.check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> Uscc:
    """The parts of a valid code, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    code = KIND.canonical(value, as_of=as_of)
    return Uscc(code, code[0], code[1], code[2:8], code[8:17], code[17])


def is_clean(text: str) -> bool:
    """Whether there is nothing at all to say about a text."""
    return last_days().get(text[2:8], "") >= FIRST_GIVEN and is_right(text)


def matches(text: str) -> bool:
    """Whether a text in canonical form is certainly a unified code, in whatever county of a known province."""
    return is_unified(text)


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return Reading(text) if is_clean(text) else judge(text, _RULES)


def faults(code: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if len(code) != 18:
        yield wrong_length("uscc-length", code, "uscc")
    elif code == PLACEHOLDER:
        yield finding(entry("uscc-placeholder"))
    elif strange := sorted(set(code) - set(USCC_ALPHABET)):
        yield finding(entry("uscc-characters"), characters=" ".join(strange))
    elif not code[2:8].isdigit():
        yield finding(entry("uscc-region-form"))
    else:
        found = list(_faults_of_parts(code))
        yield from found
        if not any(one.is_error for one in found):
            if is_dummy(code[8:16]):
                yield dummy(code[8:17])
            yield from notes_of_region(code)


def _faults_of_parts(code: str) -> Iterator[Finding]:
    if code[0] not in AUTHORITIES:
        yield finding(entry("uscc-authority"), found=code[0])
    else:
        if code[:2] not in CATEGORIES:
            yield finding(entry("uscc-category"), authority=code[0], found=code[1])
        yield from _faults_of_checks(code)
    if not is_known_province(code[2:8]):
        yield finding(entry("uscc-province"), found=code[2:4])


def notes_of_region(code: str) -> list[Finding]:
    return notes(code[2:8], FIRST_GIVEN, at=3)


def _faults_of_checks(code: str) -> Iterator[Finding]:
    """The check character is asked when the parts that it covers are right, the inner one when it is."""
    expected = uscc_check_character(code[:17])
    inner_expected = org_code_check_character(code[8:16])
    inner_is_right = inner_expected == code[16]
    if expected != code[17]:
        if expected == "1" and code[17] == "Y":
            yield finding(entry("uscc-issuer-check-character"))
        elif is_pilot(code) and inner_is_right:
            yield finding(entry("uscc-pilot"), expected=expected, found=code[17])
            return
        else:
            yield finding(entry("uscc-check-character"), expected=expected, found=code[17])
            return
    if not inner_is_right:
        yield finding(entry("uscc-organisation-code"), expected=inner_expected, found=code[16])


def is_pilot(code: str) -> bool:
    """Whether a code is of the series of Fujian's pilot, which began before the standard."""
    return code[0] == "9" and code[2:4] == "35" and code[8:10] == "M0"


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels, unified_codes

    by_width = kernels.of_wrong_lengths("uscc-length", 18) | {18: unified_codes.judge}
    return kernels.read_widths(texts, by_width, read)


_RULES = KindRules("uscc", faults, check_character=uscc_check_character)
KIND = Kind(
    name="uscc",
    title=Bilingual("统一社会信用代码", "a unified social credit code"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
