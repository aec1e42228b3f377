"""由声明推出的规则: rules that follow from what fields and specification already say, so that nobody writes them twice.

A date that lies in the past, an amount that is not below zero, a code that was in force on the record's date, a
region that had not been given up before it, a kind of subject that the record type knows, a number of the subject
that was in use then, a person old enough to be a credit subject, a free text without forbidden items, a field or
code that is not deprecated, a record that is sealed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from credit_standard import codes, identifiers
from credit_standard.findings import Bilingual, Severity, Source
from credit_standard.findings.bilingual import listed
from credit_standard.findings.masks import Sensitivity
from credit_standard.language import AS_OF, Expression, F, Term, abolished_before, contains, under_age
from credit_standard.language.nodes import FieldReference, all_of, any_of
from credit_standard.model.derived_rules.contradictions import contradictions
from credit_standard.model.derived_rules.deprecated import deprecated_parts
from credit_standard.model.derived_rules.wording import TEXTS, said
from credit_standard.model.element import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    Text,
)
from credit_standard.model.forbidden import forbidden
from credit_standard.model.rule import Rule
from credit_standard.subjects import bound_by, minorities, requirements

if TYPE_CHECKING:
    from credit_standard.language.tables import Row
    from credit_standard.model.spec import RecordSpec
    from credit_standard.subjects import Minority, Requirement

GB_2260 = Source("GB/T 2260")
PROSE = 1000  # characters; shorter fields hold names and numbers, not stories
_WITH_BIRTH = ("citizen-id", "residence-permit", "permanent-residence")


def derived_rules(spec: RecordSpec, fields: tuple[Element, ...]) -> Iterator[Rule]:
    """The rules, in the order of the fields; then those of the record as a whole."""
    known = {element.name: element for element in fields}
    for element in fields:
        yield from _of_element(element)
        if isinstance(element, Code | Codes) and spec.record_date:
            yield from _in_force(element, known[spec.record_date])
        if isinstance(element, Identifier) and element.is_region:
            yield from _region_in_force(element, spec, known)
    if spec.about_persons:
        yield from (_not_forbidden(one) for one in fields if isinstance(one, Text) and _is_prose(one))
    if spec.subject_kinds and "subject_kind" in known:
        yield _kind_of_subject(spec)
    if spec.record_date and "subject_kind" in known:
        yield from _number_of_its_time(spec, fields, known[spec.record_date])
    if "person" in spec.subjects and spec.record_date and _is_about_conduct(spec):
        for element in fields:
            if isinstance(element, DocumentNumber) and element.concept == "subject-number":
                yield from _of_age(spec, element, known[spec.record_date])
    yield from contradictions(spec, fields)
    yield from deprecated_parts(fields)
    for ground in spec.sealed:
        yield Rule(
            ground.name,
            require=~ground.when,
            severity=Severity.WARNING,
            source=ground.source,
            **said("sealed", records=ground.records),
        )


def _is_about_conduct(spec: RecordSpec) -> bool:
    """Not who somebody is, and not how a record is dealt with: a child may object to one."""
    return spec.nature != "basic" and spec.category != "process"


def _of_element(element: Element) -> Iterator[Rule]:
    name, value = element.name.replace("_", "-"), _field(element)
    if isinstance(element, Date) and element.past:
        yield Rule(
            f"{name}-not-after-as-of",
            require=value <= AS_OF,
        )
    if isinstance(element, Amount | Integer) and element.minimum is not None:
        yield Rule(
            f"{name}-not-below-minimum",
            require=value >= element.minimum,
        )
    if isinstance(element, Amount | Integer) and element.maximum is not None:
        yield Rule(
            f"{name}-not-above-maximum",
            require=value <= element.maximum,
        )


def _in_force(element: Code | Codes, on: Element) -> Iterator[Rule]:
    """Codes come and go; one used outside its time is a note, for lists grow stale."""
    windows: dict[tuple[date | None, date | None], list[str]] = {}
    for code, (first, last) in element.known_codes.periods.items():
        windows.setdefault((first, last), []).append(code)
    if not windows or element.name == on.name:
        return
    yield Rule(
        f"{element.name.replace('_', '-')}-in-force",
        require=all_of(
            tuple(~_any_of(element, held) | all_of(_inside(on, *window)) for window, held in windows.items())
        ),
        severity=Severity.NOTE,
        **said("code-in-force", code=element.title, day=on.title),
    )


def _region_in_force(region: Identifier, spec: RecordSpec, known: dict[str, Element]) -> Iterator[Rule]:
    """Records of old events carry the codes of today, so only a code that was given up before them is odd."""
    on = _day_of_region(region, spec, known)
    if on is None:
        return
    yield Rule(
        f"{region.name.replace('_', '-')}-in-force",
        require=~abolished_before(_field(region), _field(on)),
        severity=Severity.NOTE,
        source=GB_2260,
        **said("region-in-force", region=region.title, day=on.title),
    )


def _day_of_region(region: Element, spec: RecordSpec, known: dict[str, Element]) -> Element | None:
    """The date that belongs to a region: for the providing unit's the day of providing, for others the record's.

    A register without such a date shows where a subject is or was: a subject that has ended keeps its old region, but
    none has one that was given up before it was founded.
    """
    if region.concept != "source-region" and spec.record_date:
        return known[spec.record_date]
    concept = "provided-on" if region.concept == "source-region" else "established-on"
    return next((one for one in known.values() if one.concept == concept and isinstance(one, Date)), None)


def _any_of(element: Code | Codes, held: list[str]) -> Expression:
    value = _field(element)
    if isinstance(element, Code):
        return value.is_in(*held)
    return any_of(tuple(value.has(code) for code in held))


def _inside(on: Element, first: date | None, last: date | None) -> tuple[Expression, ...]:
    """What must hold for the record's date to lie between the two; None is no bound."""
    value = _field(on)
    tests = (None if first is None else value >= first, None if last is None else value <= last)
    return tuple(test for test in tests if test is not None)


