"""Schemas of layouts and the engine judge the same rows, as a department writes them under the layout's headings."""

from collections.abc import Iterator
from functools import cache

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from credit_standard import layouts
from credit_standard.json_schema import rules_in_schema
from credit_standard.layers import NATIONAL
from credit_standard.layouts import BoundField, bind
from credit_standard.model import Amount, Code, Codes, Date, Element, Identifier, Text
from credit_standard.spec.targets.layout_schemas import layout_schema
from credit_standard.spec.targets.layout_schemas.notation import RowNotation, has_own_column
from credit_standard.validation.record import check_record
from tests.json_schema.given import references
from tests.records import corpus_files
from tests.validation.given import cell

Row = dict[str, str]
every_layout = pytest.mark.parametrize("name", layouts.names())

OTHERS = {
    "authority_uscc": "11130100000185614X", "data_source_uscc": "11130100000185614X", "data_source": "石家庄市示例局",
    "legal_representative": "李示例", "valid_until": "2026-09-30", "valid_from": "2026-03-02",
    "violation_kind": "未按规定公示", "facts": "未按规定公示", "basis": "示例条例第一条", "penalty_content": "警告",
    "document_type": "身份证", "document_number": "11010519491231002X", "content": "示例许可",
    "decision_document_name": "示例决定书", "licence_kind": "普通", "region_code": "130102", "project_name": "示例项目",
    "licence_item_code": "0001", "case_name": "示例处罚案", "penalty_item_code": "0001", "updated_on": "2026-06-01",
    "counterpart_category": "法人及非法人组织", "decision_state": "1",
}  # fmt: skip
"""What layouts ask for besides the valid row of the record type."""


@cache
def validator(name: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(layout_schema(layouts.get(name), NATIONAL))


@cache
def own_columns(name: str) -> dict[str, BoundField]:
    layout = layouts.get(name)
    binding = bind(layout, layout.titles)
    return {one.field: one for one in binding.fields if has_own_column(one, binding)}


def as_row(name: str, record: Row) -> Row:
    """A record under the headings of a layout; only fields with a column of their own."""
    columns = own_columns(name)
    return {str(columns[field].heading): text for field, text in record.items() if field in columns}


@cache
def valid(name: str) -> Row:
    layout = layouts.get(name)
    record = {**OTHERS, **corpus_files.valid(layout.record)}
    if name.endswith("person"):
        record |= {
            "subject_name": "李示例",
            "document_type": "身份证",
            "document_number": "11010519491231002X",
        }
        record |= {"counterpart_category": "自然人"}
    else:
        record = {
            key: text for key, text in record.items() if key not in {"document_type", "document_number"}
        }
    return as_row(name, record)


def errors(name: str, row: Row) -> list[str]:
    found = check_record(layouts.get(name).record, row, layout=name, as_of=corpus_files.AS_OF)
    return [one.code for one in found if one.is_error]


def is_clean(name: str, row: Row) -> bool:
    return not check_record(layouts.get(name).record, row, layout=name, as_of=corpus_files.AS_OF)


@every_layout
def test_a_valid_row_is_valid_to_both(name: str) -> None:
    assert errors(name, valid(name)) == []
    assert [one.message for one in validator(name).iter_errors(valid(name))] == []


@every_layout
def test_a_broken_rule_is_refused_where_the_schema_says_it(name: str) -> None:
    layout = layouts.get(name)
    binding = bind(layout, layout.titles)
    said = 0
    for one in rules_in_schema(binding.declaration, RowNotation(binding.declaration.types, binding)):
        broken = corpus_files.broken(layout.declaration, one.rule)
        row = {**valid(name), **as_row(name, broken)}
        code = f"{layout.record}.{one.rule.name}"
        if one.schema is not None and not one.missing and code in errors(name, row):
            said += 1
            assert not validator(name).is_valid(row), one.rule.name
        elif not errors(name, row) and is_clean(name, row):
            assert validator(name).is_valid(row), one.rule.name
    assert said or "licence" in name or "2016" in name  # these ask nothing that several cells could break


@every_layout
def test_presence_lengths_codes_days_and_forms_are_refused_alike(name: str) -> None:
    binding = bind(layouts.get(name), layouts.get(name).titles)
    for field, bound in own_columns(name).items():
        element = binding.declaration[field]
        for wrong in wrong_texts(element):
            row = {**valid(name), str(bound.heading): wrong}
            assert errors(name, row), (field, wrong)
            assert not validator(name).is_valid(row), (field, wrong)


def wrong_texts(element: Element) -> Iterator[str]:
    """Texts that a cell must not hold."""
    if element.required:
        yield from ("", "无")
    match element:
        case Text(max_length=longest):
            yield "字" * (longest + 1)
        case Date():
            yield from ("2021-13-01", "2021-04-31", "44562", "去年")
        case Amount():
            yield from ("many", "1.12345678901")
        case Code() if not element.known_codes.is_open:
            yield "没有这种"
        case Codes() if not element.known_codes.is_open:
            yield from ("没有这种", "罚款;没有这种")
        case Identifier(kind="uscc" | "org-code" | "region" | "registration-number" | "tax-number"):
            yield "12A"


@given(data=st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_what_the_engine_finds_clean_is_taken(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(layouts.names()))
    layout = layouts.get(name)
    binding = bind(layout, layout.titles)
    row = dict(valid(name))
    for field in data.draw(st.lists(st.sampled_from(sorted(own_columns(name))), max_size=4)):
        text = data.draw(st.one_of(cell(binding.declaration[field]), words(binding.declaration[field])))
        row[str(own_columns(name)[field].heading)] = text or ""
    if is_clean(name, row):
        assert [one.message for one in validator(name).iter_errors(row)] == []


def words(element: Element) -> st.SearchStrategy[str]:
    """Texts that a department writes for codes and days."""
    if isinstance(element, Code | Codes):
        names = [text for entry in element.known_codes.entries for text in entry.names]
        one = st.sampled_from([*names, "1", "2", "其他-补办"])
        return one if isinstance(element, Code) else st.lists(one, max_size=3).map("；".join)
    return st.sampled_from(["2026-01-05", "2026/01/05", "2026.1.5", "长期", "/", ""])


def test_a_heading_that_may_mean_two_things_takes_any_text() -> None:
    heading = "行政相对人代码_5（居民身份证号）"
    row = {**valid("shuanggongshi-2016-penalty"), heading: "11010519491231002X"}
    assert validator("shuanggongshi-2016-penalty").is_valid(row)


@pytest.mark.parametrize("nothing", ["/", "", "  ", "\u3000", ";"])
def test_what_stands_for_nothing_is_absent(nothing: str) -> None:
    name = "shuanggongshi-2018-penalty-org"
    empty = {heading: nothing for heading in layouts.get(name).titles if heading not in valid(name)}
    assert validator(name).is_valid({**empty, **valid(name)})
    assert not validator(name).is_valid({**valid(name), "处罚类别": nothing})


def test_each_layout_has_an_identity_of_its_own_and_asks_no_network() -> None:
    schemas = [layout_schema(layouts.get(name), NATIONAL) for name in layouts.names()]
    assert len({one["$id"] for one in schemas}) == len(schemas)
    assert {one for schema in schemas for one in references(schema)} == {"#/$defs/absent"}
