"""矛盾: rules that follow from what two fields of a row say of the same thing. Each is a warning: which of the two is
right is not known.

Numbers of one organisation contradict each other; an authority is its own counterpart, or a company; a name holds a
number or is masked; an amount in ten thousands has the figure that the content states in yuan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from credit_standard.findings import Bilingual, Severity
from credit_standard.findings.bilingual import listed
from credit_standard.identifiers.uscc import PLACEHOLDER
from credit_standard.language import (
    Expression,
    Term,
    contains,
    individual_business,
    masked_name,
    name_with_number,
    same_organisation,
    starts_with,
    yuan_of,
)
from credit_standard.language.nodes import FieldReference, all_of, any_of
from credit_standard.laws import law
from credit_standard.model.derived_rules.wording import HINTS, said
from credit_standard.model.element import (
    Amount,
    Code,
    DocumentNumber,
    Element,
    Identifier,
    OrganisationName,
    PersonName,
    SubjectName,
    Text,
)
from credit_standard.model.rule import Rule
from credit_standard.subjects import PERSONS
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.model.spec import RecordSpec


ASTERISKS = "*", "＊"


@cache
def decisions() -> frozenset[str]:
    """Categories whose records are decisions of an authority of the state about another subject."""
    return frozenset(shipped(__package__, "contradictions.toml").values["decisions"]["categories"])


@cache
def givers() -> frozenset[str]:
    """Categories whose records are grades and honours that a body gives to another subject."""
    return frozenset(shipped(__package__, "contradictions.toml").values["grades_and_honours"]["categories"])


@cache
def companies() -> tuple[str, ...]:
    """Beginnings of the unified codes of companies, individual businesses and cooperatives."""
    return tuple(shipped(__package__, "contradictions.toml").values["companies"]["codes"])


def contradictions(spec: RecordSpec, fields: tuple[Element, ...]) -> Iterator[Rule]:
    """The rules, in the order of the fields that they point at."""
    yield from _of_organisations(_numbers(fields))
    for numbers in _numbers_of_others(fields):
        yield from _of_organisations(numbers, of_others=True)
    yield from _of_names(spec, fields)
    yield from _of_amounts(fields)
    is_decided = spec.category in decisions() or spec.nature == "adverse"
    if (is_decided or _gives_to_organisations(spec, fields)) and "government" not in spec.subjects:
        yield from _of_authorities(spec, fields)


def _numbers(fields: tuple[Element, ...]) -> dict[str, Identifier]:
    """The subject's numbers, by kind."""
    own = (one for one in fields if isinstance(one, Identifier) and one.concept == "subject-number")
    return {element.kind: element for element in own}


def _numbers_of_others(fields: tuple[Element, ...]) -> Iterator[dict[str, Identifier]]:
    """The numbers of organisations beside the subject, by kind: of a branch, of whom a person represents."""
    by_concept: dict[str, dict[str, Identifier]] = {}
    for one in fields:
        if isinstance(one, Identifier) and one.concept not in {"", "subject-number"}:
            by_concept.setdefault(one.concept, {})[one.kind] = one
    yield from by_concept.values()


def _gives_to_organisations(spec: RecordSpec, fields: tuple[Element, ...]) -> bool:
    """Whether an authority grades or honours the subjects, which may be organisations: nobody does so to itself."""
    return (spec.category in givers() or spec.nature == "positive") and "uscc" in _numbers(fields)


def _of_organisations(numbers: Mapping[str, Identifier], *, of_others: bool = False) -> Iterator[Rule]:
    def named(rule: str, element: Identifier) -> str:
        return f"{element.name.replace('_', '-')}-of-the-same" if of_others else rule

    uscc, code = numbers.get("uscc"), numbers.get("org-code")
    tax, registration = numbers.get("tax-number"), numbers.get("registration-number")
    if uscc and code:
        yield Rule(
            named("organisation-code-of-the-same", code),
            require=same_organisation(_field(code), _field(uscc)),
            severity=Severity.WARNING,
            source=law("GB 32100-2015"),
            **said("organisation-code-of-the-same", hint="numbers", code=code.title, uscc=uscc.title),
        )
    others = [one for one in (uscc, code) if one is not None]
    if tax and others:
        # Beside a unified code, an organisation code of another has been told already.
        first, *rest = (same_organisation(_field(tax), _field(one)) for one in others)
        tests = [first, *(_field(others[0]).present | one for one in rest)]
        yield Rule(
            named("tax-number-of-the-same", tax),
            require=all_of(tuple(tests)),
            severity=Severity.WARNING,
            source=law("GB 32100-2015"),
            **said(
                "tax-number-of-the-same",
                hint="numbers",
                number=tax.title,
                others=listed(Bilingual(f"“{one.zh}”", f"“{one.en}”") for one in others),
            ),
        )
    if uscc and registration:
        individual = individual_business(_field(registration))
        yield Rule(
            named("registration-number-of-the-same", registration),
            when=any_of((starts_with(_field(uscc), "91"), starts_with(_field(uscc), "92"))),
            require=any_of(
                (
                    all_of((starts_with(_field(uscc), "91"), ~individual)),
                    all_of((starts_with(_field(uscc), "92"), individual)),
                )
            ),
            severity=Severity.WARNING,
            source=law("GS 15-2006"),
            **said(
                "registration-number-of-the-same",
                hint="numbers",
                number=registration.title,
                uscc=uscc.title,
            ),
        )


