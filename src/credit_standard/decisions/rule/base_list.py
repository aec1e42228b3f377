"""失信惩戒措施基础清单: which measures there are on a day, and of which class each is (`base-list.toml`)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard import codes
from credit_standard.findings import Source
from credit_standard.language.tables import Period
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

TAKES_RIGHTS = "rights-or-duties"
"""The first class: what takes away a right or adds a duty."""
ITEMS, CLASSES = "punishment-measure-item", "punishment-measure-class"
LIST = "全国失信惩戒措施基础清单"


@frozen
class Edition:
    """One edition of the list.

    Attributes:
        name: its year.
        in_force: from its day until before that of the next one.
        items: codes of its measures.
        source: the document.
    """

    name: str
    in_force: Period
    items: tuple[str, ...]
    source: Source


@cache
def editions() -> tuple[Edition, ...]:
    """All editions, the oldest first."""
    stored = sorted(
        shipped(__package__, "base-list.toml").values["edition"], key=lambda one: str(one["valid_from"])
    )
    found = []
    for one, following in pairwise([*stored, None]):
        last = None if following is None else following["valid_from"] - timedelta(days=1)
        in_force = Period(one["valid_from"], last)
        found.append(Edition(one["name"], in_force, tuple(one["items"]), Source(**one["source"])))
    return tuple(found)


def edition(day: date) -> Edition | None:
    """The edition that holds on a day; None before the first."""
    return next((one for one in editions() if one.in_force.holds(day)), None)


def measure_class(item: str) -> str | None:
    """The class of a measure of the national list."""
    found = codes.get(ITEMS).map_to(CLASSES).get(item, ())
    return found[0] if found else None


def is_listed(item: str, day: date, standard: LayeredStandard) -> bool:
    """Whether a measure may be taken on a day: it stands in the edition of that day, or a layer names it."""
    held = edition(day)
    if held is not None and item in held.items:
        return True
    known = standard.declared("punishment-measure").types["punishment_measure"].codes
    of_layers = set() if known is None else set(known.by_code) - set(codes.get(ITEMS).by_code)
    return item in of_layers
