"""号码对照: the numbers of one subject, and the keys by which records about it find each other.

This is the one definition of "the same subject": `matching` compares two subjects by it, the checks among records and
the register compare millions (`crosswalk_column`, the same rules for columns).

| number | key |
|---|---|
| unified code | `org:` its characters 9 to 17, the organisation code |
| organisation code | `org:` |
| registration number | `reg:` of 15 digits, `reg-old:` of older forms |
| tax number | of the unified code or the organisation code inside, else `tax:`; of a person `person:` |
| citizen's number of 18 digits, residence permit | `person:` |
| citizen's number of 15 digits | `person:` the number of 18 digits |
| Hong Kong or Macao permit | `hk-macao-permit:` the nine characters that stay |
| document of no known kind | `person:` where it has the form of a citizen's number, else none |
| others | the name of their kind |

A subject is an organisation or a person, and only numbers of such are its own. A person's number beside an
organisation's is that of its owner or head, so its key begins with `owner:`. Placeholders identify nobody, wherever
they stand (`placeholders`).

>>> numbers({"uscc": "91110000600037341L"}).keys
('org:600037341',)
>>> numbers({"citizen-id-15": "110105491231002"}).keys
('person:11010519491231002X',)
>>> business = numbers({"registration-number": "110108000000016", "citizen-id": "11010519491231002X"})
>>> business.keys
('reg:110108000000016', 'owner:person:11010519491231002X')
>>> [link.key for link in business.own]
['reg:110108000000016']
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from credit_standard import identifiers
from credit_standard.subjects.families import OWNER, Family, families
from credit_standard.subjects.placeholders import is_placeholder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.identifiers.judging.kind import Kind
    from credit_standard.subjects.families import Holder

NO_SUBJECT = frozenset({"region", "phone"})
"""Kinds of identifiers that are shared, or are of no subject."""
DOCUMENT = "document"
"""In the place of a kind: the number of an identity document of which nobody says what it is."""
BY_FORM = ("citizen-id", "citizen-id-15")
"""What such a document may be: numbers that can be told by their form."""
CITIZENS = frozenset({"citizen-id", "residence-permit"})
REPLACED_CARD = "^[HM][0-9]{10}$"
"""港澳通行证: the two digits at the end count the cards."""
_IS_REPLACED_CARD = re.compile(REPLACED_CARD)


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

    @property
    def own(self) -> tuple[Link, ...]:
        """By which the subject is told from others: one of each family, those first that prove most.

        A unified code comes before an organisation code, and either before what a tax number may hold.
        """
        ordered = sorted(self.links, key=lambda link: (link.is_recalled, link.kind != "uscc"))
        by_family = {link.family.name: link for link in reversed(ordered) if not link.is_owners}
        return tuple(by_family[name] for name in families() if name in by_family)


def numbers(texts: Mapping[str, str | None], about: Holder | None = None) -> SubjectNumbers:
    """The numbers of one subject, from their texts by kind of identifier; None where there is none.

    Args:
        texts: by kind; an identity document of no known kind as `document`.
        about: what the subject is; told by its numbers when None.

    Raises:
        ValueError: a kind does not exist or identifies no subject. A text that is no valid number does not raise.
    """
    given: dict[str, str] = {}
    unread: list[str] = []
    for name, text in texts.items():
        kind = document_kind(text) if name == DOCUMENT and text is not None else name
        value = None if kind is None or text is None else kind_of(kind).read(text, None).value
        if kind is not None and value is not None:
            given.setdefault(kind, value)
        elif text is not None:
            unread.append(name)
    return SubjectNumbers(given=given, unread=tuple(unread), links=_of_holder(given, about))


def _of_holder(given: Mapping[str, str], about: Holder | None) -> tuple[Link, ...]:
    links = [link for name, value in given.items() for link in _links(name, value)]
    if about == "person":  # an organisation's number beside is that of another subject
        return tuple(link for link in links if link.family.holder == "person")
    if about == "organisation" or any(link.family.holder == "organisation" for link in links):
        links = [evolve(one, is_owners=True) if one.family.holder == "person" else one for one in links]
    return tuple(links)


def kind_of(name: str) -> Kind:
    """The kind of identifier with this name.

    Raises:
        ValueError: there is none, or it identifies no subject.
    """
    if name in NO_SUBJECT:
        raise ValueError(f"a number of kind {name!r} identifies no subject")
    return identifiers.get(name)


def document_kind(text: str) -> str | None:
    """The kind of identity document that a text is by its form; None where that does not tell."""
    return next((kind for kind in BY_FORM if kind_of(kind).read(text, None).value is not None), None)


def _is_valid_part(kind: str, text: str) -> bool:
    return identifiers.get(kind).read(text, None).value == text


def _links(kind: str, value: str) -> Iterator[Link]:
    """The keys of a valid number in canonical form; `crosswalk_column` does the same for columns."""
    if is_placeholder(kind, value):
        return
    if kind == "uscc":
        yield _link("org", kind, value[8:17], is_derived=True)
    elif kind == "org-code":
        yield _link("org", kind, value)
    elif kind == "registration-number":
        yield _link("reg" if len(value) == 15 and value.isdigit() else "reg-old", kind, value)
    elif kind == "tax-number":
        yield from _links_of_tax(value)
    elif kind == "citizen-id-15" or (kind == "citizen-id" and len(value) == 15):
        yield _link("person", kind, identifiers.citizen_id.upgrade(value), is_derived=True)
    elif kind in CITIZENS:
        yield _link("person", kind, value)
    elif kind == "hk-macao-permit" and _IS_REPLACED_CARD.match(value):
        yield _link(kind, kind, value[:9], is_derived=True, is_recalled=True)
    else:
        yield _link(kind, kind, value)


def _links_of_tax(value: str) -> Iterator[Link]:
    """What is inside a tax number is recalled, so it never proves anything for certain."""
    inside = _inside_tax(value)
    if inside is None:
        yield _link("tax", "tax-number", value)
        return
    kind, part = inside
    for link in _links(kind, part):
        yield evolve(link, kind="tax-number", is_derived=True, is_recalled=True)
        if len(value) in {
            17,
            20,
        }:  # of an individual business: its owner's number, in one length, and what follows
            shortened = len(value) == 17
            whole = link.value + value[-2:]
            yield _link("tax", "tax-number", whole, is_derived=shortened, is_recalled=shortened)


def _inside_tax(value: str) -> tuple[str, str] | None:
    """The kind and the number that a tax number is made of."""
    possible = {
        15: (("org-code", value[6:]), ("citizen-id-15", value)) if value[:6].isdigit() else (),
        17: (("citizen-id-15", value[:15]),),
        18: (("uscc", value), ("citizen-id", value)),
        20: (("citizen-id", value[:18]),),
    }
    return next((one for one in possible.get(len(value), ()) if _is_valid_part(*one)), None)


def _link(family: str, kind: str, value: str, *, is_derived: bool = False, is_recalled: bool = False) -> Link:
    return Link(
        family=families()[family], kind=kind, value=value, is_derived=is_derived, is_recalled=is_recalled
    )
