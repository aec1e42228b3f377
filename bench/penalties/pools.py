"""Who the penalties are about and who decides them: pools from which every row draws."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
from attrs import frozen

from bench.penalties import numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

ORGANISATIONS = 600_000
AUTHORITIES = 800
SOURCES = 60
HEADS = (
    ["91"] * 17 + ["92"] * 2 + ["93"]
)  # authority and category: firms, individual businesses, cooperatives


@cache
def words() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))


@frozen
class Pools:
    """Attributes are frames whose rows belong together.

    Attributes:
        organisations: name, uscc, organisation_code, registration_number, representative, document_type,
            document_number, place.
        authorities: authority, prefix, authority_uscc.
        sources: source, source_uscc.
    """

    organisations: pl.DataFrame
    authorities: pl.DataFrame
    sources: pl.DataFrame


def draw(random: np.random.Generator, texts: list[str], rows: int) -> pl.Series:
    return pl.Series(texts, dtype=pl.String).gather(random.integers(0, len(texts), rows))


def draw_shares(random: np.random.Generator, shares: list[float], rows: int) -> NDArray[np.int64]:
    return np.searchsorted(np.cumsum(shares)[:-1], random.random(rows), side="right").astype(np.int64)


def make_pools(seed: int) -> Pools:
    random = np.random.default_rng([seed, 0])
    return Pools(_organisations(random, ORGANISATIONS), _authorities(random), _sources(random))


def _organisations(random: np.random.Generator, rows: int) -> pl.DataFrame:
    w = words()
    region = random.integers(0, len(w["regions"]), rows)
    codes = numbers.organisation_codes(random, rows)
    regions = numbers.matrix(w["regions"])[region]
    heads = numbers.matrix(HEADS)[random.integers(0, len(HEADS), rows)]
    place = pl.Series(w["places"]).gather(region)
    firm = draw(random, _pairs(w["firm_words"]), rows) + draw(random, _pairs(w["firm_words"]), rows)
    document_type, document_number = _documents(random, rows)
    return pl.DataFrame(
        {
            "name": "石家庄市"
            + place
            + firm
            + draw(random, w["trades"], rows)
            + draw(random, w["forms"], rows),
            "uscc": numbers.join(numbers.unified_codes(heads, regions, codes)),
            "organisation_code": numbers.join(codes),
            "registration_number": numbers.join(numbers.registration_numbers(random, regions)),
            "representative": draw(random, list(w["surnames"]), rows)
            + draw(random, _pairs(w["given"]), rows),
            "document_type": document_type,
            "document_number": document_number,
            "place": place,
        }
    )


def _pairs(characters: str) -> list[str]:
    return [a + b for a in characters for b in characters if a != b]


def _documents(random: np.random.Generator, rows: int) -> tuple[pl.Series, pl.Series]:
    kinds = words()["documents"]
    chosen = draw_shares(random, [share for _, share, _ in kinds], rows)
    heads = numbers.matrix(words()["regions"])[random.integers(0, len(words()["regions"]), rows)]
    for index, (_, _, head) in enumerate(kinds):
        if len(head) == 6:
            heads[chosen == index] = numbers.matrix([head])
    citizen = numbers.join(numbers.citizen_numbers(random, heads))
    eight = numbers.join(numbers.digits(random, rows, 8))
    head = pl.Series([head for _, _, head in kinds]).gather(chosen)
    kind = pl.Series([text for text, _, _ in kinds]).gather(chosen)
    short = head.str.slice(0, 1) + eight.str.slice(0, 7) + pl.Series(["1"]).gather(np.zeros(rows, np.int64))
    number = (
        pl.when((kind == "身份证") | (head.str.len_chars() == 6))
        .then(citizen)
        .when(kind == "台湾居民来往大陆通行证")
        .then(eight)
        .when(kind != "")
        .then(short)
        .otherwise(pl.lit(""))
    )
    return kind, pl.select(number).to_series()


def _authorities(random: np.random.Generator) -> pl.DataFrame:
    w = words()
    region = random.integers(0, len(w["regions"]), AUTHORITIES)
    department = random.integers(0, len(w["departments"]), AUTHORITIES)
    place = pl.Series(w["places"]).gather(region)
    names = pl.Series([name for name, _ in w["departments"]]).gather(department)
    return pl.DataFrame(
        {
            "authority": place + names,
            "prefix": "冀石" + pl.Series([prefix for _, prefix in w["departments"]]).gather(department),
            "authority_uscc": _state_codes(random, region),
        }
    )


def _sources(random: np.random.Generator) -> pl.DataFrame:
    w = words()
    region = random.integers(0, len(w["regions"]), SOURCES)
    names = draw(random, w["source_units"], SOURCES)
    return pl.DataFrame(
        {
            "source": pl.Series(w["places"]).gather(region) + names,
            "source_uscc": _state_codes(random, region),
        }
    )


def _state_codes(random: np.random.Generator, region: NDArray[np.int64]) -> pl.Series:
    rows = region.size
    heads = np.repeat(numbers.matrix(["11"]), rows, axis=0)
    regions = numbers.matrix(words()["regions"])[region]
    return numbers.join(numbers.unified_codes(heads, regions, numbers.organisation_codes(random, rows)))
