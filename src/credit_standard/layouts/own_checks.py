"""自有布局的检查: keys, types, fields, codes, headings, conditions of a user's layout, each finding with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard import codes, records
from credit_standard.findings.masks import mask_heading
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.headings import heading_key
from credit_standard.layouts.reading import COLUMN_KEYS, KEYS, fits_unit
from credit_standard.layouts.units import YUAN
from credit_standard.model.element import Amount, Code, Codes, Date, DocumentNumber, Element, Text
from credit_standard.model.expression import And, Not, Or, Present, all_fields
from credit_standard.model.soundness import DeclarationError, check_expression
from credit_standard.model.text import ExpressionError, parse

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.model.declaration import Declaration

Raw = dict[str, Any]
At = Callable[..., "Finding"]

_TEXT = ("文字", "a text", lambda v: isinstance(v, str))
_TEXTS = (
    "文字的列表",
    "a list of texts",
    lambda v: isinstance(v, list) and all(isinstance(i, str) for i in v),
)
_NUMBER = ("正整数", "a whole number above zero", lambda v: type(v) is int and v > 0)
_TYPES: dict[str, tuple[str, str, Callable[[Any], bool]]] = {
    **dict.fromkeys(("zh", "en", "record", "source", "table", "date_form", "field", "unless", "when", "value", "unit"),
                    _TEXT),
    **dict.fromkeys(("ignored", "remove", "null_words", "headings"), _TEXTS),
    **dict.fromkeys(("year", "max_length"), _NUMBER),
    "verified": ("true 或 false", "true or false", lambda v: isinstance(v, bool)),
    "extends": ("文字或文字的列表", "a text or a list of texts", lambda v: _TEXT[2](v) or _TEXTS[2](v)),
    "required": ("“cell”或“column”", "“cell” or “column”", lambda v: v in ("cell", "column", "")),
    "codes": ("代码对照表", "a table of codes",
              lambda v: isinstance(v, dict) and all(isinstance(i, str) for i in v.values())),
    "column": ("[[column]] 的列表", "a list of [[column]]",
               lambda v: isinstance(v, list) and all(isinstance(i, dict) for i in v)),
}  # fmt: skip
NEAR = 5


def check_own(raw: Raw, inherited: Raw, at: At) -> tuple[Finding, ...]:
    """All that is wrong.

    Args:
        raw: the file's own keys.
        inherited: those of the layouts that it extends, merged.
        at: makes a finding at the path of a key.
    """
    found = list(_keys(raw, at))
    if found:
        return tuple(found)  # the rest would speak of the same mistakes in other words
    if "record" not in raw and "record" not in inherited:
        return (at((), "layout-missing-key", key="record"),)
    name = str(raw.get("record", inherited.get("record")))
    if name not in records.names():
        near = _near(name, records.names())
        return (at(("record",), "layout-unknown-record", name=_shown(name), near=near),)
    if not raw.get("column") and not inherited["column"]:
        return (at((), "layout-missing-key", key="column"),)
    checks = _Checks(raw, inherited, records.declared(name), at)
    return tuple(sorted(checks.findings(), key=lambda one: one.location.line or 0))


def _keys(raw: Raw, at: At) -> Iterator[Finding]:
    yield from _table(raw, KEYS, (), at)
    columns = raw.get("column", [])
    for number, column in enumerate(columns if _TYPES["column"][2](columns) else []):
        path = ("column", number)
        yield from _table(column, COLUMN_KEYS, path, at)
        if "field" not in column:
            yield at(path, "layout-missing-key", key="field")
        elif not column.get("headings") and "value" not in column:
            yield at(path, "layout-field-without-heading", name=_shown(str(column["field"])))


def _table(table: Raw, known: set[str], path: tuple[str | int, ...], at: At) -> Iterator[Finding]:
    for key, value in table.items():
        if key not in known:
            yield at((*path, key), "layout-unknown-key", key=_shown(key), known=", ".join(sorted(known)))
            continue
        zh, en, fits = _TYPES[key]
        if not fits(value):
            yield at((*path, key), "layout-wrong-type", expected_zh=zh, expected_en=en)


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
        known = codes.get(element.code_list)
        if known.read(code) is None:
            near = _near(code, tuple(known.by_code))
            yield self.at(path, "layout-unknown-code", code=_shown(code), list=known.name, near=near)

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
        if not all(isinstance(node, And | Or | Not | Present) for node in condition.nodes()):
            # conditions are asked before cells are read: they know where something stands, not what it means
            yield self.at(path, "layout-condition", reason="present(…), and, or, not")
            return
        for name in all_fields(condition):
            if name not in self.unconditional:
                yield self.at(path, "layout-condition", reason=f"{name}: no column without a condition")

    def _known(self, name: str, path: tuple[str | int, ...]) -> Iterator[Finding]:
        if name not in self.declaration.by_name:
            near = _near(name, tuple(self.declaration.by_name))
            record = self.declaration.name
            yield self.at(path, "layout-unknown-field", name=_shown(name), record=record, near=near)

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


def _near(name: str, known: tuple[str, ...]) -> str:
    return ", ".join(get_close_matches(name, known, n=NEAR, cutoff=0.4) or known[:NEAR])


def _shown(text: str) -> str:
    """What stands in the file, as it may stand in a message."""
    return mask_heading(text)
