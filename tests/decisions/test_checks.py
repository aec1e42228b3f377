"""`decisions check`: a sound rule has no findings, and each defect of a broken one is told once, where it stands."""

from pathlib import Path

import pytest

import credit_standard
from credit_standard import findings
from credit_standard.decisions.rule.checks import check_file
from credit_standard.layers import standard

CORPUS = Path(__file__).parent / "corpus"
BROKEN = sorted((CORPUS / "broken").glob("*.toml"))
SOUND = sorted((CORPUS / "sound").glob("*.toml"))
SHIPPED = sorted((Path(credit_standard.__file__).parent / "decisions" / "rules").glob("*.toml"))


@pytest.mark.parametrize("file", [*SOUND, *SHIPPED], ids=lambda one: one.stem)
def test_a_sound_rule_has_no_findings(file: Path) -> None:
    assert check_file(str(file)) == ()


@pytest.mark.parametrize("file", BROKEN, ids=lambda one: one.stem)
def test_a_defect_is_told_once_by_its_own_code(file: Path) -> None:
    found = check_file(str(file))
    assert [one.name for one in found] == [file.stem.split("--")[0]]
    assert found[0].location.line is not None


@pytest.mark.parametrize(
    "file", [one for one in BROKEN if one.stem.startswith("decision-expression")], ids=lambda one: one.stem
)
def test_a_wrong_name_or_condition_is_told_in_both_languages(file: Path) -> None:
    (found,) = check_file(str(file))
    assert "写法有误" not in found.message("zh")
    assert found.message("zh") != found.message("en")
    assert not any("\u4e00" <= one <= "\u9fff" for one in found.message("en"))


def test_every_finding_about_a_rule_has_a_rule_that_shows_it() -> None:
    known = {one.name for one in findings.entries() if one.code.startswith("DE1")}
    shown = {file.stem.split("--")[0] for file in BROKEN}
    assert known == shown | {"decision-unreadable"}


def test_what_rests_on_a_score_is_shown_by_two_cases_that_differ_in_nothing_else() -> None:
    (found,) = check_file(str(CORPUS / "broken" / "decision-rests-on-score--points.toml"))
    assert "listed: False" in found.message("en")
    assert "points: " in found.message("en")
    assert "other_points: " in found.message("en")


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [one.name for one in check_file(str(tmp_path / "none.toml"))] == ["decision-unreadable"]


LAYER = """
name = "example-province"
zh = "示例省"
en = "Example province"
level = "province"
source = {{ document = "虚构的示例省条例", article = "第十条", verified = false }}

[[record]]
name = "{record}"
{change}
"""


@pytest.mark.parametrize(
    ("broken", "record", "change"),
    [
        (
            "decision-measure-not-listed--outside-the-list",
            "punishment-measure",
            '[[record.code]]\nfield = "punishment_measure"\ncode = "local-limit"\nzh = "限制当地奖补"\nen = "Local limit"',
        ),
        (
            "decision-ground-outside--a-local-supplement",
            "credit-warning",
            'authorised_by = { document = "虚构的示例省条例", article = "第十一条" }',
        ),
    ],
)
def test_what_a_layer_provides_for_is_sound_under_it(
    tmp_path: Path, broken: str, record: str, change: str
) -> None:
    layer, rule = tmp_path / "layer.toml", tmp_path / "rule.toml"
    layer.write_text(LAYER.format(record=record, change=change), "utf-8")
    text = (CORPUS / "broken" / f"{broken}.toml").read_text("utf-8")
    rule.write_text(text.replace('"other"', '"local-limit"'), "utf-8")
    assert [one.name for one in check_file(str(rule))] == [broken.split("--", maxsplit=1)[0]]
    assert check_file(str(rule), standard([str(layer)])) == ()
