"""层与布局: a table of a national or of one's own layout where layers ask for more.

What a layer adds has a column of its own, under the standard's own names, in every layout of the record type: the
national tables know nothing of it, and nobody could fill it in otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.layouts.canonical import canonical
from credit_standard.layouts.heading_key import heading_key
from credit_standard.model.element import DocumentNumber, Text
from credit_standard.records import registry

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard
    from credit_standard.layouts.layout import Column, Layout
    from credit_standard.model.declaration import Declaration
    from credit_standard.model.element import Element


def under_layers(layout: Layout, standard: LayeredStandard) -> Layout:
    """The layout of the record type as the layers change it."""
    if layout.record not in standard.changed or layout.record not in registry.names():
        return layout
    national, declaration = registry.declared(layout.record), standard.declared(layout.record)
    demanded = {e.name for e in declaration.fields if e.required and not _required(national, e.name)}
    asked = {e.name for e in declaration.fields if e.name not in national.by_name} | demanded
    known = layout.by_heading.keys() | layout.ignored_keys
    own = (one for one in canonical(declaration).columns if one.field in asked - layout.fields)
    added = (
        evolve(one, headings=tuple(h for h in one.headings if heading_key(h) not in known)) for one in own
    )
    return evolve(
        layout,
        declaration=declaration,
        columns=(
            *(_tightened(column, national, declaration, demanded) for column in layout.columns),
            *(column for column in added if column.headings),
        ),
    )


def _required(declaration: Declaration, name: str) -> bool:
    return name in declaration.by_name and declaration[name].required


def _tightened(column: Column, national: Declaration, declaration: Declaration, demanded: set[str]) -> Column:
    if column.field in demanded and column.headings:
        column = evolve(column, required="cell", unless="")
    length = _length(declaration[column.field])
    if length is not None and column.max_length is not None and column.field in national.by_name:
        inherited = _length(national[column.field])
        if inherited is not None and length < inherited:
            return evolve(column, max_length=min(length, column.max_length))
    return column


def _length(element: Element) -> int | None:
    return element.max_length if isinstance(element, Text | DocumentNumber) else None
