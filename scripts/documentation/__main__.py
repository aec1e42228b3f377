"""Build the site: python scripts/documentation OUT."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from documentation.sources import DOCS, pages
from documentation.splitting import LANGUAGES

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
    site = Path(arguments[0]).resolve()
    os.environ["COLUMNS"] = "100"  # the help of a verb is as wide as a terminal
    for language in LANGUAGES:
        sources = site.with_name(f"{site.name}-sources") / language
        for path, text in pages(language):
            target = sources / f"{path}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists() or target.read_text("utf-8") != text:
                target.write_text(text, encoding="utf-8", newline="\n")
        (sources / "images").mkdir(exist_ok=True)
        for image in (DOCS / "images").iterdir():
            (sources / "images" / image.name).write_bytes(image.read_bytes())
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "sphinx",
                "-q",
                "-W",
                "--keep-going",
                "-b",
                "html",
                "-c",
                HERE,
                sources,
                site / language,
            ],
            env={**os.environ, "DOCUMENTATION_LANGUAGE": language},
            check=False,
        )
        if done.returncode:
            return done.returncode
    (site / "index.html").write_text(FRONT, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
