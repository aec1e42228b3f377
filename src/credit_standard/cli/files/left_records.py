"""形成的记录: the records that decisions and queries leave, a table for each type, each written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.cli.files.report_files import each_its_own
from credit_standard.cli.output import target
from credit_standard.cli.wrong_use import WrongUse
from credit_standard.conversion.tables import table_writer

if TYPE_CHECKING:
    from credit_standard.lifecycle import Record

YES, NO = "是", "否"


def write_records(folder: str, records: Iterable[Record], *, force: bool, inputs: Sequence[str]) -> None:
    """Tables `TYPE.csv` in a folder, with the standard's own titles; nothing is written where one may not be.

    Raises:
        WrongUse: the folder is not there, or a table is and may not be replaced.
    """
    if not Path(folder).is_dir():
        raise WrongUse("output-folder", file=folder)
    by_type: dict[str, list[Record]] = {}
    for one in records:
        by_type.setdefault(one.declaration.name, []).append(one)
    places = {name: target(str(Path(folder) / f"{name}.csv"), force=force, inputs=inputs) for name in by_type}
    each_its_own(places.values())
    for name, held in by_type.items():
        fields = [
            one
            for one in held[0].declaration.fields
            if any(each.values.get(one.name) is not None for each in held)
        ]
        with (
            places[name].open_bytes() as stream,
            table_writer(stream, "csv", [one.zh for one in fields], "utf-8-sig") as writer,
        ):
            for each in held:
                writer.row([_text(each.values.get(one.name)) for one in fields])


def _text(value: object) -> str | None:
    match value:
        case None | str():
            return value
        case bool():
            return YES if value else NO
        case list():
            return ";".join(map(str, value))
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case _:
            return str(value)
