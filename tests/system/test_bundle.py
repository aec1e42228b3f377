"""离线安装包: the folder of wheels installs without an index, and refuses what was changed."""

import importlib.util
import os
import re
import subprocess
import sys
import venv
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).parents[2]
SCRIPT = PROJECT / "scripts" / "bundle.py"
EXAMPLE = PROJECT / "examples" / "penalties-with-defects.csv"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bundle", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["bundle"] = module  # its dataclass looks its own module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """For this machine only; `make bundle` goes the same way for each platform that it serves."""
    folder = tmp_path_factory.mktemp("offline") / "bundle"
    subprocess.run([sys.executable, SCRIPT, "--this-machine", "--output", folder], check=True)  # noqa: S603 - our script
    return folder


def install(bundle: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the one command of the folder's README in a fresh environment that knows of no index."""
    command = re.findall(
        r"^ +python3 (-m pip .+)$", (bundle / "README.txt").read_text("utf-8"), re.MULTILINE
    )[0]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    environment |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_COMPILE": "1"}  # most of it is never imported
    return subprocess.run(  # noqa: S603 - our command
        [program(home, "python"), *command.split()],
        cwd=bundle, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def program(home: Path, name: str) -> Path:
    return home / ("Scripts" if os.name == "nt" else "bin") / name


def test_the_folder_installs_without_an_index_and_the_command_works(bundle: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "fresh", with_pip=True)

    done = install(bundle, tmp_path / "fresh")

    assert done.returncode == 0, done.stderr
    checked = subprocess.run(  # noqa: S603 - our command
        [program(tmp_path / "fresh", "credit-standard"), "check", "uscc", "91110000600037341L"],
        cwd=tmp_path, capture_output=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0
    made = [argument for form in ("html", "xlsx") for argument in ("--report", f"{form}={tmp_path / form}")]
    reported = subprocess.run(  # noqa: S603 - our command
        [program(tmp_path / "fresh", "credit-standard"), "validate", EXAMPLE, *made], capture_output=True, check=False,
    )  # fmt: skip
    assert (reported.returncode, reported.stderr) == (1, b"")
    drivers = [program(tmp_path / "fresh", "python"), "-c", "import adbc_driver_postgresql.dbapi"]
    assert subprocess.run(drivers, check=False).returncode == 0  # noqa: S603 - our command


def test_a_changed_wheel_is_refused(bundle: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed"
    changed.mkdir()
    for file in bundle.iterdir():
        (changed / file.name).write_bytes(file.read_bytes())
    (own,) = changed.glob("credit_standard-*.whl")
    own.write_bytes(own.read_bytes() + b"\0")
    venv.create(tmp_path / "fresh", with_pip=True)

    done = install(changed, tmp_path / "fresh")

    assert done.returncode != 0
    assert "DO NOT MATCH THE HASHES" in done.stderr


def test_a_wheel_for_two_platforms_is_one_requirement_with_two_hashes(
    script: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "Some_Thing-1.0-cp311-cp311-manylinux_2_28_aarch64.whl").write_bytes(b"one")
    (tmp_path / "Some_Thing-1.0-cp311-cp311-manylinux_2_28_x86_64.whl").write_bytes(b"other")

    assert script.requirements(tmp_path) == (
        "some-thing==1.0 \\\n"
        "    --hash=sha256:7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed \\\n"
        "    --hash=sha256:d9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa\n"
    )


def test_the_folder_names_every_platform_that_it_serves(script: ModuleType) -> None:
    text = script.readme(script.all_targets())

    assert all(text.count(name) == 2 for name in (*script.PLATFORMS, "3.11", "3.12", "3.13"))
