"""一致性案例: a file of JSON lines for each area, with what is expected; the manifest has their hashes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard._version import STANDARD_VERSION
from credit_standard.conformance import AREAS, cases_of
from credit_standard.conformance.protocol import PROTOCOL

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """`conformance/AREA.jsonl` for each area, and `conformance/index.json`: how many cases of which level."""
    counts: dict[str, dict[str, int]] = {}
    for area in AREAS:
        lines = []
        levels: defaultdict[str, int] = defaultdict(int)
        for case in cases_of(area, standard):
            levels[case.level] += 1
            lines.append(json.dumps(case.to_json(), ensure_ascii=False))
        counts[area] = dict(sorted(levels.items()))
        yield f"conformance/{area}.jsonl", "".join(f"{line}\n" for line in lines)
    index = {
        "standard": STANDARD_VERSION,
        "protocol": PROTOCOL,
        "layers": list(standard.layer_names),
        "cases": counts,
    }
    yield "conformance/index.json", json.dumps(index, ensure_ascii=False, indent=1) + "\n"
