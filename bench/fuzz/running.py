"""运行: mutations in a child process, so that one that ends it or hangs is seen; the next child goes on behind it."""

from __future__ import annotations

import os
import select
import sys
from collections import Counter
from io import BytesIO
from pathlib import Path
from random import Random
from subprocess import DEVNULL, PIPE, Popen
from typing import TYPE_CHECKING

from attrs import define, field

from bench.fuzz.bases import bases
from bench.fuzz.mutations import mutated
from credit_standard.files import Limits, UnreadableError, open_tables
from credit_standard.files.table import NotRead
from credit_standard.validation import run

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMITS = Limits(ratio_from=16 * 1024 * 1024, unpacked_bytes=256 * 1024 * 1024)
SILENT = 60  # seconds after which a child that says nothing is ended
CHILD = 20_000  # files of one child


@define
class Found:
    """What became of the mutations of one reader."""

    reader: str
    done: int = 0
    endings: Counter[str] = field(factory=Counter)
    finds: list[tuple[int, str]] = field(factory=list)


def ending(data: bytes, *, check: bool) -> str:
    """How reading ends: `read`, the findings for which it is refused, or what should not be, behind a `!`."""
    named: set[str] = set()
    try:
        for part in open_tables(BytesIO(data), limits=LIMITS, name="mutated"):
            if not isinstance(part, NotRead):
                for batch in part.batches():
                    assert batch.columns.height <= batch.size
                    named |= {one.name for one in batch.findings}
            named |= {one.name for one in part.findings}
    except UnreadableError as error:
        named = {error.finding.name}
    except BaseException as error:  # noqa: BLE001 - whatever it is, it should not be
        return f"!{type(error).__name__}"
    if "reader-failed" in named:
        return "!reader-failed"
    if check:
        options = run.Options(limits=LIMITS, record="administrative-penalty")
        try:
            list(run.validate(BytesIO(data), options=options))
        except BaseException as error:  # noqa: BLE001
            return f"!check:{type(error).__name__}"
    return "+".join(sorted(named)[:2]) or "read"


def the_file(reader: str, known: list[bytes], seed: int, number: int) -> bytes:
    """The mutation of this number: the same for the same seed."""
    random = Random(f"{seed} {reader} {number}")
    return mutated(random.choice(known), random)


def fuzz(reader: str, first: int, count: int, seed: int, keep: Path | None = None) -> Found:
    """Read so many mutations.

    Args:
        reader: key of `bases`.
        first: number of the first mutation.
        count: of mutations.
        seed: of all.
        keep: folder for files that end as none should.
    """
    found = Found(reader)
    following, stop = first, first + count
    while following < stop:
        for number, what in _in_child(reader, following, min(following + CHILD, stop), seed):
            following = number + 1
            found.done += 1
            found.endings[what] += 1
            if what.startswith("!"):
                found.finds.append((number, what))
                if keep is not None:
                    keep.mkdir(parents=True, exist_ok=True)
                    data = the_file(reader, bases()[reader], seed, number)
                    (keep / f"{reader}-{seed}-{number}.bin").write_bytes(data)
    return found


def _in_child(reader: str, first: int, stop: int, seed: int) -> Iterator[tuple[int, str]]:
    """The endings of some mutations; when the child ends before its time, the last of them says how."""
    command = [sys.executable, "-m", "bench.fuzz.child", reader, str(first), str(stop), str(seed)]
    with Popen(command, stdout=PIPE, stderr=DEVNULL) as child:
        assert child.stdout is not None
        following, silent = first, False
        waiting = b""
        while True:
            ready, _, _ = select.select([child.stdout], [], [], SILENT)
            if not ready:
                child.kill()
                silent = True
                break
            piece = os.read(child.stdout.fileno(), 1 << 16)
            if not piece:
                break
            *lines, waiting = (waiting + piece).split(b"\n")
            for line in lines:
                number, _, what = line.decode().partition(" ")
                following = int(number) + 1
                yield int(number), what
        code = child.wait()
    if following < stop:
        yield following, "!hangs" if silent else f"!ended by {code}"
