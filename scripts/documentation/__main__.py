"""Build the site: python scripts/documentation OUT."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from documentation.sources import DOCS, navigation, pages  # noqa: E402 - found through the line above
from documentation.splitting import LANGUAGES  # noqa: E402

if TYPE_CHECKING:
    from credit_standard.findings import Language

FRONT = """<!doctype html>
<html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>公共信用数据标准 · Public-credit data standard</title>
<style>body{font:1.25rem sans-serif;margin:4rem auto;max-width:30rem;padding:0 1rem}</style>
<h1>credit-standard</h1>
<p><a href="zh/index.html">公共信用数据标准：中文</a></p>
<p lang="en"><a href="en/index.html">Public-credit data standard: English</a></p>
</html>
"""


def main(arguments: list[str]) -> int:
    """Both languages side by side; the exit code is that of Sphinx."""
    parser = argparse.ArgumentParser(prog="scripts/documentation", description=main.__doc__)
    parser.add_argument("site", type=Path, metavar="OUT", help="the folder of the site")
    site = parser.parse_args(arguments).site.resolve()
    os.environ["COLUMNS"] = "100"  # the help of a verb is as wide as a terminal
    started = [_build(site, language) for language in LANGUAGES]
    codes = [one.wait() for one in started]
    (site / "index.html").write_text(FRONT, encoding="utf-8")
    return max(codes)


def _build(site: Path, language: Language) -> subprocess.Popen[bytes]:
    sources = site.with_name(f"{site.name}-sources") / language
    shutil.rmtree(sources, ignore_errors=True)
    made = dict(pages(language))
    for path, text in made.items():
        target = sources / f"{path}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    shutil.copytree(DOCS / "images", sources / "images")
    listed = sources / "navigation.json"
    listed.write_text(json.dumps(navigation(made, language)), encoding="utf-8")
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "sphinx",
            "-q",
            "-W",
            "--keep-going",
            "-E",
            "-c",
            HERE,
            sources,
            site / language,
        ],
        env={
            **os.environ,
            "DOCUMENTATION_LANGUAGE": language,
            "DOCUMENTATION_NAVIGATION": str(listed),
        },
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
