"""封存: what makes the law seal a record: nobody sees it, it is not scored, it is not sent."""

from __future__ import annotations

from attrs import field, frozen

from credit_standard.findings import Bilingual, Source
from credit_standard.language import Expression
from credit_standard.model.element import bilingual


@frozen(kw_only=True)
class Sealing:
    """One ground on which records of a type are sealed.

    Attributes:
        name: of the rule that says so, kebab-case.
        when: the records that are sealed.
        records: (zh, en) what those records are.
        source: where it is laid down.
    """

    name: str = field(kw_only=False)
    when: Expression
    records: Bilingual = field(converter=bilingual)
    source: Source
