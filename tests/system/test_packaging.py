"""The wheel and the source archive: all that is needed is inside, and the wheel works where the clone is not."""

import json
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.project.type_checking import MISUSE, PROGRAM, refused_lines
from tests.system.packaging import PROJECT, alone, build, installed, program, the_wheel

PACKAGE = PROJECT / "src" / "credit_standard"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build(PROJECT, folder)
    return folder


@pytest.fixture(scope="module")
def home(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel."""
    folder = tmp_path_factory.mktemp("elsewhere") / "environment"
    installed(the_wheel(built), folder)
    return folder


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the examples and nothing else of the clone."""
    folder = tmp_path_factory.mktemp("user")
    shutil.copytree(PROJECT / "examples", folder / "examples", ignore=shutil.ignore_patterns("node_modules"))
    shutil.copy(PROJECT / MISUSE, folder / "misuse.py")
    return folder


def run(home: Path, name: str, *arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - programs of the package
        [program(home, name), *map(str, arguments)],
        cwd=folder, env=alone(), capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def contents(wheel: Path) -> dict[str, bytes]:
    with ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_file_of_the_source_is_in_the_wheel_as_it_stands(built: Path) -> None:
    held = contents(the_wheel(built))
    files = [one for one in PACKAGE.rglob("*") if one.is_file() and "__pycache__" not in one.parts]
    expected = {one.relative_to(PACKAGE.parent).as_posix(): one.read_bytes() for one in files}
    assert {name: data for name, data in held.items() if name.startswith("credit_standard/")} == expected
    endings = {Path(name).suffix for name in expected}
    assert {".py", ".pyi", ".toml", ".csv", ".json", ".jsonl", ".html", ".css"} <= endings
    for one in ("py.typed", "records/__init__.pyi", "codes/data/lists.toml", "regions/data/NOTICE"):
        assert f"credit_standard/{one}" in held


def test_nothing_but_the_package_is_in_the_wheel(built: Path) -> None:
    tops = {name.partition("/")[0] for name in contents(the_wheel(built))}
    assert {top.partition("-")[0] for top in tops} == {"credit_standard"}
    licences = {Path(name).name for name in contents(the_wheel(built)) if ".dist-info/licenses/" in name}
    assert {"LICENSE", "NOTICE", *(one.name for one in (PROJECT / "LICENSES").glob("*.txt"))} <= licences


def test_the_source_archive_builds_the_same_wheel(built: Path, tmp_path: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    build(source, tmp_path / "again", "wheel")
    assert contents(the_wheel(tmp_path / "again")) == contents(the_wheel(built))


def test_the_clone_is_out_of_sight(home: Path, elsewhere: Path) -> None:
    said = run(
        home, "python", "-c", "import sys, credit_standard; print(credit_standard.__file__, *sys.path, sep='\\n')",
        folder=elsewhere,
    ).stdout.splitlines()  # fmt: skip
    assert said[0].startswith(str(home))
    assert not any(str(PROJECT) in line for line in said)


def test_the_demo_runs(home: Path, elsewhere: Path) -> None:
    demo = re.findall(r"^DEMO := (.+)$", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE)[0]
    ended = run(
        home, "credit-standard", "validate", demo, "--lang", "zh", "--as-of", "2026-11-23", folder=elsewhere
    )
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "检查结果：有错误" in ended.stdout


LOOKING = (
    ("check", "uscc", "91110000600037341L"),
    ("explain", "RE103"),
    ("records", "administrative-penalty"),
    ("codes", "penalty-kind"),
    ("regions", "130100"),
    ("regimes", "ndrc-58"),
    ("cards", "enterprise-reference"),
    ("decisions", "procurement-access"),
    ("layouts", "shuanggongshi-2018-penalty-org"),
    ("layers", "hebei"),
    ("scales",),
    ("sample", "tax-payment", "--rows", "2", "--seed", "1", "-o", "sample.csv"),
    ("spec", "build", "code-lists", "typescript", "-o", "specification"),
)
ONE_BY_ONE = "import sys; from credit_standard.cli import main; [print(main(one.split()), one) for one in sys.argv[1:]]"


def test_every_kind_of_data_is_found_where_the_package_is_installed(home: Path, elsewhere: Path) -> None:
    lines = [" ".join(one) for one in LOOKING]
    ended = run(home, "python", "-c", ONE_BY_ONE, *lines, folder=elsewhere)
    assert ended.returncode == 0, ended.stderr
    printed = ended.stdout.splitlines()
    assert [line for line in lines if f"0 {line}" not in printed] == []
    assert "Traceback" not in ended.stderr


def test_the_example_program_runs_and_mypy_sees_the_types_of_the_wheel(home: Path, elsewhere: Path) -> None:
    assert "Decimal('0.200000')" in run(home, "python", PROGRAM, folder=elsewhere).stdout
    done = subprocess.run(  # noqa: S603 - mypy
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary", "--cache-dir", ".mypy",
         "--python-executable", program(home, "python"), PROGRAM, "misuse.py"],
        cwd=elsewhere, env=alone(), capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    said = re.findall(r"^(.+?):(\d+): error", done.stdout, re.MULTILINE)
    assert done.stderr == ""
    assert sorted({(file, int(line)) for file, line in said}) == [
        ("misuse.py", line) for line in refused_lines()
    ]


def test_pyright_takes_the_example_and_refuses_the_mistakes_with_the_wheel_alone(
    node: str, packages: Path, home: Path, tmp_path: Path
) -> None:
    for file in (PROGRAM, MISUSE):
        shutil.copy(PROJECT / file, tmp_path)
    done = subprocess.run(  # noqa: S603 - pyright
        [
            node, packages / "pyright" / "index.js", "--outputjson", "--pythonpath", program(home, "python"),
            "--level", "error", *(Path(one).name for one in (PROGRAM, MISUSE)),
        ],
        cwd=tmp_path, env=alone(), capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    found = json.loads(done.stdout)["generalDiagnostics"]
    places = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found}
    assert places == {(Path(MISUSE).name, line) for line in refused_lines()}, found
