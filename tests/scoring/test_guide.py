"""The guide: its card is sound, and its program does what it says."""

from pathlib import Path

from credit_standard.scoring.card.checks import check_file
from tests.guides import block

GUIDE = "scoring.md"


def test_the_card_of_the_guide_is_sound(tmp_path: Path) -> None:
    card = tmp_path / "small.toml"
    card.write_text(block(GUIDE, "toml"), "utf-8")
    assert check_file(str(card)) == ()


def test_the_program_of_the_guide_runs() -> None:
    exec(compile(block(GUIDE, "python"), GUIDE, "exec"), {})  # noqa: S102 - our own text
