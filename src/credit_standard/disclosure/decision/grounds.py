"""不予披露的事由: the tables of grounds on which a record or an item is not shown (`grounds.toml`, `items.toml`).

Every row whose condition is true is a ground; where there is none, it is shown. So a record is seen by whom no rule
excludes, and each exclusion says which rule it is, where it is laid down and what would let it pass.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard import codes
from credit_standard.findings import Bilingual
from credit_standard.language import ValueType
from credit_standard.language.tables.reading import read_table
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.language.tables import DecisionTable

YES, NO, DOUBT = "yes", "no", "doubt"


@frozen
class Ground:
    """Why something is not shown: in words, and what would let it pass."""

    words: Bilingual
    passes: Bilingual


def _inputs(names: str, kind: str) -> dict[str, ValueType]:
    return {name: ValueType(kind) for name in names.split()}  # type: ignore[arg-type]  # a kind, below


@cache
def inputs() -> dict[str, ValueType]:
    """What the conditions may ask.

    audience: who asks; subject: `government`, `organisation`, `person`, `household`, absent where nobody can tell;
    contradicted: it is said to be about an organisation and has a person's number only;
    declared: whether the standard opens it to them (`yes`, `no`, `doubt`); own_word: whether the record's own
    disclosure lets them (`allows`, `excludes`, `doubt`); sealed (`yes`, `no`, `doubt`); secrets: whether
    it calls items secret (`yes`, `no`, `doubt` where one of them is not known); minor (`sealed`, `yes`, `no`,
    `doubt`); publicity, sharing, use: states of the clocks; outside: outside the base catalogue without a layer's
    law; cited: a law is cited for its publication; disputed: an objection is open; disputes: what is done then
    (`mark`, `withhold`); errors; history_errors: a process record about it has errors; asked_for: it is about the
    subject that is asked for; unit, purpose: of a public duty; power: a law is cited for it; granted: an authority
    decided to give it to this applicant;
    authorisation (`valid`, or what is wrong with it).
    """
    return {
        "audience": ValueType("code", codes=codes.get("audience")),
        "purpose": ValueType("code", codes=codes.get("query-purpose")),
        **_inputs(
            "subject declared own_word sealed secrets minor publicity sharing use disputes authorisation",
            "code",
        ),
        **_inputs(
            "contradicted outside cited disputed errors history_errors asked_for unit power granted", "yes-no"
        ),
    }


@cache
def item_inputs() -> dict[str, ValueType]:
    """What the conditions about items may ask: of the record's inputs audience and subject, and

    declared: whether the item's own disclosure opens it; forbidden, secret, consent_only: what the item is; consent:
    whether the person's written consent to it is there.
    """
    return {
        "audience": ValueType("code", codes=codes.get("audience")),
        **_inputs("subject declared", "code"),
        **_inputs("forbidden secret consent_only consent", "yes-no"),
    }


@cache
def record_grounds() -> DecisionTable[Ground]:
    """Why a record is not shown."""
    return _table("grounds.toml", inputs())


@cache
def item_grounds() -> DecisionTable[Ground]:
    """Why an item of a record that is shown is not."""
    return _table("items.toml", item_inputs())


def _table(name: str, types: dict[str, ValueType]) -> DecisionTable[Ground]:
    return read_table(shipped(__package__, name), _ground, types)


def _ground(raw: Any) -> Ground:
    return Ground(Bilingual(raw["zh"], raw["en"]), Bilingual(raw["passes_zh"], raw["passes_en"]))
