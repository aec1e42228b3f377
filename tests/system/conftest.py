"""Tests that need more than Python (Chromium, LibreOffice, MariaDB, Node.js and three of its packages), and those that install
the project anew, as users and their CI do. `make test-system`.
"""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

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


@pytest.fixture(scope="session")
def browser(node: str, chromium: str, packages: Path) -> Callable[..., dict[str, Any]]:
    """What the browser says of a page; screenshots and the printed page stay beside it."""

    def look_at(page: Path, scheme: str = "light") -> dict[str, Any]:
        picture = page.with_suffix(".png")
        done = subprocess.run(  # noqa: S603 - our script
            [node, HERE / "look.mjs", chromium, page, picture, scheme],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return {**json.loads(done.stdout), "page": page, "picture": picture}

    return look_at


def program(*names: str) -> str:
    found = next(filter(None, map(shutil.which, names)), None)
    assert found is not None, f"{names[0]} is not installed"
    return found
