"""税务登记证号、纳税人识别号 (tax registration number), as issued before and after the unified code.

| characters | what they are |
|---|---|
| 15 | the region of the tax office (6 digits) and the organisation code (9 characters) |
| 17, 20 | of an individual business: its owner's identity number (15 or 18) and two more characters |
| 18 | the unified code; of a natural person the identity number |

The lengths are those of a platform in use; what is inside is recalled, not read. So a wrong length is an
error, and a fault of the number inside is a warning.

    >>> check("91110000600037341L"), check("130102D2143569X")
    ((), ())
    >>> check("130102D21435694")[0].name
    'tax-number-embedded'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard.findings import Bilingual, Finding, entry, finding
from credit_standard.findings.masks import Sensitivity, mask
from credit_standard.identifiers import citizen_id, citizen_id_15, org_code, residence_permit, uscc
from credit_standard.identifiers.columns.region_notes import ANY_DAY, notes
from credit_standard.identifiers.judging.kind import Kind
from credit_standard.identifiers.judging.reading import Reading
from credit_standard.identifiers.judging.rules import KindRules, is_rounded, judge, wrong_length
from credit_standard.identifiers.parts.arithmetic import uscc_check_character
from credit_standard.regions.provinces import is_known_province

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import polars as pl

    from credit_standard.identifiers.judging.reading import ColumnReading

Holder = Literal["organisation", "person"]


@frozen
class TaxNumber:
    """What is inside a tax number.

    Attributes:
        value: the number, masked when printed if it is built on a citizen's.
        holder: whose number it is built on.
        region: the tax office's, of 15 characters only.
        embedded: the organisation code, the unified code or the identity number.
    """

    value: str = field(repr=lambda value: repr(mask(value, Sensitivity.ORGANISATION_NUMBER)))
    holder: Holder
    region: str | None = field(repr=False)
    embedded: str = field(repr=False)


def check(value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
    """What there is to say about a value, whatever it is; nothing when it is clean. Never raises."""
    return KIND.check(value, as_of=as_of)


def is_valid(value: object, *, as_of: date | None = None) -> bool:
    """Whether no finding is an error."""
    return not any(one.is_error for one in check(value, as_of=as_of))


def parse(value: object, *, as_of: date | None = None) -> TaxNumber:
    """The parts of a valid number, from its canonical form.

    Raises:
        ValueError: it is not valid; the value in the message is masked.
    """
    number = KIND.canonical(value, as_of=as_of)
    if len(number) in {17, 20}:
        return TaxNumber(number, "person", None, number[:-2])
    if is_persons(number):
        return TaxNumber(number, "person", None, number)
    if len(number) == 15:
        return TaxNumber(number, "organisation", number[:6], number[6:])
    return TaxNumber(number, "organisation", None, number)


def is_persons(number: str) -> bool:
    """Whether a text is certainly a natural person's identity number."""
    if len(number) == 15:
        return citizen_id_15.matches(number) and not org_code.matches(number[6:])
    return citizen_id.matches(number) or residence_permit.matches(number)


def read(text: str, _as_of: date | None = None) -> Reading[str]:
    """One text: its canonical form and the findings on it."""
    return Reading(text, tuple(notes_of_region(text))) if matches(text) else judge(text, _RULES)


def faults(number: str) -> Iterator[Finding]:
    """The findings on a text of capitals and digits."""
    if len(number) not in {15, 17, 18, 20}:
        yield wrong_length("tax-number-length", number, "tax-number")
    elif is_rounded(number, uscc_check_character) and not matches(number):
        yield finding(entry("identifier-damaged"))
    elif matches(number):
        yield from notes_of_region(number)
    elif len(number) != 15:
        yield _embedded(uscc.KIND.title if len(number) == 18 else citizen_id.KIND.title)
    elif not is_persons(number):
        if not (number[:6].isdigit() and is_known_province(number[:6])):
            yield finding(entry("tax-number-region"))
        if not org_code.matches(number[6:]):
            yield _embedded(org_code.KIND.title)


def notes_of_region(number: str) -> list[Finding]:
    """Of a right number: on the tax office's region, or on that of the number inside."""
    inner = number[:-2] if len(number) in {17, 20} else number
    if not is_persons(inner):
        return notes(number[:6], ANY_DAY, at=1) if len(number) == 15 else uscc.notes_of_region(number)
    return citizen_id_15.notes_of_region(inner) if len(inner) == 15 else citizen_id.notes_of_region(inner)


def _embedded(title: Bilingual) -> Finding:
    return finding(entry("tax-number-embedded"), inside_zh=title.zh, inside_en=title.en)


def matches(text: str) -> bool:
    """Whether a text in canonical form is a tax number, and the number inside it is right."""
    if not (text.isascii() and text.isalnum()) or text != text.upper():
        return False
    if len(text) == 15:
        office = text[:6].isdigit() and is_known_province(text[:6])
        return (office and org_code.matches(text[6:])) or is_persons(text)
    if len(text) == 18:
        return uscc.matches(text) or is_persons(text)
    return len(text) in {17, 20} and is_persons(text[:-2])


def read_column(texts: pl.Series, _as_of: date | None = None) -> ColumnReading:
    """A column of texts, null where there is none."""
    from credit_standard.identifiers.columns import kernels, registrations, unified_codes

    by_width = kernels.of_wrong_lengths("tax-number-length", 15, 17, 18, 20)
    by_width |= {
        15: registrations.judge_tax,
        18: unified_codes.judge_inside,
    }
    return kernels.read_widths(texts, by_width, read)


_RULES = KindRules("tax-number", faults)
KIND = Kind(
    name="tax-number",
    title=Bilingual("纳税人识别号", "a tax number"),
    sensitivity=Sensitivity.ORGANISATION_NUMBER,
    read=read,
    read_column=read_column,
    matches=matches,
)
