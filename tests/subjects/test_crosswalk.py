"""The numbers of one subject, their linking keys, and one subject and a column held against each other."""

import pickle

import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from credit_standard import identifiers, subjects
from credit_standard.regions import TERRITORIES
from credit_standard.subjects import crosswalk_column
from credit_standard.subjects.crosswalk import DOCUMENT, NO_SUBJECT, SubjectNumbers
from credit_standard.subjects.families import families
from tests.identifiers.values import CITIZEN_IDS, TEXTS, USCCS, citizen_id, org_code

KINDS = [kind for kind in identifiers.kinds() if kind not in NO_SUBJECT]
TAXES = st.one_of(
    USCCS.map(lambda code: code[2:17]),
    st.builds(
        str.__add__, st.sampled_from(["130102", "1301A2"]), st.sampled_from(["D2143569X", "123456788"])
    ),
    CITIZEN_IDS,
    CITIZEN_IDS.map(lambda number: number[:6] + number[8:17]),
    CITIZEN_IDS.map(lambda number: number[:6] + number[8:17] + "01"),
    CITIZEN_IDS.map(lambda number: number + "01"),
)
NUMBERS = st.none() | TAXES | TEXTS

CASES = [
    ("uscc", "91110000600037341L", ["org:600037341"]),
    ("uscc", "00000000000000000X", []),
    ("uscc", "911100006000373411", []),
    ("org-code", "60003734-1", ["org:600037341"]),
    ("org-code", "12345678-8", []),
    ("org-code", org_code("PDY00001"), []),
    ("org-code", "00000000-0", []),
    ("org-code", org_code("99999999"), []),
    ("registration-number", "110108000000016", ["reg:110108000000016"]),
    ("registration-number", "1301021000012", ["reg-old:1301021000012"]),
    ("registration-number", "130123NA000012X", ["reg-old:130123NA000012X"]),
    ("tax-number", "130102D2143569X", ["org:D2143569X"]),
    ("tax-number", "91110000600037341L", ["org:600037341"]),
    ("tax-number", "130102D21435694", ["tax:130102D21435694"]),
    ("tax-number", "11010519491231002X", ["person:11010519491231002X"]),
    ("tax-number", "110105491231002", ["person:11010519491231002X"]),
    (
        "tax-number",
        "11010519491231002X01",
        ["owner:person:11010519491231002X", "tax:11010519491231002X01"],
    ),
    (
        "tax-number",
        "11010549123100201",
        ["owner:person:11010519491231002X", "tax:11010519491231002X01"],
    ),
    # a placeholder inside a tax number is one of the tax number, too
    ("tax-number", "130102123456788", []),
    ("tax-number", "00000000000000000X", []),
    ("tax-number", "000000000000000", []),
    ("citizen-id", "11010519491231002x", ["person:11010519491231002X"]),
    ("citizen-id-15", "110105491231002", ["person:11010519491231002X"]),
    ("citizen-id-15", "130102881105996", ["person:" + citizen_id("130102", "18881105", "996")]),
    ("residence-permit", "830000199201300022", ["person:830000199201300022"]),
    ("permanent-residence", "91384019900101001X", ["permanent-residence:91384019900101001X"]),
    ("hk-macao-permit", "H1234567801", ["hk-macao-permit:H12345678"]),
    ("hk-macao-permit", "H12345678", ["hk-macao-permit:H12345678"]),
    ("taiwan-permit", "01234567", ["taiwan-permit:01234567"]),
    ("passport", "E12345678", ["passport:E12345678"]),
    ("passport", "E00000000", []),
    ("document", "11010519491231002x", ["person:11010519491231002X"]),
    ("document", "110105491231002", ["person:11010519491231002X"]),
    ("document", "830000199201300022", ["person:830000199201300022"]),
    ("document", "E12345678", []),
    ("loan-card", "1301020000123456", ["loan-card:1301020000123456"]),
    ("institution-certificate", "事证第113010000123号", ["institution-certificate:113010000123"]),
    ("social-organisation-number", "冀社证字第0123号", ["social-organisation-number:冀社证字第0123号"]),
    ("lei", "213800KUD8LAJWSQ9D15", ["lei:213800KUD8LAJWSQ9D15"]),
]


