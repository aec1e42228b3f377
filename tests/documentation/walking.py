"""走一遍: does what a page shows, in the order in which it shows it, and compares what comes of it.

Files are written under the name that the line before them ends with, sessions run, programs executed.
"""

import doctest
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.documentation.splitting import parts

from credit_standard.cli import main
from credit_standard.findings import Language

PROJECT = Path(__file__).parents[2]
LEFT_OUT = "…"
FOUND = 1
"""The exit code of a check that found something; a higher one has to be shown."""
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_DONE = {"console", "python", "pycon"}
_NAMED = re.compile(r"`([\w./-]+\.\w+)`[：:]$")


def text_of(page: str, language: Language) -> str:
    return parts((PROJECT / "docs" / f"{page}.md").read_text("utf-8"))[language]


class Walk:
    """One reader at one page; the working directory is the reader's folder."""

    def __init__(self, printed: Callable[[], str]) -> None:
        self.printed = printed
        self.names: dict[str, object] = {"__name__": "page"}
        self.code = 0
        self.done: list[str] = []

    def go(self, text: str) -> None:
        for language, block, named in blocks(text):
            if named:
                Path(named).write_text(block, "utf-8")
            elif language == "console":
                self.session(block)
            elif language == "python":
                exec(compile(block, "page", "exec"), self.names)  # noqa: S102 - our own text
            elif language == "pycon":
                self.dialogue(block)
            else:
                continue
            self.done.append(language)

    def session(self, block: str) -> None:
        told = list(turns(block))
        for (command, *shown), (following, *_) in zip(told, [*told[1:], [""]], strict=True):
            self.printed()
            if command == "echo $?":
                printed = [str(self.code)]
            else:
                self.code = main(words(command))
                printed = self.printed().replace("\ufeff", "").splitlines()
                assert self.code <= FOUND or following == "echo $?", f"{command}: failed"
            assert_shown(shown, printed, command)

    def dialogue(self, block: str) -> None:
        told: list[str] = []
        dialogue = doctest.DocTestParser().get_doctest(block, self.names, "page", None, 0)
        doctest.DocTestRunner().run(dialogue, out=told.append, clear_globs=False)
        self.names.update(dialogue.globs)
        assert told == []


def blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """Language, contents, and the name of the file that it is, if it is one."""
    for found in _FENCE.finditer(text):
        before = text[: found.start()].rstrip().splitlines()[-1]
        named = None if found[1] in _DONE else _NAMED.search(before)
        yield found[1], found[2], named[1] if named else ""


def turns(block: str) -> Iterator[list[str]]:
    turn: list[str] = []
    for line in block.replace("\\\n", " ").splitlines():
        if line.startswith("$ "):
            if turn:
                yield turn
            turn = [line.removeprefix("$ ").partition("  #")[0].strip()]
        else:
            turn.append(line)
    yield turn


def words(command: str) -> list[str]:
    program, *rest = shlex.split(command)
    assert program == "credit-standard", command
    return [
        one
        for word in rest
        for one in (sorted(map(str, Path().glob(word))) if "*" in word and "=" not in word else [word])
    ]


def assert_shown(shown: list[str], printed: list[str], command: str) -> None:
    """What is shown was printed, in this order, and nothing else where no lines are left out."""
    rest, may_skip = list(printed), not shown
    for line in shown:
        if line == LEFT_OUT:
            may_skip = True
            continue
        start, cut, _ = line.partition(f" {LEFT_OUT}") if line.endswith(f" {LEFT_OUT}") else (line, "", "")
        fits = [n for n, one in enumerate(rest) if (one.startswith(start) if cut else one == line)]
        assert fits, f"{command}: not printed: {line}\n" + "\n".join(printed)
        assert may_skip or fits[0] == 0, f"{command}: something was printed before: {line}"
        del rest[: fits[0] + 1]
        may_skip = False
    assert may_skip or not rest, f"{command}: more was printed: {rest}"
