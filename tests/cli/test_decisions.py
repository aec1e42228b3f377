"""The verbs of decisions: decisions, decide, certificate."""

import io
import json
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from pydantic import TypeAdapter

import credit_standard as cs
from credit_standard import decisions
from credit_standard.decisions.certificate.form import CertificateForm, RevocationsForm, VerificationForm
from credit_standard.decisions.json_form import DecisionsJson, PeriodReportJson, ReviewJson
from tests.decisions.given import PERSON, PERSON_NUMBER
from tests.lifecycle.given import PENALTY
from tests.tables import written_csv

CORPUS = Path(__file__).parents[1] / "decisions" / "corpus"
UNIT = ("--unit", "示例市财政局", "--unit-code", "12130100MB0C000018", "--number", "S-1")
ON = ("--as-of", "2026-06-30")
DEFAULTER = {
    **PERSON, "case_number": "（2026）冀0102执1号", "published_on": "2026-02-01", "authority": "示例市人民法院",
    "performance_state": "none", "defaulter_conducts": "able-but-refuses",
}  # fmt: skip


@pytest.fixture
def penalties(tmp_path: Path) -> Path:
    return written_csv(tmp_path / "处罚.csv", {**PENALTY, "gravity": "严重"})


@pytest.fixture
def defaulters(tmp_path: Path) -> Path:
    return written_csv(tmp_path / "失信被执行人.csv", DEFAULTER)


@pytest.fixture
def subjects(tmp_path: Path) -> Path:
    file = tmp_path / "名单.csv"
    file.write_text(
        f"名称,号码\n甲公司,{PENALTY['subject_uscc']}\n乙公司,91110000600037341L\n张三,{PERSON_NUMBER}\n",
        "utf-8",
    )
    return file


def test_all_rules_are_listed_and_one_is_shown_in_full(run):
    listed = json.loads(run("decisions", "--format", "json").out)["decision_rules"]
    assert [one["name"] for one in listed] == list(decisions.rule_names())
    shown = json.loads(run("decisions", "procurement-access", "--format", "json").out)
    assert shown["sha256"] == decisions.load_rule("procurement-access").digest
    assert shown["rows"][0]["basis"][0]["document"] == "政府采购法"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", decisions.rule_names())
def test_a_rule_is_shown_as_a_table(run, name, language):
    ended = run("decisions", name, "--lang", language)
    assert (ended.code, ended.err) == (0, "")
    assert decisions.load_rule(name).title.to(language) in ended.out


def test_a_rule_of_ones_own_is_checked(run):
    sound = run("decisions", "check", CORPUS / "sound" / "small.toml")
    assert sound.code == 0
    broken = run(
        "decisions", "check", CORPUS / "broken" / "decision-rests-on-score--points.toml", "--lang", "en"
    )
    assert broken.code == 1
    assert "counter-example" in broken.out
    assert run("decisions", "check", "none.toml").code == 3


def test_a_refusal_is_told_with_its_record_and_its_law(run, penalties):
    ended = run("decide", penalties, "--rule", "procurement-access", *ON)
    assert (ended.code, ended.err) == (0, "")
    assert "不通过" in ended.out
    assert "政府采购法 第二十二条" in ended.out
    made = json.loads(run("decide", penalties, "--rule", "procurement-access", *ON, "--format", "json").out)
    TypeAdapter(DecisionsJson).validate_python(made)
    assert [one["result"] for one in made["decisions"]] == ["refused"]


def test_about_a_person_nothing_is_decided_without_an_official(run, defaulters):
    arguments = ("decide", defaulters, "--rule", "defaulter-measures", *ON, "--format", "json")
    without = run(*arguments, *UNIT)
    assert without.code == 1
    assert [one["code"] for one in json.loads(without.out)["refused"]] == ["DE201"]
    with_one = run(*arguments, *UNIT, "--decided-by", "李四")
    assert with_one.code == 0
    made = json.loads(with_one.out)
    TypeAdapter(DecisionsJson).validate_python(made)
    assert made["decisions"][0]["decided_by_a_person"]
    assert PERSON_NUMBER not in without.out + with_one.out
    assert "李四" not in with_one.out


