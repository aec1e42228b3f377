"""One module per type of cell: how a text becomes a typed value, alone and as a column."""

from __future__ import annotations

from datetime import date

from credit_standard import identifiers
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    Declaration,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
    YesNo,
)
from credit_standard.model.element import OrganisationName, SubjectName
from credit_standard.model.units import unit_title
from credit_standard.subjects import last_day
from credit_standard.validation.checking.cells.choice import CodeCell, CodesCell, YesNoCell
from credit_standard.validation.checking.cells.date import DateCell
from credit_standard.validation.checking.cells.identifier import (
    DocumentNumberCell,
    EarlierForm,
    IdentifierCell,
)
from credit_standard.validation.checking.cells.number import AmountCell, IntegerCell
from credit_standard.validation.checking.cells.text import NameCell, TextCell

TestedCell = TextCell | AmountCell | IntegerCell | CodeCell | CodesCell | YesNoCell
"""Cells of which a whole column is tested by polars."""
Cell = TestedCell | DateCell | IdentifierCell | DocumentNumberCell


OLD_CITIZEN_NUMBER = "citizen-id-15"
FIFTEEN_DIGITS = "^[ \\t\u00a0\u3000-]*(?:[0-9０-９][ \\t\u00a0\u3000-]*){15}$"
"""What stands under 身份证 in records of its time: 15 digits, with whatever blanks."""


def cell_for(element: Element, declaration: Declaration, as_of: date | None) -> Cell:
    """How cells of this element are read."""
    match element:
        case OrganisationName(max_length=limit) | SubjectName(max_length=limit):
            return NameCell(limit)
        case Text(max_length=limit):
            return TextCell(limit)
        case Date():
            return DateCell.of(element)
        case Amount(unit=unit, digits=digits, places=places):
            return AmountCell(unit_title(unit), digits, places)
        case Integer(unit=unit):
            return IntegerCell(unit_title(unit))
        case Code(known_codes=known):
            return CodeCell(known)
        case Codes(known_codes=known):
            return CodesCell(known)
        case YesNo():
            return YesNoCell()
        case Identifier(kind=kind):
            return IdentifierCell(identifiers.get(kind), as_of)
        case DocumentNumber(type_field=type_field, max_length=limit):
            return _document_number(declaration[type_field], limit, as_of)
    raise TypeError(f"no cell for {type(element).__name__}")


def _document_number(type_element: Element, limit: int, as_of: date | None) -> DocumentNumberCell:
    assert isinstance(type_element, Code)  # noqa: S101 - consistency.py has checked it
    entries = type_element.known_codes.entries
    by_type = {e.code: IdentifierCell(identifiers.get(e.identifier), as_of) for e in entries if e.identifier}
    until = last_day("person", OLD_CITIZEN_NUMBER)
    earlier = {
        e.code: EarlierForm(IdentifierCell(identifiers.get(OLD_CITIZEN_NUMBER), as_of), until, FIFTEEN_DIGITS)
        for e in entries
        if e.identifier == "citizen-id" and until is not None
    }
    return DocumentNumberCell(by_type, TextCell(limit), earlier)
