"""信用主体类别: the kinds of subject, in the groups of the plan: government, organisations, citizens.

The codes and their titles are the code list `subject-kind`; `kinds.csv` says to which group each belongs.

>>> kind("enterprise").group.value, kind("enterprise").title.zh
('organisation', '企业')
"""

from __future__ import annotations

import csv
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard import codes
from credit_standard.findings.near import no_such, require_name

if TYPE_CHECKING:
    from credit_standard.codes import CodeList
    from credit_standard.findings import Bilingual


class SubjectGroup(StrEnum):
    """政府诚信、社会组织诚信、公民诚信; a household is a subject of community appraisals only."""

    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    PERSON = "person"
    HOUSEHOLD = "household"


PERSONS = frozenset({SubjectGroup.PERSON.value, SubjectGroup.HOUSEHOLD.value})
"""Groups whose subjects are natural persons."""


@frozen(kw_only=True)
class SubjectKind:
    """One kind of subject.

    Attributes:
        code: of the list `subject-kind`.
        group: the group that it belongs to.
        stands_among: a second group among whose records it stands: public institutions hold public powers.
        has_key_groups: whether its subjects may belong to key groups (重点人群).
    """

    code: str
    group: SubjectGroup
    stands_among: SubjectGroup | None
    has_key_groups: bool

    @property
    def title(self) -> Bilingual:
        return codes.get("subject-kind").by_code[self.code].title


@cache
def _by_code() -> dict[str, SubjectKind]:
    text = files("credit_standard.subjects").joinpath("kinds.csv").read_text("utf-8")
    return {
        row["code"]: SubjectKind(
            code=row["code"],
            group=SubjectGroup(row["group"]),
            stands_among=SubjectGroup(row["stands_among"]) if row["stands_among"] else None,
            has_key_groups=row["key_groups"] == "yes",
        )
        for row in csv.DictReader(text.splitlines())
    }


def kinds(group: SubjectGroup | None = None, *, also: bool = False) -> tuple[SubjectKind, ...]:
    """All kinds, or those of one group; `also`: with those of other groups that stand among its records, too."""
    return tuple(
        one
        for one in _by_code().values()
        if group is None or one.group is group or (also and one.stands_among is group)
    )


def kind(code: str) -> SubjectKind:
    """The kind with this code.

    Raises:
        ValueError: there is none; the message names the nearest.
    """
    require_name(code, "a kind of subject", "enterprise")
    if code not in _by_code():
        raise no_such("kind of subject", code, _by_code())
    return _by_code()[code]


def key_groups() -> CodeList:
    """重点人群: the groups of persons with whom the plan begins, a code list."""
    return codes.get("key-group")
