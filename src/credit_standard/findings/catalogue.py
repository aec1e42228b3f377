"""发现目录: the catalogue of finding codes, read from `catalogue/*.toml`, one file a family.

Rules of records are not in these files: their text stands where the rule is declared, once.

    >>> entry("ID104").name
    'uscc-check-character'
    >>> entry("uscc-check-character").code
    'ID104'
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from credit_standard.findings.bilingual import Bilingual
from credit_standard.findings.entry import Entry
from credit_standard.findings.near import no_such, require_name
from credit_standard.findings.severity import Severity

FAMILIES = {
    "CO": "conversion",
    "DC": "disclosure",
    "DE": "decisions",
    "FI": "files",
    "HD": "headings",
    "ID": "identifiers",
    "LA": "layers",
    "LC": "lifecycle",
    "LK": "leaks",
    "SC": "scoring",
    "RE": "records",
    "VA": "values",
}


class NoSuchFindingError(KeyError):
    """There is no finding of this code or name; names those that are near."""

    def __str__(self) -> str:
        known = [word for one in entries() for word in (one.code, one.name)]
        return str(no_such("finding", str(self.args[0]), known))


@cache
def _text(prefix: str) -> str:
    file = files("credit_standard.findings").joinpath("catalogue", FAMILIES[prefix] + ".toml")
    return file.read_text("utf-8")


@cache
def family(prefix: str) -> dict[str, Entry]:
    """All entries of one family by code, in the order of the file."""
    return {code: _entry(code, row) for code, row in tomllib.loads(_text(prefix)).items()}


def _entry(code: str, row: dict[str, object]) -> Entry:
    def both(key: str) -> Bilingual:
        return Bilingual(str(row[f"{key}_zh"]), str(row[f"{key}_en"]))

    return Entry(
        code=code,
        name=str(row["name"]),
        severity=Severity(str(row["severity"])),
        title=both("title"),
        message=both("message"),
        hint=both("hint"),
        example=str(row.get("example", "")),
        sample=_sample(row.get("sample")),
        source=str(row.get("source", "")),
        form_only=bool(row.get("form_only", False)),
        about_rows=bool(row.get("about_rows", False)),
        verified=bool(row.get("verified", True)),
    )


def _sample(given: object) -> dict[str, str | int]:
    """The values of the message's names in the example; none where the message has no names."""
    return {str(name): value for name, value in given.items()} if isinstance(given, dict) else {}


def entries() -> Iterator[Entry]:
    """Every entry of every family."""
    for prefix in FAMILIES:
        yield from family(prefix).values()


@cache
def entry(code_or_name: str) -> Entry:
    """The entry with this short code or slug name.

    Raises:
        NoSuchFindingError: a `KeyError`; there is none, and those that are near are named.
        TypeError: it is no text.
    """
    require_name(code_or_name, "a finding", "ID104")
    prefix = code_or_name[:2]
    if prefix in FAMILIES and code_or_name in family(prefix):
        return family(prefix)[code_or_name]
    written = f'"{code_or_name}"'
    for prefix in FAMILIES:
        # to look for a name is sooner done than to read a file
        candidates = family(prefix).values() if written in _text(prefix) else ()
        for candidate in candidates:
            if candidate.name == code_or_name:
                return candidate
    raise NoSuchFindingError(code_or_name)
