"""布局的检查: fields, codes, headings and conditions of ours and of a user's own, each finding with its line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings.masks import mask_heading
from credit_standard.findings.near import near
from credit_standard.findings.texts import Texts
from credit_standard.language import ExpressionError, parse
from credit_standard.language.checking import check_types
from credit_standard.language.nodes import And, FieldReference, Not, Or, Present, field_names
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.heading_key import heading_key
from credit_standard.layouts.merged import Merged, alone
from credit_standard.layouts.units import YUAN, fits_unit
from credit_standard.model.element import Amount, Code, Codes, Date, DocumentNumber, Element, Text
from credit_standard.toml_files import Document, faults

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layers import LayeredStandard
    from credit_standard.layouts.form import ColumnForm
    from credit_standard.model.declaration import Declaration
    from credit_standard.toml_files import KeyPath

_TEXTS = Texts(__file__)


def check_form(file: Document) -> tuple[Finding, ...]:
    """Keys and types of a layout."""
    from credit_standard.layouts.form import LayoutForm

    found = (one.finding("layout") for one in faults(file, LayoutForm))
    return tuple(sorted(found, key=lambda one: one.location.line or 0))


def check_layout(file: Document, inherited: Merged, standard: LayeredStandard) -> tuple[Finding, ...]:
    """All that is wrong with a layout of which the form is right.

    Args:
        file: with its own keys.
        inherited: those of the layouts that it extends.
        standard: the record types that it may be a layout of.
    """
    own = alone(file.values)
    name = inherited.record if own.record is None else own.record
    if name is None:
        return (file.at((), "layout-missing-key", key="record"),)
    if name not in standard.names():
        offered = near(name, standard.names())
        return (file.at(("record",), "layout-unknown-record", name=mask_heading(name), near=offered),)
    if not own.columns and not inherited.columns:
        return (file.at((), "layout-missing-key", key="column"),)
    checks = _Checks(file, own, inherited, standard.declared(name))
    return tuple(sorted(checks.findings(), key=lambda one: one.location.line or 0))


@frozen
class _Checks:
    """A layout whose keys and types are right."""

    file: Document
    own: Merged
    inherited: Merged
    declaration: Declaration
    unconditional: set[str] = field(init=False)

    @unconditional.default
    def _without_condition(self) -> set[str]:
        columns = (*self.inherited.kept(self.own), *self.own.columns)
        return {column["field"] for column in columns if "when" not in column}

    def findings(self) -> Iterator[Finding]:
        if self.own.date_form is not None:
            yield from self._date_form(self.own.date_form, ("date_form",))
        for name in self.own.removed:
            yield from self._known(name, ("remove",))
        for number, column in enumerate(self.own.columns):
            yield from self._column(column, ("column", number))
        yield from self._headings()

    def _column(self, column: ColumnForm, path: KeyPath) -> Iterator[Finding]:
        name = column["field"]
        if not column.get("headings") and "value" not in column:
            yield self.file.at(path, "layout-field-without-heading", name=mask_heading(name))
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
                yield self.file.at((*path, key), "layout-key-not-for-field", key=key, name=name)
        if isinstance(element, Code | Codes):
            for foreign, ours in column.get("codes", {}).items():
                yield from self._code(ours, element, (*path, "codes", foreign))
            if "value" in column:
                yield from self._code(column["value"], element, (*path, "value"))
        if isinstance(element, Date) and "date_form" in column:
            yield from self._date_form(column["date_form"], (*path, "date_form"))
        if isinstance(element, Amount) and "unit" in column and not fits_unit(element, column["unit"]):
            known = ", ".join(unit for unit in YUAN if fits_unit(element, unit))
            given = mask_heading(column["unit"])
            yield self.file.at((*path, "unit"), "layout-unit", unit=given, own=element.unit, known=known)
        if column.get("unless"):
            yield from self._known(column["unless"], (*path, "unless"))
        if "when" in column:
            yield from self._condition(column["when"], (*path, "when"))

    def _code(self, code: str, element: Code | Codes, path: KeyPath) -> Iterator[Finding]:
        known = element.known_codes
        if known.read(code) is None:
            offered = near(code, tuple(known.by_code))
            yield self.file.at(
                path, "layout-unknown-code", code=mask_heading(code), list=known.name, near=offered
            )

    def _date_form(self, pattern: str, path: KeyPath) -> Iterator[Finding]:
        try:
            DateForm(pattern)
        except ValueError:
            yield self.file.at(path, "layout-date-form")

    def _condition(self, text: str, path: KeyPath) -> Iterator[Finding]:
        try:
            condition = parse(text)
            check_types(condition, self.declaration.types)
        except ExpressionError as error:
            yield self.file.at(path, "layout-condition", **error.words.params("reason"))
            return
        if not all(isinstance(node, And | Or | Not | Present | FieldReference) for node in condition.nodes()):
            # conditions are asked before cells are read: they know where something stands, not what it means
            yield self.file.at(
                path, "layout-condition", **_TEXTS.both("condition.presence-only").params("reason")
            )
            return
        for name in field_names(condition):
            if name not in self.unconditional:
                reason = _TEXTS.both("condition.of-no-column", name=name)
                yield self.file.at(path, "layout-condition", **reason.params("reason"))

    def _known(self, name: str, path: KeyPath) -> Iterator[Finding]:
        if name not in self.declaration.by_name:
            offered = near(name, tuple(self.declaration.by_name))
            record = self.declaration.name
            yield self.file.at(
                path, "layout-unknown-field", name=mask_heading(name), record=record, near=offered
            )

    def _headings(self) -> Iterator[Finding]:
        """One heading stands for one field, unless conditions or fixed values share it out."""
        table = (self.inherited.table if self.own.table is None else self.own.table) or ""
        taken: dict[str, ColumnForm] = {}
        for column in self.inherited.kept(self.own):
            if not _is_shared(column):
                taken.update(dict.fromkeys(_heading_keys(column, table), column))
        for number, column in enumerate(self.own.columns):
            path = ("column", number, "headings")
            for key in () if _is_shared(column) else _heading_keys(column, table):
                other = taken.setdefault(key, column)
                if other is not column:
                    yield self.file.at(
                        path, "layout-doubled-heading", given=mask_heading(key), other=other["field"]
                    )


def _is_shared(column: ColumnForm) -> bool:
    return "value" in column or "when" in column


def _heading_keys(column: ColumnForm, table: str) -> list[str]:
    """Each once, in the order of the file."""
    keys = (heading_key(heading.replace("{t}", table)) for heading in column.get("headings", ()))
    return list(dict.fromkeys(keys))
