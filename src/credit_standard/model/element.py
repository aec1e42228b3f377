"""数据元: the elements of which record types are made, one class per kind of value.

A declaration reads as a table: name, kind, Chinese title, English title, what the kind needs, and what holds for it.

    decision_number = ReferenceNumber("行政处罚决定书文号", "Decision number", 256, required=True, codes="CF_WSH")
    penalty_kinds = Codes("处罚类别", "Kinds of penalty", "penalty-kind", required=True)
    fine = Amount("罚款金额（万元）", "Fine", "万元", codes="CF_NR_FK")

Every element takes:

    zh, en       titles; the Chinese one is also what a heading is matched with
    required     the cell must not be empty (conditions across fields are rules)
    concept      数据元概念: what kind of fact it is, by a word of `concepts.toml`, the same in every record type;
                 engines find fields by it. Without one the element is private to its record
    primary      of several fields of one concept, the one that is meant when somebody asks for the concept
    codes        national short codes of this item (`CF_JDRQ`), one or several with blanks between them
    aliases      other headings in use, one or several
    definition   (zh, en): one sentence: what it is, its unit, from which document it is taken
    sensitivity  what may be shown of it, where that differs from its kind
    disclosure   who may see this item, where that differs from the record
    consent      only with the person's written consent (征信业管理条例 art. 14)
    secret       a state or trade secret: no audience sees it
    source       where the item, its length or its values are laid down; unverified ones say so
    deprecated   since when it is to go, and which field takes its place: it still holds, and its use is told
    refers_to    the field of another record type that it names: a record with this value is to be among the files that
                 are checked together, when any record of that type is

An element that several record types share is taken over under other words by `but`.
"""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar, Self

from attrs import evolve, field, frozen

from credit_standard import identifiers
from credit_standard.codes import CodeEntry, CodeList, extended
from credit_standard.findings import Bilingual, Deprecation, Source
from credit_standard.findings.masks import Sensitivity
from credit_standard.language.value_types import DATE, REGION, TEXT, YES_NO, ValueType
from credit_standard.model.audience import Disclosure
from credit_standard.model.foreign_key import ForeignKey


def bilingual(texts: Bilingual | tuple[str, str] | None) -> Bilingual | None:
    """(zh, en), as declarations write it, as a value."""
    return Bilingual(*texts) if isinstance(texts, tuple) else texts


