"""A file that cannot be read ends every verb with 3 and one plain message, whatever the file is for; nothing is written."""

import re
from pathlib import Path

import pytest

DAY = ("--as-of", "2026-11-23")
ISSUE = ("--number", "1", "--issuer", "示例中心", *DAY)
CALLS = {
    "validate": "validate {csv} {day}",
    "validate-json": "validate {csv} {day} --format json",
    "validate-layer": "validate good.csv --layer {toml}",
    "validate-layout": "validate good.csv --layout {toml}",
    "validate-register": "validate good.csv --subjects {csv} {day}",
    "validate-baseline": "validate good.csv --baseline {json}",
    "check": "check uscc --from {csv} {day}",
    "layouts": "layouts ./{toml}",
    "layouts-check": "layouts check {toml}",
    "layers": "layers ./{toml}",
    "layers-check": "layers check {toml}",
    "regimes-check": "regimes check {toml}",
    "cards-check": "cards check {toml}",
    "decisions-check": "decisions check {toml}",
    "periods": "periods --regime {toml} --class minor --from 2026-01-01",
    "lifecycle": "lifecycle {csv} {day}",
    "lifecycle-regime": "lifecycle good.csv --regime {toml} {day}",
    "lifecycle-notices": "lifecycle good.csv --notices {toml} {day}",
    "publish": "publish {csv} --audience public -o out.csv {day}",
    "publish-since": "publish good.csv --audience public --since {csv} -o out.csv {day}",
    "publish-leave": "publish good.csv --audience authorised --authorisation {csv} -o out.csv {day}",
    "publish-key": "publish good.csv --audience shared --unit a --purpose duty --pseudonyms {pem} -o out.csv {day}",
    "leaks": "leaks {csv} {day}",
    "score": "score {csv} --card enterprise-reference {day}",
    "score-card": "score good.csv --card {toml} {day}",
    "decide": "decide {csv} --rule procurement-access {day}",
    "decide-rule": "decide good.csv --rule {toml} {day}",
    "decide-list": "decide good.csv --list {csv} --purpose procurement --unit 某局 --number 1 {day}",
    "decide-leave": "decide good.csv --rule procurement-access --authorisation {csv} {day}",
    "certificate-rating": "certificate issue {csv} --key {pem} {issue}",
    "certificate-key": "certificate issue good.csv --key {pem} {issue}",
    "certificate-verify": "certificate verify {json} --public-key {pem} {day}",
    "certificate-revoke": "certificate revoke {json} --key {pem} {issue} --reason 更正",
    "dossier": "dossier {csv} --subject 1 {day}",
    "dossier-leave": "dossier good.csv --subject 1 --audience authorised --authorisation {csv} {day}",
    "dossier-card": "dossier good.csv --subject 1 --card {toml} {day}",
    "monitor": "monitor {csv} --card enterprise-reference {day}",
    "convert": "convert {csv} --to shuanggongshi-2018-penalty-org -o out.csv",
    "convert-to": "convert good.csv --to ./{toml} -o out.csv",
    "fix": "fix {csv} -o out.csv",
    "spec-check": "spec check -o {json}",
    "spec-diff": "spec diff {json}",
    "sample-layer": "sample administrative-penalty --layer {toml} -o out.csv",
    "template-layer": "template administrative-penalty --layer {toml} -o out.xlsx",
    "records-layer": "records --layer {toml}",
    "explain-layer": "explain ID104 --layer {toml}",
    "conformance-layer": "conformance export --layer {toml} -o out",
}
NEEDS_A_MANIFEST = {"publish-since"}
"""What is there without its manifest was not written by `publish`: wrong use."""
FROM_THE_SYSTEM = re.compile(
    r"No such file|Is a directory|Permission denied|Errno|Expected |codec|line \d+ column"
)


