"""Where a reader finds each part of the standard: page, and the place on it. Derived, so nothing new is forgotten."""

from collections.abc import Iterator

from credit_standard import codes, decisions, findings, grades, identifiers, lifecycle, records, scoring
from credit_standard.cli.app import VERBS


def places() -> Iterator[tuple[str, str]]:
    for name in records.names():
        record = records.declared(name)
        page = f"records/{name}"
        yield page, ""
        yield from ((page, f"field-{one.name}") for one in record.fields)
        yield from ((page, f"rule-{record.entry(one).code.partition('.')[2]}") for one in record.rules)
    yield from ((f"findings/{one.code}", "") for one in findings.entries())
    yield from ((f"codes/{name}", "") for name in codes.names())
    yield from ((f"identifiers/{name}", "") for name in identifiers.kinds())
    yield from (("scales", name) for name in grades.names())
    yield from ((f"regimes/{one.name}", "") for one in lifecycle.NATIONAL.regimes)
    yield from ((f"cards/{one.name}-{one.version}", "") for one in scoring.cards())
    yield from ((f"decisions/{one.name}-{one.version}", "") for one in decisions.rules())
    yield from ((f"cli/{name}", "") for name in VERBS)
