"""工作日: which days are worked, by the notices that the State Council issues each year.

The library `chinesecalendar` knows them from 2004 to some year; notices of a file win over it, and a user's own file
adds years. Where nobody knows a year Monday to Friday count, and the caller says so (`Calendar.knows`).

>>> from datetime import date
>>> between(date(2024, 9, 30), date(2024, 10, 8))
1
>>> NATIONAL.after(date(2026, 9, 30), 3)
datetime.date(2026, 10, 10)
"""

from credit_standard.working_days.calendar import NATIONAL, Calendar, Notice, between, elapsed, known_years
from credit_standard.working_days.notices import calendar, read_notices

__all__ = ["NATIONAL", "Calendar", "Notice", "between", "calendar", "elapsed", "known_years", "read_notices"]
