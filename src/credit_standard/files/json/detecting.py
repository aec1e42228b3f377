"""识别 JSON: whether a text is JSON, by how it begins and what it is called."""

from __future__ import annotations

import re

ENDINGS = (".json", ".jsonl", ".ndjson")
_BEGINNING = re.compile(
    rb'\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{\]\["]|-?[0-9](?![0-9]*\][^\s,\]])|NaN|true|false|null|$))'
)


def is_json(sample: bytes, name: str) -> bool:
    """Whether a text is JSON that begins so, without a byte order mark; names are believed only of what may be."""
    begins = sample.lstrip()
    return bool(_BEGINNING.match(begins)) or (
        name.casefold().endswith(ENDINGS) and begins[:1] in (b"{", b"[")
    )
