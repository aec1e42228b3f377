"""矛盾: rules that follow from what two fields of a row say of the same thing. Each is a warning: which of the two is
right is not known.

Numbers of one organisation contradict each other; an authority is its own counterpart, or a company; a name holds a
number or is masked; an amount in ten thousands has the figure that the content states in yuan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from credit_standard.findings import Severity
from credit_standard.identifiers.uscc import PLACEHOLDER
from credit_standard.language import (
    Expression,
    Term,
    individual_business,
    masked_name,
    name_with_number,
    same_organisation,
    starts_with,
    yuan_of,
)
from credit_standard.language.nodes import FieldReference, all_of, any_of
from credit_standard.laws import law
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

_COMPARE_NUMBERS = (
    "请与证照核对这几个号码，并改正不属于该主体的一个",
    "Compare these numbers with the licence and correct the one that is another's",
)
_COMPARE_AUTHORITY = (
    "请核对是否错列：这里应填作出决定的单位，不是决定所针对的主体",
    "See whether columns were shifted: here stands who decided, not who the decision is about",
)


@cache
def decisions() -> frozenset[str]:
    """Categories whose records are decisions of an authority of the state about another subject."""
    return frozenset(shipped(__package__, "contradictions.toml").values["decisions"]["categories"])


@cache
def companies() -> tuple[str, ...]:
    """Beginnings of the unified codes of companies, individual businesses and cooperatives."""
    return tuple(shipped(__package__, "contradictions.toml").values["companies"]["codes"])


def contradictions(spec: RecordSpec, fields: tuple[Element, ...]) -> Iterator[Rule]:
    """The rules, in the order of the fields that they point at."""
    yield from _of_organisations(_numbers(fields))
    yield from _of_names(spec, fields)
    yield from _of_amounts(fields)
    if (spec.category in decisions() or spec.nature == "adverse") and "government" not in spec.subjects:
        yield from _of_authorities(spec, fields)


def _numbers(fields: tuple[Element, ...]) -> dict[str, Identifier]:
    """The subject's numbers, by kind."""
    own = (one for one in fields if isinstance(one, Identifier) and one.concept == "subject-number")
    return {element.kind: element for element in own}


def _of_organisations(numbers: Mapping[str, Identifier]) -> Iterator[Rule]:
    uscc, code = numbers.get("uscc"), numbers.get("org-code")
    tax, registration = numbers.get("tax-number"), numbers.get("registration-number")
    if uscc and code:
        yield Rule(
            "organisation-code-of-the-same",
            require=same_organisation(_field(code), _field(uscc)),
            zh=f"“{code.zh}”应为“{uscc.zh}”的第 9 至 17 位",
            en=f"“{code.en}” is characters 9 to 17 of “{uscc.en}”",
            severity=Severity.WARNING,
            source=law("GB 32100-2015"),
            hint=_COMPARE_NUMBERS,
        )
    others = [one for one in (uscc, code) if one is not None]
    if tax and others:
        # Beside a unified code, an organisation code of another has been told already.
        first, *rest = (same_organisation(_field(tax), _field(one)) for one in others)
        tests = [first, *(_field(others[0]).present | one for one in rest)]
        yield Rule(
            "tax-number-of-the-same",
            require=all_of(tuple(tests)),
            zh=f"“{tax.zh}”与{'、'.join(f'“{one.zh}”' for one in others)}应属于同一主体",
            en=f"“{tax.en}” and {', '.join(f'“{one.en}”' for one in others)} are of one subject",
            severity=Severity.WARNING,
            source=law("GB 32100-2015"),
            hint=_COMPARE_NUMBERS,
        )
    if uscc and registration:
        individual = individual_business(_field(registration))
        yield Rule(
            "registration-number-of-the-same",
            when=any_of((starts_with(_field(uscc), "91"), starts_with(_field(uscc), "92"))),
            require=any_of(
                (
                    all_of((starts_with(_field(uscc), "91"), ~individual)),
                    all_of((starts_with(_field(uscc), "92"), individual)),
                )
            ),
            zh=f"“{registration.zh}”和“{uscc.zh}”应同为企业或者同为个体工商户的号码",
            en=f"“{registration.en}” and “{uscc.en}” are both an enterprise's or both an individual business's",
            severity=Severity.WARNING,
            source=law("GS 15-2006"),
            hint=_COMPARE_NUMBERS,
        )


