"""填报模板的列: what a template asks in each column: for the workbook, and as JSON for other systems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.findings.template import filled
from credit_standard.layouts import bind
from credit_standard.model import (
    Amount,
    Code,
    Coded,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
)
from credit_standard.sampling import example
from credit_standard.spec.record_json import plain, type_name
from credit_standard.spec.targets.layout_schemas.cells import CellWords
from credit_standard.spec.targets.layout_schemas.notation import has_own_column
from credit_standard.spec.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.codes import CodeEntry
    from credit_standard.findings import Bilingual
    from credit_standard.layouts import BoundField, Layout

_CELLS = TEXTS.words("cell")
_WORDS = TEXTS.words("template")


@frozen
class TemplateColumn:
    """A column of the template; without `bound` it may mean two things, and any text is taken."""

    heading: str
    element: Element
    bound: BoundField | None
    example: str

    @property
    def is_required(self) -> bool:
        return self.element.required and self.bound is not None

    @property
    def codes(self) -> dict[str, tuple[str, CodeEntry]]:
        """Each code with its word: that of the layout, else its Chinese title."""
        if not isinstance(self.element, Coded) or self.bound is None:
            return {}
        words = CellWords(self.element.known_codes, dict(self.bound.codes))
        own = {words.codes.read(ours): text for text, ours in reversed(words.foreign.items())}
        return {code: (own.get(code, one.title.zh), one) for code, one in words.codes.by_code.items()}

    @property
    def words(self) -> tuple[str, ...]:
        """What may be chosen."""
        return tuple(word for word, _ in self.codes.values())

    @property
    def is_closed(self) -> bool:
        """Whether nothing but the codes may be entered."""
        coded = self.element
        if not isinstance(coded, Coded) or self.bound is None or coded.known_codes.is_open:
            return False
        return not any(one.takes_text for one in coded.known_codes.by_code.values())

    def asks(self) -> Bilingual:
        """What is to be entered."""
        kind, definition = _kind(self.element), self.element.definition
        return kind if definition is None else filled(_WORDS["meaning"], kind=kind, definition=definition)


def _kind(element: Element) -> Bilingual:
    match element:
        case Text(max_length=longest) | DocumentNumber(max_length=longest):
            return filled(_CELLS["text"], longest=longest)
        case Date():
            return _CELLS["date"]
        case Amount(unit=unit, places=places):
            return filled(_CELLS["amount"], unit=unit, places=places)
        case Integer():
            return _CELLS["integer"]
        case Codes():
            return _CELLS["codes"]
        case Code():
            return _CELLS["code"]
        case Identifier():
            return _CELLS["number"]
    return _CELLS["yes-no"]


def columns_of(layout: Layout) -> list[TemplateColumn]:
    """The columns, in the order of the headings."""
    binding = bind(layout, layout.titles)
    row, found = example(layout.record), []
    for heading in layout.titles:
        fed = next(one for one in binding.fields if one.heading == heading and one.value is None)
        own = fed if has_own_column(fed, binding) else None
        element = binding.declaration[fed.field]
        found.append(
            TemplateColumn(heading, element, own, row.get(element.name, "") if own is not None else "")
        )
    return found


def to_json(layout: Layout) -> dict[str, Any]:
    """The template as JSON: a column for each heading, in their order."""
    return {
        "record": layout.record,
        "layout": layout.name,
        "zh": layout.zh,
        "en": layout.en,
        "columns": [_column_to_json(one) for one in columns_of(layout)],
    }


def _column_to_json(column: TemplateColumn) -> dict[str, Any]:
    element = column.element
    return {
        "heading": column.heading,
        "field": element.name,
        "zh": element.zh,
        "en": element.en,
        "type": type_name(element) if column.bound is not None else "text",
        "required": column.is_required,
        "note": plain(column.asks()),
        "code_list": element.code_list if isinstance(element, Coded) else None,
        "closed": column.is_closed,
        "codes": [
            {"code": code, "word": word, "zh": entry.title.zh, "en": entry.title.en}
            for code, (word, entry) in column.codes.items()
        ],
        "example": column.example or None,
    }
