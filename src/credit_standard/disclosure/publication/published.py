"""发布结果: what became of all records of one type, for the holder."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from credit_standard.disclosure.takedown.takedown import TakeDown
    from credit_standard.validation.report import Report


@frozen(kw_only=True)
class Published:
    """What was done: for the holder only.

    Attributes:
        record: the record type.
        headings: of the table.
        rows: read; `written`: of those in the table; `broken`: withheld for their errors.
        withheld: records by the rules that withheld them.
        items: values of items by the rules that withheld them.
        doubts: records withheld in doubt by the doubts (codes of findings).
        masked: values that were masked or have a pseudonym.
        report: on what was read.
        takedown: what must come down of an earlier output; None where nobody asked.
        is_altered: that output is another than its manifest says.
        losses: what does not come over into the layout, by finding and field.
        others: what was done with records of other types, in the same workbook or folder.
    """

    record: str
    headings: tuple[str, ...]
    rows: int
    written: int
    broken: int
    withheld: Counter[str]
    items: Counter[str]
    doubts: Counter[str]
    masked: int
    takedown: tuple[TakeDown, ...] | None = field(default=None, repr=False)
    is_altered: bool = False
    report: Report = field(repr=False)
    losses: Counter[tuple[str, str | None]] = field(repr=False)
    others: tuple[Published, ...] = ()
