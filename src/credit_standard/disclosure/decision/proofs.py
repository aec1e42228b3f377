"""披露的证明: what holds of every record type, item, subject kind and audience, proven and not sampled.

Who sees a record or an item are those whom no ground excludes. For every record type, each disclosure that it may come
to, each item and each kind of subject the prover of decision tables looks for circumstances in which

- the public sees what units that share, or who has an authorisation, may not;
- anybody sees what is sealed, forbidden or secret;
- anybody but the subject sees what takes a person's consent without it, or the public sees it at all;
- a person's record is public without a law;
- who asks without an authorisation, or about persons without a cited power, sees more than is public.

The record types differ in a few words only (who is let in, whether a law is cited, what the item is), so each
combination is proven once and named with the first record type and item that has it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard.disclosure.decision.decision import item_inputs_of
from credit_standard.disclosure.decision.grounds import (
    NO,
    YES,
    inputs,
    item_grounds,
    item_inputs,
    record_grounds,
)
from credit_standard.disclosure.decision.places import places
from credit_standard.disclosure.wording import TEXTS
from credit_standard.findings import Bilingual
from credit_standard.language.nodes import (
    And,
    Compare,
    Const,
    Expression,
    FieldReference,
    IsIn,
    Not,
    Or,
    Present,
    all_of,
    any_of,
)
from credit_standard.language.tables.proofs import never_false
from credit_standard.model.audience import Audience, Audiences, outcomes
from credit_standard.subjects import PERSONS

if TYPE_CHECKING:
    from credit_standard.language import ValueType
    from credit_standard.language.tables import DecisionTable
    from credit_standard.language.tables.witnesses import Witness
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration

TRUE, FALSE = And(()), Or(())
OTHERS = (Audience.SHARED, Audience.AUTHORISED)
_ASKS_RIGHTLY: Mapping[str, Any] = {
    "unit": True, "power": True, "purpose": "duty", "authorisation": "valid", "asked_for": True,
}  # fmt: skip
_WITHOUT_LEAVE: tuple[tuple[Audience, Mapping[str, Any]], ...] = (
    (Audience.AUTHORISED, {"authorisation": "missing"}),
    (Audience.SHARED, {"unit": False}),
)
"""Who has no leave: they see what anybody sees. So a licensed credit intermediary without an authorisation."""
_WITHOUT_LAW = (Audience.SHARED, {"power": False})
"""Who has none where persons are asked about."""


@frozen(kw_only=True)
class Breach:
    """What does not hold, with a case that shows it.

    Attributes:
        name: of what was to be proven.
        record, item: the record type, and the item where it is about one.
        subject: the kind of subject.
        audience: who sees it, or who should.
        witness: the circumstances; None where it could be neither proven nor refuted.
    """

    name: str
    record: str
    item: str = ""
    subject: str
    audience: Audience
    witness: Witness | None

    @property
    def words(self) -> Bilingual:
        case = TEXTS.both("breach.not-proven") if self.witness is None else self.witness.words
        return TEXTS.both(
            "breach",
            of=self.record + (f".{self.item}" if self.item else ""),
            subject=self.subject,
            said=TEXTS.both(f"breach.{self.name}", audience=TEXTS.both(f"audience.{self.audience.value}")),
            case=case,
        )

    def __str__(self) -> str:
        return self.words.en


def breaches(
    standard: LayeredStandard, names: Iterator[str] | tuple[str, ...] | None = None
) -> tuple[Breach, ...]:
    """All that does not hold of the record types of a standard; empty where everything is proven.

    Args:
        standard: with its layers.
        names: of the record types that are looked at; all where None.
    """
    prover = _Prover()
    for name in standard.names() if names is None else names:
        prover.look_at(standard.declared(name))
    return tuple(prover.found)


class _Prover:
    def __init__(self) -> None:
        self.found: list[Breach] = []
        self._known: dict[Any, Any] = {}

    def look_at(self, declaration: Declaration) -> None:
        at = places(declaration)
        for subject in ("organisation", "government", "person", "household"):
            if declaration.subjects and subject not in declaration.subjects:
                continue
            for audiences in dict.fromkeys(outcomes(at.side(subject))):
                constants = {"subject": subject, "outside": at.outside(subject), "cited": at.cited}
                for name, audience, witness in self._of_record(audiences, constants):
                    self.found.append(
                        Breach(
                            name=name,
                            record=declaration.name,
                            subject=subject,
                            audience=audience,
                            witness=witness,
                        )
                    )
            self._items(declaration, subject)

    def _of_record(
        self, audiences: Audiences, constants: Mapping[str, Any]
    ) -> Iterator[tuple[str, Audience, Witness | None]]:
        key = ("record", audiences, *constants.values())
        if key not in self._known:
            self._known[key] = tuple(_of_record(audiences, constants))
        yield from self._known[key]

    def _items(self, declaration: Declaration, subject: str) -> None:
        at = places(declaration)
        own = {one.name: one for one in at.items}
        for element in declaration.fields:
            sides: tuple[Audiences | None, ...] = (None,)
            if element.name in own:
                sides = tuple(dict.fromkeys(outcomes(at.item_side(own[element.name], subject))))
            for audiences in sides:
                fixed = item_inputs_of(element, {"audience": None, "subject": subject}, YES)
                constants = {name: fixed[name] for name in ("subject", "forbidden", "secret", "consent_only")}
                key = ("item", audiences, *constants.values())
                if key not in self._known:
                    self._known[key] = tuple(_of_item(audiences, constants))
                for name, audience, witness in self._known[key]:
                    self.found.append(
                        Breach(
                            name=name,
                            record=declaration.name,
                            item=element.name,
                            subject=subject,
                            audience=audience,
                            witness=witness,
                        )
                    )


def _of_record(
    audiences: Audiences, constants: Mapping[str, Any]
) -> Iterator[tuple[str, Audience, Witness | None]]:
    def excluded(audience: Audience, **more: Any) -> Expression:
        declared = YES if audience in audiences else NO
        asks = {} if audience is Audience.PUBLIC else _ASKS_RIGHTLY
        fixed = {**constants, "audience": audience.value, "declared": declared, **asks, **more}
        return _any_row(record_grounds(), fixed)

    types = inputs()
    # What was given to one applicant is not public.
    public = excluded(Audience.PUBLIC, asked_for=True, granted=False)
    for other in OTHERS:
        # The record's own word is one for all audiences: what lets the public lets the others (`OWN_WORDS`).
        yield from _refuted(
            "public-beyond", other, any_of((public, Not(excluded(other, granted=False)))), types
        )
    is_person = constants["subject"] in PERSONS
    for audience, lacking in (*_WITHOUT_LEAVE, _WITHOUT_LAW) if is_person else _WITHOUT_LEAVE:
        yield from _refuted("beyond-public", audience, excluded(audience, **lacking), types)
    for audience in Audience:
        for seal in ({"sealed": "yes"}, {"minor": "sealed"}):
            yield from _refuted("sealed-seen", audience, excluded(audience, **seal), types)
    if is_person and not constants["cited"]:
        yield from _refuted("person-without-law", Audience.PUBLIC, public, types)


def _of_item(
    audiences: Audiences | None, constants: Mapping[str, Any]
) -> Iterator[tuple[str, Audience, Witness | None]]:
    def excluded(audience: Audience, **more: Any) -> Expression:
        declared = YES if audiences is None or audience in audiences else NO
        fixed = {**constants, "audience": audience.value, "declared": declared, **more}
        return _any_row(item_grounds(), fixed)

    types = item_inputs()
    for other in OTHERS:
        beyond = any_of((excluded(Audience.PUBLIC), Not(excluded(other))))
        yield from _refuted("public-beyond", other, beyond, types)
    is_person = constants["subject"] in PERSONS
    for audience in Audience:
        if constants["forbidden"] and is_person:
            yield from _refuted("forbidden-seen", audience, excluded(audience), types)
        if constants["secret"]:
            yield from _refuted("secret-seen", audience, excluded(audience), types)
        if constants["consent_only"] and is_person and audience is not Audience.SELF:
            yield from _refuted("consent-ignored", audience, excluded(audience, consent=False), types)
    if constants["consent_only"] and is_person:
        yield from _refuted("consent-ignored", Audience.PUBLIC, excluded(Audience.PUBLIC), types)


def _refuted(
    name: str, audience: Audience, claim: Expression, types: Mapping[str, ValueType]
) -> Iterator[tuple[str, Audience, Witness | None]]:
    """Nothing where the claim is never false: every circumstance excludes, or lets in whom it should."""
    reduced = reduced_to(claim, {})
    if reduced == TRUE:
        return
    # What is not given is told apart from what is: each input of the claim has a value.
    given = all_of(tuple(Present(FieldReference(one)) for one in sorted(_named(reduced))))
    whole = any_of((Not(given), reduced)) if reduced != FALSE else FALSE
    if whole == FALSE:
        from credit_standard.language.tables.witnesses import Witness

        yield name, audience, Witness({})
        return
    answer = never_false(whole, types)
    if answer is not True:
        yield name, audience, answer


def _named(expression: Expression) -> set[str]:
    return {node.name for node in expression.nodes() if isinstance(node, FieldReference)}


def _any_row(table: DecisionTable[Any], constants: Mapping[str, Any]) -> Expression:
    """That some ground applies, where some inputs are settled."""
    conditions = tuple(reduced_to(one, constants) for one in table.conditions())
    return reduced_to(any_of(conditions), constants)


def reduced_to(expression: Expression, constants: Mapping[str, Any]) -> Expression:
    """A condition with the values of some inputs put in, without the parts that are settled by them."""
    match expression:
        case Present(of=FieldReference(name=name)) if name in constants:
            return TRUE if constants[name] is not None else FALSE
        case Compare(operator="==", left=FieldReference(name=name), right=Const(value=value)) if (
            name in constants
        ):
            return TRUE if constants[name] == value else FALSE
        case Compare(operator="!=", left=FieldReference(name=name), right=Const(value=value)) if (
            name in constants
        ):
            return TRUE if constants[name] != value else FALSE
        case IsIn(of=FieldReference(name=name), codes=codes) if name in constants:
            return TRUE if constants[name] in codes else FALSE
        case Not(part=part):
            inner = reduced_to(part, constants)
            return TRUE if inner == FALSE else FALSE if inner == TRUE else Not(inner)
        case And(parts=parts):
            kept = [one for part in parts if (one := reduced_to(part, constants)) != TRUE]
            return FALSE if FALSE in kept else TRUE if not kept else all_of(tuple(kept))
        case Or(parts=parts):
            kept = [one for part in parts if (one := reduced_to(part, constants)) != FALSE]
            return TRUE if TRUE in kept else FALSE if not kept else any_of(tuple(kept))
    return expression
