"""信息类型代码表: the record types as code lists, for the fields of process records that name some."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from credit_standard import codes, records
from credit_standard.records.registry import AUTHORISED_RECORD_TYPES, RECORD_TYPES

_FOLDER = Path(codes.__file__).parent / "data"
TARGET = _FOLDER / f"{RECORD_TYPES}.csv"
AUTHORISED = _FOLDER / f"{AUTHORISED_RECORD_TYPES}.csv"
_ALL = ("all", "全部", "All record types")


def record_types() -> str:
    """The text of the file: names and titles, in the order of the standard."""
    return _text(())


def authorised_record_types() -> str:
    """The same, and that none is left out."""
    return _text((_ALL,))


def _text(before: tuple[tuple[str, str, str], ...]) -> str:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("code", "zh", "en"))
    rows.writerows(before)
    rows.writerows((one.name, one.zh, one.en) for one in map(records.declared, records.names()))
    return text.getvalue()
