"""The guide: its rule is sound, and its program does what it says."""

import re
import textwrap
from pathlib import Path

from credit_standard.decisions.rule.checks import check_file

GUIDE = (Path(__file__).parents[2] / "docs" / "decisions.md").read_text("utf-8")


def block(language: str) -> str:
    found = re.search(rf"^ *```{language}\n(.*?)^ *```", GUIDE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return textwrap.dedent(found[1])


def test_the_rule_of_the_guide_is_sound(tmp_path: Path) -> None:
    rule = tmp_path / "market-entry.toml"
    rule.write_text(block("toml"), "utf-8")
    assert check_file(str(rule)) == ()


def test_the_program_of_the_guide_runs() -> None:
    exec(compile(block("python"), "decisions.md", "exec"), {})  # noqa: S102 - our own text
