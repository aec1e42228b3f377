"""压缩包: the tables of a zip archive, member by member."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from attrs import evolve

from credit_standard.files.packed.archive import open_archive
from credit_standard.files.parts import not_read, passed_over, read_part
from credit_standard.files.placing import apart, placed
from credit_standard.files.table import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from credit_standard.files.supplies.supply import Supply
    from credit_standard.files.table import Limits, Part
    from credit_standard.findings import Finding, Location


def tables_in_zip(
    copy: IO[bytes],
    limits: Limits,
    place: Location,
    sha256: str | None,
    open_member: Callable[[Supply, Location], Iterator[Part]],
) -> Iterator[Part]:
    """The tables of all members, and first what there is to say on those that are not read.

    Args:
        copy: the archive.
        limits: what is accepted.
        place: the archive's.
        sha256: of the file that the archive is.
        open_member: gives the tables in the bytes of a member.

    Raises:
        UnreadableError: it is damaged, has too many members, or none that may be a table.
    """
    archive = open_archive(copy, limits, place, sha256)
    remarks: list[Finding] = []
    members: dict[str, Location] = {}
    taken: set[str] = set()
    for name in archive.names:
        within = name if place.member is None else f"{place.member}/{name}"
        at = apart(evolve(place, member=within), "member", taken)
        if (slug := archive.refusal(name) or passed_over(name)) is not None:
            remarks.append(placed(slug, at, name=at.named(name)))
        else:
            members[name] = at
    if remarks:
        yield not_read(place, *remarks)
    if not members and not any(remark.is_error for remark in remarks):
        raise UnreadableError(placed("no-tables", place))
    for name, at in members.items():
        yield from read_part(open_member(archive.member(name), at), at, name)
