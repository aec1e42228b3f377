"""表头绑定: which column of a table feeds which field, and what is wrong with its headings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import attrs
from attrs import evolve, frozen

from credit_standard.findings import Bilingual, Finding, Location, Severity, entry, finding
from credit_standard.findings.masks import is_data, mask_heading, mask_name
from credit_standard.language.uncached import Uncached
from credit_standard.layouts.applicability import outcomes_in
from credit_standard.layouts.conditions import conditions
from credit_standard.layouts.date_form import DateForm
from credit_standard.layouts.deprecated import deprecated_whole
from credit_standard.layouts.heading_key import heading_key, look_like_data
from credit_standard.layouts.headings.near import nearest
from credit_standard.layouts.headings.reading import read_heading
from credit_standard.layouts.layout import NO_CODES, Column, Layout
from credit_standard.layouts.units import fits_unit
from credit_standard.model.element import Amount, DocumentNumber, Text
from credit_standard.model.forbidden import forbidden

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from credit_standard.language import Expression
    from credit_standard.language.tables import Table
    from credit_standard.layouts.headings.reading import HeadingReading
    from credit_standard.layouts.shared_column import Share
    from credit_standard.model.declaration import Declaration
    from credit_standard.model.element import Element
    from credit_standard.model.rule import Rule

FORBIDDEN, OUTSIDE_CATALOGUE = "HD109", "RE301"
UNKNOWN, MISSPELT, DOUBLED, MISSING = "HD101", "HD102", "HD103", "HD104"
BLANK, NO_HEADINGS, CONFLICT, MISSING_GROUP = "HD105", "HD106", "HD107", "HD108"
IN_UNIT, OTHER_UNIT = "HD110", "HD111"


@frozen(kw_only=True)
class BoundField:
    """How one field gets its text.

    Attributes:
        field: our field; no other entry of the binding has the same.
        position: the column, counted from 0; None where the field has the same value in every row.
        heading: as the file has it.
        codes: foreign codes and ours; other texts stay as they are.
        when: the cell counts only in rows in which this holds; it asks for fields without a condition only.
        value: the field's text: in every row without a position, else in rows in which the cell holds something.
        date_form: how the layout writes days, where it has a form of its own.
        unit: the unit of amounts, where it is not the field's own.
        share: which of the column's numbers are the field's, where it shares the column with others.
    """

    field: str
    position: int | None = None
    heading: str | None = None
    codes: Mapping[str, str] = attrs.field(default=NO_CODES, hash=False)
    when: Expression | None = attrs.field(default=None, hash=False)
    value: str | None = None
    date_form: DateForm | None = None
    unit: str = ""
    share: Share | None = None


@frozen(kw_only=True)
class PlacedField:
    """Where a field stands in the table."""

    position: int
    heading: str


@frozen(kw_only=True, slots=False)
class Binding(Uncached):
    """A layout laid over the headings of a table.

    Attributes:
        layout: name of the layout; None where the table uses the standard's own names.
        declaration: the record type as the layout tightens it. What is required but has no column is reported
            here once and not required of the rows.
        fields: what feeds each field.
        findings: what is wrong with the headings, each with its column.
        left_out: names of the rules that cannot be broken here, or that every row would break, for want of columns.
        titles: of the fields that the layout calls otherwise than the standard, as it prints them.
    """

    layout: str | None
    declaration: Declaration = attrs.field(repr=False)
    fields: tuple[BoundField, ...]
    findings: tuple[Finding, ...]
    left_out: frozenset[str]
    titles: Mapping[str, Bilingual] = attrs.field(factory=dict, hash=False, repr=False)

    @cached_property
    def conditions(self) -> Table[str]:
        """The fields with a condition, and the rows in which each is fed."""
        conditional = (one for one in self.fields if one.when is not None)
        return conditions(conditional, self.declaration.types)

    @cached_property
    def placed(self) -> dict[str, PlacedField]:
        """The fields that have a column of their own."""
        return {
            bound.field: PlacedField(position=bound.position, heading=bound.heading)
            for bound in self.fields
            if bound.position is not None and bound.heading is not None
        }


def bind(layout: Layout, headings: Sequence[str]) -> Binding:
    """Which column of a table with these headings feeds which field, and what is wrong with the headings."""
    return _bind(layout, tuple(headings))


@lru_cache(maxsize=256)
def _bind(layout: Layout, headings: tuple[str, ...]) -> Binding:
    claims = _Claims(layout, headings)
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


class _Claims:
    """Which columns claim which fields: from left to right, first by the layout's own headings, then by common ones."""

    def __init__(self, layout: Layout, headings: Sequence[str]) -> None:
        self.layout = layout
        self.headings = headings
        self.found: list[tuple[int, Finding]] = []
        self.by_field: dict[str, BoundField] = {}
        self.values: list[tuple[int, Column, Share | None]] = []
        self.known = False
        self.are_data = any(is_data(heading) for heading in headings)

    @property
    def findings(self) -> list[Finding]:
        """In the order of the columns."""
        return [one for _, one in sorted(self.found, key=lambda pair: pair[0])]

    def claim_all(self) -> None:
        keys = [heading_key(heading) for heading in self.headings]
        unknown: list[int] = []
        for position, key in enumerate(keys):
            first = keys.index(key)
            if not key:
                self.report(position, BLANK)
            elif first != position:
                self.report(position, DOUBLED, first=first + 1)
            elif (reading := read_heading(self.layout, self.headings[position], common=False)) is None:
                unknown.append(position)
            else:
                self.known = True
                self.claim(position, reading)
        for position in unknown:
            self.claim_common(position, keys[position])

    def claim_common(self, position: int, key: str) -> None:
        """A common heading gives way where its field has a column already."""
        reading = read_heading(self.layout, self.headings[position], common=True)
        if reading is not None:
            reading = reading.without(self.by_field)
        if reading is not None:
            self.known = True
            self.claim(position, reading)
        elif self.layout.declaration.about_persons and _is_forbidden(key):
            self.report(position, FORBIDDEN)
        else:
            near = nearest(self.headings[position], self.layout)
            if near is None:
                self.report(position, UNKNOWN)
            else:
                self.report(position, MISSPELT, nearest=near)

    def claim(self, position: int, reading: HeadingReading) -> None:
        own = [column for column in reading.columns if column.value is None]
        taken = next((self.by_field[c.field] for c in own if c.field in self.by_field), None)
        if taken is not None and taken.position is not None:
            self.report_field(position, CONFLICT, taken.field, first=taken.position + 1)
            return
        if reading.unit and not self.is_in_unit(position, own, reading.unit):
            return
        shares = reading.shares
        self.values += [(position, c, shares.get(c.field)) for c in reading.columns if c.value is not None]
        for column in own:
            bound = _bound(column, position, self.headings[position], shares.get(column.field))
            self.by_field[column.field] = evolve(bound, unit=reading.unit or column.unit)

    def is_in_unit(self, position: int, columns: Sequence[Column], unit: str) -> bool:
        """Whether amounts in the unit of a heading can be read; either way it is said."""
        for column in columns:
            fits = fits_unit(self.layout.declaration[column.field], unit)
            self.report_field(position, IN_UNIT if fits else OTHER_UNIT, column.field, unit=unit)
            if not fits:
                return False
        return True

    def report_field(self, position: int, code: str, field: str, **params: str | int) -> None:
        element = self.layout.declaration[field]
        unit = element.unit if isinstance(element, Amount) else ""
        self.report(position, code, field=field, title_zh=element.zh, title_en=element.en, own=unit, **params)

    def bound(self) -> tuple[BoundField, ...]:
        """All fields; a value that comes with a column, or with the table, gives way to a column of its own."""
        for position, column, share in self.values:
            if column.field not in self.by_field:
                self.by_field[column.field] = _bound(column, position, self.headings[position], share)
        for column in self.layout.columns:
            if not column.headings and column.field not in self.by_field:
                self.by_field[column.field] = _bound(column, None, None)
        return tuple(self.by_field.values())

    def report(self, position: int, code: str, *, field: str | None = None, **params: str | int) -> None:
        heading = self.shown(position)
        place = Location(column=position + 1, field=field, heading=heading or None)
        one = finding(entry(code), **params).at(place)
        self.found.append((position, evolve(one, fields=() if field is None else (field,))))

    def shown(self, position: int) -> str:
        """A heading; beside a number of a person an unknown one may be a name."""
        heading = self.headings[position]
        readings = (read_heading(self.layout, heading, common=common) for common in (False, True))
        may_be_name = self.are_data and not is_data(heading) and not any(readings)
        return mask_name(heading) if may_be_name else mask_heading(heading)


def _is_forbidden(key: str) -> bool:
    return any(heading_key(word) in key for word in forbidden().headings)


def _bound(
    column: Column, position: int | None, heading: str | None, share: Share | None = None
) -> BoundField:
    return BoundField(
        field=column.field,
        position=position,
        heading=heading,
        codes=column.codes,
        when=column.when,
        value=column.value,
        date_form=column.date_form,
        unit=column.unit,
        share=share,
    )


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
