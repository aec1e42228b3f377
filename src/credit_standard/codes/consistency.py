"""代码表的一致性: what has to hold between the rows of a code list."""

from __future__ import annotations

from itertools import pairwise

from credit_standard.codes.code_list import spelling
from credit_standard.codes.table import ONE_DAY, CodeRow


def check_rows(rows: tuple[CodeRow, ...]) -> None:
    """Raises CodeListError at the first row that contradicts another."""
    periods: dict[str, list[CodeRow]] = {}
    for row in rows:
        periods.setdefault(row.entry.code, []).append(row)
    for same in periods.values():
        _check_periods(same)
    _check_spellings(rows)
    _check_successors(rows, periods)


def _check_periods(rows: list[CodeRow]) -> None:
    """The periods of one code follow upon each other: at each day one entry, and no day without any."""
    ordered = sorted(rows, key=lambda row: (row.entry.valid_from is not None, row.entry.valid_from))
    for earlier, later in pairwise(ordered):
        begins, ends = later.entry.valid_from, earlier.entry.valid_until
        if begins is None or ends is None or begins <= ends:
            day = "every day" if begins is None else str(begins)
            raise later.wrong(
                f"it stands in line {earlier.line} for the same time ({day}); give each its own"
            )
        if begins > ends + ONE_DAY:
            raise later.wrong(
                f"it is not in force from {ends + ONE_DAY} to {begins - ONE_DAY}: line {earlier.line} ends on {ends}; "
                "close the gap"
            )


def _check_spellings(rows: tuple[CodeRow, ...]) -> None:
    taken: dict[str, CodeRow] = {}
    for row in rows:
        for name in row.entry.names:
            first = taken.setdefault(spelling(name), row)
            if first.entry.code != row.entry.code:
                other = f"code {first.entry.code!r} in line {first.line}"
                raise row.wrong(f"{name!r} stands for {other} already; a spelling means one code")


def _check_successors(rows: tuple[CodeRow, ...], periods: dict[str, list[CodeRow]]) -> None:
    after = {code: {one for row in same for one in row.entry.replaced_by} for code, same in periods.items()}
    for row in rows:
        for successor in row.entry.replaced_by:
            if successor not in after:
                raise row.wrong(f"it is replaced by {successor!r}, which is not in the list")
            if row.entry.code in _reached(successor, after):
                raise row.wrong(
                    f"it is replaced by {successor!r}, which leads back to it; a successor is newer"
                )


def _reached(code: str, after: dict[str, set[str]]) -> set[str]:
    """A code and all that come after it."""
    found: set[str] = set()
    ahead = [code]
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead += after.get(one, ())
    return found
