"""选择问题: `--select` and `--ignore`, refused before a file is read where a code does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from credit_standard.findings import Selection
    from credit_standard.layers import LayeredStandard


def selected(select: Iterable[str], ignore: Iterable[str], under: LayeredStandard) -> Selection:
    """The selection that the options ask for; several codes may stand in one, separated by commas."""
    from credit_standard.findings import Selection

    return Selection(tuple(_known(select, under)), tuple(_known(ignore, under)))


def _known(given: Iterable[str], under: LayeredStandard) -> Iterator[str]:
    from credit_standard.cli.standard.finding_codes import known_codes

    for code in (part.strip() for option in given for part in option.split(",")):
        if not _begins_a_code(code, under):
            known_codes(code, under)  # names those that are near, where there is none
        yield code


def _begins_a_code(code: str, under: LayeredStandard) -> bool:
    from credit_standard import findings

    begun = code.casefold()
    return bool(begun) and (
        any(one.code.casefold().startswith(begun) for one in findings.entries()) or begun in under.names()
    )
