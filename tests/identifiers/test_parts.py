"""What a number says of its bearer."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credit_standard.identifiers import (
    citizen_id,
    citizen_id_15,
    hk_macao_permit,
    institution_certificate,
    lei,
    org_code,
    passport,
    permanent_residence,
    phone,
    region,
    registration_number,
    residence_permit,
    taiwan_permit,
    tax_number,
    uscc,
)
from tests.identifiers.values import citizen_id as citizen_id_of


def test_a_unified_code_has_authority_category_region_and_organisation_code() -> None:
    code = uscc.parse("12440600mb2c07549j")
    assert (code.value, code.region, code.organisation_code) == ("12440600MB2C07549J", "440600", "MB2C07549")
    assert (code.authority, code.authority_title.zh) == ("1", "机构编制")
    assert (code.category, code.category_title.zh, code.check_character) == ("2", "事业单位", "J")


def test_the_table_of_authorities_has_twelve() -> None:
    assert sorted(uscc.AUTHORITIES) == sorted("123456789ANY")


def test_the_placeholder_is_valid_in_form() -> None:
    assert uscc.parse(uscc.PLACEHOLDER).value == uscc.PLACEHOLDER
    assert uscc.is_valid(uscc.PLACEHOLDER)


def test_a_registration_number_in_the_place_of_a_unified_code_is_one_error_that_says_so() -> None:
    (finding,) = uscc.check("110108000000016")
    assert (finding.code, finding.params["length"]) == ("ID103", 15)
    assert finding.params["looks_like"] == "registration-number"
    assert finding.sentence("zh") == "应为 18 位，实为 15 位，像是工商注册号"
    assert (
        finding.sentence("en")
        == "it should have 18 characters, it has 15; it looks like a registration number"
    )


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("D2143569X", "org-code"),
        ("H12345678", "hk-macao-permit"),
        ("E12345678", "passport"),
        ("M1234567802", "hk-macao-permit"),
        ("13800138000", "phone"),
        ("1301021000012", "registration-number"),
        ("110105491231003", "citizen-id-15"),
        ("CAN110081080302", "permanent-residence"),
        ("130102D2143569X", "tax-number"),
        ("11010549123100201", "tax-number"),
        ("11010519491231002X01", "tax-number"),
        ("213800KUD8LAJWSQ9D15", "lei"),
    ],
)
def test_a_wrong_length_tells_of_which_other_kind_a_number_looks(number: str, kind: str) -> None:
    (finding,) = uscc.check(number)
    assert (finding.code, finding.params["looks_like"]) == ("ID103", kind)


def test_an_organisation_code_has_a_printed_and_a_machine_form() -> None:
    assert org_code.printed("D2143569X") == org_code.printed("D2143569-X") == "D2143569-X"
    assert org_code.machine("D2143569-X") == "D2143569X"


def test_a_citizens_number_has_birth_date_and_sex() -> None:
    woman = citizen_id.parse("11010519491231002x")
    assert (woman.value, woman.region, woman.birth_date) == (
        "11010519491231002X",
        "110105",
        date(1949, 12, 31),
    )
    assert (woman.sex, woman.sequence) == ("female", "002")
    assert citizen_id.parse("440524188001010014").sex == "male"


def test_nobody_is_born_after_the_day_on_which_the_data_is_judged() -> None:
    number = "11010519491231002X"
    assert citizen_id.is_valid(number, as_of=date(1949, 12, 31))
    (finding,) = citizen_id.check(number, as_of=date(1949, 12, 30))
    assert finding.name == "citizen-id-born-after"
    assert citizen_id_15.check("110105491231002", as_of=date(1949, 12, 30))[0].name == "citizen-id-born-after"


def test_a_number_of_fifteen_digits_becomes_one_of_eighteen() -> None:
    assert citizen_id.upgrade("110105491231002") == "11010519491231002X"
    assert citizen_id_15.parse("130102881105996").birth_date == date(1888, 11, 5)
    assert citizen_id_15.parse("130102881105996").region == "130102"
    assert citizen_id.parse(citizen_id.upgrade("130102881105996")).birth_date == date(1888, 11, 5)
    with pytest.raises(ValueError, match=r"birth date .*1301\*+1002"):
        citizen_id.upgrade("130102491331002")


@settings(deadline=None)
@given(
    region=st.sampled_from(["110105", "130102", "659001"]),
    day=st.dates(date(1900, 1, 1), date(1999, 12, 31)),
    sequence=st.integers(0, 995),
)
def test_upgrading_gives_back_the_number_that_was_shortened(region: str, day: date, sequence: int) -> None:
    number = citizen_id_of(region, f"{day:%Y%m%d}", f"{sequence:03}")
    assert citizen_id.upgrade(number[:6] + number[8:17]) == number


def test_a_permit_has_the_parts_of_a_citizens_number() -> None:
    assert residence_permit.parse("830000199201300022").birth_date == date(1992, 1, 30)


def test_a_permanent_residence_number_has_country_and_province() -> None:
    new = permanent_residence.parse("91384019900101001X")
    assert (new.province, new.country, new.birth_date, new.sex) == ("13", "840", date(1990, 1, 1), "male")
    old = permanent_residence.parse("CAN110081080302")
    assert (old.province, old.country, old.birth_date, old.sex) == (None, "CAN", None, None)


def test_registration_numbers_of_every_form_have_parts() -> None:
    new = registration_number.parse("110108000000016")
    assert (new.registrar, new.sequence, new.check_digit) == ("110108", "00000001", "6")
    assert registration_number.parse("1301021000012").sequence == "1000012"
    assert registration_number.parse("130123NA000012X").check_digit is None
    assert registration_number.parse("企独冀石总字第000123号").registrar is None


@pytest.mark.parametrize(
    ("number", "holder", "embedded"),
    [
        ("130102D2143569X", "organisation", "D2143569X"),
        ("91110000600037341L", "organisation", "91110000600037341L"),
        ("11010519491231002X", "person", "11010519491231002X"),
        ("11010519491231002X01", "person", "11010519491231002X"),
        ("11010549123100201", "person", "110105491231002"),
    ],
)
def test_a_tax_number_holds_another_number(number: str, holder: str, embedded: str) -> None:
    parts = tax_number.parse(number)
    assert (parts.holder, parts.embedded) == (holder, embedded)


@pytest.mark.parametrize(
    ("code", "level", "title"),
    [
        ("100000", "nation", "全国"),
        ("130000", "province", "河北省"),
        ("130100", "prefecture", "河北省"),
        ("130102", "county", "河北省"),
        ("710000", "province", "台湾省"),
    ],
)
def test_a_region_has_a_level_and_a_province(code: str, level: str, title: str) -> None:
    parts = region.parse(code)
    assert parts.level == level
    assert parts.province_title is not None
    assert parts.province_title.zh == title


@pytest.mark.parametrize(
    ("number", "series"),
    [
        ("EA1234567", "ordinary"),
        ("G12345678", "ordinary"),
        ("DE1234567", "diplomatic"),
        ("S1234567", "service"),
        ("PE1234567", "public-affairs"),
        ("C01X00T47", None),
    ],
)
def test_a_passport_of_china_shows_its_series(number: str, series: str | None) -> None:
    assert passport.parse(number).series == series


def test_a_travel_permit_has_a_territory_and_a_number_for_life() -> None:
    old = hk_macao_permit.parse("M1234567802")
    assert (old.territory, old.person, old.replacement) == ("820000", "M12345678", "02")
    odd = hk_macao_permit.parse("C12345678")
    assert (odd.territory, odd.person, odd.replacement) == (None, None, None)
    assert taiwan_permit.parse("01234567").is_card
    assert taiwan_permit.parse("0012345678（B）").value == "0012345678B"


def test_a_printed_certificate_number_is_stored_as_digits() -> None:
    assert institution_certificate.parse("事证第113010000123号").value == "113010000123"


def test_a_legal_entity_identifier_has_an_issuer() -> None:
    parts = lei.parse("213800KUD8LAJWSQ9D15")
    assert (parts.issuer, parts.entity, parts.check_digits) == ("2138", "00KUD8LAJWSQ9D", "15")


@pytest.mark.parametrize(
    ("written", "line", "value", "international", "area_code", "extension"),
    [
        ("+86 138-0013-8000", "mobile", "13800138000", "+8613800138000", None, None),
        ("12800138000", "mobile", "12800138000", "+8612800138000", None, None),
        ("(0311)8601 2345转801", "landline", "0311-86012345转801", "+8631186012345", "0311", "801"),
        ("010-62345678-9", "landline", "010-62345678转9", "+861062345678", "010", "9"),
        ("86012345", "landline", "86012345", None, None, None),
        ("400-800-1234", "service", "4008001234", None, None, None),
        ("00852-2123 4567", "foreign", "+85221234567", "+85221234567", None, None),
        ("0311-8601234", "unknown", "03118601234", None, None, None),
    ],
)
def test_a_telephone_number_has_a_line(written, line, value, international, area_code, extension) -> None:
    parts = phone.parse(written)
    assert (parts.line, parts.value, parts.international) == (line, value, international)
    assert (parts.area_code, parts.extension) == (area_code, extension)


def test_a_telephone_number_is_masked() -> None:
    assert "0013" not in repr(phone.parse("13800138000"))
    (finding,) = phone.check("0311-8601234")
    assert finding.value is not None
    assert "8601234" not in finding.value
