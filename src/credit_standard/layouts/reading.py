"""布局的读取: a layout as TOML becomes a value. `{t}` in a heading stands for the prefix of the table (`table = "CF"`).

What is wrong with a file was found before (`checks.py`): with a user's own when it is read, with those of this package
when that is made.
"""

from __future__ import annotations

from functools import cache, partial
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.findings import Deprecation
from credit_standard.language import parse
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.headings.common_headings import common_columns
from credit_standard.layouts.layout import NO_CODES, Column, Layout
from credit_standard.layouts.merged import Merged, alone, extended, together
from credit_standard.model.element import Date
from credit_standard.records import registry
from credit_standard.toml_files import Document, shipped

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layouts.form import ColumnForm, LayoutForm
    from credit_standard.model.declaration import Declaration


class LayoutError(ValueError):
    """A user's own layout is not sound.

    Attributes:
        findings: all that is wrong with it, each with its line.
    """

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


@cache
def names() -> tuple[str, ...]:
    """Names of all layouts, the national ones in the order of their generations."""
    found = (path.name for path in files(__package__).joinpath("data").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))


def national(name: str) -> Document:
    """The file of a layout of this package."""
    return shipped("credit_standard.layouts", "data", f"{name}.toml")


def read_layout(name: str) -> Layout:
    """The layout in `data/name.toml`."""
    raw: LayoutForm = national(name).values
    merged = merged_layout(name)
    assert merged.record is not None  # noqa: S101 - for the type checker
    layout = build(name, raw, merged, registry.declared(merged.record))
    return evolve(layout, common=partial(common_columns, layout.declaration, layout.columns, layout.ignored))


def merged_layout(name: str) -> Merged:
    """The keys of a layout of this package, with those of the layouts that it extends."""
    raw: LayoutForm = national(name).values
    return together([*map(merged_layout, extended(raw)), alone(raw)])


def build(name: str, raw: LayoutForm, merged: Merged, declaration: Declaration) -> Layout:
    """The layout of these keys.

    Args:
        name: how it is called; its title, too, where it has none.
        raw: its own keys.
        merged: those together with what it extends.
        declaration: the record type.
    """
    zh = raw.get("zh", name.removesuffix(".toml"))
    deprecated = raw.get("deprecated")
    return Layout(
        name=name,
        zh=zh,
        en=raw.get("en", zh),
        declaration=declaration,
        year=raw.get("year"),
        source=raw.get("source", ""),
        verified=raw.get("verified", True),
        deprecated=None if deprecated is None else Deprecation(**deprecated),
        columns=tuple(_column(column, merged, declaration) for column in merged.columns),
        ignored=merged.ignored,
        null_words=None if merged.null_words is None else frozenset(merged.null_words),
    )


def _column(raw: ColumnForm, merged: Merged, declaration: Declaration) -> Column:
    is_date = isinstance(declaration[raw["field"]], Date)
    pattern = raw.get("date_form", merged.date_form if is_date else None)
    return Column(
        field=raw["field"],
        headings=tuple(heading.replace("{t}", merged.table or "") for heading in raw.get("headings", ())),
        required=raw.get("required", ""),
        unless=raw.get("unless", ""),
        max_length=raw.get("max_length"),
        codes=raw.get("codes", NO_CODES),
        when=parse(raw["when"]) if "when" in raw else None,
        value=raw.get("value"),
        date_form=None if pattern is None else DateForm(pattern),
        unit=raw.get("unit", ""),
    )
