"""泄露的种类: which personal data may not be seen by whom (`kinds.toml`)."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from credit_standard.findings import Entry, Source, entry
from credit_standard.model.audience import Audience
from credit_standard.toml_files import shipped


@frozen(kw_only=True)
class LeakKind:
    """One kind of personal data.

    Attributes:
        name: kebab-case; its finding is called `leak-` and this.
        entry: that finding.
        withheld_from: who may not see it.
        columns_of_organisations: words of headings under which such a text is no person's.
        columns_of_persons: words of headings under which it is certainly a person's.
        domains_of_authorities: mailboxes of authorities.
        source: by which it is withheld.
    """

    name: str
    entry: Entry
    withheld_from: frozenset[Audience]
    columns_of_organisations: tuple[str, ...] = ()
    columns_of_persons: tuple[str, ...] = ()
    domains_of_authorities: tuple[str, ...] = ()
    source: Source


@cache
def kinds() -> dict[str, LeakKind]:
    """All kinds, by name."""
    return {one["name"]: _kind(one) for one in shipped(__package__, "kinds.toml").values["kind"]}


@cache
def withheld_from(audience: Audience) -> frozenset[str]:
    """Names of the kinds that an audience may not see."""
    return frozenset(one.name for one in kinds().values() if audience in one.withheld_from)


@cache
def expected_under(heading: str) -> frozenset[str]:
    """Names of the kinds that are an organisation's own in a column of this heading."""
    return frozenset(one.name for one in kinds().values() if _names(heading, one.columns_of_organisations))


@cache
def is_of_persons(heading: str) -> bool:
    """Whether a column of this heading holds where persons live."""
    return _names(heading, kinds()["home-address"].columns_of_persons)


def _names(heading: str, words: tuple[str, ...]) -> bool:
    return any(word in heading.casefold() for word in words)


def _kind(raw: dict[str, object]) -> LeakKind:
    def words(key: str) -> tuple[str, ...]:
        given = raw.get(key, ())
        return tuple(str(one) for one in given) if isinstance(given, list) else ()

    source = raw["source"]
    assert isinstance(source, dict)  # noqa: S101 - the form of the file says so
    return LeakKind(
        name=str(raw["name"]),
        entry=entry(f"leak-{raw['name']}"),
        withheld_from=frozenset(map(Audience, words("withheld_from"))),
        columns_of_organisations=words("columns_of_organisations"),
        columns_of_persons=words("columns_of_persons"),
        domains_of_authorities=words("domains_of_authorities"),
        source=Source(**source),
    )
