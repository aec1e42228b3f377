"""摘要: the digests of the tables and queries, too long to be kept: a change of them shows all the same."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.spec.targets.sql import files
from credit_standard.spec.targets.sql.dialects import DIALECTS

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

DIGITS = 16
"""Of the SHA-256; nobody means to find a second text of the same digest here."""


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """`sql-digests.csv`: a line for each file, a column for each dialect."""
    by_dialect = {name: _digests(standard, name) for name in DIALECTS}
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(("file", *by_dialect))
    for path in next(iter(by_dialect.values())):
        writer.writerow((path, *(digests[path] for digests in by_dialect.values())))
    yield "sql-digests.csv", stream.getvalue()


def _digests(standard: LayeredStandard, dialect: str) -> dict[str, str]:
    written = files.texts(standard, dialect)
    return {
        path.rsplit("/", 1)[1]: hashlib.sha256(text.encode()).hexdigest()[:DIGITS] for path, text in written
    }
