"""One number with two names, one name with two numbers: never a false alarm, in any order and any split."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard import subjects
from credit_standard.files import Limits
from credit_standard.validation.run import Options, validate
from tests.identifiers.values import org_code, registration_number
from tests.validation.given import as_csv

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credit_standard.subjects.crosswalk import Link

    Row = dict[str, str]

OPTIONS = Options(record="honour", as_of=date(2026, 11, 23), listed=None)
TITLES = {
    "kind": "信用主体类别",
    "name": "信用主体名称",
    "uscc": "统一社会信用代码",
    "org-code": "组织机构代码",
    "registration-number": "工商注册号",
    "tax-number": "税务登记号",
    "type": "证件类型",
    "document": "证件号码",
}
USCC, ORG, REG = "91110000600037341L", "60003734-1", "110108000000016"
OTHER_USCC, OTHER_REG = "12440600MB2C07549J", "130100100000018"
OLD, NEW = "110105491231002", "11010519491231002X"


def found(rows: list[Row], split: Iterable[int] = (), block: int = 1 << 20) -> list[tuple[str, int]]:
    """What is found in rows that come in several files: the code, and the number of the row among all."""
    cuts = [0, *sorted(split), len(rows)]
    files = [
        as_csv(list(TITLES.values()), [[row.get(name, "") for name in TITLES] for row in rows[start:end]])
        for start, end in pairwise(cuts)
    ]
    report = validate(*files, options=evolve(OPTIONS, limits=Limits(block_bytes=block)))
    return sorted(
        (one.code, start + one.location.row - 1)
        for start, table in zip(cuts, report, strict=False)
        for one in table.findings
        if one.code in {"RE206", "RE207"} and one.location.row is not None
    )


def org(name: str, **numbers: str) -> Row:
    return {"kind": "企业", "name": name, **{key.replace("_", "-"): text for key, text in numbers.items()}}


def person(name: str, kind: str, number: str) -> Row:
    return {"kind": "自然人", "name": name, "type": kind, "document": number}


CASES: dict[str, tuple[list[Row], list[tuple[str, int]]]] = {
    "a unified code, and the same as tax number": ([org("甲", uscc=USCC), org("甲", tax_number=USCC)], []),
    "a unified code, and the organisation code in it": ([org("甲", uscc=USCC), org("甲", org_code=ORG)], []),
    "a unified code, and the tax number around its organisation code": (
        [org("甲", uscc=USCC), org("甲", tax_number="110000600037341")],
        [],
    ),
    "a tax number under another name": ([org("甲", uscc=USCC), org("乙", tax_number=USCC)], [("RE206", 1)]),
    "a tax number that is recalled to hold another code": (
        [org("甲", uscc=USCC), org("甲", tax_number="130102D2143569X")],
        [],
    ),
    "fifteen and eighteen digits of one person": (
        [person("张三", "", OLD), person("李四", "身份证", NEW)],
        [("RE206", 1)],
    ),
    "fifteen and eighteen digits, one name": ([person("张三", "", OLD), person("张三", "身份证", NEW)], []),
    "a replaced card of Hong Kong": (
        [person("陈大文", "回乡证", "H12345678"), person("陈小文", "回乡证", "H1234567801")],
        [("RE206", 1)],
    ),
    "passports are numbered by each country for itself": (
        [person("张三", "护照", "E12345678"), person("李四", "护照", "E12345678")],
        [],
    ),
    "persons may share a name": ([person("张三", "", OLD), person("张三", "", "130102198001010011")], []),
    "two unified codes": ([org("甲", uscc=USCC), org("甲", uscc=OTHER_USCC)], [("RE207", 1)]),
    "a unified code and a registration number cannot be compared": (
        [org("甲", uscc=USCC), org("甲", registration_number=REG)],
        [],
    ),
    "numbers that a third row has together": (
        [
            org("甲", uscc=USCC, registration_number=REG),
            org("乙", registration_number=REG),
            org("丙", uscc=USCC),
        ],
        [("RE206", 1), ("RE206", 2)],
    ),
    "the same, and the third row comes last": (
        [
            org("乙", registration_number=REG),
            org("丙", uscc=USCC),
            org("甲", uscc=USCC, registration_number=REG),
        ],
        [("RE206", 2)],
    ),
    "one name for all of them": (
        [
            org("甲", uscc=USCC, registration_number=REG),
            org("甲", registration_number=REG),
            org("甲", uscc=USCC),
        ],
        [],
    ),
    "a registration number that a row of an earlier name links to the code": (
        [
            org("甲", uscc=USCC, registration_number=REG),
            org("甲", registration_number=OTHER_REG),
            org("旧", uscc=USCC, registration_number=OTHER_REG),
        ],
        [("RE206", 2)],
    ),
    "two registration numbers that no row links": (
        [org("甲", uscc=USCC, registration_number=REG), org("甲", registration_number=OTHER_REG)],
        [("RE207", 1)],
    ),
    "a branch gives the registration number of its head office": (
        [
            org("甲", uscc=USCC, registration_number=REG),
            org("甲分公司", uscc=OTHER_USCC, registration_number=REG),
        ],
        [],
    ),
    "one row has the registration number of another company": (
        [
            org("甲", uscc=USCC, registration_number=OTHER_REG),
            org("乙", registration_number=OTHER_REG),
            org("乙", registration_number=OTHER_REG),
        ],
        [("RE206", 0)],
    ),
    "an older registration number was replaced": (
        [org("甲", registration_number="1301021000012"), org("甲", registration_number=REG)],
        [],
    ),
    "tax numbers are given anew": (
        [org("甲", tax_number="130102D21435694"), org("甲", tax_number="130102D21435693")],
        [],
    ),
    "the same digits as registration number and as tax number are two numbers": (
        [
            org("甲", uscc=USCC, registration_number=REG),
            org("丙", uscc=OTHER_USCC, tax_number=REG),
            org("乙", registration_number=REG),
        ],
        [("RE206", 2)],
    ),
    "the owner of two businesses": (
        [
            {**org("甲店", registration_number=REG), "type": "身份证", "document": NEW},
            {**org("乙店", registration_number=OTHER_REG), "type": "身份证", "document": NEW},
        ],
        [],
    ),
    "two businesses of which only the owner's number is given": (
        [
            {"kind": "个体工商户", "name": "甲店", "type": "身份证", "document": NEW},
            {"kind": "个体工商户", "name": "乙店", "type": "身份证", "document": NEW},
        ],
        [],
    ),
    "the owner and the business": (
        [{**org("甲店", registration_number=REG), "document": NEW}, person("张三", "身份证", NEW)],
        [],
    ),
    "placeholders": ([org("甲", uscc="00000000000000000X"), org("乙", uscc="00000000000000000X")], []),
    "numbers of forms": ([org("甲", org_code="12345678-8"), org("乙", tax_number="130102123456788")], []),
    "codes of one system's own": ([org("甲", org_code="PDY000010"), org("乙", org_code="PDY000010")], []),
    "noughts": ([org("甲", org_code="00000000-0"), org("乙", org_code="00000000-0")], []),
    "two names swapped": (
        [
            org("甲", uscc=USCC),
            org("甲", uscc=USCC),
            org("乙", uscc=OTHER_USCC),
            org("乙", uscc=OTHER_USCC),
            org("乙", uscc=USCC),
            org("甲", uscc=OTHER_USCC),
        ],
        [("RE206", 4), ("RE206", 5)],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_rows_are_of_the_subjects_that_their_numbers_tell(case: str) -> None:
    rows, expected = CASES[case]
    assert found(rows) == expected
    assert found(rows, split=range(1, len(rows))) == expected


def own(row: Row) -> list[Link]:
    """By which numbers the subject of a row is told, as the scalar crosswalk says."""
    texts = {
        kind: row[kind] for kind in ("uscc", "org-code", "registration-number", "tax-number") if row.get(kind)
    }
    if row.get("document"):
        kinds = {"身份证": "citizen-id", "回乡证": "hk-macao-permit", "护照": "passport"}
        texts[kinds.get(row["type"], "document")] = row["document"]
    about = "person" if row["kind"] == "自然人" else "organisation"
    return [link for link in subjects.numbers(texts, about).own if link.family.identifies]


def by_definition(rows: list[Row]) -> list[tuple[str, int]]:
    """The two checks, said over pairs of rows without any regard to cost."""
    numbers = [{link.family.name: link for link in own(row)} for row in rows]
    beside = defaultdict(set)
    for links in numbers:
        strongest, *others = [link.key for link in links.values()] or [""]
        for key in others:
            beside[key].add(strongest)
    several_names = defaultdict(list)
    for at, links in enumerate(numbers):
        for link in links.values():
            if len(beside[link.key]) < 2:
                several_names[link.key].append((at, rows[at]["name"]))
    two_names = {at for some in several_names.values() for at in against_the_usual(some)}
    subject = linked([[link.key for link in links.values()] for links in numbers])
    several_numbers = defaultdict(list)
    for at, links in enumerate(numbers):
        for link in links.values():
            told = link.family.is_single and link.family.holder == "organisation" and not link.is_recalled
            if told and at not in two_names:
                several_numbers[link.family.name, rows[at]["name"]].append((at, subject[link.key]))
    two_numbers = {at for some in several_numbers.values() for at in against_the_usual(some)}
    return sorted([("RE206", at) for at in two_names] + [("RE207", at) for at in two_numbers])


def against_the_usual(some: list[tuple[int, str]]) -> list[int]:
    """The rows that have not what most have, or of equally many the first."""
    times = Counter(what for _, what in some)
    first = {what: at for at, what in reversed(some)}
    usual = min(times, key=lambda what: (-times[what], first[what]))
    return [at for at, what in some if what != usual]


def linked(keys: list[list[str]]) -> dict[str, str]:
    """One key for all that stand together in rows, directly or by way of others."""
    subject = {key: key for some in keys for key in some}
    for some in keys * len(keys):
        least = min((subject[key] for key in some), default="")
        together = {subject[key] for key in some}
        subject = {key: least if old in together else old for key, old in subject.items()}
    return subject


NAMES = st.sampled_from(["甲", "乙", "丙"])
ORGANISATIONS = st.fixed_dictionaries(
    {"kind": st.sampled_from(["企业", "个体工商户"]), "name": NAMES},
    optional={
        "uscc": st.sampled_from([USCC, OTHER_USCC, "00000000000000000X"]),
        "org-code": st.sampled_from([ORG, "MB2C07549", "12345678-8", "PDY000010"]),
        "registration-number": st.sampled_from([REG, OTHER_REG, "1301021000012"]),
        "tax-number": st.sampled_from(
            [
                USCC,
                "110000600037341",
                "130102D2143569X",
                "130102D21435694",
                "130102D21435693",
                NEW + "01",
                OLD + "01",
                NEW,
            ]
        ),
        "document": st.sampled_from([NEW, OLD]),
    },
).map(lambda row: {"type": "", **row})
PERSONS = st.builds(
    lambda name, document: person(name, *document),
    NAMES,
    st.sampled_from(
        [
            ("身份证", NEW),
            ("", NEW),
            ("", OLD),
            ("护照", "E12345678"),
            ("回乡证", "H12345678"),
            ("回乡证", "H1234567801"),
        ]
    ),
)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(ORGANISATIONS | PERSONS, min_size=1, max_size=9),
    cuts=st.sets(st.integers(0, 9), max_size=2),
    seed=st.integers(0, 9),
)
def test_rows_in_any_order_and_split_are_compared_as_defined(
    rows: list[Row], cuts: set[int], seed: int
) -> None:
    random.Random(seed).shuffle(rows)
    split = [cut for cut in cuts if 0 < cut < len(rows)]
    assert found(rows, split) == by_definition(rows)


def test_many_rows_in_many_blocks_are_compared_as_defined() -> None:
    chance = random.Random(206)
    companies = [
        org(
            f"第{number % 25}公司",
            org_code=org_code(f"MA{number:06}"),
            registration_number=registration_number("130100", f"00{number:06}"),
        )
        for number in range(30)
    ]
    rows = []
    for _ in range(300):
        row = dict(chance.choice(companies))
        if chance.random() < 0.05:
            row["name"] = chance.choice(companies)["name"]
        row.pop(chance.choice(["org-code", "registration-number", "none"]), None)
        rows.append({"type": "", **row})
    expected = by_definition(rows)
    assert {code for code, _ in expected} == {"RE206", "RE207"}
    for block in (300, 1 << 20):
        assert found(rows, split=[50, 120], block=block) == expected
