"""层: what a province, a city or a unit lays over the standard, as a frozen, picklable value."""

from __future__ import annotations

from attrs import field, frozen

from credit_standard.codes import CodeEntry
from credit_standard.findings import Bilingual, Severity
from credit_standard.findings.texts import Texts
from credit_standard.model import Declaration, Disclosure, Element, Rule, Source

TEXTS = Texts(__file__)
LEVELS = ("province", "city", "unit")
"""The highest first."""
LEVEL_TITLES = TEXTS.words("level")


@frozen(kw_only=True)
class Tightening:
    """What a layer asks more of an inherited field.

    Attributes:
        max_length: in characters, shorter than the inherited one; None leaves that.
        disclosure: who may see the item; None leaves what is inherited.
    """

    field: str
    required: bool = False
    max_length: int | None = None
    disclosure: Disclosure | None = None


@frozen(kw_only=True)
class Change:
    """What a layer does to one record type.

    Attributes:
        record: its name.
        tightened: fields of which more is asked.
        severities: by the name of a rule, higher than the inherited one.
        fields: new ones.
        rules: new ones.
        codes: by the name of a field, what the layer adds to its code list.
        disclosure: who may see the record; None leaves what is inherited.
        authorised_by: the law by which the layer authorises a record outside the base catalogue.
    """

    record: str
    tightened: tuple[Tightening, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    fields: tuple[Element, ...] = ()
    rules: tuple[Rule, ...] = ()
    codes: tuple[tuple[str, CodeEntry], ...] = ()
    disclosure: Disclosure | None = None
    authorised_by: Source | None = None


@frozen(kw_only=True)
class Layer:
    """A layer.

    Attributes:
        level: `province`, `city` or `unit`.
        extends: name of the layer below; empty where that is the national standard.
        version: as its makers number it; empty where they do not.
        sha256: of its file, so that a projection says under which text of it it was made.
        source: who laid it down, and where.
        unread: documents that belong to it and were not at hand: they are named, their content is not guessed.
        regimes: files of regimes that it brings: they may shorten a maximum or quicken a deadline.
        changes: to record types that are there.
        records: its own record types.
    """

    name: str
    zh: str
    en: str
    level: str
    extends: str = ""
    version: str = ""
    sha256: str = field(default="", repr=False)
    source: Source
    unread: tuple[str, ...] = ()
    regimes: tuple[str, ...] = ()
    changes: tuple[Change, ...] = field(default=(), repr=False)
    records: tuple[Declaration, ...] = field(default=(), repr=False)

    @property
    def title(self) -> Bilingual:
        return Bilingual(self.zh, self.en)
