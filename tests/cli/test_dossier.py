"""The verbs of the credit report: dossier, monitor."""

import json
from pathlib import Path

import pytest

from credit_standard.dossier.as_json import to_json
from tests.dossier.given import BUREAU, CITIZEN, ENTERPRISE, EXAMPLES, made

AS_OF = ("--as-of", "2026-11-27")


def ask(run, sample, *more):
    return run("dossier", *sample.files, "--subject", sample.number, "--card", sample.card, *AS_OF, *more)


def test_it_gives_the_report_as_json(run):
    found = ask(run, ENTERPRISE, "--format", "json")
    assert json.loads(found.out) == json.loads(json.dumps(to_json(made(ENTERPRISE, "public"))))
    assert found.code == 0


@pytest.mark.parametrize(
    ("language", "words"), [("zh", ("860", "A-", "2027-01-01")), ("en", ("860", "Grade", "Honours"))]
)
def test_it_gives_the_report_as_text(run, language, words):
    shown = ask(run, ENTERPRISE, "--lang", language).out
    assert all(one in shown for one in words)
    assert "CF-3" not in shown


def test_the_name_of_the_output_tells_its_form_and_nothing_is_overwritten(run, tmp_path):
    page, data = tmp_path / "报告.html", tmp_path / "报告.json"
    assert ask(run, ENTERPRISE, "-o", page, "--number", "示信报〔2026〕8号").code == 0
    assert "示信报〔2026〕8号" in page.read_text("utf-8")
    assert ask(run, ENTERPRISE, "-o", data).code == 0
    assert json.loads(data.read_text("utf-8"))["format"] == "credit-standard-dossier"
    assert ask(run, ENTERPRISE, "-o", data).code == 2


def test_the_holder_is_told_what_is_not_shown_beside_the_report(run):
    found = ask(run, ENTERPRISE, "--lang", "zh")
    assert "未列入 2 条：公示已经停止" in found.err
    assert "未列入" not in found.out


def test_every_audience_says_what_it_has_to(run):
    for audience, lacking in (
        ("shared", "--unit"),
        ("authorised", "--authorisation"),
        ("nobody", "--audience"),
    ):
        found = ask(run, CITIZEN, "--audience", audience)
        assert found.code == 2
        assert lacking in found.err
    leave = EXAMPLES / "citizen" / "authorisation.csv"
    asked = ("--audience", "authorised", "--unit", "示例银行股份有限公司", "--purpose", "信贷审批")
    seen = ask(run, CITIZEN, *asked, "--authorisation", leave, "--format", "json")
    assert json.loads(seen.out)["purpose"] == "lending"
    assert json.loads(seen.out)["score"]["card"]["name"] == "citizen-reference"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("a.csv",),
        ("a.csv", "--subject", "1", "--card", "none"),
        ("a.csv", "--subject", "1", "--purpose", "none"),
    ],
)
def test_what_is_missing_or_unknown_is_wrong_use(run, arguments):
    assert run("dossier", *arguments, *AS_OF).code == 2


def test_the_log_of_queries_holds_sound_records_one_for_each_report(run, tmp_path):
    log = tmp_path / "查询.jsonl"
    for sample in (CITIZEN, BUREAU):
        assert ask(run, sample, "--audience", "self", "--log", log, "--format", "json").code == 0
    assert len(log.read_text("utf-8").splitlines()) == 2
    assert run("validate", log, "--record", "credit-query", *AS_OF).code == 0


def test_the_log_is_never_one_of_the_files(run, tmp_path):
    file = tmp_path / "处罚.csv"
    file.write_text((EXAMPLES / "enterprise" / "penalties.csv").read_text("utf-8"), "utf-8")
    before = file.read_bytes()
    asked = ("dossier", file, "--subject", ENTERPRISE.number, *AS_OF)
    assert run(*asked, "--log", file).code == 2
    assert run(*asked, "-o", tmp_path / "a.json", "--log", tmp_path / "a.json").code == 2
    assert file.read_bytes() == before


def test_nothing_goes_out_that_cannot_be_logged(run, tmp_path):
    refused = ask(run, ENTERPRISE, "--log", tmp_path / "none" / "查询.jsonl")
    assert (refused.code, refused.out) == (2, "")


def test_a_number_of_nobody_gives_an_empty_report_and_a_word_to_who_issues_it(run):
    found = run("dossier", *ENTERPRISE.files, "--subject", "91110000600037341L", *AS_OF)
    assert found.code == 0
    assert "--subject" in found.err
    assert "91110000600037341L" in found.out


def test_a_file_that_cannot_be_read_or_a_process_record_of_which_nobody_knows_stops_it(run, tmp_path):
    assert run("dossier", tmp_path / "none.csv", "--subject", "91350100M000100Y43", *AS_OF).code == 3
    text = (EXAMPLES / "enterprise" / "repair-decisions.csv").read_text("utf-8")
    astray = tmp_path / "修复决定.csv"
    astray.write_text(text.replace("CF-3", "").replace("2026-06-15", "2026-13-15"), "utf-8")
    files = [one for one in ENTERPRISE.files if not one.endswith("repair-decisions.csv")]
    found = run("dossier", *files, astray, "--subject", ENTERPRISE.number, *AS_OF)
    assert (found.code, found.out) == (1, "")


def test_rows_with_errors_are_left_out_and_told(run, tmp_path):
    penalties = (EXAMPLES / "enterprise" / "penalties.csv").read_text("utf-8")
    broken = tmp_path / "处罚.csv"
    broken.write_text(penalties.replace("2026-08-31", "2026-08-32"), "utf-8")
    found = run("dossier", broken, "--subject", ENTERPRISE.number, "--audience", "self", *AS_OF)
    assert found.code == 1
    assert "示罚〔2026〕7号" not in found.out
    assert "示罚〔2025〕18号" in found.out


def every_file() -> list[Path]:
    return sorted(EXAMPLES.glob("*/*.csv"))


def test_a_card_is_monitored_over_files(run, tmp_path):
    asked = ("monitor", *every_file(), "--card", "enterprise-reference", "--reference", "hebei-2025", *AS_OF)
    made_of = json.loads(run(*asked, "--format", "json").out)
    assert (made_of["since"], made_of["subjects"], len(made_of["months"])) == ("2025-11-27", 1, 14)
    assert {"honours", "tax-credit"}.isdisjoint(made_of["never"])
    for language, words in (("zh", "从未触发"), ("en", "never fired")):
        shown = run(*asked, "--lang", language)
        assert words in shown.out
        assert "92.06" in shown.out
    page = tmp_path / "m.html"
    run(*asked, "-o", page)
    assert page.read_text("utf-8").count("<svg") == 3


@pytest.mark.parametrize(
    "arguments",
    [(), ("--card", "enterprise-reference", "--reference", "hebei-1999"),
     ("--card", "enterprise-reference", "--since", "2026-11-27"), ("--card", "none")],
)  # fmt: skip
def test_monitoring_without_card_days_or_reference_is_wrong_use(run, arguments):
    assert run("monitor", *every_file(), *arguments, *AS_OF).code == 2


def test_monitoring_says_which_file_cannot_be_read(run, tmp_path):
    asked = ("monitor", tmp_path / "none.csv", "--card", "enterprise-reference", *AS_OF)
    found = run(*asked)
    assert found.code == 3
    assert "none.csv" in found.out
    for form in ("json", "html"):
        assert "none.csv" in run(*asked, "--format", form, "-o", tmp_path / form).err
