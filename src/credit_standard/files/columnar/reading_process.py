"""读取进程: a process that reads Parquet, kept for the next file; when a file ends it, another is started."""

from __future__ import annotations

import atexit
import json
import os
import sys
from contextlib import suppress
from subprocess import DEVNULL, PIPE, Popen
from threading import RLock
from typing import TYPE_CHECKING

from attrs import asdict, define, field

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from credit_standard.files.table import Limits

PROGRAM = "from credit_standard.files.columnar.parquet_process import main; main()"
HEADINGS, BATCH, END, FAULT = b"H", b"B", b"E", b"F"
DAMAGED = b"parquet-damaged"
LENGTH = 8
"""Bytes in which the length of a message is written, behind its letter."""


class IdleError(Exception):
    """The process ended because nobody asked for anything."""


@define(eq=False)
class ReadingProcess:
    """A process that waits for requests; one at a time."""

    _process: Popen[bytes] = field(factory=lambda: _started(), init=False)  # noqa: PLW0108 - defined below

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def messages(self, path: Path, limits: Limits) -> Iterator[tuple[bytes, bytes]]:
        """Letter and content of each message about a file; the last is the end or a fault.

        Raises:
            IdleError: the process had nothing to do and has ended.
            RuntimeError: it cannot be started.
        """
        request = json.dumps({"path": str(path), "limits": asdict(limits)}) + "\n"
        answers = self._process.stdout
        assert answers is not None  # noqa: S101 - it is a pipe
        self._send(request.encode())
        begun = False
        while head := answers.read(1):
            begun = True
            length = int.from_bytes(answers.read(LENGTH), "little")
            content = answers.read(length)
            if len(content) < length:
                break
            yield head, content
            if head in (END, FAULT):
                return
        code = self._process.wait()
        if not begun and code == 0:
            raise IdleError
        if not begun and code == 1:
            raise RuntimeError("the process that reads Parquet could not be started")
        yield FAULT, DAMAGED

    def _send(self, request: bytes) -> None:
        requests = self._process.stdin
        assert requests is not None  # noqa: S101 - it is a pipe
        try:
            requests.write(request)
            requests.flush()
        except OSError:  # it has ended: that is seen when it does not answer
            return

    def close(self) -> None:
        self._process.kill()
        for stream in self._process.stdin, self._process.stdout:
            with suppress(OSError):
                if stream is not None:
                    stream.close()
        self._process.wait()


def _started() -> Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    # It is our own program, started by the Python that runs this.
    return Popen([sys.executable, "-c", PROGRAM], stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment)  # noqa: S603


_free: list[ReadingProcess] = []
_reading: set[ReadingProcess] = set()
"""Held here while a file is read: a reading that is given up half-way is ended by its own last clause, not found as
litter with pipes still open."""
_lock = RLock()  # a reading may be given up, by the collector of litter, in the thread that holds it


def messages(path: Path, limits: Limits) -> Iterator[tuple[bytes, bytes]]:
    """What a process says about a file; tables that are read side by side have a process each."""
    while True:
        with _lock:
            process = _free.pop() if _free else ReadingProcess()
            _reading.add(process)
        ended = False
        try:
            for head, content in process.messages(path, limits):
                ended = head in (END, FAULT)
                yield head, content
        except IdleError:
            continue
        finally:
            usable = ended and process.is_alive
            with _lock:
                _reading.discard(process)
                if usable:
                    _free.append(process)
            if not usable:
                process.close()
        return


@atexit.register
def close_all() -> None:
    """End the processes that wait, and those whose reading nobody goes on with."""
    with _lock:
        for processes in _free, _reading:
            while processes:
                processes.pop().close()
