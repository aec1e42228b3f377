"""替代日期: days that systems write where there is none, or no end."""

from __future__ import annotations

from datetime import date

FOR_EVER = date(2199, 12, 31)
"""From here on no date is meant: 9999-12-31 and its like. Nothing is granted for so long and not without end."""
PLACEHOLDERS = frozenset(
    (
        date(1, 1, 1),  # the first day that programs know, and the days beside it after a change of time zone
        date(1, 1, 2),
        date(1, 1, 3),
        date(2, 11, 30),  # what Java makes of 0000-00-00
        date(100, 1, 1),
        date(1000, 1, 1),
        date(1111, 11, 11),  # one key, held down
        date(1500, 1, 1),
        date(1582, 10, 15),  # the first day of the calendar
        date(1600, 1, 1),
        date(1600, 12, 31),  # of COBOL: the day before its first
        date(1601, 1, 1),  # the first day of Windows
        date(1753, 1, 1),  # of SQL Server
        date(1800, 1, 1),
        date(1858, 11, 17),  # of the modified Julian day
        date(1899, 11, 30),  # what PHP makes of it, its year read as one of 1900
        date(1899, 12, 29),
        date(1899, 12, 30),  # of spreadsheets and Access
        date(1899, 12, 31),
        date(1900, 1, 1),
        date(1904, 1, 1),  # of spreadsheets on a Macintosh
        date(1969, 12, 31),
        date(1970, 1, 1),  # of Unix
    )
)
