"""Tests that need more than Python: Chromium, LibreOffice, MariaDB, Node.js and three of its packages. `make test-system`."""

import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]


@pytest.fixture(scope="session")
def packages() -> Path:
    folder = HERE / "node_modules"
    assert folder.is_dir(), "make test-system installs what these tests need"
    return folder


@pytest.fixture(scope="session")
def node() -> str:
    return program("node")


@pytest.fixture(scope="session")
def chromium() -> str:
    return program("chromium", "chromium-browser", "google-chrome")


def program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    assert found is not None, f"{names[0]} is not installed"
    return found