def _of_names(spec: RecordSpec, fields: tuple[Element, ...]) -> Iterator[Rule]:
    for element in fields:
        if not isinstance(element, PersonName):
            continue
        name = element.name.replace("_", "-")
        when = _is_person(spec, fields) if isinstance(element, SubjectName) else None
        if isinstance(element, SubjectName) and set(spec.subjects) - PERSONS:
            yield _not_masked_of_anybody(element, when)
        if isinstance(element, SubjectName) and when is None and set(spec.subjects) - PERSONS:
            continue
        yield Rule(
            f"{name}-holds-no-number",
            when=when,
            require=~name_with_number(_field(element)),
            severity=Severity.WARNING,
            **said("no-number-in-name", name=element.title),
        )
        if when is not None:
            continue
        yield Rule(
            f"{name}-is-not-masked",
            require=~masked_name(_field(element)),
            severity=Severity.WARNING,
            **said("name-not-masked", name=element.title),
        )


def _not_masked_of_anybody(name: Element, is_person: Expression | None) -> Rule:
    """No name of an organisation has an asterisk in it; names of persons are masked by other marks, too."""
    test: Expression = ~contains(_field(name), *ASTERISKS)
    if is_person is not None:
        test = all_of((test, any_of((~is_person, ~masked_name(_field(name))))))
    return Rule(
        f"{name.name.replace('_', '-')}-is-not-masked",
        require=test,
        severity=Severity.WARNING,
        **said("subject-name-not-masked", hint="name-not-masked", name=name.title),
    )


def _is_person(spec: RecordSpec, fields: tuple[Element, ...]) -> Expression | None:
    """Where the subject is a person: by its kind, else by its only number; None where it always or never is."""
    if not set(spec.subjects) & PERSONS or not set(spec.subjects) - PERSONS:
        return None
    kinds = [
        one for one in fields if isinstance(one, Code) and one.concept in {"subject-kind", "subject-category"}
    ]
    said = tuple(
        _field(one).is_in(*(kind for kind in ("person", "household") if kind in one.known_codes.by_code))
        for one in kinds
    )
    documents = [one for one in fields if isinstance(one, DocumentNumber) and one.concept == "subject-number"]
    unsaid = tuple(~_field(one).present for one in (*kinds, *_numbers(fields).values()))
    by_number = tuple(all_of((_field(one).present, *unsaid)) for one in documents)
    return any_of((*said, *by_number))


def _of_amounts(fields: tuple[Element, ...]) -> Iterator[Rule]:
    contents = [one for one in fields if isinstance(one, Text) and one.concept == "decision-content"]
    for content in contents:
        for element in fields:
            if isinstance(element, Amount) and element.unit == "万元":
                yield Rule(
                    f"{element.name.replace('_', '-')}-is-not-in-yuan",
                    require=~yuan_of(_field(element), _field(content)),
                    severity=Severity.WARNING,
                    **said("not-in-yuan", amount=element.title, content=content.title),
                )


def _of_authorities(spec: RecordSpec, fields: tuple[Element, ...]) -> Iterator[Rule]:
    by_concept = {one.concept: one for one in reversed(fields)}
    names = by_concept.get("authority"), by_concept.get("subject-name")
    numbers, number = _numbers(fields), by_concept.get("authority-number")
    uscc, code = numbers.get("uscc"), numbers.get("org-code")
    if number is not None and uscc is not None:
        others = [one for one in (uscc, code) if one is not None]
        tests = [any_of((_field(number) != _field(uscc), _field(uscc) == PLACEHOLDER))]
        tests += [~same_organisation(_field(number), _field(one)) for one in others[1:]]
        yield Rule(
            "authority-is-not-the-subject",
            require=all_of(tuple(tests)),
            severity=Severity.WARNING,
            **said(
                "authority-is-not-the-subject",
                hint="authority",
                number=number.title,
                others=listed(Bilingual(f"“{one.zh}”", f"“{one.en}”") for one in others),
            ),
        )
    if isinstance(names[0], OrganisationName) and names[1] is not None:
        yield Rule(
            "authority-is-not-named-as-the-subject",
            require=_field(names[0]) != _field(names[1]),
            severity=Severity.WARNING,
            hint=HINTS["authority"],
        )
    if number is not None and spec.category in decisions():
        # Some bodies with public powers are companies as well: tobacco, salt, railways.
        no_company = tuple(~starts_with(_field(number), pair) for pair in companies())
        yield Rule(
            "authority-is-no-company",
            when=None if uscc is None else _not_told_already(number, uscc),
            require=all_of((*no_company, _field(number) != PLACEHOLDER)),
            severity=Severity.NOTE,
            **said(
                "authority-is-no-company",
                hint="authority",
                number=number.title,
                codes=listed(Bilingual(one, one) for one in companies()),
            ),
        )


def _not_told_already(authority: Element, subject: Element) -> Expression:
    """The two are not the same number; the placeholder of both is nobody's, and not the subject's."""
    code = _field(authority)
    return any_of((~_field(subject).present, code != _field(subject), code == PLACEHOLDER))


def _field(element: Element) -> Term:
    return Term(FieldReference(element.name))