@pytest.mark.parametrize(("kind", "text", "keys"), CASES)
def test_a_number_gives_its_keys(kind: str, text: str, keys: list[str]) -> None:
    assert list(subjects.numbers({kind: text}).keys) == keys
    assert subjects.keys({kind: pl.Series([text])}).to_list() == [keys]


def test_every_kind_that_identifies_a_subject_has_a_case() -> None:
    assert {kind for kind, _, _ in CASES} == {*KINDS, DOCUMENT}


def test_a_persons_number_beside_an_organisations_is_that_of_its_owner() -> None:
    texts = {
        "registration-number": "110108000000016",
        "citizen-id": "11010519491231002X",
        "passport": "E12345678",
    }
    expected = ["reg:110108000000016", "owner:person:11010519491231002X", "owner:passport:E12345678"]
    assert list(subjects.numbers(texts).keys) == expected
    assert subjects.keys({kind: pl.Series([text]) for kind, text in texts.items()}).to_list() == [expected]


def test_the_placeholder_does_not_make_a_person_an_owner() -> None:
    person = subjects.numbers({"uscc": "00000000000000000X", "citizen-id": "11010519491231002X"})
    assert person.keys == ("person:11010519491231002X",)


def test_a_text_that_is_no_valid_number_links_nothing_and_is_named() -> None:
    found = subjects.numbers({"uscc": "911100006000373411", "org-code": "600037341", "lei": None})
    assert (found.unread, dict(found.given)) == (("uscc",), {"org-code": "600037341"})


@pytest.mark.parametrize("kind", ["phone", "region", "uscs"])
def test_a_kind_that_identifies_no_subject_is_refused(kind: str) -> None:
    with pytest.raises(ValueError, match=r"no subject|did you mean"):
        subjects.numbers({kind: "1"})
    with pytest.raises(ValueError, match=r"no subject|did you mean"):
        subjects.keys({kind: pl.Series(["1"])})


@settings(max_examples=20, deadline=None)
@given(rows=st.lists(st.tuples(*[NUMBERS] * len(KINDS)), min_size=8, max_size=24))
def test_a_column_has_the_keys_of_its_rows(rows: list[tuple[str | None, ...]]) -> None:
    columns = {kind: pl.Series([row[at] for row in rows], dtype=pl.String) for at, kind in enumerate(KINDS)}
    expected = [list(subjects.numbers(dict(zip(KINDS, row, strict=True))).keys) for row in rows]
    assert subjects.keys(columns).to_list() == expected


ROWS = st.lists(
    st.tuples(st.booleans(), st.dictionaries(st.sampled_from([*KINDS, DOCUMENT]), TAXES | TEXTS, max_size=4)),
    min_size=8,
    max_size=24,
)


@settings(max_examples=20, deadline=None)
@given(rows=ROWS, about=st.sampled_from([True, False, None]))
def test_a_column_has_the_own_numbers_of_its_rows(
    rows: list[tuple[bool, dict[str, str]]], about: bool | None
) -> None:
    persons = [is_person if about is None else about for is_person, _ in rows]
    columns = {
        kind: pl.Series([texts.get(kind) for _, texts in rows], dtype=pl.String)
        for kind in (*KINDS, DOCUMENT)
    }
    values = {
        kind: texts if kind == DOCUMENT else identifiers.get(kind).read_column(texts, None).values
        for kind, texts in columns.items()
    }
    found = crosswalk_column.own(values, about_persons=pl.Series(persons) if about is None else about)
    expected = [
        told(subjects.numbers(in_order(texts), "person" if is_person else "organisation"))
        for is_person, (_, texts) in zip(persons, rows, strict=True)
    ]
    assert [
        [(key.family.name, key.values[row], key.is_recalled) for key in found if key.values[row] is not None]
        for row in range(len(rows))
    ] == expected


