"""子进程: reads one mutation after another and writes on standard output how each ended. See `running`."""

from __future__ import annotations

import resource
import signal
import sys
import time

from bench.fuzz.bases import bases
from bench.fuzz.running import ending, the_file

SECONDS = 20
"""For one file; each is read in some milliseconds."""
ADDRESS_SPACE = 12 * 1024**3
GROWTH = 1_000_000
"""Kilobytes by which one file may raise the peak of memory."""
CHECKED = 25
"""Every such file is checked, too."""


class TooSlowError(Exception):
    """A file took too long."""


def main(reader: str, first: int, stop: int, seed: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))

    def too_slow(*_: object) -> None:
        raise TooSlowError

    signal.signal(signal.SIGALRM, too_slow)
    known = bases()[reader]
    for base in known:
        ending(base, check=True)
    for number in range(first, stop):
        data = the_file(reader, known, seed, number)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        begun = time.monotonic()
        what = ending(data, check=number % CHECKED == 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        if time.monotonic() - begun > SECONDS:
            what = "!too slow"
        elif resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before > GROWTH:
            what = f"!memory, then {what}"
        print(number, what, flush=True)


if __name__ == "__main__":
    reader, *numbers = sys.argv[1:]
    main(reader, *map(int, numbers))
