"""脱敏的实测: every kind of value in every kind of column, in every format of file and of report.

    python scripts/masking.py                   the table of docs/masking.md, and what no output may hold
    python scripts/masking.py --each 50         more values of each kind
    python scripts/masking.py --write           puts the table into docs/masking.md

What leaks is printed, and the script ends with 1. XLS is tried where LibreOffice is there to write it.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

import polars as pl  # noqa: E402 - the tests' values are beside the package
from tests.findings.tables import (  # noqa: E402
    COLUMNS,
    FILES,
    RECORD,
    Cell,
    cells,
    headings,
    leaks,
    outputs,
    rows,
    secrets,
    write_file,
)
from tests.findings.values import HIDDEN, KINDS  # noqa: E402

from credit_standard.layers import NATIONAL  # noqa: E402
from credit_standard.validation.run import Options, validate  # noqa: E402
from credit_standard.validation.showing import shown_text  # noqa: E402

PAGE = PROJECT / "docs" / "masking.md"
BEGIN, END = "<!-- table: written by scripts/masking.py -->\n", "<!-- end of the table -->\n"
SEED = 2026
OPTIONS = Options(record=RECORD, layout=RECORD, as_of=date(2026, 11, 23), listed=None)
IN_TABLE = 400  # values of each kind of which the table has the share


def table() -> list[str]:
    """The share of values shown whole, kind by column."""
    declaration = NATIONAL.declared(RECORD)
    random = Random(SEED)
    lines = [f"| 值 | {' | '.join(COLUMNS.values())} |", "|---" * (len(COLUMNS) + 1) + "|"]
    for name, kind in KINDS.items():
        drawn = [kind.draw(random) for _ in range(IN_TABLE)]
        shares = []
        for field in COLUMNS:
            whole = sum(shown_text(text, declaration[field], declaration) == text for text in drawn)
            shares.append("–" if not whole else f"{100 * whole / IN_TABLE:.0f} %")
        mark = "**" if name in HIDDEN else ""
        lines.append(f"| {mark}{kind.zh}{mark} | {' | '.join(shares)} |")
    return lines


def exposed(found: Sequence[Cell]) -> Iterator[str]:
    """What stands in an output of a file of any format, and may not."""
    forbidden = [secret for cell in found for secret in secrets(cell.kind, cell.text)]
    first, body = headings(), rows(found)
    with tempfile.TemporaryDirectory() as folder:
        sources: dict[str, object] = {
            ending: str(write_file(Path(folder), ending, first, body)) for ending in FILES
        }
        sources["frame"] = pl.DataFrame(body, schema=list(first), orient="row")
        sources["dictionaries"] = [dict(zip(first, row, strict=True)) for row in body]
        if (path := _as_xls(Path(folder))) is not None:
            sources["xls"] = str(path)
        for name, source in sources.items():
            report = validate(source, options=OPTIONS)  # type: ignore[arg-type]
            written = outputs(report)
            print(f"{name}: {report.rows} rows, {len(report.findings)} findings, {len(written)} outputs")
            yield from (f"{name} → {where}: {secret}" for where, secret in leaks(written, forbidden))


def _as_xls(folder: Path) -> Path | None:
    program = shutil.which("soffice")
    if program is None:
        return None
    command = [
        program,
        "--headless",
        "--convert-to",
        "xls",
        "--outdir",
        str(folder / "xls"),
        str(folder / "企业.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "xls" / "企业.xls"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--each", type=int, default=5, help="values of each kind in each column")
    parser.add_argument("--write", action="store_true", help="put the table into docs/masking.md")
    asked = parser.parse_args()
    lines = table()
    print("\n".join(lines))
    if asked.write:
        table_of_both = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
        written = BEGIN + "\n".join(lines) + "\n" + END
        PAGE.write_text(table_of_both.sub(lambda _: written, PAGE.read_text("utf-8")), "utf-8")
    found = list(exposed(cells(Random(SEED), asked.each)))
    print("\n".join(found[:40]))
    print(f"{len(found)} leaks")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
