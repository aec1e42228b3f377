"""布局: tables as they are sent: which layout the headings are of, and what is found in a row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard import layouts
from credit_standard.conformance.answers import answer
from credit_standard.conformance.case import Case
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.sampling.examples import example_names

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard
    from credit_standard.layouts import Layout

Row = dict[str, str]


def cases(standard: LayeredStandard) -> Iterator[Case]:
    """The titles of each record type; then each layout with a full row and with one that lacks a cell."""
    for name in sorted(example_names().intersection(standard.names())):
        declared = standard.declared(name)
        yield from _case(
            f"{name}/titles", {declared[key].zh: text for key, text in example(name).items()}, standard
        )
    for name in layouts.names():
        layout = layouts.get(name, standard)
        row = _row(layout)
        yield from _case(f"{name}/row", row, standard)
        for column in layout.columns:
            heading = next(iter(column.headings), "")
            if row.get(heading) and layout.declaration[column.field].required:
                yield from _case(f"{name}/without-{column.field}", {**row, heading: ""}, standard)


def _row(layout: Layout) -> Row:
    """The example under the headings of the layout; a heading of two fields has the text of the first."""
    held = example(layout.record)
    row: Row = {}
    for column in layout.columns:
        if column.headings:
            row.setdefault(column.headings[0], held.get(column.field, ""))
    return row


def _case(what: str, row: Row, standard: LayeredStandard) -> Iterator[Case]:
    given = {"row": row, "as_of": EXAMPLE_DAY.isoformat()}
    try:
        expected = answer("layouts", given, standard)
    except layouts.RecognitionError:
        return  # headings of which nobody can tell whose they are
    yield Case(id=f"layouts/{what}", area="layouts", level="extended", input=given, expected=expected)
