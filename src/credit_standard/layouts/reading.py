"""布局文件: a layout as TOML, and the one clear error where a file contradicts itself.

A layout may extend others: their columns come first, `remove` takes fields away, and a field that is given again
replaces what was inherited for it. `{t}` in a heading stands for the prefix of the table (`table = "CF"`).
"""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from attrs import evolve

from credit_standard import records
from credit_standard.language import ExpressionError, parse
from credit_standard.language.nodes import field_names
from credit_standard.layouts.common_headings import common_columns
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.layout import Column, Layout
from credit_standard.layouts.units import tens
from credit_standard.model.element import Amount, Code, Codes, Date, DocumentNumber, Element, Text
from credit_standard.model.soundness import DeclarationError, check_expression

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.model.declaration import Declaration

Raw = dict[str, Any]

KEYS = {"zh", "en", "record", "year", "source", "verified", "table", "extends", "ignored", "remove", "null_words",
        "date_form", "column"}  # fmt: skip
COLUMN_KEYS = {
    "field",
    "headings",
    "required",
    "unless",
    "max_length",
    "codes",
    "when",
    "value",
    "date_form",
    "unit",
}
_PASSED_ON = ("record", "table", "null_words", "date_form")
"""Keys that a layout takes over from those that it extends, unless it has its own."""


class LayoutError(ValueError):
    """A layout contradicts itself; says which one, which column, and what to write instead.

    Attributes:
        findings: of a user's own layout, all that is wrong with it, each with its line.
    """

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


def read_layout(name: str) -> Layout:
    """The layout in `data/name.toml`."""
    merged = merged_layout(name)
    layout = build(name, _load(name), merged, records.declared(merged["record"]))
    return evolve(layout, common=common_columns(layout.declaration, layout.columns, layout.ignored))


def build(name: str, raw: Raw, merged: Raw, declaration: Declaration) -> Layout:
    """The layout of these keys.

    Args:
        name: how it is called.
        raw: its own keys.
        merged: those together with what it extends.
        declaration: the record type.
    """
    layout = Layout(
        name=name,
        zh=raw["zh"],
        en=raw["en"],
        declaration=declaration,
        year=raw.get("year"),
        source=raw.get("source", ""),
        verified=raw.get("verified", True),
        columns=tuple(_column(name, column, merged, declaration) for column in merged["column"]),
        ignored=tuple(merged["ignored"]),
        null_words=frozenset(merged["null_words"]) if "null_words" in merged else None,
    )
    check_layout(layout)
    return layout


def _load(name: str) -> Raw:
    raw = tomllib.loads(files("credit_standard.layouts").joinpath("data", f"{name}.toml").read_text("utf-8"))
    _known(name, raw, KEYS)
    for column in raw.get("column", ()):
        _known(name, column, COLUMN_KEYS)
    return raw


def _known(name: str, table: Raw, keys: set[str]) -> None:
    if unknown := set(table) - keys:
        raise LayoutError(
            f"layout {name}: unknown key {min(unknown)!r}; the keys are {', '.join(sorted(keys))}"
        )


def merged_layout(name: str) -> Raw:
    """The keys of a layout of this package, with those of the layouts that it extends."""
    raw = _load(name)
    return merge(raw, [merged_layout(part) for part in extended(raw)])


def extended(raw: Raw) -> list[str]:
    """Names of what a layout extends."""
    extends = raw.get("extends", [])
    return [extends] if isinstance(extends, str) else list(extends)


def merge(raw: Raw, parts: list[Raw]) -> Raw:
    """A layout's own keys laid over those of the layouts that it extends, in their order."""
    merged: Raw = {"column": [], "ignored": []}
    for part in (*parts, raw):
        _add(merged, part)
    return merged


def _add(merged: Raw, part: Raw) -> None:
    columns = part.get("column", [])
    replaced = {column["field"] for column in columns} | set(part.get("remove", ()))
    merged["column"] = [column for column in merged["column"] if column["field"] not in replaced] + columns
    merged["ignored"] += part.get("ignored", ())
    merged["remove"] = [*merged.get("remove", ()), *part.get("remove", ())]
    merged.update({key: part[key] for key in _PASSED_ON if key in part})


def _column(name: str, raw: Raw, merged: Raw, declaration: Declaration) -> Column:
    is_date = isinstance(declaration.by_name.get(raw["field"]), Date)
    pattern = raw.get("date_form", merged.get("date_form") if is_date else None)
    try:
        when = parse(raw["when"]) if "when" in raw else None
    except ExpressionError as error:
        problem = LayoutError(f"layout {name}, {raw['field']}: when: {error}")
    else:
        return Column(
            field=raw["field"],
            headings=tuple(
                heading.replace("{t}", merged.get("table", "")) for heading in raw.get("headings", ())
            ),
            required=raw.get("required", ""),
            unless=raw.get("unless", ""),
            max_length=raw.get("max_length"),
            codes=raw.get("codes", {}),
            when=when,
            value=raw.get("value"),
            date_form=None if pattern is None else DateForm(pattern),
            unit=raw.get("unit", ""),
        )
    raise problem


def check_layout(layout: Layout) -> None:
    """Raises LayoutError where fields, codes, conditions or headings do not fit together."""
    declaration = layout.declaration
    unconditional = {column.field for column in layout.columns if column.when is None}
    for column in layout.columns:
        place = f"layout {layout.name}, {column.field}"
        if column.field not in declaration.by_name:
            raise LayoutError(f"{place}: {declaration.name} has no such field")
        if column.required not in {"cell", "column", ""}:
            raise LayoutError(f"{place}: required is 'cell' or 'column', not {column.required!r}")
        _check_codes(place, declaration[column.field], column)
        if column.max_length is not None and not isinstance(declaration[column.field], Text | DocumentNumber):
            raise LayoutError(f"{place}: max_length is for texts")
        if column.date_form is not None and not isinstance(declaration[column.field], Date):
            raise LayoutError(f"{place}: date_form is for dates")
        if column.unit and not fits_unit(declaration[column.field], column.unit):
            raise LayoutError(f"{place}: amounts of this field cannot be converted from {column.unit!r}")
        if column.when is not None:
            _check_when(place, declaration, column, unconditional)
    for key, columns in layout.by_heading.items():
        fields = [column.field for column in columns if column.when is None]
        if len(fields) > len(set(fields)):
            raise LayoutError(f"layout {layout.name}: heading {key!r} feeds {fields[0]} twice")


def fits_unit(element: Element, unit: str) -> bool:
    """Whether every amount of the field can be written in this unit, and the other way round."""
    if not isinstance(element, Amount):
        return False
    power = tens(unit, element.unit)
    return power is not None and -element.places <= power <= element.digits - element.places


def _check_codes(place: str, element: Element, column: Column) -> None:
    foreign = [*column.codes.values(), *([column.value] if column.value is not None else [])]
    if isinstance(element, Code | Codes):
        code_list = element.known_codes
        for code in foreign:
            if code_list.read(code) is None:
                raise LayoutError(f"{place}: {code!r} is no code of {code_list.name}")
    elif column.codes:
        raise LayoutError(f"{place}: the field holds no codes")


def _check_when(place: str, declaration: Declaration, column: Column, unconditional: set[str]) -> None:
    assert column.when is not None  # noqa: S101 - for the type checker
    try:
        check_expression(column.when, dict(declaration.by_name), place)
    except DeclarationError as error:
        problem = LayoutError(str(error))
    else:
        for name in field_names(column.when):
            if name not in unconditional:
                raise LayoutError(f"{place}: when asks for {name}, which has no column without a condition")
        return
    raise problem
