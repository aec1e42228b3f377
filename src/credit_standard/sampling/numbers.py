"""号码: numbers of each kind, with right check characters; of nobody.

>>> from random import Random
>>> from credit_standard import identifiers
>>> identifiers.get("uscc").check(number("uscc", Random(1)))
()
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from credit_standard.identifiers import kinds
from credit_standard.identifiers.lei import check_digits
from credit_standard.identifiers.parts import arithmetic

REGIONS = ("130102", "130104", "130105", "130108")
"""Districts of Shijiazhuang."""
_FIRST_BIRTH, _BIRTHS = date(1955, 1, 1), 365 * 40


def number(kind: str, random: Random) -> str:
    """A number of a kind.

    Args:
        kind: of identifiers.
        random: what it is drawn with.

    Raises:
        ValueError: there is no such kind.
    """
    if kind not in _MAKERS:
        raise ValueError(f"no kind of identifier is called {kind!r}; there are: {', '.join(kinds())}")
    return _MAKERS[kind](random)


def uscc(random: Random, category: str = "91", region: str = "") -> str:
    """A unified social credit code of this category (its first two characters)."""
    body = category + (region or random.choice(REGIONS)) + org_code(random)
    return body + arithmetic.uscc_check_character(body)


def org_code(random: Random) -> str:
    body = "MA" + "".join(random.choice(arithmetic.USCC_ALPHABET) for _ in range(6))
    return body + arithmetic.org_code_check_character(body)


def citizen_id(random: Random, like: str = "") -> str:
    """An identity number; of the same region, year of birth and sex as another."""
    region = like[:6] or random.choice(REGIONS)
    born = _FIRST_BIRTH + timedelta(days=random.randrange(_BIRTHS))
    day = f"{like[6:10] or born.year}{born.month:02}{min(born.day, 28):02}"
    sex = int(like[16]) % 2 if like else random.randrange(2)
    body = f"{region}{day}{random.randrange(500) * 2 + sex:03}"
    return body + arithmetic.citizen_check_character(body)


def _citizen_id_15(random: Random) -> str:
    whole = citizen_id(random)
    return f"{whole[:6]}{whole[8:14]}{int(whole[14:17]) % 996:03}"  # 996 to 999 were for centenarians


def _residence_permit(random: Random) -> str:
    body = random.choice(("810000", "820000", "830000")) + citizen_id(random)[6:17]
    return body + arithmetic.citizen_check_character(body)


def _permanent_residence(random: Random) -> str:
    body = "913840" + citizen_id(random)[6:17]
    return body + arithmetic.citizen_check_character(body)


def registration_number(random: Random) -> str:
    body = random.choice(REGIONS) + "0" + digits(random, 7)
    return body + arithmetic.registration_check_digit(body)


def _lei(random: Random) -> str:
    body = "300300" + "".join(random.choice(arithmetic.ALPHANUMERIC) for _ in range(12))
    return body + check_digits(body)


def digits(random: Random, many: int) -> str:
    return "".join(random.choice(arithmetic.DIGITS) for _ in range(many))


_MAKERS: dict[str, Callable[[Random], str]] = {
    "uscc": uscc,
    "org-code": org_code,
    "registration-number": registration_number,
    "tax-number": lambda random: random.choice(REGIONS) + org_code(random),
    "loan-card": lambda random: "130102" + digits(random, 10),
    "institution-certificate": lambda random: "11301" + digits(random, 7),
    "social-organisation-number": lambda random: f"冀社证字第{digits(random, 4)}号",
    "lei": _lei,
    "citizen-id": citizen_id,
    "citizen-id-15": _citizen_id_15,
    "passport": lambda random: "E" + digits(random, 8),
    "hk-macao-permit": lambda random: random.choice("HM") + digits(random, 8),
    "taiwan-permit": lambda random: digits(random, 8),
    "phone": lambda random: "138" + digits(random, 8),
    "residence-permit": _residence_permit,
    "permanent-residence": _permanent_residence,
    "region": lambda random: random.choice(REGIONS),
}