def _of_names(spec: RecordSpec, fields: tuple[Element, ...]) -> Iterator[Rule]:
    for element in fields:
        if not isinstance(element, PersonName):
            continue
        when = _is_person(spec, fields) if isinstance(element, SubjectName) else None
        if isinstance(element, SubjectName) and when is None and set(spec.subjects) - PERSONS:
            continue
        name = element.name.replace("_", "-")
        yield Rule(
            f"{name}-holds-no-number",
            when=when,
            require=~name_with_number(_field(element)),
            zh=f"“{element.zh}”为姓名，一般不含数字",
            en=f"“{element.en}” is a name and normally holds no digits",
            severity=Severity.WARNING,
            hint=(
                "请核对是否错列，或者把电话、证件号码并入了姓名；姓名只填姓名",
                "See whether columns were shifted or a number was joined to the name; enter the name alone",
            ),
        )
        yield Rule(
            f"{name}-is-not-masked",
            when=when,
            require=~masked_name(_field(element)),
            zh=f"“{element.zh}”应为完整的姓名，不以星号等遮盖",
            en=f"“{element.en}” is the name in full, not masked",
            severity=Severity.WARNING,
            hint=(
                "请用遮盖前的数据重新导出；需要遮盖的，由公开时按规定处理",
                "Export again from the data before it was masked; what must be hidden is hidden when published",
            ),
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
                    zh=f"“{element.zh}”以万元计，一般不与“{content.zh}”中以元表述的金额数字相同",
                    en=f"“{element.en}” counts ten thousands and normally differs from the figure in yuan that "
                    f"“{content.en}” states",
                    severity=Severity.WARNING,
                    hint=(
                        "请对照决定书核对单位：决定书上的 2000 元，以万元计为 0.2",
                        "Compare the unit with the decision: 2,000 yuan of the decision are 0.2 in ten thousands",
                    ),
                )


def _of_authorities(spec: RecordSpec, fields: tuple[Element, ...]) -> Iterator[Rule]:
    by_concept = {one.concept: one for one in reversed(fields)}
    names = by_concept.get("authority"), by_concept.get("subject-name")
    uscc, number = _numbers(fields).get("uscc"), by_concept.get("authority-number")
    if number is not None and uscc is not None:
        yield Rule(
            "authority-is-not-the-subject",
            when=_field(uscc) != PLACEHOLDER,
            require=_field(number) != _field(uscc),
            severity=Severity.WARNING,
            zh=f"“{number.zh}”一般与“{uscc.zh}”不同",
            en=f"“{number.en}” normally differs from “{uscc.en}”",
            hint=_COMPARE_AUTHORITY,
        )
    if isinstance(names[0], OrganisationName) and names[1] is not None:
        yield Rule(
            "authority-is-not-named-as-the-subject",
            require=_field(names[0]) != _field(names[1]),
            severity=Severity.WARNING,
            hint=_COMPARE_AUTHORITY,
        )
    if number is not None and spec.category in decisions():
        # Some bodies with public powers are companies as well: tobacco, salt, railways.
        no_company = tuple(~starts_with(_field(number), pair) for pair in companies())
        yield Rule(
            "authority-is-no-company",
            when=None if uscc is None else _not_told_already(number, uscc),
            require=all_of((*no_company, _field(number) != PLACEHOLDER)),
            zh=f"“{number.zh}”一般不是企业、个体工商户、合作社的代码（{'、'.join(companies())} 开头），也不是占位代码",
            en=f"“{number.en}” is normally no code of a company, an individual business or a cooperative "
            f"({', '.join(companies())}), and no placeholder",
            severity=Severity.NOTE,
            hint=_COMPARE_AUTHORITY,
        )


def _not_told_already(authority: Element, subject: Element) -> Expression:
    """The two are not the same number; the placeholder of both is nobody's, and not the subject's."""
    code = _field(authority)
    return any_of((~_field(subject).present, code != _field(subject), code == PLACEHOLDER))


def _field(element: Element) -> Term:
    return Term(FieldReference(element.name))
