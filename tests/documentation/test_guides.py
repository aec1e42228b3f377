"""The how-to guides, walked: their files written, their commands run, their programs executed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documentation.walking import PROJECT, Walk, blocks, text_of

GUIDES = ("data-frame", "workbook", "publish-and-withdraw", "write-a-layer")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("guide", GUIDES)
def test_a_guide_is_walked(guide, language, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(PROJECT / "examples", tmp_path / "examples")
    walk = Walk(lambda: capsys.readouterr().out)
    walk.go(text_of(guide, language))
    assert walk.done


@pytest.mark.skipif(sys.platform == "win32", reason="the script is one for a POSIX shell")
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("file", "code"), [("penalties-with-defects.csv", 1), ("register/enterprises.csv", 0)]
)
def test_the_script_for_any_shell_tells_by_its_exit_code(file, code, language, tmp_path):
    (script,) = (text for _, text, named in blocks(text_of("ci", language)) if named == "check.sh")
    (tmp_path / "outbox").mkdir()
    shutil.copy(PROJECT / "examples" / file, tmp_path / "outbox" / "table.csv")
    done = subprocess.run(  # noqa: S603 - the page's own script
        ["/bin/sh", "-c", script],
        cwd=tmp_path,
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    assert "<testsuite" in (tmp_path / "junit.xml").read_text("utf-8")


def test_the_files_for_ci_are_those_of_the_readme():
    readme = (PROJECT / "README.zh.md").read_text("utf-8")
    shown = [text for language, text, _ in blocks(text_of("ci", "zh")) if language == "yaml"]
    assert len(shown) == 3
    assert all(text in readme for text in shown)
