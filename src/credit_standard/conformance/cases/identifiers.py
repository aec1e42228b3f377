"""号码: of each kind, numbers that are right, numbers with a fault, and near misses of a fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.conformance.answers import answer
from credit_standard.conformance.case import Case
from credit_standard.findings import Severity
from credit_standard.findings.catalogue import entry
from credit_standard.sampling.known_numbers import AS_OF, known_numbers

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

CORE = frozenset({"uscc", "org-code", "citizen-id"})
"""Kinds of which a national standard gives form and check character: GB 32100, GB 11714, GB 11643."""


def cases(standard: LayeredStandard) -> Iterator[Case]:
    numbers: Counter[str] = Counter()
    for one in known_numbers():
        given = {"kind": one.kind, "value": one.value, "as_of": AS_OF.isoformat()}
        expected = answer("identifiers", given, standard)
        name = f"identifiers/{one.kind}/{'+'.join(expected['findings']) or 'valid'}"
        numbers[name] += 1
        only_errors = all(entry(code).severity is Severity.ERROR for code in expected["findings"])
        yield Case(
            id=f"{name}/{numbers[name]}",
            area="identifiers",
            level="core" if one.kind in CORE and only_errors else "extended",
            input=given,
            expected=expected,
        )
