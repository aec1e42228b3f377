"""A layout that contradicts itself stops at once, with one clear error."""

from typing import Any

import pytest
from attrs import evolve

from credit_standard import layouts
from credit_standard.language import parse
from credit_standard.layouts import Column, LayoutError
from credit_standard.layouts.reading import check_layout

PENALTY = layouts.get("shuanggongshi-2016-penalty")


@pytest.mark.parametrize(
    ("column", "message"),
    [
        ({"field": "colour"}, "administrative-penalty has no such field"),
        ({"field": "facts", "required": "always"}, "required is 'cell' or 'column', not 'always'"),
        ({"field": "decision_date", "max_length": 10}, "max_length is for texts"),
        ({"field": "decision_state", "codes": {"9": "vanished"}}, "'vanished' is no code of decision-state"),
        ({"field": "document_type", "value": "vanished"}, "'vanished' is no code of document-type"),
        ({"field": "facts", "codes": {"1": "x"}}, "the field holds no codes"),
        ({"field": "facts", "when": "present(colour)"}, "colour"),
        ({"field": "facts", "when": "present(document_number)"}, "has no column without a condition"),
        ({"field": "facts", "headings": ("处罚事由",)}, "feeds facts twice"),
    ],
)
def test_a_column_that_does_not_fit_is_refused(column: dict[str, Any], message: str) -> None:
    when = parse(column.pop("when")) if "when" in column else None
    broken = evolve(PENALTY, columns=(*PENALTY.columns, Column(when=when, **column)))
    with pytest.raises(LayoutError, match=message):
        check_layout(broken)


@pytest.mark.parametrize("name", layouts.names())
def test_a_layout_says_where_it_comes_from(name: str) -> None:
    layout = layouts.get(name)
    assert all((layout.zh, layout.en, layout.source, layout.year))
    assert str(layout.year) in name
