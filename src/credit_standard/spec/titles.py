"""The titles of all record types, so that one is found by its title without building the others."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from credit_standard import records

TARGET = Path(records.__file__).with_name("titles.csv")


def titles() -> str:
    """The text of `records/titles.csv`."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("name", "zh", "en"))
    writer.writerows((name, records.declared(name).zh, records.declared(name).en) for name in records.names())
    return out.getvalue()
