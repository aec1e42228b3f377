"""What a citizen's number is, and what one slip makes of it, said once more and as plainly as can be."""

from __future__ import annotations

from credit_standard.regions import PERMITS, TERRITORIES

CHARACTERS = "0123456789X"


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
