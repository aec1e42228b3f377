"""Programs that answer rightly, wrongly, and not at all. `python answerers.py WAY`; the n-th case is the third."""

import json
import os
import sys
import time
from typing import Any

BAD = 3
"""Which case the programs that misbehave stumble over."""


def reply(message: dict[str, Any]) -> dict[str, Any]:
    if message["type"] == "start":
        return {"type": "ready", "protocol": 1, "implementation": "test", "version": "7"}
    if message["type"] == "smoke":
        return {"type": "smoke", "text": message["text"]}
    assert not {"expected", "id"} & message.keys(), "expectations are never sent"
    return {"type": "answer", "result": {"valid": True}}


def misbehave(way: str, answer: dict[str, Any]) -> dict[str, Any]:
    match way:
        case "dies":
            print("out of memory", file=sys.stderr, flush=True)
            os._exit(7)
        case "hangs":
            time.sleep(600)
        case "rubbish":
            print("Hello!", flush=True)
        case "not-utf-8":
            in_gbk = json.dumps({**answer, "remark": "信用"}, ensure_ascii=False).encode("gbk")
            sys.stdout.buffer.write(in_gbk + b"\n")
            sys.stdout.buffer.flush()
        case "no-number":
            answer["result"] = {"valid": float("nan")}
        case "byte-order-mark":
            sys.stdout.write("\ufeff")
        case "no-object":
            print("[1, 2]", flush=True)
        case "floods":
            while True:
                print("x" * 100_000, flush=True)
        case "other-number":
            answer["seq"] -= 1
        case "twice":
            print(json.dumps(answer), flush=True)
        case "fails":
            return {"type": "failed", "seq": answer["seq"], "reason": "no table"}
        case "wrong":
            answer["result"] = {"valid": False}
        case "other-protocol":
            answer["protocol"] = 99
    return answer


def main(way: str) -> None:
    number = 0
    for line in sys.stdin:
        message = json.loads(line)
        if message["type"] == "stop":
            return
        is_case = message["type"] == "case"
        number += is_case
        answer = {**reply(message), "seq": message["seq"]}
        if way.startswith("start-") and message["type"] == "start":
            answer = misbehave(way.removeprefix("start-"), answer)
        elif is_case and number == BAD:
            answer = misbehave(way, answer)
        if is_case and way == "skips":
            answer = {"type": "skipped", "seq": message["seq"], "reason": "not yet"}
        if way == "other-text" and message["type"] == "smoke":
            answer["text"] = "????"
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
