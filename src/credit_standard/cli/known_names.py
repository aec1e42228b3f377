"""名称: record types and layouts that a caller names, refused before a file is touched where they do not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.wrong_use import WrongUse, near

if TYPE_CHECKING:
    from credit_standard.layouts import LayoutError


def known_names(record: str | None, layout: str | None) -> None:
    """Refuse names that do not exist, or do not go together."""
    from credit_standard import layouts, records

    declared = None
    if record is not None:
        try:
            declared = records.declared(record).name
        except ValueError:
            raise WrongUse("unknown-record", name=record, near=near(record, records.names())) from None
    if layout is None:
        return
    if layout in records.names():
        of_record = layout
    else:
        try:
            of_record = layouts.get(layout).record
        except layouts.LayoutError as error:
            raise _unsound(layout, error) from None
        except ValueError:
            raise WrongUse("unknown-layout", name=layout, near=near(layout, layouts.names())) from None
    if declared not in (None, of_record):
        raise WrongUse("layout-of-another", layout=layout, record=declared, other=of_record)


def _unsound(layout: str, error: LayoutError) -> WrongUse:
    """The first of what is wrong with a layout of the user's own; `layouts check` says all of it."""
    first = error.findings[0]
    return WrongUse(
        "layout-unsound",
        name=layout,
        near=f"credit-standard layouts check {layout}",
        fault=first.code,
        line=first.location.line or 1,
        item=f"“{first.location.heading}”" if first.location.heading else "",
    )
