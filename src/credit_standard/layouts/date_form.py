"""日期写法: how a layout writes a day, said with `YYYY`, `MM` or `M`, `DD` or `D` and what stands between them.

>>> from datetime import date
>>> form = DateForm("DD.MM.YYYY")
>>> form.read("01.03.2021") == date(2021, 3, 1), form.write(date(2021, 3, 1))
(True, '01.03.2021')
>>> form.read("2021-03-01") is None
True
>>> DateForm("DD/MM/YY")
Traceback (most recent call last):
...
ValueError: a date form has YYYY, MM or M, DD or D once each and no other letters or digits, not 'DD/MM/YY'
"""

from __future__ import annotations

import re
from datetime import date

from attrs import field, frozen

_PARTS = re.compile("YYYY|MM?|DD?")
_PATTERNS = {
    "YYYY": "([0-9]{4})",
    "MM": "([0-9]{2})",
    "DD": "([0-9]{2})",
    "M": "([0-9]{1,2})",
    "D": "([0-9]{1,2})",
}
_LETTER_OR_DIGIT = re.compile("[0-9A-Za-z]")
_STANDARD = frozenset({"YYYY-MM-DD", "YYYY/MM/DD"})


@frozen
class DateForm:
    """One way to write a day. Years have four digits: two would have to be guessed."""

    pattern: str
    _parts: tuple[str, ...] = field(init=False, repr=False)
    _regex: re.Pattern[str] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        rest = _PARTS.sub(" ", self.pattern)
        once = sorted(part[0] for part in self._parts) == ["D", "M", "Y"]
        # where a part of one or two digits touches another, 111 could be the 1st of November or the 11th of January
        short = {"M", "D"} & set(self._parts)
        touching = short and "" in _PARTS.split(self.pattern)[1:-1]
        if not once or touching or _LETTER_OR_DIGIT.search(rest):
            raise ValueError(
                f"a date form has YYYY, MM or M, DD or D once each and no other letters or digits, not {self.pattern!r}"
            )

    @_parts.default
    def _found(self) -> tuple[str, ...]:
        return tuple(_PARTS.findall(self.pattern))

    @_regex.default
    def _compiled(self) -> re.Pattern[str]:
        literal = [re.escape(text) for text in _PARTS.split(self.pattern)]
        parts = [_PATTERNS[part] for part in self._parts]
        return re.compile("".join(a + b for a, b in zip(literal, [*parts, ""], strict=True)))

    @property
    def is_standard(self) -> bool:
        """The standard reads this form as clean by itself."""
        return self.pattern in _STANDARD

    def read(self, text: str) -> date | None:
        """The day; None where the text is not of this form.

        Raises:
            ValueError: it is of this form, and there is no such day.
        """
        hit = self._regex.fullmatch(text)
        if hit is None:
            return None
        numbers = {part[0]: int(number) for part, number in zip(self._parts, hit.groups(), strict=True)}
        return date(numbers["Y"], numbers["M"], numbers["D"])

    def write(self, day: date) -> str:
        written = {"YYYY": f"{day.year:04}", "MM": f"{day.month:02}", "DD": f"{day.day:02}", "M": f"{day.month}",
                   "D": f"{day.day}"}  # fmt: skip
        return _PARTS.sub(lambda part: written[part[0]], self.pattern)
