"""识别: what a file is, by its first bytes; its name may say anything."""

from __future__ import annotations

import codecs
import re

SAMPLE = 512
GZIP, ZSTD, ZIP = "gzip", "zstd", "zip"
PACKED = {b"\x1f\x8b": GZIP, b"(\xb5/\xfd": ZSTD, b"PK\x03\x04": ZIP, b"PK\x05\x06": ZIP}
OTHERS = {
    b"BZh91AY&SY": "bzip2",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf": "7z",
    b"Rar!": "RAR",
    b"%PDF": "PDF",
    b"SQLite format 3": "SQLite",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"\x7fELF": "ELF",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF32_LE: "UTF-32",
}
TAR = slice(257, 262)
SEPARATORS = re.compile(rb"[,;\t\n]")
SEPARATORS_LE, SEPARATORS_BE = re.compile(rb"[,;\t\n]\0"), re.compile(rb"\0[,;\t\n]")
MARKUP = (b"<html", b"<!doctype", b"<?xml", b"<table")


def packed_as(sample: bytes) -> str | None:
    """`gzip`, `zstd` or `zip` (which workbooks are, too); None for anything else."""
    return next((kind for signature, kind in PACKED.items() if sample.startswith(signature)), None)


def is_ole2(sample: bytes) -> bool:
    """A compound file: an XLS workbook, or a newer one with a password."""
    return sample.startswith(b"\xd0\xcf\x11\xe0")


def is_parquet(sample: bytes) -> bool:
    return sample.startswith(b"PAR1")


def other_format(sample: bytes) -> str | None:
    """What bytes are that are no text, as one would call it; None when they may be text."""
    if sample[TAR] == b"ustar":
        return "tar"
    return next((kind for signature, kind in OTHERS.items() if sample.startswith(signature)), None)


def is_markup(sample: bytes) -> bool:
    """Whether text is HTML or XML: what some systems save with a workbook's or a table's name."""
    return sample.lstrip().lower().startswith(MARKUP)


def is_utf16_without_mark(sample: bytes) -> bool:
    """Whether most separators and line ends have a NUL beside them; a run of NULs has not so many."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    every = len(SEPARATORS.findall(sample))
    beside = max(len(pattern.findall(sample)) for pattern in (SEPARATORS_LE, SEPARATORS_BE))
    return beside > 1 and 2 * beside > every
