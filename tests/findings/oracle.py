"""What a citizen's number is, what one slip makes of it, and what else is a person's, said once more and plainly."""

from __future__ import annotations

import re

from credit_standard.findings.masks.persons import is_bank_card
from credit_standard.regions import PERMITS, TERRITORIES

CHARACTERS = "0123456789X"
LIKE_DIGITS = str.maketrans("OIL", "011")
TRAVEL = re.compile(
    "[EG][0-9]{8}|[CE][A-Z][0-9]{7}|[DSP]E?[0-9]{7,8}|[CHKLMTW][0-9]{8}(?:[0-9]{2})?|[A-Z]{3}[0-9]{12}"
    "|9[0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}"
)
TAIWAN = re.compile("[A-Z][1289][0-9]{8}")
LETTERS_OF_TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO"  # 10, 11, …
MOBILE = re.compile("(?:0|86|0086)?1[3-9][0-9]{9}X*")


def is_citizens(text: str) -> bool:
    """A known province and a plausible date."""
    if len(text) != 18 or not text[:17].isdecimal() or text[17] not in CHARACTERS:
        return False
    year, month, day = int(text[6:10]), int(text[10:12]), int(text[12:14])
    return text[:2] in TERRITORIES | PERMITS and 1800 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 31


def slips(text: str) -> set[str]:
    """All that a text may have been before one slip."""
    wrong = {text[:at] + c + text[at + 1 :] for at in range(len(text)) for c in CHARACTERS}
    exchanged = {text[:at] + text[at + 1] + text[at] + text[at + 2 :] for at in range(len(text) - 1)}
    surplus = {text[:at] + text[at + 1 :] for at in range(len(text))}
    missing = {text[:at] + c + text[at:] for at in range(len(text) + 1) for c in CHARACTERS}
    return wrong | exchanged | surplus | missing | {text}


def is_near_citizens(text: str) -> bool:
    return any(is_citizens(one) for one in slips(text))


def is_persons(code: str) -> bool:
    """Whether capitals and digits, in groups or in one, are a number of a person, or it and letters of a word."""
    groups = code.split()
    joined = {
        "".join(groups[first:last])
        for first in range(len(groups))
        for last in range(first + 1, len(groups) + 1)
    }
    return any(_is_one(one) for one in joined)


def _is_one(code: str) -> bool:
    core = re.sub("(?<=[0-9]{6})X?[A-WYZ][A-Z]*$", "", re.sub("^[A-Z]+(?=[0-9]{6})", "", code))
    for text in {one.translate(LIKE_DIGITS) for one in (code, core)}:
        if len(text) in (17, 18, 19) and is_near_citizens(text):
            return True
        if any(is_citizens(text[at : at + 18]) for at in range(len(text) - 17)) or MOBILE.fullmatch(text):
            return True
    if len(core) in (15, 17) and _is_old(core[:15]):
        return True
    if TRAVEL.fullmatch(code) and (code[0] != "9" or code[1:3] in TERRITORIES | PERMITS):
        return True
    return is_bank_card(core) or (bool(TAIWAN.fullmatch(code)) and _weighed(code) % 10 == 0)


def _weighed(card: str) -> int:
    digits = f"{10 + LETTERS_OF_TAIWAN.index(card[0])}{card[1:]}"
    return sum(
        int(digit) * weight for digit, weight in zip(digits, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)
    )


def _is_old(text: str) -> bool:
    """The number before 1999: a province, and a month and a day."""
    known = text[:2] in TERRITORIES | PERMITS
    return text.isdecimal() and known and 1 <= int(text[8:10]) <= 12 and 1 <= int(text[10:12]) <= 31
