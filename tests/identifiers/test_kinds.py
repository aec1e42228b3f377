"""What every kind of identifier promises."""

import subprocess
import sys
from datetime import date
from importlib import import_module

import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from credit_standard import identifiers
from credit_standard.identifiers import get, kinds
from credit_standard.regions import TERRITORIES
from tests.identifiers.values import CITIZEN_IDS, TEXTS

AS_OF = date(2026, 11, 23)
MODULES = {kind: import_module(f"credit_standard.identifiers.{kind.replace('-', '_')}") for kind in kinds()}
EXAMPLES = {
    "uscc": "91110000600037341L",
    "org-code": "D2143569X",
    "registration-number": "110108000000016",
    "tax-number": "130102D2143569X",
    "loan-card": "1301020000123456",
    "institution-certificate": "113010000123",
    "social-organisation-number": "冀社证字第0123号",
    "lei": "213800KUD8LAJWSQ9D15",
    "citizen-id": "11010519491231002X",
    "citizen-id-15": "110105491231002",
    "passport": "E12345678",
    "hk-macao-permit": "H12345678",
    "taiwan-permit": "01234567",
    "phone": "13800138000",
    "residence-permit": "830000199201300022",
    "permanent-residence": "91384019900101001X",
    "region": "130102",
}
PERSONS = ["citizen-id", "citizen-id-15", "residence-permit", "permanent-residence"]


def test_the_kinds_are_known_by_their_names() -> None:
    assert set(EXAMPLES) == set(kinds())
    assert {kind: get(kind).name for kind in kinds()} == {kind: kind for kind in kinds()}


def test_an_unknown_kind_names_the_nearest() -> None:
    with pytest.raises(ValueError, match="did you mean citizen-id"):
        get("citizen")


def test_modules_are_attributes_and_nothing_else_is() -> None:
    assert identifiers.uscc is MODULES["uscc"]
    assert "tax_number" in dir(identifiers)
    with pytest.raises(AttributeError, match="passports"):
        identifiers.passports  # noqa: B018 - asking is the test


@pytest.mark.parametrize("kind", kinds())
def test_a_right_number_is_clean_and_has_parts(kind: str) -> None:
    module, value = MODULES[kind], EXAMPLES[kind]
    assert module.check(value, as_of=AS_OF) == ()
    assert module.is_valid(value)
    assert module.parse(value).value == value
    assert get(kind).matches(value)


@pytest.mark.parametrize("kind", kinds())
@pytest.mark.parametrize(
    "value", [None, 1, 91110000600037341, 1.5, b"130102", [], object(), date(2020, 1, 1)]
)
def test_what_is_no_text_is_a_finding(kind: str, value: object) -> None:
    assert [one.name for one in MODULES[kind].check(value)] == ["identifier-not-text"]
    assert not MODULES[kind].is_valid(value)
    with pytest.raises(ValueError, match="should be given as text"):
        MODULES[kind].parse(value)


@pytest.mark.parametrize("kind", kinds())
def test_ten_megabytes_of_text_are_a_finding(kind: str) -> None:
    for text in ("1" * 10_000_000, " " * 10_000_000, "年" * 10_000_000, "\ud800" * 200):
        (finding,) = MODULES[kind].check(text)
        assert finding.is_error
        assert len(finding.value or "") < 100


# What is drawn holds numbers of every kind: each is asked of the same texts.
@settings(max_examples=200, deadline=None)
@given(text=TEXTS | st.text())
def test_any_text_has_a_verdict(text: str) -> None:
    for kind in kinds():
        assert_a_verdict(kind, text)


def assert_a_verdict(kind: str, text: str) -> None:
    findings = MODULES[kind].check(text, as_of=AS_OF)
    assert MODULES[kind].is_valid(text, as_of=AS_OF) == all(not one.is_error for one in findings)
    reading = get(kind).read(text, AS_OF)
    assert (reading.value is None) == any(one.is_error for one in reading.findings)
    assert [one.code for one in reading.findings] == [one.code for one in findings]
    if reading.value is not None:
        assert get(kind).read(reading.value, AS_OF).value == reading.value
        assert MODULES[kind].parse(text, as_of=AS_OF).value == reading.value


FORM = {f"ID00{digit}" for digit in range(1, 9)}


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_the_canonical_form_has_the_same_findings_but_for_those_on_form(text: str) -> None:
    for kind in kinds():
        reading = get(kind).read(text, AS_OF)
        if reading.value is not None:
            again = [one.code for one in get(kind).read(reading.value, AS_OF).findings]
            assert (kind, again) == (kind, [one.code for one in reading.findings if one.code not in FORM])


@pytest.mark.parametrize("kind", kinds())
def test_a_large_column_reads_as_its_texts(kind: str) -> None:
    texts = [EXAMPLES[kind], EXAMPLES[kind].lower(), None, f" {EXAMPLES[kind]}", "无", "13800138000"] * 700
    column = get(kind).read_column(pl.Series("a", texts), AS_OF)
    assert column.values.to_list() == [t if t is None else get(kind).read(t, AS_OF).value for t in texts]
    for hit in column.hits:
        having = [
            t is not None and hit.entry.code in {f.code for f in get(kind).read(t, AS_OF).findings}
            for t in texts[:6]
        ]
        assert hit.rows.tolist() == [row for row in range(len(texts)) if having[row % 6]]


@settings(deadline=None)
@given(number=CITIZEN_IDS)
def test_no_finding_exception_or_repr_shows_a_persons_number(number: str) -> None:
    assume(number[:2] in TERRITORIES)  # with another province it is nobody's
    wrong = number[:17] + ("1" if number[17] != "1" else "2")
    assume(not MODULES["uscc"].is_valid(wrong))  # by chance a right code of an organisation, which is shown
    for value in (number, wrong, number + "01", number[:6] + number[8:17], number.lower(), f" {number}"):
        for kind in kinds():
            assert_unshown(kind, value)


def assert_unshown(kind: str, value: str) -> None:
    inside = value.strip()[4:-4]
    for finding in MODULES[kind].check(value, as_of=AS_OF):
        # The entry is text of the catalogue, the same for every value; its example may hold the same few digits.
        own = repr(finding).replace(repr(finding.entry), "")
        shown = [finding.message("zh"), finding.message("en"), finding.hint("zh"), own]
        assert not any(inside in text for text in shown)
    try:
        shown_parts = repr(MODULES[kind].parse(value))
    except ValueError as error:
        shown_parts = f"{error!r} {error.__context__!r} {error.__cause__!r}"
    assert inside not in shown_parts


def test_an_organisations_number_is_shown_in_full_and_one_like_a_citizens_is_not() -> None:
    (finding,) = identifiers.uscc.check("911100006000373411")
    assert finding.value == "911100006000373411"
    (finding,) = identifiers.uscc.check("11010519491231002X")
    assert finding.value == "1101**********002X"


def test_null_stays_null() -> None:
    for column in (
        pl.Series("a", [None, None]),
        pl.Series("a", [], pl.String),
        pl.Series("a", [None], pl.String),
    ):
        for kind in kinds():
            empty = get(kind).read_column(column, AS_OF)
            assert empty.values.to_list() == column.to_list()
            assert empty.hits == ()


def test_numbers_are_read_without_loading_polars_or_numpy() -> None:
    program = (
        "import sys; from credit_standard import identifiers as i; i.uscc.check('x'); i.citizen_id.check('x');"
        "[i.get(k).check('130102') for k in i.kinds()];"
        "assert not {'polars', 'numpy', 'pydantic', 'rich', 'phonenumbers', 'stdnum'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603 - our own program
