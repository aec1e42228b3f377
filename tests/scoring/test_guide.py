"""The guide: its card is sound, and its program does what it says."""

import re
import textwrap
from pathlib import Path

from credit_standard.scoring.card.checks import check_file

GUIDE = (Path(__file__).parents[2] / "docs" / "scoring.md").read_text("utf-8")


def block(language: str) -> str:
    found = re.search(rf"^ *```{language}\n(.*?)^ *```", GUIDE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return textwrap.dedent(found[1])


def test_the_card_of_the_guide_is_sound(tmp_path: Path) -> None:
    card = tmp_path / "small.toml"
    card.write_text(block("toml"), "utf-8")
    assert check_file(str(card)) == ()


def test_the_program_of_the_guide_runs() -> None:
    exec(compile(block("python"), "scoring.md", "exec"), {})  # noqa: S102 - our own text
