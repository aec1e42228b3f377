"""发现: one thing that is wrong, or worth knowing, at one place in the data."""

from collections.abc import Mapping

from attrs import evolve, field, fields, frozen

from credit_standard.findings.bilingual import Bilingual, Language
from credit_standard.findings.entry import Entry
from credit_standard.findings.masks.within import mask_heading, mask_place
from credit_standard.findings.severity import Severity
from credit_standard.findings.template import fill

Params = Mapping[str, str | int]
NO_PARAMS: Params = {}


@frozen(kw_only=True, repr=False)
class Location:
    """Where a finding stands. Everything is counted from 1; what does not apply is None.

    Names of files, members and sheets, and headings, are masked as values are, in every place that there is.

    Attributes:
        file: path as the caller gave it; `-` for standard input.
        member: name inside an archive.
        sheet: name of the sheet of a workbook.
        row: data row; the heading is not one.
        line: physical line on which the row starts; in a workbook the sheet's row.
        column: number of the column.
        cell: `C12`, in workbooks.
        characters: first and last character of the cell in its line, where they are known.
        field: the standard's field; None for a heading that matched nothing.
        heading: the heading as the file has it.
        in_full: names and heading stand as they are, because the caller asked for values.
    """

    file: str | None = None
    member: str | None = None
    sheet: str | None = None
    row: int | None = None
    line: int | None = None
    column: int | None = None
    cell: str | None = None
    characters: tuple[int, int] | None = None
    field: str | None = None
    heading: str | None = None
    in_full: bool = False

    def __attrs_post_init__(self) -> None:
        if self.in_full:
            return
        for name in ("file", "member", "sheet"):
            value = getattr(self, name)
            if value is not None and (masked := mask_place(value)) != value:
                object.__setattr__(self, name, masked)
        if self.heading is not None and (masked := mask_heading(self.heading)) != self.heading:
            object.__setattr__(self, "heading", masked)

    def __repr__(self) -> str:
        """What applies, and no more."""
        given = {one.name: getattr(self, one.name) for one in fields(Location) if one.name != "in_full"}
        said = (f"{name}={value!r}" for name, value in given.items() if value is not None)
        return f"Location({', '.join(said)})"

    def named(self, name: str) -> str:
        """A name of a file or sheet as it may stand in a message about this place."""
        return name if self.in_full else mask_place(name)


NOWHERE = Location()


@frozen(kw_only=True, repr=False)
class Finding:
    """What is wrong (`entry`, `params`), where (`location`), and the value, masked.

    Attributes:
        entry: the kind of finding.
        severity: the entry's, unless configuration says otherwise.
        params: safe values for the message, never personal data.
        location: place; empty for a single identifier.
        value: the offending value, already masked unless the caller asked for values.
        fields: all fields concerned, the one that is located first.
        related: other places, as a duplicate's twin.
        fingerprint: stable name of this finding within its file, free of values; set when a report is made.
    """

    entry: Entry
    severity: Severity
    params: Params = NO_PARAMS
    location: Location = NOWHERE
    value: str | Bilingual | None = None
    fields: tuple[str, ...] = field(default=())
    related: tuple[Location, ...] = field(default=())
    fingerprint: str | None = None

    @property
    def code(self) -> str:
        return self.entry.code

    @property
    def name(self) -> str:
        return self.entry.name

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        """`ID104 第 4 行“…”：校验码应为 G，实为 1（…）。`."""
        return f"{self.code} {self.message()}"

    def __repr__(self) -> str:
        place = self.location
        where = (
            f"{name} {n}" for name, n in (("line", place.line), ("column", place.column)) if n is not None
        )
        what = (f"{self.code} {self.name}", self.severity.value, *where, place.field or place.heading)
        return f"<Finding {', '.join(filter(None, what))}>"

    def sentence(self, language: Language = "zh") -> str:
        """What is wrong, without the place and without the value."""
        return fill(self.entry.message.to(language), self.params)

    def message(self, language: Language = "zh") -> str:
        """Place, fault and masked value in one sentence, for a clerk."""
        place = evolve(self.location, heading=self.heading)
        return located(place, self.sentence(language), self.beside_sentence(language), language)

    @property
    def heading(self) -> str | None:
        """The heading that people are told; none where the finding is about whole rows."""
        return None if self.entry.about_rows else self.location.heading

    def shown(self, language: Language = "zh") -> str | None:
        """The masked value; of a free text its length, in words."""
        return self.value.to(language) if isinstance(self.value, Bilingual) else self.value

    def beside_sentence(self, language: Language = "zh") -> str | None:
        """What is shown after the sentence: the value, but not the length of a text that the sentence states."""
        if isinstance(self.value, Bilingual) and self.value.to(language) in self.sentence(language):
            return None
        return self.shown(language)

    def hint(self, language: Language = "zh") -> str:
        """How to mend it."""
        return fill(self.entry.hint.to(language), self.params)

    def at(self, location: Location, value: str | Bilingual | None = None) -> "Finding":
        """The same finding at a place, with the value there as it may be shown."""
        return evolve(self, location=location, value=value)


def located(location: Location, sentence: str, value: str | None, language: Language) -> str:
    """Place, fault, value: `第 12 行“处罚日期”：日期不存在（2021-02-30）。`."""
    chinese = language == "zh"
    line = "" if location.line is None else (f"第 {location.line} 行" if chinese else f"Line {location.line}")
    heading = f"“{location.heading}”" if location.heading else ""
    place = ("" if chinese or not (line and heading) else ", ").join(filter(None, (line, heading)))
    opening = "" if not place else place + ("：" if chinese else ": ")
    shown = "" if not value else (f"（{value}）" if chinese else f" ({value})")
    return opening + sentence + shown + ("。" if chinese else ".")


def finding(entry: Entry, **params: str | int) -> Finding:
    """A finding of this kind, without a place yet."""
    return Finding(entry=entry, severity=entry.severity, params=params or NO_PARAMS)
