"""The command as its own process: what its start loads, how it ends."""

import os
import re
import subprocess
import sys
from functools import cache

import pytest

from credit_standard.cli.app import VERBS
from credit_standard.reports.document import width

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


@pytest.mark.parametrize(
    ("arguments", "language", "said", "unsaid"),
    [
        (("validate", "--help"), "C.UTF-8", "按标准检查数据文件", "Check data files"),
        (("validate", "--help"), "en_GB.UTF-8", "Check data files", "按标准检查数据文件"),
        (("validate", "--help", "--lang", "en"), "zh_CN.UTF-8", "Check data files", "按标准检查数据文件"),
        (("--lang", "en", "--help"), "zh_CN.UTF-8", "Check data files", "按标准检查数据文件"),
        (("--help",), "zh_CN.UTF-8", "按标准检查数据文件", "Check data files"),
    ],
)
def test_help_is_in_one_language(arguments, language, said, unsaid):
    text = run(*arguments, language=language).stdout.decode()
    assert said in text
    assert unsaid not in text


HELPS = (
    "import sys; from credit_standard.cli import main;"
    "[print(main([verb, '--help', '--lang', sys.argv[1]]), verb, flush=True) for verb in sys.argv[2:]]"
)


@cache
def helps(language: str) -> dict[str, str]:
    """The help of each verb, all of one process."""
    ended = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-W", "error", "-c", HELPS, language, *VERBS],
        check=True,
        capture_output=True,
        timeout=120,
    )
    parts = re.split(r"^0 ([a-z]+)$\n", ended.stdout.decode(), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[::2], strict=False))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("verb", VERBS)
def test_help_of_each_verb_has_examples_and_fits_100_columns(verb, language):
    lines = helps(language)[verb].splitlines()
    start = next(n for n, line in enumerate(lines) if line in ("例子", "Examples"))
    assert all(line.startswith("  credit-standard ") for line in lines[start + 1 :])
    assert max(map(width, lines)) <= 100


def test_many_options_stand_in_groups():
    text = run("validate", "--help", language="en_US.UTF-8").stdout.decode()
    groups = ("What is checked", "Which findings count, and how", "What is written, and where")
    assert [group in text for group in groups] == [True] * 3


def test_it_runs_as_a_module():
    ended = subprocess.run(
        [sys.executable, "-m", "credit_standard", "--version"], check=False, capture_output=True, timeout=120
    )
    assert ended.stdout.startswith(b"credit-standard 0.")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_completion_script(shell):
    ended = run("--completion", shell)
    assert ended.returncode == 0
    assert b"_CREDIT_STANDARD_COMPLETE" in ended.stdout


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("credit-standard va", b"validate"), ("credit-standard validate --re", b"--record")],
)
def test_a_shell_is_told_how_its_line_may_go_on(monkeypatch, typed, offered):
    monkeypatch.setenv("_CREDIT_STANDARD_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(len(typed.split()) - 1))
    assert offered in run().stdout


@pytest.mark.parametrize(
    ("verb", "meant"), [("valdate", "validate"), ("record", "records"), ("explian", "explain")]
)
def test_a_slip_in_a_verb_is_answered_with_what_was_meant(verb, meant):
    ended = run(verb, language="en_US.UTF-8")
    assert ended.returncode == 2
    assert ended.stderr.decode() == (
        f"Unknown command “{verb}”. Did you mean {meant}? List all: credit-standard --help.\n"
    )


def test_what_comes_near_nothing_is_answered_without_a_guess():
    assert "Did you mean" not in run("quantum", language="en_US.UTF-8").stderr.decode()


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_US.UTF-8", "Unknown code list"),
        ("zh_TW.UTF-8", "没有代码表"),
        ("C.UTF-8", "没有"),
        ("de_DE.UTF-8", "没有"),
        ("", "没有"),
    ],
)
def test_the_language_is_that_of_the_locale_else_chinese(locale, said):
    assert said in run("codes", "nothing-like-this", language=locale).stderr.decode()


def test_the_language_asked_for_is_spoken_in_complaints_too():
    assert "Unknown option" in run("validate", "--lang", "en", "--recrod", "x").stderr.decode()
    assert "Unknown option" in run("validate", "--recrod", "--lang=en").stderr.decode()


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


@pytest.mark.parametrize(("options", "word"), [((), "In force"), (("--lang", "zh"), "施行")])
def test_a_language_before_the_verb_counts_where_the_verb_names_none(options, word):
    done = run("--lang", "en", "regimes", "ndrc-58", *options)
    assert word in done.stdout.decode()
