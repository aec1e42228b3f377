"""表头绑定: which column of a table feeds which field, and what is wrong with its headings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.findings import Bilingual, Finding, Location, Severity, entry, finding
from credit_standard.layouts.applicability import outcomes_in
from credit_standard.layouts.deprecated import deprecated_whole
from credit_standard.layouts.heading_key import look_like_data
from credit_standard.layouts.layout import Column, Layout
from credit_standard.model.element import DocumentNumber, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from credit_standard.model.declaration import Declaration
    from credit_standard.model.element import Element
    from credit_standard.model.rule import Rule
from credit_standard.layouts.binding.bound import Binding
from credit_standard.layouts.binding.claims import MISSPELT, Claims

OUTSIDE_CATALOGUE, MISSING, NO_HEADINGS, MISSING_GROUP = "RE301", "HD104", "HD106", "HD108"


def bind(layout: Layout, headings: Sequence[str]) -> Binding:
    """Which column of a table with these headings feeds which field, and what is wrong with the headings."""
    return _bind(layout, tuple(headings))


@lru_cache(maxsize=256)
def _bind(layout: Layout, headings: tuple[str, ...]) -> Binding:
    claims = Claims(layout, headings)
    claims.claim_all()
    if not claims.known and look_like_data(headings):
        return _without_headings(layout)
    fields = claims.bound()
    columns = frozenset(one.field for one in fields)
    missing = [
        _missing(layout, column) for column in _required(layout, columns) if column.field not in columns
    ]
    misspelt = _misspelt(layout, claims.findings) - columns
    left_out, unsatisfiable = _rules_without_columns(layout, columns, misspelt)
    needed = {one.location.field for one in missing} | {
        name for rule in unsatisfiable for name in rule.fields
    }
    on_headings = claims.findings if misspelt.isdisjoint(needed) else _as_errors(claims.findings)
    missing = [one for one in missing if one.location.field not in misspelt]
    said = misspelt | {one.location.field for one in missing}
    unsatisfiable = [rule for rule in unsatisfiable if said.isdisjoint(rule.fields)]
    return Binding(
        layout=None if layout.is_canonical else layout.name,
        declaration=_tightened(layout, columns),
        fields=fields,
        findings=(
            *on_headings,
            *missing,
            *(_missing_group(layout, rule) for rule in unsatisfiable),
            *_outside_catalogue(layout.declaration),
            *deprecated_whole(layout),
        ),
        left_out=left_out,
        titles=_own_titles(layout, columns),
    )


def _own_titles(layout: Layout, columns: frozenset[str]) -> dict[str, Bilingual]:
    """What a foreign layout calls the fields that the table has; in English they keep the standard's title."""
    if layout.is_canonical:
        return {}
    printed: dict[str, str] = {}
    for column in layout.columns:
        if column.headings and column.value is None and column.field in columns:
            printed.setdefault(column.field, column.headings[0])
    titles = layout.declaration.titles
    return {name: Bilingual(zh, titles[name].en) for name, zh in printed.items() if zh != titles[name].zh}


def _required(layout: Layout, columns: frozenset[str]) -> list[Column]:
    """One column for each field that must have one in this table."""
    required = (column for column in layout.columns if column.required and column.unless not in columns)
    return list({column.field: column for column in required}.values())


def _missing(layout: Layout, column: Column) -> Finding:
    english = layout.declaration[column.field].en
    one = finding(entry(MISSING), title_zh=column.headings[0], title_en=english)
    return evolve(one, location=Location(field=column.field), fields=(column.field,))


def _tightened(layout: Layout, columns: frozenset[str]) -> Declaration:
    declaration = layout.declaration
    filled = {column.field for column in _required(layout, columns) if column.required == "cell"}
    lengths = {column.field: column.max_length for column in layout.columns if column.max_length is not None}

    def tighten(element: Element) -> Element:
        required = (element.required or element.name in filled) and element.name in columns
        length = lengths.get(element.name)
        if length is not None and isinstance(element, Text | DocumentNumber):
            return evolve(element, required=required, max_length=length)
        return element if required == element.required else evolve(element, required=required)

    return evolve(
        declaration,
        fields=tuple(map(tighten, declaration.fields)),
        null_words=declaration.null_words if layout.null_words is None else layout.null_words,
    )


def _misspelt(layout: Layout, findings: Iterable[Finding]) -> frozenset[str]:
    """The fields that stand in the table under headings that are only near: the cells are there, and not read."""
    meant = {one.params["nearest"] for one in findings if one.code == MISSPELT}
    return frozenset(column.field for column in layout.columns if meant.intersection(column.headings))


def _as_errors(findings: Iterable[Finding]) -> list[Finding]:
    """What is said of near headings in a table that lacks a column for them: each is the one error about it."""

    def graver(one: Finding) -> Finding:
        return evolve(one, entry=evolve(one.entry, severity=Severity.ERROR), severity=Severity.ERROR)

    return [graver(one) if one.code == MISSPELT else one for one in findings]


def _rules_without_columns(
    layout: Layout, columns: frozenset[str], misspelt: frozenset[str]
) -> tuple[frozenset[str], list[Rule]]:
    """Rules that the columns settle for the whole table, and those of them that every row would break.

    What depends on a misspelt column is not asked of the rows: that it is misspelt is said once, of the heading.
    """
    left_out: set[str] = set()
    unsatisfiable: list[Rule] = []
    for rule in layout.declaration.rules:
        answers = outcomes_in(rule.require, columns)
        never_asked = rule.when is not None and True not in outcomes_in(rule.when, columns)
        if never_asked or False not in answers:
            left_out.add(rule.name)
        elif True not in outcomes_in(rule.require, layout.fields):
            # This generation of the table has no such item: nobody who fills it in can do better.
            left_out.add(rule.name)
        elif rule.when is None and answers == {False}:
            left_out.add(rule.name)
            unsatisfiable.append(rule)
        elif not misspelt.isdisjoint(rule.fields):
            left_out.add(rule.name)
            leads = rule.when is None and rule.fields[0] in misspelt  # it is the item that the rule is about
            if leads and rule.effective_severity is Severity.ERROR:
                unsatisfiable.append(rule)
    return frozenset(left_out), unsatisfiable


def _missing_group(layout: Layout, rule: Rule) -> Finding:
    elements = [layout.declaration[name] for name in rule.fields if name in layout.fields]
    one = finding(
        entry(MISSING_GROUP),
        titles_zh="、".join(element.zh for element in elements),
        titles_en=", ".join(element.en for element in elements),
    )
    fields = tuple(element.name for element in elements)
    severity = rule.effective_severity
    return evolve(one, severity=severity, location=Location(field=fields[0]), fields=fields)


def _outside_catalogue(declaration: Declaration) -> tuple[Finding, ...]:
    """The base catalogue binds; a local record that no layer authorises is seen by its subject only (rule 3)."""
    if declaration.category != "local" or declaration.authorised_by is not None:
        return ()
    return (finding(entry(OUTSIDE_CATALOGUE)),)


def _without_headings(layout: Layout) -> Binding:
    return Binding(
        layout=None if layout.is_canonical else layout.name,
        declaration=layout.declaration,
        fields=(),
        findings=(finding(entry(NO_HEADINGS)),),
        left_out=frozenset(rule.name for rule in layout.declaration.rules),
    )
