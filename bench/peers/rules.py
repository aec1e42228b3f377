"""What every peer checks, and how plain Python says it. No code of the library is used, only its lists of words."""

from __future__ import annotations

import csv
import re
from datetime import date
from decimal import Decimal
from importlib.resources import files

from bench.penalties.rows import HEADINGS

H = HEADINGS
REQUIRED = tuple(
    H[name]
    for name in ("name", "decision_number", "facts", "basis", "kinds", "content", "decided", "authority")
)
MAX_LENGTH = {
    H["name"]: 512,
    H["representative"]: 512,
    H["decision_number"]: 256,
    H["violation"]: 2000,
    H["facts"]: 5000,
    H["basis"]: 4096,
    H["content"]: 4096,
    H["licence"]: 200,
    H["authority"]: 200,
    H["source"]: 200,
    H["remarks"]: 4000,
}
DATES = (H["decided"], H["valid_until"], H["published_until"])
AMOUNTS = (H["fine"], H["confiscated"])
USCCS = (H["uscc"], H["authority_uscc"], H["source_uscc"])
NUMBERS = (H["uscc"], H["registration_number"], H["organisation_code"])
DATE = r"^\d{4}[/-]\d{2}[/-]\d{2}$"
AMOUNT = r"^-?\d{1,12}(?:\.\d{1,6})?$"


def _accepted(code_list: str) -> tuple[str, ...]:
    text = files("credit_standard.codes").joinpath("data", f"{code_list}.csv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines())
    return tuple(word for row in rows for word in (row["zh"], *row["aliases"].split(";")) if word)


KINDS = _accepted("penalty-kind")
DOCUMENT_TYPES = _accepted("document-type")
FREE_TEXT = "其他-"  # a code of the writer's own
_KIND = "|".join(re.escape(kind) for kind in sorted(KINDS, key=len, reverse=True)) + f"|{FREE_TEXT}[^;；]+"
KIND_SET = f"^(?:{_KIND})(?:[;；|,，、](?:{_KIND}))*$"
DOCUMENT_TYPE = f"^(?:{'|'.join(re.escape(one) for one in DOCUMENT_TYPES)}|{FREE_TEXT}.+)$"

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
USCC_VALUES = {character: value for value, character in enumerate(USCC_ALPHABET)}
USCC_WEIGHTS = tuple(pow(3, i, 31) for i in range(17))
CITIZEN_WEIGHTS = tuple(pow(2, 17 - i, 11) for i in range(17))
CITIZEN_CHECKS = "10X98765432"


def uscc_is_right(text: str) -> bool:
    if len(text) != 18:
        return False
    try:
        total = sum(USCC_VALUES[one] * weight for one, weight in zip(text, USCC_WEIGHTS, strict=False))
    except KeyError:
        return False
    return USCC_ALPHABET[-total % 31] == text[17]


def citizen_number_is_right(text: str) -> bool:
    if not re.fullmatch(r"\d{17}[\dX]", text):
        return False
    total = sum(int(one) * weight for one, weight in zip(text, CITIZEN_WEIGHTS, strict=False))
    return (
        CITIZEN_CHECKS[total % 11] == text[17]
        and day(f"{text[6:10]}/{text[10:12]}/{text[12:14]}") is not None
    )


def day(text: str) -> date | None:
    """The day, or None when the text is none in either of the two forms of the standard."""
    if not re.fullmatch(DATE, text):
        return None
    try:
        return date(int(text[:4]), int(text[5:7]), int(text[8:]))
    except ValueError:
        return None


def amount(text: str) -> Decimal | None:
    return Decimal(text) if re.fullmatch(AMOUNT, text) else None


def kinds_are_right(text: str) -> bool:
    return re.fullmatch(KIND_SET, text) is not None


def document_type_is_right(text: str) -> bool:
    return text in DOCUMENT_TYPES or text.startswith(FREE_TEXT)
