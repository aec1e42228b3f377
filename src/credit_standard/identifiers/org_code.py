"""组织机构代码 (organisation code), GB 11714-1997.

Eight characters of `0-9A-Z`, the 本体代码, and a check character of `0-9X`: the only mark of an organisation
until the unified code replaced it in 2015, and still the 9th to 17th character of that. Printed with a hyphen
before the check character, stored without; both are right. The bodies PDY00001 to PDY99999 are for use inside
one system, not for exchange.

    >>> is_valid("D2143569-X")
    True
    >>> check("D21435694")[0].name
    'org-code-check-character'
    >>> printed("D2143569X"), machine("D2143569-X")
    ('D2143569-X', 'D2143569X')
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, judge, wrong_length
from credit_standard.identifiers.parts.arithmetic import org_code_check_character
from credit_standard.identifiers.parts.organisation_code import SELF_DEFINED, is_dummy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

_CODE = re.compile("[0-9A-Z]{8}-?[0-9X]")
_PRINTED = re.compile("[0-9A-Za-z]{8}-[0-9A-Za-z]")
_SELF_DEFINED = re.compile(f"{SELF_DEFINED}(?!00000)[0-9]{{5}}")


@frozen
class OrgCode:
    """The parts of an organisation code."""

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))
    body: str = field(repr=False)
    check_character: str


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> OrgCode:
    """The parts of a valid code, from its machine form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    code = KIND.canonical(value, as_of=as_of)
    return OrgCode(code, code[:8], code[8])


def machine(value: str) -> str:
    """The machine form of a valid code, without a hyphen."""
    return parse(value).value


def printed(value: str) -> str:
    """The printed form of a valid code, with a hyphen."""
    code = parse(value)
    return f"{code.body}-{code.check_character}"


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its machine form and the findings on it."""
    code = text[:8] + text[-1:]
    clean = _CODE.fullmatch(text) and is_ordinary(code) and org_code_check_character(code[:8]) == code[8]
    return Reading(code) if clean else judge(text, _RULES)


def faults(code: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if len(code) != 9:
        yield wrong_length("org-code-length", code, "org-code")
        return
    expected = org_code_check_character(code[:8])
    if expected != code[8]:
        yield finding(entry("org-code-check-character"), expected=expected, found=code[8])
    elif is_dummy(code[:8]):
        yield dummy(code)
    elif _SELF_DEFINED.fullmatch(code[:8]):
        yield finding(entry("org-code-self-defined"))


def is_ordinary(code: str) -> bool:
    """Whether a code is neither a dummy nor of the self-defined series."""
    return not is_dummy(code[:8]) and not code.startswith(SELF_DEFINED)


def dummy(code: str) -> Finding:
    """What is said of a dummy, in printed form: it is nobody's, so it is shown."""
    return finding(entry("org-code-dummy"), code=f"{code[:8]}-{code[8]}")


def matches(text: str) -> bool:
    """Whether a text in canonical form has the check character of an organisation code."""
    return (
        len(text) == 9 and text.isascii() and text.isalnum() and org_code_check_character(text[:8]) == text[8]
    )


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import org_codes

    return org_codes.read_org_codes(texts, read)


_RULES = KindRules("org-code", faults, _PRINTED)
KIND = Kind(
    name="org-code",
    title=Bilingual("组织机构代码", "an organisation code"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
