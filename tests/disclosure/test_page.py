"""What docs/disclosure.md shows is what happens."""

import re
from pathlib import Path

from credit_standard.disclosure.decision.grounds import item_grounds, record_grounds
from credit_standard.disclosure.wording import TEXTS
from credit_standard.findings import entry

PAGE = (Path(__file__).parents[2] / "docs" / "disclosure.md").read_text("utf-8")


def test_the_example_runs() -> None:
    (example,) = set(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))  # one, in both languages
    exec(compile(example, "docs/disclosure.md", "exec"), {})  # noqa: S102 - our own page


def test_codes_and_names_on_the_page_exist() -> None:
    for code in set(re.findall(r"`(?:LC|DC|LK)\d{3}`", PAGE)):
        assert entry(code.strip("`")).code == code.strip("`")
    assert "breach.beyond-public" in TEXTS.entries
    assert "not-open" in {row.name for row in (*record_grounds().rows, *item_grounds().rows)}
