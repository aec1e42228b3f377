"""自有布局的检查: keys, types, fields, codes, headings, conditions of a user's layout, each finding with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.codes.own_file import (
    POSITIVE,
    TABLES,
    TEXT,
    TEXT_BY_KEY,
    TEXT_OR_TEXTS,
    TEXTS,
    TRUTH,
    Type,
)
from credit_standard.findings import Bilingual
from credit_standard.findings.masks import mask_heading
from credit_standard.findings.near import near
from credit_standard.language import ExpressionError, parse
from credit_standard.language.nodes import And, FieldReference, Not, Or, Present, field_names
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.headings import heading_key
from credit_standard.layouts.reading import fits_unit
from credit_standard.layouts.units import YUAN
from credit_standard.model.element import Amount, Code, Codes, Date, DocumentNumber, Element, Text
from credit_standard.model.soundness import DeclarationError, check_expression

if TYPE_CHECKING:
    from credit_standard.codes.own_file import OwnFile
    from credit_standard.findings import Finding
    from credit_standard.layers import Standard
    from credit_standard.model.declaration import Declaration

Raw = dict[str, Any]
At = Callable[..., "Finding"]

_TYPES: dict[str, Type] = {
    **dict.fromkeys(("zh", "en", "record", "source", "table", "date_form"), TEXT),
    **dict.fromkeys(("ignored", "remove", "null_words"), TEXTS),
    "year": POSITIVE,
    "verified": TRUTH,
    "extends": TEXT_OR_TEXTS,
    "column": Type(Bilingual("[[column]] 的列表", "a list of [[column]]"), TABLES.fits),
}
_COLUMN_TYPES: dict[str, Type] = {
    **dict.fromkeys(("field", "unless", "when", "value", "date_form", "unit"), TEXT),
    "headings": TEXTS,
    "max_length": POSITIVE,
    "required": Type(
        Bilingual("“cell”或“column”", "“cell” or “column”"), lambda value: value in ("cell", "column", "")
    ),
    "codes": Type(Bilingual("代码对照表", "a table of codes"), TEXT_BY_KEY.fits),
}


def check_own(file: OwnFile, inherited: Raw, standard: Standard) -> tuple[Finding, ...]:
    """All that is wrong.

    Args:
        file: with its own keys.
        inherited: those of the layouts that it extends, merged.
        standard: the record types that it may be a layout of.
    """
    raw, at = file.raw, file.at
    found = list(_keys(file))
    if found:
        return tuple(found)  # the rest would speak of the same mistakes in other words
    if "record" not in raw and "record" not in inherited:
        return (at((), "layout-missing-key", key="record"),)
    name = str(raw.get("record", inherited.get("record")))
    if name not in standard.names():
        offered = near(name, standard.names())
        return (at(("record",), "layout-unknown-record", name=_shown(name), near=offered),)
    if not raw.get("column") and not inherited["column"]:
        return (at((), "layout-missing-key", key="column"),)
    checks = _Checks(raw, inherited, standard.declared(name), at)
    return tuple(sorted(checks.findings(), key=lambda one: one.location.line or 0))


def _keys(file: OwnFile) -> Iterator[Finding]:
    yield from file.check_keys(file.raw, _TYPES, ())
    columns = file.raw.get("column", [])
    for number, column in enumerate(columns if TABLES.fits(columns) else []):
        path = ("column", number)
        yield from file.check_keys(column, _COLUMN_TYPES, path, needed=("field",))
        if "field" in column and not column.get("headings") and "value" not in column:
            yield file.at(path, "layout-field-without-heading", name=_shown(str(column["field"])))


@frozen
class _Checks:
    """A layout whose keys and types are right."""

    raw: Raw
    inherited: Raw
    declaration: Declaration
    at: At
    own: list[Raw] = field(init=False)
    unconditional: set[str] = field(init=False)

    @own.default
    def _columns(self) -> list[Raw]:
        return list(self.raw.get("column", []))

    @unconditional.default
    def _without_condition(self) -> set[str]:
        replaced = {column["field"] for column in self.own} | set(self.raw.get("remove", ()))
        kept = [column for column in self.inherited["column"] if column["field"] not in replaced]
        return {column["field"] for column in (*kept, *self.own) if "when" not in column}

    def findings(self) -> Iterator[Finding]:
        if "date_form" in self.raw:
            yield from self._date_form(self.raw["date_form"], ("date_form",))
        for name in self.raw.get("remove", ()):
            yield from self._known(name, ("remove",))
        for number, column in enumerate(self.own):
            yield from self._column(column, ("column", number))
        yield from self._headings()

    def _column(self, column: Raw, path: tuple[str | int, ...]) -> Iterator[Finding]:
        name = column["field"]
        unknown = list(self._known(name, (*path, "field")))
        if unknown:
            yield from unknown
            return
        element = self.declaration[name]
        fitting: dict[str, tuple[type[Element], ...]] = {
            "codes": (Code, Codes), "max_length": (Text, DocumentNumber), "date_form": (Date,), "unit": (Amount,),
        }  # fmt: skip
        for key, types in fitting.items():
            if key in column and not isinstance(element, types):
                yield self.at((*path, key), "layout-key-not-for-field", key=key, name=name)
            elif key in column:
                yield from self._value(key, column[key], element, (*path, key))
        if "value" in column and isinstance(element, Code | Codes):
            yield from self._code(column["value"], element, (*path, "value"))
        if column.get("unless"):
            yield from self._known(column["unless"], (*path, "unless"))
        if "when" in column:
            yield from self._condition(column["when"], (*path, "when"))

    def _value(
        self, key: str, value: Any, element: Element, path: tuple[str | int, ...]
    ) -> Iterator[Finding]:
        if key == "codes" and isinstance(element, Code | Codes):
            for foreign, ours in value.items():
                yield from self._code(ours, element, (*path, foreign))
        elif key == "date_form":
            yield from self._date_form(value, path)
        elif key == "unit" and isinstance(element, Amount) and not fits_unit(element, value):
            known = ", ".join(unit for unit in YUAN if fits_unit(element, unit))
            yield self.at(path, "layout-unit", unit=_shown(value), own=element.unit, known=known)

    def _code(self, code: str, element: Code | Codes, path: tuple[str | int, ...]) -> Iterator[Finding]:
        known = element.known_codes
        if known.read(code) is None:
            offered = near(code, tuple(known.by_code))
            yield self.at(path, "layout-unknown-code", code=_shown(code), list=known.name, near=offered)

    def _date_form(self, pattern: str, path: tuple[str | int, ...]) -> Iterator[Finding]:
        try:
            DateForm(pattern)
        except ValueError:
            yield self.at(path, "layout-date-form")

    def _condition(self, text: str, path: tuple[str | int, ...]) -> Iterator[Finding]:
        try:
            condition = parse(text)
            check_expression(condition, dict(self.declaration.by_name), "when")
        except (ExpressionError, DeclarationError) as error:
            yield self.at(path, "layout-condition", reason=_shown(str(error)))
            return
        if not all(isinstance(node, And | Or | Not | Present | FieldReference) for node in condition.nodes()):
            # conditions are asked before cells are read: they know where something stands, not what it means
            yield self.at(path, "layout-condition", reason="present(…), and, or, not")
            return
        for name in field_names(condition):
            if name not in self.unconditional:
                yield self.at(path, "layout-condition", reason=f"{name}: no column without a condition")

    def _known(self, name: str, path: tuple[str | int, ...]) -> Iterator[Finding]:
        if name not in self.declaration.by_name:
            offered = near(name, tuple(self.declaration.by_name))
            record = self.declaration.name
            yield self.at(path, "layout-unknown-field", name=_shown(name), record=record, near=offered)

    def _headings(self) -> Iterator[Finding]:
        """One heading stands for one field, unless conditions or fixed values share it out."""
        replaced = {column["field"] for column in self.own} | set(self.raw.get("remove", ()))
        table = str(self.raw.get("table", self.inherited.get("table", "")))
        taken: dict[str, Raw] = {}
        for column in self.inherited["column"]:
            if column["field"] not in replaced and not _is_shared(column):
                taken.update(dict.fromkeys(_heading_keys(column, table), column))
        for number, column in enumerate(self.own):
            path = ("column", number, "headings")
            for key in () if _is_shared(column) else _heading_keys(column, table):
                other = taken.setdefault(key, column)
                if other is not column:
                    yield self.at(
                        path, "layout-doubled-heading", given=mask_heading(key), other=other["field"]
                    )


def _is_shared(column: Raw) -> bool:
    return "value" in column or "when" in column


def _heading_keys(column: Raw, table: str) -> list[str]:
    """Each once, in the order of the file."""
    keys = (heading_key(heading.replace("{t}", table)) for heading in column.get("headings", ()))
    return list(dict.fromkeys(keys))


def _shown(text: str) -> str:
    """What stands in the file, as it may stand in a message."""
    return mask_heading(text)
