"""已知的规定: regimes as the command line names them: by name, or as a file of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.wrong_use import NAMED, UnreadableFile, WrongUse, near, unsound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.lifecycle import Rules
    from credit_standard.working_days.notices import NoticeError

SUFFIX = ".toml"


def known_rules(
    name: str | None = None,
    *,
    unverified: Sequence[str] | None = None,
    own: Sequence[str] | None = None,
    holder: str = "platform",
    territory: str = "",
    notices: Sequence[str] | None = None,
) -> tuple[str, Rules]:
    """The name of a regime and the regimes that count; refuse what does not exist or is not sound."""
    from credit_standard.lifecycle import regime_names, rules
    from credit_standard.lifecycle.regimes.checks import check_file
    from credit_standard.lifecycle.regimes.rules import AGENCY, PLATFORM
    from credit_standard.working_days.notices import NoticeError

    files = [*(own or ()), *([name] if name is not None and name.endswith(SUFFIX) else [])]
    for file in files:
        for one in check_file(file):
            raise unsound("unsound-regime", file, one)
    if holder not in {PLATFORM, AGENCY}:
        raise WrongUse("unknown-choice", option="--holder", value=holder, known=f"{PLATFORM}, {AGENCY}")
    if territory:
        _known_territory(territory)
    made_of = [*regime_names(), *(_stem(one) for one in files)]
    wanted = None if name is None else _stem(name)
    for asked in (*(unverified or ()), *([] if wanted is None else [wanted])):
        if asked not in made_of and asked != "*":
            raise WrongUse("unknown-regime", name=asked, near=near(asked, made_of))
    try:
        made = rules(
            unverified=unverified or (), own=files, holder=holder, territory=territory, notices=notices or ()
        )
    except NoticeError as error:
        raise _of_notices(error) from None
    return wanted or "", made


def _known_territory(code: str) -> None:
    """Refuse what is no code of a region: under it no rule of any place would count."""
    from credit_standard.regions import codes, is_known, search

    if not is_known(code):
        named = [one.code for one in search(code)]
        raise WrongUse("unknown-territory", value=code, near=", ".join(named[:NAMED]) or near(code, codes()))


def _of_notices(error: NoticeError) -> WrongUse:
    """What is wrong with a file of notices; its faults are in no catalogue."""
    assert error.fault is not None  # noqa: S101 - whatever is wrong with such a file is one of form
    said = error.fault.message
    from credit_standard.toml_files.fault import UNREADABLE

    if error.fault.kind == UNREADABLE:
        return UnreadableFile("file-not-given", file=error.file, reason=said.zh, reason_en=said.en)
    return WrongUse("unsound-notices", file=error.file, line=error.line, message=said.zh, message_en=said.en)


def _stem(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].removesuffix(SUFFIX)
