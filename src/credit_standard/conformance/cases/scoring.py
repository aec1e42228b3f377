"""评分: points and grade by each card: of nobody's records, of each record alone, and of some together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from credit_standard.conformance.answers import answer
from credit_standard.conformance.case import Case
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.sampling.examples import example_names
from credit_standard.scoring import card_names, load_card
from credit_standard.validation.json_record import json_record

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

PAIRS = 6


def cases(standard: LayeredStandard) -> Iterator[Case]:
    known = example_names().intersection(standard.names())
    for name in card_names():
        asked = sorted({one.record for one in load_card(name).indicators.values()} & known)
        groups = [(), *((one,) for one in asked), *list(combinations(asked, 2))[:PAIRS], tuple(asked)]
        for group in dict.fromkeys(groups):
            records = [
                {"record": one, "values": json_record(one, example(one), standard, EXAMPLE_DAY)}
                for one in group
            ]
            given = {"card": name, "records": records, "as_of": EXAMPLE_DAY.isoformat()}
            what = "+".join(group) if len(group) <= 2 else "all"
            yield Case(
                id=f"scoring/{name}/{what or 'no-records'}",
                area="scoring",
                level="extended",
                input=given,
                expected=answer("scoring", given, standard),
            )
