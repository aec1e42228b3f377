"""Disclosure is proven for every record type, item, kind of subject and audience, of the standard and of layers."""

from typing import Any

import pytest
from attrs import evolve

from credit_standard import layers, records
from credit_standard.disclosure.decision import grounds
from credit_standard.disclosure.decision.proofs import Breach, breaches
from credit_standard.language import parse
from credit_standard.language.tables import Row
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.model import Declaration
from credit_standard.model.audience import AUTHORISED, PUBLIC, SHARED, Audience, Disclosure
from tests.layers.given import LAYER


def of(declaration: Declaration) -> set[tuple[str, Audience]]:
    return {(one.name, one.audience) for one in found(declaration)}


def found(declaration: Declaration) -> tuple[Breach, ...]:
    standard = LayeredStandard()
    standard.changed[declaration.name] = declaration
    return breaches(standard, (declaration.name,))


def test_the_standard_is_proven() -> None:
    assert breaches(NATIONAL) == ()


@pytest.mark.parametrize("names", [["hebei"], ["shijiazhuang"], [LAYER]], ids=str)
def test_layers_are_proven(names: list[str]) -> None:
    assert breaches(layers.standard(names)) == ()


def test_public_alone_is_more_than_what_is_shared() -> None:
    honour = records.declared("honour")
    alone = evolve(honour, disclosure=Disclosure(organisation=frozenset({Audience.PUBLIC}), person=SHARED))
    assert of(alone) == {("public-beyond", Audience.SHARED), ("public-beyond", Audience.AUTHORISED)}


def test_an_item_that_only_the_public_sees_is_named_with_its_record() -> None:
    honour = records.declared("honour")
    odd = Disclosure(organisation=frozenset({Audience.PUBLIC}), person=AUTHORISED)
    fields = tuple(evolve(one, disclosure=odd) if one.name == "remarks" else one for one in honour.fields)
    (one, other) = found(evolve(honour, fields=fields))
    assert (one.record, one.item, one.subject) == ("honour", "remarks", "organisation")
    assert {one.audience, other.audience} == {Audience.SHARED, Audience.AUTHORISED}
    assert str(one).startswith("honour.remarks (organisation): the public sees more than")


REMOVED = {
    "sealed": "sealed-seen",
    "minor-sealed": "sealed-seen",
    "person-without-law": "person-without-law",
    "power-missing": "beyond-public",
    "authorisation-missing": "beyond-public",
}


@pytest.mark.parametrize("row", REMOVED)
def test_a_table_of_grounds_without_one_of_its_rules_is_refuted(row: str, monkeypatch: Any) -> None:
    whole = grounds.record_grounds()
    rows: tuple[Row[Any], ...] = tuple(one for one in whole.rows if one.name != row)
    monkeypatch.setattr(
        "credit_standard.disclosure.decision.proofs.record_grounds", lambda: evolve(whole, rows=rows)
    )
    assert REMOVED[row] in {name for name, _ in of(_published())}


def test_a_clock_that_stops_sharing_alone_is_refuted(monkeypatch: Any) -> None:
    whole = grounds.record_grounds()
    shared_only = parse("audience == 'shared' and sharing != 'running'")
    rows = tuple(evolve(one, when=shared_only) if one.name == "sharing-over" else one for one in whole.rows)
    monkeypatch.setattr(
        "credit_standard.disclosure.decision.proofs.record_grounds", lambda: evolve(whole, rows=rows)
    )
    assert ("public-beyond", Audience.SHARED) in of(records.declared("honour"))


def _published() -> Declaration:
    honour = records.declared("honour")
    return evolve(honour, disclosure=Disclosure(organisation=PUBLIC, person=PUBLIC))


ITEMS: dict[str, tuple[str, dict[str, Any]]] = {
    "item-forbidden": ("forbidden-seen", {"zh": "血型", "en": "Blood group"}),
    "item-secret": ("secret-seen", {"secret": True}),
    "item-needs-consent": ("consent-ignored", {"consent": True}),
    "item-never-public": ("consent-ignored", {"consent": True}),
}


@pytest.mark.parametrize("row", ITEMS)
def test_a_table_of_items_without_one_of_its_rules_is_refuted(row: str, monkeypatch: Any) -> None:
    whole = grounds.item_grounds()
    rows: tuple[Row[Any], ...] = tuple(one for one in whole.rows if one.name != row)
    monkeypatch.setattr(
        "credit_standard.disclosure.decision.proofs.item_grounds", lambda: evolve(whole, rows=rows)
    )
    payment = records.declared("tax-payment")
    breach, changes = ITEMS[row]
    fields = tuple(evolve(one, **changes) if one.name == "remarks" else one for one in payment.fields)
    assert breach in {name for name, _ in of(evolve(payment, fields=fields))}
