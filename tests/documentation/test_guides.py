"""The how-to guides, walked: their files written, their commands run, their programs executed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from credit_standard.cli import main
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
def test_what_runs_every_day_publishes_and_says_what_comes_down(language, tmp_path, monkeypatch):
    """From the file of the guide's second step on; the periods of its records are over when the last day comes."""
    month = PROJECT / "examples" / "month-of-a-penalty"
    shutil.copytree(month, tmp_path / "records")
    monkeypatch.chdir(tmp_path)
    first = [*map(str, month.glob("*.csv")), "--audience", "public", "--channel", "credit-china"]
    main(["publish", *first, "--as-of", "2026-07-01", "-o", "site-2026-07-01.csv"])
    (script,) = (text for kind, text, _ in blocks(text_of("publish-and-withdraw", language)) if kind == "sh")
    done = shell(script, tmp_path)
    assert done.returncode <= 1, done.stderr
    (listed,) = tmp_path.glob("site-*.takedown.csv")
    assert listed.name != "site-2026-07-01.csv.takedown.csv"


@pytest.mark.skipif(sys.platform == "win32", reason="the script is one for a POSIX shell")
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("file", "code"), [("penalties-with-defects.csv", 1), ("register/enterprises.csv", 0)]
)
def test_the_script_for_any_shell_tells_by_its_exit_code(file, code, language, tmp_path):
    (script,) = (text for _, text, named in blocks(text_of("ci", language)) if named == "check.sh")
    (tmp_path / "outbox").mkdir()
    shutil.copy(PROJECT / "examples" / file, tmp_path / "outbox" / "table.csv")
    done = shell(script, tmp_path)
    assert done.returncode == code, done.stderr
    assert "<testsuite" in (tmp_path / "junit.xml").read_text("utf-8")


def shell(script, folder):
    return subprocess.run(  # noqa: S603 - the page's own script
        ["/bin/sh", "-c", script],
        cwd=folder,
        env={"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
    )


def test_the_files_for_ci_are_those_of_the_readme():
    readme = (PROJECT / "README.zh.md").read_text("utf-8")
    shown = [text for language, text, _ in blocks(text_of("ci", "zh")) if language == "yaml"]
    assert len(shown) == 3
    assert all(text in readme for text in shown)
