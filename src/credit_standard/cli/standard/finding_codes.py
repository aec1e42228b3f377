"""问题代码: the findings that a caller names, by code or by name; refused where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.wrong_use import WrongUse, near

if TYPE_CHECKING:
    from credit_standard.findings import Entry
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration, Rule


def known_codes(code: str, under: LayeredStandard) -> tuple[str, ...]:
    """The codes of the findings with this code or name; several where record types share the name of a rule.

    Raises:
        WrongUse: there is none.
    """
    entry = catalogued(code)
    return (entry.code,) if entry is not None else tuple(rules_called(code, under))


def catalogued(code: str) -> Entry | None:
    from credit_standard import findings

    for spelling in (code, code.upper(), code.lower()):
        try:
            return findings.entry(spelling)
        except KeyError:
            continue
    return None


def rules_called(code: str, under: LayeredStandard) -> dict[str, tuple[Declaration, Rule]]:
    """The rules with this code, or with this name in whatever record type.

    Raises:
        WrongUse: there is none.
    """
    from credit_standard import findings

    record, dot, _ = code.lower().partition(".")
    asked = (record,) if dot and record in under.names() else under.names()
    rules = {
        f"{name}.{rule.name}": (declaration, rule)
        for name in asked
        for declaration in (under.declared(name),)
        for rule in declaration.rules
    }
    meant = {one: place for one, place in rules.items() if code.lower() in (one, place[1].name)}
    if not meant:
        known = [spelling for entry in findings.entries() for spelling in (entry.code, entry.name)]
        raise WrongUse("unknown-code", name=code, near=near(code, [*known, *rules]))
    return meant
