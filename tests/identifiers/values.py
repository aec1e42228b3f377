"""Texts for property tests: right numbers of every kind, the same with something done to them, and anything at all."""

from datetime import date, timedelta

from hypothesis import strategies as st

from credit_standard.identifiers.lei import check_digits
from credit_standard.identifiers.parts import arithmetic
from credit_standard.identifiers.uscc import CATEGORIES, PLACEHOLDER
from credit_standard.regions.provinces import PERMITS, TERRITORIES

REGIONS = st.one_of(
    st.sampled_from(["100000", "130102", "110105", "659001", "351819", "990102"]),
    st.builds(str.__add__, st.sampled_from(sorted(TERRITORIES)), st.from_regex(r"[0-9]{4}", fullmatch=True)),
)
BODIES = st.one_of(
    st.text(arithmetic.USCC_ALPHABET, min_size=8, max_size=8),
    st.from_regex(r"[0-9]{8}", fullmatch=True),
    st.sampled_from(["12345678", "00000000", "MA000000", "M0001AB2", "MAXXXXAA", "19900101", "80010100"]),
)
DAYS = (
    st.integers(0, 100_000)
    .map(lambda days: date(1800, 1, 1) + timedelta(days=days))
    .map(lambda d: f"{d:%Y%m%d}")
)
SEQUENCES = st.from_regex(r"[0-9]{3}", fullmatch=True)


def org_code(body: str) -> str:
    return body + arithmetic.org_code_check_character(body)


def uscc(pair: str, region: str, body: str) -> str:
    code = pair + region + org_code(body)
    return code + arithmetic.uscc_check_character(code)


def citizen_id(region: str, day: str, sequence: str) -> str:
    body = region + day + sequence
    return body + arithmetic.citizen_check_character(body)


def registration_number(region: str, body: str) -> str:
    number = region + "".join(c if c.isdigit() else str(ord(c) % 10) for c in body)
    return number + arithmetic.registration_check_digit(number)


def lei(body: str) -> str:
    return body + check_digits(body)


USCCS = st.builds(uscc, st.sampled_from([*sorted(CATEGORIES), "94", "16", "01"]), REGIONS, BODIES)
ORG_CODES = st.builds(org_code, st.text(arithmetic.ALPHANUMERIC, min_size=8, max_size=8) | BODIES)
CITIZEN_IDS = st.builds(citizen_id, REGIONS, DAYS, SEQUENCES)
LEIS = st.builds(lei, st.text(arithmetic.ALPHANUMERIC, min_size=18, max_size=18))
PHONES = st.from_regex(
    r"(\+86-?|0086|86)?(1[2-9][0-9]{9}|0?(10|311|317|31[0-9])-?[0-9]{7,8}(-[0-9]{1,4}|转[0-9]{1,4})?)"
    r"|[2-9][0-9]{6,7}|400-?[0-9]{3}-?[0-9]{4}|95[0-9]{3}|1[0-9]{2}|(\+|00)(1|44|852|853)-?[0-9]{7,10}(-[0-9]{2})?",
    fullmatch=True,
)
RIGHT = st.one_of(
    USCCS,
    ORG_CODES,
    ORG_CODES.map(lambda code: f"{code[:8]}-{code[8]}"),
    CITIZEN_IDS,
    CITIZEN_IDS.map(lambda number: number[:6] + number[8:17]),
    CITIZEN_IDS.map(lambda number: number + "01"),
    st.builds(citizen_id, st.sampled_from([f"{p}0000" for p in sorted(PERMITS)]), DAYS, SEQUENCES),
    st.builds(citizen_id, st.sampled_from(sorted(TERRITORIES)).map(lambda p: f"9{p}840"), DAYS, SEQUENCES),
    st.builds(registration_number, REGIONS, BODIES),
    st.builds(registration_number, REGIONS, BODIES).map(lambda number: number[:13]),
    st.builds(str.__add__, REGIONS, ORG_CODES),
    ORG_CODES.map(lambda code: f"13A102{code}"),  # no region before it
    st.from_regex(r"[A-Z]{3}[0-9]{12}", fullmatch=True),
    st.sampled_from(["130123NA000012X", "企独冀石总字第000123号", PLACEHOLDER]),
    REGIONS,
    LEIS,
    st.from_regex(r"E[A-Z][0-9]{7}|[A-Z0-9]{5,20}|[HM][0-9]{8}([0-9]{2})?", fullmatch=True),
    st.from_regex(r"[0-9]{8}|[0-9]{10}(\([A-Z]\))?|[0-9A-Z]{16,18}", fullmatch=True),
    st.from_regex(r"事证第1[0-9]{11}号|冀[社民]证字第[0-9]{4}号", fullmatch=True),
    PHONES,
)
CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZxlo-*()+转. \t\u3000\u200b０１Ｘ年ı\0"


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """A right number, with one to three things done to it."""
    text = draw(RIGHT)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, max(len(text) - 1, 0)))
        new = draw(st.sampled_from(CHARACTERS))
        text = draw(
            st.sampled_from(
                [
                    text[:at] + new + text[at + 1 :],
                    text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :],
                    text[:at] + new + text[at:],
                    text[:at] + text[at + 1 :],
                    text[:-1] + new,
                    text[:-3] + "000",
                    text.lower(),
                    new + text + new,
                    f"统一社会信用代码：{text}",
                    f"{text}(1-1)",
                ]
            )
        )
    return text


ANYTHING = st.text(st.characters(codec="utf-8"), max_size=30) | st.text(
    arithmetic.USCC_ALPHABET, min_size=18, max_size=18
)
TEXTS = st.one_of(RIGHT, damaged(), damaged(), ANYTHING)
