"""The class of docs/services.md that asks for the JDK alone does what the page says."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.documentation.walking import blocks, text_of
from tests.system.conftest import PROJECT, program


def test_a_java_service_gets_the_report(tmp_path: Path) -> None:
    (source,) = (text for _, text, named in blocks(text_of("services", "en")) if named == "CreditCheck.java")
    (tmp_path / "CreditCheck.java").write_text(source, "utf-8")
    done = subprocess.run(  # noqa: S603 - the page's own class
        [program("java"), tmp_path / "CreditCheck.java", "administrative-penalty", "2026-11-23"],
        input=(PROJECT / "examples" / "penalties-with-defects.csv").read_bytes(),
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["summary"]["errors"] == 15
