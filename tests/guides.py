"""Pages of the documentation, and the blocks in them that are held to what they say."""

import re
import textwrap
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"


def block(page: str, language: str) -> str:
    """The first block of a page that is written in a language."""
    found = re.search(
        rf"^ *```{language}\n(.*?)^ *```", (DOCS / page).read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert found is not None
    return textwrap.dedent(found[1])
