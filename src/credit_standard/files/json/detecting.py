"""识别 JSON: whether a text is JSON, by how it begins and what it is called."""

from __future__ import annotations

import re

from credit_standard.files.json.shapes import is_text_with_json

ENDINGS = (".json", ".jsonl", ".ndjson")
_BEGINNING = re.compile(
    rb'\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{\]\["]|-?[0-9](?![0-9]*\][^\s,\]])|NaN|true|false|null|$))'
)


_PROGRAM = re.compile(rb"\s*(?:/[*/]|\x1e|(?:var|let|const)\s|[A-Za-z_$][\w$.]*\s*\(\s*[\[{])")
"""Comments, JavaScript and record separators around what a name calls JSON: it is none, and no table either."""


def is_json(sample: bytes, name: str) -> bool:
    """Whether a text is JSON that begins so, without a byte order mark; names are believed only of what may be."""
    begins = sample.lstrip()
    return bool(_BEGINNING.match(begins) or is_text_with_json(begins)) or (
        name.casefold().endswith(ENDINGS) and (begins[:1] in (b"{", b"[") or bool(_PROGRAM.match(begins)))
    )