def words(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """Short codes as declarations write them: one, or several with blanks between."""
    return tuple(text.split()) if isinstance(text, str) else text


def one_or_several(given: Any) -> tuple[Any, ...]:
    """What declarations write alone where there is only one."""
    return given if isinstance(given, tuple) else (given,)


@frozen
class Element:
    """What all elements have in common; `name` is set when the record type is read."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PLAIN
    VALUE_TYPE: ClassVar[ValueType] = TEXT

    zh: str
    en: str
    name: str = field(default="", kw_only=True)
    required: bool = field(default=False, kw_only=True)
    concept: str = field(default="", kw_only=True)
    primary: bool = field(default=False, kw_only=True)
    codes: tuple[str, ...] = field(default=(), converter=words, kw_only=True)
    aliases: tuple[str, ...] = field(default=(), converter=one_or_several, kw_only=True)
    definition: Bilingual | None = field(default=None, converter=bilingual, kw_only=True)
    disclosure: Disclosure | None = field(default=None, kw_only=True)
    consent: bool = field(default=False, kw_only=True)
    secret: bool = field(default=False, kw_only=True)
    source: Source | None = field(default=None, kw_only=True)
    deprecated: Deprecation | None = field(default=None, kw_only=True)
    refers_to: tuple[ForeignKey, ...] = field(default=(), converter=one_or_several, kw_only=True)
    _sensitivity: Sensitivity | None = field(default=None, kw_only=True)

    @property
    def sensitivity(self) -> Sensitivity:
        """What may be shown of it: its own word, else that of its kind."""
        return self.SENSITIVITY if self._sensitivity is None else self._sensitivity

    @property
    def title(self) -> Bilingual:
        return Bilingual(self.zh, self.en)

    @property
    def value_type(self) -> ValueType:
        """The type of its values."""
        return self.VALUE_TYPE

    @property
    def headings(self) -> tuple[str, ...]:
        """Everything under which a column of it is known in the standard's own tables, the title first."""
        return (self.zh, self.name, self.en, *self.codes, *self.aliases)

    def but(self, zh: str = "", en: str = "", *, aliases: str | tuple[str, ...] = (), **changes: Any) -> Self:
        """The same element under the words of another table; short codes and aliases stay, aliases are added.

        Args:
            zh: Chinese title; that of the shared element where empty.
            en: English title, likewise.
            aliases: further ones.
            changes: anything else that differs.
        """
        more = one_or_several(aliases)
        return evolve(self, zh=zh or self.zh, en=en or self.en, aliases=(*self.aliases, *more), **changes)


@frozen
class Text(Element):
    """文本: free text of at most `max_length` characters (not bytes)."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.FREE_TEXT

    max_length: int = field()


@frozen
class PersonName(Text):
    """姓名: the name of a person."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PERSON_NAME


@frozen
class SubjectName(PersonName):
    """主体名称: the name of a subject, which may be a person."""


@frozen
class OrganisationName(Text):
    """单位名称: the name of an organisation, an authority, a place of work."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.ORGANISATION_NAME


@frozen
class ReferenceNumber(Text):
    """编号、文号: the number of a document, a record, a version: it identifies no subject."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PLAIN


@frozen
class PersonalNumber(Text):
    """个人编号: a number without a form of its own that was given to a person."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PERSON_NUMBER


@frozen
class Label(Text):
    """名目: a name, grade or class of a thing; it identifies nobody."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PLAIN


@frozen
class Identifier(Element):
    """标识: an identifier of one kind (`uscc`)."""

    kind: str = field()

    @property
    def is_region(self) -> bool:
        return self.kind == "region"

    @property
    def value_type(self) -> ValueType:
        return REGION if self.is_region else TEXT

    @property
    def sensitivity(self) -> Sensitivity:
        return identifiers.get(self.kind).sensitivity if self._sensitivity is None else self._sensitivity


@frozen
class DocumentNumber(Element):
    """证件号码: an identifier whose kind stands in another field, as a document's type does."""

    SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PERSON_NUMBER

    type_field: str = field()
    max_length: int = field(default=64, kw_only=True)


@frozen
class Coded(Element):
    """代码类: values from a code list. `added_codes` are those of layers; only open lists take any."""

    code_list: str = field()
    added_codes: tuple[CodeEntry, ...] = field(default=(), kw_only=True)

    @property
    def known_codes(self) -> CodeList:
        return extended(self.code_list, self.added_codes)


@frozen
class Code(Coded):
    """代码: one entry. Entries marked so may carry a text: `其他-自定义`."""

    @property
    def value_type(self) -> ValueType:
        return ValueType("code", codes=self.known_codes)


@frozen
class Codes(Coded):
    """代码集: several entries in one cell, separated by `;`."""

    @property
    def value_type(self) -> ValueType:
        return ValueType("codes", codes=self.known_codes)


OPEN_END = date(2099, 12, 31)
"""长期: the day that stands for no end."""


@frozen
class Date(Element):
    """日期. `OPEN_END` means without end (长期). `past`: what happened; never after the day of judgement."""

    VALUE_TYPE: ClassVar[ValueType] = DATE

    past: bool = field(default=False, kw_only=True)


@frozen
class Amount(Element):
    """金额、数量: exact decimal of `unit`; at most `digits` digits in all, `places` of them after the point.

    Amounts are not below zero unless `minimum` says otherwise (None: no bound).
    """

    unit: str = field()
    digits: int = field(default=18, kw_only=True)
    places: int = field(default=6, kw_only=True)
    minimum: int | None = field(default=0, kw_only=True)
    maximum: int | None = field(default=None, kw_only=True)

    @property
    def value_type(self) -> ValueType:
        return ValueType(
            "amount", digits=self.digits, places=self.places, minimum=self.minimum, maximum=self.maximum
        )


@frozen
class Integer(Element):
    """整数: a whole number of `unit`; bounds as for amounts. A year is of the unit 年, with both bounds."""

    unit: str = field(default="")
    minimum: int | None = field(default=0, kw_only=True)
    maximum: int | None = field(default=None, kw_only=True)

    @property
    def value_type(self) -> ValueType:
        return ValueType("integer", minimum=self.minimum, maximum=self.maximum)


@frozen
class YesNo(Element):
    """是否."""

    VALUE_TYPE: ClassVar[ValueType] = YES_NO
