"""Every answer in JSON says by `format` and `format_version` what it is, fits its published schema, and stands in the docs."""

import json
import re
from functools import cache
from pathlib import Path

import jsonschema_rs
import pytest

from credit_standard.cli.standard.json_formats import FORMATS, PREFIX
from credit_standard.spec import data_files

DAY = ("--as-of", "2026-11-23")
PAGE = Path(__file__).parents[2] / "docs" / "json-formats.md"
ROW = re.compile(r"^\| `credit-standard-([a-z-]+)` \| (\d+) \| (.+) \| (.*) \|$", re.MULTILINE)
CALLS = {
    "report": "validate good.csv --format json",
    "identifier-kinds": "check list --format json",
    "check": "check uscc 91110000600037341L --format json",
    "findings": "explain --format json",
    "finding": "explain ID104 --format json",
    "records": "records 处罚 --format json",
    "record": "records administrative-penalty --format json",
    "code-lists": "codes 吊销 --format json",
    "code-list": "codes penalty-kind --format json",
    "regions": "regions 石家庄 --format json",
    "region": "regions 130124 --format json",
    "scales": "scales --format json",
    "scale": "scales tax-credit --format json",
    "layouts": "layouts 2018 --format json",
    "layout": "layouts shuanggongshi-2018-penalty-org --format json",
    "template": "template administrative-penalty --layout shuanggongshi-2018-penalty-org --format json",
    "layers": "layers --format json",
    "layer": "layers hebei --format json",
    "regimes": "regimes --format json",
    "regime": "regimes ndrc-36 --format json",
    "cards": "cards --format json",
    "card": "cards enterprise-reference-1 --format json",
    "decision-rules": "decisions --format json",
    "decision-rule": "decisions procurement-access --format json",
    "own-files": "layouts check missing.toml --format json",
    "periods": "periods --regime ndrc-36 --class general --from 2026-01-01 --format json",
    "lifecycle": "lifecycle good.csv --format json",
    "published": "publish good.csv --audience public -o out.csv --format json",
    "leaks": "leaks good.csv --format json",
    "scores": "score good.csv --card citizen-reference --format json",
    "decisions": "decide good.csv --rule procurement-access --format json",
    "review": "decide good.csv --list list.csv --purpose procurement --unit 某局 --number 1 --format json",
    "period-report": "decide good.csv --field tax --subject 91110000600037341L --from 2026-01-01 --to 2026-02-01"
    " --number 1 --format json",
    "dossier": "dossier good.csv --subject 91110000600037341L --format json",
    "monitoring": "monitor good.csv --card enterprise-reference --format json",
    "spec-build": "spec build code-lists -o spec --format json",
    "spec-check": "spec check code-lists -o spec --format json",
    "spec-diff": "spec diff spec --format json",
}
NOT_BY_THE_TABLE = {"certificate", "revocations", "verification", "conformance"}
"""What needs a key or a program of strangers: their own tests hold these to their schemas."""
DATED = {
    "check",
    "regions",
    "lifecycle",
    "publish",
    "leaks",
    "score",
    "decide",
    "dossier",
    "monitor",
    "validate",
}


def answer(run, name: str):
    arguments = CALLS[name].split()
    dated = DAY if arguments[0] in DATED and arguments[:2] != ["check", "list"] else ()
    return run(*arguments, *dated)


@pytest.fixture
def folder(tmp_path: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("good.csv").write_bytes((corpus / "penalties-good.csv").read_bytes())
    Path("list.csv").write_text("统一社会信用代码\n91110000600037341L\n", "utf-8")
    return tmp_path


@cache
def published() -> dict[str, str]:
    """The text of each schema by its name."""
    return {files.name: files.schema() for files in data_files.all_files()}


@cache
def schemas() -> dict[str, str]:
    """The schema of each format, by the format that it names."""
    return {
        name: text
        for text in published().values()
        for name in re.findall(rf'"const": "{PREFIX}([a-z-]+)"', text)
    }


@pytest.mark.parametrize("name", CALLS)
def test_an_answer_says_what_it_is_and_fits_its_schema(run, folder, name):
    if name in {"spec-check", "spec-diff"}:
        run("spec", "build", "code-lists", "json-schema", "records", "-o", "spec")
    ended = answer(run, name)
    said = json.loads(ended.out)
    assert (said["format"], said["format_version"]) == (PREFIX + name, FORMATS[name])
    assert next(iter(said)) == "format"
    if name != "report":
        jsonschema_rs.validate(json.loads(schemas()[name]), said)


def test_every_format_is_tried_here_or_has_a_test_of_its_own():
    assert CALLS.keys() | NOT_BY_THE_TABLE == FORMATS.keys()


@pytest.mark.parametrize("language", ["中文", "English"])
def test_the_page_on_the_formats_names_each_with_its_version_and_schema(language):
    chinese, _, english = PAGE.read_text("utf-8").partition("\n## English\n")
    rows = ROW.findall(chinese if language == "中文" else english)
    assert {name: int(version) for name, version, _, _ in rows}.items() >= FORMATS.items()
    known = published()
    for name, _, _, schema in rows:
        linked = re.findall(r"`([a-z-]+)\.schema\.json`", schema)
        assert linked or name not in FORMATS or name == "report"
        assert all(f'"{PREFIX}{name}"' in known[one] for one in linked)


@pytest.mark.parametrize(
    "call",
    [
        "leaks {} --format json",
        "score {} --card enterprise-reference --format json",
        "decide {} --rule procurement-access --format json",
        "decide {} --list list.csv --purpose procurement --unit 某局 --number 1 --format json",
        "monitor {} --card enterprise-reference --format json",
        "lifecycle {} --format json",
        "validate {} --format json",
    ],
)
def test_an_answer_that_is_not_whole_says_so_to_programs(run, folder, call):
    whole = run(*call.format("good.csv").split(), *DAY)
    assert json.loads(whole.out)["complete"] is True
    missing = run(*call.format("good.csv missing.csv").split(), *DAY)
    assert missing.code == 3
    assert json.loads(missing.out)["complete"] is False
    assert "missing.csv" in missing.out


@pytest.mark.parametrize(("language", "words"), [("zh", "检查未完成"), ("en", "Not complete")])
@pytest.mark.parametrize(
    "call",
    [
        "leaks missing.csv",
        "score missing.csv --card enterprise-reference",
        "decide missing.csv --rule procurement-access",
        "decide good.csv --rule procurement-access --authorisation missing.csv",
        "monitor missing.csv --card enterprise-reference",
        "monitor missing.csv --card enterprise-reference --format html",
    ],
)
def test_an_answer_that_is_not_whole_says_so_to_people(run, folder, call, language, words):
    ended = run(*call.split(), "--lang", language, *DAY)
    assert ended.code == 3
    assert words in ended.out
    assert "missing.csv" in ended.out


@pytest.mark.parametrize("name", ["report.docx", "report.pdf", "report.xlsx"])
def test_a_report_is_not_written_under_the_name_of_what_it_is_not(run, folder, name):
    for call in ("dossier good.csv --subject 1", "monitor good.csv --card enterprise-reference"):
        ended = run(*call.split(), "-o", name, *DAY)
        assert ended.code == 2
        assert ".html" in ended.err
        assert not (folder / name).exists()


def test_a_file_that_is_opened_twice_is_named_once(run, folder):
    assert run("dossier", "missing.csv", "--subject", "1", *DAY).err.count("missing.csv") == 1