def in_order(texts: dict[str, str]) -> dict[str, str]:
    return {kind: texts[kind] for kind in (*KINDS, DOCUMENT) if kind in texts}


def told(numbers: SubjectNumbers) -> list[tuple[str, str, bool]]:
    return [
        (link.family.name, link.value, link.is_recalled and link.kind == "tax-number") for link in numbers.own
    ]


def test_numbers_that_prove_most_come_first() -> None:
    texts = {
        "tax-number": "130102D21435694",
        "registration-number": "110108000000016",
        "org-code": "D2143569X",
    }
    own = subjects.numbers({**texts, "loan-card": "1301020000123456"}).own
    assert [link.family.name for link in own] == ["org", "reg", "tax", "loan-card"]
    assert [one.strength for one in families().values()] == sorted(
        (one.strength for one in families().values()), key=list(subjects.Strength).index
    )


def test_of_a_family_the_number_itself_counts_and_not_what_a_tax_number_may_hold() -> None:
    own = subjects.numbers({"tax-number": "91110000600037341L", "org-code": "D2143569X"}).own
    assert [(link.key, link.is_recalled) for link in own] == [("org:D2143569X", False)]
    both = subjects.numbers({"org-code": "D2143569X", "uscc": "91110000600037341L"}).own
    assert [link.key for link in both] == ["org:600037341"]


def test_what_the_subject_is_decides_whose_numbers_they_are() -> None:
    texts = {"uscc": "91110000600037341L", "citizen-id": "11010519491231002X"}
    person = subjects.numbers(texts, "person")
    assert person.keys == ("person:11010519491231002X",)
    assert [link.key for link in subjects.numbers(texts, "organisation").own] == ["org:600037341"]
    business = subjects.numbers({"citizen-id": "11010519491231002X"}, "organisation")
    assert business.keys == ("owner:person:11010519491231002X",)
    assert business.own == ()


@settings(max_examples=30, deadline=None)
@given(rows=st.lists(st.none() | TAXES, min_size=12, max_size=40))
def test_a_column_of_tax_numbers_has_the_keys_of_its_rows(rows: list[str | None]) -> None:
    expected = [list(subjects.numbers({"tax-number": text}).keys) for text in rows]
    assert subjects.keys({"tax-number": pl.Series(rows, dtype=pl.String)}).to_list() == expected


def test_rows_without_numbers_have_no_keys() -> None:
    assert subjects.keys({}).to_list() == []
    keys = subjects.keys({"uscc": pl.Series([None, None], dtype=pl.String)})
    assert (keys.to_list(), keys.dtype, keys.name) == ([[], []], pl.List(pl.String), "keys")


def test_records_of_two_bases_are_joined_by_their_keys() -> None:
    today = pl.DataFrame({"code": ["91110000600037341L", "12440600MB2C07549J"], "row": [1, 2]})
    then = pl.DataFrame({"number": ["MB2C07549", None], "tax": [None, "110000600037341"], "old": [1, 2]})
    left = today.with_columns(subjects.keys({"uscc": today["code"]})).explode("keys")
    keys = subjects.keys({"org-code": then["number"], "tax-number": then["tax"]})
    joined = left.join(then.with_columns(keys).explode("keys"), on="keys").sort("row")
    assert joined.select("row", "old").rows() == [(1, 2), (2, 1)]


@settings(deadline=None)
@given(number=CITIZEN_IDS)
def test_the_number_of_a_person_is_never_printed(number: str) -> None:
    assume(number[:2] in TERRITORIES)  # with another province it is nobody's
    for texts in ({"citizen-id": number}, {"tax-number": number + "01"}, {"citizen-id": number, "uscc": "x"}):
        shown = subjects.numbers(texts)
        assert number[4:-4] not in f"{shown!r} {shown.links!r}"


def test_the_numbers_of_a_subject_are_a_value() -> None:
    one = subjects.numbers({"uscc": "91110000600037341L"})
    assert one == subjects.numbers({"uscc": "91110000600037341l"}) == pickle.loads(pickle.dumps(one))
