"""标准自己的布局: a record type's own field names, titles, national codes and further headings."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from credit_standard.layouts.headings.common_headings import common_columns
from credit_standard.layouts.layout import Column, Layout

if TYPE_CHECKING:
    from credit_standard.model.declaration import Declaration


def canonical(declaration: Declaration) -> Layout:
    """The layout of tables that use the standard's own names."""
    return _canonical(_ById(declaration))


class _ById:
    """A declaration as a key of the cache: compared as the object that it is, not field by field."""

    def __init__(self, declaration: Declaration) -> None:
        self.declaration = declaration

    def __hash__(self) -> int:
        return id(self.declaration)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and self.declaration is other.declaration


@lru_cache(maxsize=256)
def _canonical(key: _ById) -> Layout:
    declaration = key.declaration
    columns = tuple(
        Column(
            field=element.name,
            headings=element.headings,
            required="cell" if element.required else "",
        )
        for element in declaration.fields
    )
    return Layout(
        name=declaration.name,
        zh=declaration.zh,
        en=declaration.en,
        declaration=declaration,
        columns=columns,
        common=partial(common_columns, declaration, columns),
        is_canonical=True,
    )
