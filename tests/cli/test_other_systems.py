"""What other systems have otherwise: names of files, encodings of consoles, processes that start from nothing.

Windows itself is not among the machines that run these tests (docs/stability.md); Linux can be brought to most of it.
"""

import json
import multiprocessing
import os
import pty
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path, PureWindowsPath

import pytest

import credit_standard as cs
from credit_standard.cli.configuration import Settings
from credit_standard.layers import NATIONAL
from credit_standard.sampling import example
from credit_standard.spec.targets.registry import GENERATORS

PROJECT = Path(__file__).parents[2]
EXAMPLE = PROJECT / "examples" / "penalties-with-defects.csv"
COMMAND = [sys.executable, "-c", "import sys; from credit_standard.cli import main; sys.exit(main())"]
DAY = ("--as-of", "2026-11-23")
AS_OF = date(2026, 11, 23)


def run(*arguments: object, folder: Path = PROJECT, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *map(os.fspath, arguments)],
        cwd=folder, env={**os.environ, **environment}, capture_output=True, check=False, timeout=120,
    )  # fmt: skip


SEVERAL = """
import json, os, sys
from credit_standard.cli import main
kept = os.dup(1)
ends = []
for number, arguments in enumerate(json.loads(sys.argv[1])):
    for stream in (1, 2):
        file = os.open(f"{sys.argv[2]}/{number}.{stream}", os.O_WRONLY | os.O_CREAT)
        os.dup2(file, stream)
        os.close(file)
    # as this system hands them to a process
    ends.append(main([os.fsdecode(one.encode("utf-8", "surrogateescape")) for one in arguments]))
    sys.stdout.flush()
    sys.stderr.flush()
os.dup2(kept, 1)
print(json.dumps(ends))
"""


def run_all(
    lines: Sequence[Sequence[object]], written: Path, folder: Path = PROJECT, **environment: str
) -> list[tuple[int, bytes, bytes]]:
    """Command lines, one after the other in one process: the exit code of each, and what it wrote to its two streams."""
    given = json.dumps([list(map(os.fspath, line)) for line in lines])
    ended = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", SEVERAL, given, str(written)],
        cwd=folder, env={**os.environ, **environment}, capture_output=True, check=True, timeout=300,
    )  # fmt: skip
    streams = ([(written / f"{number}.{one}").read_bytes() for one in (1, 2)] for number in range(len(lines)))
    return [(code, *both) for code, both in zip(json.loads(ended.stdout), streams, strict=True)]


# Names of files

_REFUSED = re.compile(
    r'[<>:"|?*\\\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com[0-9]|lpt[0-9])([.]|$)', re.IGNORECASE
)
LONGEST = 160
"""Characters of a path below the folder: Windows has 260 for the whole, unless it is told otherwise."""


def refused_by_windows(paths: list[str]) -> list[str]:
    by_name: dict[str, list[str]] = {}
    for path in paths:
        by_name.setdefault(path.casefold(), []).append(path)
    odd = [path for path in paths if any(map(_REFUSED.search, path.split("/"))) or len(path) > LONGEST]
    return odd + [path for same in by_name.values() if len(same) > 1 for path in same]


def test_names_that_windows_refuses_are_told_from_others() -> None:
    refused = ["a/con.csv", "NUL", "a:b", "a/b.", "x" * 161, "A/b.csv", "a/B.csv"]
    assert refused_by_windows([*refused, "console.csv", "a.b/c", "表.csv"]) == refused


def test_windows_can_keep_every_file_of_the_repository() -> None:
    folders = ("src", "docs", "spec", "tests", "examples", "bench", "scripts", "LICENSES")
    left_out = {"node_modules", "__pycache__"}
    paths = [
        path.relative_to(PROJECT).as_posix()
        for folder in folders
        for path in (PROJECT / folder).rglob("*")
        if left_out.isdisjoint(path.parts)
    ]
    assert len(paths) > 1000
    assert refused_by_windows(paths) == []


@pytest.mark.parametrize("target", ["code-lists", "json-schema", "data-package", "typescript", "openapi"])
def test_windows_can_keep_every_file_of_the_specification(target: str) -> None:
    paths = list(GENERATORS[target].files(NATIONAL))
    assert refused_by_windows(paths) == []
    assert not any("\\" in path for path in paths)


NAMES = (
    "市监\\处罚.csv",  # a backslash
    "C:处罚.csv",  # a drive
    "con.csv",
    "处" * 80 + ".csv",  # as long as names may be on Linux
    "处罚 (1)'\"&;$%.csv",
    os.fsdecode("处罚".encode("gb18030") + b".csv"),  # of no encoding that Linux knows
)


FORMS = ("text", "concise", "json", "jsonl", "csv", "sarif", "junit", "github", "html")


def test_files_of_any_name_are_checked_and_reported(tmp_path: Path) -> None:
    files, written = tmp_path / "files", tmp_path / "written"
    files.mkdir()
    written.mkdir()
    for name in NAMES:
        shutil.copy(EXAMPLE, files / name)
    lines = [("validate", ".", "--format", form, *DAY) for form in FORMS]
    for form, (code, out, err) in zip(FORMS, run_all(lines, written, files), strict=True):
        assert (form, code, err) == (form, 1, b"")
        said = out.decode()  # is UTF-8, whatever the names are
        assert (form, "con.csv" in said) == (form, True)


