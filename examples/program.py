"""在程序中使用: build a record, check and read a file, write reports. Accepted by mypy and pyright as it stands.

python examples/program.py
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TextIO

import polars as pl
from pydantic import ValidationError

import credit_standard as cs
from credit_standard.records import AdministrativePenalty

FILE = Path(__file__).with_name("penalties-with-defects.csv")
TODAY = date(2026, 11, 23)


def built() -> AdministrativePenalty:
    """A typed record. Values may be texts, as a form holds them, or typed."""
    return AdministrativePenalty(
        subject_name="示例市东山商贸有限公司",
        subject_uscc="91130102MA07EX00XM",
        decision_number="示市监罚〔2025〕001号",
        facts="销售商品未明码标价",
        basis="《中华人民共和国价格法》第四十二条",
        penalty_kinds=["罚款"],
        penalty_content="罚款 2000 元",
        fine=Decimal("0.2"),
        decision_date="2025-01-02",
        authority="示例市市场监督管理局",
    )


def due(penalty: AdministrativePenalty) -> tuple[date, Decimal]:
    """Required fields are never None, others may be."""
    return penalty.decision_date, penalty.fine or Decimal(0)


def refused() -> list[str]:
    """The codes of the errors for which a record is no valid one."""
    try:
        AdministrativePenalty.model_validate(
            {"行政相对人名称": "示例市东山商贸有限公司", "处罚决定日期": "2025-02-30"}
        )
    except ValidationError as error:
        return sorted({line["type"] for line in error.errors()})
    return []


def largest_fines(files: Sequence[Path]) -> pl.DataFrame:
    """The rows without errors of several files, as a typed frame."""
    return (
        cs.read(files, as_of=TODAY)
        .good.select("decision_number", "decision_date", "fine")
        .top_k(3, by="fine")
    )


def report(files: Sequence[Path], stream: TextIO) -> int:
    """Check the files as one set and write the report as text; the number of errors."""
    found = cs.validate(files, as_of=TODAY)
    for finding in found.findings[:3]:
        print(finding.location.line, finding.code, finding.message("zh"))
    cs.reports.write(found, "text", stream, language="zh")
    return found.errors


def from_a_frame() -> list[str]:
    """A frame of a program, its columns under titles, field names or national short codes."""
    frame = pl.DataFrame(
        {"行政相对人名称": ["甲公司"], "处罚决定日期": [date(2025, 1, 2)], "处罚机关": ["某局"]}
    )
    found: tuple[cs.findings.Finding, ...] = cs.validate(frame, "administrative-penalty").findings
    return [one.name for one in found if one.is_error]


if __name__ == "__main__":
    print(due(built()), refused(), from_a_frame())
    print(largest_fines([FILE]))
    report([FILE], sys.stdout)
