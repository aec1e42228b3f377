"""The check of the standard itself: nothing to say about ours, and each of its rules finds a declaration that breaks it."""

import re
from inspect import getsource

import attrs
import pytest

from credit_standard import records
from credit_standard.findings import Bilingual, Deprecation
from credit_standard.language import F
from credit_standard.model import (
    PUBLIC,
    SHARED,
    Amount,
    Code,
    CreditRecord,
    Date,
    Declaration,
    Disclosure,
    Element,
    Integer,
    RecordSpec,
    Rule,
    Source,
    Text,
    declaration,
)
from credit_standard.model.element import ReferenceNumber
from credit_standard.spec import lint as linting
from credit_standard.spec.lint import exceptions, lint, main

WHOLE = ("code-list-unused", "concept-unused")
"""Rules about all record types together, of which a single declaration breaks many."""


class StallFiling(CreditRecord):
    """摊贩备案: one sound declaration."""

    definition = "一个摊位的备案一条。"
    spec = RecordSpec(
        name="stall-filing",
        zh="摊贩备案信息",
        en="Stall filing",
        category="registration",
        nature="basic",
        subjects=("person",),
        key=("filing_number",),
        disclosure=Disclosure(person=SHARED),
        basis=(Source("示例条例"),),
    )
    filing_number = ReferenceNumber(
        "备案编号",
        "Filing number",
        64,
        required=True,
        definition=("备案机关编的号码", "Number that the office gave to the filing"),
    )
    filed_on = Date(
        "备案日期",
        "Filed on",
        past=True,
        definition=("备案的日期", "Day of the filing"),
    )


SOUND = declaration(StallFiling)


def with_spec(**changes: object) -> Declaration:
    return attrs.evolve(SOUND, **changes)


def with_field(element: Element) -> Declaration:
    return attrs.evolve(SOUND, fields=(*SOUND.fields, element))


def text(zh: str, en: str, name: str = "stall_place", concept: str = "") -> Text:
    return Text(
        zh,
        en,
        name=name,
        max_length=64,
        concept=concept,
        definition=("摊贩备案书所载", "As the filing states it"),
    )


def amount(unit: str) -> Amount:
    return Amount("摊位费", "Rent", name="rent", unit=unit, definition=("摊位费", "Rent of the stall"))


PLACE = text("摊位", "Place", concept="address")
FIRST = with_field(PLACE)

BROKEN: dict[str, tuple[Declaration, ...]] = {
    "key-missing": (with_spec(key=()),),
    "key-with-optional-part": (with_spec(key=("filing_number", "filed_on")),),
    "basis-missing": (with_spec(basis=()),),
    "local-record-without-layer": (with_spec(category="local"),),
    "person-public-without-law": (with_spec(disclosure=Disclosure(person=PUBLIC)),),
    "deprecated-and-required": (
        with_field(attrs.evolve(text("摊位", "Place"), required=True, deprecated=Deprecation("1.1.0"))),
    ),
    "title-language": (with_spec(en="摊贩 filing"), with_field(text("stall", "Place"))),
    "rule-language": (
        with_spec(
            own_rules=(
                *SOUND.own_rules,
                Rule("numbered", require=F.filing_number.present, zh="number", en="a number"),
            ),
        ),
    ),
    "date-without-order": (
        with_field(Date("期满日期", "Ends on", name="ends_on", definition=("期满之日", "Last day"))),
    ),
    "consent-without-authorisation": (with_field(attrs.evolve(PLACE, consent=True)),),
    "definition-missing": (
        with_field(attrs.evolve(PLACE, definition=None)),
        with_spec(definition=None),
        with_spec(definition=Bilingual("摊贩备案信息", "One stall")),
        with_spec(definition=Bilingual("一个摊位一条。", "Stall filing")),
        with_spec(definition=Bilingual("one stall", "One stall")),
        with_spec(definition=Bilingual("一个摊位一条。", "一个摊位")),
    ),
    "amount-without-unit": (with_field(amount("")),),
    "unit-without-english": (
        with_field(amount("担")),
        with_field(Integer("摊位数", "Stalls", name="stalls", unit="摊", definition=("数", "Number"))),
    ),
    "person-name-not-sensitive": (with_field(text("摊主姓名", "Name of the owner")),),
    "forbidden-item": (with_field(text("血型", "Blood group")),),
    "consent-item-not-marked": (with_field(text("月收入", "Income")),),
}

TOGETHER: dict[str, Declaration] = {
    "title-with-two-types": with_field(
        Code(
            "摊位",
            "Place",
            name="stall_place",
            code_list="sex",
            definition=("摊位", "Place"),
        )
    ),
    "name-with-two-concepts": with_field(text("摊位", "Place", concept="employer")),
}
"""Rules that two record types break together: each beside a record type with a field `stall_place`."""


def rules_broken(*declarations: Declaration) -> set[str]:
    return {one.rule for one in lint(declarations)} - set(WHOLE)


def test_there_is_nothing_to_say_about_the_standard() -> None:
    assert lint(map(records.declared, records.names())) == []


def test_a_sound_declaration_is_found_sound() -> None:
    assert rules_broken(SOUND) == set()
    assert rules_broken(FIRST) == set()


@pytest.mark.parametrize(
    ("rule", "broken"), [(rule, one) for rule, all_broken in BROKEN.items() for one in all_broken]
)
def test_what_is_wrong_with_a_declaration_is_found_and_nothing_else(rule: str, broken: Declaration) -> None:
    assert rules_broken(broken) == {rule}


@pytest.mark.parametrize(("rule", "second"), TOGETHER.items())
def test_what_contradicts_another_declaration_is_found(rule: str, second: Declaration) -> None:
    assert rules_broken(second) == set()
    assert rules_broken(FIRST, attrs.evolve(second, name="second-filing")) == {rule}


def test_a_code_list_that_nothing_uses_is_found() -> None:
    unused = {one.place for one in lint([SOUND]) if one.rule == "code-list-unused"}
    assert "penalty-kind" in unused
    uses = Code("处罚", "Penalty", name="penalty", code_list="penalty-kind", definition=None)
    assert "penalty-kind" not in {
        one.place for one in lint([with_field(uses)]) if one.rule == "code-list-unused"
    }


def test_every_rule_has_a_declaration_that_breaks_it() -> None:
    source = getsource(linting)
    named = {
        *re.findall(r'Defect\(\s*"([a-z-]+)"', source),
        *re.findall(r'yield "([a-z-]+)"', source),
    }
    assert named == {*BROKEN, *TOGETHER, *WHOLE}


def test_an_exception_has_a_reason_and_is_still_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    excepted = exceptions()
    assert all(reason.strip() for reason in excepted.values())
    monkeypatch.setattr(linting, "exceptions", dict)
    found = lint(map(records.declared, records.names()))
    needed = {(one.rule, place) for one in found for place in (one.place, one.place.rpartition(".")[2])}
    assert [one for one in excepted if one not in needed] == []


def test_the_command_names_rule_and_place_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main() == 0
    assert capsys.readouterr().out == ""
    monkeypatch.setattr(linting, "exceptions", dict)
    assert main() == 1
    assert "key-with-optional-part: " in capsys.readouterr().out
