"""Reading alone: a CSV file into batches of text, against polars that only parses it; and the same table in GB18030
and packed by gzip, against the file in UTF-8.

    python bench/reading.py                 a file of 400 MB is made in the temporary directory
    python bench/reading.py FILE [ROUNDS]   any file in UTF-8

Every measurement is a process of its own; they take turns. What counts is the ratio.
"""

from __future__ import annotations

import gzip
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COLUMNS = 24
MEGABYTES = 400
WORDS = "市场监督管理局行政处罚决定书责令改正没收违法所得有限公司许可经营范围食品药品道路运输建设工程环境保护"


def bare(path: str) -> int:
    import polars as pl

    return sum(batch.height for batch in pl.scan_csv(path, infer_schema=False).collect_batches())


def ours(path: str) -> int:
    from credit_standard.files import open_tables

    return sum(batch.size for table in open_tables(path) for batch in table.batches())


def make(path: Path, megabytes: int, seed: int = 1) -> None:
    """Rows of 24 cells; one in twenty has a quoted cell with a line break."""
    chance = random.Random(seed)

    def words(least: int, most: int) -> str:
        return "".join(chance.choices(WORDS, k=chance.randint(least, most)))

    def row() -> bytes:
        cells = [words(6, 20), f"91130100MA{chance.randrange(10**8):08}", words(20, 80), "2024-05-06"] * 6
        if chance.random() < 0.05:
            cells[8] = f'"{words(10, 60)}\n{words(5, 30)}"'
        return ",".join(cells).encode() + b"\n"

    sample = [row() for _ in range(20_000)]
    with path.open("wb") as file:
        file.write(",".join(f"项目{n}" for n in range(COLUMNS)).encode() + b"\n")
        while file.tell() < megabytes * 1_000_000:
            chance.shuffle(sample)
            file.write(b"".join(sample))


def in_gb18030(path: Path, copy: Path) -> None:
    with (
        path.open(encoding="utf-8", newline="") as text,
        copy.open("w", encoding="gb18030", newline="") as other,
    ):
        shutil.copyfileobj(text, other, 1 << 20)


def in_gzip(path: Path, copy: Path) -> None:
    with path.open("rb") as plain, gzip.open(copy, "wb", compresslevel=6) as packed:
        shutil.copyfileobj(plain, packed, 1 << 20)


def anonymous_memory(process: int) -> int:
    """RssAnon in kB; 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{process}/status").read_text("ascii")
    except OSError:
        return 0
    found = re.search(r"RssAnon:\s+(\d+)", status)
    return int(found[1]) if found else 0


def measure(name: str, path: str) -> tuple[float, float, int]:
    """Seconds, processor seconds and peak kB of one run in a process of its own."""
    command = [sys.executable, __file__, "--run", name, path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        peak = 0
        while process.poll() is None:
            peak = max(peak, anonymous_memory(process.pid))
            time.sleep(0.01)
        assert process.stdout is not None
        taken, busy = process.stdout.read().split()
        return float(taken), float(busy), peak


def run(name: str, path: str) -> None:
    work = {"bare": bare, "ours": ours}[name]
    import credit_standard.files.csv.table  # noqa: F401 - loading it and polars is not what is measured

    start, busy = time.perf_counter(), time.process_time()
    work(path)
    print(time.perf_counter() - start, time.process_time() - busy)


def compare(path: str, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        gb18030, packed = Path(folder, "gb18030.csv"), Path(folder, "packed.csv.gz")
        in_gb18030(Path(path), gb18030)
        in_gzip(Path(path), packed)
        jobs = {
            "bare": ("bare", path, "bare"),
            "ours": ("ours", path, "bare"),
            "ours, GB18030": ("ours", str(gb18030), "ours"),
            "ours, gzip": ("ours", str(packed), "ours"),
        }
        runs: dict[str, list[tuple[float, float, int]]] = {name: [] for name in jobs}
        for _ in range(rounds):
            for name, done in runs.items():
                done.append(measure(*jobs[name][:2]))
        best = {name: [min(column) for column in zip(*done, strict=True)] for name, done in runs.items()}
        for name, (taken, busy, _) in best.items():
            _, file, against = jobs[name]
            peak = max(kilobytes for *_, kilobytes in runs[name]) / 1024
            ratio, busy_ratio = taken / best[against][0], busy / best[against][1]
            print(
                f"{name}: {Path(file).stat().st_size / 1e6:.0f} MB in {taken:.2f} s ({ratio:.2f} x {against}), "
                f"processor {busy:.2f} s ({busy_ratio:.2f} x), peak {peak:.0f} MB"
            )


def main() -> None:
    arguments = sys.argv[1:]
    if arguments[:1] == ["--run"]:
        run(*arguments[1:])
    elif arguments:
        compare(arguments[0], int(arguments[1]) if arguments[1:] else 5)
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "penalties.csv")
            make(path, MEGABYTES)
            compare(str(path), 5)


if __name__ == "__main__":
    main()
