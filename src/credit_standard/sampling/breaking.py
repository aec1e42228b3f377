"""违反规则的记录: for each rule of a record type, the example changed so that exactly this rule is broken.

What breaks a rule that says something of its own stands in `breaks/*.toml` (of rules that many types share, in
`shared.toml`); what breaks a rule that is derived from the declaration is derived, too.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import cast

from credit_standard import codes
from credit_standard.identifiers.parts.arithmetic import citizen_check_character
from credit_standard.model import Amount, Code, Codes, Declaration, DocumentNumber, Integer, Rule
from credit_standard.sampling.examples import EXAMPLE_DAY, example
from credit_standard.toml_files import shipped
from credit_standard.validation.checking.cells.date import DateCell

FOLDER = Path(__file__).with_name("breaks")
AFTER_AS_OF = (EXAMPLE_DAY + timedelta(days=1)).isoformat()

Row = dict[str, str]

PERSON: Row = {"document_type": "身份证", "document_number": "11010519491231002X"}
"""What tells one person from another; a person comes with it unless something else is meant."""


@cache
def _file(name: str) -> dict[str, dict[str, Row]]:
    return cast("dict[str, dict[str, Row]]", shipped(__package__, "breaks", f"{name}.toml").values)


def broken(declared: Declaration, rule: Rule) -> Row:
    """The valid row changed so that this rule is broken, and no other."""
    change = _change(declared, rule)
    row = {**example(declared.name), **change}
    if change.get("subject_kind") == "自然人" and "document_number" not in change:
        row |= PERSON
    return {name: text for name, text in row.items() if text and name in declared.by_name}


def breaks(declared: Declaration, rule: Rule) -> list[str]:
    """The rules that the row breaks: this one, and what follows from it."""
    about_minors = {
        one.name for one in declared.rules if one.name in {"minor-sealed", "minors-are-not-listed"}
    }
    if rule.name.startswith("subject-not-under-"):
        return sorted({rule.name, *about_minors})
    if (
        rule.name in about_minors
        and declared.record_date in rule.fields
        and "decision_date" not in rule.fields
    ):
        return sorted({rule.name, "subject-not-under-18"})
    return [rule.name]


def _change(declared: Declaration, rule: Rule) -> Row:
    for source in (declared.name, "shared"):
        breaks = _file(source).get("breaks", {})
        if rule.name in breaks:
            return breaks[rule.name]
    return _derived(declared, rule)


def _derived(declared: Declaration, rule: Rule) -> Row:
    """What breaks a rule that was derived from the declaration."""
    first = rule.fields[0]
    element = declared[first]
    if rule.name.endswith("-not-after-as-of"):
        return {first: AFTER_AS_OF}
    if rule.name.endswith("-not-below-minimum"):
        assert isinstance(element, Amount | Integer)  # noqa: S101 - only they have one
        return {first: str((element.minimum or 0) - 1)}
    if rule.name.endswith("-not-above-maximum"):
        assert isinstance(element, Amount | Integer)  # noqa: S101 - only they have one
        return {first: str((element.maximum or 0) + 1)}
    if rule.name.endswith("-in-force") and isinstance(element, Code | Codes):
        return {first: _out_of_force(element, _day(declared))}
    if rule.name.endswith("-holds-nothing-forbidden"):
        return {first: example(declared.name).get(first, "") + "有精神病史"}
    if rule.name == "kind-of-subject-fits":
        others = (kind for kind in codes.get("subject-kind").by_code if kind not in declared.subject_kinds)
        return {"subject_kind": next(others)}
    if rule.name == "number-of-its-time":
        kind = codes.get("subject-kind").by_code[declared.subject_kinds[0]].title.zh
        emptied = (
            "subject_uscc",
            "institution_certificate_number",
            "social_organisation_number",
            "tax_number",
        )
        left = {"organisation_code": "D2143569X", "document_type": "", "document_number": ""}
        return {**dict.fromkeys(emptied, ""), **left, "subject_kind": kind}
    if rule.name.endswith(("-holds-no-number", "-is-not-masked")):
        name = {first: "张三13800138000" if rule.name.endswith("number") else "张*"}
        # Of the subject's name it holds where the only number is a person's.
        return (dict.fromkeys(rule.fields, "") | PERSON | name) if len(rule.fields) > 1 else name
    if rule.name.endswith("-is-not-in-yuan"):
        return {first: "2000", rule.fields[1]: "罚款人民币2000元"}
    if rule.name in {"authority-is-not-the-subject", "authority-is-not-named-as-the-subject"}:
        other = next(one for one in rule.fields if one != first)
        return {first: example(declared.name).get(other) or "石家庄示例机械有限公司"}
    if rule.name == "authority-is-no-company":
        return {first: "91110000600037341L"}
    if rule.name.startswith("subject-not-under-"):
        number = next(one for one in rule.fields if isinstance(declared[one], DocumentNumber))
        born = _day(declared).replace(year=_day(declared).year - int(rule.name[-2:]) + 1)
        body = f"130102{born:%Y%m%d}001"
        held = declared[number]
        assert isinstance(held, DocumentNumber)  # noqa: S101 - found above
        return {held.type_field: "身份证", number: body + citizen_check_character(body)}
    raise KeyError(
        f"{declared.name}: nothing breaks {rule.name}; add [breaks.{rule.name}] to sampling/breaks/{declared.name}.toml"
    )


def _day(declared: Declaration) -> date:
    day = DateCell().read(example(declared.name)[declared.record_date]).value
    assert isinstance(day, date)  # noqa: S101 - the example has one
    return day


def _out_of_force(element: Code | Codes, day: date) -> str:
    return next(
        entry.title.zh
        for entry in codes.get(element.code_list).entries
        if (entry.valid_from is not None and day < entry.valid_from)
        or (entry.valid_until is not None and day > entry.valid_until)
    )
