"""数据元: the elements of which record types are made, one class per type of value.

A declaration reads as a table: name, type, Chinese title, English title, and what holds for it.

    document_number = Text("行政处罚决定书文号", "Decision number", max_length=128, required=True)
    fine = Amount("罚款金额", "Fine", unit="万元", digits=18, places=6)

Every element takes:

    zh, en       titles; the Chinese one is also what a heading is matched with
    required     the cell must not be empty (conditions across fields are rules)
    concept      数据元概念: what kind of fact it is (`decision-date`), the same in every record type; masking,
                 lifecycle and scoring find fields by it, never by name
    codes        national short codes of this item (`CF_JDRQ`)
    aliases      other headings in use
    definition   (zh, en): one sentence: what it is, its unit, from which document it is taken
    disclosure   who may see this item, where that differs from the record
    consent      only with the person's written consent (征信业管理条例 art. 14)
    source       where the item, its length or its values are laid down; unverified ones say so
    refers_to    fields of other record types that it names (`tender-notice.matter_id`): a record with this value is
                 to be among the files that are checked together, when any record of that type is
"""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from credit_standard.codes import CodeEntry, CodeList, extended
from credit_standard.findings import Bilingual, Source
from credit_standard.findings.masks import Sensitivity
from credit_standard.language.value_types import DATE, REGION, TEXT, YES_NO, ValueType
from credit_standard.model.audience import Disclosure


def bilingual(texts: Bilingual | tuple[str, str] | None) -> Bilingual | None:
    """(zh, en), as declarations write it, as a value."""
    return Bilingual(*texts) if isinstance(texts, tuple) else texts


@frozen
class Element:
    """What all elements have in common; `name` is set when the record type is read."""

    DEFAULT_SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PLAIN
    VALUE_TYPE: ClassVar[ValueType] = TEXT

    zh: str
    en: str
    name: str = field(default="", kw_only=True)
    required: bool = field(default=False, kw_only=True)
    concept: str = field(default="", kw_only=True)
    codes: tuple[str, ...] = field(default=(), kw_only=True)
    aliases: tuple[str, ...] = field(default=(), kw_only=True)
    definition: Bilingual | None = field(default=None, converter=bilingual, kw_only=True)
    disclosure: Disclosure | None = field(default=None, kw_only=True)
    consent: bool = field(default=False, kw_only=True)
    source: Source | None = field(default=None, kw_only=True)
    refers_to: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def sensitivity(self) -> Sensitivity:
        return self.DEFAULT_SENSITIVITY

    @property
    def title(self) -> Bilingual:
        return Bilingual(self.zh, self.en)

    @property
    def value_type(self) -> ValueType:
        """The type of its values."""
        return self.VALUE_TYPE


@frozen
class Text(Element):
    """文本: characters, at most `max_length` of them (characters, not bytes)."""

    max_length: int = field(kw_only=True)
    holds: Sensitivity = field(default=Sensitivity.FREE_TEXT, kw_only=True)

    @property
    def sensitivity(self) -> Sensitivity:
        return self.holds


@frozen
class Identifier(Element):
    """标识: an identifier of one kind (`uscc`). `of_organisation` numbers may be shown in reports."""

    kind: str = field(kw_only=True)
    of_organisation: bool = field(default=True, kw_only=True)

    @property
    def sensitivity(self) -> Sensitivity:
        return Sensitivity.ORGANISATION_NUMBER if self.of_organisation else Sensitivity.PERSON_NUMBER

    @property
    def is_region(self) -> bool:
        return self.kind == "region"

    @property
    def value_type(self) -> ValueType:
        return REGION if self.is_region else TEXT


@frozen
class DocumentNumber(Element):
    """证件号码: an identifier whose kind stands in another field, as a document's type does."""

    DEFAULT_SENSITIVITY: ClassVar[Sensitivity] = Sensitivity.PERSON_NUMBER

    type_field: str = field(kw_only=True)
    max_length: int = field(default=64, kw_only=True)


@frozen
class Coded(Element):
    """代码类: values from a code list. `added_codes` are those of layers; only open lists take any."""

    code_list: str = field(kw_only=True)
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


@frozen
class Date(Element):
    """日期. 2099/12/31 means without end (长期). `past`: what happened; never after the day of judgement."""

    VALUE_TYPE: ClassVar[ValueType] = DATE

    past: bool = field(default=False, kw_only=True)


@frozen
class Amount(Element):
    """金额、数量: exact decimal; at most `digits` digits in all, `places` of them after the point.

    Amounts are not below zero unless `minimum` says otherwise (None: no bound).
    """

    unit: str = field(kw_only=True)
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
    """整数: a whole number of `unit`; bounds as for amounts. A year is `unit="年"` with both bounds."""

    unit: str = field(default="", kw_only=True)
    minimum: int | None = field(default=0, kw_only=True)
    maximum: int | None = field(default=None, kw_only=True)

    @property
    def value_type(self) -> ValueType:
        return ValueType("integer", minimum=self.minimum, maximum=self.maximum)


@frozen
class YesNo(Element):
    """是否."""

    VALUE_TYPE: ClassVar[ValueType] = YES_NO
