"""取值的显示: what a finding shows of a cell: by its own form, by its field's class, and by what else is known of it.

Beyond what every value may show (`findings.masks`): a unified code that is right stands whole in its own column, and a
word that is, or is near, one of a code list is nobody's name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from credit_standard import identifiers
from credit_standard.codes import spelling
from credit_standard.codes.likeness import LONGEST, is_like_a_code
from credit_standard.findings.masks import SHOWN_AT_MOST, Sensitivity, mask, may_be_shown, printable, shown
from credit_standard.findings.masks.names import may_be_persons_name
from credit_standard.findings.masks.persons import holds_persons_number
from credit_standard.identifiers.judging.showing import is_certainly_unified_code
from credit_standard.model.element import Coded, Identifier

if TYPE_CHECKING:
    from credit_standard.findings import Bilingual, Language
    from credit_standard.model import Declaration, Element

_SEPARATORS = re.compile("([;；,，、|/]+)")
_ANY_NAME = 3  # characters; few names have four, as 简易程序 has
_OF_PERSONS = (Sensitivity.PERSON_NAME, Sensitivity.PERSON_NUMBER)


def shown_value(text: str, element: Element, declaration: Declaration) -> str | Bilingual:
    """What may be shown of the text of a field, of a free text its length in both languages."""
    sensitivity = element.sensitivity
    if sensitivity is Sensitivity.FREE_TEXT:
        return shown(text, sensitivity)
    if may_be_shown(text, sensitivity):
        return printable(text)
    if is_certainly_unified_code(text) and not holds_persons_number(text):
        return printable(text)
    if isinstance(element, Coded):
        return _shown_codes(text, element, declaration)
    if _is_word_of(declaration, text, sensitivity):
        return printable(text)
    if isinstance(element, Identifier) and sensitivity is Sensitivity.ORGANISATION_NUMBER:
        return identifiers.get(element.kind).shown(text)
    return mask(text, sensitivity)


def shown_text(text: str, element: Element, declaration: Declaration, language: Language = "zh") -> str:
    """The same in one language."""
    said = shown_value(text, element, declaration)
    return said if isinstance(said, str) else said.to(language)


def _shown_codes(text: str, element: Coded, declaration: Declaration) -> str:
    """Each word of the cell by itself: a name may stand among codes."""
    if len(text) > SHOWN_AT_MOST or holds_persons_number(text, old_with_slips=True):
        return mask(text, element.sensitivity)
    parts = _SEPARATORS.split(text)
    for at in range(0, len(parts), 2):
        word = parts[at]
        harmless = is_like_a_code(word, element.known_codes)
        harmless = harmless or _is_word_of(declaration, word, element.sensitivity)
        parts[at] = printable(word) if harmless else mask(word, element.sensitivity)
    return "".join(parts)


def _is_word_of(declaration: Declaration, text: str, sensitivity: Sensitivity) -> bool:
    """Whether a text is, or is near, a word of any code list of the record type, and no name: columns get shifted."""
    if len(text) > SHOWN_AT_MOST:
        return False
    lists = [one.known_codes for one in declaration.fields if isinstance(one, Coded)]
    word = spelling(text[:LONGEST])
    is_word = any(word in one.by_spelling for one in lists)
    if may_be_persons_name(word):
        return is_word and len(word) > _ANY_NAME and sensitivity not in _OF_PERSONS
    if is_word or sensitivity in _OF_PERSONS:
        return is_word
    return not holds_persons_number(text) and any(is_like_a_code(text, one) for one in lists)
