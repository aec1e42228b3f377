"""The guide: its rule is sound, and its program does what it says."""

from pathlib import Path

from credit_standard.decisions.rule.checks import check_file
from tests.guides import block

GUIDE = "decisions.md"


def test_the_rule_of_the_guide_is_sound(tmp_path: Path) -> None:
    rule = tmp_path / "market-entry.toml"
    rule.write_text(block(GUIDE, "toml"), "utf-8")
    assert check_file(str(rule)) == ()


def test_the_program_of_the_guide_runs() -> None:
    exec(compile(block(GUIDE, "python"), GUIDE, "exec"), {})  # noqa: S102 - our own text
