"""What verbs print as JSON is what its schema says, and no key is missing in the schema."""

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from credit_standard.cli import main
from credit_standard.spec import data_files
from tests.lifecycle.given import PENALTY
from tests.tables import written_csv

FORMS = {files.name: files for files in data_files.all_files()}
OBJECTION = {
    "record_type": "行政处罚信息", "record_id": "CF-1", "subject_name": PENALTY["subject_name"],
    "subject_uscc": PENALTY["subject_uscc"], "objection_number": "YY-1", "authority": "石家庄市示例局",
    "applied_on": "2026-06-20", "objection_reason": "其他", "objection_content": "金额有误",
}  # fmt: skip


def faults(name: str, said: Any) -> list[str]:
    schema = json.loads(FORMS[f"{name}-output"].schema())
    return [one.message for one in jsonschema_rs.validator_for(schema).iter_errors(said)]


def said(capfd: pytest.CaptureFixture[str], *arguments: str) -> Any:
    main([*arguments, "--format", "json"])
    return json.loads(capfd.readouterr().out)


def test_leaks(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    leaky = written_csv(
        tmp_path / "a.csv", {"说明": "电话13800138000，某市中山路18号", "号码": "11010519491231002X"}
    )
    (tmp_path / "b.csv").write_bytes(b"")
    told = said(capfd, "leaks", str(leaky), str(tmp_path / "b.csv"), "--as-of", "2026-07-01")
    assert {one["kind"] for one in told["findings"]} == {
        "mobile-phone",
        "house-address",
        "citizen-number",
        None,
    }
    assert faults("leaks", told) == []
    assert faults("leaks", {**told, "more": 1}) != []


@pytest.mark.parametrize(
    ("regime", "class_"), [("ndrc-36", "general"), ("ndrc-36", "minor"), ("hebei", "general")]
)
def test_periods(regime: str, class_: str, capfd: pytest.CaptureFixture[str]) -> None:
    told = said(capfd, "periods", "--regime", regime, "--class", class_, "--from", "2026-05-31")
    assert faults("periods", told) == []


def test_lifecycle(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    penalties = written_csv(
        tmp_path / "处罚.csv", {**PENALTY, "gravity": "一般"}, {**PENALTY, "decision_date": "2026-13-01"}
    )
    objections = written_csv(tmp_path / "异议.csv", OBJECTION)
    told = said(
        capfd,
        "lifecycle",
        str(penalties),
        str(objections),
        str(tmp_path / "none.csv"),
        "--as-of",
        "2026-07-01",
    )
    assert [one["problem"] is None for one in told["tables"]] == [True, False]
    assert "history" in told["tables"][0]["rows"][0]
    assert faults("lifecycle", told) == []


def test_regimes(capfd: pytest.CaptureFixture[str]) -> None:
    listed = said(capfd, "regimes")
    assert faults("regimes", listed) == []
    for one in listed["regimes"]:
        assert faults("regimes", said(capfd, "regimes", one["name"])) == []


def test_publish(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    penalties = written_csv(
        tmp_path / "处罚.csv",
        {**PENALTY, "gravity": "一般"},
        {**PENALTY, "decision_number": "2号", "decision_date": "2026-13-01"},
    )
    asked = ("--audience", "public", "--as-of")
    first = said(capfd, "publish", str(penalties), *asked, "2026-07-01", "-o", str(tmp_path / "a.csv"))
    assert (first["rows"], first["written"]) == (2, 1)
    assert faults("publish", first) == []
    later = said(
        capfd, "publish", str(penalties), *asked, "2027-07-01", "--since", str(tmp_path / "a.csv"),
        "-o", str(tmp_path / "b.csv"), "--layout", "shuanggongshi-2020-penalty-org",
    )  # fmt: skip
    assert len(later["takedown"]) == 1
    assert faults("publish", later) == []
    assert faults("publish", {**later, "more": 1}) != []
