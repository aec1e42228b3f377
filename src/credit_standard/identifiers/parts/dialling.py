"""拨号: which line the digits of a telephone number reach, by the plan of China and, abroad, by phonenumbers.

The library knows which area codes and blocks are assigned. That it knows a number none of is no fault of the
number, only a doubt.
"""

from __future__ import annotations

import re
from typing import Literal

from attrs import field, frozen

LineKind = Literal["mobile", "landline", "service", "foreign", "unknown"]

CHINA = "86"
MOBILE = re.compile("1[2-9][0-9]{9}")
UNASSIGNED, LOCAL_ONLY = "phone-unassigned", "phone-without-area-code"
_ABROAD = re.compile("(?:\\+|00)([1-9][0-9]*)")
_BARE_COUNTRY_CODE = re.compile("86(0?[1-9][0-9]{9,10})")
_SERVICE = re.compile("1[0-9]{2}|1[0-9]{4,5}|100[0-9]{4,5}|9[56][0-9]{3,6}|[48]00[0-9]{7}")
_LOCAL = re.compile("[2-9][0-9]{4,7}")
_NOT_QUITE_MOBILE = re.compile("1[3-9](?:[0-9]{8}|[0-9]{10})")  # a digit is missing, or one too many
_LANDLINE = re.compile("0?([1-9][0-9]{7,11})")


@frozen
class DialledLine:
    """A line.

    Attributes:
        value: how it is dialled within China, the canonical form.
        kind: what kind of line it is.
        area_code: of a landline, with the leading 0.
        doubt: name of the finding on it, empty where there is none.
    """

    value: str = field(repr=False)
    kind: LineKind
    area_code: str | None = field(default=None, repr=False)
    doubt: str = ""

    @property
    def international(self) -> str | None:
        if self.kind == "foreign":
            return self.value
        if self.kind == "service" or self.doubt:
            return None
        return f"+{CHINA}{self.value.removeprefix('0').replace('-', '')}"

    @property
    def takes_extension(self) -> bool:
        """Whether a last group of digits may be an extension: a missing digit is not to pass for one."""
        return self.kind in {"landline", "foreign"} or self.value.startswith(("0", "400", "800"))


def dial(written: str) -> DialledLine | None:
    """The line of a text of digits, hyphens and brackets; None where no telephone has such a number."""
    digits = re.sub("[()-]", "", written)
    if abroad := _ABROAD.fullmatch(digits):
        country, number = abroad[1][:2], abroad[1][2:]
        return _in_china(number.removeprefix("0"), dialled=True) if country == CHINA else _foreign(abroad[1])
    if digits.startswith(("+", "00")):
        return None
    if bare := _BARE_COUNTRY_CODE.fullmatch(digits):
        line = _in_china(bare[1].removeprefix("0"), dialled=True)
        if line is not None and not line.doubt:
            return line
    return _in_china(digits, dialled=digits.startswith("0"))


def _in_china(digits: str, *, dialled: bool) -> DialledLine | None:
    """A line of China. `dialled`: a country code or a 0 stands in front, so an area code follows."""
    if MOBILE.fullmatch(digits.removeprefix("0")):
        return DialledLine(digits.removeprefix("0"), "mobile")
    if _SERVICE.fullmatch(digits):
        return DialledLine(digits, "service")
    if _LOCAL.fullmatch(digits) and not dialled:
        return DialledLine(digits, "landline", doubt=LOCAL_ONLY)
    landline = _LANDLINE.fullmatch(digits)
    if landline is None or _NOT_QUITE_MOBILE.fullmatch(digits):
        return None
    return _landline(landline[1]) if dialled else DialledLine(digits, "unknown", doubt=UNASSIGNED)


def _landline(national: str) -> DialledLine:
    from phonenumbers import PhoneNumber, length_of_geographical_area_code

    number = PhoneNumber(country_code=int(CHINA), national_number=int(national))
    width = length_of_geographical_area_code(number)  # none for a number that is not assigned
    if width:
        area = f"0{national[:width]}"
        return DialledLine(f"{area}-{national[width:]}", "landline", area)
    return DialledLine(f"0{national}", "unknown", doubt=UNASSIGNED)


def _foreign(digits: str) -> DialledLine | None:
    from phonenumbers import NumberParseException, is_possible_number, is_valid_number, parse

    try:
        number = parse(f"+{digits}")
    except NumberParseException:
        return None
    if not is_possible_number(number):
        return None
    return DialledLine(f"+{digits}", "foreign", doubt="" if is_valid_number(number) else UNASSIGNED)
