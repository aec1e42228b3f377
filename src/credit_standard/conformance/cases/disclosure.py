"""披露: whether each audience sees a record on a day, and which of its items not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.conformance.answers import answer
from credit_standard.conformance.case import Case
from credit_standard.model.audience import Audience
from credit_standard.sampling import EXAMPLE_DAY, example
from credit_standard.sampling.examples import example_names
from credit_standard.validation.json_record import json_record

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard


def cases(standard: LayeredStandard) -> Iterator[Case]:
    for name in sorted(example_names().intersection(standard.names())):
        values = json_record(name, example(name), standard, EXAMPLE_DAY)
        for audience in Audience:
            given = {
                "record": name,
                "values": values,
                "audience": audience.value,
                "as_of": EXAMPLE_DAY.isoformat(),
            }
            yield Case(
                id=f"disclosure/{name}/{audience.value}",
                area="disclosure",
                level="extended",
                input=given,
                expected=answer("disclosure", given, standard),
            )
