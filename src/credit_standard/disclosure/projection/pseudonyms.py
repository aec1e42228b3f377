"""假名: keyed pseudonyms for shared research use: a subject has the same one in every file made with a key.

What names or numbers somebody, or a decision that can be looked up, becomes an HMAC-SHA-256 over its canonical value;
free texts and addresses are left out. That is pseudonymous, not anonymous: who holds the key can try every number, and
what is left (dates, amounts, regions) may tell a subject from all others. The key stays with the caller and is in no
output, log, manifest or message.

    >>> one = Pseudonyms(b"a key of the caller, 32 bytes or more")
    >>> one.of("citizen-id", "130102800101001") == one.of("citizen-id", "130102198001010010")
    True
"""

from __future__ import annotations

import hmac
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings.masks import Sensitivity
from credit_standard.identifiers import citizen_id
from credit_standard.model import DocumentNumber, Identifier, Text
from credit_standard.model.element import ReferenceNumber

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.model import Declaration, Element

SHORTEST = 16  # bytes of a key
LENGTH = 32  # hexadecimal digits: 128 bits
CITIZEN, NAME = "citizen-id", "name"
_BORN = "19"
_LAST = "0123456789X"


class WeakKeyError(ValueError):
    """The key is too short."""


def _long_enough(_: object, __: object, key: bytes) -> None:
    if len(key) < SHORTEST:
        raise WeakKeyError(f"a key of pseudonyms has {SHORTEST} bytes or more, this one has {len(key)}")


@frozen
class Pseudonyms:
    """Makes pseudonyms with one key."""

    _key: bytes = field(repr=False, validator=_long_enough)

    def of(self, kind: str, value: str) -> str:
        """The pseudonym of a value; numbers of one citizen in both forms have one.

        Args:
            kind: of identifier, or what else tells values of one text apart: no name is ever a number.
            value: in canonical form.
        """
        told, text = _canonical(kind, value)
        return hmac.new(self._key, f"{told}\0{text}".encode(), sha256).hexdigest()[:LENGTH]

    def changes(self, declaration: Declaration) -> dict[str, Callable[[str], str] | None]:
        """By field what becomes of its texts; None where they are left out."""
        found: dict[str, Callable[[str], str] | None] = {}
        for element in declaration.fields:
            if is_left_out(element):
                found[element.name] = None
            elif kind := kind_of(element):
                found[element.name] = partial(self.of, kind)
        return found


def is_left_out(element: Element) -> bool:
    """Whether an item can name somebody in words that nobody can tell from others."""
    return element.sensitivity is Sensitivity.FREE_TEXT or element.concept == "address"


def kind_of(element: Element) -> str:
    """What kind of thing an item tells; empty where it tells nobody."""
    is_persons = element.sensitivity in {Sensitivity.PERSON_NAME, Sensitivity.PERSON_NUMBER}
    if isinstance(element, Identifier) and (is_persons or element.concept == "subject-number"):
        return element.kind
    if isinstance(element, DocumentNumber):
        return "document"
    if element.sensitivity is Sensitivity.PERSON_NAME:
        return NAME
    if isinstance(element, ReferenceNumber) or (isinstance(element, Text) and is_persons):
        return element.concept or element.name
    return ""


def _canonical(kind: str, value: str) -> tuple[str, str]:
    """A citizen's number in its form of 18 characters, whatever column it stands in."""
    if len(value) == 15 and value.isdecimal():
        body = value[:6] + _BORN + value[6:]
        longer = next((body + last for last in _LAST if citizen_id.is_valid(body + last)), None)
        if longer is not None:
            return CITIZEN, longer
    return (CITIZEN, value) if len(value) == 18 and citizen_id.is_valid(value) else (kind, value)
