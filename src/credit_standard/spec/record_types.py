"""信息类型代码表: the record types as a code list, for the fields of process records that name one."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from credit_standard import codes, records
from credit_standard.records.registry import RECORD_TYPES

TARGET = Path(codes.__file__).parent / "data" / f"{RECORD_TYPES}.csv"


def record_types() -> str:
    """The text of the file: names and titles, in the order of the standard."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("code", "zh", "en"))
    for name in records.names():
        one = records.declared(name)
        rows.writerow((one.name, one.zh, one.en))
    return text.getvalue()
