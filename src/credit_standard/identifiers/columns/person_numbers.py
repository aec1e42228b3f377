"""自然人号码拆分: numbers of 18 characters by GB 11643, a column of them taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from credit_standard.identifiers.columns.kernels import checks, values_of, weighted, within
from credit_standard.identifiers.columns.region_notes import REGION_WEIGHTS, note_hits
from credit_standard.identifiers.parts.arithmetic import CITIZEN_CHECKS, CITIZEN_WEIGHTS, DIGIT_VALUES
from credit_standard.identifiers.parts.birth import are_after, are_dates

if TYPE_CHECKING:
    from datetime import date

    from credit_standard.identifiers.columns.kernels import Bytes, Rows

_REGION = (*REGION_WEIGHTS, *(0,) * 11)
_YEAR = (0,) * 6 + (1000, 100, 10, 1) + (0,) * 7
_MONTH_DAY = (0,) * 10 + (1000, 100, 10, 1) + (0,) * 3


class PersonNumbers:
    """Rows of 18 bytes, taken apart.

    Attributes:
        formed: rows of 17 digits and a digit or X.
        checked: of these, rows with the right check character.
        born: rows whose birth date exists.
        late: rows whose birth date is after the day on which the data is judged.
        regions: characters 1 to 6 as a number.
        birth_dates: as numbers, YYYYMMDD.
    """

    def __init__(self, codes: Bytes, as_of: date | None) -> None:
        values = values_of(codes[:, :17], DIGIT_VALUES)
        last = codes[:, 17]
        self.formed = within(values, 9) & ((last == ord("X")) | ((last >= ord("0")) & (last <= ord("9"))))
        sums = weighted(zero_unless(self.formed, values), CITIZEN_WEIGHTS, _YEAR, _MONTH_DAY, _REGION)
        years, month_days, self.regions = sums[:, 1], sums[:, 2], sums[:, 3]
        self.birth_dates = years * 10_000 + month_days
        self.checked = self.formed & (checks(sums[:, 0], CITIZEN_CHECKS) == last)
        self.born = are_dates(years, month_days)
        self.late = are_after(self.birth_dates, as_of)

    def note_hits(self, rows: Rows) -> tuple[tuple[str, Rows], ...]:
        """The rows, of those that are right, with a note on their region."""
        return note_hits(self.regions, self.birth_dates, rows)


def zero_unless(formed: Rows, values: Bytes) -> Bytes:
    return values if formed.all() else np.where(formed[:, None], values, np.uint8(0))
