"""修复日志: one JSON object a line for each change, with masked values, so that it can be shown around."""

from __future__ import annotations

import json
import re
from typing import IO

from attrs import asdict, frozen

_STEERING = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@frozen(kw_only=True)
class LoggedChange:
    """What was changed.

    Attributes:
        file, member, sheet, row, line, column, field, heading: as of a finding; row and what follows are None where the
            whole file is meant.
        what: codes of the findings that are no more, or the name of what was done.
        before, after: masked.
    """

    file: str
    member: str | None = None
    sheet: str | None = None
    row: int | None = None
    line: int | None = None
    column: int | None = None
    field: str | None = None
    heading: str | None = None
    what: tuple[str, ...]
    before: str | None = None
    after: str | None = None


def write_change(change: LoggedChange, stream: IO[bytes]) -> None:
    text = json.dumps(asdict(change), ensure_ascii=False)
    stream.write(_STEERING.sub(lambda hit: f"\\u{ord(hit[0]):04x}", text).encode() + b"\n")