def _field(element: Element) -> Term:
    return Term(FieldReference(element.name))


def _is_prose(element: Text) -> bool:
    return element.sensitivity is Sensitivity.FREE_TEXT and element.max_length >= PROSE


def _not_forbidden(element: Text) -> Rule:
    """Free text is where forbidden items of persons turn up (catalogue, rule 2); a word alone proves nothing."""
    return Rule(
        f"{element.name.replace('_', '-')}-holds-nothing-forbidden",
        require=~contains(_field(element), *forbidden().texts),
        severity=Severity.NOTE,
        source=forbidden().source,
        **said("nothing-forbidden", text=element.title),
    )


def _kind_of_subject(spec: RecordSpec) -> Rule:
    kinds = listed(codes.get("subject-kind").by_code[kind].title for kind in spec.subject_kinds)
    return Rule(
        "kind-of-subject-fits",
        require=F.subject_kind.is_in(*spec.subject_kinds),
        # A subject may stand in a register that nobody thought of, such as a government body that needs a licence.
        severity=Severity.WARNING,
        **said("kind-of-subject", kinds=kinds),
    )


def _of_age(spec: RecordSpec, number: DocumentNumber, on: Element) -> Iterator[Rule]:
    """Minors are no credit subjects (catalogue, rule 6); from 16 on they may live on their own earnings."""
    holder = _field(number)
    asked: tuple[Expression, ...] = (Term(FieldReference(number.type_field)).is_in(*_WITH_BIRTH),)
    for one in minorities():
        of_nature = _has_nature(spec, one)
        if of_nature is None:
            continue
        yield Rule(
            f"subject-not-under-{one.below}",
            when=all_of((*asked, *of_nature)),
            require=~under_age(holder, one.below, _field(on)),
            severity=one.severity,
            source=one.source,
            **said("of-age", day=on.title, minority=Bilingual(one.zh, one.en)),
        )
        younger = all_of((*of_nature, under_age(holder, one.below, _field(on))))
        asked = (*asked, ~younger)


def _has_nature(spec: RecordSpec, one: Minority) -> tuple[Expression, ...] | None:
    """The condition under which a record is of a nature that counts, empty where it always is; None where never."""
    if not one.natures:
        return ()
    if isinstance(spec.nature, str):
        return () if spec.nature in one.natures else None
    found = tuple(row.when for row in spec.nature.rows if row.then in one.natures and row.when is not None)
    return (any_of(found),) if found else None


def _number_of_its_time(spec: RecordSpec, fields: tuple[Element, ...], on: Element) -> Iterator[Rule]:
    """The plan's own world and today's are both valid input: which number is needed depends on the day (rule 4)."""
    tests: list[Expression] = []
    numbers: list[Bilingual] = []
    sources: dict[str, Source] = {}
    for row in requirements().rows:
        kinds = [kind for kind in bound_by(row.name) if kind in spec.subject_kinds]
        given = tuple(_field(element).present for element in fields if _meets(element, row.then))
        if kinds and given and row.then.severity is not Severity.NOTE:
            asked = (F.subject_kind.is_in(*kinds), *_inside(on, row.valid.first, row.valid.last))
            tests.append(~all_of(asked) | any_of(given))
            numbers.append(_in_period(row))
            if row.source is not None:
                sources[str(row.source)] = row.source
    if tests:
        yield Rule(
            "number-of-its-time",
            # Where there is no number at all, another rule says so.
            when=any_of(
                tuple(_field(element).present for element in fields if element.concept == "subject-number")
            ),
            require=all_of(tuple(tests)),
            source=Source("；".join(sources), verified=all(one.verified for one in sources.values())),
            **said("number-of-its-time", day=on.title, numbers=listed(dict.fromkeys(numbers), "；", "; ")),
        )


def _meets(element: Element, one: Requirement) -> bool:
    if element.concept != "subject-number":
        return False
    if isinstance(element, Identifier):
        return element.kind in one.accepted
    return isinstance(element, DocumentNumber) and "citizen-id" in one.accepted


def _in_period(row: Row[Requirement]) -> Bilingual:
    """The numbers of a requirement, and when it holds."""
    numbers = listed((identifiers.get(name).title for name in row.then.any_of), en=" or ")
    first, last = row.valid.first, row.valid.last
    if first is None and last is None:
        return numbers
    period = "until" if first is None else "from" if last is None else "between"
    return TEXTS.both(f"period.{period}", numbers=numbers, first=str(first), last=str(last))
