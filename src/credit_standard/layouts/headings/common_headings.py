"""通用表头: headings that systems write for items of the standard, as data (`common_headings.toml`)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
from attrs import evolve, frozen

from credit_standard.layouts.heading_key import heading_key
from credit_standard.layouts.layout import Column
from credit_standard.layouts.shared_column import ColumnShare
from credit_standard.model.element import DocumentNumber
from credit_standard.toml_files import shipped
from credit_standard.toml_files.lists import as_tuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from credit_standard.model.declaration import Declaration
    from credit_standard.model.element import Element

_SHARE = ColumnShare("citizen-id", ("passport", "citizen-id"))
"""What is no citizen's number may be of many kinds, so nothing is said of its kind."""


@frozen(kw_only=True)
class CommonHeadings:
    """Further headings of one kind of item; the attributes are the keys of the file."""

    headings: tuple[str, ...] = attrs.field(converter=as_tuple)
    concept: str = ""
    field: str = ""
    records: frozenset[str] = attrs.field(default=frozenset(), converter=frozenset)
    excepted: frozenset[str] = attrs.field(default=frozenset(), converter=frozenset)
    subjects: str = ""
    kind_of_document: str = ""
    number_tells: bool = False
    gives_way: bool = False

    def is_for(self, declaration: Declaration, element: Element) -> bool:
        return (
            (element.name == self.field if self.field else element.concept == self.concept)
            and (not self.records or declaration.name in self.records)
            and declaration.name not in self.excepted
            and (not self.subjects or self.subjects in declaration.subjects)
        )


def common_columns(
    declaration: Declaration, columns: Sequence[Column], ignored: Sequence[str] = ()
) -> tuple[Column, ...]:
    """What further headings feed in a layout of these columns; none of its own headings is among them."""
    known = {key for column in columns for key in column.keys} | set(map(heading_key, ignored))
    return tuple(_added(declaration, columns, known))


def _added(declaration: Declaration, columns: Sequence[Column], known: set[str]) -> Iterator[Column]:
    first = {c.field: c for c in reversed(columns) if c.value is None and c.when is None and c.headings}
    for common in _common_headings():
        for name, column in first.items():
            element = declaration[name]
            if not common.is_for(declaration, element):
                continue
            headings = tuple(one for one in common.headings if heading_key(one) not in known)
            if not headings:
                continue
            known.update(map(heading_key, headings))
            yield evolve(
                column,
                headings=headings,
                required="",
                unless="",
                max_length=None,
                gives_way=common.gives_way,
            )
            if common.kind_of_document and isinstance(element, DocumentNumber):
                yield Column(
                    field=element.type_field,
                    headings=headings,
                    value=common.kind_of_document,
                    share=_SHARE if common.number_tells else None,
                )


@cache
def _common_headings() -> tuple[CommonHeadings, ...]:
    stored = shipped("credit_standard.layouts.headings", "common_headings.toml").values["heading"]
    return tuple(CommonHeadings(**one) for one in stored)
