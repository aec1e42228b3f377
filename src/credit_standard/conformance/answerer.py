"""应答程序: this library as a program that is asked: the reference for other implementations.

python -m credit_standard.conformance.answerer
"""

from __future__ import annotations

import json
import sys
from io import TextIOWrapper
from typing import IO, Any

from credit_standard._version import __version__
from credit_standard.conformance.answers import answer
from credit_standard.conformance.protocol import PROTOCOL, written
from credit_standard.layers import NATIONAL

Message = dict[str, Any]


def reply(message: Message) -> Message | None:
    """The answer to a message; None to `stop`."""
    match message["type"]:
        case "start":
            return {
                "type": "ready",
                "protocol": PROTOCOL,
                "implementation": "credit-standard",
                "version": __version__,
            }
        case "smoke":
            return {"type": "smoke", "text": message["text"]}
        case "case":
            try:
                return {"type": "answer", "result": answer(message["area"], message["input"], NATIONAL)}
            except (ValueError, KeyError, TypeError) as error:
                return {"type": "failed", "reason": type(error).__name__}
    return None


def main(lines: IO[str], out: IO[str]) -> None:
    for line in lines:
        message = json.loads(line)
        replied = reply(message)
        if replied is None:
            return
        out.write(written({**replied, "seq": message["seq"]}))
        out.flush()


if __name__ == "__main__":
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    main(sys.stdin, sys.stdout)
