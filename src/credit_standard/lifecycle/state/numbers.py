"""数字: the answers of a batch as numbers: days since 1970 and positions of words, and what follows from days.

`NONE` stands for no day, and is later than every day, so that the earliest of some days is their minimum.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import define

from credit_standard.lifecycle.months import after_columns, after_fixed
from credit_standard.model.element import OPEN_END

if TYPE_CHECKING:
    import numpy as np
    import polars as pl
    from numpy.typing import NDArray

    Days = NDArray[np.int64]

NONE = 10**9
_EPOCH = date(1970, 1, 1)
STATES = ("running", "ended", "withheld", "pending", "due")
REASONS = (
    "running", "unlimited", "until-corrected", "never-published", "in-principle-not", "in-doubt", "not-yet",
    "period-over", "stated-end", "limit-over", "list-left", "quashed", "withdrawn", "archived", "sealed",
    "industry-rule",
)  # fmt: skip
ANSWERS = ("yes", "no", "not-yet")
_DATES = ("publicity_since", "publicity_until", "sharing_until", "use_until", "repair_from", "next_change")
_WORDS = {
    "publicity": STATES,
    "publicity_reason": REASONS,
    "sharing": STATES,
    "use": STATES,
    "storage": STATES,
    "repairable": ANSWERS,
}


def number(day: date) -> int:
    return (day - _EPOCH).days


@define(eq=False)
class Numbers:
    """The answers of a batch as numbers, by column: days, and positions of words."""

    arrays: dict[str, Days]

    @classmethod
    def empty(cls, height: int) -> Numbers:
        import numpy as np

        days = {name: np.full(height, NONE, np.int64) for name in _DATES}
        return cls({**days, **{name: np.zeros(height, np.int64) for name in _WORDS}})

    def put(self, at: Days, found: Mapping[str, Days]) -> None:
        """Write the answers of a group to its rows."""
        for name, values in found.items():
            self.arrays[name][at] = values

    def columns(self) -> dict[str, pl.Series]:
        """As columns with dates and words."""
        import polars as pl

        made: dict[str, Any] = {}
        for name, words in _WORDS.items():
            index = pl.Series(name, self.arrays[name])
            made[name] = pl.Series(name, list(words), pl.String).gather(index)
        for name in _DATES:
            days = pl.DataFrame({name: self.arrays[name]}).select(
                pl.when(pl.col(name) < NONE).then(pl.col(name)).cast(pl.Int32).cast(pl.Date)
            )
            made[name] = days[name]
        made["published"] = pl.Series(self.arrays["publicity"] == 0)
        made["shared"] = pl.Series(self.arrays["sharing"] == 0)
        made["usable"] = pl.Series(self.arrays["use"] == 0)
        return made


def derived(dates: Mapping[str, Days], *, takes_published_on: bool) -> dict[str, Days]:
    """Dates that follow from others, as `facts` has them for one record."""
    import numpy as np

    found = dict(dates)
    document = found["finding-document"]
    found["conduct-end-or-finding"] = np.minimum(found["conduct-end"], document)
    stated = found.pop("stated-until")
    found["stated-stop"] = np.where(stated < number(OPEN_END), stated + 1, NONE)
    published = found.pop("published-on")
    found["publication"] = published if takes_published_on else np.full_like(published, NONE)
    months = found.pop("listing-months", None)
    given = None if months is None else (months >= 0) & (document < NONE)
    found["listing-until"] = np.full_like(document, NONE)
    if months is not None and given is not None:
        found["listing-until"] = np.where(given, after(document, months), NONE)
    return found


def after(days: Days, months: Days | int) -> Days:
    """The day so many months later; no day stays none."""
    import numpy as np

    known = days < NONE
    given = np.where(known, days, 0)
    found = (
        after_fixed(given, months) if isinstance(months, int) else after_columns(given, np.maximum(months, 0))
    )
    return np.where(known, found, NONE)
