"""A layout that contradicts itself is refused with one clear finding; ours and a user's own by the same checks."""

from pathlib import Path

import pytest

from credit_standard import layouts

COLUMN = 'field = "facts"\nheadings = ["其他事实"]\n'


@pytest.mark.parametrize(
    ("column", "name", "words"),
    [
        ('field = "colour"\nheadings = ["颜色"]', "layout-unknown-field", "colour"),
        (COLUMN + 'required = "always"', "layout-wrong-type", "“cell” or “column”"),
        ('field = "decision_date"\nheadings = ["日期"]\nmax_length = 10', "layout-key-not-for-field", "max_length"),
        ('field = "decision_state"\nheadings = ["状态"]\ncodes = { "9" = "vanished" }', "layout-unknown-code", "vanished"),
        ('field = "document_type"\nvalue = "vanished"', "layout-unknown-code", "document-type"),
        (COLUMN + 'codes = { "1" = "x" }', "layout-key-not-for-field", "codes"),
        (COLUMN + 'when = "present(colour)"', "layout-condition", "colour"),
        (COLUMN + 'when = "present(document_number)"', "layout-condition", "no column without a condition"),
        ('field = "second_penalty_kinds"\nheadings = ["处罚事由"]', "layout-doubled-heading", "facts"),
    ],
)  # fmt: skip
def test_a_column_that_does_not_fit_is_refused(tmp_path: Path, column: str, name: str, words: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(f'extends = "shuanggongshi-2016-penalty"\n[[column]]\n{column}\n', "utf-8")
    (found,) = layouts.check_file(str(file))
    assert found.name == name
    assert words in found.message("en")


@pytest.mark.parametrize("name", layouts.names())
def test_a_layout_says_where_it_comes_from(name: str) -> None:
    layout = layouts.get(name)
    assert all((layout.zh, layout.en, layout.source, layout.year))
    assert str(layout.year) in name


def test_an_edited_layout_is_read_again(tmp_path: Path) -> None:
    parent, own = tmp_path / "parent.toml", tmp_path / "own.toml"
    parent.write_text(f'record = "administrative-penalty"\n[[column]]\n{COLUMN}', "utf-8")
    own.write_text('extends = "parent.toml"\n[[column]]\nfield = "fine"\nheadings = ["罚款"]\n', "utf-8")
    first = layouts.get(str(own))
    assert layouts.get(str(own)) is first
    parent.write_text(parent.read_text("utf-8").replace("其他事实", "别的事实"), "utf-8")
    assert layouts.get(str(own)).titles == ("别的事实", "罚款")
    own.write_text("record =", "utf-8")
    assert [one.name for one in layouts.check_file(str(own))] == ["layout-not-toml"]
