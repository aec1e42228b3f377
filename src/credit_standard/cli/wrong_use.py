"""用法错误: what the caller has to write in another way: exit code 2; or a file that cannot be read: exit code 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.exit_codes import UNREADABLE, WRONG_USE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.findings import Finding

NAMED = 5
"""Names that are offered at most."""
UNREAD = "-unreadable"
"""Names of the findings end so that say that a file of TOML cannot be read."""


class WrongUse(Exception):  # noqa: N818 - it names what happened; nothing else is an error of the program
    """A text of `texts.toml` with its values. Numbers of persons in what was typed are masked."""

    code = WRONG_USE

    def __init__(self, key: str, **values: object) -> None:
        from credit_standard.findings.masks import free_message

        super().__init__(key)
        self.key = key
        self.values = {name: free_message(str(value)) for name, value in values.items()}


class UnreadableFile(WrongUse):
    """A file that was named cannot be read; nothing was done."""

    code = UNREADABLE


def unreadable(file: str, error: OSError | ValueError) -> UnreadableFile:
    """The complaint about a file that the system does not give."""
    from credit_standard.findings.system_errors import why

    reason = why(error)
    return UnreadableFile("file-not-given", file=file, reason=reason.zh, reason_en=reason.en)


def unread(file: str, one: Finding) -> UnreadableFile:
    """The complaint about a file of which a finding says why it cannot be read."""
    return UnreadableFile(
        "file-unreadable", file=file, **_said(one), hint=one.hint("zh"), hint_en=one.hint("en")
    )


def unsound(key: str, file: str, one: Finding, **values: object) -> WrongUse:
    """The complaint about a file of the user's own: it cannot be read, or this is wrong in it."""
    if one.name.endswith(UNREAD):
        return unread(file, one)
    return WrongUse(key, file=file, fault=one.code, **_said(one), **values)


def _said(one: Finding) -> dict[str, str]:
    return {"message": one.message("zh"), "message_en": one.message("en")}


def near(name: str, names: Iterable[str]) -> str:
    """The names that were probably meant; nothing where none is near."""
    from difflib import get_close_matches

    known = {one.casefold(): one for one in names}
    word = name.strip().casefold()
    close = get_close_matches(word, known, n=NAMED)
    holding = [one for one in known if word and (word in one or one in word)]
    meant = list(dict.fromkeys([*close, *sorted(holding, key=len)]))
    return ", ".join(known[one] for one in meant[:NAMED])
