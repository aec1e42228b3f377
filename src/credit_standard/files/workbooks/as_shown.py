"""显示文本: numbers of a workbook as the text that its sheet shows, dates in ISO form.

Spreadsheets keep numbers in binary and show 15 digits: 0.28999999999999998 in the file is 0.29 to everybody.
"""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta

from credit_standard.files.values.doubles import double_as_text

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?")
_INTEGER = re.compile("-?[0-9]{1,30}")
_FIRST = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001 - workbooks have no zones
_LAST = {False: 2_958_466, True: 2_957_004}  # the day after 9999-12-31
_DAY_0 = "1900-01-00"
_LEAP_1900 = 60  # 1900-02-29, a day that there was not; Lotus 1-2-3 had it


def number_as_shown(text: str, zeros: int = 0) -> str:
    """The text of a number as a part of a workbook has it.

    Args:
        text: as stored; anything that is no number comes back as it is.
        zeros: digits that the cell's format always shows.

    >>> number_as_shown("0.28999999999999998"), number_as_shown("5.0"), number_as_shown("9.144030019220383E+17")
    ('0.29', '5', '914403001922038000')
    >>> number_as_shown("1E-07"), number_as_shown("42", zeros=6), number_as_shown("440308199901101512")
    ('0.0000001', '000042', '440308199901101512')
    """
    if not _INTEGER.fullmatch(text):
        number = _float(text)
        if number is None:
            return text
        text = double_as_text(number)
    return text.zfill(zeros) if zeros and _INTEGER.fullmatch(text) else text


def day_as_shown(text: str, *, epoch_1904: bool) -> str | None:
    """A serial number of a day as `2021-03-01`, with the time of day when it has one; None when it is no day.

    >>> day_as_shown("44256", epoch_1904=False), day_as_shown("44256.4375", epoch_1904=False)
    ('2021-03-01', '2021-03-01 10:30:00')
    >>> day_as_shown("42794", epoch_1904=True), day_as_shown("-1", epoch_1904=False)
    ('2021-03-01', None)
    >>> day_as_shown("0", epoch_1904=False)
    '1900-01-00'
    """
    serial = _float(text)
    if serial == 0 and not epoch_1904:
        return _DAY_0  # of a formula that refers to an empty cell
    if (
        serial is None
        or not 0 <= serial < _LAST[epoch_1904]
        or (not epoch_1904 and int(serial) in (0, _LEAP_1900))
    ):
        return None
    if not epoch_1904 and serial < _LEAP_1900:
        serial += 1
    moment = _FIRST[epoch_1904] + timedelta(seconds=round(serial * 86_400))
    return moment.strftime("%Y-%m-%d %H:%M:%S").removesuffix(" 00:00:00").zfill(10)


def time_as_shown(text: str) -> str | None:
    """A part of a day, or a number of days, as `10:30:00`; None when it is none."""
    serial = _float(text)
    if serial is None or not 0 <= serial < _LAST[False]:
        return None
    minutes, seconds = divmod(round(serial * 86_400), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}"


def _float(text: str) -> float | None:
    """A number as programs write it; Python's own reading takes underscores and words, too."""
    number = float(text) if _NUMBER.fullmatch(text.strip()) else math.inf
    return number if math.isfinite(number) else None