def test_files_of_any_name_are_said_to_be_missing() -> None:
    ended = run("validate", *NAMES, *DAY)
    assert ended.returncode == 3
    assert "Traceback" not in ended.stdout.decode() + ended.stderr.decode()


def test_a_configuration_fits_paths_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("credit_standard.cli.configuration.PurePath", PureWindowsPath)
    found = Settings({"files": [{"glob": "报送/处罚*.csv", "record": "administrative-penalty"}]})
    from credit_standard.validation.run import Options

    for path, record in (
        ("D:\\数据\\报送\\处罚-2026.CSV", "administrative-penalty"),
        ("D:\\数据\\其他\\处罚.csv", None),
    ):
        assert found.options_for(path, Options()).record == record


# Encodings

CONSOLES = (
    {"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"},
    {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
)


@pytest.mark.parametrize("console", CONSOLES, ids=lambda one: "-".join(one.values()))
def test_pipes_and_files_are_utf_8_whatever_the_console_is(console: dict[str, str], tmp_path: Path) -> None:
    out = tmp_path / "报告.json"
    lines = [
        ("validate", EXAMPLE, "--lang", "zh", *DAY),
        ("validate", EXAMPLE, "--format", "json", "-o", out, *DAY),
    ]
    usual = run(*lines[0], PYTHONUTF8="1")
    there, ended = run_all(lines, tmp_path, **console)
    assert there == (1, usual.stdout, b"")
    assert "检查结果" in there[1].decode()
    assert (ended[0], ended[2]) == (1, b"")
    assert json.loads(out.read_text("utf-8"))["summary"]["errors"] == 15


@pytest.mark.parametrize(("encoding", "said"), [("gbk", "检查结果"), ("cp1252", "????")])
def test_a_console_gets_its_own_encoding_and_a_mark_for_what_it_lacks(encoding: str, said: str) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "TERM": "dumb"}
    with subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "explain", "ID104", "--lang", "zh"] if encoding != "gbk"
        else [*COMMAND, "validate", str(EXAMPLE), "--lang", "zh", *DAY],
        stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL, env=environment,
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = read_all(ours)
        code = process.wait(timeout=120)
    os.close(ours)
    assert code == (1 if encoding == "gbk" else 0)
    text = shown.decode(encoding)  # all of it is of the console's encoding
    assert said in text
    assert "Traceback" not in text


def read_all(terminal: int) -> bytes:
    """What a program writes to a terminal until it ends."""
    shown = b""
    while True:
        try:
            part = os.read(terminal, 65536)
        except OSError:  # the program has ended
            return shown
        if not part:
            return shown
        shown += part


TRIED = (
    ("validate", EXAMPLE, "--format", "json", *DAY),
    ("validate", EXAMPLE, "--format", "html", *DAY),
    ("records", "administrative-penalty"),
    ("regimes", "ndrc-58"),
    ("cards", "enterprise-reference"),
    ("decisions", "procurement-access"),
    ("layers", "hebei"),
    ("regions", "130100"),
    ("convert", EXAMPLE, "--to", "shuanggongshi-2018-penalty-org", "-o", "{folder}/out.csv"),
    ("fix", EXAMPLE, "-o", "{folder}/fixed.csv", *DAY),
    ("publish", EXAMPLE, "--audience", "public", "-o", "{folder}/public.csv", *DAY),
    ("sample", "tax-payment", "--rows", "3", "--seed", "1", "-o", "{folder}/sample.csv"),
    ("spec", "build", "code-lists", "-o", "{folder}/spec"),
    ("conformance", "run", "--area", "scoring", "--", sys.executable, "-m", "credit_standard.conformance.answerer"),
)  # fmt: skip


def test_no_text_is_read_or_written_in_the_encoding_of_the_system(tmp_path: Path) -> None:
    """Python warns where a file is opened without an encoding; here the warning ends the program."""
    written = tmp_path / "written"
    written.mkdir()
    lines = [[os.fspath(one).replace("{folder}", str(tmp_path)) for one in line] for line in TRIED]
    strict = {"PYTHONWARNDEFAULTENCODING": "1", "PYTHONWARNINGS": "error::EncodingWarning", "PYTHONUTF8": "0"}
    for line, (code, _, err) in zip(TRIED, run_all(lines, written, **strict), strict=True):
        assert (line, code) in {(line, 0), (line, 1)}
        assert (line, [one for one in (b"Traceback", b"EncodingWarning") if one in err]) == (line, [])


# Processes that start from nothing, as all do on Windows and macOS


def asked_elsewhere(record: cs.records.AdministrativePenalty | None, path: str) -> tuple[object, ...]:
    """What another process makes of a typed record and of a file; it has nothing but what it is handed."""
    from credit_standard import lifecycle

    state = lifecycle.state(record, as_of=AS_OF) if record is not None else None
    told = [one.code for one in cs.check_record("administrative-penalty", {}, as_of=AS_OF)]
    report = cs.validate(path, as_of=AS_OF)
    return record, repr(state), told, [str(one) for one in report.findings], report.errors


def test_records_states_and_reports_are_the_same_in_a_process_that_was_spawned() -> None:
    row = example("administrative-penalty")
    record = cs.records.AdministrativePenalty.model_validate(row)
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        there = pool.submit(asked_elsewhere, record, str(EXAMPLE)).result(timeout=120)
    assert there == asked_elsewhere(record, str(EXAMPLE))
