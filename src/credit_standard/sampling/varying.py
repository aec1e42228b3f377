"""变化: what tells one record from another, made anew, the same in all cells in which it stands.

A number, a name or a day of the example is replaced wherever it occurs, also inside a text, so that what agrees in the
example agrees in the record. Public bodies stay: their codes may be real.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from credit_standard.model import Amount, Date, DocumentNumber, Identifier, Text
from credit_standard.model.element import Label, OrganisationName, PersonalNumber, ReferenceNumber
from credit_standard.sampling import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.model import Declaration, Element

Row = dict[str, str]

_SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
_GIVEN = (
    "小明",
    "小红",
    "建国",
    "丽华",
    "志强",
    "秀英",
    "海燕",
    "文博",
    "晓东",
    "雨桐",
    "子轩",
    "思远",
    "佳宁",
)
_WORDS = ("示例", "样本", "范例", "例证", "模拟", "样板")
_FIRST, _SECOND = "恒安瑞泰华信宏远嘉盛", "达通源利兴和顺丰隆昌"
_LONGEST_PERSON = 4
_SUBJECT = re.compile("示例")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAYS_BACK = 240
_OF_BODIES = frozenset({"authority-number", "source-unit-number"})


def varied(declared: Declaration, row: Row, random: Random, *, boldly: bool) -> Row:
    """The same record of another subject, under another number.

    Args:
        declared: its type.
        row: an example.
        random: what is drawn with.
        boldly: days and amounts as well.
    """
    replaced = dict(_replacements(declared, row, random))
    varied_row = {name: _replace(text, replaced) for name, text in row.items()}
    for element in declared.fields:
        text = varied_row.get(element.name, "")
        is_number = isinstance(element, ReferenceNumber) and not element.name.endswith("_version")
        if is_number and text and text not in replaced.values():
            varied_row[element.name] = _renumbered(text, random)
        elif (
            element.name in declared.key
            and type(element) is OrganisationName
            and element.concept != "authority"
        ):
            varied_row[element.name] = _organisation(text, random)
        elif element.name in declared.key and type(element) in {Text, Label, PersonalNumber} and text:
            varied_row[element.name] = _told_apart(text, random)
    if boldly:
        varied_row |= _days(declared, varied_row, random) | _amounts(declared, varied_row, random)
    return varied_row


def _replacements(declared: Declaration, row: Row, random: Random) -> Iterator[tuple[str, str]]:
    """Old texts and new ones: of the subject and of persons. A body whose name stays keeps its numbers."""
    stays = any(
        one.concept == "subject-name"
        and len(text := row.get(one.name, "")) > _LONGEST_PERSON
        and not _SUBJECT.search(text)
        for one in declared.fields
    )
    for element in declared.fields:
        text = row.get(element.name, "")
        if not text:
            continue
        if (
            not stays
            and isinstance(element, Identifier)
            and _is_of_subject(element)
            and element.kind in _LENGTHS
        ):
            new = _number(element.kind, text, random)
            if new != text:
                yield text, new
            if element.kind == "uscc":
                yield text[8:17], new[8:17]
        elif isinstance(element, DocumentNumber) and len(text) == 18 and text[:17].isdigit():
            new = numbers.citizen_id(random, like=text)
            yield text, new
            yield _birth(text), _birth(new)
        elif element.sensitivity.name == "PERSON_NAME" and not text.isascii():
            yield text, (_organisation(text, random) if _SUBJECT.search(text) else _person(text, random))


_LENGTHS = {"uscc": 18, "org-code": 9, "registration-number": 15, "tax-number": 15}


def _birth(number: str) -> str:
    """The day in an identity number as a date."""
    return f"{number[6:10]}-{number[10:12]}-{number[12:14]}"


def _is_of_subject(element: Element) -> bool:
    return element.concept.endswith("-number") and element.concept not in _OF_BODIES


def _number(kind: str, text: str, random: Random) -> str:
    if kind == "uscc":
        return text if set(text[:-1]) == {"0"} else numbers.uscc(random, text[:2], text[2:8])
    return numbers.number(kind, random) if len(text) == _LENGTHS[kind] else text


def _organisation(text: str, random: Random) -> str:
    named = "".join(random.choice(one) for one in (_FIRST, _SECOND, _FIRST, _SECOND))
    return _SUBJECT.sub(named + random.choice(_WORDS), text, count=1)


def _person(text: str, random: Random) -> str:
    return random.choice(_SURNAMES) + random.choice(_GIVEN) if 2 <= len(text) <= _LONGEST_PERSON else text


def _replace(text: str, replaced: dict[str, str]) -> str:
    for old in sorted(replaced, key=len, reverse=True):
        if old in text:
            return text.replace(old, replaced[old])
    return text


def _renumbered(text: str, random: Random) -> str:
    """The last run of digits drawn anew, of four digits at least: `冀石示罚〔2024〕12号`."""
    runs = list(re.finditer("[0-9]+", text))
    if not runs or (len(runs) == 1 and re.search("年|版|[.]", text)):
        return text
    last = runs[-1]
    many = max(4, last.end() - last.start())
    return text[: last.start()] + numbers.digits(random, many) + text[last.end() :]


def _told_apart(text: str, random: Random) -> str:
    """A text of a key, which has to be another in each record."""
    new = _renumbered(text, random)
    return f"{text}{numbers.digits(random, 4)}" if new == text else new


def _days(declared: Declaration, row: Row, random: Random) -> Row:
    """All days moved together, so that their order stays."""
    back = timedelta(days=random.randrange(_DAYS_BACK))
    found = {}
    for element in declared.fields:
        text = row.get(element.name, "")
        moves = isinstance(element, Date) and element.concept != "birth-date" and text < "2090"
        if moves and _DAY.fullmatch(text):
            found[element.name] = (date.fromisoformat(text) - back).isoformat()
    return found


def _amounts(declared: Declaration, row: Row, random: Random) -> Row:
    """All amounts times the same number, unless a text states one of them."""
    if any("元" in row.get(one.name, "") for one in declared.fields if isinstance(one, Text)):
        return {}
    times = random.randrange(1, 10)
    found = {}
    for element in declared.fields:
        text = row.get(element.name, "")
        if isinstance(element, Amount) and re.fullmatch("[0-9]+([.][0-9]+)?", text):
            whole, _, places = text.partition(".")
            scaled = f"{int(whole + places) * times:0{len(places) + 1}}"
            found[element.name] = f"{scaled[: -len(places)]}.{scaled[-len(places) :]}" if places else scaled
    return found
