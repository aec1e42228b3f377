"""登记名称: a name as the register has it, and how much of it may be shown.

A name of an individual business (个体工商户) mostly holds its owner's, so names of persons, households and individual
businesses are masked as those of persons are. Whose name it is the register tells by the kind of subject, by the type
of enterprise, or by the unified code, which begins with the kind of body. Where it tells nothing, what ends as names of
organisations do may be shown, and all else is masked; a long name may be that of a stall, so length tells nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.findings.masks import Sensitivity, mask, mask_name, printable
from credit_standard.register.roles import KIND, TYPE

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMED_AFTER_PERSONS = frozenset({"person", "household", "individual-business"})
"""Kinds of subjects whose names are, or hold, those of persons."""
_INDIVIDUAL = ("个体", "家庭经营", "个人经营")
_INDIVIDUAL_CODE = "92"  # GB 32100: registered by a market regulator, individual business
_ORGANISATIONS = (
    "公司", "集团", "合作社", "联合社", "合伙)", "合伙）", "事务所", "医院", "学校", "大学", "学院", "中学",
    "小学", "幼儿园", "研究院", "研究所", "银行", "信用社", "协会", "学会", "商会", "联合会", "基金会", "委员会",
    "人民政府", "管理局",
)  # fmt: skip


@frozen
class Registered:
    """A name of the register.

    Attributes:
        name: as it stands there.
        compared: in its comparable form.
        personal: it is, or may hold, the name of a person.
    """

    name: str = field(repr=False)
    compared: str = field(repr=False)
    personal: bool

    def merged(self, other: Registered) -> Registered:
        """One name of two subjects, perhaps spelt in two ways."""
        return Registered(min(self.name, other.name), self.compared, self.personal or other.personal)

    def shown(self, *, personal: bool, in_full: bool) -> str:
        """As it may stand in a report.

        Args:
            personal: the row that it is shown beside is about a person.
            in_full: values are shown because the caller asked for it.
        """
        if in_full:
            return printable(self.name)
        harmless = mask(self.name, Sensitivity.ORGANISATION_NAME) == self.name
        return self.name if harmless and not personal and not self.personal else mask_name(self.name)


def is_personal(name: str, told: Mapping[str, str | None]) -> bool:
    """Whether the subject with this name is a person or a business of one.

    Args:
        name: of the subject.
        told: what else the register has of it, by concept, and `uscc`; codes in canonical form.
    """
    kind, what, code = (told.get(concept) for concept in (KIND, TYPE, "uscc"))
    if kind in NAMED_AFTER_PERSONS or (code or "").startswith(_INDIVIDUAL_CODE):
        return True
    if any(word in (what or "") for word in _INDIVIDUAL):
        return True
    return kind is None and what is None and code is None and not name.endswith(_ORGANISATIONS)
