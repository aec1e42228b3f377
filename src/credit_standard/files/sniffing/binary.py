"""二进制格式: files that are no text, by the bytes they begin with."""

from __future__ import annotations

import codecs
import re
from struct import unpack_from

SAMPLE = 4_096
GZIP, ZSTD, ZIP = "gzip", "zstd", "zip"
PACKED = {b"\x1f\x8b": GZIP, b"(\xb5/\xfd": ZSTD, b"PK\x03\x04": ZIP, b"PK\x05\x06": ZIP}
OTHERS = {
    b"BZh91AY&SY": "bzip2",
    b"\xfd7zXZ": "xz",
    b"\x04\x22\x4d\x18": "lz4",
    b"\x1f\x9d": "compress (.Z)",
    b"7z\xbc\xaf": "7z",
    b"Rar!\x1a\x07": "RAR",
    b"MSCF\0\0\0\0": "CAB",
    b"%PDF": "PDF",
    b"%!PS": "PostScript",
    b"SQLite format 3": "SQLite",
    b"\0\1\0\0Standard Jet DB": "Access (MDB)",
    b"\0\1\0\0Standard ACE DB": "Access (ACCDB)",
    b"PARE": "Parquet (encrypted)",
    b"ARROW1\0\0": "Arrow IPC (Feather)",
    b"FEA1": "Feather (version 1)",
    b"\xff\xff\xff\xff\x10\x01\0\0": "Arrow IPC (stream)",
    b"ORC\x0a": "ORC",
    b"Obj\x01": "Avro",
    b"\x89HDF\r\n\x1a\n": "HDF5",
    b"\x80\x04\x95": "Python pickle",
    b"\x93NUMPY": "NumPy",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"CAJ\0": "CAJ",
    b"KDH ": "KDH",
    b"\x7fELF": "ELF",
    b"\xca\xfe\xba\xbe": "Java",
    b"b\x14#e": "E-SafeNet (encrypted)",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF32_LE: "UTF-32",
}
WITH_NULS = {b"BM": "BMP", b"MZ": "EXE", b"RIFF": "RIFF (WebP, WAV, AVI)", b"ID3": "MP3", b"HN": "CAJ"}
"""Letters with which a heading may begin, too: told by the NULs that follow."""
TAR, TAR_SUM, TAR_HEADER = slice(257, 262), slice(148, 156), 512
FILE_TYPE = slice(4, 8)
DBF_VERSIONS = frozenset(b"\x02\x03\x04\x05\x30\x31\x32\x43\x63\x7b\x83\x8b\x8c\x8e\xcb\xe5\xf5\xfb")
DBF_FIELD, DBF_BACKLINK = 32, 263
SEPARATORS = re.compile(rb"[,;\t\n]")
SEPARATORS_LE, SEPARATORS_BE = re.compile(rb"[,;\t\n]\0"), re.compile(rb"\0[,;\t\n]")


RAW_BIFF = (b"\x09\0\4\0", b"\x09\0\6\0", b"\x09\2\6\0", b"\x09\4\6\0", b"\x09\x08\x08\0", b"\x09\x08\x10\0")
"""The record BOF of Excel 2, 3, 4, 5 and 97."""


def packed_as(sample: bytes) -> str | None:
    """`gzip`, `zstd` or `zip` (which workbooks are, too); None for anything else."""
    return next((kind for signature, kind in PACKED.items() if sample.startswith(signature)), None)


def is_ole2(sample: bytes) -> bool:
    """A compound file: an XLS workbook, a newer one with a password, a document of Word."""
    return sample.startswith(b"\xd0\xcf\x11\xe0")


def is_raw_biff(sample: bytes) -> bool:
    """A workbook of Excel without its wrapping, as programs of the nineties write it to this day."""
    return sample.startswith(RAW_BIFF)


def is_parquet(sample: bytes) -> bool:
    return sample.startswith(b"PAR1")


def other_format(sample: bytes) -> str | None:
    """What bytes are that are no text, as one would call it; None when they may be text."""
    if sample[TAR] == b"ustar" or _is_old_tar(sample):
        return "tar"
    if _is_dbf(sample):
        return "DBF"
    if sample[FILE_TYPE] == b"ftyp" and sample.startswith(b"\0"):
        return "MP4, HEIC"
    if sample and not sample.strip(b"\0"):
        return "NUL"
    if b"\0" in sample[:64]:
        for signature, kind in WITH_NULS.items():
            if sample.startswith(signature):
                return kind
    return next((kind for signature, kind in OTHERS.items() if sample.startswith(signature)), None)


def _is_old_tar(sample: bytes) -> bool:
    """A header of tar before it had a signature: the sum of its bytes stands in it, in octal."""
    header = sample[:TAR_HEADER]
    written = header[TAR_SUM].strip(b" \0")
    if len(header) < TAR_HEADER or b"\0" not in header or not re.fullmatch(rb"[0-7]{4,6}", written):
        return False
    return int(written, 8) == sum(header) - sum(header[TAR_SUM]) + len(header[TAR_SUM]) * ord(" ")


def _is_dbf(sample: bytes) -> bool:
    """FoxPro and dBASE: a known version, a date, and fields of 32 bytes that end where the header says."""
    if len(sample) < DBF_FIELD or sample[0] not in DBF_VERSIONS:
        return False
    _, _, month, day, _, header, record = unpack_from("<4BI2H", sample)
    if not (1 <= month <= 12 and 1 <= day <= 31 and header > DBF_FIELD and record > 1):
        return False
    return any(
        (header - end) % DBF_FIELD == 0
        for end in (DBF_FIELD + 1, DBF_FIELD + 2, DBF_FIELD + 1 + DBF_BACKLINK)
    )


def is_utf16_without_mark(sample: bytes) -> bool:
    """Whether most separators and line ends have a NUL beside them; a run of NULs has not so many."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    every = len(SEPARATORS.findall(sample))
    beside = max(len(pattern.findall(sample)) for pattern in (SEPARATORS_LE, SEPARATORS_BE))
    return beside > 1 and 2 * beside > every
