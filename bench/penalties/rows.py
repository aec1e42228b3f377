"""Penalties without a defect, a chunk of rows at a time, under the headings of the national table of 2018."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from bench.penalties.pools import AUTHORITIES, ORGANISATIONS, SOURCES, draw, draw_shares, words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bench.penalties.pools import Pools

HEADINGS = {
    "name": "行政相对人名称",
    "uscc": "行政相对人代码_1（统一社会信用代码）",
    "registration_number": "行政相对人代码_2（工商注册号）",
    "organisation_code": "行政相对人代码_3（组织机构代码）",
    "representative": "法定代表人",
    "document_type": "法定代表人证件类型",
    "document_number": "法定代表人证件号码",
    "decision_number": "行政处罚决定书文号",
    "violation": "违法行为类型",
    "facts": "违法事实",
    "basis": "处罚依据",
    "kinds": "处罚类别",
    "content": "处罚内容",
    "fine": "罚款金额（万元）",
    "confiscated": "没收违法所得、没收非法财物的金额（万元）",
    "licence": "暂扣或吊销证照名称及编号",
    "decided": "处罚决定日期",
    "valid_until": "处罚有效期",
    "published_until": "公示截止期",
    "authority": "处罚机关",
    "authority_uscc": "处罚机关统一社会信用代码",
    "source": "数据来源单位",
    "source_uscc": "数据来源单位统一社会信用代码",
    "remarks": "备注",
}
LINE_BREAKS = 0.01
QUOTES = 0.005
FIRST_YEAR = np.datetime64("2020", "Y")
AMOUNTS = 9_973


def clean_rows(random: np.random.Generator, pools: Pools, first: int, rows: int) -> dict[str, pl.Series]:
    """Columns by the names of `HEADINGS`, all text; every row can be told from every other by its decision number."""
    w = words()
    who = pools.organisations[random.integers(0, ORGANISATIONS, rows)]
    by = pools.authorities[random.integers(0, AUTHORITIES, rows)]
    source = pools.sources[random.integers(0, SOURCES, rows)]
    decided, year = _decided(random, rows)
    columns = {
        **who.drop("place").to_dict(),
        **by.drop("prefix").to_dict(),
        **source.to_dict(),
        "decision_number": by["prefix"]
        + "〔"
        + year
        + "〕"
        + _text(np.arange(first + 1, first + rows + 1))
        + "号",
        "violation": draw(random, w["violations"], rows),
        "basis": draw(random, w["laws"], rows) + "、" + draw(random, w["laws"], rows),
        "decided": _date(decided),
        "valid_until": _until(random, decided, open_end=0.1),
        "published_until": _blank(random, _until(random, decided, open_end=0.0), 0.3),
        "remarks": _blank(random, draw(random, w["remarks"], rows), 0.75),
        **_penalty(random, rows),
    }
    for optional in ("registration_number", "organisation_code"):
        columns[optional] = _blank(random, columns[optional], 0.4)
    columns["facts"] = _facts(random, columns, who["place"])
    columns["content"] = _content(columns)
    return {name: columns[name] for name in HEADINGS}


def _text(values: NDArray[np.int64]) -> pl.Series:
    return pl.Series(values).cast(pl.String)


def _date(days: NDArray[np.datetime64]) -> pl.Series:
    return pl.Series(days).dt.strftime("%Y/%m/%d")


def _decided(random: np.random.Generator, rows: int) -> tuple[NDArray[np.datetime64], pl.Series]:
    """Days from January to September of five years: each can be written with a month of one digit."""
    years = FIRST_YEAR + random.integers(0, 5, rows).astype("timedelta64[Y]")
    days = years.astype("datetime64[D]") + random.integers(0, 270, rows).astype("timedelta64[D]")
    return days, pl.Series(days).dt.year().cast(pl.String)


def _until(random: np.random.Generator, decided: NDArray[np.datetime64], open_end: float) -> pl.Series:
    ends = decided + random.choice(np.array([90, 365, 1096]), decided.size).astype("timedelta64[D]")
    return _date(np.where(random.random(decided.size) < open_end, np.datetime64("2099-12-31"), ends))


def _blank(random: np.random.Generator, texts: pl.Series, share: float) -> pl.Series:
    return _where(random.random(texts.len()) >= share, texts)


def _where(rows: NDArray[np.bool_], texts: pl.Series) -> pl.Series:
    return pl.select(pl.when(pl.lit(pl.Series(rows))).then(pl.lit(texts)).otherwise(pl.lit(""))).to_series()


def _penalty(random: np.random.Generator, rows: int) -> dict[str, pl.Series]:
    kinds = words()["kinds"]
    chosen = draw_shares(random, [kind[1] for kind in kinds], rows)
    fine, confiscation, licence = (np.array([kind[i] for kind in kinds])[chosen] for i in (2, 3, 4))
    yuan = np.round(10 ** np.random.default_rng(AMOUNTS).uniform(2, 6, AMOUNTS))
    amounts = [f"{one / 10_000:.4f}".rstrip("0").rstrip(".") for one in yuan]
    number = draw(random, words()["licences"], rows) + " JY" + _text(random.integers(10**12, 10**13, rows))
    return {
        "kinds": pl.Series([kind[0] for kind in kinds]).gather(chosen),
        "fine": _where(fine, draw(random, amounts, rows)),
        "confiscated": _where(confiscation, draw(random, amounts, rows)),
        "licence": _where(licence, number),
    }


def _facts(random: np.random.Generator, columns: dict[str, pl.Series], place: pl.Series) -> pl.Series:
    w = words()
    rows = place.len()
    closing = np.full(rows, "证据证明。", dtype=object)
    closing[random.random(rows) < QUOTES] = '证据证明, 当事人称"不知情"。'
    closing[: round(rows * LINE_BREAKS)] = "证据证明。\n（附：送达回证）"
    closing = random.permutation(closing)
    street = draw(random, w["streets"], rows) + _text(random.integers(1, 900, rows))
    return (
        columns["decided"]
        + "，本机关执法人员对当事人位于"
        + place
        + street
        + "号的"
        + draw(random, w["sites"], rows)
        + "进行检查，发现当事人涉嫌"
        + columns["violation"]
        + "，涉案金额"
        + _text(random.integers(100, 900_000, rows))
        + "元。当事人"
        + draw(random, w["attitudes"], rows)
        + "。以上事实有"
        + draw(random, w["evidence"], rows)
        + "等"
        + pl.Series(closing.tolist(), dtype=pl.String)
    )


def _content(columns: dict[str, pl.Series]) -> pl.Series:
    fine = columns["fine"]
    paid = _where((fine != "").to_numpy(), "，罚款" + fine + "万元")
    return "责令改正违法行为，并处" + columns["kinds"].str.replace_all(";", "、", literal=True) + paid + "。"
