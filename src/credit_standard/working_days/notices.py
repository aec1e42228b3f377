"""节假日安排: notices of the State Council as a file that users can extend. A notice says all of its year.

[[notice]]
year = 2027
holidays = [2027-01-01, 2027-02-05, …]
working = [2027-02-14]
source = { document = "国务院办公厅关于2027年部分节假日安排的通知", verified = true }
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.findings import Source
from credit_standard.toml_files import DataFileError, Document, raised, read_document, sound
from credit_standard.working_days.calendar import Calendar, Notice

if TYPE_CHECKING:
    from credit_standard.working_days.form import NoticesForm


class NoticeError(DataFileError):
    """A file of notices is wrong: names the file and the line, and what to write instead."""


def calendar(files: Iterable[str | Path] = ()) -> Calendar:
    """The calendar under the notices of some files; the last file wins.

    Raises:
        NoticeError: a file is not sound.
    """
    return Calendar(tuple(one for file in files for one in read_notices(Path(file))))


def read_notices(file: Path) -> tuple[Notice, ...]:
    """The notices of a file.

    Raises:
        NoticeError: it is not sound, or a day is of another year.
    """
    from credit_standard.working_days.form import NoticesForm as Form

    document = read_document(file, NoticeError)
    sound(document, Form)
    return tuple(_notices(document))


def _notices(document: Document) -> Iterable[Notice]:
    raw: NoticesForm = document.values
    for number, one in enumerate(raw["notice"]):
        holidays, working = tuple(one["holidays"]), tuple(one.get("working", ()))
        for key, days in (("holidays", holidays), ("working", working)):
            other = next((day for day in days if day.year != one["year"]), None)
            if other is not None:
                at = ("notice", number, key)
                raise raised(
                    document.fault(at, "day-of-another-year", day=str(other), year=one["year"]), NoticeError
                )
        both = set(holidays) & set(working)
        if both:
            at = ("notice", number, "working")
            raise raised(document.fault(at, "holiday-worked", day=str(min(both))), NoticeError)
        yield Notice(one["year"], holidays, working, Source(**one["source"]))
