"""条件的输入: what the conditions of a regime may ask: of the record, of the channel, of who holds it."""

from __future__ import annotations

from functools import cache

from credit_standard import codes
from credit_standard.language import ValueType

CHANNELS = "publication-channel"
CLASSES = "publicity-class"


@cache
def inputs() -> dict[str, ValueType]:
    """The type of each input.

    channel: the site that publishes; holder: `platform` or `credit-reporting-agency`; territory: region code of the
    holder or the provider; record_type, nature; subject: `person`, `organisation`, `government`, `household`;
    gravity: the class, as the authority decided it or as it is tried; kinds, heaviest: of penalties; procedure;
    field: of regulation; fine_for_one: the fine for one offence, in ten thousands; grounds: of a defaulter;
    step: of a procedure, for deadlines.
    """

    def code(name: str) -> ValueType:
        return ValueType("code", codes=codes.get(name))

    return {
        "channel": code(CHANNELS),
        "holder": ValueType("code"),
        "territory": ValueType("text"),
        "record_type": ValueType("code"),
        "nature": code("nature"),
        "subject": ValueType("code"),
        "gravity": code(CLASSES),
        "kinds": ValueType("codes", codes=codes.get("penalty-kind")),
        "heaviest": code("penalty-kind"),
        "procedure": code("procedure"),
        "field": code("regulated-field"),
        "fine_for_one": ValueType("amount", digits=18, places=6),
        "grounds": ValueType("codes", codes=codes.get("defaulter-conduct")),
        "step": ValueType("code"),
    }
