"""识别: files that are plainly something else than text with separators."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from credit_standard.files.placing import placed
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from credit_standard.files.window import Window
    from credit_standard.findings import Location

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
SIGNATURES = {
    b"PK\x03\x04": "XLSX / ZIP",
    b"PK\x05\x06": "ZIP",
    b"\xd0\xcf\x11\xe0": "XLS (OLE2)",
    b"\x1f\x8b": "gzip",
    b"BZh91AY&SY": "bzip2",
    b"\xfd7zXZ": "xz",
    b"(\xb5/\xfd": "zstd",
    b"7z\xbc\xaf": "7z",
    b"Rar!": "RAR",
    b"PAR1\x15": "Parquet",
    b"%PDF": "PDF",
    b"SQLite format 3": "SQLite",
}
MARKUP = (b"<html", b"<!doctype", b"<?xml", b"<table")
SAMPLE = 512


def refuse_other_formats(window: Window, table: Location) -> None:
    """Look at the first bytes.

    Raises:
        UnreadableError: they are not the beginning of UTF-8 text, or of markup.
    """
    sample = bytes(window.view()[:SAMPLE])
    if sample.startswith(UTF_16) or _is_half_nul(sample):
        raise UnreadableError(placed("utf-16", table))
    for signature, kind in SIGNATURES.items():
        if sample.startswith(signature):
            raise UnreadableError(placed("not-a-table", table, kind=kind))
    if sample.removeprefix(codecs.BOM_UTF8).lstrip().lower().startswith(MARKUP):
        raise UnreadableError(placed("not-a-table", table, kind="HTML / XML"))


def _is_half_nul(sample: bytes) -> bool:
    """Letters, digits and commas in UTF-16 have a NUL as every second byte; a run of NULs is something else."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    return max(even, odd) > len(sample) // 4 and min(even, odd) * 8 < max(even, odd)
