"""遮盖: how much of a person's names, numbers and addresses a published record shows, by a named policy (`masks.toml`).

A text is masked by what its field holds and by its own form; a column is masked text by text, so both agree.

    >>> one = policy("catalogue")
    >>> one.name("欧阳示例"), one.name("艾力·买买提"), one.number("citizen-number", "13010219800101001X")
    ('欧阳**', '艾*·***', '130102********001X')
    >>> policy("court").number("citizen-number", "13010219800101001X")
    '1301021980****001X'
    >>> policy("catalogue").address("河北省石家庄市长安区示例街道东路8号2单元")
    '河北省石家庄市长安区示例街道东路***'

What is masked already stays as it is. Names in free texts are not found here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard.findings import Bilingual, Source
from credit_standard.findings.masks import Sensitivity
from credit_standard.findings.masks.names import is_certainly_an_organisations, surname
from credit_standard.model import DocumentNumber, Identifier
from credit_standard.model.element import PersonalNumber, SubjectName
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration, Element

NameStyle = Literal["whole", "surname", "surname-mou", "first"]
Mask = Callable[[str], str]
CITIZEN, DOCUMENT, CARD, PHONE, PERSONAL = (
    "citizen-number", "document", "bank-card", "phone", "personal-number"
)  # fmt: skip
NUMBERS = (CITIZEN, DOCUMENT, CARD, PHONE, PERSONAL)
HIDDEN, REST, SOMEBODY = "*", "***", "某"
_CITIZENS = re.compile(r"[0-9*]{17}[0-9Xx*]|[0-9*]{15}")
_CARD = re.compile(r"[0-9*]{16,19}")
_DOTS = re.compile("[·•・‧.．]")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ*'’ .,-]*[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ*'’ .,-]*")
_SEVERAL = re.compile("([、，,;；/|]+)")
_HOUSE = re.compile(r"[0-9０-９]|[一二三四五六七八九十百零〇○]+(?=[号弄幢栋座楼单室组])|\*")


@frozen
class NumberMask:
    """How a number is masked.

    Attributes:
        shapes: by length, for each character `+` where it is shown and `*` where not.
        first, last: of other lengths so many characters stay, if no more than are hidden.
    """

    shapes: Mapping[int, str]
    first: int
    last: int

    def __call__(self, number: str) -> str:
        shape = self.shapes.get(len(number))
        if shape is None:
            shown = self.first + self.last
            ends = (self.first, self.last) if 2 * shown <= len(number) else (0, 0)
            shape = "+" * ends[0] + HIDDEN * (len(number) - sum(ends)) + "+" * ends[1]
        pairs = zip(number, shape, strict=True)
        return "".join(character if place == "+" else HIDDEN for character, place in pairs)


@frozen(kw_only=True)
class MaskPolicy:
    """遮盖方式: one way to mask.

    Attributes:
        subject, representative, name_style: of persons who are the subject, the legal representative, anybody else.
        named: of subjects whom the law publishes by their name in full.
        numbers: by kind of number.
        address_until: words that end the part of an address that is shown.
    """

    key: str
    title: Bilingual
    subject: NameStyle
    named: NameStyle
    representative: NameStyle
    name_style: NameStyle
    numbers: Mapping[str, NumberMask]
    address_until: tuple[str, ...]
    source: Source = field(repr=False)

    def number(self, kind: str, text: str) -> str:
        """A number; its own form wins over what its column is for."""
        if _CITIZENS.fullmatch(text):
            kind = CITIZEN
        elif kind in {DOCUMENT, PERSONAL} and _CARD.fullmatch(text):
            kind = CARD
        return self.numbers[kind](text)

    def name(self, text: str, style: NameStyle | None = None) -> str:
        """One name, or several with separators between them; of organisations whole."""
        form = self.name_style if style is None else style
        if form == "whole":
            return text
        return "".join(
            part if number % 2 else _name(part.strip(), form)
            for number, part in enumerate(_SEVERAL.split(text))
        )

    def address(self, text: str) -> str:
        """An address down to the last level that is shown."""
        house = _HOUSE.search(text)
        before = text if house is None else text[: house.start()]
        ends = (before.rfind(word) + len(word) for word in self.address_until if word in before)
        return before[: max(ends, default=0)] + REST


@frozen
class Masks:
    """The masks of a record type under a policy.

    Attributes:
        always: by field, whoever the record is about.
        of_persons: by field, in records about persons and households only.
    """

    always: Mapping[str, Mask]
    of_persons: Mapping[str, Mask]

    def of(self, name: str, subject: str | None) -> Mask | None:
        """The mask of a field in a record about such a subject; about nobody knows whom as about a person."""
        found = self.always.get(name)
        if found is None and subject not in {"organisation", "government"}:
            found = self.of_persons.get(name)
        return found


def masks(declaration: Declaration, by: MaskPolicy) -> Masks:
    """Which fields of a record type are masked, and how."""
    always: dict[str, Mask] = {}
    of_persons: dict[str, Mask] = {}
    for element in declaration.fields:
        for is_persons_only, mask in _of_element(element, by, is_named=declaration.disclosure.named):
            (of_persons if is_persons_only else always)[element.name] = mask
    return Masks(always, of_persons)


def masked(texts: pl.Series, mask: Mask) -> pl.Series:
    """A column masked; each different text once."""
    import polars as pl

    different = texts.drop_nulls().unique().to_list()
    return texts.replace_strict(
        different, [mask(one) for one in different], default=None, return_dtype=pl.String
    )


@cache
def policies() -> dict[str, MaskPolicy]:
    """All that come with the standard, by name."""
    return {name: _policy(name, raw) for name, raw in shipped(__package__, "masks.toml").values.items()}


def policy(name: str) -> MaskPolicy:
    """A policy by its name.

    Raises:
        ValueError: there is none.
    """
    known = policies()
    if name not in known:
        raise ValueError(f"there is no mask policy {name!r}; known: {', '.join(known)}")
    return known[name]


def _policy(name: str, raw: dict) -> MaskPolicy:  # type: ignore[type-arg]  # its form is MaskForm
    numbers = {
        kind: NumberMask({len(one): one for one in raw[kind].get("shapes", ())}, raw[kind]["first"], raw[kind]["last"])
        for kind in NUMBERS
    }  # fmt: skip
    return MaskPolicy(
        key=name,
        title=Bilingual(raw["zh"], raw["en"]),
        subject=raw["subject"],
        named=raw.get("named", raw["subject"]),
        representative=raw["representative"],
        name_style=raw["name"],
        numbers=numbers,
        address_until=tuple(raw["address_until"]),
        source=Source(**raw["source"]),
    )


def _of_element(element: Element, by: MaskPolicy, *, is_named: bool) -> Iterator[tuple[bool, Mask]]:
    """The mask of an item, and whether it is for records about persons only."""
    if element.concept == "address":
        yield True, by.address
    elif element.concept == "subject-name":
        yield True, partial(by.name, style=by.named if is_named else by.subject)
    elif element.concept == "legal-representative":
        yield False, partial(by.name, style=by.representative)
    elif element.sensitivity is Sensitivity.PERSON_NAME:
        yield False, _unless_organisations(by) if isinstance(element, SubjectName) else by.name
    elif element.sensitivity is Sensitivity.PERSON_NUMBER:
        yield False, partial(by.number, _kind(element))


def _kind(element: Element) -> str:
    if isinstance(element, Identifier) and element.kind == PHONE:
        return PHONE
    if isinstance(element, DocumentNumber | Identifier):
        return DOCUMENT
    return PERSONAL if isinstance(element, PersonalNumber) else DOCUMENT


def _unless_organisations(by: MaskPolicy) -> Mask:
    return lambda text: text if is_certainly_an_organisations(text) else by.name(text)


def _name(text: str, style: NameStyle) -> str:
    """One name of a person."""
    if len(text) <= 1:
        return HIDDEN * len(text)
    kept, rest = text[:1], text[1:]
    if style == "first":
        return kept + HIDDEN * 2
    if _DOTS.search(text) or _LATIN.fullmatch(text):
        if style == "surname-mou":
            return kept + SOMEBODY * 2
        return kept + "".join(one if one == " " or _DOTS.fullmatch(one) else HIDDEN for one in rest)
    kept = surname(text)
    rest = text[len(kept) :]
    return kept + (SOMEBODY if style == "surname-mou" else HIDDEN) * len(rest)
