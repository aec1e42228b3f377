"""号码对照: the numbers of one subject, and the keys by which records about it find each other.

| number | key |
|---|---|
| unified code | `org:` its characters 9 to 17, the organisation code |
| organisation code | `org:` |
| registration number | `reg:` of 15 digits, `reg-old:` of older forms |
| tax number | of the unified code or the organisation code inside, else `tax:`; of a person `person:` |
| citizen's number of 18 digits, residence permit | `person:` |
| citizen's number of 15 digits | `person:` the number of 18 digits |
| Hong Kong or Macao permit | `hk-macao-permit:` the nine characters that stay |
| others | the name of their kind |

A person's number beside an organisation's is that of its owner or head, so its key begins with `owner:`. A dummy or
self-defined organisation code and the placeholder of the unified code identify nobody.

>>> numbers({"uscc": "91110000600037341L"}).keys
('org:600037341',)
>>> numbers({"citizen-id-15": "110105491231002"}).keys
('person:11010519491231002X',)
>>> numbers({"registration-number": "110108000000016", "citizen-id": "11010519491231002X"}).keys
('reg:110108000000016', 'owner:person:11010519491231002X')
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard import identifiers
from credit_standard.subjects.families import OWNER, Family, families

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.identifiers.kind import Kind

NO_SUBJECT = frozenset({"region", "phone"})
"""Kinds of identifiers that are shared, or are of no subject."""
_REPLACED_CARD = re.compile("[HM][0-9]{10}")
CITIZENS = frozenset({"citizen-id", "residence-permit"})


@frozen(kw_only=True)
class Link:
    """One key and how it came about.

    Attributes:
        family: the family of the key.
        kind: the kind of number that it was taken from.
        value: the number in the form in which the family compares it; never printed.
        is_derived: it is part of that number, or computed from it.
        is_recalled: the rule of the derivation was not read.
        is_owners: it is a person's, beside numbers of an organisation.
    """

    family: Family
    kind: str
    value: str = field(repr=False)
    is_derived: bool = False
    is_recalled: bool = False
    is_owners: bool = False

    @property
    def key(self) -> str:
        return f"{OWNER if self.is_owners else ''}{self.family.name}:{self.value}"


def _masked(given: Mapping[str, str]) -> str:
    return repr({kind: identifiers.get(kind).shown(value) for kind, value in given.items()})


@frozen(kw_only=True)
class SubjectNumbers:
    """The numbers of one subject.

    Attributes:
        given: kind → canonical form of the numbers that are valid; only masked forms are ever printed.
        unread: kinds of which a text was given that is no valid number; they link nothing.
        links: the keys, each with where it comes from.
    """

    given: Mapping[str, str] = field(repr=_masked)
    unread: tuple[str, ...]
    links: tuple[Link, ...] = field(repr=False)

    @property
    def keys(self) -> tuple[str, ...]:
        """The linking keys, each once, in the order of the numbers; they are not for showing."""
        return tuple(dict.fromkeys(link.key for link in self.links))


def numbers(texts: Mapping[str, str | None]) -> SubjectNumbers:
    """The numbers of one subject, from their texts by kind of identifier; None where there is none.

    Raises:
        ValueError: a kind does not exist or identifies no subject. A text that is no valid number does not raise.
    """
    readings = {
        name: identifying(name).read(text, None).value for name, text in texts.items() if text is not None
    }
    given = {name: value for name, value in readings.items() if value is not None}
    unread = tuple(name for name, value in readings.items() if value is None)
    links = [link for name, value in given.items() for link in _links(name, value)]
    if any(link.family.holder == "organisation" for link in links):
        links = [evolve(one, is_owners=True) if one.family.holder == "person" else one for one in links]
    return SubjectNumbers(given=given, unread=unread, links=tuple(links))


def identifying(name: str) -> Kind:
    """The kind of identifier with this name.

    Raises:
        ValueError: there is none, or it identifies no subject.
    """
    if name in NO_SUBJECT:
        raise ValueError(f"a number of kind {name!r} identifies no subject")
    return identifiers.get(name)


def _links(kind: str, value: str) -> Iterator[Link]:
    """The keys of a valid number in canonical form; `crosswalk_column` does the same for columns."""
    if kind == "uscc":
        if value != identifiers.uscc.PLACEHOLDER and identifiers.org_code.is_ordinary(value[8:17]):
            yield _link("org", kind, value[8:17], is_derived=True)
    elif kind == "org-code":
        if identifiers.org_code.is_ordinary(value):
            yield _link("org", kind, value)
    elif kind == "registration-number":
        yield _link("reg" if len(value) == 15 and value.isdigit() else "reg-old", kind, value)
    elif kind == "tax-number":
        yield from _links_of_tax(value)
    elif kind in CITIZENS:
        yield _link("person", kind, value)
    elif kind == "citizen-id-15":
        yield _link("person", kind, identifiers.citizen_id.upgrade(value), is_derived=True)
    elif kind == "hk-macao-permit" and _REPLACED_CARD.fullmatch(value):
        yield _link(kind, kind, value[:9], is_derived=True, is_recalled=True)
    else:
        yield _link(kind, kind, value)


def _links_of_tax(value: str) -> Iterator[Link]:
    """What is inside a tax number is recalled, so it never proves anything for certain."""
    inside = _inside_tax(value)
    for link in inside:
        yield evolve(link, kind="tax-number", is_derived=True, is_recalled=True)
    whole = [link.value + value[-2:] for link in inside] if len(value) in {17, 20} else []
    if whole:  # of an individual business: its owner's number, in one length, and what follows
        yield _link("tax", "tax-number", whole[0], is_derived=len(value) == 17, is_recalled=len(value) == 17)
    elif not inside:
        yield _link("tax", "tax-number", value)


def _inside_tax(value: str) -> tuple[Link, ...]:
    possible = {
        15: (("org-code", value[6:]), ("citizen-id-15", value)) if value[:6].isdigit() else (),
        17: (("citizen-id-15", value[:15]),),
        18: (("uscc", value), ("citizen-id", value)),
        20: (("citizen-id", value[:18]),),
    }
    for kind, part in possible.get(len(value), ()):
        if identifiers.get(kind).read(part, None).value == part and (links := tuple(_links(kind, part))):
            return links
    return ()


def _link(family: str, kind: str, value: str, *, is_derived: bool = False, is_recalled: bool = False) -> Link:
    return Link(
        family=families()[family], kind=kind, value=value, is_derived=is_derived, is_recalled=is_recalled
    )
