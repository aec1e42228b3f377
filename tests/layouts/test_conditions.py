"""A heading that may mean several things: in every row of a table exactly one of them, which is proven."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from credit_standard import layouts
from credit_standard.language.tables import DecisionTable, Defect, defects
from credit_standard.layouts.conditions import conditions
from credit_standard.layouts.layout import Column, Layout

PERSON = "not present(subject_uscc) and not present(organisation_code) and not present(registration_number)"


def shared_headings(layout: Layout) -> Iterator[tuple[str, DecisionTable[str]]]:
    """Every heading that several fields share by conditions, with the table of the fields that its text may belong to.

    What fields get besides (`value`) is not among them: it comes with the text.
    """
    by_heading: dict[str, list[Column]] = {}
    for column in layout.columns:
        for heading in column.headings if column.value is None else ():
            by_heading.setdefault(heading, []).append(column)
    for heading, columns in by_heading.items():
        if any(column.when is not None for column in columns):
            yield heading, evolve(conditions(columns, layout.declaration.types), hit="unique")


@pytest.mark.parametrize("name", layouts.names())
def test_what_stands_under_a_shared_heading_belongs_to_one_field(name: str) -> None:
    tables = dict(shared_headings(layouts.get(name)))
    assert bool(tables) == ("2016" in name)
    assert {heading: defects(table) for heading, table in tables.items() if defects(table)} == {}


def of_own(folder: Path, condition: str) -> list[Defect]:
    """What is wrong with the heading of 2016 where the person's number has another condition."""
    own = folder / "own.toml"
    own.write_text(
        f"""extends = "shuanggongshi-2016-penalty"
[[column]]
field = "document_number"
headings = ["居民身份证号"]
when = "{condition}"
""",
        "utf-8",
    )
    (table,) = (
        table for heading, table in shared_headings(layouts.get(str(own))) if heading == "居民身份证号"
    )
    found = list(defects(table))
    for one in found:
        if one.witness is not None:
            answer = table.answer(one.witness.cells)
            assert answer.state == {"gap": "nothing", "overlap": "conflict"}[one.kind]
    return found


def test_a_number_that_belongs_to_nobody_is_shown_by_a_row(tmp_path: Path) -> None:
    assert of_own(tmp_path, PERSON) == []
    (gap,) = of_own(tmp_path, f"{PERSON} and not present(tax_number)")
    assert gap.kind == "gap"
    assert gap.witness is not None
    assert {name for name, value in gap.witness.values.items() if value is not None} == {"tax_number"}


def test_a_number_that_belongs_to_two_is_shown_by_a_row(tmp_path: Path) -> None:
    (overlap,) = of_own(tmp_path, "not present(subject_uscc) and not present(organisation_code)")
    assert overlap.rows == ("legal_representative_document_number", "document_number")
    assert overlap.witness is not None
    assert {name for name, value in overlap.witness.values.items() if value is not None} == {
        "registration_number"
    }


def test_a_condition_that_never_holds_is_told(tmp_path: Path) -> None:
    found = of_own(tmp_path, "present(subject_uscc) and not present(subject_uscc)")
    assert [(one.kind, one.rows) for one in found] == [
        ("unreachable", ("document_number",)),
        ("gap", ()),
    ]
