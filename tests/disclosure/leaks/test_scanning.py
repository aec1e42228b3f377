"""Every cell of every format is looked into, and what an audience may see does not count."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter

import credit_standard as cs

AS_OF = date(2026, 7, 1)
FRAME = pl.DataFrame({"名称": ["甲公司", "乙公司"], "说明": ["没有", "电话13800138000"]})


def files(folder: Path) -> dict[str, Path]:
    made = {kind: folder / f"a.{kind}" for kind in ("csv", "jsonl", "parquet", "xlsx", "zip", "gz")}
    FRAME.write_csv(made["csv"])
    FRAME.write_ndjson(made["jsonl"])
    FRAME.write_parquet(made["parquet"])
    with xlsxwriter.Workbook(made["xlsx"]) as book:
        sheet = book.add_worksheet()
        for line, cells in enumerate([FRAME.columns, *FRAME.rows()]):
            sheet.write_row(line, 0, cells)
    with zipfile.ZipFile(made["zip"], "w") as archive:
        archive.write(made["csv"], "b.csv")
    import gzip

    made["gz"].write_bytes(gzip.compress(made["csv"].read_bytes()))
    return made


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet", "xlsx", "zip", "gz"])
def test_a_leak_has_row_column_and_kind_in_every_format(kind: str, tmp_path: Path) -> None:
    (one,) = cs.leaks(files(tmp_path)[kind], as_of=AS_OF).findings
    assert (one.name, one.location.row, one.location.heading) == ("leak-mobile-phone", 2, "说明")
    assert one.location.column == (None if kind in ("jsonl", "parquet") else 2)
    assert one.location.cell == ("B3" if kind == "xlsx" else None)
    assert "13800138000" not in one.message()


def table(text: str) -> io.BytesIO:
    return io.BytesIO(text.encode())


def names(text: str, **options: str) -> list[tuple[str, int | None]]:
    return [(one.name, one.location.row) for one in cs.leaks(table(text), as_of=AS_OF, **options).findings]  # type: ignore[arg-type]


def test_headings_and_rows_with_too_many_cells_are_looked_into() -> None:
    assert names("名称,13800138000\n甲,乙\n") == [("leak-mobile-phone", None)]
    assert names("名称,说明\n甲,乙,13800138000\n丙,丁\n") == [("leak-mobile-phone", 1)]


def test_what_is_an_organisations_own_is_no_leak() -> None:
    assert names("企业名称,注册地址,企业联系电话\n甲公司,某市中山路18号,13800138000\n") == []
    assert set(names("姓名,家庭住址,联系电话\n张三,某市中山路18号,13800138000\n")) == {
        ("leak-mobile-phone", 1),
        ("leak-home-address", 1),
    }


LEAKS = "说明\n电话13800138000，卡号6222021234567890128，号码130102201001010015\n"


@pytest.mark.parametrize(
    ("audience", "kinds"),
    [
        ("public", {"leak-mobile-phone", "leak-bank-card", "leak-minor"}),
        ("shared", {"leak-bank-card", "leak-minor"}),
        ("authorised", {"leak-minor"}),
        ("self", set()),
    ],
)
def test_each_audience_has_its_own(audience: str, kinds: set[str]) -> None:
    assert {name for name, _ in names(LEAKS, audience=audience)} == kinds


def test_an_audience_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="everybody"):
        cs.leaks(table(LEAKS), audience="everybody")


def test_the_listing_is_capped_and_the_counts_are_true() -> None:
    report = cs.leaks(table("说明\n" + "13800138000\n" * 50), listed=3)
    assert (report.total, report.rows_with_leaks, len(report.findings)) == (50, 50, 3)


def test_the_verb_says_the_same_to_programs_and_to_people(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    from credit_standard.cli import main

    file = tmp_path / "a.csv"
    file.write_text(LEAKS, "utf-8")
    assert main(["leaks", str(file), "--as-of", "2026-07-01", "--format", "json"]) == 1
    said = json.loads(capfd.readouterr().out)
    assert (said["format"], said["format_version"], said["not_searched"]) == (
        "credit-standard-leaks",
        1,
        ["names"],
    )
    assert [one["kind"] for one in said["findings"]] == ["mobile-phone", "bank-card", "minor"]
    assert said["summary"]["leaks"] == 3
    assert main(["leaks", str(file), "--as-of", "2026-07-01", "--lang", "en"]) == 1
    out = capfd.readouterr().out
    assert "Names of persons in free texts" in out
    assert "13800138000" not in out


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        ("说明\n没有\n", (), 0),
        ("说明\n家里0311-86012345\n", (), 0),
        ("说明\n家里0311-86012345\n", ("--fail-on", "warning"), 1),
        ("说明\n13800138000\n", (), 1),
        ("说明\n没有\n", ("--audience", "self"), 2),
        ("", (), 3),
    ],
)
def test_exit_codes_are_those_of_the_other_checks(
    text: str, options: tuple[str, ...], code: int, tmp_path: Path
) -> None:
    from credit_standard.cli import main

    file = tmp_path / "a.csv"
    file.write_text(text, "utf-8")
    assert main(["leaks", str(file), "--as-of", "2026-07-01", *options]) == code
