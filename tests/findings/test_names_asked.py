"""What takes a name refuses what is none with what to give instead, and a name that nothing has with those that are near."""

import pytest

import credit_standard as cs
from credit_standard import (
    codes,
    decisions,
    grades,
    identifiers,
    layers,
    layouts,
    lifecycle,
    monitoring,
    records,
    scoring,
    subjects,
)

ASKED = {
    "identifiers": (identifiers.get, "uscx", "uscc"),
    "codes": (codes.get, "penalty-knd", "penalty-kind"),
    "grades": (grades.get, "tax-credt", "tax-credit"),
    "layouts": (layouts.get, "shuanggongshi-2020-penalty-og", "shuanggongshi-2020-penalty-org"),
    "layers": (layers.get, "hebie", "hebei"),
    "records": (records.declared, "administrative-penlty", "administrative-penalty"),
    "standard": (cs.Standard().declared, "administrative-penlty", "administrative-penalty"),
    "subjects": (subjects.kind, "enterprize", "enterprise"),
    "cards": (scoring.load_card, "enterprise-refrence", "enterprise-reference"),
    "rules": (decisions.load_rule, "procurement-acess", "procurement-access"),
    "regimes": (lifecycle.NATIONAL.regime, "ndrc-63", "ndrc-36"),
    "references": (monitoring.reference, "hebei-2052", "hebei-2025"),
}


@pytest.mark.parametrize(
    "given", [None, 1, 1.5, b"uscc", ("uscc",), object()], ids=lambda one: type(one).__name__
)
@pytest.mark.parametrize("asked", ASKED)
def test_what_is_no_name_is_refused_with_an_example(asked, given):
    ask, _, _ = ASKED[asked]
    with pytest.raises(TypeError, match=r"is named by a text, such as '.+', not by "):
        ask(given)


@pytest.mark.parametrize("asked", ASKED)
def test_a_name_that_nothing_has_is_refused_with_those_that_are_near(asked):
    ask, wrong, right = ASKED[asked]
    with pytest.raises(ValueError, match=right):
        ask(wrong)
