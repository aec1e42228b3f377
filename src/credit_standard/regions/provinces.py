"""省级行政区划代码: the first two digits of every region code (GB/T 2260), from `data/provinces.csv`.

The list has not changed since 1997. 83 is the Taiwan of residence permits only; in GB/T 2260 Taiwan is 71. 91
is no province: numbers that begin with it are those of foreigners' permanent residence. 100000 is the whole
nation, known where a national register issues a number.

    >>> province("130102").zh
    '河北省'
    >>> is_known_province("100000"), is_known_province("910000")
    (True, False)
"""

import csv
from functools import cache
from importlib.resources import files

from credit_standard.findings import Bilingual

NATION = "100000"
NATION_TITLE = Bilingual("全国", "National")


def _rows() -> list[dict[str, str]]:
    text = files("credit_standard.regions").joinpath("data", "provinces.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


_ROWS = _rows()
TERRITORIES = frozenset(row["code"] for row in _ROWS if "territory" in row["use"])
PERMITS = frozenset(row["code"] for row in _ROWS if "permit" in row["use"])
"""First two digits in the numbers of residence permits: Hong Kong, Macao, Taiwan."""


@cache
def _titles() -> dict[str, Bilingual]:
    return {row["code"]: Bilingual(row["zh"], row["en"]) for row in _ROWS}


def province(region: str) -> Bilingual | None:
    """Title of the province of a region code, None where it is unknown."""
    return NATION_TITLE if region == NATION else _titles().get(region[:2])


def is_known_province(region: str) -> bool:
    """Whether six digits begin with a province, or stand for the nation."""
    return region[:2] in TERRITORIES or region == NATION