@pytest.fixture
def folder(tmp_path: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("good.csv").write_bytes((corpus / "penalties-good.csv").read_bytes())
    return tmp_path


def words(call: str, stem: str) -> list[str]:
    names = {one: f"{stem}.{one}" for one in ("csv", "toml", "json", "pem")}
    said = CALLS[call].format(**names, day=" ".join(DAY), issue=" ".join(ISSUE))
    return said.split()


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("call", CALLS)
def test_a_file_that_is_not_there_ends_every_verb_with_3(run, folder, call, language):
    ended = run(*words(call, "missing"), "--lang", language)
    assert ended.code == 3
    assert "missing" in ended.out + ended.err
    assert not FROM_THE_SYSTEM.search(ended.out + ended.err)
    assert [one.name for one in folder.iterdir()] == ["good.csv"]


@pytest.mark.parametrize("call", [one for one in CALLS if one not in {"spec-check", *NEEDS_A_MANIFEST}])
def test_a_folder_in_place_of_a_file_ends_every_verb_with_3(run, folder, call):
    for kind in ("csv", "toml", "json", "pem"):
        Path(f"folder.{kind}").mkdir()
    ended = run(*words(call, "folder"), "--lang", "zh")
    assert ended.code == 3
    assert not FROM_THE_SYSTEM.search(ended.out + ended.err)
    assert len(list(folder.iterdir())) == 5


@pytest.mark.parametrize(
    "call", [one for one, said in CALLS.items() if "{csv}" in said and one not in NEEDS_A_MANIFEST]
)
def test_a_table_without_a_byte_ends_every_verb_with_3(run, folder, call):
    for kind in ("csv", "pem"):
        Path(f"empty.{kind}").touch()
    ended = run(*words(call, "empty"), "--lang", "zh")
    assert ended.code == (0 if call == "check" else 3)
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("call", [one for one, said in CALLS.items() if "{toml}" in said])
def test_what_is_no_toml_is_said_in_one_language(run, folder, call, language):
    Path("text.toml").write_text("this is = not [ toml", "utf-8")
    ended = run(*words(call, "text"), "--lang", language)
    assert ended.code == (1 if call.endswith("-check") else 2)
    said = ended.out + ended.err
    assert ("不是有效的 TOML" in said) == (language == "zh")
    assert not FROM_THE_SYSTEM.search(said)
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("call", CALLS)
def test_rubbish_never_ends_in_an_internal_error(run, folder, call):
    for kind in ("csv", "toml", "json", "pem"):
        Path(f"rubbish.{kind}").write_bytes(bytes(range(256)) * 8)
    ended = run(*words(call, "rubbish"), "--lang", "zh")
    assert ended.code in {0, 2, 3}
    assert "程序内部错误" not in ended.err
    assert not FROM_THE_SYSTEM.search(ended.out + ended.err)
    assert ended.code == 0 or len(list(folder.iterdir())) == 5


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "call",
    [
        "validate good.csv -o",
        "check list -o",
        "records -o",
        "explain ID104 -o",
        "lifecycle good.csv -o",
        "leaks good.csv -o",
        "score good.csv --card enterprise-reference -o",
        "decide good.csv --rule procurement-access -o",
        "dossier good.csv --subject 1 -o",
        "monitor good.csv --card enterprise-reference -o",
        "publish good.csv --audience public -o",
        "convert good.csv --to shuanggongshi-2018-penalty-org -o",
        "fix good.csv -o",
        "sample administrative-penalty -o",
        "template administrative-penalty -o",
    ],
)
def test_an_output_in_no_folder_in_place_of_a_folder_or_over_an_input_is_refused(run, folder, call, language):
    (folder / "folder.xlsx").mkdir()
    read = "good.csv" in call
    folders = [] if call.startswith("publish") else ["folder.xlsx"]  # which publishes into a folder
    for out in ("none/out.xlsx", *folders, *(["good.csv"] if read else [])):
        ended = run(*call.split(), out, "--lang", language, "--force")
        assert (ended.code, ended.out) == (2, "")
        assert len(ended.err.splitlines()) == 1
    assert sorted(one.name for one in folder.iterdir()) == ["folder.xlsx", "good.csv"]
