"""Workbooks as other programs write them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.system.conftest import program


def convert(file: Path, ending: str, to: Path) -> None:
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    command = [program("soffice"), profile, "--headless", "--convert-to", ending, "--outdir", to, file]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - LibreOffice
