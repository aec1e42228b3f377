"""案情: what of a record decides which regimes apply, without its own dates: many records share one case."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from credit_standard.language.python import RecordCells
from credit_standard.lifecycle.record.classes import heaviest


class RegimeCase(NamedTuple):
    """What the conditions of regimes ask.

    Attributes:
        record_type, nature: of the record.
        channel: on which it stands or would stand.
        subject: `person`, `organisation`, `government`, `household`; None where nobody says.
        gravity: the authority's class; None where it has not said.
        kinds: of penalties, sorted.
        procedure, field, grounds: as in the record.
        fine_for_one: the highest amount of a condition that the fine for one offence reaches; None where unknown.
        territory: region code.
        era: the last day before or on that of the finding document on which any regime changed; None: no date.
        invalid: names of inputs that stand there and cannot be read.
    """

    record_type: str
    nature: str
    channel: str
    subject: str | None = None
    gravity: str | None = None
    kinds: tuple[str, ...] = ()
    procedure: str | None = None
    field: str | None = None
    fine_for_one: Decimal | None = None
    grounds: tuple[str, ...] = ()
    territory: str | None = None
    era: date | None = None
    invalid: tuple[str, ...] = ()

    def cells(self, holder: str, gravity: str | None) -> RecordCells:
        """The case as conditions see it, with a class that is tried."""
        values: dict[str, Any] = {
            "channel": self.channel,
            "holder": holder,
            "territory": self.territory,
            "record_type": self.record_type,
            "nature": self.nature,
            "subject": self.subject,
            "gravity": gravity,
            "kinds": list(self.kinds) or None,
            "heaviest": heaviest(self.kinds),
            "procedure": self.procedure,
            "field": self.field,
            "fine_for_one": self.fine_for_one,
            "grounds": list(self.grounds) or None,
        }
        given = {name for name, value in values.items() if value is not None}
        return RecordCells(values, given | set(self.invalid))