def test_records_are_left_that_validate_accepts(run, tmp_path, penalties, defaulters, subjects):
    left = tmp_path / "left"
    left.mkdir()
    options = ("--decided-by", "李四", "--power", "民事诉讼法", "--purpose", "duty", "--records", left)
    reviewed = run(
        "decide",
        penalties,
        defaulters,
        "--list",
        subjects,
        "--rule",
        "defaulter-measures",
        *options,
        *UNIT,
        *ON,
    )
    assert (reviewed.code, reviewed.err) == (0, "")
    assert sorted(one.name for one in left.iterdir()) == ["credit-query.csv", "punishment-measure.csv"]
    for file in left.iterdir():
        report = cs.validate(file, as_of=date(2026, 6, 30))
        assert [one.code for one in report.findings if one.is_error] == []
    assert cs.read(left / "credit-query.csv").good.height == 3
    again = run("decide", penalties, "--list", subjects, *options, *UNIT, *ON)
    assert again.code == 2
    assert "credit-query.csv" in again.err


def test_a_list_has_an_answer_for_each_subject(run, penalties, defaulters, subjects):
    arguments = ("decide", penalties, defaulters, "--list", subjects, "--purpose", "政府采购", *UNIT, *ON)
    ended = run(*arguments, "--format", "json")
    assert ended.code == 1
    made = json.loads(ended.out)
    TypeAdapter(ReviewJson).validate_python(made)
    assert [one["answer"] for one in made["answers"]] == ["adverse", "nothing-adverse", "not-answered"]
    assert PERSON_NUMBER not in ended.out
    told = run(*arguments)
    assert "不能证明的事项" in told.out
    assert PERSON_NUMBER not in told.out


def test_a_report_for_a_period_and_a_field(run, penalties):
    days = (
        "--from",
        "2025-07-01",
        "--to",
        "2026-06-30",
        "--subject",
        PENALTY["subject_uscc"],
        "--number",
        "Z-1",
    )
    ended = run("decide", penalties, "--field", "all", *days, *ON, "--format", "json")
    made = json.loads(ended.out)
    TypeAdapter(PeriodReportJson).validate_python(made)
    assert (ended.code, made["result"]) == (0, "found")
    told = run("decide", penalties, "--field", "tax", *days, *ON)
    assert (told.code, told.err) == (0, "")
    assert "没有记录" in told.out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "--rule"),
        (("--rule", "procurement"), "procurement-access"),
        (("--rule", CORPUS / "broken" / "decision-gap--no-grade.toml"), "decisions check"),
        (("--list", "none.csv", "--purpose", "duty"), "--unit"),
        (("--list", "none.csv", *UNIT), "--purpose"),
        (("--field", "taxes"), "--field"),
        (("--field", "tax", "--list", "none.csv"), "--list"),
        (("--rule", "procurement-access", "--records", "none", *UNIT), "none"),
    ],
)
def test_what_is_asked_wrongly_is_told(run, penalties, options, said):
    ended = run("decide", penalties, *options, *ON)
    assert ended.code == 2
    assert said in ended.err


