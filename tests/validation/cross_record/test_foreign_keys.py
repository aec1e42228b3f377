"""What the declarations and layers say of references, and what of it is in no file."""

import io
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

import credit_standard as cs
from credit_standard import layers, records
from credit_standard.model.foreign_key import SOURCE_RECORD
from credit_standard.reports import FORMATS
from credit_standard.reports.json import to_json
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.comparison.foreign_key_fields import NAMED_FIELDS, references
from credit_standard.validation.run import Given, Options, validate
from tests.layers.given import layer
from tests.reports.writing import bytes_of

VISITS = """
[[new_record]]
name = "site-visit"
zh = "现场走访信息"
en = "Visit on site"
category = "administration"
nature = "neutral"
subjects = ["organisation"]
parts = ["subject", "matter", "source"]
key = ["visit_number"]
basis = [{ document = "示例条例", verified = false }]

[[new_record.field]]
name = "visit_number"
type = "text"
zh = "走访编号"
en = "Number of the visit"
max_length = 32
sensitivity = "plain"

[[new_record]]
name = "visit-follow-up"
zh = "走访整改信息"
en = "Follow-up of a visit"
category = "administration"
nature = "neutral"
subjects = ["organisation"]
parts = ["subject", "source"]
key = ["followed_visit"]
basis = [{ document = "示例条例", verified = false }]

[[new_record.field]]
name = "followed_visit"
type = "text"
zh = "所整改的走访编号"
en = "Visit that is followed up"
max_length = 32
sensitivity = "plain"
refers_to = ["site-visit.visit_number"]

[[new_record.field]]
name = "concerned_type"
type = "text"
zh = "所涉信息类型"
en = "Type of the record"
max_length = 32
sensitivity = "plain"

[[new_record.field]]
name = "concerned_id"
type = "text"
zh = "所涉来源记录编号"
en = "Id of the record"
max_length = 32
sensitivity = "plain"
refers_to = ["{concerned_type}.source_record_id"]
"""
NOTICES = "事项编号,单位名称,统一社会信用代码,事项类别\nM-1,某局,11130100MA0K010163,政府采购\n"
SITE_VISITS = (
    "走访编号,信用主体名称,统一社会信用代码,事项编号,来源记录编号,数据来源单位\n"
    "V-1,甲公司,91110000600037341L,M-1,R-1,某局\nV-2,甲公司,91110000600037341L,M-2,R-2,某某局\n"
)
FOLLOW_UPS = (
    "所整改的走访编号,信用主体名称,统一社会信用代码,所涉信息类型,所涉来源记录编号\n"
    "V-2,甲公司,91110000600037341L,现场走访信息,R-2\nV-3,甲公司,91110000600037341L,site-visit,R-9\n"
    "V-1,甲公司,91110000600037341L,没有这一类,R-9\n"
)
APPLICATIONS = (
    "修复申请编号,受理单位,修复申请日期,信息类型,所涉记录编号,信用主体名称,统一社会信用代码\n"
    "1,某中心,2024-06-01,现场走访信息,R-2,甲公司,91110000600037341L\n"
    "2,某中心,2024-06-01,现场走访信息,R-3,甲公司,91110000600037341L\n"
)


def test_every_reference_names_a_field_that_there_is_and_that_is_kept() -> None:
    named = set()
    for name in records.names():
        for _, key in references(records.declared(name)):
            if key.record:
                assert key.field in records.declared(key.record).by_name
                named.add(str(key))
            else:
                assert key.field == SOURCE_RECORD
                assert key.record_in in records.declared(name).by_name
    assert named == NAMED_FIELDS


def of_layer(folder: Path, *texts: str, show_values: bool = False) -> CheckResult:
    options = Options(
        standard=layers.standard([layer(folder, "own", VISITS)]),
        as_of=date(2026, 11, 23),
        show_values=show_values,
    )
    notice = evolve(options, record="tender-notice")
    return validate(
        *(Given(io.BytesIO(one.encode()), notice if one == NOTICES else options) for one in texts)
    )


