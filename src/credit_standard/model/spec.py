"""记录类型的总说明: what is said once about a record type."""

from __future__ import annotations

from attrs import field, frozen

from credit_standard.findings import Bilingual, Deprecation, Source
from credit_standard.language import Expression
from credit_standard.language.nodes import any_of
from credit_standard.language.tables import DecisionTable
from credit_standard.model.audience import SELF, Disclosure
from credit_standard.model.element import bilingual, one_or_several
from credit_standard.model.sealing import Sealing
from credit_standard.subjects import PERSONS, SubjectGroup, kinds


@frozen(kw_only=True, slots=False)  # attrs would pickle the slots only, and not what `Declaration` adds
class RecordSpec:
    """What is said once about a record type.

    Attributes:
        name: kebab-case noun of the field.
        zh, en: titles.
        category: code of the list `base-category` (全国公共信用信息基础目录; `local`: 地方补充信息).
        nature: code of the list `nature`, or a decision table over the fields.
        subjects: whom it is about: `government`, `organisation`, `person`, `household`; empty for process records.
        provider: (zh, en) the units that provide it as a rule.
        cadence: code of the list `cadence`: how often it is provided.
        record_date: field whose date decides which codes, numbers and ages hold; empty where it has no date. In
            expressions it is the concept `record-date`.
        key: fields that together tell one record from every other; where one of them is absent the record has no key.
        update_key: fields by which a later delivery finds the record that it replaces; the key where empty.
        disclosure: who may see it.
        basis: laws that allow or ask for recording it.
        layer_to_authorise: where no law is known: the layer that would have to authorise it (`province`, `city`).
        authorised_by: the layer's law that authorises a record outside the base catalogue; set by layers.
        sealed: grounds on which the law seals a record, so that no audience may see it.
        clause: place in the plan of 2007 that asks for it.
        deprecated: since when the type is to go, and which one takes its place.
    """

    name: str
    zh: str
    en: str
    category: str
    nature: str | DecisionTable[str]
    subjects: tuple[str, ...] = field(default=(), converter=one_or_several)
    provider: Bilingual = field(default=Bilingual("", ""), converter=bilingual)
    cadence: str = ""
    record_date: str = ""
    key: tuple[str, ...] = field(default=(), converter=one_or_several)
    update_key: tuple[str, ...] = field(default=())
    disclosure: Disclosure = field(default=Disclosure(organisation=SELF, person=SELF))
    basis: tuple[Source, ...] = field(default=(), converter=one_or_several)
    layer_to_authorise: str = ""
    authorised_by: Source | None = None
    sealed: tuple[Sealing, ...] = field(default=(), converter=one_or_several)
    clause: str = ""
    deprecated: Deprecation | None = None

    @property
    def title(self) -> Bilingual:
        return Bilingual(self.zh, self.en)

    @property
    def subject_kinds(self) -> tuple[str, ...]:
        """Codes of `subject-kind` that a record of this type can be about."""
        return tuple(
            dict.fromkeys(
                one.code for group in self.subjects for one in kinds(SubjectGroup(group), also=True)
            )
        )

    @property
    def sealed_when(self) -> Expression | None:
        """Where a record is sealed, on whatever ground; None where records of this type never are."""
        return any_of(tuple(one.when for one in self.sealed)) if self.sealed else None

    @property
    def about_persons(self) -> bool:
        return not PERSONS.isdisjoint(self.subjects)
