"""What is sampled is right, or wrong in exactly the way that was asked for; the same seed gives the same."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from credit_standard import identifiers, records
from credit_standard.layers import standard as standard_under
from credit_standard.sampling import EXAMPLE_DAY, NoDefectError, defects, number, sample
from credit_standard.testing import defective_records
from credit_standard.testing import identifiers as numbers_of
from credit_standard.testing import records as records_of
from credit_standard.validation.record import check_record
from credit_standard.validation.run import Options, validate
from tests.each import of_each
from tests.validation.given import as_csv

OWN_TYPE = """
name = "port-office"
zh = "某港口局"
en = "A port office"
level = "unit"
source = { document = "某港口局办法（示例）", verified = true }

[[new_record]]
name = "berth-incident"
zh = "泊位事故信息"
en = "Berth incident"
category = "local"
nature = "adverse"
key = ["incident_number", "subject_name"]
subjects = ["organisation", "person"]
parts = ["subject", "authority", "document", "source", "status"]

[[new_record.field]]
name = "incident_number"
type = "text"
zh = "事故编号"
en = "Incident number"
max_length = 40
required = true
sensitivity = "plain"
"""
NUMBERS = {
    "subject_uscc", "registration_number", "organisation_code", "tax_number", "institution_certificate_number",
    "social_organisation_number", "document_number",
}  # fmt: skip


@of_each(name=records.names())
def test_a_file_of_sampled_rows_is_clean(name: str) -> None:
    rows = [one.row for one in sample(name, 12, Random(5))]
    titles = {one.name: one.zh for one in records.declared(name).fields}
    table = as_csv(list(titles.values()), [[row.get(field, "") for field in titles] for row in rows])
    report = validate(table, options=Options(record=name, as_of=EXAMPLE_DAY, listed=None))
    assert [(one.rows, one.record) for one in report] == [(12, name)]
    of_rows = [one for one in report.findings if one.code != "RE301"]  # said of the type, whatever the rows
    assert [(one.code, one.location.field) for one in of_rows] == []


@of_each(name=records.names())
def test_a_defective_row_has_exactly_the_finding_that_is_said(name: str) -> None:
    assert len(defects(name)) > 2
    for one in sample(name, 4, Random(2), defective=1.0):
        assert [found.code for found in check_record(name, one.row, as_of=EXAMPLE_DAY)] == [one.finding]


@given(seed=st.integers(0, 10**9), name=st.sampled_from(sorted(records.names())))
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_any_seed_gives_right_rows_and_the_same_again(seed: int, name: str) -> None:
    rows = [one.row for one in sample(name, 2, Random(seed))]
    assert rows == [one.row for one in sample(name, 2, Random(seed))]
    assert rows[0] != rows[1]
    for row in rows:
        assert check_record(name, row, as_of=EXAMPLE_DAY) == ()


@pytest.mark.parametrize("kind", identifiers.kinds())
@given(data=st.data())
@settings(max_examples=25)
def test_numbers_of_every_kind_are_right(kind: str, data: st.DataObject) -> None:
    assert identifiers.get(kind).check(data.draw(numbers_of(kind=kind))) == ()


@given(row=records_of(record="tax-payment"), wrong=defective_records(record="行政处罚信息", finding="ID104"))
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_strategies_draw_records_that_are_right_and_wrong(
    row: dict[str, str], wrong: tuple[dict[str, str], str]
) -> None:
    assert check_record("tax-payment", row, as_of=EXAMPLE_DAY) == ()
    found = check_record("administrative-penalty", wrong[0], as_of=EXAMPLE_DAY)
    assert [one.code for one in found] == ["ID104"]


def test_the_share_of_defects_is_as_asked() -> None:
    made = Counter(
        one.finding
        for one in sample(
            "administrative-penalty", 40, Random(1), defective=0.25, findings=["ID104", "VA203"]
        )
    )
    assert made[""] == 30
    assert made["ID104"] + made["VA203"] == 10


def test_a_defect_that_cannot_be_made_is_refused_and_those_that_can_are_named() -> None:
    with pytest.raises(NoDefectError) as error:
        list(sample("administrative-penalty", 1, Random(1), defective=1.0, findings=["FI101"]))
    assert "ID104" in error.value.known


def test_an_unknown_kind_of_number_is_refused() -> None:
    with pytest.raises(ValueError, match="uscc"):
        number("shoe-size", Random(1))


def test_the_fixture_of_pytest_gives_right_records(credit_records) -> None:
    (row,) = credit_records("行政处罚信息")
    assert check_record("administrative-penalty", row, as_of=EXAMPLE_DAY) == ()


def test_a_record_type_of_a_layer_is_sampled_with_one_number_of_its_subject(tmp_path: Path) -> None:
    layer = tmp_path / "port.toml"
    layer.write_text(OWN_TYPE, "utf-8")
    standard = standard_under(layer)
    made = [one.row for one in sample("berth-incident", 3, Random(1), standard=standard)]
    assert [sorted(row.keys() & NUMBERS) for row in made] == [["subject_uscc"]] * 3
    assert all(
        check_record("berth-incident", row, standard=standard, as_of=EXAMPLE_DAY) == () for row in made
    )