@pytest.fixture
def keys(tmp_path: Path) -> tuple[Path, Path]:
    private = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    files = (tmp_path / "private.pem", tmp_path / "public.pem")
    files[0].write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    public = private.public_key()
    files[1].write_bytes(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return files


@pytest.fixture
def rating(tmp_path: Path) -> Path:
    given = {"subject_name": "示例机械有限公司", "subject_uscc": "91350100M000100Y43", "authority": "示例评级有限公司",
             "decision_date": "2026-06-01", "grade": "AA", "valid_until": "2027-05-31"}  # fmt: skip
    return written_csv(tmp_path / "评级.csv", given)


def test_a_certificate_is_issued_verified_and_revoked(run, tmp_path, keys, rating):
    private, public = keys
    by = ("--key", private, "--number", "Z-1", "--issuer", "示例市信用中心")
    certificate, revoked = tmp_path / "证书.json", tmp_path / "撤销.json"
    assert run("certificate", "issue", rating, *by, *ON, "-o", certificate).code == 0
    TypeAdapter(CertificateForm).validate_json(certificate.read_bytes())
    assert (
        run("certificate", "revoke", *by, "--reason", "更正", "--as-of", "2026-08-01", "-o", revoked).code
        == 0
    )
    TypeAdapter(RevocationsForm).validate_json(revoked.read_bytes())
    verify = ("certificate", "verify", certificate, "--public-key", public, "--revoked", revoked)
    holds = run(*verify, *ON)
    assert (holds.code, holds.err) == (0, "")
    assert "有效" in holds.out
    ended = run(*verify, "--as-of", "2026-08-02", "--format", "json")
    made = json.loads(ended.out)
    TypeAdapter(VerificationForm).validate_python(made)
    assert (ended.code, [one["code"] for one in made["findings"]]) == (1, ["DE307"])


def test_what_is_no_certificate_or_no_list_is_told_and_never_begun_anew(run, tmp_path, keys, rating):
    private, public = keys
    broken = tmp_path / "broken.json"
    broken.write_text("{", "utf-8")
    assert run("certificate", "verify", broken, "--public-key", public, *ON).code == 3
    other = tmp_path / "other.json"
    other.write_text("{}", "utf-8")
    ended = run("certificate", "verify", other, "--public-key", public, *ON)
    assert ended.code == 1
    assert "DE301" in ended.out
    by = ("--key", private, "--number", "Z-1", "--issuer", "示例市信用中心", "--reason", "更正", *ON)
    assert run("certificate", "revoke", broken, *by).code == 3
    assert run("certificate", "revoke", other, *by).code == 2
    assert (
        run("certificate", "issue", broken, "--key", private, "--number", "1", "--issuer", "x", *ON).code == 3
    )
    assert (
        run("certificate", "issue", rating, "--key", public, "--number", "1", "--issuer", "x", *ON).code == 2
    )
    assert run("certificate", *ON).code == 2


@pytest.fixture
def certificate(run, tmp_path, keys, rating) -> Path:
    file = tmp_path / "证书.json"
    by = ("--key", keys[0], "--number", "Z-1", "--issuer", "示例市信用中心")
    assert run("certificate", "issue", rating, *by, *ON, "-o", file).code == 0
    return file


def piped(data: bytes) -> SimpleNamespace:
    return SimpleNamespace(buffer=io.BytesIO(data))


def test_a_certificate_may_come_from_standard_input(run, monkeypatch, keys, certificate):
    for data, code in ((certificate.read_bytes(), 0), (b"{}", 1), (b"", 3)):
        monkeypatch.setattr(sys, "stdin", piped(data))
        assert run("certificate", "verify", "-", "--public-key", keys[1], *ON).code == code


def test_a_rating_may_come_from_standard_input(run, monkeypatch, keys, rating, certificate):
    monkeypatch.setattr(sys, "stdin", piped(rating.read_bytes()))
    by = ("--key", keys[0], "--number", "Z-1", "--issuer", "示例市信用中心")
    made = run("certificate", "issue", "-", *by, *ON)
    assert (made.code, json.loads(made.out)) == (0, json.loads(certificate.read_bytes()))


def test_standard_input_stands_for_one_file_and_has_to_be_there(run, monkeypatch, keys, certificate):
    monkeypatch.setattr(sys, "stdin", piped(certificate.read_bytes()))
    twice = run("certificate", "verify", "-", "--public-key", keys[1], "--revoked", "-", *ON)
    assert twice.code == 2
    assert "标准输入" in twice.err
    monkeypatch.setattr(sys, "stdin", None)
    closed = run("certificate", "verify", "-", "--public-key", keys[1], *ON)
    assert closed.code == 3
    assert "标准输入" in closed.err
