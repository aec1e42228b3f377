"""The command as its own process: what its start loads, how it ends."""

import os
import subprocess
import sys

import pytest

COMMAND = [sys.executable, "-c", "import sys; from credit_standard.cli import main; sys.exit(main())"]
DAY = ("--as-of", "2026-11-23")


def run(*arguments, language="zh_CN.UTF-8", **options):
    environment = {**os.environ, "LANG": language, "LC_ALL": language, "PYTHONWARNINGS": "error"}
    return subprocess.run(  # noqa: S603 - our own command
        [*COMMAND, *map(str, arguments)],
        check=False,
        capture_output=True,
        env=environment,
        timeout=120,
        **options,
    )


@pytest.mark.parametrize("file", ["penalties-good.csv", "penalties-bad.csv", "empty.csv", "other-table.csv"])
def test_the_exit_code_is_the_process_own(corpus, file):
    expected = {"penalties-good.csv": 0, "penalties-bad.csv": 1, "other-table.csv": 2, "empty.csv": 3}
    ended = run("validate", corpus / file, *DAY)
    assert ended.returncode == expected[file]
    assert b"Traceback" not in ended.stderr


def loaded(*arguments):
    """Engines and other heavy packages in memory at the end of a command line."""
    program = (
        "import sys; from credit_standard.cli import main; code = main(sys.argv[1:]);"
        "heavy = {'polars', 'numpy', 'pydantic', 'rich', 'stdnum', 'hypothesis'} & set(sys.modules);"
        "print(code, *sorted(heavy), file=sys.stderr)"
    )
    ended = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", program, *arguments], check=False, capture_output=True, timeout=120
    )
    return ended.stderr.decode().split()


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_loads_nothing_heavy(argument):
    assert loaded(argument) == ["0"]


@pytest.mark.parametrize(
    "arguments", [("validate", "--help"), ("explain", "ID104"), ("codes", "penalty-kind")]
)
def test_what_needs_no_data_loads_no_engine(arguments):
    # the command line library itself reads the arguments of a verb with pydantic
    assert loaded(*arguments) in (["0"], ["0", "pydantic"])


def test_without_a_verb_the_help_is_shown_and_it_is_wrong_use():
    ended = run()
    assert ended.returncode == 2
    assert "公共信用数据标准" in ended.stdout.decode()


def test_help_is_chinese_first_and_english_too():
    text = run("validate", "--help", language="C.UTF-8").stdout.decode()
    assert text.index("按标准检查数据文件") < text.index("Check files against the standard")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_US.UTF-8", "There is no"),
        ("zh_TW.UTF-8", "没有"),
        ("C.UTF-8", "没有"),
        ("de_DE.UTF-8", "没有"),
        ("", "没有"),
    ],
)
def test_the_language_is_that_of_the_locale_else_chinese(locale, said):
    assert said in run("explain", "nothing-like-this", language=locale).stderr.decode()


def test_the_language_asked_for_is_spoken_in_complaints_too():
    assert "There is no option" in run("validate", "--lang", "en", "--recrod", "x").stderr.decode()
    assert "There is no option" in run("validate", "--recrod", "--lang=en").stderr.decode()


def test_output_is_utf_8_whatever_the_locale(corpus):
    ended = run("validate", corpus / "penalties-bad.csv", "--format", "json", *DAY, language="C")
    assert "处罚决定日期" in ended.stdout.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error_to_shout_about(corpus):
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "records", "administrative-penalty", "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    _, complaint = process.communicate(timeout=120)
    assert (process.returncode, complaint) == (141, b"")
