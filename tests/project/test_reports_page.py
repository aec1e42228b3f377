"""docs/reports.md: the samples are what the command prints, and the configuration shown is one."""

import re
import tomllib
from pathlib import Path

import pytest

from credit_standard.cli.configuration import settings
from credit_standard.reports import FORMATS
from tests.project.shell import LEFT_OUT, PROJECT, assert_shown, shell

PAGE = (PROJECT / "docs" / "reports.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("console", blocks("console"))
def test_the_samples_are_what_is_printed(console: str) -> None:
    command, *shown = console.splitlines()
    printed = shell(command.removeprefix("$ "), PROJECT).stdout.replace("\ufeff", "").splitlines()
    assert_shown([LEFT_OUT, *shown, LEFT_OUT], printed)


@pytest.mark.parametrize("shown", blocks("toml"), ids=["zh", "en"])
def test_the_configuration_shown_is_understood(shown: str, tmp_path: Path) -> None:
    (tmp_path / "credit-standard.toml").write_text(shown, "utf-8")
    understood = settings(tmp_path)
    assert set(understood.severities) == {"ID104", "ID103", "administrative-penalty.fine-needs-amount"}
    assert understood.limits.columns == tomllib.loads(shown)["limits"]["columns"]


def test_every_format_has_its_section() -> None:
    headings = [heading.casefold() for heading in re.findall(r"^## (.+)$", PAGE, re.MULTILINE)]
    assert set(FORMATS) <= set(headings)


def test_what_the_page_points_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE):
        assert (PROJECT / "docs" / target).is_file()
