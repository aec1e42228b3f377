"""各列的尺度: what is harmless in a column, by the class of what belongs there."""

from __future__ import annotations

from collections.abc import Callable

from credit_standard.findings.masks import forms, names, organisations_numbers
from credit_standard.findings.masks.persons import holds_persons_number
from credit_standard.findings.masks.sensitivity import Sensitivity


def is_harmless(text: str, sensitivity: Sensitivity) -> bool:
    """Whether a value may be shown whole in a column of a class; that of free texts is not asked for."""
    level = forms.level(text)
    if forms.is_of_signs(level) or forms.is_word(level) or organisations_numbers.is_unified_code(level):
        return True
    return _OF_COLUMN[sensitivity](level)


def _in_column_of_persons(text: str) -> bool:
    """Names of organisations, for a subject may be one; days and amounts, when it is plain that they are such."""
    if names.is_certainly_an_organisations(text):
        return not holds_persons_number(text, old_with_slips=True)
    return (forms.is_date(text) and not text.isdecimal()) or forms.is_plainly_a_quantity(text)


def _in_column_of_persons_names(text: str) -> bool:
    if forms.is_reference(text):
        return not holds_persons_number(text, old_with_slips=True)
    return _in_column_of_persons(text)


def _in_column_of_organisations_numbers(text: str) -> bool:
    if forms.is_date(text) or organisations_numbers.is_printed_organisation_code(text):
        return True
    return (
        organisations_numbers.is_organisations_number(text) or _has_harmless_form(text)
    ) and not holds_persons_number(text)


def _in_plain_column(text: str) -> bool:
    if forms.is_date(text):
        return True
    return _has_harmless_form(text) and not holds_persons_number(text, old_with_slips=True)


def _has_harmless_form(text: str) -> bool:
    return (
        forms.is_quantity(text)
        or forms.is_code(text)
        or forms.is_law(text)
        or organisations_numbers.is_organisations_number_anywhere(text)
        or names.is_organisations_name(text)
        or names.is_place(text)
    )


_OF_COLUMN: dict[Sensitivity, Callable[[str], bool]] = {
    Sensitivity.PLAIN: _in_plain_column,
    Sensitivity.ORGANISATION_NUMBER: _in_column_of_organisations_numbers,
    Sensitivity.ORGANISATION_NAME: _in_plain_column,
    Sensitivity.PERSON_NUMBER: _in_column_of_persons,
    Sensitivity.PERSON_NAME: _in_column_of_persons_names,
}
