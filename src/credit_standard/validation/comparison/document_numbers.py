"""文号的可比形式: the form in which numbers of documents are compared.

〔2025〕, [2025], （2025） and 【２０２５】 are one.

>>> import polars as pl
>>> in_one_form(pl.Series(["示市监罚[2025]1号", "示市监罚（２０２５）１ 号", "示市监罚〔2025〕1号"])).n_unique()
1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.model.element import ReferenceNumber

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Element

_WIDE = {chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)}
_OPENING, _CLOSING = "([{<（［｛＜【〖〈《﹝", ")]}>）］｝＞】〗〉》﹞"
_BLANKS = " \t\n\r\xa0\u3000\u2002\u2003\u2009"
_FORMS = {
    **_WIDE,
    **dict.fromkeys(_OPENING, "〔"),
    **dict.fromkeys(_CLOSING, "〕"),
    **dict.fromkeys(_BLANKS, ""),
}
_TRANSLATED = str.maketrans(_FORMS)
_ODD = "[" + "".join(f"\\x{{{ord(character):X}}}" for character in _FORMS) + "]"


def is_document_number(element: Element) -> bool:
    """Whether an element is the number of a document (文号、案号), in which brackets stand round the year."""
    return isinstance(element, ReferenceNumber)


def compared(element: Element) -> pl.Expr:
    """The text of a field as rows are compared by it."""
    import polars as pl

    column = pl.col(element.name)
    if not is_document_number(element):
        return column
    return column.map_batches(in_one_form, return_dtype=pl.String)


def compared_values(element: Element, values: pl.Series) -> pl.Series:
    """The values of a field as they are compared."""
    return in_one_form(values) if is_document_number(element) else values


def text_in_one_form(number: str) -> str:
    """One number as `in_one_form` writes it."""
    return number.translate(_TRANSLATED)


def in_one_form(numbers: pl.Series) -> pl.Series:
    """Numbers in the brackets of the rules for official documents, half width, without blanks."""
    if not numbers.str.join().str.contains(_ODD).any():  # in one text: sooner than in each
        return numbers
    return numbers.str.replace_many(list(_FORMS), list(_FORMS.values()))
