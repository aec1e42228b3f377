"""One job in this process: `python -m bench.jobs JOB FILE` prints how long it took and what it found, as JSON."""

from __future__ import annotations

import json
import re
import sys
import time
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from credit_standard.validation.read import TypedBatch

    Job = Callable[[Path], int]

AS_OF = date(2026, 1, 1)  # fixed, after every decision of the generated files
PENALTY = "administrative-penalty"
PEERS = (
    "bare_parse",
    "plain_python",
    "pydantic_rows",
    "dataframely_schema",
    "pandera_schema",
    "dataframely_same",
    "pandera_same",
    "library_readers",
)


def reading(path: Path) -> int:
    from credit_standard.files import open_tables

    for table in open_tables(path):
        for _ in table.batches():
            pass
    return 0


def ours(path: Path) -> int:
    from credit_standard.validation.run import Options, validate

    return sum(count for _, count, _ in validate(path, options=Options(as_of=AS_OF)).by_code())


def alone(path: Path) -> int:
    """Each row by itself: nothing that takes several rows."""
    from credit_standard.validation.report import Report
    from credit_standard.validation.run import Options, check_table, open_checked

    report = Report(as_of=AS_OF)
    for context, table in open_checked(path, Options(as_of=AS_OF), report):
        for _ in check_table(context, table, report):
            pass
    return sum(count for _, count, _ in report.by_code())


def against(subjects: str, path: Path) -> int:
    from credit_standard.api import validate

    register = path.with_name(f"register-{subjects}.csv")
    return sum(count for _, count, _ in validate(path, as_of=AS_OF, subjects=register).by_code())


def typed(path: Path) -> int:
    """Typed batches, and nothing done with them."""
    return sum(batch.good.height for batch in _typed(path))


def states(path: Path) -> int:
    """The state of each good row, by columns."""
    from credit_standard.lifecycle import states as states_of

    return sum(states_of(PENALTY, batch.good, as_of=AS_OF).height for batch in _typed(path))


def projection(path: Path) -> int:
    """The states, who of the rows is public, and what of them is shown."""
    from credit_standard import records
    from credit_standard.disclosure import Question, Treatment, disclosed_in_batch
    from credit_standard.disclosure.projection.projection import projected_batch

    declaration, asked, seen = records.declared(PENALTY), Question(audience="public", as_of=AS_OF), 0
    for batch in _typed(path):
        given = disclosed_in_batch(PENALTY, batch.good, asked)
        there = given.of_row.is_in([number for number, one in enumerate(given.cases) if one.seen])
        shown, cases = batch.good.drop("row").filter(there), given.of_row.filter(there)
        seen += projected_batch(declaration, shown, given.cases, cases, Treatment()).height
    return seen


def _typed(path: Path) -> Iterable[TypedBatch]:
    from credit_standard.validation.read import Reader
    from credit_standard.validation.run import Options

    return Reader((path,), Options(record=PENALTY, as_of=AS_OF))


def job(name: str) -> Job:
    """The work by name, with the libraries it is built on already loaded."""
    if name in PEERS:
        run: Job = import_module(f"bench.peers.{name}").run
        return run
    for used in ("polars", "credit_standard.files", "credit_standard.validation.run"):
        import_module(used)
    if name.startswith("against_"):
        return partial(against, name.removeprefix("against_"))
    own = {"reading": reading, "ours": ours, "alone": alone}
    return (own | {"typed": typed, "states": states, "projection": projection})[name]


def peak_resident() -> int:
    """VmHWM in bytes, 0 where there is none; not ru_maxrss, which a process takes over from the one that started it."""
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s+(\d+)", status)
    return int(found[1]) * 1024 if found else 0


def rows_of(path: Path) -> int:
    """Generated files carry their number of rows in their name."""
    return int(path.stem.rpartition("-")[2])


def main(name: str, path: Path) -> None:
    work = job(name)
    start, busy = time.perf_counter(), time.process_time()
    found = work(path)
    told = {
        "seconds": time.perf_counter() - start,
        "processor": time.process_time() - busy,
        "rows": rows_of(path),
        "found": found,
        "resident": peak_resident(),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
