"""选择: which kinds of finding count: `--select VA,ID1`, `--ignore FI108`.

By code (`VA203`), by the beginning of one (`VA`, `ID1`, `administrative-penalty`) or by name (`date-impossible`). The
longest that fits decides, so `--select VA --ignore VA1` leaves out VA1, and `--ignore VA --select VA203` keeps VA203.
What is left out does not count: neither in totals, nor for the exit code.

    >>> from credit_standard.findings import entry
    >>> chosen = Selection(select=("VA",), ignore=("VA1", "date-form"))
    >>> [chosen.takes(entry(code)) for code in ("VA203", "VA101", "VA202", "ID104")]
    [True, False, False, False]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from credit_standard.findings.entry import Entry


@frozen
class Selection:
    """What is selected (nothing: everything) and what of it is ignored."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything can be left out."""
        return bool(self.select or self.ignore)

    def takes(self, kind: Entry) -> bool:
        """Whether findings of this kind count."""
        if not self:
            return True
        selected = 0 if not self.select else _fits(kind, self.select)
        return selected > _fits(kind, self.ignore)


def _fits(kind: Entry, given: tuple[str, ...]) -> int:
    """Length of the longest that means this kind; -1 where none does."""
    code, name = kind.code.casefold(), kind.name.casefold()
    folded = [one.casefold() for one in given]
    lengths = [len(code) for one in folded if one == name]
    lengths += [len(one) for one in folded if code.startswith(one)]
    return max(lengths, default=-1)
