"""`docs/catalogue.md`: every record type and code list, in Chinese and in English, from the declarations."""

import re
from collections.abc import Iterator

import pytest

from credit_standard import codes, records
from credit_standard.spec.catalogue import catalogue, parts_of_the_standard

CHINESE, ENGLISH = catalogue().split("\n# Catalogue", 1)
HALVES = pytest.mark.parametrize("half", [CHINESE, ENGLISH], ids=["zh", "en"])


def rows(half: str) -> Iterator[list[str]]:
    """The cells of each row of the tables; a bar inside a cell is escaped."""
    for line in half.splitlines():
        if line.startswith("| `"):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


@HALVES
def test_every_record_type_has_a_row_with_what_is_declared(half: str) -> None:
    cells = {row[0].strip("`"): row for row in rows(half) if len(row) > 6}
    assert sorted(cells) == sorted(records.names())
    for name, row in cells.items():
        declared = records.declared(name)
        assert row[1:4] == [declared.zh, declared.en, declared.clause]
        assert row[9:11] == [str(len(declared.fields)), str(len(declared.rules))]
        for source in declared.basis:
            mark = "" if source.verified else {CHINESE: "（未核实）", ENGLISH: " (not verified)"}[half]
            assert f"{source}{mark}" in row[-1]


@HALVES
def test_every_code_list_has_a_row_with_the_record_types_that_use_it(half: str) -> None:
    cells = {row[0].strip("`"): row for row in rows(half) if len(row) == 6}
    assert sorted(cells) == sorted(codes.names())
    assert cells["warning-kind"][-1] == "`credit-warning`"
    assert str(len(records.names())) in cells["record-status"][-1]
    assert "`administrative-penalty`" in cells["penalty-kind"][-1]


@HALVES
def test_every_part_of_the_standard_has_a_heading(half: str) -> None:
    assert len(re.findall(r"^## ", half, re.MULTILINE)) == len(parts_of_the_standard()) + 1


def test_it_is_the_same_each_time() -> None:
    assert catalogue() == catalogue()