def without_record(report: CheckResult, record: str) -> list[tuple[int | None, str | None]]:
    (table,) = (one for one in report.checked if one.record == record)
    return [(one.location.row, one.location.field) for one in table.findings if one.code == "RE205"]


@pytest.mark.parametrize("backwards", [False, True])
def test_record_types_of_a_layer_refer_and_are_referred_to(tmp_path: Path, *, backwards: bool) -> None:
    texts = [NOTICES, SITE_VISITS, FOLLOW_UPS, APPLICATIONS]
    report = of_layer(tmp_path, *(texts[::-1] if backwards else texts))
    assert without_record(report, "site-visit") == [(2, "matter_id")]
    assert without_record(report, "visit-follow-up") == [(2, "followed_visit"), (2, "concerned_id")]
    assert without_record(report, "repair-application") == [(2, "record_id")]
    said = {one.message("zh") for one in report.findings if one.code == "RE205"}
    assert any("现场走访信息" in one and "走访编号" in one for one in said)
    assert any("现场走访信息" in one and "来源记录编号" in one for one in said)


def test_a_record_type_of_a_layer_that_is_not_there_is_not_evaluated(tmp_path: Path) -> None:
    report = of_layer(tmp_path, FOLLOW_UPS)
    assert without_record(report, "visit-follow-up") == []
    said = [(reason, rows) for one, reason, rows in report.tables[1].unevaluated if one.code == "RE205"]
    assert said == [("no-table", 6)]


def test_without_the_layer_its_record_types_are_not_known() -> None:
    report = cs.validate(io.BytesIO(APPLICATIONS.encode()), as_of=date(2026, 11, 23))
    assert without_record(report, "repair-application") == []


@pytest.mark.parametrize("form", FORMATS)
def test_statistics_of_a_layers_record_type_are_written_in_every_format(tmp_path: Path, form: str) -> None:
    path = layer(tmp_path, "own", VISITS)
    report = cs.validate(io.BytesIO(SITE_VISITS.encode()), layers=(path,), statistics=True)
    assert to_json(report)["statistics"][0]["record"] == "site-visit"
    data = bytes_of(report, form)
    assert form != "html" or "走访编号" in data.decode()
    assert form != "text" or "每行都已填写的数据项：6 项" in data.decode()


@pytest.mark.parametrize(
    ("target", "fault"),
    [
        ("site-visits.visit_number", "layer-unknown-record"),
        ("site-visit.number", "layer-unknown-field"),
        ("tender-notice.matter", "layer-unknown-field"),
        ("tender-notice", "layer-unknown-record"),
        ("{concerned}.source_record_id", "layer-unknown-field"),
        ("{concerned_type}.subject_name", "layer-unknown-record"),
        ("", "layer-unknown-record"),
    ],
)
def test_a_layer_may_not_refer_to_what_is_not_there(tmp_path: Path, target: str, fault: str) -> None:
    path = layer(tmp_path, "own", VISITS.replace("site-visit.visit_number", target))
    found = layers.check_file(path)
    assert [one.name for one in found] == [fault]
    text = Path(path).read_text("utf-8").splitlines()
    assert text[(found[0].location.line or 0) - 1].startswith("refers_to")


def test_a_changed_record_type_refers_to_one_of_the_layer(tmp_path: Path) -> None:
    path = layer(
        tmp_path,
        "own",
        VISITS + '[[record]]\nname = "honour"\n'
        '[[record.field]]\nname = "visit"\ntype = "text"\nzh = "依据的走访"\nen = "Visit"\nmax_length = 32\n'
        'sensitivity = "plain"\nrefers_to = ["site-visit.visit_number"]\n',
    )
    honours = "荣誉名称,信用主体名称,统一社会信用代码,依据的走访\n诚信单位,甲公司,91110000600037341L,V-9\n"
    options = Options(standard=layers.standard([path]), as_of=date(2026, 11, 23))
    sources = (Given(io.BytesIO(text.encode()), options) for text in (honours, SITE_VISITS))
    assert without_record(validate(*sources), "honour") == [(1, "visit")]
