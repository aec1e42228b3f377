"""协议: the lines of JSON that runner and program exchange; `docs/conformance.md` describes them for strangers.

One message a line, in UTF-8. Every message of the runner has a sequence number `seq`; the answer repeats it.
"""

from __future__ import annotations

import json
from typing import Any

from attrs import frozen

from credit_standard._version import STANDARD_VERSION, __version__
from credit_standard.conformance.case import Case

PROTOCOL = 1
SMOKE = "统一社会信用代码 “é” 𠮷"
"""Comes back unchanged from a program that reads and writes UTF-8."""
LONGEST = 1_000_000
"""Characters of a line."""

_MARK = "\ufeff"
"""What .NET writes before its first line in UTF-8."""

Message = dict[str, Any]


@frozen
class RubbishError(Exception):
    """A line that is no message."""

    line: str


def start(seq: int) -> Message:
    return {
        "type": "start",
        "seq": seq,
        "protocol": PROTOCOL,
        "standard": STANDARD_VERSION,
        "library": __version__,
    }


def smoke(seq: int) -> Message:
    return {"type": "smoke", "seq": seq, "text": SMOKE}


def asked(seq: int, case: Case) -> Message:
    """The question, without its name and without what is expected."""
    return {"type": "case", "seq": seq, "area": case.area, "level": case.level, "input": case.input}


def stop(seq: int) -> Message:
    return {"type": "stop", "seq": seq}


def written(message: Message) -> str:
    """A message as a line; escapes none of the characters, as most programs write."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")) + "\n"


def read(line: str) -> Message:
    """A line of the program as a message.

    Raises:
        RubbishError: it is none.
    """
    try:
        line.encode()
        message = json.loads(line.removeprefix(_MARK), parse_constant=_no_json)
    except (ValueError, RecursionError):
        raise RubbishError(line) from None
    if (
        not isinstance(message, dict)
        or not _is_number(message.get("seq"))
        or not isinstance(message.get("type"), str)
    ):
        raise RubbishError(line)
    return message


def _no_json(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
