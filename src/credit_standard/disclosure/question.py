"""询问: who asks, for what and by what leave, on which day: all on which an answer rests beside the record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard import codes
from credit_standard.lifecycle.record.facts import plain
from credit_standard.lifecycle.regimes.rules import NATIONAL, Rules
from credit_standard.model.audience import Audience
from credit_standard.validation.arguments import require_needed_day

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.record import Record

Disputes = Literal["mark", "withhold"]


def _purpose(given: str) -> str:
    """The code of a purpose, by code or word; empty where none is stated.

    Raises:
        ValueError: it is none of the list `query-purpose`.
    """
    if not given:
        return ""
    code = codes.get("query-purpose").read(given)
    if code is None:
        known = ", ".join(codes.get("query-purpose").by_code)
        raise ValueError(f"{given!r} is no purpose of a query; known: {known}")
    return str(plain(code))


@frozen(kw_only=True)
class Question:
    """What is asked.

    Attributes:
        audience: who asks.
        as_of: the day.
        channel: the site that publishes; as of `lifecycle.state`.
        unit: name or unified code of who asks, of a public duty or with an authorisation.
        power: the law by which a unit asks; it stands in the manifest.
        purpose: code or word of the list `query-purpose`.
        authorisation: the subject's `query-authorisation`, a checked record.
        answer: the answer to an application for disclosure (`disclosure-answer`, a checked record): what it gives is
            open to its applicant.
        applicant: a number of who applied; the answer holds for nobody else.
        subject: a number of the subject whose own view is asked for.
        disputes: records with an open objection are marked 异议, or withheld.
        rules: the regimes that count.
    """

    audience: Audience = field(converter=Audience)
    as_of: date = field(validator=lambda _, __, day: require_needed_day(day))
    channel: str | None = None
    unit: str = ""
    power: str = ""
    purpose: str = field(default="", converter=_purpose)
    authorisation: Record | None = field(default=None, repr=False)
    answer: Record | None = field(default=None, repr=False)
    applicant: str = field(default="", repr=False)
    subject: str = field(default="", repr=False)
    disputes: Disputes = "mark"
    rules: Rules = field(default=NATIONAL, repr=False)

    @property
    def lacks(self) -> str:
        """What its audience needs and it has not: `unit`, `purpose`, `authorisation`, `subject`; else empty."""
        match self.audience:
            case Audience.SHARED:
                return "unit" if not self.unit else "" if self.purpose else "purpose"
            case Audience.AUTHORISED:
                return "" if self.authorisation is not None else "authorisation"
            case Audience.SELF:
                return "" if self.subject.strip() else "subject"
        return ""
