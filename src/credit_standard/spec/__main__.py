"""Writes every derived file anew; with `--check` says which would differ, and gives 1.

python -m credit_standard.spec [--check]
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from credit_standard.spec import (
    cards,
    catalogue,
    data_files,
    decisions,
    headings,
    record_types,
    regimes,
    stubs,
    summary,
)

if TYPE_CHECKING:
    from pathlib import Path


def write_or_compare(target: Path, text: str, *, check: bool) -> bool:
    """Write `text`; or compare it with what is there, and say where it differs."""
    if not check:
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
        return True
    same = target.exists() and target.read_text(encoding="utf-8") == text
    if not same:
        sys.stderr.write(f"{target.name} differs from the declarations: run make generate\n")
    return same


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    texts = (
        (record_types.TARGET, record_types.record_types),
        (record_types.AUTHORISED, record_types.authorised_record_types),
        (stubs.TARGET, stubs.stubs),
        (headings.TARGET, headings.headings),
        (summary.TARGET, summary.summaries),
        (catalogue.TARGET, catalogue.catalogue),
        *regimes.pages(),
        *cards.pages(),
        *decisions.pages(),
        (data_files.TAPLO, data_files.taplo),
        *((files.target, files.schema) for files in data_files.all_files()),
    )
    same = [write_or_compare(target, text(), check=check) for target, text in texts]
    return 0 if all(same) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
