"""外部程序: a program of strangers, spoken with line by line; it may die, hang, or print without end.

Two threads read what it prints, so that no full pipe stops it or us; one writes, because it may never read.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty, Full, Queue
from threading import Thread
from typing import IO

from credit_standard.conformance.protocol import LONGEST

ENDED = ""
"""Instead of a line: the program prints no more."""
WAITING = 16
"""Lines that nobody asked for; then nobody reads any more and the program waits. Each may be `LONGEST`."""
GRACE = 2.0
"""Seconds in which a program may end by itself."""
PAUSE = 0.2
"""Seconds after which a thread with a full queue looks whether all is over."""
ERRORS, ERROR_SHOWN = 20, 300
"""Lines of standard error that are kept, and characters of each."""


class DiedError(Exception):
    """The program ended; the exit code where it is known."""

    def __init__(self, code: int | None) -> None:
        super().__init__(code)
        self.code = code


class Program:
    """A running program.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the user's own command, not through a shell
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="surrogateescape",  # bytes that are no UTF-8 stay recognisable
            start_new_session=os.name == "posix",
        )
        self._is_over = False
        self._lines: Queue[str] = Queue(WAITING)
        self._to_write: Queue[str | None] = Queue()
        self._errors: deque[str] = deque(maxlen=ERRORS)
        assert self._process.stdin and self._process.stdout and self._process.stderr  # noqa: S101, PT018 - pipes
        self._threads = (
            Thread(target=self._read_lines, args=(self._process.stdout,), daemon=True),
            Thread(target=self._read_errors, args=(self._process.stderr,), daemon=True),
            Thread(target=self._write_lines, args=(self._process.stdin,), daemon=True),
        )
        for one in self._threads:
            one.start()

    def _read_lines(self, stream: IO[str]) -> None:
        with suppress(OSError, ValueError), stream:
            while line := stream.readline(LONGEST):
                self._keep(line)
        self._keep(ENDED)

    def _keep(self, line: str) -> None:
        while not self._is_over:
            with suppress(Full):
                self._lines.put(line, timeout=PAUSE)
                return

    def _read_errors(self, stream: IO[str]) -> None:
        with suppress(OSError, ValueError), stream:
            while line := stream.readline(LONGEST):
                self._errors.append(line.rstrip("\n")[:ERROR_SHOWN])

    def _write_lines(self, stream: IO[str]) -> None:
        with (
            suppress(OSError, ValueError),
            stream,
        ):  # it reads no more: that shows where its answer is waited for
            while (line := self._to_write.get()) is not None:
                stream.write(line)
                stream.flush()

    def send(self, line: str) -> None:
        self._to_write.put(line)

    def receive(self, timeout: float) -> str | None:
        """The next line; None where none came within so many seconds.

        Raises:
            DiedError: the program ended.
        """
        try:
            line = self._lines.get(timeout=timeout)
        except Empty:
            return None
        if line is ENDED:
            raise DiedError(self._exit_code())
        return line

    def _exit_code(self) -> int | None:
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(GRACE)
        return None

    @property
    def errors(self) -> str:
        """The end of what it wrote to standard error."""
        return " | ".join(self._errors)

    def end(self, farewell: str) -> None:
        """Let it end by itself, for a little while."""
        self.send(farewell)
        self._to_write.put(None)
        self._exit_code()
        self.kill()

    def kill(self) -> None:
        """End it now, with all that it has started."""
        self._to_write.put(None)
        if os.name == "posix":
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()
        self._process.wait()
        self._is_over = True
        for one in self._threads:
            one.join(GRACE)
