"""离线安装包: a folder of wheels with hashes, from which an install needs no network; with all extras.

    python scripts/bundle.py                  every platform in PLATFORMS, every Python in PYTHONS
    python scripts/bundle.py --this-machine   only for the machine and the Python that run this

Every wheel comes at the version in `constraints.txt`; `requirements.txt` in the folder names each with the hashes of
its files, and pip refuses whatever is not among them.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
PYTHONS = ("3.11", "3.12", "3.13")
PLATFORMS = {
    # Newest tag first. glibc 2.28 is what RHEL 8, openEuler 20.03 and Debian 10 have; nothing older is served.
    "linux-x86_64": ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    "linux-aarch64": ("manylinux_2_28_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64"),
}
EXTRAS = "all"
INSTALL = "python3 -m pip install --no-index --find-links . --require-hashes -r requirements.txt"
README = """\
credit-standard：离线安装包
==========================
适用于：{targets_zh}。
在本目录下执行一条命令即可安装，无需联网；任何一个文件被改动过，pip 都会拒绝安装：

    {install}

credit-standard: install without a network
==========================================
For {targets_en}.
One command in this folder installs it, without a network; pip refuses a file that was changed:

    {install}
"""


@dataclass(frozen=True)
class Target:
    """A platform and a Python that the folder serves; both None: the ones that run this."""

    platform: str | None = None
    python: str | None = None

    @property
    def options(self) -> list[str]:
        if self.platform is None or self.python is None:
            return []
        tags = [option for tag in PLATFORMS[self.platform] for option in ("--platform", tag)]
        return [*tags, "--implementation", "cp", "--python-version", self.python]


THIS_MACHINE = Target()


def all_targets() -> list[Target]:
    return [Target(platform, python) for platform in PLATFORMS for python in PYTHONS]


def build(folder: Path, targets: list[Target]) -> None:
    """Fill `folder` anew; it is replaced as a whole, and only when everything is there."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".bundle-") as made:
        wheels = Path(made) / "wheels"
        pip("wheel", "--no-deps", "--wheel-dir", str(wheels), str(PROJECT))
        (own,) = wheels.glob("*.whl")
        for target in targets:
            download(own, wheels, target)
        # Line feeds on every system: the folder is carried from one machine to another.
        (wheels / "requirements.txt").write_text(requirements(wheels), encoding="utf-8", newline="\n")
        (wheels / "README.txt").write_text(readme(targets), encoding="utf-8", newline="\n")
        if folder.exists():
            shutil.rmtree(folder)
        wheels.rename(folder)


def download(own: Path, wheels: Path, target: Target) -> None:
    """Put the wheels that `own` and its extras need on this target beside it."""
    options = ["--only-binary", ":all:", *target.options, "-c", str(PROJECT / "constraints.txt")]
    pip("download", *options, "-d", str(wheels), f"{own}[{EXTRAS}]")


def requirements(wheels: Path) -> str:
    """The wheels of a folder as a requirements file with hashes."""
    hashes: dict[str, list[str]] = {}
    for wheel in sorted(wheels.glob("*.whl")):
        name, version = wheel.name.split("-")[:2]
        pinned = f"{canonical(name)}=={version}"
        hashes.setdefault(pinned, []).append(hashlib.sha256(wheel.read_bytes()).hexdigest())
    lines = [
        f"{pinned} \\\n" + " \\\n".join(f"    --hash=sha256:{one}" for one in found)
        for pinned, found in sorted(hashes.items())
    ]
    return "\n".join(lines) + "\n"


def canonical(name: str) -> str:
    """The form of a distribution's name that pip compares."""
    return re.sub(r"[-_.]+", "-", name).lower()


def readme(targets: list[Target]) -> str:
    platforms = list(dict.fromkeys(target.platform or sys.platform for target in targets))
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    pythons = list(dict.fromkeys(target.python or here for target in targets))
    return README.format(
        targets_zh=f"{'、'.join(platforms)}，Python {'、'.join(pythons)}",
        targets_en=f"{', '.join(platforms)}; Python {', '.join(pythons)}",
        install=INSTALL,
    )


def pip(*arguments: str) -> None:
    """Run pip; what it has to say about a failure goes to standard error, and the build ends there."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    if subprocess.run(command, check=False).returncode:
        raise SystemExit(f"bundle: pip {arguments[0]} failed; nothing was written")


def main() -> None:
    parser = argparse.ArgumentParser(description="Build a folder of wheels for machines without a network.")
    parser.add_argument("-o", "--output", type=Path, default=PROJECT / "bundle")
    parser.add_argument("--this-machine", action="store_true", help="only for this platform and this Python")
    given = parser.parse_args()
    targets = [THIS_MACHINE] if given.this_machine else all_targets()
    build(given.output, targets)
    wheels = list(given.output.glob("*.whl"))
    size = sum(wheel.stat().st_size for wheel in wheels) / 1e6
    print(f"{given.output}: {len(wheels)} wheels, {size:.0f} MB. To install, there: {INSTALL}")


if __name__ == "__main__":
    main()
