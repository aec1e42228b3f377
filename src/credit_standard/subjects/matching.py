"""同一主体: whether two sets of numbers are of one subject, with the evidence and its strength.

>>> from credit_standard.subjects.crosswalk import numbers
>>> today = numbers({"uscc": "91110000600037341L", "registration-number": "110108000000016"})
>>> then = numbers({"org-code": "600037341", "registration-number": "130100100000018"})
>>> match = same_subject(today, then)
>>> match.strength.value, [one.family.name for one in match.agreements]
('contradicted', ['org'])
>>> print(match.agreements[0].sentence.zh)
按组织机构代码比对，统一社会信用代码与组织机构代码一致
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard import identifiers
from credit_standard.findings import Bilingual
from credit_standard.findings.texts import Texts
from credit_standard.subjects.strength import Strength

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.subjects.crosswalk import Link, SubjectNumbers
    from credit_standard.subjects.families import Family

_ORDER = (Strength.CERTAIN, Strength.STRONG, Strength.WEAK)


_TEXTS = Texts(__file__)
_NOBODY = Bilingual("", "")


@frozen(kw_only=True)
class Evidence:
    """Two numbers of one family, one of each subject, that agree or differ. It holds no number.

    Attributes:
        family: what was compared.
        kinds: the kind of number of the one subject and of the other.
        agrees: whether they are the same.
        is_owners: they are numbers of the owner or head of an organisation.
        is_derived: one of them had to be derived from its number.
        strength: what an agreement proves; of a difference, CONTRADICTED.
    """

    family: Family
    kinds: tuple[str, str]
    agrees: bool
    is_owners: bool
    is_derived: bool
    strength: Strength

    @property
    def sentence(self) -> Bilingual:
        """What was found, for a person."""
        one, other = (identifiers.get(kind).title for kind in self.kinds)
        owners = _TEXTS.entries["owners"] if self.is_owners else _NOBODY
        found = "agree" if self.agrees else "differ"
        return _TEXTS.both(found, owners=owners, by=self.family.title, one=one, other=other)


@frozen(kw_only=True)
class Match:
    """Why two sets of numbers may be of one subject: at least one number agrees."""

    strength: Strength
    agreements: tuple[Evidence, ...]
    contradictions: tuple[Evidence, ...]


def same_subject(one: SubjectNumbers, other: SubjectNumbers) -> Match | None:
    """Whether two sets of numbers are of one subject; None where no number agrees."""
    found = tuple(_compared(one, other))
    agreements = tuple(evidence for evidence in found if evidence.agrees)
    contradictions = tuple(evidence for evidence in found if not evidence.agrees)
    if not agreements:
        return None
    best = min((evidence.strength for evidence in agreements), key=_ORDER.index)
    return Match(
        strength=Strength.CONTRADICTED if contradictions else best,
        agreements=agreements,
        contradictions=contradictions,
    )


def _compared(one: SubjectNumbers, other: SubjectNumbers) -> Iterator[Evidence]:
    for mine in one.links:
        for theirs in other.links:
            if (mine.family, mine.is_owners) == (theirs.family, theirs.is_owners):
                agrees = mine.value == theirs.value
                if agrees or (mine.family.is_single and not mine.is_owners):
                    yield _evidence(mine, theirs, agrees=agrees)


def _evidence(mine: Link, theirs: Link, *, agrees: bool) -> Evidence:
    strength = mine.family.strength
    if not agrees:
        strength = Strength.CONTRADICTED
    elif mine.is_owners:
        strength = Strength.WEAK  # one person may own or head several organisations
    elif strength is Strength.CERTAIN and (mine.is_recalled or theirs.is_recalled):
        strength = Strength.STRONG
    return Evidence(
        family=mine.family,
        kinds=(mine.kind, theirs.kind),
        agrees=agrees,
        is_owners=mine.is_owners,
        is_derived=mine.is_derived or theirs.is_derived,
        strength=strength,
    )
