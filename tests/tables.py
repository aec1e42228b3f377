"""Tables of records as files."""

import csv
from collections.abc import Mapping
from pathlib import Path


def written_csv(path: Path, *rows: Mapping[str, str]) -> Path:
    """A table of these rows, under all headings that any of them has."""
    headings = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, headings)
        writer.writeheader()
        writer.writerows(rows)
    return path
